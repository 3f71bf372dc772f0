//! "I'm stuck": causes for this page, other official ways, a person to ask, and facts to copy for a helper.

use egui::{Id, Ui};

use super::icons::Icon;
use super::sheet::Sheet;
use super::theme::space;
use super::widgets::{self, Look};
use crate::text;
use crate::wizard::{Aside, Event, Step, Wizard};

/// The most causes that a page has.
const MOST: usize = 6;

/// The title of the help; it gets the focus when the help opens.
pub(super) fn title_id() -> Id {
    Id::unique("regain help")
}

/// Draws the help in the place of the page. What was typed on the page stays.
pub(super) fn draw(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    ui.add_space(space::S);
    widgets::focusable_section(ui, title_id(), &text::say("help-title"));
    widgets::bullets(ui, &causes(sheet.wizard.step().name()), false);
    ui.add_space(space::S);
    for part in ["help-other", "help-support"] {
        widgets::label(ui, &text::say(part));
        widgets::paragraph(ui, &text::say(&format!("{part}-text")));
        ui.add_space(space::S);
    }
    ui.horizontal_wrapped(|ui| {
        let wizard = sheet.wizard;
        widgets::copy_button(ui, &text::say("button-copy-details"), || details(wizard));
        let has_sheet =
            !matches!(wizard.step(), Step::Check | Step::Setting | Step::Done(_) | Step::Aside(Aside::Support, _));
        if has_sheet
            && widgets::button(ui, Look::Secondary, &text::say("button-show-support"), Some(Icon::Sheet)).clicked()
        {
            sheet.tell(Event::ShowAside(Aside::Support));
        }
    });
    ui.add_space(space::S);
    widgets::small(ui, &text::say("help-about"));
}

/// The causes for a page, in the order in which they are worth a look.
fn causes(page: &str) -> Vec<String> {
    let ids = (1..=MOST).map(|at| format!("help-{page}-{at}"));
    ids.filter(|id| text::has(id)).map(|id| text::say(&id)).collect()
}

/// Facts for a helper: no secret, no e-mail address, no whole serial number.
fn details(wizard: &Wizard) -> String {
    let none = || text::say("details-none");
    let camera = wizard.camera();
    let model = camera.and_then(|camera| camera.model.clone()).unwrap_or_else(none);
    let firmware = camera.and_then(|camera| camera.firmware.clone()).unwrap_or_else(none);
    let tail = camera.and_then(|camera| camera.serial_tail()).map_or_else(none, str::to_owned);
    let trouble = wizard.trouble().map_or_else(none, |trouble| trouble.name().to_owned());
    text::say_with(
        "details-text",
        &[
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("page", wizard.step().name().into()),
            ("trouble", trouble.into()),
            ("model", model.into()),
            ("firmware", firmware.into()),
            ("tail", tail.into()),
        ],
    )
}
