//! The page of the sheet for the maker's support: what it says of the camera, and the buttons that save and copy it.
//! That the serial number stands in it in full is said on the page.

use egui::{Ui, vec2};

use super::parts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::ui::{Action, Drafts, sheet};
use crate::wizard::{Event, JobKind, SheetText, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::support_title(),
        lead: text::support_lead(),
        primary: text::button_save_sheet(),
        press,
        busy: wizard.running().is_some_and(|running| running.kind == JobKind::SaveSheet),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn press(wizard: &Wizard, _: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::SaveSheet(SheetText(sheet::of(wizard)))))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    saved(ui, cx);
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Sheet, accent, |ui| {
            for (name, value) in sheet::facts(cx.wizard.camera()) {
                widgets::run_in(ui, &name, &value);
            }
            ui.add_space(space::XS);
            widgets::small(ui, &text::support_serial_note());
        });
    });
    ui.add_space(space::S);
    widgets::bullets(ui, &[text::support_1(), text::support_2(), text::support_3()], false);
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        let wizard = cx.wizard;
        widgets::copy_button(ui, &text::button_copy_sheet(), || sheet::of(wizard));
    });
}

fn saved(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(path) = cx.wizard.sheet_saved().map(|path| path.display().to_string()) else { return };
    let ink = Tone::Good.colours(ui).0;
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = text::support_saved();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            parts::file(ui, cx, &path, |_, _| {});
        });
    });
    ui.add_space(space::M);
}
