//! A window as the display sees it, whoever opens it: for programs that do not say when they have drawn.

use std::error::Error;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask};
use x11rb::rust_connection::RustConnection;

const PATIENCE: Duration = Duration::from_secs(30);

/// Hears of each window that is put on a display.
pub struct Watch(RustConnection);

impl Watch {
    /// Watches the display from now on.
    pub fn over(display: &str) -> Result<Self, Box<dyn Error>> {
        let (connection, at) = x11rb::connect(Some(display))?;
        let root = connection.setup().roots.get(at).ok_or("no screen")?.root;
        let hears = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection.change_window_attributes(root, &hears)?.check()?;
        Ok(Self(connection))
    }

    /// Waits until a window is there. Menus and hints do not count.
    pub fn window(&self) -> Result<(), Box<dyn Error>> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            match self.0.poll_for_event()? {
                Some(Event::MapNotify(map)) if !map.override_redirect => return Ok(()),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_micros(500)),
            }
        }
        Err("no window".into())
    }
}
