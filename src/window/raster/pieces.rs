//! What a frame is made of: rectangles, glyphs, outlines and triangles, each with the pixels it can reach. They are found once,
//! and painted band by band. Must not know in what order the bands are painted, nor by whom.

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, Primitive};
use egui::{Color32, Mesh, TextureId};

use super::area::Area;
use super::canvas::Canvas;
use super::outline::{self, Point};
use super::quad::Quad;
use super::texture::Texture;
use super::triangle::{self, Corner};

/// One thing to paint.
pub struct Piece<'a> {
    /// All pixels that it can reach.
    area: Area,
    texture: &'a Texture,
    kind: Kind,
}

enum Kind {
    /// All of its pixels have one colour.
    Fill(Color32),
    /// A glyph or a picture.
    Quad(Quad),
    /// The inside of a convex outline, in one colour.
    Inside(Box<[Point]>, Color32),
    /// Soft edges, and whatever else there is.
    Triangle([Corner; 3]),
}

impl Piece<'_> {
    /// Whether it has pixels there.
    pub fn reaches(&self, area: Area) -> bool {
        self.area.meets(area)
    }

    /// Whether nothing that was painted there before can be seen any more.
    pub fn hides(&self, area: Area) -> bool {
        matches!(self.kind, Kind::Fill(color) if color.is_opaque()) && self.area.holds(area)
    }

    /// Paints it over what is on the canvas, only inside of the area.
    pub fn paint(&self, canvas: &mut Canvas<'_>, area: Area) {
        let clip = self.area.and(area);
        match &self.kind {
            Kind::Fill(color) => canvas.fill(clip, *color),
            Kind::Quad(quad) => quad.paint(canvas, clip, self.texture),
            Kind::Inside(points, color) => {
                outline::each_row(points, clip, |y, left, right| canvas.fill_row(y, left, right, *color));
            }
            Kind::Triangle(corners) => triangle::paint(canvas, clip, *corners, self.texture),
        }
    }
}

/// Finds the pieces of a frame, in the order in which they are painted. `scale` is pixels per point.
pub fn find<'a>(
    primitives: &[ClippedPrimitive],
    textures: &'a HashMap<TextureId, Texture>,
    canvas: Area,
    scale: f32,
) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for primitive in primitives {
        if let Primitive::Mesh(mesh) = &primitive.primitive
            && let Some(texture) = textures.get(&mesh.texture_id)
        {
            let clip = Area::rounded(primitive.clip_rect, scale).and(canvas);
            if !clip.is_empty() {
                // Most are glyphs, of six indices each.
                pieces.reserve(mesh.indices.len() / 6);
                Finder { pieces: &mut pieces, clip, texture }.take(mesh, scale);
            }
        }
    }
    pieces
}

struct Finder<'a, 'b> {
    pieces: &'b mut Vec<Piece<'a>>,
    clip: Area,
    texture: &'a Texture,
}

impl Finder<'_, '_> {
    fn take(&mut self, mesh: &Mesh, scale: f32) {
        let texture = self.texture;
        let corner = |index: u32| mesh.vertices.get(index as usize).map(|vertex| Corner::new(vertex, scale, texture));
        let mut rest = mesh.indices.as_slice();
        while let [a, b, c, tail @ ..] = rest {
            rest = tail;
            let (Some(first), Some(second), Some(third)) = (corner(*a), corner(*b), corner(*c)) else {
                continue;
            };
            // egui draws glyphs, pictures and rectangles as two triangles that share an edge: 0 1 2, 2 1 3.
            if let [d, e, f, after @ ..] = tail
                && (d, e) == (c, b)
                && let Some(last) = corner(*f)
                && let Some(quad) = Quad::new([first, second, last, third])
            {
                self.quad(quad);
                rest = after;
                continue;
            }
            // And the inside of what is round as a fan: 0 1 2, 0 2 3, 0 3 4.
            if let [d, e, ..] = tail
                && (d, e) == (a, c)
                && let Some(color) = triangle::plain([first, second, third], texture)
            {
                let mut points = vec![first.at, second.at, third.at];
                let mut last = *c;
                while let [d, e, f, after @ ..] = rest
                    && (*d, *e) == (*a, last)
                    && let Some(corner) = corner(*f)
                    && (corner.u, corner.v, corner.color) == (first.u, first.v, first.color)
                {
                    points.push(corner.at);
                    last = *f;
                    rest = after;
                }
                if outline::is_convex(&points) {
                    self.inside(points, color);
                    continue;
                }
                rest = tail;
            }
            self.triangle([first, second, third]);
        }
    }

    fn add(&mut self, bounds: Area, kind: Kind) {
        let area = bounds.and(self.clip);
        if !area.is_empty() {
            self.pieces.push(Piece { area, texture: self.texture, kind });
        }
    }

    fn quad(&mut self, quad: Quad) {
        match quad.plain(self.texture) {
            Some(color) => self.fill(quad.bounds(), color),
            None => self.add(quad.bounds(), Kind::Quad(quad)),
        }
    }

    fn fill(&mut self, area: Area, color: Color32) {
        if color != Color32::TRANSPARENT {
            self.add(area, Kind::Fill(color));
        }
    }

    fn inside(&mut self, points: Vec<Point>, color: Color32) {
        let bounds = outline::bounds(points.iter().copied());
        if let [a, b, c, d] = points[..]
            && ((a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y)
                || (a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x))
        {
            self.fill(bounds, color);
        } else if color != Color32::TRANSPARENT {
            self.add(bounds, Kind::Inside(points.into(), color));
        }
    }

    fn triangle(&mut self, corners: [Corner; 3]) {
        if triangle::plain(corners, self.texture) != Some(Color32::TRANSPARENT) {
            self.add(outline::bounds(corners.map(|corner| corner.at)), Kind::Triangle(corners));
        }
    }
}
