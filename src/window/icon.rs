//! The icon of the software window in the task bar and in the list of windows. eframe sets both of its own window, the windowing
//! library the small one only. Must not know what the window shows.

use winit::window::Window;

/// Elsewhere the desktop knows the program by its entry.
#[cfg(not(windows))]
pub fn give(_window: &Window) {}

/// Gives the window the icon that lies in the program, in the sizes that the title bar and the task bar want.
#[cfg(windows)]
pub fn give(window: &Window) {
    use winit::platform::windows::{IconExtWindows as _, WindowExtWindows as _};
    use winit::window::Icon;

    // As `build.rs` numbers it. Without a size it is the system's own for large icons.
    const ICON: u16 = 1;
    match Icon::from_resource(ICON, None) {
        Ok(icon) => window.set_taskbar_icon(Some(icon)),
        Err(error) => tracing::info!(%error, "the program has no icon for the task bar"),
    }
}
