//! What earlier starts have left: journeys that can be carried on, and what cannot be read any more.

use egui::Ui;

use super::parts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::Event;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let trouble = cx.wizard.recall_trouble();
    let said = [
        (trouble.broke_off, text::find_broke_off as fn() -> String),
        (trouble.has_newer, text::find_newer_memo),
        (trouble.has_damaged, text::find_damaged_memo),
    ];
    for (_, words) in said.into_iter().filter(|(is_so, _)| *is_so) {
        widgets::muted(ui, &words());
        ui.add_space(space::S);
    }
    let journeys: Vec<_> = cx.wizard.open_journeys().map(|kept| (kept.id, kept.memo.clone())).collect();
    if journeys.is_empty() {
        return;
    }
    widgets::section(ui, &text::find_earlier());
    let accent = palette(ui).accent;
    for (id, memo) in journeys {
        let name = match memo.camera.serial_tail() {
            Some(end) => text::earlier_camera(parts::model(&memo.camera), end),
            None => parts::model(&memo.camera),
        };
        let stands = match memo.request {
            _ if memo.doubt.is_some() => text::earlier_doubt(),
            Some(request) => text::earlier_asked(text::day_and_time(request.sent_at.unwrap_or(request.at), cx.now)),
            None => String::new(),
        };
        let pressed = widgets::card(ui, |ui| {
            widgets::icon_line(ui, Icon::Camera, accent, |ui| {
                widgets::label(ui, &name);
                widgets::small(ui, &stands);
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
