//! A camera's no, read: what it means when we know, its own words when we do not, and what it says about more tries.
//!
//! The words are cleaned here, once: no code, no password, no control characters, at most [`MAX_WORDS`] characters.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::http::Reply;
use super::wire::{Document, Lock, Meaning, ResponseStatus, shape};

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
    /// All its words: for the person, not for a log.
    pub words: Words,
    /// The names of the members of its answer and how they nest, without a value.
    pub shape: String,
    /// How many tries are left, when it said.
    pub tries_left: Option<u32>,
    /// It refuses everybody for now.
    pub locked: bool,
    /// How long the pause is, when it said.
    pub wait: Option<Duration>,
    error_code: Option<u32>,
    reason: Option<&'static str>,
    dialect: Option<&'static str>,
    meaning: Meaning,
    before_the_reset: bool,
}

/// The camera's words. `Debug` hides them: they may name what the person typed or saved.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// The words, for the person.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} characters, hidden)", self.0.chars().count())
    }
}

/// What must not be in the words, in the forms in which a camera may repeat it.
#[derive(Default)]
pub(super) struct Hidden(Vec<Zeroizing<String>>);

impl Hidden {
    pub(super) fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let in_json = |secret: &str| serde_json::Value::from(secret).to_string().trim_matches('"').to_owned();
        let in_xml = |secret: &'a str| quick_xml::escape::escape(secret).into_owned();
        let forms = |secret: &'a str| [secret.to_owned(), in_xml(secret), in_json(secret), STANDARD.encode(secret)];
        let mut hidden: Vec<_> = secrets.into_iter().flat_map(forms).map(Zeroizing::new).collect();
        hidden.retain(|secret| !secret.is_empty());
        hidden.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self(hidden)
    }

    /// The text without them, on one line, cut to a length.
    fn clean(&self, text: &str, max: usize) -> String {
        let hidden = self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "***"));
        let plain = hidden.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty());
        plain.collect::<Vec<_>>().join(" ").chars().take(max).collect()
    }
}

impl Refusal {
    /// Reads a reply that is not the wanted one.
    pub(super) fn of(reply: &Reply, hidden: &Hidden) -> Self {
        let document = reply.document();
        let status = document.as_ref().and_then(ResponseStatus::of).unwrap_or_default();
        let lock = document.as_ref().map(Lock::of).unwrap_or_default();
        let meaning = if lock.locked { Meaning::Locked } else { meaning(reply.status, &status) };
        Self {
            http_status: reply.status,
            status_code: status.status_code,
            sub_status: hidden.clean(&status.sub_status, 60),
            words: Words(hidden.clean(&words(reply, document.as_ref(), &status), MAX_WORDS)),
            shape: hidden.clean(&shape_of(reply, document.as_ref()), shape::MAX_SHAPE),
            tries_left: lock.tries_left,
            locked: meaning == Meaning::Locked,
            wait: lock.wait,
            error_code: status.error_code,
            reason: status.reason().map(|reason| reason.name),
            dialect: None,
            meaning,
            before_the_reset: false,
        }
    }

    /// The same without any of the camera's words.
    pub(super) fn without_words(self) -> Self {
        Self { words: Words(format!("HTTP {}", self.http_status)), sub_status: String::new(), ..self }
    }

    /// The same as the answer to a question before the reset: nothing was reset, and what it has against the question
    /// says nothing about the code or the password.
    pub(super) fn before_reset(mut self) -> Self {
        if !self.is_obstacle() {
            self.meaning = Meaning::Unknown;
        }
        self.before_the_reset = true;
        self
    }

    /// The same as the answer to a request that was written in this way.
    pub(super) fn asked_as(self, dialect: &'static str) -> Self {
        Self { dialect: Some(dialect), ..self }
    }

