//! The recovery service's mail desk: a small SMTP server that answers a picture of its own cameras with a code.
//!
//! It knows mail and asks the state of a camera for codes. Whatever a mail is worth, its sender is told "accepted", as a
//! mail provider would; a mail that the desk cannot use stays unanswered.

mod attachment;
mod lines;
mod smtp_session;

use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::sleep;

use self::smtp_session::SmtpSession;
use super::counts::Counter;
use super::device::{NEUTRAL_SERVICE, SERVICE};
use super::scenario::Scenario;
use super::state::State;
use crate::secret::{Email, QrText};

/// How many connections there are at most; more are closed at once.
const MAX_CONNECTIONS: usize = 16;
/// How long the desk takes where mail is slow.
const SLOW_MAIL_DELAY: Duration = Duration::from_secs(2);
/// How long to wait after the system could not accept a connection.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(50);

/// The desk of these cameras.
pub(super) struct Desk {
    pub(super) cameras: Vec<Arc<State>>,
    pub(super) counter: Arc<Counter>,
}

impl Desk {
    /// The camera that drew a picture, and the saved mailbox that the picture is of.
    fn camera_of(&self, text: &QrText) -> Option<(&State, Email)> {
        self.cameras.iter().find_map(|camera| {
            let (address, _) = camera.saved().into_iter().find(|(_, drawn)| text.same_as(drawn))?;
            Some((camera.as_ref(), address))
        })
    }

    /// Answers a picture (PNG) that comes without a mail.
    pub(super) fn take_picture(&self, picture: &[u8]) {
        let camera = attachment::picture_text(picture);
        let camera =
            camera.and_then(|text| self.camera_of(&text).map(|(camera, address)| camera.answer_mail(&address)));
        if camera != Some(true) {
            self.counter.note(|counts| counts.mails_refused += 1);
        }
    }

    /// The mailboxes that it has: the one that the cameras name, else those of the manuals.
    fn mailboxes(&self) -> Vec<&'static str> {
        let named = self.cameras.iter().map(|camera| camera.service()).filter(|named| *named != SERVICE);
        let named: Vec<_> = named.collect();
        if named.is_empty() { vec![SERVICE, NEUTRAL_SERVICE] } else { named }
    }
}

/// Serves until it is aborted; all its connections and unanswered mails end with it.
pub(super) async fn serve(listener: TcpListener, desk: Arc<Desk>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    connections.spawn(talk(stream, Arc::clone(&desk)));
                }
                Ok(_) => tracing::debug!("too many connections to the mail desk"),
                Err(error) => {
                    tracing::debug!(%error, "no connection to the mail desk");
                    sleep(ACCEPT_RETRY_DELAY).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// One connection, and the work on the mails that came over it.
async fn talk(stream: TcpStream, desk: Arc<Desk>) {
    let mut work = JoinSet::new();
    let ended = SmtpSession::new(stream, desk.mailboxes()).run(|mail| {
        desk.counter.note(|counts| counts.mails_received += 1);
        work.spawn(handle(mail, Arc::clone(&desk)));
    });
    if let Err(error) = ended.await {
        tracing::debug!(%error, "a connection to the mail desk ended");
    }
    while work.join_next().await.is_some() {}
}

/// Takes a mail apart and answers it.
async fn handle(mail: Vec<u8>, desk: Arc<Desk>) {
    let text = spawn_blocking(move || attachment::qr_text(&mail)).await.unwrap_or_else(|error| {
        tracing::debug!(%error, "a mail could not be taken apart");
        None
    });
    let camera = text.and_then(|text| desk.camera_of(&text));
    if camera.as_ref().is_some_and(|(camera, _)| camera.scenario == Scenario::SlowMail) {
        sleep(SLOW_MAIL_DELAY).await;
    }
    if !camera.is_some_and(|(camera, address)| camera.answer_mail(&address)) {
        desk.counter.note(|counts| counts.mails_refused += 1);
    }
}
