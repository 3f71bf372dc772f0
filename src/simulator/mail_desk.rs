//! The recovery service's mail desk: a small SMTP server that answers a picture of its own camera with a code.
//!
//! It knows mail and asks the camera's state for codes. Whatever a mail is worth, its sender is told "accepted", as a
//! mail provider would; a mail that the desk cannot use stays unanswered.

mod dialog;
mod letter;
mod lines;

use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::sleep;

use self::dialog::Dialog;
use super::Scenario;
use super::state::State;

/// How many connections there are at most; more are closed at once.
const MAX_CONNECTIONS: usize = 16;
/// How long the desk takes where mail is slow.
const SLOW: Duration = Duration::from_secs(2);
/// How long to wait after the system could not accept a connection.
const BREATH: Duration = Duration::from_millis(50);

/// Serves until it is aborted; all its connections and unanswered mails end with it.
pub(super) async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    connections.spawn(talk(stream, Arc::clone(&state)));
                }
                Ok(_) => tracing::debug!("too many connections to the mail desk"),
                Err(error) => {
                    tracing::debug!(%error, "no connection to the mail desk");
                    sleep(BREATH).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// One connection, and the work on the mails that came over it.
async fn talk(stream: TcpStream, state: Arc<State>) {
    let mut work = JoinSet::new();
    let ended = Dialog::new(stream).run(|mail| {
        state.counter.note(|counts| counts.mails_received += 1);
        work.spawn(handle(mail, Arc::clone(&state)));
    });
    if let Err(error) = ended.await {
        tracing::debug!(%error, "a connection to the mail desk ended");
    }
    while work.join_next().await.is_some() {}
}

/// Takes a mail apart and answers it.
async fn handle(mail: Vec<u8>, state: Arc<State>) {
    let read = spawn_blocking(move || letter::qr_text(&mail)).await;
    let is_ours = match read {
        Ok(Some(text)) => text.same_as(&state.device.qr_text),
        Ok(None) => false,
        Err(error) => {
            tracing::debug!(%error, "a mail could not be taken apart");
            false
        }
    };
    if is_ours && state.scenario == Scenario::SlowMail {
        sleep(SLOW).await;
    }
    if !(is_ours && state.answer_mail()) {
        state.counter.note(|counts| counts.mails_refused += 1);
    }
}
