//! Opens a web page or a file with the program that the person uses for it.

use std::ffi::OsString;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::Error;

/// How long the system may take to say that it cannot. Longer means that a program is starting.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens a page in the browser. Only `http` and `https` addresses are taken.
pub fn open_page(url: &str) -> Result<(), Error> {
    let lower = url.to_ascii_lowercase();
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return Err(Error::NotAPage);
    }
    hand_over(url.into())
}

/// Opens a file with its program. `Ok` says that the system took it, not that a window came up.
pub fn open_file(path: &Path) -> Result<(), Error> {
    path.metadata()?;
    hand_over(path.into())
}

/// On a thread of its own: some systems answer only when the program has started.
fn hand_over(what: OsString) -> Result<(), Error> {
    let (tell, told) = channel();
    let work = move || {
        // Nobody listens any more once the patience has ended.
        drop(tell.send(opener::open(what)));
    };
    thread::Builder::new().name("open".to_owned()).spawn(work)?;
    match told.recv_timeout(PATIENCE) {
        Ok(Ok(())) | Err(RecvTimeoutError::Timeout) => Ok(()),
        Ok(Err(error)) => {
            tracing::warn!(%error, "nothing could be opened");
            Err(Error::NoProgram)
        }
        Err(RecvTimeoutError::Disconnected) => Err(Error::NoProgram),
    }
}
