//! The pixels that are painted on: a borrowed buffer of rows. Must not know what is painted.

use egui::Color32;

use super::area::Area;
use super::blend;

/// Opaque pixels, `0x00RRGGBB`, row by row from the top left.
pub struct Canvas<'a> {
    pixels: &'a mut [u32],
    width: usize,
    height: usize,
}

impl<'a> Canvas<'a> {
    /// Rows of `width` pixels; what does not fill a row is left alone.
    pub fn new(pixels: &'a mut [u32], width: usize) -> Self {
        let height = pixels.len().checked_div(width).unwrap_or_default();
        Self { pixels, width, height }
    }

    /// The whole canvas.
    pub fn area(&self) -> Area {
        let side = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
        Area { left: 0, top: 0, right: side(self.width), bottom: side(self.height) }
    }

    /// Pixels `left..right` of a row. What lies outside of the canvas is left out.
    pub fn row(&mut self, y: i32, left: i32, right: i32) -> &mut [u32] {
        let (Ok(y), Ok(left), Ok(right)) = (usize::try_from(y), usize::try_from(left), usize::try_from(right)) else {
            return &mut [];
        };
        let start = y * self.width;
        self.pixels.get_mut(start + left..start + right.min(self.width)).unwrap_or_default()
    }

    /// Paints one colour over an area.
    pub fn fill(&mut self, area: Area, color: Color32) {
        let area = area.and(self.area());
        for y in area.top..area.bottom {
            self.fill_row(y, area.left, area.right, color);
        }
    }

    /// Paints one colour over pixels `left..right` of a row.
    pub fn fill_row(&mut self, y: i32, left: i32, right: i32, color: Color32) {
        let row = self.row(y, left, right);
        if color.is_opaque() {
            row.fill(blend::pixel(color));
        } else if color != Color32::TRANSPARENT {
            for below in row {
                *below = blend::over(*below, color);
            }
        }
    }
}
