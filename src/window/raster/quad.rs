//! Upright rectangles of one tint: glyphs and pictures, most of what is on a page. Same pixels as two triangles, faster.

use egui::Color32;

use super::area::Area;
use super::blend;
use super::canvas::Canvas;
use super::texture::{Between, Texture, nearest, texel};
use super::triangle::{Corner, first_pixel};

/// An upright rectangle with an upright piece of a texture on it.
pub struct Quad {
    left_top: Corner,
    right_bottom: Corner,
}

/// Texels along one side of the rectangle.
#[derive(Clone, Copy)]
struct Side {
    /// In steps of the canvas.
    from: i64,
    first: i32,
    last: i32,
    /// Texels at `from`.
    start: f32,
    /// Texels per pixel.
    step: f32,
}

impl Quad {
    /// The rectangle of four corners in a round, if they are one, wherever the round begins and whichever way it goes.
    pub fn new(round: [Corner; 4]) -> Option<Self> {
        let first = round.iter().enumerate().min_by_key(|(_, corner)| corner.x + corner.y).map(|(index, _)| index)?;
        let [left_top, one, right_bottom, other] = std::array::from_fn(|step| round[(first + step) % 4]);
        let (right_top, left_bottom) = if one.y == left_top.y { (one, other) } else { (other, one) };
        let is_corner = |corner: Corner, across: Corner, down: Corner| {
            (corner.x, corner.u) == (across.x, across.u) && (corner.y, corner.v) == (down.y, down.v)
        };
        let is_upright = left_top.x < right_bottom.x
            && left_top.y < right_bottom.y
            && is_corner(right_top, right_bottom, left_top)
            && is_corner(left_bottom, left_top, right_bottom);
        let is_one_tint = round.iter().all(|corner| corner.color == left_top.color);
        (is_upright && is_one_tint).then_some(Self { left_top, right_bottom })
    }

    /// Paints it.
    pub fn paint(&self, canvas: &mut Canvas<'_>, clip: Area, texture: &Texture) {
        let (from, to) = (self.left_top, self.right_bottom);
        let tint = from.color;
        let across = Side::new(from.x, to.x, from.u, to.u, clip.left, clip.right);
        let down = Side::new(from.y, to.y, from.v, to.v, clip.top, clip.bottom);
        let area = Area { left: across.first, top: down.first, right: across.last, bottom: down.last };
        if area.is_empty() || tint == Color32::TRANSPARENT {
            return;
        }
        if (from.u, from.v) == (to.u, to.v) {
            return canvas.fill(area, blend::tinted(texture.sample(from.u, from.v, false), tint));
        }
        if let (Some(u), Some(v)) = (across.one_to_one(), down.one_to_one())
            && copy(canvas, area, [u, v], tint, texture)
        {
            return;
        }
        let [width, height] = texture.size();
        if texture.is_linear(across.step.abs().max(down.step.abs())) {
            let columns: Vec<_> = across.places().map(|place| Between::new(place, width)).collect();
            for (y, place) in (area.top..).zip(down.places()) {
                let rows = texture.rows(Between::new(place, height));
                for (below, column) in canvas.row(y, area.left, area.right).iter_mut().zip(&columns) {
                    *below = laid(*below, rows.at(*column), tint);
                }
            }
        } else {
            let columns: Vec<_> = across.places().map(|place| nearest(place, width)).collect();
            for (y, place) in (area.top..).zip(down.places()) {
                let row = texture.row(nearest(place, height));
                for (below, column) in canvas.row(y, area.left, area.right).iter_mut().zip(&columns) {
                    *below = laid(*below, texel(row, *column), tint);
                }
            }
        }
    }
}

impl Side {
    fn new(from: i64, to: i64, start: f32, end: f32, clip_first: i32, clip_last: i32) -> Self {
        Self {
            from,
            first: first_pixel(from).max(clip_first),
            last: first_pixel(to).min(clip_last),
            start,
            step: (end - start) * 256.0 / (to - from) as f32,
        }
    }

    /// The place in the texture of a pixel's centre.
    fn place(&self, pixel: i32) -> f32 {
        self.start + self.step * ((i64::from(pixel) * 256 + 128 - self.from) as f32 / 256.0)
    }

    fn places(self) -> impl Iterator<Item = f32> {
        (self.first..self.last).map(move |pixel| self.place(pixel))
    }

    /// The first texel, when each pixel's centre is a texel's centre; so it is with every glyph.
    fn one_to_one(&self) -> Option<usize> {
        const NEAR: f32 = 1.0 / 128.0;
        let place = self.place(self.first);
        let is_exact = (self.step - 1.0).abs() < 0.0001 && (place - place.floor() - 0.5).abs() < NEAR;
        (is_exact && place > 0.0).then(|| nearest(place, usize::MAX))
    }
}

/// Lays texels over pixels one to one. False when some texel is missing; then nothing was painted.
fn copy(canvas: &mut Canvas<'_>, area: Area, [u, v]: [usize; 2], tint: Color32, texture: &Texture) -> bool {
    let [width, height] = texture.size();
    let (Ok(columns), Ok(rows)) = (usize::try_from(area.right - area.left), usize::try_from(area.bottom - area.top))
    else {
        return false;
    };
    if u + columns > width || v + rows > height {
        return false;
    }
    for (y, row) in (area.top..area.bottom).zip(v..) {
        let texels = texture.row(row).get(u..u + columns).unwrap_or_default();
        for (below, texel) in canvas.row(y, area.left, area.right).iter_mut().zip(texels) {
            *below = laid(*below, *texel, tint);
        }
    }
    true
}

#[inline]
fn laid(below: u32, texel: Color32, tint: Color32) -> u32 {
    if texel == Color32::TRANSPARENT {
        return below;
    }
    let ink = blend::tinted(texel, tint);
    if ink.is_opaque() { blend::pixel(ink) } else { blend::over(below, ink) }
}
