//! A rectangle of whole pixels. Must not know what is painted in it.

use egui::Rect;

/// A rectangle of whole pixels: `left` and `top` are inside, `right` and `bottom` are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// First column.
    pub left: i32,
    /// First row.
    pub top: i32,
    /// Column after the last.
    pub right: i32,
    /// Row after the last.
    pub bottom: i32,
}

impl Area {
    /// No pixel at all.
    pub const NOTHING: Self = Self { left: 0, top: 0, right: 0, bottom: 0 };

    /// All of a picture of this width and height.
    pub fn whole(size: [usize; 2]) -> Self {
        let [right, bottom] = size.map(|length| i32::try_from(length).unwrap_or(i32::MAX));
        Self { left: 0, top: 0, right, bottom }
    }

    /// A clip rectangle in points, rounded to the nearest pixels as egui's OpenGL painter does it.
    pub fn rounded(points: Rect, scale: f32) -> Self {
        let pixel = |coordinate: f32| pixels((coordinate * scale).round());
        Self {
            left: pixel(points.min.x),
            top: pixel(points.min.y),
            right: pixel(points.max.x),
            bottom: pixel(points.max.y),
        }
    }

    /// All pixels that a shape in points can touch, with its soft edge.
    pub fn around(points: Rect, scale: f32) -> Self {
        const EDGE: f32 = 2.0;
        Self {
            left: pixels((points.min.x * scale - EDGE).floor()),
            top: pixels((points.min.y * scale - EDGE).floor()),
            right: pixels((points.max.x * scale + EDGE).ceil()),
            bottom: pixels((points.max.y * scale + EDGE).ceil()),
        }
    }

    /// The part that both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The smallest area that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        if self.is_empty() {
            other
        } else if other.is_empty() {
            self
        } else {
            Self {
                left: self.left.min(other.left),
                top: self.top.min(other.top),
                right: self.right.max(other.right),
                bottom: self.bottom.max(other.bottom),
            }
        }
    }

    /// How many pixels it has.
    pub fn size(self) -> usize {
        let side = |from: i32, to: i32| usize::try_from(i64::from(to) - i64::from(from)).unwrap_or(0);
        side(self.left, self.right).saturating_mul(side(self.top, self.bottom))
    }

    /// Whether all of the other is in it.
    pub fn holds(self, other: Self) -> bool {
        self.and(other) == other
    }

    /// Whether both have a pixel.
    pub fn meets(self, other: Self) -> bool {
        // Asked for each thing on the page and each band: most are above or below.
        self.top < other.bottom
            && other.top < self.bottom
            && self.left < other.right
            && other.left < self.right
            && !self.is_empty()
            && !other.is_empty()
    }

    /// True when there is no pixel in it.
    pub fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}

/// A screen coordinate as a number of pixels. Coordinates beyond any screen ("no clipping" is infinite) become the
/// largest there is room for.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and that is what is wanted")]
fn pixels(coordinate: f32) -> i32 {
    coordinate as i32
}
