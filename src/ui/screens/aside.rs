//! Other official ways that the app can only explain: how each works, what it needs, what it costs.

use egui::Ui;

use crate::text::{self, Part, Topic};
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Aside, Event, Page};

pub fn spec(aside: Aside) -> PageSpec {
    let page = aside.name();
    // What is done at the camera itself needs no page in the browser.
    let on_page = aside != Aside::FactoryReset;
    PageSpec {
        title: text::about(Topic::Aside, page),
        lead: part(page, Part::Lead),
        primary: if on_page { text::button_open_camera() } else { text::button_show_support() },
        press: if on_page {
            |_, _| Some(Action::Tell(Event::OpenCameraPage))
        } else {
            |_, _| Some(Action::Tell(Event::ShowAside(Aside::Support)))
        },
        busy: false,
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn part(page: &str, part: Part) -> String {
    text::part(Topic::Aside, page, part).unwrap_or_default()
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Page::Aside(aside) = cx.wizard.page() else { return };
    let (aside, page) = (aside, aside.name());
    let accent = palette(ui).accent;
    let icon = match aside {
        Aside::KeyFile => Icon::Key,
        Aside::PhoneApp => Icon::Open,
        Aside::FactoryReset | Aside::Support => Icon::Again,
    };
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::own_opening(), true);
        ui.add_space(space::S);
    }
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, icon, accent, |ui| {
            widgets::bullets(ui, &text::lines(&part(page, Part::Steps)), true);
        });
    });
    ui.add_space(space::S);
    warning(ui, page);
}

/// The card that says what this way costs.
fn warning(ui: &mut Ui, page: &str) {
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            widgets::label(ui, &part(page, Part::Cost));
            widgets::paragraph(ui, &part(page, Part::CostInFull));
        });
    });
}
