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

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::camera::{Camera, Limits};
    use crate::domain::{Agreement, Transport, USER_NAME};
    use crate::simulator::{Scenario, Settings, Simulator};

    const LOGOUT: &str = "PUT /ISAPI/Security/sessionLogout";

    /// A camera that tells by a request when a session ends, and somebody who has signed in.
    async fn signed_in() -> (Simulator, Session) {
        let simulator = Simulator::start(Settings::of(Scenario::SessionLogin)).await.unwrap();
        let session = sign_in(&simulator).await;
        (simulator, session)
    }

    async fn sign_in(simulator: &Simulator) -> Session {
        let address = simulator.camera_address();
        let transport = Transport::Plain { port: address.port() };
        let camera = Camera::on(&address.ip().to_string(), transport, Limits::default()).unwrap();
        camera.sign_in(USER_NAME, simulator.password(), Agreement::Yes).await.unwrap()
    }

    fn logouts(simulator: &Simulator) -> u64 {
        simulator.counts().requests.get(LOGOUT).copied().unwrap_or_default()
    }

    #[tokio::test]
    async fn it_ends_when_its_time_has_passed() {
        let (simulator, session) = signed_in().await;
        let keeper = SessionKeeper::new(Duration::from_millis(20));
        keeper.keep(session).await;
        let begun = Instant::now();
        while logouts(&simulator) == 0 || keeper.is_keeping() {
            assert!(begun.elapsed() < Duration::from_secs(20), "it never ends");
            tokio::task::yield_now().await;
        }
        assert!(keeper.lend().await.session().is_none());
    }

    #[tokio::test]
    async fn it_ends_once_when_it_is_told_to_and_a_later_one_makes_an_end_of_it_too() {
        let (simulator, session) = signed_in().await;
        let keeper = SessionKeeper::new(Duration::from_secs(600));
        keeper.keep(session).await;
        assert!(keeper.is_keeping() && keeper.lend().await.session().is_some());
        keeper.keep(sign_in(&simulator).await).await;
        assert_eq!(logouts(&simulator), 1, "the one before");
        keeper.end().await;
        keeper.end().await;
        assert!(!keeper.is_keeping());
        assert_eq!(logouts(&simulator), 2);
    }

    #[tokio::test]
    async fn the_end_of_an_earlier_one_is_not_the_end_of_a_later_one() {
        let (simulator, session) = signed_in().await;
        let keeper = SessionKeeper::new(Duration::from_secs(600));
        keeper.keep(session).await;
        let earlier = keeper.kept.lock().await.number;
        keeper.keep(sign_in(&simulator).await).await;
        end_later(Arc::downgrade(&keeper.kept), earlier, Duration::ZERO).await;
        assert!(keeper.is_keeping());
    }

    #[tokio::test]
    async fn it_is_forgotten_without_a_word_where_a_stranger_answers() {
        let (simulator, session) = signed_in().await;
        let keeper = SessionKeeper::new(Duration::from_secs(600));
        keeper.keep(session).await;
        keeper.lend().await.forget();
        assert!(!keeper.is_keeping());
        assert_eq!(logouts(&simulator), 0);
    }
}