    /// The same as the answer to credentials: a 401 that says nothing else refuses them.
    pub(super) fn of_sign_in(mut self, stale: bool) -> Self {
        let says_else = stale || !(self.meaning == Meaning::SignInRefused || self.sub_status.is_empty());
        self.meaning = match self.http_status {
            401 if !self.is_obstacle() && !says_else => Meaning::SignInRefused,
            _ if self.is_obstacle() => self.meaning,
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

    /// Whether it stands in the way of everything, whatever was asked.
    fn is_obstacle(&self) -> bool {
        use Meaning::{Busy, Defect, Locked, NotActivated, OtherNetwork, RestartNeeded, TooManyUsers};
        [Busy, Defect, Locked, NotActivated, OtherNetwork, RestartNeeded, TooManyUsers].contains(&self.meaning)
    }

    /// The numbers of the answer, and the name of the reason when it is a published one: nothing that a person typed.
    pub fn numbers(&self) -> String {
        let mut parts = vec![format!("HTTP {}", self.http_status)];
        parts.extend(self.status_code.map(|code| format!("status {code}")));
        parts.extend(self.error_code.map(|code| format!("code {code}")));
        parts.extend(self.reason.map(str::to_owned));
        parts.extend(self.dialect.map(|dialect| format!("asked as {dialect}")));
        parts.join(", ")
    }

    /// The code is wrong.
    pub fn is_wrong_code(&self) -> bool {
        self.meaning == Meaning::WrongCode
    }

    /// The answers to the security questions are wrong.
    pub fn is_wrong_answers(&self) -> bool {
        self.meaning == Meaning::WrongAnswers
    }

    /// Nobody has saved answers to security questions.
    pub fn is_no_questions(&self) -> bool {
        self.meaning == Meaning::NoQuestions
    }

    /// The new password breaks the camera's rules.
    pub fn is_password_refused(&self) -> bool {
        self.meaning == Meaning::PasswordRefused
    }

    /// No address was ever saved.
    pub fn is_no_saved_email(&self) -> bool {
        self.meaning == Meaning::NoSavedEmail
    }

    /// The camera does not have this.
    pub fn is_not_supported(&self) -> bool {
        self.meaning == Meaning::NotOffered
    }

    /// User name or password is wrong.
    pub fn is_sign_in_refused(&self) -> bool {
        self.meaning == Meaning::SignInRefused
    }

    /// Whether we know what it means; else only its own words can be shown.
    pub fn is_understood(&self) -> bool {
        !matches!(self.meaning, Meaning::Unknown | Meaning::BadMessage | Meaning::OtherWay)
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
            401 => Meaning::SignInWanted,
            404 | 405 | 501 => Meaning::NotOffered,
            503 => Meaning::Busy,
            _ => Meaning::Unknown,
        },
        meaning => meaning,
    }
}

/// The shape of a reply, or what it is when it has none.
fn shape_of(reply: &Reply, document: Option<&Document>) -> String {
    match document {
        Some(document) if document.is_page() => "page".to_owned(),
        Some(document) => shape::of(document),
        None if reply.body.is_empty() => "empty".to_owned(),
        None if reply.is_image() => "image".to_owned(),
        None if std::str::from_utf8(&reply.body).is_ok() => "text".to_owned(),
        None => "bytes".to_owned(),
    }
}

/// The camera's words: those of its status, else the text of the reply, else what HTTP says. A page is no words.
fn words(reply: &Reply, document: Option<&Document>, status: &ResponseStatus) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in [&status.status_string, &status.sub_status, &status.error_msg] {
        if !part.is_empty() && !parts.contains(&part.as_str()) {
            parts.push(part);
        }
    }
    if !parts.is_empty() {
        return parts.join(" / ");
    }
    let text = String::from_utf8_lossy(&reply.body);
    let is_page = reply.is_html() || document.is_some_and(Document::is_page);
    let is_text = !is_page && !reply.is_image() && !text.contains('\0');
    let text = if is_text { text.trim() } else { "" };
    format!("HTTP {} {text}", reply.status)
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
