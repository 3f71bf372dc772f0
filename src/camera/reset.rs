//! The one request that sets the new password with the evidence: the key exchange and what else it needs to be written, then
//! exactly one request, never two.
//!
//! It knows the order of things, which is the same for a code and for answers. In which dialect the request is written is
//! the matter of [`dialect`].

use reqwest::Method;
use zeroize::Zeroizing;

use super::cipher::encryptor::Encryptor;
use super::cipher::fields::KeyDerivation;
use super::cipher::{ChallengeCipher, PairInMaking};
use super::dialect::{self, DeviceTraits};
use super::error::{Error, Fault};
use super::http::{Http, Request, Sending};
use super::refusal::{Redactor, Refusal};
use super::wire::{Document, Meaning, ResponseStatus, path, reset as shape};
use super::written::{self, Written};
use crate::domain::{Obstacle, ResetOrder, USER_NAME};

/// Asks what the camera wants, then sends the one request, which is never repeated. `seen`: the dialect that the camera was
/// seen to want, by its name. `pair`: a key pair that may be made already.
pub(super) async fn reset(http: &Http, order: ResetOrder, seen: Option<&str>, pair: PairInMaking) -> Result<(), Error> {
    let (traits, exchange) = ask(http, seen, pair).await.map_err(Error::before_delivery)?;
    let dialect = match (&exchange, dialect::choose(&traits, seen)) {
        (Err(refusal), dialect) if dialect.is_none() || !is_absence(refusal) => {
            return Err(Error::refused(refusal.clone().before_reset()));
        }
        (_, Some(dialect)) => dialect,
        (_, None) => return Err(Error::new(Fault::Unprotected, false)),
    };
    let encryptor = Encryptor::new(dialect.encryption, exchange.ok(), traits.key_derivation.as_ref());
    let encryptor = encryptor.ok_or_else(|| Error::new(Fault::Key, false))?;
    let Written { path, query, content_type, body, values } = written::write(dialect, &encryptor, &order);
    let request = Request {
        sending: Sending::OnceAndWiped,
        method: Method::PUT,
        path,
        query: query.as_deref(),
        content_type,
        body: Some(body),
        authorization: None,
        limit: http.limits().body,
    };
    let is_seen = seen == Some(dialect.name);
    let provenance = if is_seen { "OBSERVED on this network" } else { dialect.provenance.name() };
    tracing::info!(dialect = dialect.name, provenance, evidence = ?order.evidence.kind(), "the one request");
    let reply = http.send(request).await.map_err(Error::answer_lost)?;
    let status = reply.document().as_ref().and_then(ResponseStatus::parse);
    if reply.is_success() && status.is_some_and(|status| is_yes(&status)) {
        return Ok(());
    }
    let sent = values.iter().map(|value| value.as_str());
    let redactor = Redactor::new(written::given(&order).chain([order.password.reveal()]).chain(sent));
    Err(Error::refused(Refusal::read(&reply, &redactor).asked_as(dialect.name)))
}

/// INFERRED: the success of this request looks like the success of every other one. With status 1 a weak password is
/// taken all the same (DOCUMENTED).
pub(super) fn is_yes(status: &ResponseStatus) -> bool {
    let reason_is_fine = status.sub_status.is_empty() || status.is("ok") || status.is("riskPassword");
    matches!(status.status_code, Some(1 | 7)) && (reason_is_fine || status.is("rebootRequired"))
}

/// What the camera shows: the key exchange, and how it makes keys for single fields, which only a camera without an exchange
/// has to tell, and only over TLS: nothing else is spoken to in that dialect. That question may fail alone.
async fn ask(
    http: &Http,
    seen: Option<&str>,
    pair: PairInMaking,
) -> Result<(DeviceTraits, Result<ChallengeCipher, Refusal>), Error> {
    let is_encrypted = http.transport().is_encrypted();
    let (exchange, told) = if is_encrypted && dialect::is_keyed(seen) {
        tokio::join!(exchange_keys(http, pair), key_derivation(http))
    } else {
        let exchange = exchange_keys(http, pair).await;
        let may_be_keyed = is_encrypted && matches!(&exchange, Ok(Err(refusal)) if is_absence(refusal));
        (exchange, if may_be_keyed { key_derivation(http).await } else { None })
    };
    let exchange = exchange?;
    Ok((DeviceTraits { exchanges_keys: exchange.is_ok(), key_derivation: told, is_encrypted }, exchange))
}

async fn key_derivation(http: &Http) -> Option<KeyDerivation> {
    let security = http.get_with_query(path::SECURITY_CAP, &format!("username={USER_NAME}")).await;
    security.ok()?.answer().as_ref().and_then(dialect::key_derivation)
}

/// Whether the camera has no key exchange at all. Any other no may pass, and then the request would be another one.
fn is_absence(refusal: &Refusal) -> bool {
    let says_absent = matches!(refusal.meaning(), Meaning::NotOffered | Meaning::Hindered(Obstacle::SignInWanted));
    says_absent && !refusal.is_yes()
}

/// Sends the public key and reads the answer. `Ok(Err(..))`: the camera answers, and not with a key that we can read.
async fn exchange_keys(http: &Http, pair: PairInMaking) -> Result<Result<ChallengeCipher, Refusal>, Error> {
    let pair = pair.made().await.ok_or_else(|| Error::new(Fault::Key, false))?;
    let request = Request {
        sending: Sending::Question,
        method: Method::POST,
        path: path::CHALLENGE,
        query: None,
        content_type: "application/xml",
        body: Some(Zeroizing::new(shape::public_key(&pair.public()))),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.send(request).await?;
    let key = reply.answer().and_then(|document: Document| document.word(shape::KEY));
    Ok(key.and_then(|key| pair.open(&key)).ok_or_else(|| Refusal::read(&reply, &Redactor::default())))
}
