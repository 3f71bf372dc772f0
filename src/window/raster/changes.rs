//! What differs between two frames, so that only that is painted and shown. Must not know how it is painted.

use std::sync::Arc;

use egui::epaint::{ClippedShape, TextShape};
use egui::{Shape, Vec2};

use super::area::Area;
use super::areas::Areas;

/// The shapes of the last frame.
#[derive(Default)]
pub struct Changes {
    shapes: Vec<ClippedShape>,
    scale: f32,
    size: [usize; 2],
}

impl Changes {
    /// The parts of the picture that the new frame changes. Everything, when the window's size or scale changed.
    pub fn since_last(&mut self, shapes: Vec<ClippedShape>, scale: f32, size: [usize; 2]) -> Areas {
        let is_same_picture = self.scale == scale && self.size == size;
        let last = std::mem::replace(&mut self.shapes, shapes);
        (self.scale, self.size) = (scale, size);
        if !is_same_picture {
            return self.everything();
        }
        let new = &self.shapes;
        // A page mostly keeps its beginning and its end; what was inserted, removed or redrawn lies between.
        let same = last.iter().zip(new).take_while(|(old, new)| is_same(old, new)).count();
        let rest = last.len().min(new.len()) - same;
        let backwards = last.iter().rev().zip(new.iter().rev()).take(rest);
        let same_end = backwards.take_while(|(old, new)| is_same(old, new)).count();
        let (last, new) = (&last[same..last.len() - same_end], &new[same..new.len() - same_end]);
        let mut areas = Areas::default();
        let whole = Area::whole(size);
        let mut touch = |shape: &ClippedShape| areas.add(touched(shape, scale).and(whole));
        if last.len() == new.len() {
            for (old, new) in last.iter().zip(new).filter(|(old, new)| !is_same(old, new)) {
                touch(old);
                touch(new);
            }
        } else {
            last.iter().chain(new).for_each(touch);
        }
        areas
    }

    /// The whole picture.
    pub fn everything(&self) -> Areas {
        Areas::of(Area::whole(self.size))
    }

    /// The shapes of the frame that reach into an area.
    pub fn shapes_in(&self, areas: &Areas) -> Vec<ClippedShape> {
        self.shapes.iter().filter(|shape| areas.meet(touched(shape, self.scale))).cloned().collect()
    }
}

/// Whether two shapes look the same. egui keeps the laid out text of the last frame; then its letters need not be compared.
fn is_same(old: &ClippedShape, new: &ClippedShape) -> bool {
    let (Shape::Text(one), Shape::Text(other)) = (&old.shape, &new.shape) else {
        return old == new;
    };
    if !Arc::ptr_eq(&one.galley, &other.galley) {
        return old == new;
    }
    let look = |text: &TextShape| {
        let TextShape { pos, galley: _, underline, fallback_color, override_text_color, opacity_factor, angle } = text;
        (*pos, *underline, *fallback_color, *override_text_color, *opacity_factor, *angle)
    };
    old.clip_rect == new.clip_rect
        && old.transform_after_tessellation == new.transform_after_tessellation
        && look(one) == look(other)
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
    use crate::Picture;

    const SIZE: [usize; 2] = [200, 120];

    struct Page {
        context: Context,
        picture: Picture,
        pixels: Vec<u32>,
    }

    impl Page {
        fn new() -> Self {
            Self { context: Context::default(), picture: Picture::default(), pixels: vec![0; SIZE[0] * SIZE[1]] }
        }

        /// Draws a frame, repainting only what changed, or everything.
        fn frame(&mut self, repaint_all: bool, draw: impl FnMut(&mut Ui)) -> Areas {
            let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(200.0, 120.0)));
            let mut output = self.context.run_ui(RawInput { screen_rect, ..RawInput::default() }, draw);
            self.picture.take_textures(&mut output.textures_delta);
            self.picture.take(output.shapes, 1.0, SIZE);
            let areas = self.picture.stale(u8::from(!repaint_all));
            let triangles = self.picture.triangles(&self.context, &areas);
            self.picture.paint(&mut self.pixels, &areas, Color32::DARK_GRAY, &triangles);
            self.picture.drop_textures(&mut output.textures_delta);
            self.picture.shown();
            areas
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
    fn what_changes_in_two_corners_leaves_the_middle_alone() {
        let mut page = Page::new();
        let draw = |ui: &mut Ui, color| {
            for corner in [Pos2::new(2.0, 2.0), Pos2::new(180.0, 100.0)] {
                ui.painter().rect_filled(Rect::from_min_size(corner, Vec2::splat(10.0)), 2.0, color);
            }
        };
        page.frame(false, |ui| draw(ui, Color32::RED));
        let areas = page.frame(false, |ui| draw(ui, Color32::GREEN));
        assert!(areas.iter().count() == 2 && areas.size() < 1000, "{areas:?}");
        assert_eq!([page.pixels[5 * SIZE[0] + 5], page.pixels[105 * SIZE[0] + 185]], [0x0000_ff00; 2]);
    }

    #[test]
    fn a_text_is_the_same_while_it_looks_the_same() {
        let mut page = Page::new();
        let draw = |ui: &mut Ui, words: &str, color: Color32, x: f32| {
            let galley = ui.painter().layout_no_wrap(words.to_owned(), egui::FontId::default(), Color32::PLACEHOLDER);
            ui.painter().galley(Pos2::new(x, 20.0), galley, color);
        };
        page.frame(false, |ui| draw(ui, "Regain", Color32::WHITE, 10.0));
        page.frame(false, |ui| draw(ui, "Regain", Color32::WHITE, 10.0));
        assert!(page.frame(false, |ui| draw(ui, "Regain", Color32::WHITE, 10.0)).is_empty());
        for (words, color, x) in
            [("Regain", Color32::RED, 10.0), ("Regain", Color32::RED, 11.0), ("Remain", Color32::RED, 11.0)]
        {
            assert!(!page.frame(false, |ui| draw(ui, words, color, x)).is_empty(), "{words} {color:?} {x}");
        }
    }

    #[test]
    fn little_is_repainted() {
        let mut page = Page::new();
        page.frame(false, |ui| draw(ui, 1));
        page.frame(false, |ui| draw(ui, 1));
        assert!(page.frame(false, |ui| draw(ui, 1)).is_empty(), "nothing changed");
        let areas = page.frame(false, |ui| draw(ui, 2));
        let area = areas.iter().reduce(Area::with).unwrap();
        assert!(
            !area.is_empty() && area.left > 60 && area.right < 130 && area.top > 40 && area.bottom < 80,
            "{area:?}"
        );
    }
}
