//! The e-mail way: the recovery picture, and the one request that sets the new password with the code.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;

use super::cipher::{KeyPair, Sealer};
use super::error::{Error, Fault};
use super::http::{Ask, Http, Reply};
use super::refusal::{Hidden, Refusal};
use super::wire::document::Text;
use super::wire::{Document, Element, FORMAT_JSON, ResponseStatus, path, reset as shape};
use crate::secret::{Email, QrText, ResetOrder};

/// What the camera gave to be sent to the recovery service.
#[derive(Debug)]
pub struct RecoveryPicture {
    /// The picture, or the text for it.
    pub content: QrContent,
    /// Where to send it, when the camera says so.
    pub service: Option<Email>,
}

/// The content of the recovery picture.
pub enum QrContent {
    /// The text to draw, exactly as the camera gave it.
    Text(QrText),
    /// The bytes of a picture file.
    Image(Vec<u8>),
}

impl std::fmt::Debug for QrContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(hidden)",
            Self::Image(_) => "Image(hidden)",
        })
    }
}

/// Asks for the recovery picture. INFERRED: nobody has published the reply, so any member whose name contains "qr" and
/// whose value is a text counts, and a reply that is a picture itself.
pub(super) async fn picture(http: &Http) -> Result<RecoveryPicture, Error> {
    let reply = http.get_json(path::QR_CODE).await?;
    if reply.is_success() && reply.is_image() && !reply.body.is_empty() {
        return Ok(RecoveryPicture { content: QrContent::Image(reply.body), service: None });
    }
    let document = reply.answer();
    match document.as_ref().and_then(qr_member) {
        Some(member) => Ok(RecoveryPicture { content: content(member), service: document.as_ref().and_then(service) }),
        None => Err(Error::refused(Refusal::of(&without_values(reply), &Hidden::default()))),
    }
}

/// A yes without a picture may still hold the texts and addresses of one: none of them goes into an error.
fn without_values(mut reply: Reply) -> Reply {
    let is_status = reply.document().as_ref().and_then(ResponseStatus::of).is_some();
    if reply.is_success() && !is_status {
        reply.body.clear();
    }
    reply
}

/// The first text whose own name, else whose surrounding name, contains "qr".
fn qr_member(document: &Document) -> Option<&str> {
    let texts = document.texts();
    let is_content = |text: &Text<'_>| !text.value.is_empty() && super::wire::flag(text.value).is_none();
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
    let magics: [&[u8]; 3] = [b"\x89PNG", b"\xff\xd8\xff", b"BM"];
    let joined: String = encoded.split_whitespace().collect();
    match STANDARD.decode(joined) {
        Ok(bytes) if magics.iter().any(|magic| bytes.starts_with(magic)) => QrContent::Image(bytes),
        _ => QrContent::Text(QrText::new(text)),
    }
}

/// The address of the recovery service: a member whose name speaks of service or support and whose value is a whole
/// address. The owner's own address stands in the same reply (INFERRED), so no other name counts.
pub(super) fn service(document: &Document) -> Option<Email> {
    let of_service = |text: &Text<'_>| ["service", "support"].iter().any(|word| text.is_about(word));
    let whole = document.texts().into_iter().filter(|text| of_service(text) && !text.value.contains('*'));
    whole.map(|text| text.value).find_map(Email::parse)
}

/// The key exchange, then the one request. Nothing is repeated.
pub(super) async fn reset(http: &Http, order: ResetOrder) -> Result<(), Error> {
    let sealer = exchange_keys(http).await.map_err(Error::before_delivery)?;
    let (code, password) = (sealer.seal(order.code.reveal()), sealer.seal(order.password.reveal()));
    let ask = Ask {
        method: Method::PUT,
        path: path::EMAIL_CERTIFICATION,
        query: Some(FORMAT_JSON),
        content_type: "application/json",
        body: Some(shape::body(&code, &password)),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.once(ask).await.map_err(Error::answer_lost)?;
    if reply.is_success()
        && reply.document().as_ref().and_then(ResponseStatus::of).is_some_and(|status| is_yes(&status))
    {
        return Ok(());
    }
    let hidden = Hidden::new([order.code.reveal(), order.password.reveal(), &code, &password]);
    Err(Error::refused(Refusal::of(&reply, &hidden)))
}

/// INFERRED: the success of this request looks like the success of every other one. With status 1 a weak password is
/// taken all the same (DOCUMENTED).
pub(super) fn is_yes(status: &ResponseStatus) -> bool {
    let reason_is_fine = status.sub_status.is_empty() || status.is("ok") || status.is("riskPassword");
    matches!(status.status_code, Some(1 | 7)) && (reason_is_fine || status.is("rebootRequired"))
}

/// Sends the public key and reads the answer.
pub(super) async fn exchange_keys(http: &Http) -> Result<Sealer, Error> {
    let pair = KeyPair::new().await.ok_or_else(|| Error::new(Fault::Key, false))?;
    let ask = Ask {
        method: Method::POST,
        path: path::CHALLENGE,
        query: None,
        content_type: "application/xml",
        body: Some(Element::new(shape::PUBLIC_KEY).leaf(shape::KEY, pair.public()).to_xml().into()),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.once(ask).await?;
    let key = reply.answer().and_then(|document| document.word(shape::KEY));
    let unexpected = || Error::refused(Refusal::of(&reply, &Hidden::default()).before_reset());
    key.and_then(|key| pair.open(&key)).ok_or_else(unexpected)
}
