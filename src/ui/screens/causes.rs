//! Why the list stayed empty: the likely causes in order, each with what to do.

use egui::accesskit::Role;
use egui::{Align2, Sense, Ui, pos2, vec2};

use crate::text::{self, Part, Topic};
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, size, space};
use crate::ui::{fonts, widgets};
use crate::wizard::NoCameraCause;

/// How many are shown at first.
const FIRST: usize = 3;

/// Draws what to do first, and the causes; those after the third are unfolded on request.
pub fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, causes: &[NoCameraCause], todo: Option<String>) {
    let is_list = causes.len() > 1;
    if is_list && let Some(todo) = todo {
        let words = widgets::paragraph(ui, &todo);
        widgets::hush(ui, &words);
    }
    let all = cx.drafts.view.unfolded || causes.len() <= FIRST;
    let shown = if all { causes.len() } else { FIRST };
    widgets::list(ui, |ui| lines(ui, &causes[..shown], is_list));
    if !all && widgets::link(ui, &text::link_more_reasons()).clicked() {
        cx.drafts.view.unfolded = true;
    }
}

fn lines(ui: &mut Ui, causes: &[NoCameraCause], is_list: bool) {
    for (at, cause) in causes.iter().enumerate() {
        ui.add_space(space::XS);
        let title = text::about(Topic::Cause, cause.name());
        let todo = text::part(Topic::Cause, cause.name(), Part::Todo).unwrap_or_default();
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if is_list {
                let (mark, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
                let place = pos2(mark.left(), mark.center().y);
                let number = (at + 1).to_string();
                ui.painter().text(place, Align2::LEFT_CENTER, number, fonts::strong(size::BODY), palette(ui).text);
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                widgets::label(ui, &title);
                widgets::paragraph(ui, &todo);
            });
        });
        ui.ctx().accesskit_node_builder(row.response.id, |node| node.set_role(Role::ListItem));
    }
}
