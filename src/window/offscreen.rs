//! The app without a window: events and a time in, a picture out. For pictures of the pages, for the demo on a computer
//! without a display, and for tests.
//!
//! Must not know the app, the system, nor a clock: the same events and times give the same bytes.

use egui::{Color32, Context, Event, FullOutput, Pos2, RawInput, Rect, Ui, Vec2};
use image::{Rgba, RgbaImage};

use super::raster::{Areas, Canvas, Painter};

/// An egui context with a painter, and no window.
pub struct Offscreen {
    context: Context,
    painter: Painter,
    size: Vec2,
    scale: f32,
    last: FullOutput,
}

impl Offscreen {
    /// A page of `size` points, drawn with `scale` pixels per point.
    pub fn new(size: Vec2, scale: f32) -> Self {
        let context = Context::default();
        Self { context, painter: Painter::default(), size, scale, last: FullOutput::default() }
    }

    /// The egui context, for fonts and styles.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// From now on, letters that our fonts have not are drawn with those of the system.
    pub fn use_fonts_of_the_system(&self) {
        super::fonts::install(&self.context);
    }

    /// Draws a frame without making a picture of it: for the frames between, while a page settles.
    ///
    /// `seconds` is the time since the beginning.
    pub fn step(&mut self, events: Vec<Event>, seconds: f64, draw: impl FnMut(&mut Ui)) -> &FullOutput {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            time: Some(seconds),
            focused: true,
            events,
            ..RawInput::default()
        };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(self.scale);
        self.painter.drop_textures(&mut self.last.textures_delta);
        self.last = self.context.run_ui(input, draw);
        self.painter.take_textures(&mut self.last.textures_delta);
        &self.last
    }

    /// Draws a frame and makes a picture of it.
    pub fn frame(&mut self, events: Vec<Event>, seconds: f64, draw: impl FnMut(&mut Ui)) -> RgbaImage {
        self.step(events, seconds, draw);
        self.picture()
    }

    /// A picture of the last frame.
    pub fn picture(&self) -> RgbaImage {
        let scale = self.last.pixels_per_point;
        let (width, height) = (length(self.size.x * scale), length(self.size.y * scale));
        let mut pixels = vec![0; width as usize * height as usize];
        let canvas = Canvas::new(&mut pixels, width as usize);
        let everything = Areas::of(canvas.area());
        let primitives = self.context.tessellate(self.last.shapes.clone(), scale);
        // Nobody waits for the picture, and what it costs can be counted where one thread does all of it.
        self.painter.paint_by(1, canvas, &everything, background(&self.context), scale, &primitives);
        let mut picture = RgbaImage::new(width, height);
        for (target, pixel) in picture.pixels_mut().zip(pixels) {
            let [_, r, g, b] = pixel.to_be_bytes();
            *target = Rgba([r, g, b, u8::MAX]);
        }
        picture
    }
}

impl Drop for Offscreen {
    fn drop(&mut self) {
        self.last.textures_delta.clear();
    }
}

/// The colour of the window where the page draws nothing.
pub fn background(context: &Context) -> Color32 {
    context.global_style().visuals.panel_fill.to_opaque()
}

#[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
fn length(pixels: f32) -> u32 {
    pixels.round().max(1.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(ui: &mut Ui) {
        ui.heading("Regain");
        let mut text = String::from("192.168.1.64");
        ui.text_edit_singleline(&mut text);
        assert!(!ui.button("Continue").clicked());
    }

    #[test]
    fn same_events_give_same_bytes() {
        let picture = || {
            let mut screen = Offscreen::new(Vec2::new(320.0, 200.0), 1.5);
            screen.step(vec![], 0.0, page);
            screen.frame(vec![Event::PointerMoved(Pos2::new(30.0, 60.0))], 0.1, page)
        };
        let first = picture();
        assert_eq!(first.dimensions(), (480, 300));
        assert!(first.pixels().any(|pixel| *pixel != *first.get_pixel(0, 0)), "the page is not empty");
        assert!(first == picture());
    }

    #[test]
    fn events_reach_the_page() {
        let mut screen = Offscreen::new(Vec2::new(200.0, 100.0), 1.0);
        let click = |pressed| Event::PointerButton {
            pos: Pos2::new(10.0, 10.0),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        };
        let mut clicked = 0;
        let mut seconds = 0.0;
        for events in [vec![Event::PointerMoved(Pos2::new(10.0, 10.0))], vec![click(true)], vec![click(false)], vec![]]
        {
            screen.step(events, seconds, |ui| clicked += usize::from(ui.button("Press here").clicked()));
            seconds += 0.1;
        }
        assert_eq!(clicked, 1);
    }
}
