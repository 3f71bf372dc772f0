//! The email way ends here. A page with something to do, without red and without jargon.

use egui::Ui;

use super::other_ways;
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Look};
use crate::wizard::{Aside, DeadEnd, Event, Remedy, Step};

pub fn plan(end: DeadEnd) -> Plan {
    let page = Step::DeadEnd(end).name();
    Plan {
        title: text::say(&format!("{page}-title")),
        lead: text::say(&format!("{page}-lead")),
        // Its own page may know a way that it hides from us.
        primary: text::say(if end == DeadEnd::NotOffered { "way-use_own_page" } else { "button-open-camera" }),
        press: if end == DeadEnd::NotOffered {
            |_, _| Some(Action::Tell(Event::UseOwnPage))
        } else {
            |_, _| Some(Action::Tell(Event::OpenCameraPage))
        },
        busy: false,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let page = sheet.wizard.step().name();
    let (icon, accent) = match sheet.wizard.step() {
        Step::DeadEnd(DeadEnd::NotActivated) => (Icon::Key, palette(ui).accent),
        Step::DeadEnd(DeadEnd::NoSavedEmail) => (Icon::NoMail, palette(ui).accent),
        _ => (Icon::Mail, palette(ui).accent),
    };
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, icon, accent, |ui| {
            widgets::label(ui, &text::say("dead-what"));
            let lines = (1..=3).map(|at| format!("{page}-{at}")).filter(|id| text::has(id));
            widgets::bullets(ui, &lines.map(|id| text::say(&id)).collect::<Vec<_>>(), false);
        });
    });
    ui.add_space(space::S);
    if *sheet.wizard.step() != Step::DeadEnd(DeadEnd::NotActivated) {
        widgets::label(ui, &text::say("dead-offered"));
        widgets::steady(ui, "other ways", |ui| other_ways::links(ui, sheet));
        ui.add_space(space::S);
    }
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, Look::Secondary, &text::say("button-other-camera"), None).clicked() {
            sheet.tell(Event::StartAgain);
        }
        if widgets::button(ui, Look::Secondary, &text::say("button-show-support"), Some(Icon::Sheet)).clicked() {
            sheet.tell(Event::ShowAside(Aside::Support));
        }
        let close = !sheet.is_offered(Remedy::Close);
        if close && widgets::button(ui, Look::Secondary, &text::say("way-close"), None).clicked() {
            sheet.action = Some(Action::Close);
        }
    });
}
