//! One window for one data folder: the first program holds a lock, and a later start asks it to come to the front.
//!
//! It knows one folder and the loopback address. It must not know the app or its window: what "come to the front" means
//! is handed in. The lock ends with the process, however that ends, so a crash leaves nothing that stops the next start.

mod handshake;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::files;
use handshake::Rendezvous;

/// Locked for as long as the first program lives. It stays in the folder, empty.
const LOCK: &str = "instance.lock";
/// Says where the first program listens, and the key to it. Only the person can read it.
const RENDEZVOUS: &str = "instance.key";
/// How long a later start tries. The first program may be opening its window, or closing it.
const TIMEOUT: Duration = Duration::from_secs(3);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(50);

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
    listening: Option<Listening>,
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
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // A pipe in its place would wait for a reader.
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        return Err(TryLockError::Error(io::ErrorKind::InvalidInput.into()));
    }
    let file = options.open(path).map_err(TryLockError::Error)?;
    file.try_lock().map(|()| file)
}

impl Instance {
    fn new(folder: &Path, lock: Option<File>) -> Self {
        Self { folder: folder.to_owned(), listening: None, _lock: lock }
    }

    /// Calls `show` from now on whenever the program is started once more, on a thread of its own.
    ///
    /// # Errors
    ///
    /// When nothing can listen on loopback, or the folder cannot be written. Later starts then find nobody to ask.
    pub fn on_later_start(&mut self, show: impl Fn() + Send + 'static) -> Result<(), files::Error> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let rendezvous = Rendezvous::new(address.port());
        let ended = Arc::new(AtomicBool::new(false));
        let listening = Listening { address, ended: Arc::clone(&ended) };
        files::write_private(&self.folder.join(RENDEZVOUS), rendezvous.to_line().as_bytes())?;
        let listen = move || {
            for visitor in listener.incoming() {
                if ended.load(Ordering::Relaxed) {
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
        thread::Builder::new().name("instance".to_owned()).spawn(listen)?;
        self.listening = Some(listening);
        Ok(())
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // First the key and then the lock: nobody else writes a key in between.
        if self.listening.is_some()
            && let Err(error) = fs::remove_file(self.folder.join(RENDEZVOUS))
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::debug!(%error, "the key of this program was not removed");
        }
    }
}

/// The thread that waits for later starts; it ends when this is dropped.
#[derive(Debug)]
struct Listening {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes the thread; where that fails the thread ends with the process.
        drop(TcpStream::connect_timeout(&self.address, PAUSE));
    }
}

#[cfg(test)]
mod tests;
