//! The picture in a window, from frame to frame: what of a buffer is out of date, and only that painted anew.
//! Must not know where the buffer comes from, nor where it goes.

use egui::epaint::{ClippedPrimitive, ClippedShape};
use egui::{Color32, Context, TexturesDelta};

use super::{Area, Areas, Canvas, Changes, Painter};

/// What is drawn, and what the last frames have changed.
#[derive(Default)]
pub struct Picture {
    painter: Painter,
    changes: Changes,
    scale: f32,
    size: [usize; 2],
    /// A texture was replaced, so nothing that was painted before can be trusted.
    is_redrawn: bool,
    /// What is to be shown, and what was shown last.
    changed: [Areas; 2],
}

impl Picture {
    /// Takes the new and changed textures of a frame; to be called for every frame, also for those that are not painted.
    pub fn take_textures(&mut self, textures: &mut TexturesDelta) {
        self.is_redrawn |= self.painter.take_textures(textures);
    }

    /// Takes what a frame draws, for a picture of `size` pixels, at `scale` pixels per point.
    pub fn take(&mut self, shapes: Vec<ClippedShape>, scale: f32, size: [usize; 2]) {
        (self.scale, self.size) = (scale, size);
        let mut changed = self.changes.since_last(shapes, scale, size);
        if std::mem::take(&mut self.is_redrawn) {
            changed = self.changes.everything();
        }
        // A frame may pass without being shown, and another size may follow it.
        self.changed[0] = changed.with(&self.changed[0]).within(Area::whole(size));
    }

    /// What has changed since a picture was shown.
    pub fn changed(&self) -> &Areas {
        &self.changed[0]
    }

    /// The picture was shown as it is now.
    pub fn shown(&mut self) {
        self.changed = [Areas::default(), std::mem::take(&mut self.changed[0])];
    }

    /// Drops the textures that the frame was the last to use; to be called after painting it.
    pub fn drop_textures(&mut self, textures: &mut TexturesDelta) {
        self.painter.drop_textures(textures);
    }

    /// What is out of date in a buffer that was shown so many frames ago: 1 is the last, 0 is a buffer that may hold anything.
    pub fn stale(&self, age: u8) -> Areas {
        match age {
            1 => self.changed[0].clone(),
            2 => self.changed[0].clone().with(&self.changed[1]),
            _ => self.changes.everything(),
        }
    }

    /// What is to be painted in these areas.
    pub fn triangles(&self, context: &Context, areas: &Areas) -> Vec<ClippedPrimitive> {
        context.tessellate(self.changes.shapes_in(areas), self.scale)
    }

    /// Paints these areas anew: the ground, and the triangles over it.
    pub fn paint(&self, pixels: &mut [u32], areas: &Areas, ground: Color32, triangles: &[ClippedPrimitive]) {
        let canvas = Canvas::new(pixels, self.size[0]);
        self.painter.paint(canvas, areas, ground, self.scale, triangles);
    }
}
