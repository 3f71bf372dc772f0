//! What is sent, to whom, why, what is kept. Nothing was asked of the reset service before this page.

use egui::Ui;

use crate::text;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::{palette, space};
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::say("privacy-title"),
        lead: text::say("privacy-lead"),
        primary: text::say("button-accept"),
        press: |_, _| Some(Action::Tell(Event::Continue)),
        busy: wizard.running().is_some(),
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    if sheet.wizard.running().is_some() {
        widgets::status(ui, &text::say("request-fetching"), true);
        ui.add_space(space::M);
    }
    let (service, named_by) = sheet.wizard.service();
    let facts = [
        (Icon::Sheet, "privacy-what"),
        (Icon::Send, "privacy-whom"),
        (Icon::Key, "privacy-why"),
        (Icon::Shield, "privacy-kept"),
    ];
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        for (at, (icon, id)) in facts.into_iter().enumerate() {
            if at > 0 {
                ui.add_space(space::S);
            }
            let args = [("address", service.as_str().into())];
            widgets::icon_line(ui, icon, accent, |ui| {
                widgets::label(ui, &text::say(id));
                widgets::paragraph(ui, &text::say_with(&format!("{id}-text"), &args));
                if id == "privacy-whom" {
                    widgets::small(ui, &text::say(&format!("service-by-{}", named_by.name())));
                }
            });
        }
    });
    let view = &mut sheet.drafts.view;
    let id = if view.unfolded { "link-less-notice" } else { "link-full-notice" };
    if widgets::link(ui, &text::say(id)).clicked() {
        view.unfolded = !view.unfolded;
    }
    if view.unfolded {
        let notice = ["notice-1", "notice-2", "notice-3", "notice-4"].map(text::say);
        widgets::bullets(ui, &notice, false);
    }
}
