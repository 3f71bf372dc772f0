//! The first page, drawn on another thread while the system opens the window. Most of the work on a first frame are letters that are
//! drawn for the first time, and egui keeps them. Must not know the window, nor which page it is.
//!
//! The scale of the screen is guessed where the system tells it late, and so is the system's wish for dark pages. A wrong guess costs
//! what is left of the drawing once the window is there, and room among the letters: the right ones are drawn as ever.

use std::panic::resume_unwind;
use std::thread::{self, Builder, Scope, ScopedJoinHandle};

use egui::{Context, FullOutput, Pos2, RawInput, Rect, TexturesDelta, Vec2};

use super::screen::MOST_TEXELS;
use crate::window::scale;

/// A first page that is being drawn.
pub struct Ahead<'scope>(Option<ScopedJoinHandle<'scope, TexturesDelta>>);

impl<'scope> Ahead<'scope> {
    /// Begins to draw, where a second processor can. Until it is done others may wake the context, and read of it only what a page does
    /// not change.
    pub fn begin(
        scope: &'scope Scope<'scope, '_>,
        context: &Context,
        size: Vec2,
        draw: impl FnOnce(&Context, RawInput) -> FullOutput + Send + 'scope,
    ) -> Self {
        if thread::available_parallelism().map_or(1, usize::from) < 2 {
            return Self(None);
        }
        let context = context.clone();
        let work = move || draw(&context, input(size)).textures_delta;
        let thread = Builder::new().spawn_scoped(scope, work);
        Self(thread.inspect_err(|error| tracing::debug!(%error, "no thread to draw ahead")).ok())
    }

    /// The pictures of its letters, for the painter of the window. Waits until the page is drawn. What breaks here would break in the
    /// window as well, and is told from there.
    pub fn textures(mut self) -> TexturesDelta {
        let drawn = self.0.take().map(ScopedJoinHandle::join).transpose();
        drawn.unwrap_or_else(|panic| resume_unwind(panic)).unwrap_or_default()
    }
}

impl Drop for Ahead<'_> {
    /// Where no window came, nobody takes the pictures, and egui wants to be told so.
    fn drop(&mut self) {
        if let Some(Ok(mut textures)) = self.0.take().map(ScopedJoinHandle::join) {
            textures.clear();
        }
    }
}

/// What the window will say of itself, as far as it is known.
fn input(size: Vec2) -> RawInput {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
        time: Some(0.0),
        max_texture_side: Some(MOST_TEXELS),
        ..RawInput::default()
    };
    input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(scale::expected());
    input
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::SIZE;

    fn begin<'scope>(scope: &'scope Scope<'scope, '_>) -> Ahead<'scope> {
        Ahead::begin(scope, &Context::default(), SIZE, |screen, input| {
            screen.run_ui(input, |ui| {
                ui.label("Regain");
            })
        })
    }

    #[test]
    fn what_was_drawn_ahead_is_handed_over_or_let_go() {
        thread::scope(|scope| {
            let begun = begin(scope);
            let is_drawn = begun.0.is_some();
            let mut textures = begun.textures();
            assert_eq!(!textures.set.is_empty(), is_drawn);
            textures.clear();
            // A window that does not open, as where the display is gone. egui panics where the pictures are only dropped.
            drop(begin(scope));
        });
    }
}
