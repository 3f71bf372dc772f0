//! Codes: which one is good, how often a wrong one may be tried, and what a new password must be.
//!
//! Pure: the caller says what time it is. It knows neither HTTP nor mail.

use std::time::{Duration, Instant};

use super::device::USER;
use super::random::{READABLE, text};
use super::scenario::Scenario;
use crate::secret::{Code, Password};

/// How long a code is valid. DOCUMENTED.
const CODE_LIFE: Duration = Duration::from_secs(48 * 3600);
/// How many wrong codes the camera takes. INFERRED from the other ways back in.
const MAX_WRONG: u32 = 5;
/// How long it refuses every reset after that. INFERRED from the other ways back in.
const LOCK: Duration = Duration::from_secs(1800);

/// What the camera decides about a reset.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Code or answers and password are good; a code is used up.
    Good,
    /// The code is not the right one.
    WrongCode {
        /// How many tries are left.
        tries_left: u32,
    },
    /// The camera refuses everything for a while.
    Locked {
        /// For so many seconds.
        seconds: u64,
    },
    /// The code is right and stays good, the password is not acceptable.
    WeakPassword,
    /// Nobody ever saved an address.
    NoSavedEmail,
}

/// The camera's memory of codes. A restart forgets it all.
pub(super) struct Recovery {
    scenario: Scenario,
    issued: Option<(Code, Instant)>,
    mistyped_once: bool,
    correction_due: bool,
    wrong: u32,
    locked_until: Option<Instant>,
    too_weak: Option<Password>,
}

impl Recovery {
    /// A memory without any code.
    pub(super) fn new(scenario: Scenario) -> Self {
        Self {
            scenario,
            issued: None,
            mistyped_once: false,
            correction_due: false,
            wrong: 0,
            locked_until: None,
            too_weak: None,
        }
    }

    /// The code for a mail to the owner. The same one is mailed again while it is good.
    pub(super) fn issue(&mut self, now: Instant) -> Code {
        let code = match self.good_code(now) {
            Some(code) => Code::new(code.reveal()),
            None => {
                let code = text(READABLE, 8);
                self.issued = Some((Code::new(&code), now));
                Code::new(&code)
            }
        };
        if self.scenario == Scenario::WrongCode && !self.mistyped_once {
            self.mistyped_once = true;
            self.correction_due = true;
            return mistyped(&code);
        }
        code
    }

    /// Forgets every code, as a restart does. DOCUMENTED.
    pub(super) fn forget(&mut self) {
        *self = Self::new(self.scenario);
    }

    /// The right code, once, after a mistyped one was mailed.
    pub(super) fn correction(&mut self, now: Instant) -> Option<Code> {
        let due = std::mem::take(&mut self.correction_due);
        due.then(|| self.good_code(now).map(|code| Code::new(code.reveal()))).flatten()
    }

    /// Decides about a reset.
    pub(super) fn judge(&mut self, code: &Code, password: &Password, now: Instant) -> Verdict {
        if self.scenario == Scenario::NoEmailSaved {
            return Verdict::NoSavedEmail;
        }
        if let Some(seconds) = self.pause(now) {
            return Verdict::Locked { seconds };
        }
        if !self.good_code(now).is_some_and(|good| good.same_as(code)) {
            return self.count_wrong(now);
        }
        if !is_acceptable(password.reveal()) || self.finds_too_weak(password) {
            return Verdict::WeakPassword;
        }
        self.issued = None;
        self.wrong = 0;
        self.correction_due = false;
        Verdict::Good
    }

    /// Decides about answers to the security questions, which are right or wrong as a whole. Wrong ones count as wrong
    /// codes do (INFERRED).
    pub(super) fn judge_answers(&mut self, right: bool, password: &Password, now: Instant) -> Verdict {
        if let Some(seconds) = self.pause(now) {
            return Verdict::Locked { seconds };
        }
        if !right {
            return self.count_wrong(now);
        }
        if !is_acceptable(password.reveal()) || self.finds_too_weak(password) {
            return Verdict::WeakPassword;
        }
        self.wrong = 0;
        Verdict::Good
    }

    /// For how many seconds everything is refused.
    fn pause(&mut self, now: Instant) -> Option<u64> {
        if matches!(self.scenario, Scenario::Locked | Scenario::LockJson) {
            return Some(LOCK.as_secs());
        }
        let left = self.locked_until?.saturating_duration_since(now);
        if left.is_zero() {
            (self.locked_until, self.wrong) = (None, 0);
            return None;
        }
        Some(left.as_secs().max(1))
    }

    fn count_wrong(&mut self, now: Instant) -> Verdict {
        self.wrong += 1;
        if self.wrong >= MAX_WRONG {
            self.locked_until = Some(now + LOCK);
            return Verdict::Locked { seconds: LOCK.as_secs() };
        }
        Verdict::WrongCode { tries_left: MAX_WRONG - self.wrong }
    }

    fn good_code(&self, now: Instant) -> Option<&Code> {
        let (code, since) = self.issued.as_ref()?;
        (now.saturating_duration_since(*since) < CODE_LIFE).then_some(code)
    }

