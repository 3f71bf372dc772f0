//! The recovery picture: the PNG as it is mailed, and its pixels for the screen.

use std::fmt;
use std::sync::Arc;

/// The recovery picture. Cheap to share; `Debug` hides what is drawn.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The PNG file, byte for byte what is saved and mailed.
    pub png: Arc<[u8]>,
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// One byte a pixel, from black (0) to white (255), row by row.
    pub gray: Arc<[u8]>,
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}x{}, hidden)", self.width, self.height)
    }
}
