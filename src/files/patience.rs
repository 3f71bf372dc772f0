//! Waits for the desktop, but not for ever.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// The answer did not come in time; the work goes on by itself, and nobody waits for it.
#[derive(Debug)]
pub(super) struct TooLong;

/// Does the work on a thread of its own and waits for it at most so long. A thread that cannot start counts as too long.
pub(super) fn within<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, TooLong> {
    let (tell, told) = channel();
    // Nobody listens any more once the patience has ended.
    let thread = thread::Builder::new().name("desktop".to_owned()).spawn(move || drop(tell.send(work())));
    thread.map_err(|_| TooLong)?;
    told.recv_timeout(limit).map_err(|_| TooLong)
}
