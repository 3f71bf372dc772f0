//! The painter that needs no graphics card: egui's triangles and textures in, finished pixels out.
//!
//! It paints as egui's own OpenGL painter does (colours premultiplied by alpha and blended in sRGB space, pixels
//! sampled at their centres, the top-left rule between triangles), so both windows look the same. The same input
//! gives the same bytes, on every run, whatever part of the picture is repainted and however many processors paint it.
//! It must not know the app, nor where the pixels go.

mod area;
mod areas;
mod bands;
mod blend;
mod canvas;
mod changes;
mod outline;
mod picture;
mod pieces;
mod quad;
mod texture;
mod triangle;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use egui::epaint::ClippedPrimitive;
use egui::{Color32, TextureId, TexturesDelta};

pub use area::Area;
pub use areas::Areas;
pub use canvas::Canvas;
use changes::Changes;
pub use picture::Picture;
use texture::Texture;

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

    /// Paints the areas anew: the ground, and the triangles over it. `scale` is pixels per point.
    pub fn paint(
        &self,
        canvas: Canvas<'_>,
        areas: &Areas,
        ground: Color32,
        scale: f32,
        primitives: &[ClippedPrimitive],
    ) {
        self.paint_by(bands::threads(), canvas, areas, ground, scale, primitives);
    }

    /// Paints the areas anew, as [`Self::paint`] does, by so many threads, of which the caller is one. Each number of them gives the same
    /// picture.
    pub fn paint_by(
        &self,
        threads: usize,
        canvas: Canvas<'_>,
        areas: &Areas,
        ground: Color32,
        scale: f32,
        primitives: &[ClippedPrimitive],
    ) {
        let areas = areas.within(canvas.area());
        let pieces = pieces::find(primitives, &self.textures, canvas.area(), scale);
        bands::paint(canvas, &areas, threads, |band, area| {
            // What is hidden by something else is not painted first.
            let hiding = pieces.iter().rposition(|piece| piece.hides(area));
            if hiding.is_none() {
                band.fill(area, ground);
            }
            for piece in &pieces[hiding.unwrap_or_default()..] {
                if piece.reaches(area) {
                    piece.paint(band, area);
                }
            }
        });
    }
}
