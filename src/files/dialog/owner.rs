//! The window that the system's dialogs belong to: they stay above it, wherever the person presses.
//!
//! It knows the window by its handle alone, as the system does. Must not know what is asked.

use raw_window_handle::{HasDisplayHandle, HasWindowHandle};

/// From now on dialogs belong to this window, until it is told that it is gone. To be called by the thread of the window.
pub fn belong_to(window: &(impl HasWindowHandle + HasDisplayHandle)) {
    own::set(window);
}

/// The window is gone: whatever is asked from now on belongs to nobody.
pub fn belong_to_nobody() {
    own::clear();
}

/// A dialog of the library's, which belongs to the window where the library asks the system itself.
pub(super) fn dialog() -> rfd::FileDialog {
    own::dialog()
}

#[cfg(target_os = "linux")]
pub(super) use own::identifier;

/// On Windows a window may have its handle read by its own thread alone, so a dialog that has it waits here for whoever asks.
#[cfg(windows)]
mod own {
    use std::sync::{Mutex, PoisonError};

    use super::{HasDisplayHandle, HasWindowHandle};

    static OWNED: Mutex<Option<rfd::FileDialog>> = Mutex::new(None);

    pub(super) fn set(window: &(impl HasWindowHandle + HasDisplayHandle)) {
        let owned = rfd::FileDialog::new().set_parent(window);
        *OWNED.lock().unwrap_or_else(PoisonError::into_inner) = Some(owned);
    }

    pub(super) fn clear() {
        *OWNED.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(super) fn dialog() -> rfd::FileDialog {
        OWNED.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default()
    }
}

/// On Linux another program shows the dialog; on X11 it takes the number of the window. A window of Wayland has none: what
/// stands for it there would have to be asked of the compositor by a connection of its own.
#[cfg(target_os = "linux")]
mod own {
    use std::sync::atomic::{AtomicU32, Ordering};

    use ashpd::WindowIdentifier;
    use raw_window_handle::RawWindowHandle;

    use super::{HasDisplayHandle, HasWindowHandle};

    /// 0: no window of X11.
    static WINDOW: AtomicU32 = AtomicU32::new(0);

    pub(super) fn set(window: &(impl HasWindowHandle + HasDisplayHandle)) {
        let number = match window.window_handle().map(|handle| handle.as_raw()) {
            Ok(RawWindowHandle::Xlib(handle)) => u32::try_from(handle.window).unwrap_or_default(),
            Ok(RawWindowHandle::Xcb(handle)) => handle.window.get(),
            _ => 0,
        };
        WINDOW.store(number, Ordering::Relaxed);
    }

    pub(super) fn clear() {
        WINDOW.store(0, Ordering::Relaxed);
    }

    /// The window, as the desktop's service is told of it.
    pub fn identifier() -> Option<WindowIdentifier> {
        let number = WINDOW.load(Ordering::Relaxed);
        (number != 0).then(|| WindowIdentifier::from_xid(number.into()))
    }

    pub(super) fn dialog() -> rfd::FileDialog {
        rfd::FileDialog::new()
    }
}

/// Elsewhere a dialog stands in front of the program's windows by itself.
#[cfg(not(any(windows, target_os = "linux")))]
mod own {
    use super::{HasDisplayHandle, HasWindowHandle};

    pub(super) fn set(_window: &(impl HasWindowHandle + HasDisplayHandle)) {}

    pub(super) fn clear() {}

    pub(super) fn dialog() -> rfd::FileDialog {
        rfd::FileDialog::new()
    }
}
