//! A camera's no, read: what it means when we know, its own words when we do not, and what it says about more tries.
//!
//! The words are cleaned here, once: no code, no password, no control characters, at most [`MAX_WORDS`] characters.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quick_xml::escape::escape;
use zeroize::Zeroizing;

use super::reply::Reply;
use super::wire::{Document, Lock, Meaning, ResponseStatus, shape};
use crate::domain::{DeviceMessage, Obstacle, device_text};

/// How many of the camera's characters are kept.
pub const MAX_WORDS: usize = 500;

/// What a camera answered instead of yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status of HTTP.
    pub http_status: u16,
    /// The camera's status code, when it gave one.
    pub status_code: Option<u32>,
    /// The reason by its name, empty when it gave none.
    pub sub_status: String,
    /// What it said: for the person and for a helper, not for a log.
    pub message: DeviceMessage,
    /// It refuses everybody for now.
    pub locked: bool,
    /// How long the pause is, when it said.
    pub wait: Option<Duration>,
    reason: Option<&'static str>,
    meaning: Meaning,
    before_the_reset: bool,
    dialect: Option<&'static str>,
}

/// What is longer, in bytes, is no sentence, and nothing of it is shown: taking secrets out of it would be work.
const MAX_READ: usize = 8 * 1024;
/// More secrets than any request of a camera's page has values. Where there are more, no words are shown.
const MAX_SECRETS: usize = 64;

/// Takes secrets out of what a camera says, in the forms in which it may repeat them.
#[derive(Default)]
pub(super) struct Redactor {
    forms: Vec<Zeroizing<String>>,
    /// Nothing that it is given comes out.
    is_closed: bool,
}

impl Redactor {
    pub(super) fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let (mut forms, mut is_closed) = (Vec::new(), false);
        for (at, secret) in secrets.into_iter().filter(|secret| !secret.is_empty()).enumerate() {
            is_closed = at >= MAX_SECRETS || secret.len() > MAX_READ;
            if is_closed {
                break;
            }
            let in_json = Zeroizing::new(serde_json::to_string(secret).unwrap_or_default());
            forms.extend([
                Zeroizing::new(secret.to_owned()),
                Zeroizing::new(escape(secret).into_owned()),
                Zeroizing::new(in_json.trim_matches('"').to_owned()),
                Zeroizing::new(STANDARD.encode(secret)),
            ]);
        }
        forms.retain(|form| !form.is_empty());
        // A form may be part of a longer one.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        Self { forms, is_closed }
    }

    /// The text without them, on one line, cut to a length.
    fn redact(&self, text: &str, max: usize) -> String {
        if self.is_closed || text.len() > MAX_READ {
            return String::new();
        }
        let whole = Zeroizing::new(text.to_owned());
        let redact = |text| {
            self.forms
                .iter()
                .fold(text, |text: Zeroizing<String>, form| Zeroizing::new(text.replace(form.as_str(), "***")))
        };
        let plain = Zeroizing::new(device_text(&redact(whole), usize::MAX));
        // What was hidden between its letters is gone: a secret may stand there only now.
        redact(plain).chars().take(max).collect()
    }
}

impl Refusal {
    /// Reads a reply that is not the wanted one.
    pub(super) fn read(reply: &Reply, redactor: &Redactor) -> Self {
        let document = reply.document();
        let status = document.as_ref().and_then(ResponseStatus::parse).unwrap_or_default();
        let lock = document.as_ref().map(Lock::parse).unwrap_or_default();
        let meaning = if lock.locked { Meaning::Locked } else { meaning(reply.status, &status) };
        let reason = status.reason().map(|reason| reason.name);
        Self {
            http_status: reply.status,
            status_code: status.status_code,
            sub_status: redactor.redact(&status.sub_status, 60),
            message: DeviceMessage {
                words: redactor.redact(&words(reply, document.as_ref(), &status), MAX_WORDS),
                shape: redactor.redact(&shape_of(reply, document.as_ref()), shape::MAX_SHAPE),
                numbers: numbers(reply.status, &status, reason),
                tries_left: lock.tries_left,
            },
            locked: meaning == Meaning::Locked,
            wait: lock.wait,
            reason,
            meaning,
            before_the_reset: false,
            dialect: None,
        }
    }

    /// Leaves the camera's words out, where they may be values of its owner.
    pub(super) fn without_words(mut self) -> Self {
        self.message.words = format!("HTTP {}", self.http_status);
        self.sub_status = String::new();
        self
    }

    /// Notes that a question before the reset was answered like this: nothing was reset, and what the camera has against
    /// the question says nothing about the code or the password.
    pub(super) fn before_reset(mut self) -> Self {
        if !self.hinders_everything() {
            self.meaning = Meaning::Unknown;
        }
        self.before_the_reset = true;
        self
    }

