//! Waits for the desktop or a disk, but not for ever.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// The answer did not come in time; the work goes on by itself, and nobody waits for it.
#[derive(Debug)]
pub struct TimedOut;

/// Does the work on a thread of its own and waits for it at most so long. A thread that cannot start counts as too long.
pub fn with_timeout<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, TimedOut> {
    let (tell, told) = channel();
    // Nobody listens any more once the time is up.
    let thread = thread::Builder::new().name("desktop".to_owned()).spawn(move || drop(tell.send(work())));
    thread.map_err(|_| TimedOut)?;
    told.recv_timeout(limit).map_err(|_| TimedOut)
}
