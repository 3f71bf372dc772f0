//! Upright rectangles of one tint: glyphs and pictures, most of what is on a page. Same pixels as two triangles, faster.

use egui::Color32;

use super::area::Area;
use super::blend;
use super::canvas::Canvas;
use super::outline::{bounds, first_pixel};
use super::texture::{Between, Texture, nearest, texel};
use super::triangle::Corner;

/// An upright rectangle with an upright piece of a texture on it.
pub struct Quad {
    left_top: Corner,
    right_bottom: Corner,
}

/// Texels along one side of the rectangle.
#[derive(Clone, Copy)]
struct Side {
    /// In steps of the canvas.
    from: i32,
    /// All its pixels, also those that are clipped away: the first, and the one after the last.
    all: [i32; 2],
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
        let first =
            round.iter().enumerate().min_by_key(|(_, corner)| corner.at.x + corner.at.y).map(|(index, _)| index)?;
        let [left_top, one, right_bottom, other] = std::array::from_fn(|step| round[(first + step) % 4]);
        let (right_top, left_bottom) = if one.at.y == left_top.at.y { (one, other) } else { (other, one) };
        let is_corner = |corner: Corner, across: Corner, down: Corner| {
            (corner.at.x, corner.u) == (across.at.x, across.u) && (corner.at.y, corner.v) == (down.at.y, down.v)
        };
        let is_upright = left_top.at.x < right_bottom.at.x
            && left_top.at.y < right_bottom.at.y
            && is_corner(right_top, right_bottom, left_top)
            && is_corner(left_bottom, left_top, right_bottom);
        let is_one_tint = round.iter().all(|corner| corner.color == left_top.color);
        (is_upright && is_one_tint).then_some(Self { left_top, right_bottom })
    }

    /// All pixels of it.
    pub fn bounds(&self) -> Area {
        bounds([self.left_top.at, self.right_bottom.at])
    }

    /// Its colour when it is the same everywhere.
    pub fn plain(&self, texture: &Texture) -> Option<Color32> {
        let (from, to) = (self.left_top, self.right_bottom);
        ((from.u, from.v) == (to.u, to.v)).then(|| blend::tinted(texture.sample(from.u, from.v, false), from.color))
    }

    /// Paints it.
    pub fn paint(&self, canvas: &mut Canvas<'_>, clip: Area, texture: &Texture) {
        let (from, to) = (self.left_top, self.right_bottom);
        let tint = from.color;
        let across = Side::new(from.at.x, to.at.x, from.u, to.u, clip.left, clip.right);
        let down = Side::new(from.at.y, to.at.y, from.v, to.v, clip.top, clip.bottom);
        let area = Area { left: across.first, top: down.first, right: across.last, bottom: down.last };
        if area.is_empty() || tint == Color32::TRANSPARENT {
            return;
        }
        if let Some(color) = self.plain(texture) {
            return canvas.fill(area, color);
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
    fn new(from: i32, to: i32, start: f32, end: f32, clip_first: i32, clip_last: i32) -> Self {
        let all = [from, to].map(first_pixel);
        Self {
            from,
            all,
            first: all[0].max(clip_first),
            last: all[1].min(clip_last),
            start,
            step: (end - start) * 256.0 / (to - from) as f32,
        }
    }

    /// The place in the texture of a pixel's centre.
    fn place(&self, pixel: i32) -> f32 {
        self.start + self.step * ((i64::from(pixel) * 256 + 128 - i64::from(self.from)) as f32 / 256.0)
    }

    fn places(self) -> impl Iterator<Item = f32> {
        (self.first..self.last).map(move |pixel| self.place(pixel))
    }

    /// The first texel, when each pixel's centre is a texel's centre; so it is with every glyph. It is told by the whole side,
    /// so that the parts of it are painted alike.
    fn one_to_one(&self) -> Option<usize> {
        const NEAR: f32 = 1.0 / 128.0;
        let [first, last] = self.all.map(|pixel| self.place(pixel));
        let is_exact = (self.step - 1.0).abs() < 0.0001
            && [first, last].iter().all(|place| (place - place.floor() - 0.5).abs() < NEAR);
        let clipped = usize::try_from(i64::from(self.first) - i64::from(self.all[0])).ok()?;
        (is_exact && first > 0.0).then(|| nearest(first, usize::MAX).saturating_add(clipped))
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
    if blend::is_nothing(texel) {
        return below;
    }
    let ink = blend::tinted(texel, tint);
    if ink.is_opaque() { blend::pixel(ink) } else { blend::over(below, ink) }
}
