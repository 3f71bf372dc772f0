//! How can you prove it is yours? The page is shown even when the camera offers only one way.

use egui::Ui;

use super::other_recoveries;
use crate::domain::{EmailRecovery, MaskedEmail, Uncertainty};
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Story, Tone};
use crate::wizard::{Event, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    let is_unclear = why_unclear(wizard).is_some();
    PageSpec {
        title: text::method_title(),
        lead: if is_unclear { text::method_lead_unclear() } else { text::method_lead() },
        primary: text::button_use_email(),
        press: |_, _| Some(Action::Tell(Event::Continue)),
        busy: false,
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

/// Why it is uncertain that the e-mail way works; `None`: it is not uncertain. The way is for the camera's own network only
/// (DOCUMENTED), so another network comes first.
fn why_unclear(wizard: &Wizard) -> Option<Uncertainty> {
    match wizard.capabilities()?.email_way {
        _ if wizard.is_elsewhere() => Some(Uncertainty::OtherSegment),
        EmailRecovery::Maybe(why) => Some(why),
        _ => None,
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let accent = palette(ui).accent;
    let email = |ui: &mut Ui| {
        widgets::icon_line(ui, Icon::Mail, accent, |ui| {
            widgets::label(ui, &text::method_email());
            let addresses: Vec<_> = cx.wizard.saved_addresses().iter().map(MaskedEmail::as_str).collect();
            let line = match addresses.as_slice() {
                [] => text::method_address_unknown(),
                [address] => text::method_address(*address),
                several => text::method_addresses(text::listed(several.iter().copied())),
            };
            widgets::paragraph(ui, &line);
            widgets::muted(ui, &text::method_can_you_read());
        });
    };
    widgets::card(ui, |ui| widgets::with_story(ui, Story::Letter, email));
    if let Some(why) = why_unclear(cx.wizard) {
        let words = match why {
            Uncertainty::OtherSegment => text::method_other_network(),
            Uncertainty::NotNamed => text::method_not_named(),
            Uncertainty::Hidden => text::method_unclear(),
        };
        ui.add_space(space::S);
        widgets::tinted_card(ui, Tone::Calm, |ui| {
            widgets::icon_line(ui, Icon::Info, accent, |ui| widgets::paragraph(ui, &words));
        });
    }
    if cx.wizard.has_outdated_tls() {
        ui.add_space(space::S);
        widgets::tinted_card(ui, Tone::Calm, |ui| {
            widgets::icon_line(ui, Icon::Info, accent, |ui| {
                widgets::paragraph(ui, &text::method_old_protection());
            });
        });
    }
    ui.add_space(space::M);
    widgets::subheading(ui, &text::method_others());
    widgets::stable_ids(ui, "other ways", |ui| other_recoveries::links(ui, cx));
}
