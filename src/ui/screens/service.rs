//! The camera named a recovery service that is none of the maker's: the person says where the picture goes, before it can
//! leave.

use egui::{Ui, vec2};

use crate::domain::NamedBy;
use crate::text::{self, Topic};
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::wizard::{Event, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::strange_title(),
        lead: text::strange_lead(),
        primary: text::button_usual_service(),
        press: |_, _| Some(Action::Tell(Event::ChooseService { named: false })),
        busy: wizard.running().is_some(),
        body,
        ..PageSpec::default()
    }
}

/// Who says where the picture goes. One sentence for every page that names the address.
pub(super) fn named_by(wizard: &Wizard) -> String {
    let named_by = wizard.service().1;
    match named_by {
        // The camera names the address together with the picture that is sent.
        NamedBy::Brand | NamedBy::Neutral if wizard.picture().is_none() => text::privacy_named_later(),
        // It came by way of the camera's page: only there the camera has named it.
        NamedBy::Brand | NamedBy::Neutral if wizard.is_imported() => text::request_said_page(),
        _ => text::about(Topic::NamedBy, named_by.name()),
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(stranger) = cx.wizard.strange_service().map(|service| service.as_str().to_owned()) else { return };
    let (accent, ink) = (palette(ui).accent, Tone::Warning.colours(ui).0);
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Shield, accent, |ui| {
            widgets::label(ui, &text::strange_usual());
            widgets::mono(ui, cx.wizard.usual_service().as_str());
            widgets::small(ui, &text::strange_usual_note());
        });
    });
    ui.add_space(space::S);
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            widgets::label(ui, &text::strange_named());
            widgets::mono(ui, &stranger);
            widgets::paragraph(ui, &text::strange_named_note());
        });
    });
    ui.add_space(space::S);
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    if widgets::button(ui, ButtonStyle::Secondary, &text::button_named_service(), None).clicked() {
        cx.tell(Event::ChooseService { named: true });
    }
}
