//! The lines to one camera: two at most at a time, because cameras are weak. They are kept for the next question for a while,
//! and opened ahead where it is known that there will be one. It knows which line a request gets, not what is asked.
//!
//! A camera may close a kept line at any moment, also while a request is under way on it. What must not be sent twice goes
//! over a line that was opened for it: there the camera has no reason to.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::line::{Line, Place};
use crate::camera::error::{Error, Fault};

/// How many lines there are at a time.
const MOST: usize = 2;
/// How long a line is kept that nothing goes over. OBSERVED: cameras keep theirs for ten seconds (`Keep-Alive: timeout=10`).
const KEPT: Duration = Duration::from_secs(8);
/// How long a line that was opened ahead counts as one that was opened for the request.
const AHEAD: Duration = Duration::from_secs(3);

/// The lines to one camera.
#[derive(Debug)]
pub(super) struct Lines {
    place: Arc<Place>,
    /// One for each line over which something goes, or that was opened ahead. What is left is for those that are kept.
    room: Arc<Semaphore>,
    waiting: Arc<Mutex<Waiting>>,
    /// It has never closed a kept line without a word.
    keeps: AtomicBool,
}

/// Lines over which nothing goes.
#[derive(Debug, Default)]
struct Waiting {
    kept: Vec<Kept>,
    ahead: Vec<Ahead>,
    /// A socket that is connected, and nothing more.
    knocked: Option<TcpStream>,
    /// Counts them, so that each is ended by its own time.
    last: u64,
}

#[derive(Debug)]
struct Kept {
    number: u64,
    line: Line,
}

#[derive(Debug)]
struct Ahead {
    number: u64,
    since: Instant,
    line: JoinHandle<Result<Line, Error>>,
    permit: OwnedSemaphorePermit,
}

/// A line for one request.
#[derive(Debug)]
pub(super) struct Lent {
    pub line: Line,
    /// It was opened for this request, right now.
    pub is_new: bool,
    permit: OwnedSemaphorePermit,
}

impl Lines {
    pub fn to(place: Place) -> Self {
        let (place, room) = (Arc::new(place), Arc::new(Semaphore::new(MOST)));
        Self { place, room, waiting: Arc::default(), keeps: AtomicBool::new(true) }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Connects a socket for the first line, within this time.
    pub async fn knock(&self, limit: Duration) -> Result<(), Error> {
        let socket = timeout(limit, self.place.connect()).await;
        let socket = socket.unwrap_or_else(|_| Err(Error::new(Fault::TimedOut, false)))?;
        self.waiting().knocked = Some(socket);
        Ok(())
    }

    /// Opens lines beside whatever goes on: one for what must have a line of its own, and one for questions where none is kept.
    pub fn open_ahead(&self) {
        let mut waiting = self.waiting();
        waiting.drop_the_old();
        let wanted = if waiting.kept.is_empty() { MOST } else { 1 };
        while waiting.ahead.len() < wanted {
            let Ok(permit) = Arc::clone(&self.room).try_acquire_owned() else { break };
            waiting.keep_at_most(self.room.available_permits());
            let place = Arc::clone(&self.place);
            let line = tokio::spawn(async move { place.open(place.connect().await?).await });
            let number = waiting.number();
            waiting.ahead.push(Ahead { number, since: Instant::now(), line, permit });
            tokio::spawn(end_later(Arc::downgrade(&self.waiting), number, AHEAD));
        }
    }

    /// A line for a question: one that is kept, where there is one.
    pub async fn any(&self) -> Result<Lent, Error> {
        let ahead = {
            let mut waiting = self.waiting();
            waiting.drop_the_old();
            // The last one is for what must have a line of its own.
            let is_spare = waiting.kept.is_empty() && waiting.ahead.len() == MOST;
            is_spare.then(|| waiting.ahead.remove(0))
        };
        if let Some(lent) = opened(ahead).await {
            return Ok(lent);
        }
        let permit = self.permit().await?;
        let kept = {
            let mut waiting = self.waiting();
            waiting.drop_the_old();
            waiting.kept.pop()
        };
        match kept {
            Some(Kept { line, .. }) => Ok(Lent { line, is_new: false, permit }),
            None => self.open(permit).await,
        }
    }

    /// A line over which nothing has gone yet.
    pub async fn own(&self) -> Result<Lent, Error> {
        let ahead = {
            let mut waiting = self.waiting();
            waiting.drop_the_old();
            waiting.ahead.pop()
        };
        match opened(ahead).await {
            Some(lent) => Ok(lent),
            None => self.open(self.permit().await?).await,
        }
    }

    /// A line that is opened right now.
    pub async fn new_one(&self) -> Result<Lent, Error> {
        self.open(self.permit().await?).await
    }

    async fn permit(&self) -> Result<OwnedSemaphorePermit, Error> {
        // It is never closed.
        Arc::clone(&self.room).acquire_owned().await.map_err(|_| Error::new(Fault::Address, false))
    }

    async fn open(&self, permit: OwnedSemaphorePermit) -> Result<Lent, Error> {
        let knocked = {
            let mut waiting = self.waiting();
            waiting.keep_at_most(self.room.available_permits());
            waiting.knocked.take()
        };
        let is_new = knocked.is_none();
        let socket = match knocked {
            Some(socket) => socket,
            None => self.place.connect().await?,
        };
        Ok(Lent { line: self.place.open(socket).await?, is_new, permit })
    }

    /// Takes a line back whose answer was read to its end.
    pub fn keep(&self, Lent { line, permit, .. }: Lent) {
        if !self.keeps.load(Ordering::Relaxed) || line.is_closed() {
            return;
        }
        let mut waiting = self.waiting();
        drop(permit);
        let number = waiting.number();
        waiting.kept.push(Kept { number, line });
        waiting.keep_at_most(self.room.available_permits());
        tokio::spawn(end_later(Arc::downgrade(&self.waiting), number, KEPT));
    }

    /// A kept line was closed while something was asked on it: this camera gets a line for each request from now on.
    pub fn keep_none(&self) {
        self.keeps.store(false, Ordering::Relaxed);
        self.waiting().kept.clear();
    }
}

/// The line that was opened ahead. Where it failed, or is over, another try says why.
async fn opened(ahead: Option<Ahead>) -> Option<Lent> {
    let Ahead { line, permit, .. } = ahead?;
    let line = line.await.ok()?.ok().filter(|line| !line.is_closed())?;
    Some(Lent { line, is_new: false, permit })
}

impl Waiting {
    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Ends what is over, or was opened too long ago.
    fn drop_the_old(&mut self) {
        self.kept.retain(|kept| !kept.line.is_closed());
        self.ahead.retain(|ahead| ahead.since.elapsed() < AHEAD);
    }

    /// Ends the kept lines that are too many, the oldest first.
    fn keep_at_most(&mut self, most: usize) {
        let too_many = self.kept.len().saturating_sub(most);
        self.kept.drain(..too_many);
    }

    fn end(&mut self, number: u64) {
        self.kept.retain(|kept| kept.number != number);
        self.ahead.retain(|ahead| ahead.number != number);
    }
}

/// Ends a line when its time is over, unless something goes over it.
async fn end_later(waiting: Weak<Mutex<Waiting>>, number: u64, life: Duration) {
    sleep(life).await;
    if let Some(waiting) = waiting.upgrade() {
        waiting.lock().unwrap_or_else(PoisonError::into_inner).end(number);
    }
}
