//! The name by which X11 desktops group windows and find their icon. The windowing library sets one of its two halves
//! only, and some task bars go by the other. Must not know what the window is for.

/// The name of the program for desktops: the class of its windows, and the name of its entry in menus.
pub const APP_ID: &str = "regain";

/// Elsewhere a program is known by other means.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn complete(_window: &impl raw_window_handle::HasWindowHandle) {}

/// Names both halves. To be called before the window is shown: window managers look once.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn complete(window: &impl raw_window_handle::HasWindowHandle) {
    use raw_window_handle::RawWindowHandle;

    let id = match window.window_handle().map(|handle| handle.as_raw()) {
        Ok(RawWindowHandle::Xlib(handle)) => u32::try_from(handle.window).ok(),
        Ok(RawWindowHandle::Xcb(handle)) => Some(handle.window.get()),
        _ => None,
    };
    if id.is_some_and(|id| set(id).is_none()) {
        tracing::debug!("the window has one half of its class only");
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn set(window: u32) -> Option<()> {
    use x11rb::protocol::xproto::{AtomEnum, PropMode};
    use x11rb::wrapper::ConnectionExt as _;

    let (connection, _) = x11rb::connect(None).ok()?;
    // Instance and class, each with its end (DOCUMENTED: ICCCM 4.1.2.5).
    let both = [APP_ID, "\0", APP_ID, "\0"].concat();
    let change =
        connection.change_property8(PropMode::REPLACE, window, AtomEnum::WM_CLASS, AtomEnum::STRING, both.as_bytes());
    change.ok()?.check().ok()
}
