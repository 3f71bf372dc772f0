//! The session with the camera whose new password was just proven. It holds the password, so it is kept for a limited time
//! and in this one place: the wizard and the screen hold none.
//!
//! It ends, and its secret is wiped, when its time has passed, when another camera is chosen, when the camera has ended it,
//! and when the app is closed.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::sync::{Mutex, MutexGuard};
use tokio::time::{sleep, timeout};

use crate::camera::Session;

/// How long the camera may take to hear that a session has ended. It ends it by itself after a while.
const FAREWELL: Duration = Duration::from_millis(500);

/// Where a session is kept. Clones share it.
#[derive(Clone)]
pub(super) struct SessionKeeper {
    kept: Arc<Mutex<Kept>>,
    life: Duration,
}

#[derive(Default)]
struct Kept {
    session: Option<Session>,
    /// Counts the sessions, so that the end of one is not the end of a later one.
    number: u64,
}

impl SessionKeeper {
    /// Keeps sessions for so long.
    pub(super) fn new(life: Duration) -> Self {
        Self { kept: Arc::default(), life }
    }

    /// Keeps a session in the place of the one before.
    pub(super) async fn keep(&self, session: Session) {
        let mut kept = self.kept.lock().await;
        kept.end().await;
        kept.session = Some(session);
        tokio::spawn(end_later(Arc::downgrade(&self.kept), kept.number, self.life));
    }

    /// Ends the session, if there is one, and wipes its secret.
    pub(super) async fn end(&self) {
        self.kept.lock().await.end().await;
    }

    /// The session, for one piece of work. It waits for the one before to be done.
    pub(super) async fn lend(&self) -> Loan<'_> {
        Loan(self.kept.lock().await)
    }

    /// Whether a session is kept, or is being used right now.
    pub(super) fn is_keeping(&self) -> bool {
        self.kept.try_lock().map_or(true, |kept| kept.session.is_some())
    }
}

/// A session that is lent.
pub(super) struct Loan<'a>(MutexGuard<'a, Kept>);

impl Loan<'_> {
    /// The session. `None`: it is over.
    pub(super) fn session(&mut self) -> Option<&mut Session> {
        self.0.session.as_mut()
    }

    /// Wipes it without a word to who answers there.
    pub(super) fn forget(mut self) {
        self.0.number += 1;
        self.0.session = None;
    }
}

impl Kept {
    async fn end(&mut self) {
        self.number += 1;
        if let Some(session) = self.session.take() {
            tracing::info!("the session with the camera ends");
            if timeout(FAREWELL, session.close()).await.is_err() {
                tracing::info!("the camera was not told so in time");
            }
        }
    }
}

async fn end_later(kept: Weak<Mutex<Kept>>, number: u64, life: Duration) {
    sleep(life).await;
    let Some(kept) = kept.upgrade() else { return };
    let mut kept = kept.lock().await;
    if kept.number == number {
        kept.end().await;
    }
}
