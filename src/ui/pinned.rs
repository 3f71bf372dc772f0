//! What stays in sight at every size: what follows from the commit, right above its button, and the strip of the demo at
//! the top of every page.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Label, Rect, Ui, UiBuilder, pos2, vec2};

use super::icons::Icon;
use super::theme::{palette, size};
use super::{fonts, widgets};
use crate::text;

/// The height of the demo's strip.
pub(super) const DEMO: f32 = 30.0;
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
        job.wrap.max_width = width - ICON;
        for (words, font) in [
            (self.strong.as_str(), fonts::strong(size::SMALL)),
            (" ", fonts::plain(size::SMALL)),
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

/// The strip that says that this is the demo.
pub(super) fn demo(ui: &Ui, rect: Rect) {
    let colours = palette(ui);
    let words = text::demo_strip();
    ui.painter().rect_filled(rect, 0.0, colours.warning_soft);
    let font = fonts::plain(size::SMALL);
    ui.painter().text(rect.left_center() + vec2(24.0, 0.0), Align2::LEFT_CENTER, &words, font, colours.warning);
    widgets::painted(ui, egui::Id::unique("regain demo"), &words, rect);
}
