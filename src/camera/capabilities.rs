//! The read-only probe: what a camera offers to somebody without its password, and whether the e-mail way can work.
//!
//! It asks six questions, each of which may fail alone, at most two at a time because cameras are weak. A question
//! that is refused proves nothing: some releases hide answers from who is not signed in, or from other networks.

use std::fmt;

use super::auth::{AuthOffer, DigestChallenge};
use super::device::DeviceInfo;
use super::error::{Error, Fault};
use super::http::Http;
use super::reply::Reply;
use super::wire::{Document, Meaning, ResponseStatus, SecurityEmail, path};
use super::{recovery, segment};
use crate::domain::{Capabilities, EmailRecovery, MaskedEmail, Obstacle, OtherRecovery, PasswordLimits, Uncertainty};

/// What a camera told when it was probed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// What it offers.
    pub capabilities: Capabilities,
    /// Whether an address is saved in it. `None`: it did not say.
    pub has_saved_address: Option<bool>,
    /// The shortest and the longest password that it takes, when it says so.
    pub password_limits: Option<PasswordLimits>,
    /// What it calls itself when it asks for a sign-in, and how it takes one.
    pub auth: AuthOffer,
    /// Its firmware, when it tells that without a sign-in.
    pub firmware: Option<String>,
    /// What was asked and what came back.
    pub records: Vec<ProbeRecord>,
}

/// One question of a probe and its answer, without anything that is only the owner's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeRecord {
    /// The path.
    pub path: &'static str,
    /// The status of HTTP. `None`: no answer.
    pub status: Option<u16>,
    /// The reason in a refusal, when it is one that we know.
    pub reason: Option<&'static str>,
}

/// The addresses that a camera has saved.
enum SavedAddresses {
    /// As it shows them, partly hidden; there is at least one.
    Masked(Vec<MaskedEmail>),
    /// None was ever saved.
    NotSet,
    /// It does not say.
    Unknown,
}

type Answer = Result<Reply, Error>;

/// Asks all questions.
pub(super) async fn probe(http: &Http) -> Result<Probe, Error> {
    let (activated, security) = tokio::join!(http.get(path::ACTIVATE_STATUS), http.get(path::SECURITY_CAP));
    let (activated, security) = match (activated, security) {
        // Nobody is there: three more questions would only take three times as long.
        (Err(error), Err(other)) if error.is_final() && other.is_final() => return Err(error),
        answers => answers,
    };
    let (host, port) = http.place();
    let one = async { (http.get(path::EXTERN_CAP).await, http.get_json(path::EMAIL).await) };
    let other = async { (http.get_json(path::EMAIL_CAP).await, http.get(path::DEVICE_INFO).await) };
    let ((extern_cap, email), (email_cap, device), is_on_link) =
        tokio::join!(one, other, segment::is_on_link(host, port));

    let answers = [activated, security, extern_cap, email_cap, email, device];
    if let Some(at) = answers.iter().position(|answer| matches!(answer, Err(error) if error.is_other_camera())) {
        // Two certificates within one probe: what was answered before may have been anybody's too.
        return Err(answers.into_iter().nth(at).and_then(Result::err).unwrap_or_else(not_a_camera));
    }
    let [activated, security, extern_cap, email_cap, email, device] = answers;
    let answers = [&activated, &security, &extern_cap, &email_cap, &email, &device];
    let has_answered = |answer: &&Answer| !matches!(answer, Err(error) if error.refusal().is_none());
    if !answers.iter().any(|answer| answer.as_ref().is_ok_and(is_of_a_camera)) {
        let silent = !answers.iter().any(has_answered);
        return Err(activated.err().filter(|_| silent).unwrap_or_else(not_a_camera));
    }
    Ok(read(answers, is_on_link))
}

