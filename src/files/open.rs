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
    #[cfg(target_os = "linux")]
    if let Some(answer) = by_xdg_open(path) {
        return answer;
    }
    open(path.into())
}

/// Shows a file in its folder, in the file manager; where that cannot point at a file, the folder alone.
pub fn show_in_folder(path: &Path) -> Result<(), Error> {
    path.metadata()?;
    let path = path.to_owned();
    answered(with_timeout(TIMEOUT, move || opener::reveal(path)))
}

/// Some systems answer only when the program has started; whoever takes long has found one.
fn open(address: OsString) -> Result<(), Error> {
    answered(with_timeout(TIMEOUT, move || opener::open(address)))
}

fn answered(answer: Result<Result<(), opener::OpenError>, TimedOut>) -> Result<(), Error> {
    match answer {
        Ok(Ok(())) | Err(TimedOut) => Ok(()),
        Ok(Err(error)) => {
            tracing::warn!(%error, "nothing could be opened");
            Err(Error::NoProgram)
        }
    }
}

/// The system's own opener says by its exit code that no program takes a file (DOCUMENTED: `xdg-open`, 3 and 4), and the
/// library does not look at it. `None`: there is no such opener here, or another one is better.
#[cfg(target_os = "linux")]
fn by_xdg_open(path: &Path) -> Option<Result<(), Error>> {
    use std::process::{Command, Stdio};
    let mut command = Command::new("xdg-open");
    command.arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match with_timeout(TIMEOUT, move || command.status()) {
        Ok(Ok(status)) if !status.success() => {
            tracing::warn!(%status, "no program opens the file");
            Some(Err(Error::NoProgram))
        }
        Ok(Ok(_)) | Err(TimedOut) => Some(Ok(())),
        Ok(Err(_)) => None,
    }
}
