//! Reads strangers' mail beside the conversation: a parser that panics costs one mail, and never the watching.
//!
//! Anybody can put the service's domain into `From`, so what is parsed here may be made to break a parser. Such a mail is
//! told of without its text, so that the person looks into the inbox themselves.

use async_imap::types::Fetch;

use super::{Reader, sender};
use crate::secret::{Code, Email, MailText};

/// Which of these mails say that they come from the service, in the server's order: number and name.
pub(super) async fn of_service(fetched: Vec<Fetch>, folder: &str, service: &Email) -> Vec<(u32, String)> {
    let mut of_service = Vec::new();
    for one in fetched {
        let (Some(uid), Some(headers)) = (one.uid, one.header()) else { continue };
        let (bytes, address) = (headers.to_vec(), service.clone());
        let headers = match beside(move || sender::read(&bytes, &address)).await {
            Some(headers) => headers,
            None => sender::guess(headers, service),
        };
        if headers.is_from_service {
            of_service.push((uid, headers.id.unwrap_or_else(|| format!("without a name {uid} {folder}"))));
        }
    }
    of_service
}

/// What a mail says; one that upsets its reader says nothing.
pub(super) async fn text(reader: Reader, body: Vec<u8>) -> (MailText, Vec<Code>) {
    beside(move || reader(&body)).await.unwrap_or_else(|| (MailText::new(""), Vec::new()))
}

/// Runs a parser on a thread of its own. `None`: it panicked; where, the panic hook has logged.
async fn beside<T: Send + 'static>(parse: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let parsed = tokio::task::spawn_blocking(parse).await;
    parsed.inspect_err(|_| tracing::error!("a mail could not be read: the parser broke on it")).ok()
}
