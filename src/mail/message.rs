//! Writes the message: one line of text, one picture.
//!
//! It must not know how it travels. No header tells more than mail needs: no program name, no host name.

use std::time::UNIX_EPOCH;

use lettre::Message;
use lettre::address::{Address, Envelope};
use lettre::message::header::{HeaderName, HeaderValue, Headers};
use lettre::message::header::{MimeVersion, Subject, To};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest as _, Sha256};

use super::{BODY, SUBJECT, attachment};
use crate::domain::{Letter, Outbox};
use crate::secret::Email;

/// An address or a file name that cannot stand in a message.
#[derive(Debug, thiserror::Error)]
#[error("this cannot be written as a mail")]
pub(super) struct Unwritable;

/// The message as it goes over the wire, and from whom to whom. The same letter gives the same bytes each time, so a
/// second try is the same message to every server on the way.
pub(super) fn write(letter: &Letter, outbox: &Outbox) -> Result<(Envelope, Vec<u8>), Unwritable> {
    let id = id(letter, outbox);
    let message = Message::builder()
        .from(mailbox(&outbox.from)?)
        .to(mailbox(&letter.to)?)
        .subject(SUBJECT)
        .date(outbox.written_at)
        .message_id(Some(message_id(&outbox.from, &id)))
        .multipart(parts(&letter.picture.png, &letter.file_name, &id)?)
        .map_err(|_| Unwritable)?;
    Ok((message.envelope().clone(), message.formatted()))
}

/// The message as a draft: no sender and no date, for the person's mail program to fill in.
pub(super) fn write_draft(to: &Email, png: &[u8], file_name: &str) -> Result<Vec<u8>, Unwritable> {
    let mut headers = Headers::new();
    // Mail programs that know this header open the file for editing, ready to be sent (INFERRED from common use; not
    // every program knows it).
    headers.insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str("X-Unsent"), "1".to_owned()));
    headers.set(To::from(lettre::message::Mailboxes::from(mailbox(to)?)));
    headers.set(Subject::from(SUBJECT.to_owned()));
    headers.set(MimeVersion::new(1, 0));
    let mut draft = headers.to_string().into_bytes();
    draft.extend(parts(png, file_name, &short(&Sha256::digest(png)))?.formatted());
    Ok(draft)
}

fn parts(png: &[u8], file_name: &str, id: &str) -> Result<MultiPart, Unwritable> {
    // Inside base64 and one known line of text, no line can begin with two dashes.
    let mixed = MultiPart::mixed().boundary(format!("=_{id}"));
    Ok(mixed.singlepart(SinglePart::plain(BODY.to_owned())).singlepart(attachment::part(png, file_name)?))
}

fn mailbox(email: &Email) -> Result<Mailbox, Unwritable> {
    let address: Address = email.as_str().parse().map_err(|_| Unwritable)?;
    Ok(Mailbox::new(None, address))
}

/// What tells this letter from every other. Nothing can be learned from it: the picture holds more than can be guessed.
fn id(letter: &Letter, outbox: &Outbox) -> String {
    let time = outbox.written_at.duration_since(UNIX_EPOCH).map(|since| since.as_nanos()).unwrap_or_default();
    let (from, to) = (outbox.from.as_str().as_bytes(), letter.to.as_str().as_bytes());
    let mut hash = Sha256::new();
    for part in [from, to, &time.to_be_bytes(), &letter.picture.png] {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    short(&hash.finalize())
}

/// Half of the hash is more than enough to tell two letters apart.
fn short(hash: &[u8]) -> String {
    hex::encode(hash.get(..16).unwrap_or(hash))
}

/// Left out, some servers make a name with this computer's name in it.
fn message_id(from: &Email, id: &str) -> String {
    let domain = Some(from.domain()).filter(|domain| domain.is_ascii()).unwrap_or("localhost");
    format!("<{id}@{domain}>")
}
