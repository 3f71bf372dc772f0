//! What was copied, as text. Read only when the window comes to the front on the pages that wait for a code.
//!
//! It knows nothing of the others. What is read is wiped by whoever drops it, and never logged.

use zeroize::{Zeroize as _, Zeroizing};

/// More than this is no code.
const MOST: usize = 1024;

/// The text on the clipboard; `None`: there is none, it is long, or this computer does not give it.
pub fn text() -> Option<Zeroizing<String>> {
    let mut text = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()).ok()?;
    if text.len() > MOST {
        text.zeroize();
        return None;
    }
    Some(Zeroizing::new(text))
}