    fn finds_too_weak(&mut self, password: &Password) -> bool {
        if self.scenario != Scenario::WeakPasswordRefused {
            return false;
        }
        self.too_weak.get_or_insert_with(|| Password::new(password.reveal())).same_as(password)
    }
}

/// The code with another last character.
fn mistyped(code: &Code) -> Code {
    let mut text = code.reveal().to_owned();
    let last = text.pop();
    text.push(if last == Some('7') { '8' } else { '7' });
    Code::new(&text)
}

/// DOCUMENTED and OBSERVED on the camera's own page: 8 to 16 printable ASCII characters without `"` and `:`, of two
/// kinds at least, without the user name or its mirror.
fn is_acceptable(password: &str) -> bool {
    let kinds: [fn(&char) -> bool; 4] =
        [char::is_ascii_digit, char::is_ascii_lowercase, char::is_ascii_uppercase, |c| !c.is_ascii_alphanumeric()];
    let allowed = |c: char| matches!(c, ' '..='~') && c != '"' && c != ':';
    let lower = password.to_ascii_lowercase();
    let mirror: String = USER.chars().rev().collect();
    (8..=16).contains(&password.len())
        && password.chars().all(allowed)
        && kinds.iter().filter(|kind| password.chars().any(|c| kind(&c))).count() >= 2
        && !lower.contains(USER)
        && !lower.contains(&mirror)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "Maple-Garden7";

    fn judge(recovery: &mut Recovery, code: &Code, password: &str, now: Instant) -> Verdict {
        recovery.judge(code, &Password::new(password), now)
    }

    #[test]
    fn a_code_works_once() {
        let (mut recovery, now) = (Recovery::new(Scenario::Happy), Instant::now());
        let code = recovery.issue(now);
        assert!(code.same_as(&recovery.issue(now)), "a second mail brings the same code");
        assert_eq!(judge(&mut recovery, &code, GOOD, now), Verdict::Good);
        assert_eq!(judge(&mut recovery, &code, GOOD, now), Verdict::WrongCode { tries_left: 4 });
    }

    #[test]
    fn a_code_is_good_for_two_days() {
        let (mut recovery, now) = (Recovery::new(Scenario::Happy), Instant::now());
        let code = recovery.issue(now);
        assert_eq!(judge(&mut recovery, &code, GOOD, now + CODE_LIFE), Verdict::WrongCode { tries_left: 4 });
        assert!(!code.same_as(&recovery.issue(now + CODE_LIFE)));
        let mut other = Recovery::new(Scenario::Happy);
        let code = other.issue(now);
        let last = now + CODE_LIFE.saturating_sub(Duration::from_secs(1));
        assert_eq!(judge(&mut other, &code, GOOD, last), Verdict::Good);
    }

    #[test]
    fn wrong_codes_lock_for_half_an_hour() {
        let (mut recovery, now) = (Recovery::new(Scenario::Happy), Instant::now());
        let (code, wrong) = (recovery.issue(now), Code::new("WRONGONE"));
        for tries_left in [4, 3, 2, 1] {
            assert_eq!(judge(&mut recovery, &wrong, GOOD, now), Verdict::WrongCode { tries_left });
        }
        assert_eq!(judge(&mut recovery, &wrong, GOOD, now), Verdict::Locked { seconds: 1800 });
        let later = now + Duration::from_secs(600);
        assert_eq!(judge(&mut recovery, &code, GOOD, later), Verdict::Locked { seconds: 1200 });
        assert_eq!(judge(&mut recovery, &code, GOOD, now + LOCK), Verdict::Good);
    }

    #[test]
    fn the_correction_of_a_mistyped_code_comes_once() {
        let (mut recovery, now) = (Recovery::new(Scenario::WrongCode), Instant::now());
        assert!(recovery.correction(now).is_none(), "nothing was mailed yet");
        let first = recovery.issue(now);
        assert_eq!(judge(&mut recovery, &first, GOOD, now), Verdict::WrongCode { tries_left: 4 });
        let second = recovery.correction(now).unwrap();
        assert!(recovery.correction(now).is_none());
        assert_eq!(first.chars(), second.chars());
        assert_eq!(judge(&mut recovery, &second, GOOD, now), Verdict::Good);
    }

    #[test]
    fn the_first_password_is_too_weak_and_another_is_not() {
        let (mut recovery, now) = (Recovery::new(Scenario::WeakPasswordRefused), Instant::now());
        let code = recovery.issue(now);
        assert_eq!(judge(&mut recovery, &code, GOOD, now), Verdict::WeakPassword);
        assert_eq!(judge(&mut recovery, &code, GOOD, now), Verdict::WeakPassword);
        assert_eq!(judge(&mut recovery, &code, "Other-Garden8", now), Verdict::Good);
    }

    #[test]
    fn passwords_are_judged_as_the_documents_say() {
        for good in [GOOD, "abcdefg1", "with space", "~!@#$%^&1234"] {
            assert!(is_acceptable(good), "{good}");
        }
        for bad in [
            "",
            "Short-1",
            "Seventeen-chars-1",
            "onlyletters",
            "12345678",
            "quote\"quote",
            "Co:lon-11",
            "myadmin-1",
            "nimda-123",
            "Gärten-1234",
        ] {
            assert!(!is_acceptable(bad), "{bad}");
        }
    }
}
