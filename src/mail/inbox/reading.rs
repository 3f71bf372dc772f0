//! Reads strangers' mail beside the conversation: a parser that panics costs one mail, and never the watching.
//!
//! Anybody can put the service's domain into `From`, so what is parsed here may be made to break a parser. Such a mail is
//! told of without its text, so that the person looks into the inbox themselves.

use super::session::Fetches;
use super::{Reader, sender};
use crate::mail::beside::beside;
use crate::secret::{Code, Email, MailText};
use zeroize::Zeroizing;

/// Mails, sorted by who they say they are from.
#[derive(Default)]
pub(super) struct Sorted {
    /// From the service, the newest first: UID, and when it came in seconds since 1970.
    pub of_service: Vec<(u32, Option<i64>)>,
    /// One from somebody else names the service.
    pub is_named_by_others: bool,
}

/// Sorts these mails.
pub(super) async fn sort(fetched: Fetches, service: &Email) -> Sorted {
    let mut sorted = Sorted::default();
    for (uid, one) in fetched.into_iter().rev() {
        let Some(headers) = one.headers else { continue };
        let (bytes, address) = (headers.clone(), service.clone());
        let headers = match beside(move || sender::read(&bytes, &address)).await {
            Some(headers) => headers,
            None => sender::guess(&headers, service),
        };
        if headers.is_from_service {
            sorted.of_service.push((uid, one.arrived));
        }
        sorted.is_named_by_others |= headers.names_service && !headers.is_from_service;
    }
    sorted
}

/// What a mail says; one that upsets its reader says nothing.
pub(super) async fn text(reader: Reader, body: Zeroizing<Vec<u8>>) -> (MailText, Vec<Code>) {
    beside(move || reader(&body)).await.unwrap_or_else(|| (MailText::new(""), Vec::new()))
}
