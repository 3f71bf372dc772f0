//! Choose a new password: the only page that commits. What follows from it stands above the button.

use egui::{Sense, Stroke, Ui, pos2, vec2};

use super::parts;
use crate::domain::{Evidence, USER_NAME};
use crate::secret::{Code, GivenAnswer, Password};
use crate::text;
use crate::ui::Drafts;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::pinned::Pinned;
use crate::ui::suggest::suggest;
use crate::ui::theme::{palette, size, space};
use crate::ui::widgets::{self, ButtonStyle, FieldSpec, Tone};
use crate::ui::{Action, fonts};
use crate::wizard::password::{Rule, rules};
use crate::wizard::{Event, Field, NewPassword, Trouble, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    let devices = text::password_devices();
    let rest =
        if wizard.is_unprotected() { text::two_sentences(text::password_unprotected(), devices) } else { devices };
    PageSpec {
        title: text::password_title(),
        lead: text::password_lead(USER_NAME),
        primary: text::button_set_password(),
        press,
        busy: false,
        pinned: Some(Pinned { strong: text::password_stops(), rest }),
        fields: &[Field::Password, Field::Repeat],
        body,
        ..PageSpec::default()
    }
}

fn press(wizard: &Wizard, drafts: &Drafts) -> Option<Action> {
    let evidence = if wizard.is_by_questions() {
        let answer = |at| GivenAnswer::new(drafts.trimmed(Field::answer(at)));
        let asked = wizard.questions().iter().enumerate();
        let answers = asked.map(|(at, question)| (question.id, answer(at))).collect();
        Evidence::Answers(answers)
    } else {
        Evidence::Code(Code::from_typed(drafts.text(Field::Code)))
    };
    let [password, repeated] = [Field::Password, Field::Repeat].map(|field| Password::new(drafts.text(field)));
    Some(Action::Tell(Event::SetPassword(NewPassword { evidence, password, repeated, keep: drafts.keep })))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let first = FieldSpec::new(text::field_password(), 340.0)
        .hidden(text::button_show_password(), text::button_hide_password())
        .button(text::button_suggest(), Icon::Key);
    let below = |ui: &mut Ui, cx: &mut PageCx<'_>| {
        checklist(ui, cx);
        widgets::small(ui, &text::password_longer(cx.wizard.limits().max));
    };
    if parts::field_with(ui, cx, Field::Password, &first, below) {
        offer(cx);
    }
    suggestion(ui, cx);
    let second =
        FieldSpec::new(text::field_repeat(), 340.0).hidden(text::button_show_repeat(), text::button_hide_repeat());
    parts::field(ui, cx, Field::Repeat, &second);
    widgets::check_box(ui, &mut cx.drafts.keep, &text::password_keep());
}

/// The camera's rules. They are ticked off while typing; those that are still open turn red when the main
/// button was pressed.
pub(super) fn checklist(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let limits = cx.wizard.limits();
    let is_pressed = matches!(cx.trouble_at(Field::Password), Some(Trouble::PasswordRules(_)));
    let count = cx.drafts.text(Field::Password).chars().count();
    let lines =
        rules(limits).map(|rule| (rule_words(rule, count), rule.is_met(cx.drafts.text(Field::Password), USER_NAME)));
    ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
    // Two columns where there is room, in reading order row by row.
    let whole = ui.available_width();
    let beside = whole >= 560.0;
    widgets::list(ui, |ui| {
        for pair in lines.chunks(if beside { 2 } else { 1 }) {
            ui.horizontal_top(|ui| {
                for (at, (words, met)) in pair.iter().enumerate() {
                    let width = if beside && at == 0 { whole / 2.0 } else { ui.available_width() };
                    line(ui, words, Mark::of(*met, is_pressed), width);
                }
            });
        }
    });
    ui.spacing_mut().item_spacing = vec2(space::S, 6.0);
}