    /// Notes in which dialect the refused request was written.
    pub(super) fn asked_as(mut self, dialect: &'static str) -> Self {
        self.dialect = Some(dialect);
        self.message.numbers.push_str(&format!(", asked as {dialect}"));
        self
    }

    /// In which dialect the refused request was written, where it was a reset.
    pub fn dialect(&self) -> Option<&'static str> {
        self.dialect
    }

    /// Judges the answer to a sign-in: a 401 that says nothing else refuses the credentials, unless they were `unjudged`
    /// (none were sent, or the nonce was too old).
    pub(super) fn of_sign_in(mut self, unjudged: bool) -> Self {
        let says_else = unjudged || !(self.meaning == Meaning::SignInRefused || self.sub_status.is_empty());
        self.meaning = match self.http_status {
            _ if self.hinders_everything() => self.meaning,
            401 if !says_else => Meaning::SignInRefused,
            _ => Meaning::Unknown,
        };
        self
    }

    /// HTTP says yes, and still it is not the wanted answer.
    pub fn is_yes(&self) -> bool {
        (200..300).contains(&self.http_status) && self.reason.is_none()
    }

    /// What it means.
    pub fn meaning(&self) -> Meaning {
        self.meaning
    }

    /// What stands in the way, when neither code nor password is to blame.
    pub fn obstacle(&self) -> Option<Obstacle> {
        match self.meaning {
            Meaning::Hindered(obstacle) => Some(obstacle),
            _ => None,
        }
    }

    /// Whether what stands in the way does so whatever was asked.
    fn hinders_everything(&self) -> bool {
        use Obstacle::{Busy, Defect, NotActivated, OtherNetwork, RestartNeeded, TooManyUsers};
        let everything = [Busy, Defect, NotActivated, OtherNetwork, RestartNeeded, TooManyUsers];
        self.locked || self.obstacle().is_some_and(|obstacle| everything.contains(&obstacle))
    }

    /// Whether we know what it means; else only its own words can be shown.
    pub fn is_understood(&self) -> bool {
        !matches!(self.meaning, Meaning::Unknown | Meaning::BadMessage | Meaning::OtherRecovery)
    }

    /// A question before the reset was answered like this: the code and the password were never sent.
    pub fn before_the_reset(&self) -> bool {
        self.before_the_reset
    }
}

/// What a reply means: its reason, else what HTTP says. A yes is none here: the wanted answer was something else.
fn meaning(http_status: u16, status: &ResponseStatus) -> Meaning {
    match status.meaning() {
        Meaning::Done => Meaning::Unknown,
        Meaning::Unknown if status.sub_status.is_empty() => match http_status {
            401 => Meaning::Hindered(Obstacle::SignInWanted),
            404 | 405 | 501 => Meaning::NotOffered,
            503 => Meaning::Hindered(Obstacle::Busy),
            _ => Meaning::Unknown,
        },
        meaning => meaning,
    }
}

/// The numbers of a reply, and the name of the reason when it is a published one: nothing that a person typed.
fn numbers(http_status: u16, status: &ResponseStatus, reason: Option<&str>) -> String {
    let mut parts = vec![format!("HTTP {http_status}")];
    parts.extend(status.status_code.map(|code| format!("status {code}")));
    parts.extend(status.error_code.map(|code| format!("code {code}")));
    parts.extend(reason.map(str::to_owned));
    parts.join(", ")
}

/// The shape of a reply, or what it is when it has none.
fn shape_of(reply: &Reply, document: Option<&Document>) -> String {
    match document {
        Some(document) if document.is_page() => "page".to_owned(),
        Some(document) => shape::describe(document),
        None if reply.body.is_empty() => "empty".to_owned(),
        None if reply.is_image() => "image".to_owned(),
        None if std::str::from_utf8(&reply.body).is_ok() => "text".to_owned(),
        None => "bytes".to_owned(),
    }
}

/// The camera's words: those of its status, else the text of the reply, else what HTTP says. A page is no words.
fn words(reply: &Reply, document: Option<&Document>, status: &ResponseStatus) -> Zeroizing<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in [&status.status_string, &status.sub_status, &status.error_msg] {
        if !part.is_empty() && !parts.contains(&part.as_str()) {
            parts.push(part);
        }
    }
    if !parts.is_empty() {
        return Zeroizing::new(parts.join(" / "));
    }
    let text = String::from_utf8_lossy(&reply.body);
    let is_page = reply.is_html() || document.is_some_and(Document::is_page);
    // Room is left for what stands in front of it.
    let is_text = !is_page && !reply.is_image() && !text.contains('\0') && text.len() <= MAX_READ / 2;
    let text = if is_text { text.trim() } else { "" };
    Zeroizing::new(format!("HTTP {} {text}", reply.status))
}

impl fmt::Display for Refusal {
    /// For the log: the numbers and the reason's name, none of the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}, {:?}", self.http_status, self.meaning)?;
        if let Some(code) = self.status_code {
            write!(f, ", status {code}")?;
        }
        Ok(())
    }
}
