//! What was copied last: a picture, a file, or a short text. What is read is wiped by whoever drops it, and never logged.

use std::path::PathBuf;
use std::time::Duration;

use zeroize::{Zeroize as _, Zeroizing};

use super::timeout::with_timeout;

/// Another program holds what was copied, and may take its time to hand it over.
const TIMEOUT: Duration = Duration::from_secs(5);
/// The app is closing meanwhile.
const CLEARING: Duration = Duration::from_secs(1);
/// A longer text is nothing that people copy from a mail to paste it into one field.
const MOST: usize = 1024;

/// What was copied. The library hands over pixels and not the file, so how large a picture claims to be is not seen before it
/// is decoded; OBSERVED with `arboard` 3.7: its decoder refuses what takes more than 512 MiB.
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
    match with_timeout(TIMEOUT, look) {
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

/// Empties the clipboard if the text on it is one that `is_ours` knows. What others copied stays.
pub fn clear_copied(is_ours: impl Fn(&str) -> bool + Send + 'static) {
    let clear = move || -> Result<bool, arboard::Error> {
        let mut clipboard = arboard::Clipboard::new()?;
        let text = Zeroizing::new(clipboard.get_text()?);
        let is_to_go = is_ours(&text);
        if is_to_go {
            clipboard.clear()?;
        }
        Ok(is_to_go)
    };
    match with_timeout(CLEARING, clear) {
        Ok(Ok(is_gone)) => tracing::debug!(is_gone, "looked after the clipboard"),
        Ok(Err(error)) => tracing::debug!(%error, "the clipboard gives no text"),
        Err(late) => tracing::info!(?late, "the program that holds what was copied does not answer"),
    }
}

/// The text that was copied; `None`: there is none, it is long, or this computer does not give it.
pub fn copied_text() -> Option<Zeroizing<String>> {
    let look = || arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()).ok();
    let mut text = with_timeout(TIMEOUT, look).ok()??;
    if text.len() > MOST {
        text.zeroize();
        return None;
    }
    Some(Zeroizing::new(text))
}
