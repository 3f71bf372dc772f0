//! The painter that needs no graphics card: egui's triangles and textures in, finished pixels out.
//!
//! It paints as egui's own OpenGL painter does (colours premultiplied by alpha and blended in sRGB space, pixels
//! sampled at their centres, the top-left rule between triangles), so both windows look the same. The same input
//! gives the same bytes, on every run and whatever part of the picture is repainted.
//! It must not know the app, nor where the pixels go.

mod area;
mod blend;
mod canvas;
mod changes;
mod quad;
mod texture;
mod triangle;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, Primitive};
use egui::{Mesh, TextureId, TexturesDelta};

pub use area::Area;
pub use canvas::Canvas;
pub use changes::Changes;
use quad::Quad;
use texture::Texture;
use triangle::Corner;

/// egui's own texture, which all text is drawn from (DOCUMENTED: `TextureId::default`).
const FONT_ATLAS: TextureId = TextureId::Managed(0);

/// Holds the textures of one egui context, and paints its frames.
#[derive(Default)]
pub struct Painter {
    textures: HashMap<TextureId, Texture>,
}

impl Painter {
    /// Takes the new and changed textures of a frame; to be called before painting it.
    ///
    /// True when what is already painted may look different now: a texture was replaced as a whole, or a picture in part.
    /// New glyphs go where the font atlas was empty, so they change nothing that was painted before.
    pub fn take_textures(&mut self, delta: &mut TexturesDelta) -> bool {
        let mut repaint = false;
        for (id, changes) in delta.set.drain() {
            for change in changes {
                match self.textures.get_mut(&id) {
                    Some(texture) if !change.is_whole() => {
                        texture.update(&change);
                        repaint |= id != FONT_ATLAS;
                    }
                    _ => {
                        self.textures.insert(id, Texture::new(&change));
                        repaint = true;
                    }
                }
            }
        }
        repaint
    }

    /// Drops the textures that the frame was the last to use; to be called after painting it.
    pub fn drop_textures(&mut self, delta: &mut TexturesDelta) {
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    /// Paints the triangles over what is on the canvas, only inside `area`. `scale` is pixels per point.
    pub fn paint(&self, canvas: &mut Canvas<'_>, area: Area, scale: f32, primitives: &[ClippedPrimitive]) {
        for primitive in primitives {
            let clip = Area::rounded(primitive.clip_rect, scale).and(area).and(canvas.area());
            if clip.is_empty() {
                continue;
            }
            if let Primitive::Mesh(mesh) = &primitive.primitive
                && let Some(texture) = self.textures.get(&mesh.texture_id)
            {
                paint_mesh(canvas, clip, scale, mesh, texture);
            }
        }
    }
}

fn paint_mesh(canvas: &mut Canvas<'_>, clip: Area, scale: f32, mesh: &Mesh, texture: &Texture) {
    let corner = |index: u32| mesh.vertices.get(index as usize).map(|vertex| Corner::new(vertex, scale, texture));
    let mut rest = mesh.indices.as_slice();
    while let [a, b, c, tail @ ..] = rest {
        rest = tail;
        let (Some(a_corner), Some(b_corner), Some(c_corner)) = (corner(*a), corner(*b), corner(*c)) else {
            continue;
        };
        // egui draws glyphs, pictures and rectangles as two triangles that share an edge: 0 1 2, 2 1 3.
        if let [d, e, f, after @ ..] = tail
            && (d, e) == (c, b)
            && let Some(last) = corner(*f)
            && let Some(quad) = Quad::new([a_corner, b_corner, last, c_corner])
        {
            quad.paint(canvas, clip, texture);
            rest = after;
            continue;
        }
        triangle::paint(canvas, clip, [a_corner, b_corner, c_corner], texture);
    }
}
