//! The read-only look: what a camera offers to somebody without its password.
//!
//! It asks six questions, each of which may fail alone, at most two at a time because cameras are weak. A question
//! that is refused proves nothing: some releases hide answers from who is not signed in, or from other networks.

use super::auth::{AuthOffer, DigestChallenge};
use super::error::{Error, Fault};
use super::http::{Http, Reply};
use super::wire::{Document, Meaning, ResponseStatus, path};
use super::{DeviceInfo, recovery};
use crate::secret::Email;

/// What a camera offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Whether a first password was ever set. `None`: it did not say.
    pub activated: Option<bool>,
    /// Whether it resets by e-mail.
    pub email: EmailSupport,
    /// The address that it has saved.
    pub saved_address: SavedAddress,
    /// The address of the recovery service, when it names it.
    pub service: Option<Email>,
    /// The shortest and the longest password that it takes.
    pub limits: Option<(usize, usize)>,
    /// It resets by security questions.
    pub security_questions: bool,
    /// It resets by a key file.
    pub guid_file: bool,
    /// It resets by the phone app.
    pub hik_connect: bool,
    /// What it calls itself when it asks for a sign-in, and how it takes one.
    pub auth: AuthOffer,
    /// Its model, when it tells.
    pub model: Option<String>,
    /// Its firmware, when it tells that without a sign-in.
    pub firmware: Option<String>,
    /// What was asked and what came back.
    pub asked: Vec<Asked>,
}

/// One question and its answer, without anything that is only the owner's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The path.
    pub path: &'static str,
    /// The status of HTTP. `None`: no answer.
    pub status: Option<u16>,
    /// The reason in a refusal, when it is one that we know.
    pub reason: Option<&'static str>,
}

/// Whether a camera resets by e-mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailSupport {
    /// It says so.
    Yes,
    /// It says no, more than once.
    No,
    /// It does not say, or contradicts itself; trying tells.
    Maybe(Why),
}

/// Why a camera does not say whether it resets by e-mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It says that it does not do this for another network.
    OtherSegment,
    /// It refuses the questions, or is silent about it.
    Hidden,
}

/// The address that a camera has saved.
#[derive(Clone, PartialEq, Eq)]
pub enum SavedAddress {
    /// As it shows it, partly hidden.
    Masked(String),
    /// None was ever saved.
    NotSet,
    /// It does not say.
    Unknown,
}

impl std::fmt::Debug for SavedAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Masked(_) => "Masked(hidden)",
            Self::NotSet => "NotSet",
            Self::Unknown => "Unknown",
        })
    }
}

type Answer = Result<Reply, Error>;

/// Asks all questions.
pub(super) async fn look(http: &Http) -> Result<Offer, Error> {
    let (activated, security) = tokio::join!(http.get(path::ACTIVATE_STATUS), http.get(path::SECURITY_CAP));
    let (activated, security) = match (activated, security) {
        // Nobody is there: three more questions would only take three times as long.
        (Err(error), Err(other)) if error.is_final() && other.is_final() => return Err(error),
        answers => answers,
    };
    let (extern_cap, email_cap) = tokio::join!(http.get(path::EXTERN_CAP), http.get_json(path::EMAIL_CAP));
    let (email, device) = tokio::join!(http.get_json(path::EMAIL), http.get(path::DEVICE_INFO));

    let answers = [&activated, &security, &extern_cap, &email_cap, &email, &device];
    let has_answered = |answer: &&Answer| !matches!(answer, Err(error) if error.refusal().is_none());
    if !answers.iter().any(|answer| answer.as_ref().is_ok_and(is_of_a_camera)) {
        let silent = !answers.iter().any(has_answered);
        return Err(activated.err().filter(|_| silent).unwrap_or_else(|| Error::new(Fault::NotACamera, true)));
    }
    Ok(read(answers))
}

/// The questions in the order of their answers.
const QUESTIONS: [&str; 6] =
    [path::ACTIVATE_STATUS, path::SECURITY_CAP, path::EXTERN_CAP, path::EMAIL_CAP, path::EMAIL, path::DEVICE_INFO];

/// Names that only a camera of this kind writes. Other servers answer these questions too, with pages and with JSON.
const OWN_NAMES: [&str; 10] = [
    "ActivateStatus",
    "SecurityCap",
    "SecurityEmailCap",
    "SecurityEmail",
    "isSupportWithSecurityEmail",
    "isSupportWithSecurityQuestion",
    "ResponseStatus",
    "subStatusCode",
    "userCheck",
    "firmwareReleasedDate",
];

/// Whether a camera may have written this: one of its own names, or the demand for a digest.
pub(super) fn is_of_a_camera(reply: &Reply) -> bool {
    let speaks = reply.document().is_some_and(|document| OWN_NAMES.iter().any(|name| document.has(name)));
    let asks_for_digest = DigestChallenge::best(reply.challenges()).is_some();
    speaks || (reply.status == 401 && asks_for_digest)
}

