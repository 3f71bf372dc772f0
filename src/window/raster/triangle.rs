//! Any triangle: what colour each of its pixels gets. Must not know who asks.

use egui::Color32;
use egui::epaint::Vertex;

use super::area::Area;
use super::blend;
use super::canvas::Canvas;
use super::outline::{Point, STEPS, doubled_area, each_row, steps};
use super::texture::Texture;

/// A corner of a triangle, in pixels and texels.
#[derive(Clone, Copy)]
pub struct Corner {
    /// Place on the canvas.
    pub at: Point,
    /// Place in the texture, in texels.
    pub u: f32,
    /// Place in the texture, in texels.
    pub v: f32,
    /// Tint.
    pub color: Color32,
}

impl Corner {
    /// A vertex in points, at `scale` pixels per point.
    pub fn new(vertex: &Vertex, scale: f32, texture: &Texture) -> Self {
        let [width, height] = texture.size();
        Self {
            at: Point { x: steps(vertex.pos.x * scale), y: steps(vertex.pos.y * scale) },
            u: vertex.uv.x * width as f32,
            v: vertex.uv.y * height as f32,
            color: vertex.color,
        }
    }
}

/// Paints a triangle, whichever way round it is.
pub fn paint(canvas: &mut Canvas<'_>, clip: Area, [a, mut b, mut c]: [Corner; 3], texture: &Texture) {
    let doubled_area = doubled_area(a.at, b.at, c.at);
    if doubled_area < 0 {
        std::mem::swap(&mut b, &mut c);
    }
    if doubled_area != 0 {
        let ink = Ink::new(a, b, c, doubled_area.abs(), texture);
        each_row(&[a.at, b.at, c.at], clip, |y, left, right| ink.paint_row(canvas, y, left, right));
    }
}

/// The colour of the triangle when it is the same everywhere.
pub fn plain([a, b, c]: [Corner; 3], texture: &Texture) -> Option<Color32> {
    let is_like_first = |corner: Corner| (corner.u, corner.v, corner.color) == (a.u, a.v, a.color);
    (is_like_first(b) && is_like_first(c)).then(|| blend::tinted(texture.sample(a.u, a.v, false), a.color))
}

/// A value that changes evenly over the canvas. Computed for each pixel from the corner, never by adding up, so that
/// a pixel gets the same value whatever part of the triangle is painted.
#[derive(Clone, Copy)]
struct Plane {
    start: f32,
    per_x: f32,
    per_y: f32,
}

impl Plane {
    /// The value of a row where the corner is above or below it.
    #[inline]
    fn start_of(&self, down: f32) -> f32 {
        self.start + self.per_y * down
    }
}

/// Turns values at three corners into planes.
struct Slopes {
    bx: f32,
    by: f32,
    cx: f32,
    cy: f32,
    area: f32,
}

impl Slopes {
    fn plane(&self, a: f32, b: f32, c: f32) -> Plane {
        let (to_b, to_c) = (b - a, c - a);
        Plane {
            start: a,
            per_x: (to_b * self.cy - to_c * self.by) / self.area,
            per_y: (to_c * self.bx - to_b * self.cx) / self.area,
        }
    }
}

/// What a triangle is painted with.
enum Ink<'a> {
    /// One colour everywhere.
    Plain(Color32),
    /// Colours between the corners: soft edges and shadows.
    Shaded { origin: [f32; 2], color: [Plane; 4] },
    /// A piece of a texture.
    Textured { origin: [f32; 2], color: [Plane; 4], place: [Plane; 2], linear: bool, texture: &'a Texture },
}

impl<'a> Ink<'a> {
    fn new(a: Corner, b: Corner, c: Corner, doubled_area: i64, texture: &'a Texture) -> Self {
        if let Some(color) = plain([a, b, c], texture) {
            return Self::Plain(color);
        }
        let is_flat = [b, c].iter().all(|corner| (corner.u, corner.v) == (a.u, a.v));
        let pixels = |steps: i32| steps as f32 / STEPS as f32;
        let slopes = Slopes {
            bx: pixels(b.at.x - a.at.x),
            by: pixels(b.at.y - a.at.y),
            cx: pixels(c.at.x - a.at.x),
            cy: pixels(c.at.y - a.at.y),
            area: doubled_area as f32 / (STEPS * STEPS) as f32,
        };
        let origin = [pixels(a.at.x), pixels(a.at.y)];
        let texel = if is_flat { texture.sample(a.u, a.v, false) } else { Color32::WHITE };
        let [a_color, b_color, c_color] =
            [a, b, c].map(|corner| blend::tinted(texel, corner.color).to_array().map(f32::from));
        let color = std::array::from_fn(|i| slopes.plane(a_color[i], b_color[i], c_color[i]));
        if is_flat {
            return Self::Shaded { origin, color };
        }
        let place = [slopes.plane(a.u, b.u, c.u), slopes.plane(a.v, b.v, c.v)];
        let step = place.iter().fold(0.0_f32, |most, plane| most.max(plane.per_x.abs()).max(plane.per_y.abs()));
        Self::Textured { origin, color, place, linear: texture.is_linear(step), texture }
    }

    fn paint_row(&self, canvas: &mut Canvas<'_>, y: i32, left: i32, right: i32) {
        let (origin, color) = match self {
            Self::Plain(color) => return canvas.fill_row(y, left, right, *color),
            Self::Shaded { origin, color } | Self::Textured { origin, color, .. } => (origin, color),
        };
        let down = y as f32 + 0.5 - origin[1];
        let [r, g, b, a] = color;
        let starts = [r.start_of(down), g.start_of(down), b.start_of(down), a.start_of(down)];
        let ink_at = |along: f32| {
            Color32::from_rgba_premultiplied(
                byte(starts[0] + r.per_x * along),
                byte(starts[1] + g.per_x * along),
                byte(starts[2] + b.per_x * along),
                byte(starts[3] + a.per_x * along),
            )
        };
        let Self::Textured { place: [u, v], linear, texture, .. } = self else {
            // The soft edges above and below a rectangle, far longer than its others: each row of them has one colour.
            if r.per_x == 0.0 && g.per_x == 0.0 && b.per_x == 0.0 && a.per_x == 0.0 {
                return canvas.fill_row(y, left, right, ink_at(0.0));
            }
            for (x, below) in (left..right).zip(canvas.row(y, left, right)) {
                *below = blend::over(*below, ink_at(x as f32 + 0.5 - origin[0]));
            }
            return;
        };
        let (u_start, v_start) = (u.start_of(down), v.start_of(down));
        for (x, below) in (left..right).zip(canvas.row(y, left, right)) {
            let along = x as f32 + 0.5 - origin[0];
            let texel = texture.sample(u_start + u.per_x * along, v_start + v.per_x * along, *linear);
            *below = blend::over(*below, blend::tinted(texel, ink_at(along)));
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and that is what is wanted")]
#[inline]
fn byte(value: f32) -> u8 {
    (value + 0.5) as u8
}
