//! Whether the system has lost something of what was shown, so that all of it must be shown again, or only what is new.
//! Must not know what is shown.
//!
//! A window of X11 loses what another window covers, and the server says so. But it says it to who asks, and the windowing library
//! makes one request of it and of the frames that we ask for ourselves, so that they cannot be told apart (OBSERVED with winit 0.30).
//! So it is asked here as well, on a line of its own. Wayland loses nothing. Of other systems it is not known.

use winit::window::Window;

/// What is known of the losses of one window.
pub enum Losses {
    /// The system keeps everything.
    #[cfg(all(unix, not(target_os = "macos")))]
    None,
    /// The server tells of them.
    #[cfg(all(unix, not(target_os = "macos")))]
    Told(x11::Line),
    /// Anything may be lost at any time.
    Unknown,
}

impl Losses {
    /// Of this window. What was lost before is not known.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn of(_window: &Window) -> Self {
        Self::Unknown
    }

    /// Of this window. What was lost before is not known.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub fn of(window: &Window) -> Self {
        use raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
        let number = match window.window_handle().map(|handle| handle.as_raw()) {
            Ok(RawWindowHandle::Wayland(_)) => return Self::None,
            Ok(RawWindowHandle::Xlib(handle)) => u32::try_from(handle.window).ok(),
            Ok(RawWindowHandle::Xcb(handle)) => Some(handle.window.get()),
            _ => None,
        };
        match number.map(x11::Line::to) {
            Some(Ok(line)) => Self::Told(line),
            Some(Err(error)) => {
                tracing::debug!(%error, "what the window loses is not told");
                Self::Unknown
            }
            None => Self::Unknown,
        }
    }

    /// Whether something may have been lost since this was asked last.
    pub fn may_be_new(&mut self) -> bool {
        match self {
            #[cfg(all(unix, not(target_os = "macos")))]
            Self::None => false,
            #[cfg(all(unix, not(target_os = "macos")))]
            Self::Told(line) => line.are_told().unwrap_or_else(|error| {
                tracing::debug!(%error, "what the window loses is not told any more");
                *self = Self::Unknown;
                true
            }),
            Self::Unknown => true,
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod x11 {
    use std::error::Error;

    use x11rb::connection::Connection as _;
    use x11rb::protocol::Event;
    use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask};
    use x11rb::rust_connection::RustConnection;

    /// A line to the server on which it tells what one window has lost.
    pub struct Line(RustConnection);

    impl Line {
        /// Asks for the losses of a window.
        pub fn to(window: u32) -> Result<Self, Box<dyn Error>> {
            let (connection, _) = x11rb::connect(None)?;
            let wanted = ChangeWindowAttributesAux::new().event_mask(EventMask::EXPOSURE);
            connection.change_window_attributes(window, &wanted)?.check()?;
            Ok(Self(connection))
        }

        /// Whether it has told of some since this was asked last.
        pub fn are_told(&self) -> Result<bool, Box<dyn Error>> {
            // An answer comes after everything that was to be told before it.
            self.0.get_input_focus()?.reply()?;
            let mut are_some = false;
            while let Some(event) = self.0.poll_for_event()? {
                are_some |= matches!(event, Event::Expose(_));
            }
            Ok(are_some)
        }
    }
}