fn read(answers: [&Answer; 6]) -> Offer {
    let [activated, security, extern_cap, email_cap, email, device] = answers;
    let yes = |answer: &Answer| answer.as_ref().ok().and_then(Reply::answer);
    let device = yes(device).as_ref().and_then(DeviceInfo::of).unwrap_or_default();
    let security = yes(security);
    let extern_cap = yes(extern_cap);
    let extern_says = |name: &str| extern_cap.as_ref().and_then(|cap| cap.flag(name));
    let security_says = |name: &str| security.as_ref().and_then(|cap| cap.flag(name));

    let votes = [
        // Absence proves nothing here (OBSERVED), so only a yes counts.
        security_says("isSupportSecurityEmail").filter(|yes| *yes),
        extern_says("isSupportWithSecurityEmail"),
        vote(email_cap, "SecurityEmailCap"),
        vote(email, "SecurityEmail"),
    ];
    let count = |wanted: bool| votes.iter().filter(|vote| **vote == Some(wanted)).count();
    let says = |wanted: Meaning| answers.iter().any(|answer| meaning(answer) == Some(wanted));
    let support = match (count(true), count(false)) {
        (1.., 0) => EmailSupport::Yes,
        _ if says(Meaning::OtherNetwork) => EmailSupport::Maybe(Why::OtherSegment),
        (0, 2..) => EmailSupport::No,
        _ => EmailSupport::Maybe(Why::Hidden),
    };
    let is_true = |says: Option<bool>| says == Some(true);
    let service = [email_cap, email].into_iter().filter_map(yes).find_map(|document| recovery::service(&document));
    let challenges = answers.iter().filter_map(|answer| answer.as_ref().ok()).flat_map(Reply::challenges);
    let auth = AuthOffer::of(&challenges.cloned().collect::<Vec<_>>());
    let never_activated = says(Meaning::NotActivated).then_some(false);
    Offer {
        activated: yes(activated).and_then(|document| document.flag("Activated")).or(never_activated),
        email: support,
        saved_address: saved_address(email),
        service,
        limits: security.as_ref().and_then(limits),
        security_questions: is_true(security_says("isSupportSecurityQuestionConfig"))
            || is_true(extern_says("isSupportWithSecurityQuestion")),
        guid_file: is_true(security_says("isSupportGUIDFileDataExport"))
            || is_true(extern_says("isSupportWithGUIDFileData")),
        hik_connect: is_true(extern_says("isSupportWithHCApp")),
        model: device.model.or_else(|| auth.model().map(str::to_owned)),
        firmware: device.firmware,
        auth,
        asked: QUESTIONS.into_iter().zip(answers).map(|(path, answer)| asked(path, answer)).collect(),
    }
}

fn asked(path: &'static str, answer: &Answer) -> Asked {
    let status = match answer {
        Ok(reply) => Some(reply.status),
        Err(error) => error.refusal().map(|refusal| refusal.http_status),
    };
    let reason = status_of(answer).and_then(|status| status.reason()).map(|reason| reason.name);
    Asked { path, status, reason }
}

/// The camera's own status, when the answer is one.
fn status_of(answer: &Answer) -> Option<ResponseStatus> {
    answer.as_ref().ok()?.document().as_ref().and_then(ResponseStatus::of)
}

fn meaning(answer: &Answer) -> Option<Meaning> {
    status_of(answer).map(|status| status.meaning())
}

/// What an answer about the e-mail way says for or against it. A demand to sign in says nothing.
fn vote(answer: &Answer, root: &str) -> Option<bool> {
    let reply = answer.as_ref().ok()?;
    if reply.answer().is_some_and(|document| document.is(root)) {
        return Some(true);
    }
    match meaning(answer) {
        Some(Meaning::NoSavedEmail) => Some(true),
        Some(Meaning::NotOffered) => Some(false),
        None if matches!(reply.status, 404 | 405 | 501) => Some(false),
        _ => None,
    }
}

/// OBSERVED: an address that was never set is empty or missing.
fn saved_address(email: &Answer) -> SavedAddress {
    if meaning(email) == Some(Meaning::NoSavedEmail) {
        return SavedAddress::NotSet;
    }
    match email.as_ref().ok().and_then(Reply::answer) {
        Some(document) if document.is("SecurityEmail") => match document.word("emailAddress") {
            Some(address) => SavedAddress::Masked(address.chars().filter(|c| !c.is_control()).take(254).collect()),
            None => SavedAddress::NotSet,
        },
        _ => SavedAddress::Unknown,
    }
}

/// The camera's limits of a password. INFERRED: a lower limit below the documented 8 (OBSERVED: 1) is that of old
/// passwords, not of new ones.
fn limits(security: &Document) -> Option<(usize, usize)> {
    let limit = |which| usize::try_from(security.number_at("LoginPasswordLenLimit", which)?).ok();
    let (min, max) = (limit("min")?.max(8), limit("max")?);
    (min <= max && max <= 128).then_some((min, max))
}
