//! Carry on with an earlier journey, or start anew?

use egui::Ui;

use super::parts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::{Action, widgets};
use crate::wizard::waiting::valid_until;
use crate::wizard::{Event, Remedy, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::resume_title(),
        lead: lead(wizard),
        primary: text::button_carry_on(),
        press: |_, _| Some(Action::Tell(Event::CarryOn)),
        busy: wizard.running().is_some(),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

/// What stands out: what may have happened to the camera comes before what was asked of it.
fn lead(wizard: &Wizard) -> String {
    match wizard.memo() {
        Some(memo) if memo.doubt.is_some() => text::resume_lead_doubt(),
        Some(memo) if memo.request.is_some_and(|request| request.sent_at.is_none()) => text::resume_lead_unsent(),
        _ => text::resume_lead(),
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(memo) = cx.wizard.memo() else { return };
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Camera, accent, |ui| {
            widgets::label(ui, &parts::model(&memo.camera));
            widgets::small(ui, &parts::place(&memo.camera));
        });
    });
    ui.add_space(space::S);
    if let Some(request) = memo.request {
        let sent = request.sent_at.unwrap_or(request.at);
        let asked = match request.sent_at {
            None => text::resume_fetched,
            Some(_) if memo.doubt.is_some() => text::resume_asked_code,
            Some(_) => text::resume_asked,
        };
        widgets::paragraph(ui, &asked(text::day_and_time(sent, cx.now)));
        let until = valid_until(sent);
        let valid = if until < cx.now { text::resume_over } else { text::resume_valid };
        if request.sent_at.is_some() {
            widgets::paragraph(ui, &valid(text::day_and_time(until, cx.now)));
        } else if memo.doubt.is_none() {
            // No code is on its way.
            widgets::paragraph(ui, &text::resume_unsent());
        }
    }
    if memo.doubt.is_some() {
        widgets::paragraph(ui, &text::resume_doubt());
    }
    if cx.wizard.is_clock_behind() {
        widgets::paragraph(ui, &text::resume_clock_behind());
    }
    parts::recall_trouble(ui, cx);
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::check_status(), true);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        if !cx.is_offered(Remedy::StartAgain) && widgets::link(ui, &text::button_start_again()).clicked() {
            cx.tell(Event::StartAgain);
        }
        if widgets::link(ui, &text::link_other_camera()).clicked() {
            cx.tell(Event::LeaveJourney);
        }
        if widgets::link(ui, &text::link_remove_journey()).clicked() {
            cx.tell(Event::RemoveJourney);
        }
    });
}
