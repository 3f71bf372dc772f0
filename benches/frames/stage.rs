//! The software window without its window: a journey on a large screen, drawn and painted as the window does it.

use std::time::Instant;

use egui::epaint::ClippedShape;
use egui::{Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, Shape, Vec2};
use regain::ui;
use regain::window::offscreen::background;
use regain::window::raster::Picture;

use crate::journeys::Journey;

/// A large screen.
pub const SCREEN: [usize; 2] = [3840, 2160];

/// Pixels of a point.
pub const SCALE: f32 = 2.0;

/// What one frame cost, in milliseconds.
pub struct Frame {
    pub layout: f64,
    pub triangles: f64,
    pub painting: f64,
    /// How many pixels were painted.
    pub pixels: usize,
}

impl Frame {
    pub fn total(&self) -> f64 {
        self.layout + self.triangles + self.painting
    }
}

pub struct Stage {
    pub journey: Journey,
    context: Context,
    picture: Picture,
    buffer: Vec<u32>,
    size: [usize; 2],
    shown: [usize; 2],
    seconds: f64,
    shapes: Vec<ClippedShape>,
}

impl Stage {
    /// A screen that has shown nothing yet.
    pub fn dark(journey: Journey) -> Self {
        let context = Context::default();
        ui::install(&context);
        // What the system gives a window is there: to fetch it from the system is not painting.
        let buffer = vec![1; SCREEN[0] * SCREEN[1]];
        let (picture, shapes) = (Picture::default(), Vec::new());
        Self { journey, context, picture, buffer, size: SCREEN, shown: [0; 2], seconds: 0.0, shapes }
    }

    /// A screen on which everything has come to rest.
    pub fn new(journey: Journey) -> Self {
        let mut stage = Self::dark(journey);
        stage.rest();
        stage
    }

    /// Draws until nothing moves any more.
    pub fn rest(&mut self) {
        for _ in 0..60 {
            self.frame(vec![]);
        }
    }

    /// Makes the window of another size, as the edge is dragged.
    pub fn resize(&mut self, size: [usize; 2]) {
        self.size = size;
    }

    /// Draws one frame, a 60th of a second after the last.
    pub fn frame(&mut self, events: Vec<Event>) -> Frame {
        let size = Vec2::new(self.size[0] as f32, self.size[1] as f32) / SCALE;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            time: Some(self.seconds),
            focused: true,
            events,
            ..RawInput::default()
        };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(SCALE);
        self.seconds += 1.0 / 60.0;
        let began = Instant::now();
        let journey = &mut self.journey;
        let mut output = self.context.run_ui(input, |ui| {
            let action = journey.draw(ui);
            journey.take(action);
        });
        let laid_out = Instant::now();
        self.picture.take_textures(&mut output.textures_delta);
        let shapes = output.shapes.clone();
        let copied = Instant::now();
        self.picture.take(output.shapes, output.pixels_per_point, self.size);
        let stale = self.picture.stale(u8::from(self.shown == self.size));
        let triangles = self.picture.triangles(&self.context, &stale);
        let tessellated = Instant::now();
        let pixels = &mut self.buffer[..self.size[0] * self.size[1]];
        self.picture.paint(pixels, &stale, background(&self.context), &triangles);
        drop(triangles);
        let painted = Instant::now();
        self.picture.shown();
        self.picture.drop_textures(&mut output.textures_delta);
        (self.shown, self.shapes) = (self.size, shapes);
        let between = |from: Instant, to: Instant| (to - from).as_secs_f64() * 1000.0;
        Frame {
            layout: between(began, laid_out),
            triangles: between(copied, tessellated),
            painting: between(tessellated, painted),
            pixels: stale.size(),
        }
    }

    /// Where these words stand on the screen.
    pub fn find(&self, words: &str) -> Pos2 {
        let place = self.shapes.iter().find_map(|clipped| match &clipped.shape {
            Shape::Text(text) if text.galley.text() == words => Some(text.visual_bounding_rect().center()),
            _ => None,
        });
        place.unwrap_or_else(|| panic!("{words} is not on the screen"))
    }
}

pub fn press(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// How long it takes to put one colour into so many pixels, at best, in milliseconds.
pub fn filling(pixels: usize) -> f64 {
    let mut buffer = vec![1_u32; pixels];
    let mut best = f64::INFINITY;
    for colour in 2..12 {
        let began = Instant::now();
        std::hint::black_box(&mut buffer).fill(colour);
        best = best.min(began.elapsed().as_secs_f64() * 1000.0);
    }
    best
}
