//! A camera's no, read: what it means when we know, its own words when we do not, and what it says about more tries.
//!
//! The words are cleaned here, once: no code, no password, no control characters, at most [`MAX_WORDS`] characters.

use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use super::http::Reply;
use super::wire::{Document, Lock, ResponseStatus};

/// How many of the camera's characters are kept.
pub const MAX_WORDS: usize = 500;

/// Reasons that mean "this code is wrong". INFERRED from the neighbouring routes: nobody has published the one of this
/// route. `illegalVerificationCode` is about the code of the phone app and `GUIDFileDataUnmatch` about the key file.
const WRONG_CODE: [&str; 6] = [
    "badVerificationCode",
    "invalidVerificationCode",
    "badSecurityCode",
    "invalidSecurityCode",
    "invalidResetCode",
    "invalidCode",
];
/// The answers to the security questions are wrong. OBSERVED.
const WRONG_ANSWERS: &str = "SEQCertificateUnmatch";
/// Nobody has saved answers, or not as many as were given. OBSERVED.
const NO_QUESTIONS: [&str; 2] = ["ResetErrorNoSEQ", "SEQConfigNumError"];
/// Reasons that mean "too many tries". OBSERVED in front-ends, DOCUMENTED in the table of errors.
const LOCKED: [&str; 2] = ["maxPasswordAttempts", "loginNumExceedLimit"];
/// Reasons that mean "not this password". OBSERVED in front-ends, DOCUMENTED in the table of errors.
const PASSWORD_REFUSED: [&str; 4] =
    ["ResetPasswordIllegal", "userPwdLenUnder8", "userPwdNameSame", "userPwdNameMirror"];
/// With status 1 the camera takes a weak password, with status 6 it refuses it. DOCUMENTED.
const WEAK_PASSWORD: &str = "riskPassword";
/// No address was ever saved. OBSERVED.
const NO_SAVED_EMAIL: &str = "noSetSecurityEmail";
/// The camera has no such thing. DOCUMENTED.
const NOT_SUPPORTED: [&str; 2] = ["notSupport", "methodNotAllowed"];
/// Reasons that mean "wrong user name or password"; the spelling is the camera's. DOCUMENTED and OBSERVED.
const SIGN_IN_REFUSED: [&str; 4] =
    ["badAuthorization", "passError", "loginPasswordError", "incorrentUserNameOrPassword"];

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
    /// How many tries are left, when it said.
    pub tries_left: Option<u32>,
    /// It refuses everybody for now.
    pub locked: bool,
    /// How long the pause is, when it said.
    pub wait: Option<Duration>,
    meaning: Meaning,
    before_the_reset: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    WrongCode,
    WrongAnswers,
    NoQuestions,
    Locked,
    PasswordRefused,
    NoSavedEmail,
    NotSupported,
    SignInRefused,
    NotUnderstood,
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
        let forms = |secret: &'a str| [secret.to_owned(), quick_xml::escape::escape(secret).into_owned()];
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
        Self {
            http_status: reply.status,
            status_code: status.status_code,
            sub_status: hidden.clean(&status.sub_status, 60),
            words: Words(hidden.clean(&words(reply, document.as_ref(), &status), MAX_WORDS)),
            tries_left: lock.tries_left,
            locked: lock.locked || LOCKED.iter().any(|reason| status.is(reason)),
            wait: lock.wait,
            meaning: Meaning::of(reply.status, &status, lock.locked),
            before_the_reset: false,
        }
    }

    /// The same as the answer to a key exchange: only a lock can be understood, and nothing was reset.
    pub(super) fn before_reset(mut self) -> Self {
        if !self.locked {
            self.meaning = Meaning::NotUnderstood;
        }
        self.before_the_reset = true;
        self
    }

    /// The same as the answer to credentials: a 401 that says nothing else refuses them.
    pub(super) fn of_sign_in(mut self, stale: bool) -> Self {
        let known = SIGN_IN_REFUSED.iter().any(|reason| self.sub_status.eq_ignore_ascii_case(reason));
        let says_else = stale || !(known || self.sub_status.is_empty());
        self.meaning = match (self.locked, self.http_status) {
            (true, _) => Meaning::Locked,
            (false, 401) if !says_else => Meaning::SignInRefused,
            _ => Meaning::NotUnderstood,
        };
        self
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
        self.meaning == Meaning::NotSupported
    }

    /// User name or password is wrong.
    pub fn is_sign_in_refused(&self) -> bool {
        self.meaning == Meaning::SignInRefused
    }

    /// Whether we know what it means; else only its own words can be shown.
    pub fn is_understood(&self) -> bool {
        self.meaning != Meaning::NotUnderstood
    }

    /// The key exchange before a reset was answered like this: the code and the password were never sent.
    pub fn before_the_reset(&self) -> bool {
        self.before_the_reset
    }
}

impl Meaning {
    fn of(http_status: u16, status: &ResponseStatus, locked: bool) -> Self {
        let any = |reasons: &[&str]| reasons.iter().any(|reason| status.is(reason));
        if locked || any(&LOCKED) {
            Self::Locked
        } else if any(&WRONG_CODE) {
            Self::WrongCode
        } else if status.is(WRONG_ANSWERS) {
            Self::WrongAnswers
        } else if any(&NO_QUESTIONS) {
            Self::NoQuestions
        } else if any(&PASSWORD_REFUSED) || (status.is(WEAK_PASSWORD) && status.status_code == Some(6)) {
            Self::PasswordRefused
        } else if status.is(NO_SAVED_EMAIL) {
            Self::NoSavedEmail
        } else if any(&NOT_SUPPORTED) || (status.sub_status.is_empty() && matches!(http_status, 404 | 405 | 501)) {
            Self::NotSupported
        } else {
            Self::NotUnderstood
        }
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
