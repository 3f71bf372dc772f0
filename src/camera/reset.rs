//! The one request that sets the new password with the code: questions first, then exactly one request, never two.
//!
//! It knows the order of things. How the request is written is the matter of [`dialect`].

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::{OsRng, RngCore as _};
use reqwest::Method;
use zeroize::Zeroizing;

use super::DeviceInfo;
use super::auth::AuthOffer;
use super::cipher::fields::FieldCipher;
use super::cipher::{ChallengeCipher, KeyPair};
use super::dialect::{self, DeviceTraits, Dialect, FieldEncryption};
use super::error::{Error, Fault};
use super::http::{Ask, Http, Reply};
use super::refusal::{Hidden, Refusal};
use super::wire::{Document, FORMAT_JSON, Meaning, ResponseStatus, path, reset as shape};
use crate::secret::{Code, Password};

/// The account whose password is reset. DOCUMENTED: the e-mail way is for the administrator only.
const USER: &str = "admin";

/// A value as it travels.
type Sealed = Zeroizing<String>;

/// Asks what the camera wants, then sends the one request. Nothing is repeated.
pub(super) async fn reset(http: &Http, code: &Code, password: &Password) -> Result<(), Error> {
    let (mut shown, exchange) = ask(http).await.map_err(Error::before_delivery)?;
    shown.exchanges_keys = exchange.is_ok();
    let refused = |refusal: &Refusal| Error::refused(refusal.clone().before_reset());
    let dialect = match (&exchange, dialect::choose(&shown)) {
        (Err(refusal), _) if !is_absence(refusal) => return Err(refused(refusal)),
        (Err(refusal), None) => return Err(refused(refusal)),
        (_, Some(dialect)) => dialect,
        (Ok(_), None) => return Err(Error::new(Fault::Key, false)),
    };
    let letter = seal(dialect, exchange.ok(), &shown, (code, password)).ok_or_else(|| Error::new(Fault::Key, false))?;
    tracing::info!(dialect = dialect.name, "the one request");
    let ask = Ask {
        method: Method::PUT,
        path: path::EMAIL_CERTIFICATION,
        query: Some(&letter.query),
        content_type: "application/json",
        body: Some(shape::body(dialect.wrapper, &letter.code, &letter.password)),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.once(ask).await.map_err(Error::answer_lost)?;
    let status = reply.document().as_ref().and_then(ResponseStatus::of);
    if reply.is_success() && status.is_some_and(|status| is_yes(&status)) {
        return Ok(());
    }
    let hidden = Hidden::new([code.reveal(), password.reveal(), &letter.code, &letter.password]);
    Err(Error::refused(Refusal::of(&reply, &hidden).asked_as(dialect.name)))
}

/// INFERRED: the success of this request looks like the success of every other one. With status 1 a weak password is
/// taken all the same (DOCUMENTED).
pub(super) fn is_yes(status: &ResponseStatus) -> bool {
    let reason_is_fine = status.sub_status.is_empty() || status.is("ok") || status.is("riskPassword");
    matches!(status.status_code, Some(1 | 7)) && (reason_is_fine || status.is("rebootRequired"))
}

/// What the camera shows: read-only questions, then the key exchange. A question may fail alone; nothing was sent yet.
async fn ask(http: &Http) -> Result<(DeviceTraits, Result<ChallengeCipher, Refusal>), Error> {
    let query = format!("username={USER}");
    let (security, device) = tokio::join!(http.get_with(path::SECURITY_CAP, &query), http.get(path::DEVICE_INFO));
    let replies: Vec<&Reply> = [&security, &device].into_iter().filter_map(|answer| answer.as_ref().ok()).collect();
    let challenges: Vec<_> = replies.iter().flat_map(|reply| reply.challenges()).cloned().collect();
    let auth = AuthOffer::of(&challenges);
    let told = replies.iter().filter_map(|reply| reply.answer()).find_map(|document| DeviceInfo::of(&document)?.model);
    let shown = DeviceTraits {
        exchanges_keys: false,
        is_recorder: told.as_deref().or(auth.model()).is_some_and(is_recorder),
        key_derivation: security.ok().and_then(|reply| reply.answer()).as_ref().and_then(dialect::key_derivation),
        is_encrypted: http.is_encrypted(),
    };
    Ok((shown, exchange_keys(http).await?))
}

/// Beginnings of the models of recorders. OBSERVED.
const RECORDERS: [&str; 7] = ["DS-6", "DS-7", "DS-8", "DS-9", "DS-E", "NVR", "DVR"];

/// Whether this is the model of a recorder.
fn is_recorder(model: &str) -> bool {
    let model = model.trim().to_ascii_uppercase();
    let model = model.strip_prefix('I').filter(|rest| rest.starts_with("DS-")).unwrap_or(&model);
    RECORDERS.iter().any(|beginning| model.starts_with(beginning))
}

/// Whether the camera has no key exchange at all. Any other no may pass, and then the request would be another one.
fn is_absence(refusal: &Refusal) -> bool {
    matches!(refusal.meaning(), Meaning::NotOffered | Meaning::SignInWanted) && !refusal.is_yes()
}

/// The two values as they travel, and the query that goes with them.
struct Letter {
    query: String,
    code: Sealed,
    password: Sealed,
}

/// `None`: no key can be made.
fn seal(
    dialect: &Dialect,
    sealer: Option<ChallengeCipher>,
    shown: &DeviceTraits,
    (code, password): (&Code, &Password),
) -> Option<Letter> {
    let mut query = FORMAT_JSON.to_owned();
    let (code, password) = (code.reveal(), password.reveal());
    let (code, password) = match dialect.encryption {
        FieldEncryption::Challenge => {
            let sealer = sealer?;
            (sealer.encrypt(code), sealer.encrypt(password))
        }
        FieldEncryption::ChallengeOfBase64 => {
            let sealer = sealer?;
            let seal = |value: &str| sealer.encrypt(&Zeroizing::new(STANDARD.encode(value)));
            (seal(code), seal(password))
        }
        FieldEncryption::Keyed => {
            let cipher = FieldCipher::new(USER, "", shown.key_derivation.as_ref()?)?;
            let mut vector = [0_u8; 16];
            OsRng.fill_bytes(&mut vector);
            query.push_str(&format!("&security=1&iv={}", hex::encode(vector)));
            (cipher.encrypt(code, &vector), cipher.encrypt(password, &vector))
        }
        FieldEncryption::None => (Zeroizing::new(code.to_owned()), Zeroizing::new(password.to_owned())),
    };
    Some(Letter { query, code, password })
}

/// Sends the public key and reads the answer. `Ok(Err(..))`: the camera answers, and not with a key that we can read.
pub(super) async fn exchange_keys(http: &Http) -> Result<Result<ChallengeCipher, Refusal>, Error> {
    let pair = KeyPair::new().await.ok_or_else(|| Error::new(Fault::Key, false))?;
    let ask = Ask {
        method: Method::POST,
        path: path::CHALLENGE,
        query: None,
        content_type: "application/xml",
        body: Some(shape::public_key(&pair.public()).into()),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.once(ask).await?;
    let key = reply.answer().and_then(|document: Document| document.word(shape::KEY));
    Ok(key.and_then(|key| pair.open(&key)).ok_or_else(|| Refusal::of(&reply, &Hidden::default())))
}
