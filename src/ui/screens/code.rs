//! Enter the code: one field. Continue here only moves on; the camera sees the code later, with the new password.

use std::time::SystemTime;

use egui::Ui;

use super::parts;
use super::{demo, watching};
use crate::secret::Code;
use crate::text;
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, Remedy, Wizard};

pub fn spec(wizard: &Wizard, now: SystemTime) -> PageSpec {
    PageSpec {
        title: text::code_title(),
        lead: match wizard.valid_until() {
            Some(until) => text::code_lead(text::day_and_time(until, now)),
            None => text::code_lead_plain(),
        },
        primary: text::button_continue(),
        press,
        busy: wizard.running().is_some(),
        fields: &[Field::Code],
        body,
        ..PageSpec::default()
    }
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::EnterCode(Code::new(drafts.text(Field::Code)))))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let spec = FieldSpec::new(text::field_code(), 360.0);
    parts::field_with(ui, cx, Field::Code, &spec, |ui, _| {
        widgets::small(ui, &text::code_once());
    });
    demo::card(ui, cx);
    watching::offers(ui, cx);
    watching::status(ui, cx);
    ui.add_space(space::S);
    let is_offered = cx.wizard.offers_new_request(cx.now) && !cx.is_offered(Remedy::NewRequest);
    if is_offered && widgets::link(ui, &text::button_new_request()).clicked() {
        cx.tell(Event::NewRequest);
    }
    if !cx.is_offered(Remedy::UseCameraPage) && widgets::link(ui, &text::link_own_page()).clicked() {
        cx.tell(Event::UseCameraPage);
    }
}
