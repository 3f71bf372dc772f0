//! "I'm stuck": causes for this page, other official ways, a person to ask, and facts to copy for a helper.

use egui::{Id, Ui};

use super::details;
use super::icons::Icon;
use super::sheet::Sheet;
use super::theme::space;
use super::widgets::{self, Look};
use crate::text;
use crate::wizard::{Aside, Event, Page};

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
    widgets::bullets(ui, &causes(sheet.wizard.page().name()), false);
    ui.add_space(space::S);
    for part in ["help-other", "help-support"] {
        widgets::label(ui, &text::say(part));
        widgets::paragraph(ui, &text::say(&format!("{part}-text")));
        ui.add_space(space::S);
    }
    ui.horizontal_wrapped(|ui| {
        let wizard = sheet.wizard;
        widgets::copy_button(ui, &text::say("button-copy-details"), || details::of(wizard));
        let has_sheet =
            !matches!(wizard.page(), Page::Check | Page::Setting | Page::Done | Page::Aside(Aside::Support));
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
