//! Whether what was copied is still there when the window has closed. Must not know what was copied.

/// Elsewhere the system keeps what was copied.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn is_lost_at_the_end() -> bool {
    false
}

/// On X11 what was copied stays with the program, unless a clipboard manager takes it over (DOCUMENTED: ICCCM, and
/// the freedesktop convention of the selection `CLIPBOARD_MANAGER`). On Wayland the compositor may keep it or not, and
/// does not tell: then we count on nothing.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn is_lost_at_the_end() -> bool {
    super::display::takes_wayland() || !has_manager().unwrap_or(false)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn has_manager() -> Option<bool> {
    use x11rb::protocol::xproto::ConnectionExt as _;

    let (connection, _) = x11rb::connect(None).ok()?;
    let manager = connection.intern_atom(false, b"CLIPBOARD_MANAGER").ok()?.reply().ok()?.atom;
    Some(connection.get_selection_owner(manager).ok()?.reply().ok()?.owner != x11rb::NONE)
}
