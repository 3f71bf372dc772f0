//! The scale that an X11 desktop asks for, where no window can have it: none, zero, or so much that nothing fits.
//!
//! The windowing library takes what the desktop says without a doubt and breaks on it, and it asks only when its one
//! event loop runs. So it is asked here first, as the library would ask. Other systems give scales that can be used.

#[cfg(all(unix, not(target_os = "macos")))]
mod xsettings;

/// The variable by which the windowing library lets itself be told a scale (DOCUMENTED).
pub const VARIABLE: &str = "WINIT_X11_SCALE_FACTOR";

/// How many pixels a point has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale(f64);

impl Scale {
    /// As the variable holds it.
    pub fn to_variable(self) -> String {
        self.0.to_string()
    }
}

/// The scale to take instead of the one that the desktop asks for. `None`: that one will do.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn instead() -> Option<Scale> {
    None
}

/// The scale that a window will probably have. Most screens have this one.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn expected() -> f32 {
    1.0
}

#[cfg(all(unix, not(target_os = "macos")))]
pub use x11::{expected, instead};

#[cfg(all(unix, not(target_os = "macos")))]
mod x11 {
    use x11rb::connection::Connection as _;

    use super::{Scale, VARIABLE, xsettings};
    use crate::window::{SMALLEST, display};

    /// Less than this cannot be read, more than that is a mistake.
    const PLAUSIBLE: std::ops::RangeInclusive<f64> = 0.5..=20.0;

    /// Dots per inch of a desktop that is not scaled (DOCUMENTED).
    const USUAL_DPI: f64 = 96.0;

    /// The scale that a window will probably have: what the desktop asks for, else that of most screens.
    #[expect(clippy::cast_possible_truncation, reason = "a scale has few digits")]
    pub fn expected() -> f32 {
        asked().map_or(1.0, |(asked, size)| usable(asked, size) as f32)
    }

    /// The scale to take instead of the one that the desktop asks for. `None`: that one will do.
    pub fn instead() -> Option<Scale> {
        let (asked, size) = asked()?;
        let usable = usable(asked, size);
        (usable != asked).then(|| {
            tracing::warn!(asked, usable, "the desktop asks for a scale that no window can have");
            Scale(usable)
        })
    }

    /// The scale that the desktop asks for, and the size of its screen in pixels. `None`: it asks for none.
    fn asked() -> Option<(f64, [f64; 2])> {
        if display::takes_wayland() {
            return None;
        }
        let (connection, at) = x11rb::connect(None).ok()?;
        let screen = connection.setup().roots.get(at)?;
        let size = [screen.width_in_pixels, screen.height_in_pixels].map(f64::from);
        let told = std::env::var(VARIABLE).ok().filter(|value| !value.is_empty());
        let asked = match told {
            // Then the library measures, and takes only what is plausible.
            Some(value) if value.eq_ignore_ascii_case("randr") => return None,
            Some(value) => value.parse().unwrap_or(f64::NAN),
            None => xsettings::dpi(&connection, at).or_else(|| resource(&connection))? / USUAL_DPI,
        };
        Some((asked, size))
    }

    fn resource(connection: &impl x11rb::connection::Connection) -> Option<f64> {
        let resources = x11rb::resource_manager::new_from_default(connection).ok()?;
        resources.get_string("Xft.dpi", "")?.parse().ok()
    }

    /// The scale nearest to the one asked for at which the smallest window fits on a screen of this size in pixels.
    fn usable(asked: f64, screen: [f64; 2]) -> f64 {
        if !PLAUSIBLE.contains(&asked) {
            return 1.0;
        }
        let most = (screen[0] / f64::from(SMALLEST.x)).min(screen[1] / f64::from(SMALLEST.y));
        // Rounded down, so that what is said once stays as it is.
        asked.min((most * 100.0).floor() / 100.0).max(asked.min(1.0))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_scale_is_kept_where_the_window_fits_and_made_to_fit_where_not() {
            let laptop = [1366.0, 768.0];
            for good in [0.75, 1.0, 1.25, 1.5, 2.0] {
                assert_eq!(usable(good, laptop), good);
            }
            for nonsense in [0.0, -0.0, -1.0, f64::NAN, f64::INFINITY, f64::MIN_POSITIVE, 1e-9, 0.1, 21.0, 1e300] {
                assert_eq!(usable(nonsense, laptop), 1.0, "{nonsense}");
            }
            for much in [3.0, 8.0, 20.0] {
                let fits = usable(much, laptop);
                assert!((1.0..=2.85).contains(&fits), "{fits}");
                assert_eq!(usable(fits, laptop), fits, "asked again, it is kept");
            }
            assert_eq!(usable(2.0, [320.0, 200.0]), 1.0, "smaller than the page, nothing is made smaller still");
            assert_eq!(usable(0.75, [320.0, 200.0]), 0.75);
        }
    }
}
