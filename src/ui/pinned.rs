//! What stays in sight at every size: what follows from the commit, right above its button, and the strip of the demo at
//! the top of every page.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Galley, Label, Rect, Ui, UiBuilder, pos2, vec2};

use super::icons::Icon;
use super::theme::{palette, size};
use super::{fonts, widgets};
use crate::text;

/// The least height of the demo's strip.
const DEMO: f32 = 30.0;
/// How far its words begin from the edge of the window.
const DEMO_SIDE: f32 = 24.0;
/// Above and below the words, in points.
const EDGE: f32 = 8.0;
/// The room of the icon before them.
const ICON: f32 = 32.0;

/// Words that stay above the footer: the first ones strong.
pub(super) struct Pinned {
    /// What happens at once.
    pub strong: String,
    /// What follows from it.
    pub rest: String,
}

impl Pinned {
    fn job(&self, ui: &Ui, width: f32) -> LayoutJob {
        let ink = palette(ui).text;
        let mut job = LayoutJob::default();
        // Not every language has a space between sentences.
        let between = text::two_sentences("", "");
        job.wrap.max_width = width - ICON;
        for (words, font) in [
            (self.strong.as_str(), fonts::strong(size::SMALL)),
            (between.as_str(), fonts::plain(size::SMALL)),
            (self.rest.as_str(), fonts::plain(size::SMALL)),
        ] {
            let format = TextFormat::simple(font, ink);
            job.append(words, 0.0, TextFormat { line_height: Some(21.0), ..format });
        }
        job
    }

    /// How high the band is where the words may be so wide.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        ui.painter().layout_job(self.job(ui, width)).size().y + 2.0 * EDGE
    }

    /// Draws the band. The words begin `side` points from its left edge and may be so wide.
    pub fn draw(&self, ui: &mut Ui, side: f32, width: f32) {
        let (rect, colours) = (ui.max_rect(), palette(ui));
        ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
        Icon::Info.paint(ui.painter(), pos2(rect.left() + side + 10.0, rect.top() + EDGE + 10.5), 20.0, colours.accent);
        // As wide as the text above it, and no wider.
        let words =
            Rect::from_min_max(rect.min + vec2(side + ICON, EDGE), pos2(rect.left() + side + width, rect.bottom()));
        let job = self.job(ui, width);
        ui.scope_builder(UiBuilder::new().max_rect(words), |ui| ui.add(Label::new(job).wrap()));
    }
}

/// How high the strip of the demo is in a window of this width.
pub(super) fn demo_height(ui: &Ui, width: f32) -> f32 {
    (demo_words(ui, width).size().y + EDGE).max(DEMO)
}

fn demo_words(ui: &Ui, width: f32) -> Arc<Galley> {
    let font = fonts::plain(size::SMALL);
    ui.painter().layout(text::demo_strip(), font, palette(ui).warning, width - 2.0 * DEMO_SIDE)
}

/// The strip that says that this is the demo.
pub(super) fn demo(ui: &Ui, rect: Rect) {
    let colours = palette(ui);
    ui.painter().rect_filled(rect, 0.0, colours.warning_soft);
    let words = demo_words(ui, rect.width());
    let corner = rect.left_center() + vec2(DEMO_SIDE, -words.size().y / 2.0);
    ui.painter().galley(corner, words, colours.warning);
    widgets::painted(ui, egui::Id::unique("regain demo"), &text::demo_strip(), rect);
}
