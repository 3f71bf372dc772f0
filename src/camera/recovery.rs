//! The recovery pictures: what the camera gives to be sent to the recovery service, and where to send it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use zeroize::Zeroizing;

use super::error::Error;
use super::http::Http;
use super::refusal::{Redactor, Refusal};
use super::reply::Reply;
use super::wire::document::Text;
use super::wire::security_email::SecurityEmailQrCode;
use super::wire::{Document, ResponseStatus, path};
use crate::domain::MaskedEmail;
use crate::secret::{Email, QrText};

/// What the camera gave to be sent to the recovery service.
#[derive(Debug)]
pub struct RecoveryPictures {
    /// One for each saved address, in the camera's order; there is at least one.
    pub pictures: Vec<RecoveryPicture>,
    /// Where to send it, when the camera says so.
    pub service: Option<Email>,
}

/// The picture of one saved address.
#[derive(Debug)]
pub struct RecoveryPicture {
    /// The address that its code goes to, as the camera shows it. `None`: it did not say.
    pub address: Option<MaskedEmail>,
    /// The picture, or the text for it.
    pub content: QrContent,
}

/// The content of the recovery picture.
pub enum QrContent {
    /// The text to draw, exactly as the camera gave it.
    Text(QrText),
    /// The bytes of a picture file.
    Image(Zeroizing<Vec<u8>>),
}

impl std::fmt::Debug for QrContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(hidden)",
            Self::Image(_) => "Image(hidden)",
        })
    }
}

/// Asks for the recovery pictures. DOCUMENTED: without `security=` in the query nothing in the reply is encrypted, so it
/// never stands there.
pub(super) async fn pictures(http: &Http) -> Result<RecoveryPictures, Error> {
    let mut reply = http.get_json(path::QR_CODE).await?;
    http.check_host(&reply)?;
    match in_reply(&mut reply) {
        Some(pictures) => Ok(pictures),
        None => {
            let is_status = reply.answer().as_ref().and_then(ResponseStatus::parse).is_some();
            let refusal = Refusal::read(&reply, &Redactor::default());
            // A yes without a picture may still hold the texts and addresses of one: none of them goes into an error.
            let has_values = reply.is_success() && !is_status;
            Err(Error::refused(if has_values { refusal.without_words() } else { refusal }))
        }
    }
}

/// How picture files begin: PNG, JPEG, BMP.
const MAGICS: [&[u8]; 3] = [b"\x89PNG", b"\xff\xd8\xff", b"BM"];

/// The pictures in a reply, which can be one itself, under whatever type it comes.
pub(super) fn in_reply(reply: &mut Reply) -> Option<RecoveryPictures> {
    let is_picture = reply.is_image() || MAGICS.iter().any(|magic| reply.body.starts_with(magic));
    if reply.is_success() && is_picture && !reply.body.is_empty() {
        let content = QrContent::Image(std::mem::take(&mut reply.body));
        return Some(RecoveryPictures { pictures: vec![RecoveryPicture { address: None, content }], service: None });
    }
    parse(&reply.answer()?)
}

/// Reads them from a document: in the documented shape first. In any other (INFERRED) a member whose name contains "qr" and
/// whose value is a text counts. `None`: nothing in it can be a picture.
pub fn parse(document: &Document) -> Option<RecoveryPictures> {
    if let Some(documented) = SecurityEmailQrCode::parse(document) {
        let pictures = documented.pictures.into_iter();
        let pictures = pictures.map(|(address, text)| RecoveryPicture { address, content: content(text) }).collect();
        let named = documented.service.filter(|service| service.as_str().chars().all(is_of_address));
        return Some(RecoveryPictures { pictures, service: named.or_else(|| service(document)) });
    }
    let picture = RecoveryPicture { address: None, content: content(qr_member(document)?) };
    Some(RecoveryPictures { pictures: vec![picture], service: service(document) })
}

/// The first text whose own name, else whose surrounding name, contains "qr".
fn qr_member(document: &Document) -> Option<&str> {
    let texts = document.texts();
    // What is no text as it was sent would be another picture.
    let is_sound = |text: &str| !text.is_empty() && !text.contains(char::REPLACEMENT_CHARACTER);
    let is_content = |text: &Text<'_>| is_sound(text.value) && super::wire::flag(text.value).is_none();
    let own = texts.iter().find(|text| text.is_about("qr") && is_content(text));
    let around = || texts.iter().find(|text| text.is_within("qr") && is_content(text) && !text.value.contains('@'));
    own.or_else(around).map(|text| text.value)
}

/// A picture when the text is one in Base64, else the text itself, untouched.
fn content(text: &str) -> QrContent {
    let encoded = match text.strip_prefix("data:image/") {
        Some(rest) => rest.split_once(',').map_or("", |(_, encoded)| encoded),
        None => text,
    };
    let joined: Zeroizing<String> = Zeroizing::new(encoded.split_whitespace().collect());
    match STANDARD.decode(joined.as_bytes()).map(Zeroizing::new) {
        Ok(bytes) if MAGICS.iter().any(|magic| bytes.starts_with(magic)) => QrContent::Image(bytes),
        _ => QrContent::Text(QrText::new(text)),
    }
}

/// The address of the recovery service: `serverEmailAddress` (DOCUMENTED), else a member whose name speaks of service or
/// support (INFERRED), whose value is a whole address. The owner's own address stands in the same reply (DOCUMENTED), so
/// no other name counts.
pub(super) fn service(document: &Document) -> Option<Email> {
    let of_service = |text: &Text<'_>| ["serveremail", "service", "support"].iter().any(|word| text.is_about(word));
    let whole = document.texts().into_iter().filter(|text| of_service(text) && !text.value.contains('*'));
    whole.map(|text| text.value).filter(|text| text.chars().all(is_of_address)).find_map(Email::parse)
}

/// Whether a sign can be of the service's address: others look like those, or mean something in an address of the web.
fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '_' | '-' | '+')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_reply_is_read_without_a_panic_and_the_owner_is_not_the_service(
            name in "[a-zA-Z]{0,6}(qr|QR)?[a-z]{0,4}",
            text in "(data:image/[a-z]{0,3},)?[ -~é]{0,60}",
            owner in "[a-z]{1,8}@[a-z]{1,8}\\.org",
        ) {
            let json = serde_json::json!({ "a": [{ name.clone(): text.clone() }], "MailBox": owner }).to_string();
            let document = Document::read(json.as_bytes());
            let picture = document.as_ref().and_then(parse);
            let is_about_qr = name.to_ascii_lowercase().contains("qr");
            prop_assert!(picture.is_none() || is_about_qr);
            prop_assert!(picture.and_then(|picture| picture.service).is_none_or(|service| service.as_str() != owner));
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Document::read(&bytes).as_ref().and_then(parse);
        }
    }
}
