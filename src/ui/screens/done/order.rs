//! What can be put in order after the sign-in: a row for each thing, with what it is, how it is, and one button.
//!
//! It draws rows, and knows of no camera.

use egui::{Align, Frame, Layout, Margin, Stroke, Ui, vec2};

use crate::ui::icons::Icon;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle};

/// From this width on the button stands beside the words.
const BESIDE: f32 = 420.0;

/// Where the words of a row begin, beside its icon.
const INDENT: i8 = 34;

/// The button of a row.
pub(super) struct Button {
    /// What stands on it.
    pub words: String,
    /// What a screen reader hears, which sees no row around it. It begins with the words.
    pub name: String,
}

/// How much lower a line of text stands beside a button.
const LOWER: f32 = 10.0;

impl Button {
    /// The button says everything itself.
    pub fn whole(words: String) -> Self {
        Self { name: words.clone(), words }
    }
}

/// Draws a row: an icon, what it is about, how it is, and the button. Returns whether that was pressed.
pub(super) fn row(ui: &mut Ui, icon: Icon, title: &str, notes: &[String], button: Option<&Button>) -> bool {
    let accent = palette(ui).accent;
    let beside = button.filter(|_| ui.available_width() >= BESIDE);
    let taken = beside.map_or(0.0, |button| {
        widgets::button_size(ui, ButtonStyle::Secondary, &button.words, false, f32::INFINITY).x + space::M
    });
    let text = |ui: &mut Ui| {
        widgets::paragraph(ui, title);
        for note in notes {
            widgets::small(ui, note);
        }
    };
    let Some(beside) = beside else {
        return widgets::icon_line(ui, icon, accent, |ui| {
            text(ui);
            button.is_some_and(|button| press(ui, button))
        });
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let width = ui.available_width() - taken;
        let words = ui.allocate_ui_with_layout(vec2(width, space::CONTROL), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            // A single line stands at the middle of the button.
            if notes.is_empty() {
                ui.add_space(LOWER);
            }
            widgets::icon_line(ui, icon, accent, text);
        });
        ui.add_space(space::M);
        let spare = (words.response.rect.height() - space::CONTROL).max(0.0) / 2.0;
        ui.vertical(|ui| {
            ui.add_space(spare);
            press(ui, beside)
        })
        .inner
    })
    .inner
}

fn press(ui: &mut Ui, button: &Button) -> bool {
    // A button of its own: when it goes, nothing else takes its place under its identity.
    widgets::stable_ids(ui, &button.name, |ui| {
        let drawn = widgets::button(ui, ButtonStyle::Secondary, &button.words, None);
        widgets::rename(ui, &drawn, &button.name);
        drawn.clicked()
    })
}

/// Draws what belongs to a row under its words.
pub(super) fn below(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: INDENT, right: 0, top: 4, bottom: 0 };
    Frame::new().inner_margin(margin).show(ui, contents);
}

/// The line between two rows.
pub(super) fn line(ui: &mut Ui) {
    ui.add_space(space::XS);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, palette(ui).border));
    ui.add_space(space::XS);
}