fn rule_words(rule: Rule, count: usize) -> String {
    match rule {
        Rule::Length(limits) => {
            if count > limits.max {
                text::rule_too_long(limits.min, limits.max, count)
            } else {
                text::rule_length(limits.min, limits.max)
            }
        }
        Rule::TwoKinds => text::rule_kinds(),
        Rule::Characters => text::rule_characters(),
        Rule::NotTheName => text::rule_name(USER_NAME),
    }
}

/// The height of a rule in one line, and the space between the two columns.
const LINE: f32 = 22.0;
const BETWEEN: f32 = 12.0;

/// What stands before a rule.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Met,
    Open,
    /// Open, and the main button was pressed.
    Broken,
}

impl Mark {
    fn of(met: bool, is_pressed: bool) -> Self {
        match (met, is_pressed) {
            (true, _) => Self::Met,
            (false, false) => Self::Open,
            (false, true) => Self::Broken,
        }
    }
}

fn line(ui: &mut Ui, words: &str, mark: Mark, width: f32) {
    let colours = palette(ui);
    let font = fonts::plain(size::SMALL);
    let ink = match mark {
        Mark::Met => colours.success,
        Mark::Open => colours.text,
        Mark::Broken => colours.danger,
    };
    let galley = ui.painter().layout(words.to_owned(), font, ink, width - 26.0 - BETWEEN);
    let lower = (LINE - galley.rows.first().map_or(LINE, |row| row.height())) / 2.0;
    let height = (galley.size().y + 2.0 * lower).max(LINE);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    // The mark stands beside the first line.
    let center = pos2(rect.left() + 9.0, rect.top() + LINE / 2.0);
    match mark {
        Mark::Met => {
            ui.painter().circle_filled(center, 8.0, colours.success);
            Icon::Tick.paint(ui.painter(), center, 12.0, colours.bg);
        }
        Mark::Open => {
            ui.painter().circle_stroke(center, 7.5, Stroke::new(1.5, colours.border_strong));
        }
        Mark::Broken => {
            let stroke = Stroke::new(2.0, colours.danger);
            for side in [1.0, -1.0] {
                ui.painter().line_segment([center - vec2(5.0, 5.0 * side), center + vec2(5.0, 5.0 * side)], stroke);
            }
        }
    }
    ui.painter().galley(pos2(rect.left() + 26.0, rect.top() + lower), galley, ink);
    let spoken = if mark == Mark::Met { text::rule_met(words) } else { text::rule_open(words) };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::ListItem);
        node.set_label(spoken);
        node.set_bounds(widgets::bounds(rect));
    });
}

/// Makes a suggestion. After a refusal it is of another kind.
fn offer(cx: &mut PageCx<'_>) {
    if matches!(cx.wizard.trouble(), Some(Trouble::PasswordRefused(_))) {
        cx.drafts.kind = cx.drafts.kind.next();
    }
    cx.drafts.suggestion = suggest(cx.wizard.limits(), cx.drafts.kind).map(|suggestion| Password::new(&suggestion));
}

/// The suggestion, which replaces what is typed only when it is taken.
fn suggestion(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(suggested) = &cx.drafts.suggestion else { return };
    let ink = Tone::Calm.colours(ui).0;
    let is_taken = widgets::tinted_card(ui, Tone::Calm, |ui| {
        widgets::icon_line(ui, Icon::Key, ink, |ui| {
            widgets::label(ui, &text::password_suggested());
            let line = widgets::mono(ui, suggested.reveal());
            widgets::speak(ui, &line, suggested.reveal());
            widgets::button(ui, ButtonStyle::Secondary, &text::button_use_password(), None).clicked()
        })
    });
    ui.add_space(space::S);
    if is_taken.inner {
        take(cx);
    }
}

/// Takes the suggestion into both fields and shows both, so that it can be written down.
fn take(cx: &mut PageCx<'_>) {
    let Some(suggestion) = cx.drafts.suggestion.take() else { return };
    for field in [Field::Password, Field::Repeat] {
        cx.drafts.fill(field, suggestion.reveal());
        cx.drafts.view.show(field, true);
    }
}

/// Suggests one where nothing is typed yet: it is taken at once.
pub fn take_suggestion(cx: &mut PageCx<'_>) {
    offer(cx);
    take(cx);
}
