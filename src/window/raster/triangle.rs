//! Any triangle: which pixels it covers, and what colour each gets. Must not know who asks.

use egui::Color32;
use egui::epaint::Vertex;

use super::area::Area;
use super::blend;
use super::canvas::Canvas;
use super::texture::Texture;

/// Steps that a pixel is divided into, as graphics cards do it; whole numbers make neighbours meet without a gap.
const STEPS: i64 = 256;

/// A corner of a triangle, in pixels and texels.
#[derive(Clone, Copy)]
pub struct Corner {
    /// Place on the canvas, in steps.
    pub x: i64,
    /// Place on the canvas, in steps.
    pub y: i64,
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
            x: steps(vertex.pos.x * scale),
            y: steps(vertex.pos.y * scale),
            u: vertex.uv.x * width as f32,
            v: vertex.uv.y * height as f32,
            color: vertex.color,
        }
    }
}

/// Far outside of any screen, and small enough that products of two places fit.
const FAR: f32 = 1_000_000.0;

#[expect(clippy::cast_possible_truncation, reason = "held between the limits")]
fn steps(pixels: f32) -> i64 {
    (pixels.clamp(-FAR, FAR) * STEPS as f32).round() as i64
}

/// The first pixel whose centre is at or after a place.
pub fn first_pixel(place: i64) -> i32 {
    i32::try_from((place - STEPS / 2 + STEPS - 1).div_euclid(STEPS)).unwrap_or(i32::MAX)
}

/// Paints a triangle, whichever way round it is.
pub fn paint(canvas: &mut Canvas<'_>, clip: Area, [a, mut b, mut c]: [Corner; 3], texture: &Texture) {
    let doubled_area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if doubled_area == 0 {
        return;
    }
    if doubled_area < 0 {
        std::mem::swap(&mut b, &mut c);
    }
    let edges = [Edge::new(a, b), Edge::new(b, c), Edge::new(c, a)];
    let top = first_pixel(a.y.min(b.y).min(c.y)).max(clip.top);
    let bottom = first_pixel(a.y.max(b.y).max(c.y)).min(clip.bottom);
    let ink = Ink::new(a, b, c, doubled_area.abs(), texture);
    for y in top..bottom {
        let (mut left, mut right) = (i64::from(clip.left), i64::from(clip.right));
        for edge in &edges {
            edge.narrow(y, &mut left, &mut right);
        }
        if left < right
            && let (Ok(left), Ok(right)) = (i32::try_from(left), i32::try_from(right))
        {
            ink.paint_row(canvas, y, left, right);
        }
    }
}

/// An edge as a half plane: a pixel is inside when `slope_x * x + slope_y * y + offset >= 0` at its centre.
struct Edge {
    slope_x: i64,
    slope_y: i64,
    offset: i64,
}

impl Edge {
    fn new(from: Corner, to: Corner) -> Self {
        let (slope_x, slope_y) = (from.y - to.y, to.x - from.x);
        // A centre exactly on the edge belongs to the triangle only on its top and left edges, so that two
        // triangles that share an edge never paint a pixel twice.
        let is_top_or_left = slope_x > 0 || (slope_x == 0 && slope_y > 0);
        let offset = -(slope_x * from.x + slope_y * from.y) - i64::from(!is_top_or_left);
        Self { slope_x, slope_y, offset }
    }

    /// Narrows the range of pixels in row `y` to those inside.
    fn narrow(&self, y: i32, left: &mut i64, right: &mut i64) {
        let here = self.slope_y * (i64::from(y) * STEPS + STEPS / 2) + self.offset + self.slope_x * (STEPS / 2);
        let per_pixel = self.slope_x * STEPS;
        if per_pixel > 0 {
            *left = (*left).max(-here.div_euclid(per_pixel));
        } else if per_pixel < 0 {
            *right = (*right).min(here.div_euclid(-per_pixel) + 1);
        } else if here < 0 {
            *right = *left;
        }
    }
}

/// A value that changes evenly over the canvas. Computed for each pixel from the corner, never by adding up, so that
/// a pixel gets the same value whatever part of the triangle is painted.
#[derive(Clone, Copy)]
struct Plane {
    start: f32,
    per_x: f32,
    per_y: f32,
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
        let is_flat = [b, c].iter().all(|corner| (corner.u, corner.v) == (a.u, a.v));
        if is_flat && a.color == b.color && b.color == c.color {
            return Self::Plain(blend::tinted(texture.sample(a.u, a.v, false), a.color));
        }
        let pixels = |steps: i64| steps as f32 / STEPS as f32;
        let slopes = Slopes {
            bx: pixels(b.x - a.x),
            by: pixels(b.y - a.y),
            cx: pixels(c.x - a.x),
            cy: pixels(c.y - a.y),
            area: doubled_area as f32 / (STEPS * STEPS) as f32,
        };
        let origin = [pixels(a.x), pixels(a.y)];
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
        let at = |plane: &Plane, along: f32| plane.start + plane.per_y * down + plane.per_x * along;
        for (below, x) in canvas.row(y, left, right).iter_mut().zip(left..) {
            let along = x as f32 + 0.5 - origin[0];
            let [r, g, b, a] = color.each_ref().map(|plane| byte(at(plane, along)));
            let mut ink = Color32::from_rgba_premultiplied(r, g, b, a);
            if let Self::Textured { place: [u, v], linear, texture, .. } = self {
                ink = blend::tinted(texture.sample(at(u, along), at(v, along), *linear), ink);
            }
            *below = blend::over(*below, ink);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and that is what is wanted")]
fn byte(value: f32) -> u8 {
    (value + 0.5) as u8
}
