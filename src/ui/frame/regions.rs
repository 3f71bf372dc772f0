//! Where the parts of the frame are: the rail (or the strip), the page, its footer. Only geometry: it draws the ground
//! and knows nothing of the pages.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::ui::theme::palette;

/// Below this width the rail becomes a strip at the top.
const NARROW: f32 = 720.0;
/// The frame is never wider than the eye can hold. On a larger screen it lies in the middle.
const WIDEST: f32 = 1040.0;
/// On a screen that is wider than the frame, the frame is no higher than this.
const HIGHEST: f32 = 860.0;
const RAIL: f32 = 268.0;
const STRIP: f32 = 64.0;
const FOOTER: f32 = 76.0;
/// The widest column of text.
const COLUMN: f32 = 640.0;
/// The corners of the frame, where it does not fill the screen.
const ROUND: CornerRadius = CornerRadius::same(14);

/// The regions of the window.
pub(super) struct Regions {
    pub rail: Rect,
    pub content: Rect,
    /// What stays in sight right above the footer. Empty where nothing has to.
    pub pinned: Rect,
    pub footer: Rect,
    pub narrow: bool,
    /// The whole screen.
    all: Rect,
    /// The part of it that is used.
    frame: Rect,
}

impl Regions {
    pub fn split(all: Rect) -> Self {
        let frame = frame(all);
        let narrow = frame.width() < NARROW;
        let (rail, main) = if narrow {
            frame.split_top_bottom_at_y(frame.top() + STRIP)
        } else {
            frame.split_left_right_at_x(frame.left() + RAIL)
        };
        let (content, footer) = main.split_top_bottom_at_y((main.bottom() - FOOTER).max(main.top()));
        let (content, pinned) = content.split_top_bottom_at_y(content.bottom());
        Self { rail, content, pinned, footer, narrow, all, frame }
    }

    /// Makes the footer as high as what stands in it needs.
    pub fn foot(&mut self, height: f32) {
        let main = self.content.union(self.footer);
        (self.content, self.footer) = main.split_top_bottom_at_y((main.bottom() - height).max(main.top()));
        self.pinned = Rect::from_min_max(self.content.left_bottom(), self.content.right_bottom());
    }

    /// Takes room for what stays in sight above the footer from the page.
    pub fn pin(&mut self, height: f32) {
        let page = self.content;
        (self.content, self.pinned) = page.split_top_bottom_at_y((page.bottom() - height).max(page.top()));
    }

    /// How far from the left and the right edge the column of text begins and ends.
    pub fn side(&self) -> f32 {
        let least = if self.narrow { 24.0 } else { 40.0 };
        ((self.content.width() - COLUMN) / 2.0).round().max(least)
    }

    /// The width of the column of text, which the footer keeps to as well.
    pub fn column(&self) -> f32 {
        self.content.width() - 2.0 * self.side()
    }

    /// Draws the ground on which everything stands. On a large screen the page lies on it as a sheet.
    pub fn ground(&self, ui: &Ui) {
        let colours = palette(ui);
        if self.frame == self.all {
            ui.painter().rect_filled(self.all, 0.0, colours.bg);
            return;
        }
        ui.painter().rect_filled(self.all, 0.0, colours.rail);
        let edge = Stroke::new(1.0, colours.border);
        let sheet = self.content.union(self.footer);
        if self.frame.height() < self.all.height() {
            ui.painter().rect(sheet, ROUND, colours.bg, edge, StrokeKind::Inside);
        } else {
            ui.painter().rect(sheet.expand2(vec2(0.0, 2.0)), 0.0, colours.bg, edge, StrokeKind::Inside);
        }
    }
}

/// The part of the screen that is used.
fn frame(all: Rect) -> Rect {
    if all.width() <= WIDEST {
        return all;
    }
    let size = vec2(WIDEST, all.height().min(HIGHEST));
    let corner = (all.center() - size / 2.0).round();
    Rect::from_min_size(corner.max(all.min), Vec2::min(size, all.size()))
}

#[cfg(test)]
mod tests {
    use egui::{Pos2, pos2};

    use super::*;

    fn on(width: f32, height: f32) -> Regions {
        Regions::split(Rect::from_min_size(Pos2::ZERO, vec2(width, height)))
    }

    #[test]
    fn a_screen_up_to_the_usual_size_is_filled() {
        for (width, height) in [(960.0, 680.0), (720.0, 560.0), (480.0, 340.0), (1040.0, 2000.0)] {
            let regions = on(width, height);
            assert_eq!(regions.frame, regions.all, "{width} x {height}");
        }
    }

    #[test]
    fn a_large_screen_has_the_frame_in_its_middle_and_the_footer_as_wide_as_the_text() {
        for (width, height) in [(1366.0, 700.0), (1920.0, 1080.0), (3840.0, 2160.0), (5120.0, 1440.0)] {
            let regions = on(width, height);
            assert!(regions.frame.width() <= 1100.0 && regions.frame.height() <= 860.0, "{width} x {height}");
            assert!((regions.frame.center() - pos2(width / 2.0, height / 2.0)).length() <= 1.0, "{width} x {height}");
            assert!(regions.column() <= 640.0, "{width} x {height}");
            assert_eq!(regions.footer.bottom(), regions.frame.bottom());
        }
    }

    #[test]
    fn the_smallest_screens_keep_a_column() {
        for (width, height) in [(426.0, 262.0), (340.0, 240.0)] {
            assert!(on(width, height).column() >= 290.0, "{width} x {height}");
        }
    }
}
