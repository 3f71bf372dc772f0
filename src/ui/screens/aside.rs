//! Other official ways that the app can only explain: how each works, what it needs, what it costs.

use egui::Ui;

use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Aside, Event, Page};

/// The most lines that a page has.
const MOST: usize = 5;

pub fn plan(aside: Aside) -> Plan {
    let page = aside.name();
    // What is done at the camera itself needs no page in the browser.
    let on_page = aside != Aside::FactoryReset;
    Plan {
        title: text::say(&format!("{page}-title")),
        lead: text::say(&format!("{page}-lead")),
        primary: text::say(if on_page { "button-open-camera" } else { "button-show-support" }),
        press: if on_page {
            |_, _| Some(Action::Tell(Event::OpenCameraPage))
        } else {
            |_, _| Some(Action::Tell(Event::ShowAside(Aside::Support)))
        },
        busy: false,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let Page::Aside(aside) = sheet.wizard.page() else { return };
    let (aside, page) = (aside, aside.name());
    let accent = palette(ui).accent;
    let icon = match aside {
        Aside::KeyFile => Icon::Key,
        Aside::PhoneApp => Icon::Open,
        Aside::FactoryReset | Aside::Support => Icon::Again,
    };
    if sheet.wizard.running().is_some() {
        widgets::status(ui, &text::say("own-opening"), true);
        ui.add_space(space::S);
    }
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, icon, accent, |ui| {
            let lines = (1..=MOST).map(|at| format!("{page}-{at}")).filter(|id| text::has(id));
            widgets::bullets(ui, &lines.map(|id| text::say(&id)).collect::<Vec<_>>(), true);
        });
    });
    ui.add_space(space::S);
    warning(ui, page);
}

/// What it costs, in plain sight.
fn warning(ui: &mut Ui, page: &str) {
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            widgets::label(ui, &text::say(&format!("{page}-cost")));
            widgets::paragraph(ui, &text::say(&format!("{page}-cost-text")));
        });
    });
}
