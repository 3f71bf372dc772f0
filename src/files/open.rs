//! Opens a web page or a file with the program that the person uses for it.

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use super::Error;
use super::timeout::{TimedOut, with_timeout};

/// How long the system may take to say that it cannot. Longer means that a program is starting.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Opens a page in the browser. Only `http` and `https` addresses are taken.
pub fn open_page(url: &str) -> Result<(), Error> {
    let lower = url.to_ascii_lowercase();
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return Err(Error::NotAPage);
    }
    open(url.into())
}

/// Opens a file with its program. `Ok` says that the system took it, not that a window came up.
pub fn open_file(path: &Path) -> Result<(), Error> {
    path.metadata()?;
    open(path.into())
}

/// Some systems answer only when the program has started; whoever takes long has found one.
fn open(address: OsString) -> Result<(), Error> {
    match with_timeout(TIMEOUT, move || opener::open(address)) {
        Ok(Ok(())) | Err(TimedOut) => Ok(()),
        Ok(Err(error)) => {
            tracing::warn!(%error, "nothing could be opened");
            Err(Error::NoProgram)
        }
    }
}
