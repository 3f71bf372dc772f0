//! What earlier starts have left: journeys that can be carried on, and what cannot be read any more.

use egui::Ui;

use super::parts;
use crate::domain::{FoundCamera, Requested};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::Event;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    parts::recall_trouble(ui, cx);
    let journeys: Vec<_> = cx.wizard.open_journeys().map(|kept| (kept.id, kept.memo.clone())).collect();
    if journeys.is_empty() {
        return;
    }
    widgets::section(ui, &text::find_earlier());
    let accent = palette(ui).accent;
    for (id, memo) in journeys {
        let (name, address) = names(&memo.camera);
        let stands = match memo.request {
            _ if memo.doubt.is_some() => text::earlier_doubt(),
            Some(Requested { sent_at: None, at, .. }) => text::earlier_unsent(text::day_and_time(at, cx.now)),
            Some(Requested { sent_at: Some(sent), .. }) => text::earlier_asked(text::day_and_time(sent, cx.now)),
            None => String::new(),
        };
        let pressed = widgets::card(ui, |ui| {
            widgets::icon_line(ui, Icon::Camera, accent, |ui| {
                widgets::label(ui, &name);
                if let Some(address) = address {
                    widgets::small(ui, &address);
                }
                widgets::small(ui, &stands);
                ui.add_space(space::XS);
                let button = widgets::button(ui, ButtonStyle::Secondary, &text::button_carry_on(), None);
                widgets::rename(ui, &button, &text::button_carry_on_with(name));
                button.clicked()
            })
        });
        if pressed.inner {
            cx.tell(Event::OpenJourney(id));
        }
        ui.add_space(space::XS);
    }
    ui.add_space(space::S);
}

/// What tells a camera from the others: its name, and its address where the name does not hold that.
fn names(camera: &FoundCamera) -> (String, Option<String>) {
    let address = camera.target.to_string();
    match (&camera.model, camera.serial_tail()) {
        (Some(model), Some(end)) => (text::earlier_camera(model, end), Some(address)),
        (Some(model), None) => (text::earlier_camera_at(model, address), None),
        (None, _) => (parts::place(camera), None),
    }
}
