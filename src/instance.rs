//! One window for one data folder: the first program holds a lock, and a later start asks it to come to the front.
//!
//! It knows one folder and the loopback address. It must not know the app or its window: what "come to the front" means
//! is handed in. The lock ends with the process, however that ends, so a crash leaves nothing that stops the next start.

mod handshake;

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::files;
use handshake::Rendezvous;

/// Locked for as long as the first program lives. It stays in the folder, empty.
const LOCK: &str = "instance.lock";
/// Says where the first program listens, and the key to it. Only the person can read it. It stays in the folder: an old one
/// leads to nobody, or to somebody who does not know the key.
const RENDEZVOUS: &str = "instance.key";
/// How long a later start tries. The first program may be opening its window, or closing it.
const TIMEOUT: Duration = Duration::from_secs(3);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(50);
/// Until the key is tried again that could not be written: by then the person may have made room on the disk.
const AGAIN: Duration = Duration::from_secs(10);

/// What a start has found in the data folder.
#[derive(Debug)]
pub enum Claim {
    /// No other program uses the folder. It stays claimed until the value is dropped.
    First(Instance),
    /// The program that uses the folder has been asked to come to the front, and has agreed.
    Shown,
    /// A program uses the folder and does not answer.
    Unreachable,
}

/// The claim of the first program on its data folder.
#[derive(Debug)]
pub struct Instance {
    folder: PathBuf,
    /// `None`: this file system cannot lock. Two windows are better than none.
    _lock: Option<File>,
}

/// Claims the folder, or asks the program that has it to show its window. Takes up to three seconds where that one is
/// slow to answer.
pub fn claim(folder: &Path) -> Claim {
    claim_within(folder, TIMEOUT)
}

fn claim_within(folder: &Path, timeout: Duration) -> Claim {
    let begin = Instant::now();
    loop {
        match lock(&folder.join(LOCK)) {
            Ok(lock) => return Claim::First(Instance::new(folder, Some(lock))),
            Err(TryLockError::Error(error)) => {
                tracing::warn!(%error, "the data folder cannot be locked; a second window would not be noticed");
                return Claim::First(Instance::new(folder, None));
            }
            Err(TryLockError::WouldBlock) => {}
        }
        if Rendezvous::read(&folder.join(RENDEZVOUS)).is_some_and(|rendezvous| rendezvous.knock().is_ok()) {
            return Claim::Shown;
        }
        if begin.elapsed() >= timeout {
            return Claim::Unreachable;
        }
        thread::sleep(PAUSE);
    }
}

fn lock(path: &Path) -> Result<File, TryLockError> {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // A pipe in its place would wait for a reader.
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        return Err(TryLockError::Error(io::ErrorKind::InvalidInput.into()));
    }
    // First the one that is there: a disk that stands still opens it, and waits for ever with one that may have to be made.
    let file = options.open(path).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => options.create(true).truncate(false).open(path),
        _ => Err(error),
    });
    let file = file.map_err(TryLockError::Error)?;
    file.try_lock().map(|()| file)
}

impl Instance {
    fn new(folder: &Path, lock: Option<File>) -> Self {
        Self { folder: folder.to_owned(), _lock: lock }
    }

    /// Calls `show` whenever the program is started once more, on a thread of its own, until what this gives is dropped.
    /// Where the folder cannot be written, later starts find nobody to ask until it can.
    ///
    /// # Errors
    ///
    /// When nothing can listen on loopback.
    pub fn on_later_start(&self, show: impl Fn() + Send + 'static) -> io::Result<Listening> {
        self.listen(AGAIN, show)
    }

    fn listen(&self, again: Duration, show: impl Fn() + Send + 'static) -> io::Result<Listening> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let rendezvous = Rendezvous::new(address.port());
        let (key, line) = (self.folder.join(RENDEZVOUS), rendezvous.to_line());
        let ended = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&ended);
        let listen = move || {
            while let Err(error) = write_key(&key, line.as_bytes()) {
                tracing::warn!(%error, "later starts go unnoticed");
                thread::park_timeout(again);
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
            }
            for visitor in listener.incoming() {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                match visitor.and_then(|visitor| rendezvous.open_to(visitor)) {
                    Ok(()) => {
                        tracing::info!("started once more: the window comes to the front");
                        show();
                    }
                    // Whoever has not the key is no start of ours.
                    Err(error) => {
                        tracing::debug!(%error, "somebody without the key, or in a hurry");
                        thread::sleep(PAUSE);
                    }
                }
            }
        };
        let thread = thread::Builder::new().name("instance".to_owned()).spawn(listen)?.thread().clone();
        Ok(Listening { address, ended, thread })
    }
}

/// Writes the key whole; on a disk without room for a second one, over the one that is there.
fn write_key(path: &Path, line: &[u8]) -> Result<(), files::Error> {
    files::write_private(path, line).or_else(|error| overwrite(path, line).map_err(|_| error))
}

/// Who reads the key meanwhile finds nobody, and tries again.
fn overwrite(path: &Path, line: &[u8]) -> io::Result<()> {
    // A pipe in its place would wait for a reader.
    if !path.symlink_metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(line)?;
    file.set_len(u64::try_from(line.len()).map_err(io::Error::other)?)
}

/// The thread that waits for later starts; it ends when this is dropped.
#[derive(Debug)]
pub struct Listening {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
    thread: Thread,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes the thread, whichever it waits for; where that fails the thread ends with the process.
        self.thread.unpark();
        drop(TcpStream::connect_timeout(&self.address, PAUSE));
    }
}

#[cfg(test)]
mod tests;
