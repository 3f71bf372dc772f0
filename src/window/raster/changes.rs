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

#[cfg(test)]
mod tests {
    use egui::{Color32, Context, Pos2, RawInput, Rect, Ui};

    use super::*;
    use crate::window::raster::{Canvas, Painter};

    const SIZE: [usize; 2] = [200, 120];

    struct Page {
        context: Context,
        painter: Painter,
        changes: Changes,
        pixels: Vec<u32>,
    }

    impl Page {
        fn new() -> Self {
            let (painter, changes) = (Painter::default(), Changes::default());
            Self { context: Context::default(), painter, changes, pixels: vec![0; SIZE[0] * SIZE[1]] }
        }

        /// Draws a frame, repainting only what changed, or everything.
        fn frame(&mut self, repaint_all: bool, draw: impl FnMut(&mut Ui)) -> Area {
            let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(200.0, 120.0)));
            let mut output = self.context.run_ui(RawInput { screen_rect, ..RawInput::default() }, draw);
            let is_redrawn = self.painter.take_textures(&mut output.textures_delta);
            let mut area = self.changes.since_last(output.shapes, 1.0, SIZE);
            if repaint_all || is_redrawn {
                area = self.changes.everything();
            }
            let mut canvas = Canvas::new(&mut self.pixels, SIZE[0]);
            canvas.fill(area, Color32::DARK_GRAY);
            let primitives = self.context.tessellate(self.changes.shapes_in(area), 1.0);
            self.painter.paint(&mut canvas, area, 1.0, &primitives);
            self.painter.drop_textures(&mut output.textures_delta);
            area
        }
    }

    fn draw(ui: &mut Ui, step: usize) {
        let at = |x: f32, y: f32| Rect::from_min_size(Pos2::new(x, y), Vec2::new(50.5, 20.3));
        ui.painter().rect_filled(at(10.0, 10.0), 6.0, Color32::LIGHT_BLUE);
        if step > 0 {
            ui.painter().circle_filled(Pos2::new(90.2, 60.7), 17.3, Color32::from_rgba_unmultiplied(200, 50, 0, 90));
        }
        let color = if step > 1 { Color32::RED } else { Color32::GREEN };
        ui.painter().rect_stroke(at(70.3, 50.0), 3.0, (1.5, color), egui::StrokeKind::Middle);
        ui.painter().rect_filled(at(120.0, 80.0), 0.0, Color32::WHITE);
    }

    #[test]
    fn repainting_what_changed_gives_the_same_pixels() {
        let (mut sparing, mut thorough) = (Page::new(), Page::new());
        for step in [0, 1, 2, 1, 0] {
            let area = sparing.frame(false, |ui| draw(ui, step));
            thorough.frame(true, |ui| draw(ui, step));
            assert!(sparing.pixels == thorough.pixels, "step {step}, repainted {area:?}");
        }
    }

    #[test]
    fn a_picture_that_changes_in_part_is_repainted() {
        let mut page = Page::new();
        let white = egui::ColorImage::filled([8, 8], Color32::WHITE);
        let mut picture = page.context.load_texture("picture", white, egui::TextureOptions::NEAREST);
        let draw = |ui: &mut Ui, id| {
            let place = Rect::from_min_size(Pos2::new(20.0, 20.0), Vec2::new(80.0, 80.0));
            ui.painter().image(id, place, Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0)), Color32::WHITE);
        };
        page.frame(false, |ui| draw(ui, picture.id()));
        let middle = 60 * SIZE[0] + 60;
        assert_eq!(page.pixels[middle], 0x00FF_FFFF);
        picture.set_partial([2, 2], egui::ColorImage::filled([4, 4], Color32::RED), egui::TextureOptions::NEAREST);
        page.frame(false, |ui| draw(ui, picture.id()));
        assert_eq!(page.pixels[middle], 0x00FF_0000);
    }

    #[test]
    fn little_is_repainted() {
        let mut page = Page::new();
        page.frame(false, |ui| draw(ui, 1));
        page.frame(false, |ui| draw(ui, 1));
        assert!(page.frame(false, |ui| draw(ui, 1)).is_empty(), "nothing changed");
        let area = page.frame(false, |ui| draw(ui, 2));
        assert!(
            !area.is_empty() && area.left > 60 && area.right < 130 && area.top > 40 && area.bottom < 80,
            "{area:?}"
        );
    }
}
