//! The window fits the screen it opens on: also a small one, also with large letters. Must not know what it shows.

use egui::{Context, Id, Vec2, ViewportCommand, vec2};

use super::SMALLEST;

/// What a desktop takes of the height for its bar and the title of the window, in points.
const BARS: f32 = 40.0;

/// Makes the window as small as the screen wants it, once the system has said how large that is.
pub fn fit(context: &Context) {
    let done = Id::unique("regain window fits");
    if context.data(|data| data.get_temp::<bool>(done)).is_some() {
        return;
    }
    let (screen, inner) = context.input(|input| (input.viewport().monitor_size, input.viewport().inner_rect));
    let (Some(screen), Some(inner)) = (screen, inner) else { return };
    context.data_mut(|data| data.insert_temp(done, true));
    let Some((least, wanted)) = fitting(screen, inner.size()) else { return };
    context.send_viewport_cmd(ViewportCommand::MinInnerSize(least));
    context.send_viewport_cmd(ViewportCommand::InnerSize(wanted));
}

/// The smallest size and the size now, where the window as it is does not fit on a screen of this size.
fn fitting(screen: Vec2, window: Vec2) -> Option<(Vec2, Vec2)> {
    let room = screen - vec2(0.0, BARS);
    if room.min_elem() <= 0.0 || (window.x <= room.x && window.y <= room.y) {
        return None;
    }
    Some((SMALLEST.min(room), window.min(room)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::SIZE;

    #[test]
    fn a_window_that_fits_stays_as_it_is() {
        for screen in [vec2(1366.0, 768.0), vec2(1920.0, 1080.0), vec2(1280.0, 720.0)] {
            assert_eq!(fitting(screen, SIZE), None, "{screen}");
        }
        assert_eq!(fitting(Vec2::ZERO, SIZE), None, "a system that does not know");
    }

    #[test]
    fn on_a_small_screen_every_button_is_on_it() {
        // A laptop at 200 % and at 300 %, and a screen on which the smallest page does not fit.
        for screen in [vec2(683.0, 384.0), vec2(455.0, 256.0), vec2(426.0, 300.0)] {
            let (least, wanted) = fitting(screen, SIZE).expect("it has to be smaller");
            assert!(wanted.x <= screen.x && wanted.y < screen.y, "{screen}: {wanted}");
            assert!(least.x <= wanted.x && least.y <= wanted.y, "{screen}: {least}");
        }
    }
}
