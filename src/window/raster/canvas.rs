//! The pixels that are painted on: a borrowed buffer of rows. Must not know what is painted.

use egui::Color32;

use super::area::Area;
use super::blend;

/// Opaque pixels, `0x00RRGGBB`, row by row from the top left.
pub struct Canvas<'a> {
    pixels: &'a mut [u32],
    width: usize,
    /// The first row that is in the buffer, and the row after the last.
    rows: [usize; 2],
}

impl<'a> Canvas<'a> {
    /// Rows of `width` pixels; what does not fill a row is left alone.
    pub fn new(pixels: &'a mut [u32], width: usize) -> Self {
        let height = pixels.len().checked_div(width).unwrap_or_default();
        Self { pixels, width, rows: [0, height] }
    }

    /// The canvas in bands of so many rows, from the top, for several threads to paint on. Each pixel keeps its place.
    pub fn bands(self, height: usize) -> impl Iterator<Item = Self> {
        let (width, [mut top, bottom]) = (self.width, self.rows);
        let height = height.max(1);
        self.pixels.chunks_mut((width * height).max(1)).filter_map(move |pixels| {
            let rows = [top, (top + height).min(bottom)];
            top = rows[1];
            (rows[0] < rows[1]).then_some(Self { pixels, width, rows })
        })
    }

    /// The whole canvas.
    pub fn area(&self) -> Area {
        let side = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
        Area { left: 0, top: side(self.rows[0]), right: side(self.width), bottom: side(self.rows[1]) }
    }

    /// Pixels `left..right` of a row. What lies outside of the canvas is left out.
    #[inline]
    pub fn row(&mut self, y: i32, left: i32, right: i32) -> &mut [u32] {
        let top = self.rows[0];
        if left < 0 || right <= left || y < 0 || (y as usize) < top {
            return &mut [];
        }
        let (start, left, right) = ((y as usize - top) * self.width, left as usize, right as usize);
        self.pixels.get_mut(start + left..start + right.min(self.width)).unwrap_or_default()
    }

    /// Paints one colour over an area.
    pub fn fill(&mut self, area: Area, color: Color32) {
        let area = area.and(self.area());
        if area.is_empty() {
            return;
        }
        self.fill_row(area.top, area.left, area.right, color);
        if !color.is_opaque() {
            return (area.top + 1..area.bottom).for_each(|y| self.fill_row(y, area.left, area.right, color));
        }
        // To copy a row is quicker than to fill it.
        let (Ok(row), Ok(left), Ok(right)) =
            (usize::try_from(area.top), usize::try_from(area.left), usize::try_from(area.right))
        else {
            return;
        };
        let first = (row - self.rows[0]) * self.width;
        for below in 1..area.size() / (right - left) {
            self.pixels.copy_within(first + left..first + right, first + left + below * self.width);
        }
    }

    /// Paints one colour over pixels `left..right` of a row.
    #[inline]
    pub fn fill_row(&mut self, y: i32, left: i32, right: i32, color: Color32) {
        let row = self.row(y, left, right);
        if color.is_opaque() {
            fill(row, blend::pixel(color));
        } else if color != Color32::TRANSPARENT {
            for below in row {
                *below = blend::over(*below, color);
            }
        }
    }
}

/// Fills pixels with one. What is long is filled by copying what is filled already, twice as much each time: to copy is quicker than
/// to write pixel by pixel.
#[inline]
fn fill(pixels: &mut [u32], pixel: u32) {
    const FEW: usize = 32;
    let length = pixels.len();
    if length <= 2 * FEW {
        return pixels.fill(pixel);
    }
    pixels[..FEW].fill(pixel);
    let mut filled = FEW;
    while filled < length {
        let more = filled.min(length - filled);
        pixels.copy_within(..more, filled);
        filled += more;
    }
}
