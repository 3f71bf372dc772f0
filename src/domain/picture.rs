//! Pictures: the recovery picture as it is mailed, and what the camera sees.

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

/// A small picture from the camera, ready to be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Three bytes a pixel: red, green, blue.
    pub rgb: Arc<[u8]>,
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Snapshot({}x{})", self.width, self.height)
    }
}
