//! What differs between two frames, so that only that is painted and shown. Must not know how it is painted.

use egui::Vec2;
use egui::epaint::ClippedShape;

use super::area::Area;

/// The shapes of the last frame.
#[derive(Default)]
pub struct Changes {
    shapes: Vec<ClippedShape>,
    scale: f32,
    size: [usize; 2],
}

impl Changes {
    /// The part of the picture that the new frame changes. Everything, when the window's size or scale changed.
    pub fn since_last(&mut self, shapes: Vec<ClippedShape>, scale: f32, size: [usize; 2]) -> Area {
        let is_same_picture = self.scale == scale && self.size == size;
        let last = std::mem::replace(&mut self.shapes, shapes);
        (self.scale, self.size) = (scale, size);
        if !is_same_picture {
            return self.everything();
        }
        let new = &self.shapes;
        // A page mostly keeps its beginning and its end; what was inserted, removed or redrawn lies between.
        let same = last.iter().zip(new).take_while(|(old, new)| old == new).count();
        let rest = last.len().min(new.len()) - same;
        let same_end = last.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
        let (last, new) = (&last[same..last.len() - same_end], &new[same..new.len() - same_end]);
        let touched = |area: Area, shape: &ClippedShape| area.with(touched(shape, scale));
        if last.len() == new.len() {
            let differing = last.iter().zip(new).filter(|(old, new)| old != new);
            return differing.fold(Area::NOTHING, |area, (old, new)| touched(touched(area, old), new));
        }
        last.iter().chain(new).fold(Area::NOTHING, touched)
    }

    /// The whole picture.
    pub fn everything(&self) -> Area {
        let side = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
        Area { left: 0, top: 0, right: side(self.size[0]), bottom: side(self.size[1]) }
    }

    /// The shapes of the frame that reach into an area.
    pub fn shapes_in(&self, area: Area) -> Vec<ClippedShape> {
        self.shapes.iter().filter(|shape| !touched(shape, self.scale).and(area).is_empty()).cloned().collect()
    }
}

/// All pixels that a shape can change.
fn touched(shape: &ClippedShape, scale: f32) -> Area {
    let bounds = shape.transform_after_tessellation.mul_rect(shape.shape.visual_bounding_rect());
    // Snapping to whole pixels can move a shape by up to half a pixel.
    Area::around(bounds.expand2(Vec2::splat(0.5 / scale)), scale).and(Area::rounded(shape.clip_rect, scale))
}
