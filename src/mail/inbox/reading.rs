//! Reads strangers' mail beside the conversation: a parser that panics costs one mail, and never the watching.
//!
//! Anybody can put the service's domain into `From`, so what is parsed here may be made to break a parser. Such a mail is
//! told of without its text, so that the person looks into the inbox themselves.

use super::response::Fetched;
use super::{Reader, sender};
use crate::mail::beside::beside;
use crate::secret::{Code, Email, MailText};
use zeroize::Zeroizing;

/// Mails, sorted by who they say they are from.
#[derive(Default)]
pub(super) struct Sorted {
    /// From the service, in the server's order: UID and Message-ID.
    pub of_service: Vec<(u32, String)>,
    /// From somebody else, who names the service: Message-IDs.
    pub of_others: Vec<String>,
}

/// Sorts these mails.
pub(super) async fn sort(fetched: Vec<Fetched>, folder: &str, service: &Email) -> Sorted {
    let mut sorted = Sorted::default();
    for one in fetched {
        let (Some(uid), Some(headers)) = (one.uid, one.headers) else { continue };
        let (bytes, address) = (headers.clone(), service.clone());
        let headers = match beside(move || sender::read(&bytes, &address)).await {
            Some(headers) => headers,
            None => sender::guess(&headers, service),
        };
        let id = headers.id.unwrap_or_else(|| format!("no Message-ID, {uid} in {folder}"));
        if headers.is_from_service {
            sorted.of_service.push((uid, id));
        } else if headers.names_service {
            sorted.of_others.push(id);
        }
    }
    sorted
}

/// What a mail says; one that upsets its reader says nothing.
pub(super) async fn text(reader: Reader, body: Zeroizing<Vec<u8>>) -> (MailText, Vec<Code>) {
    beside(move || reader(&body)).await.unwrap_or_else(|| (MailText::new(""), Vec::new()))
}
