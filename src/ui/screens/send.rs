//! Send it from here: first the address only, so that its mail service can be looked for. Nothing is sent yet.

use egui::Ui;

use super::mailbox;
use super::parts;
use crate::text;
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::send_title(),
        lead: text::send_lead(),
        primary: text::button_continue(),
        press,
        busy: wizard.running().is_some(),
        fields: &[Field::From],
        body,
        ..PageSpec::default()
    }
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    let server_is_named = !drafts.trimmed(Field::Server).is_empty();
    Some(Action::Tell(Event::UseMailbox { from: drafts.trimmed(Field::From).to_owned(), server_is_named }))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    mailbox::forget_what_was_only_found(cx);
    mailbox::forget_other_domains(cx.drafts);
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::send_looking(), true);
        ui.add_space(space::S);
    }
    let from = FieldSpec::new(text::field_from(), 420.0).example(text::hint_from());
    parts::field(ui, cx, Field::From, &from);
    widgets::small(ui, &text::send_look_up());
}
