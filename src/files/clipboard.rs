//! What was copied last: a picture, or a file. Text is none of our business here.

use std::path::PathBuf;
use std::time::Duration;

use super::patience::within;

/// Another program holds what was copied, and may take its time to hand it over.
const PATIENCE: Duration = Duration::from_secs(5);

/// What was copied.
pub enum Copied {
    /// Pixels: width, height, and four bytes each (red, green, blue, opacity).
    Pixels(usize, usize, Vec<u8>),
    /// A file, as file managers copy it.
    File(PathBuf),
    /// Several files.
    Files,
    /// Nothing of the kind.
    Nothing,
}

/// Looks at what was copied.
pub fn copied() -> Copied {
    let look = || -> Result<Copied, arboard::Error> {
        let mut clipboard = arboard::Clipboard::new()?;
        if let Ok(image) = clipboard.get_image() {
            return Ok(Copied::Pixels(image.width, image.height, image.bytes.into_owned()));
        }
        let mut files = clipboard.get().file_list()?;
        Ok(match (files.pop(), files.is_empty()) {
            (Some(file), true) => Copied::File(file),
            (Some(_), false) => Copied::Files,
            (None, _) => Copied::Nothing,
        })
    };
    match within(PATIENCE, look) {
        Ok(Ok(copied)) => copied,
        Ok(Err(error)) => {
            tracing::info!(%error, "nothing copied that could be a picture");
            Copied::Nothing
        }
        Err(late) => {
            tracing::info!(?late, "the program that holds what was copied does not answer");
            Copied::Nothing
        }
    }
}
