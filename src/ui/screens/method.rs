//! How can you prove it is yours? A statement when the camera offers one way only, not a skipped page.

use egui::Ui;

use super::other_ways;
use crate::domain::{EmailRecovery, Uncertainty};
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Event, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    let id = if why_unclear(wizard).is_some() { "method-lead-unclear" } else { "method-lead" };
    Plan {
        title: text::say("method-title"),
        lead: text::say(id),
        primary: text::say("button-use-email"),
        press: |_, _| Some(Action::Tell(Event::Continue)),
        busy: false,
        fields: &[],
        body,
    }
}

/// Why it is not clear that the way works, if it is not.
fn why_unclear(wizard: &Wizard) -> Option<Uncertainty> {
    match wizard.findings()?.email_way {
        EmailRecovery::Maybe(why) => Some(why),
        _ => None,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let findings = sheet.wizard.findings();
    let address = findings.and_then(|findings| findings.saved_address.as_ref());
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Mail, accent, |ui| {
            widgets::label(ui, &text::say("method-email"));
            let line = match address {
                Some(address) => text::say_with("method-address", &[("address", address.as_str().into())]),
                None => text::say("method-address-unknown"),
            };
            widgets::paragraph(ui, &line);
            widgets::muted(ui, &text::say("method-can-you-read"));
        });
    });
    if let Some(why) = why_unclear(sheet.wizard) {
        let id = match why {
            Uncertainty::OtherSegment => "method-other-network",
            Uncertainty::Hidden => "method-unclear",
        };
        ui.add_space(space::S);
        widgets::tinted_card(ui, Tone::Calm, |ui| {
            widgets::icon_line(ui, Icon::Info, accent, |ui| widgets::paragraph(ui, &text::say(id)));
        });
    }
    if sheet.wizard.has_outdated_tls() {
        ui.add_space(space::S);
        widgets::tinted_card(ui, Tone::Calm, |ui| {
            widgets::icon_line(ui, Icon::Info, accent, |ui| {
                widgets::paragraph(ui, &text::say("method-old-protection"));
            });
        });
    }
    ui.add_space(space::M);
    widgets::label(ui, &text::say("method-others"));
    widgets::steady(ui, "other ways", |ui| other_ways::links(ui, sheet));
}
