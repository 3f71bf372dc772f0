//! The sheet for the maker's support: who the camera is, what was tried, what to photograph, where to ask.
//!
//! The serial number stands in it in full, because support asks for it, and the page says so. Nothing else in it would
//! let anybody in: no code, no password, no address of a mailbox, no text of the picture.

use egui::{Ui, vec2};

use crate::domain::FoundCamera;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::ui::{Action, Drafts};
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
    Some(Action::Tell(Event::SaveSheet(SheetText(sheet_text(wizard)))))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    saved(ui, cx.wizard);
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Sheet, accent, |ui| {
            for (name, value) in facts(cx.wizard.camera()) {
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
        widgets::copy_button(ui, &text::button_copy_sheet(), || sheet_text(wizard));
    });
}

fn saved(ui: &mut Ui, wizard: &Wizard) {
    let Some(path) = wizard.sheet_saved() else { return };
    let ink = Tone::Good.colours(ui).0;
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = text::support_saved();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::small(ui, &path.display().to_string());
        });
    });
    ui.add_space(space::M);
}

/// What is printed on the camera or reported by it.
fn facts(camera: Option<&FoundCamera>) -> [(String, String); 4] {
    let none = || text::details_none();
    let of = |get: fn(&FoundCamera) -> Option<&String>| camera.and_then(get).cloned().unwrap_or_else(none);
    [
        (text::support_model(), of(|camera| camera.model.as_ref())),
        (text::support_serial(), of(|camera| camera.serial.as_ref())),
        (text::support_firmware(), of(|camera| camera.firmware.as_ref())),
        (text::support_mac(), of(|camera| camera.mac.as_ref())),
    ]
}

/// The whole sheet as text.
fn sheet_text(wizard: &Wizard) -> String {
    let mut lines = vec![text::sheet_head(env!("CARGO_PKG_VERSION")), String::new()];
    lines.extend(facts(wizard.camera()).map(|(name, value)| format!("{name} {value}")));
    lines.extend([String::new(), text::sheet_tried()]);
    lines.extend(wizard.breadcrumbs().iter().map(|step| {
        let (when, page) = (text::day_and_time(step.at), step.page);
        match step.trouble {
            Some(trouble) => format!("  {when}  {page}: {trouble}"),
            None => format!("  {when}  {page}"),
        }
    }));
    for (title, points) in [(text::sheet_label(), text::sheet_photos()), (text::sheet_ask(), text::sheet_desks())] {
        lines.extend([String::new(), title]);
        lines.extend(text::lines(&points).iter().map(|point| format!("  - {point}")));
    }
    lines.push(String::new());
    lines.join("\n")
}
