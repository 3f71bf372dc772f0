//! The answer to the commit was lost. One sign-in finds out, when the person asks for it.

use egui::Ui;

use super::{fresh, parts};
use crate::text;
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, Wizard};

pub fn spec(wizard: &Wizard, drafts: &Drafts) -> PageSpec {
    PageSpec {
        title: text::unsure_title(),
        lead: text::unsure_lead(),
        primary: text::button_check_again(),
        press: |_, drafts| Some(Action::Tell(Event::CheckAgain { password: drafts.new_password(), keep: drafts.keep })),
        busy: wizard.running().is_some(),
        fields: if is_asked(drafts) { &[Field::Password] } else { &[] },
        body,
        ..PageSpec::default()
    }
}

/// Whether the new password has to be typed: it is known, unless the app was closed in between. Once shown, the field
/// stays.
fn is_asked(drafts: &Drafts) -> bool {
    drafts.view.unfolded || drafts.is_empty(Field::Password)
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::unsure_checking(), true);
    }
    fresh::draw(ui, cx, |_| {});
    ui.add_space(space::S);
    widgets::paragraph(ui, &text::unsure_keep());
    if cx.wizard.is_unprotected() {
        widgets::paragraph(ui, &text::password_unprotected());
    }
    if !is_asked(cx.drafts) {
        return;
    }
    cx.drafts.view.unfolded = true;
    ui.add_space(space::S);
    let spec = FieldSpec::new(text::own_password(), 340.0);
    parts::field(ui, cx, Field::Password, &spec.hidden(text::button_show_password(), text::button_hide_password()));
}
