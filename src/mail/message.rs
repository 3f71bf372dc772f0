//! Writes the message: one line of text, one picture.
//!
//! It must not know how it travels. No header tells more than mail needs: no program name, no host name.

use lettre::Message;
use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue, Headers};
use lettre::message::header::{MimeVersion, Subject, To};
use lettre::message::{Attachment, Body, Mailbox, MultiPart, SinglePart};
use rand_core::{OsRng, RngCore as _};

use super::{BODY, Error, Letter, SUBJECT};
use crate::secret::Email;

/// The message as it goes over the wire, and from whom to whom.
pub(super) fn write(letter: &Letter) -> Result<(Envelope, Vec<u8>), Error> {
    let message = Message::builder()
        .from(mailbox(&letter.from)?)
        .to(mailbox(&letter.to)?)
        .subject(SUBJECT)
        .date_now()
        .message_id(Some(message_id(&letter.from)))
        .multipart(parts(&letter.png, &letter.file_name)?)
        .map_err(|_| Error::unwritable())?;
    Ok((message.envelope().clone(), message.formatted()))
}

/// The message as a draft: no sender and no date, for the person's mail program to fill in.
pub(super) fn write_draft(to: &Email, png: &[u8], file_name: &str) -> Result<Vec<u8>, Error> {
    let mut headers = Headers::new();
    // Mail programs that know this header open the file for editing, ready to be sent (INFERRED from common use; not
    // every program knows it).
    headers.insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str("X-Unsent"), "1".to_owned()));
    headers.set(To::from(lettre::message::Mailboxes::from(mailbox(to)?)));
    headers.set(Subject::from(SUBJECT.to_owned()));
    headers.set(MimeVersion::new(1, 0));
    let mut draft = headers.to_string().into_bytes();
    draft.extend(parts(png, file_name)?.formatted());
    Ok(draft)
}

fn parts(png: &[u8], file_name: &str) -> Result<MultiPart, Error> {
    let image = ContentType::parse("image/png").map_err(|_| Error::unwritable())?;
    let body = Body::new_with_encoding(png.to_vec(), ContentTransferEncoding::Base64);
    let picture = Attachment::new(file_name.to_owned()).body(body.map_err(|_| Error::unwritable())?, image);
    Ok(MultiPart::mixed().singlepart(SinglePart::plain(BODY.to_owned())).singlepart(picture))
}

fn mailbox(email: &Email) -> Result<Mailbox, Error> {
    let address: Address = email.as_str().parse().map_err(|_| Error::unwritable())?;
    Ok(Mailbox::new(None, address))
}

/// A name that nothing can be learned from. Left out, some servers make one with this computer's name in it.
fn message_id(from: &Email) -> String {
    let mut random = [0; 16];
    OsRng.fill_bytes(&mut random);
    let domain = Some(from.domain()).filter(|domain| domain.is_ascii()).unwrap_or("localhost");
    format!("<{:032x}@{domain}>", u128::from_be_bytes(random))
}
