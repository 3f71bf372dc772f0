//! The person types code and new password into the camera's own web page; then one sign-in proves them here. Nothing
//! that was typed is lost: both can be copied.

use egui::{Id, Ui};

use super::beside;
use super::parts;
use super::password;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, FieldSpec, Scene};
use crate::ui::{Action, Drafts};
use crate::wizard::{Event, Field, JobKind, Remedy, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    let begins = !wizard.is_own_page_opened();
    PageSpec {
        title: text::own_title(),
        lead: if wizard.is_by_questions() { text::own_lead_answers() } else { text::own_lead() },
        primary: if begins { text::button_open_page() } else { text::button_set_there() },
        press: if begins {
            |_, _| Some(Action::Tell(Event::OpenCameraPage))
        } else {
            |_, drafts| Some(Action::Tell(has_set(drafts)))
        },
        busy: wizard.running().is_some_and(|running| running.kind == JobKind::SignIn),
        fields: &[Field::Password],
        body,
        ..PageSpec::default()
    }
}

/// The person has set the new password there.
fn has_set(drafts: &Drafts) -> Event {
    Event::CheckAgain { password: drafts.new_password(), keep: drafts.keep }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    status(ui, cx.wizard);
    widgets::stable_ids(ui, "own page", |ui| steps(ui, cx));
}

fn steps(ui: &mut Ui, cx: &mut PageCx<'_>) {
    // Once the camera has taken the new password, only the proof is left.
    if !cx.wizard.is_taken_beside() {
        form(ui, cx);
        if cx.wizard.is_unprotected() {
            widgets::small(ui, &text::password_unprotected());
        }
        ui.add_space(space::S);
        if !cx.drafts.is_empty(Field::Code) {
            code(ui, cx);
        }
    }
    // Beside the field, which is in sight on small screens too.
    beside::status(ui, cx);
    let mut spec =
        FieldSpec::new(text::own_password(), 340.0).hidden(text::button_show_password(), text::button_hide_password());
    // The camera's page takes no other one. One that it was given already cannot be changed here.
    let is_set = cx.wizard.is_set_beside();
    if cx.drafts.is_empty(Field::Password) && !is_set {
        spec = spec.button(text::button_suggest(), Icon::Key);
    }
    let suggested = parts::field_with(ui, cx, Field::Password, &spec, |ui, cx| {
        if !cx.drafts.is_empty(Field::Password) {
            let typed = cx.drafts.text(Field::Password);
            widgets::copy_secret_button(ui, &text::button_copy_password(), || typed.to_string());
        }
        if !is_set {
            password::checklist(ui, cx);
        }
    });
    if suggested {
        password::take_suggestion(cx);
    }
    // Who has set it in another window already needs no page for it.
    let is_later = !cx.wizard.is_own_page_opened();
    if is_later && widgets::button(ui, ButtonStyle::Secondary, &text::button_set_there(), None).clicked() {
        cx.tell(has_set(cx.drafts));
    }
}

/// What to press there, in words and as a drawing beside them.
fn form(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let lines = if cx.wizard.is_by_questions() {
        vec![text::own_1(), text::own_2(), text::own_3_answers(), text::own_4_answers(), text::own_5()]
    } else if cx.wizard.is_behind_picture() {
        vec![text::own_go_on(), text::own_go_back(), text::own_go_closed()]
    } else {
        vec![text::own_1(), text::own_2(), text::own_3(), text::own_4(), text::own_5()]
    };
    let mark = if cx.wizard.is_by_questions() { text::own_mark_answers() } else { text::own_mark() };
    let opens = if ui.available_width() >= 480.0 {
        ui.columns(2, |cells| {
            let [left, right] = cells else { return None };
            widgets::bullets(left, &lines, true);
            drawing(right, &mark);
            right.add_space(space::XS);
            open(right, cx)
        })
    } else {
        widgets::bullets(ui, &lines, true);
        drawing(ui, &mark);
        open(ui, cx)
    };
    beside::way_round(ui, cx, opens);
    if cx.wizard.may_be_direct() && widgets::link(ui, &text::link_let_regain()).clicked() {
        cx.tell(Event::UseDirect);
    }
}

fn drawing(ui: &mut Ui, mark: &str) {
    widgets::sketch(ui, Scene::Form, mark, &text::own_picture());
}

/// The button that opens the page, where it is not the main button.
fn open(ui: &mut Ui, cx: &mut PageCx<'_>) -> Option<Id> {
    if !cx.wizard.is_own_page_opened() || cx.is_offered(Remedy::OpenPage) {
        return None;
    }
    let opens = widgets::button(ui, ButtonStyle::Secondary, &text::button_open_page(), Some(Icon::Open));
    if opens.clicked() {
        cx.tell(Event::OpenCameraPage);
    }
    Some(opens.id)
}

fn status(ui: &mut Ui, wizard: &Wizard) {
    let words = match wizard.running().map(|running| running.kind) {
        Some(JobKind::OpenPage) => text::own_opening(),
        Some(JobKind::SignIn) => text::own_checking(),
        _ => return,
    };
    widgets::status(ui, &words, true);
    ui.add_space(space::S);
}

/// The code, hidden until it is asked for.
fn code(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let shown = cx.drafts.view.is_shown(Field::Code);
    widgets::label(ui, &text::own_code());
    if shown {
        widgets::mono(ui, cx.drafts.text(Field::Code));
    }
    widgets::stable_ids(ui, "own code", |ui| code_buttons(ui, cx, shown));
    ui.add_space(space::S);
}

fn code_buttons(ui: &mut Ui, cx: &mut PageCx<'_>, shown: bool) {
    ui.horizontal_wrapped(|ui| {
        let (words, icon) = match shown {
            true => (text::button_hide_code(), Icon::EyeOff),
            false => (text::button_show_code(), Icon::Eye),
        };
        if widgets::button(ui, ButtonStyle::Secondary, &words, Some(icon)).clicked() {
            cx.drafts.view.show(Field::Code, !shown);
        }
        let typed = cx.drafts.text(Field::Code);
        widgets::copy_secret_button(ui, &text::button_copy_code(), || typed.to_string());
    });
}