fn not_a_camera() -> Error {
    Error::new(Fault::NotACamera, true)
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

fn read(answers: [&Answer; 6], is_on_link: Option<bool>) -> Probe {
    let [activated, security, extern_cap, email_cap, email, device] = answers;
    let yes = |answer: &Answer| answer.as_ref().ok().and_then(Reply::answer);
    let device = yes(device).as_ref().and_then(DeviceInfo::parse).unwrap_or_default();
    let security = yes(security);
    let extern_cap = yes(extern_cap);
    let extern_says = |name: &str| extern_cap.as_ref().and_then(|cap| cap.flag(name));
    let security_says = |name: &str| security.as_ref().and_then(|cap| cap.flag(name));

    let votes = [
        // DOCUMENTED: absence means no. Whether somebody without a sign-in is shown it is not known, so only a yes counts.
        security_says("isSupportSecurityEmail").filter(|yes| *yes),
        extern_says("isSupportWithSecurityEmail"),
        vote(email_cap, "SecurityEmailCap"),
        vote(email, "SecurityEmail"),
    ];
    let hinders = |obstacle| answers.iter().any(|answer| meaning(answer) == Some(Meaning::Hindered(obstacle)));
    let never_activated = hinders(Obstacle::NotActivated).then_some(false);
    let activated = yes(activated).and_then(|document| document.flag("Activated")).or(never_activated);
    let saved = saved_addresses(email);
    let doubt = if hinders(Obstacle::OtherNetwork) || is_on_link == Some(false) {
        Some(Uncertainty::OtherSegment)
    } else {
        // It tells what it can do, and this is not among it.
        security.as_ref().filter(|cap| cap.is("SecurityCap")).map(|_| Uncertainty::NotNamed)
    };
    let email_way = email_way(activated, &saved, &votes, doubt.unwrap_or(Uncertainty::Hidden));
    let is_true = |says: Option<bool>| says == Some(true);
    let other_ways = [
        (
            is_true(security_says("isSupportSecurityQuestionConfig"))
                || is_true(extern_says("isSupportWithSecurityQuestion")),
            OtherRecovery::SecurityQuestions,
        ),
        (
            is_true(security_says("isSupportGUIDFileDataExport")) || is_true(extern_says("isSupportWithGUIDFileData")),
            OtherRecovery::GuidFile,
        ),
        (is_true(extern_says("isSupportWithHCApp")), OtherRecovery::HikConnect),
    ];
    let challenges = answers.iter().filter_map(|answer| answer.as_ref().ok()).flat_map(Reply::challenges);
    let auth = AuthOffer::from_challenges(&challenges.cloned().collect::<Vec<_>>());
    let password_limits = [&security, &extern_cap].into_iter().flatten().find_map(limits);
    let records: Vec<_> = QUESTIONS.into_iter().zip(answers).map(|(path, answer)| record(path, answer)).collect();
    Probe {
        has_saved_address: match saved {
            SavedAddresses::Masked(_) => Some(true),
            SavedAddresses::NotSet => Some(false),
            SavedAddresses::Unknown => None,
        },
        capabilities: Capabilities {
            activated,
            email_way,
            is_on_link,
            saved_addresses: match saved {
                SavedAddresses::Masked(addresses) => addresses,
                SavedAddresses::NotSet | SavedAddresses::Unknown => Vec::new(),
            },
            service: [email_cap, email].into_iter().filter_map(yes).find_map(|document| recovery::service(&document)),
            limits: password_limits.unwrap_or_default(),
            model: device.model.or_else(|| auth.model().map(str::to_owned)),
            hashes_password: auth.hashes_password(),
            other_ways: other_ways.into_iter().filter_map(|(offered, way)| offered.then_some(way)).collect(),
            answers: records.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        },
        password_limits,
        auth,
        firmware: device.firmware,
        records,
    }
}

/// Whether the e-mail way can work, as far as the camera tells. A no counts when it came more than once and no yes did.
/// That this computer is on another network weighs more than what the camera can do in general: all of the e-mail way is
/// for its own network only (DOCUMENTED). `doubt`: why it is not clear, where it is not.
fn email_way(
    activated: Option<bool>,
    saved: &SavedAddresses,
    votes: &[Option<bool>],
    doubt: Uncertainty,
) -> EmailRecovery {
    let count = |wanted: bool| votes.iter().filter(|vote| **vote == Some(wanted)).count();
    match (activated, saved, count(true), count(false)) {
        (Some(false), ..) => EmailRecovery::NotActivated,
        (_, SavedAddresses::NotSet, ..) => EmailRecovery::NoAddressSaved,
        (_, SavedAddresses::Masked(_), ..) => EmailRecovery::Offered,
        _ if doubt == Uncertainty::OtherSegment => EmailRecovery::Maybe(doubt),
        (_, SavedAddresses::Unknown, 1.., 0) => EmailRecovery::Offered,
        (_, SavedAddresses::Unknown, 0, 2..) => EmailRecovery::NotOffered,
        (_, SavedAddresses::Unknown, 0, _) => EmailRecovery::Maybe(doubt),
        (_, SavedAddresses::Unknown, ..) => EmailRecovery::Maybe(Uncertainty::Hidden),
    }
}

fn record(path: &'static str, answer: &Answer) -> ProbeRecord {
    let status = match answer {
        Ok(reply) => Some(reply.status),
        Err(error) => error.refusal().map(|refusal| refusal.http_status),
    };
    let reason = status_of(answer).and_then(|status| status.reason()).map(|reason| reason.name);
    ProbeRecord { path, status, reason }
}

impl fmt::Display for ProbeRecord {
    /// For a helper: the path, the status and the name of the reason.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{} {status}", self.path)?,
            None => write!(f, "{} -", self.path)?,
        }
        self.reason.map_or(Ok(()), |reason| write!(f, " {reason}"))
    }
}

/// The camera's own status, when the answer is one.
fn status_of(answer: &Answer) -> Option<ResponseStatus> {
    answer.as_ref().ok()?.document().as_ref().and_then(ResponseStatus::parse)
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
        Some(Meaning::Hindered(Obstacle::NoSavedEmail)) => Some(true),
        Some(Meaning::NotOffered) => Some(false),
        None if matches!(reply.status, 404 | 405 | 501) => Some(false),
        _ => None,
    }
}

fn saved_addresses(email: &Answer) -> SavedAddresses {
    if meaning(email) == Some(Meaning::Hindered(Obstacle::NoSavedEmail)) {
        return SavedAddresses::NotSet;
    }
    match email.as_ref().ok().and_then(Reply::answer).as_ref().and_then(SecurityEmail::parse) {
        Some(SecurityEmail { addresses }) if addresses.is_empty() => SavedAddresses::NotSet,
        Some(SecurityEmail { addresses }) => SavedAddresses::Masked(addresses),
        None => SavedAddresses::Unknown,
    }
}

/// The camera's limits of a password. INFERRED: a lower limit below the documented 8 (OBSERVED: 1) belongs to passwords
/// that were set long ago, not to new ones. One above the documented 16 is no limit that a person could keep.
fn limits(security: &Document) -> Option<PasswordLimits> {
    let limit = |which| usize::try_from(security.number_at("LoginPasswordLenLimit", which)?).ok();
    let (min, max) = (limit("min")?.max(8), limit("max")?);
    (min <= max && min <= 16 && max <= 128).then_some(PasswordLimits { min, max })
}
