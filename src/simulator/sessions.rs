//! Sessions in place of digests, as recorders and newer cameras have them: version 2 with a tag. Written apart from the
//! client's side. It knows the words of a login and cookies, not what they open.

use std::collections::VecDeque;

use sha2::{Digest as _, Sha256};

use super::device::USER;
use super::random::{HEX, READABLE, text};
use crate::camera::wire::Element;
use crate::camera::wire::session::{COOKIE, Capabilities};
use crate::secret::Password;

/// How many logins may be prepared, and how many sessions open, at a time. The oldest goes first.
const MAX: usize = 32;
/// How many rounds of hashing. OBSERVED.
const ROUNDS: u32 = 100;

/// The sessions of one camera.
pub(super) struct Sessions {
    salt: String,
    offered: VecDeque<Capabilities>,
    open: VecDeque<Open>,
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// The whole cookie: name and value.
    pub(super) cookie: String,
    /// Only for who asked for one.
    pub(super) tag: Option<String>,
}

/// What a login is worth.
pub(super) enum Attempt {
    /// It breaks the documents, or is for no login that was prepared.
    Broken,
    /// It is of the right form.
    Tried {
        /// Whether the password is right.
        right: bool,
        /// Whether a tag is wanted.
        with_tag: bool,
    },
}

impl Sessions {
    pub(super) fn new() -> Self {
        Self { salt: text(HEX, 64), offered: VecDeque::new(), open: VecDeque::new() }
    }

    /// Prepares a login.
    pub(super) fn offer(&mut self) -> Capabilities {
        let offered = Capabilities {
            session_id: text(HEX, 64),
            challenge: text(HEX, 32),
            iterations: ROUNDS,
            is_irreversible: true,
            salt: self.salt.clone(),
            salt2: None,
            version: Some("2".to_owned()),
            has_tag: true,
        };
        self.offered.truncate(MAX - 1);
        self.offered.push_front(offered.clone());
        offered
    }

    /// Looks at a login. What was prepared for it is used up.
    pub(super) fn attempt(&mut self, body: &[u8], password: &Password) -> Attempt {
        let Some(asked) = Element::read(body).filter(|root| root.is("SessionLogin")) else { return Attempt::Broken };
        let says = |name: &str, value: &str| asked.text_of(name) == Some(value);
        let at = self.offered.iter().position(|offered| says("sessionID", &offered.session_id));
        let Some(offered) = at.and_then(|at| self.offered.remove(at)) else { return Attempt::Broken };
        let is_flag = |name: &str| asked.text_of(name).is_none_or(|flag| matches!(flag, "true" | "false"));
        let is_whole =
            says("sessionIDVersion", "2") && is_flag("isSessionIDValidLongTerm") && is_flag("isNeedSessionTag");
        let (Some(user), Some(hashed), true) = (asked.text_of("userName"), asked.text_of("password"), is_whole) else {
            return Attempt::Broken;
        };
        let right = user == USER && hashed == expected(&offered, password);
        Attempt::Tried { right, with_tag: says("isNeedSessionTag", "true") }
    }

    /// Begins a session.
    pub(super) fn begin(&mut self, with_tag: bool) -> Open {
        let tag = with_tag.then(|| text(READABLE, 64));
        let open = Open { cookie: format!("{COOKIE}_{}={}", text(HEX, 10), text(HEX, 64)), tag };
        self.open.truncate(MAX - 1);
        self.open.push_front(open.clone());
        open
    }

    /// Whether these are the cookie and the tag of a session.
    pub(super) fn knows(&self, cookie: Option<&str>, tag: Option<&str>) -> bool {
        self.open.iter().any(|open| cookie == Some(open.cookie.as_str()) && tag == open.tag.as_deref())
    }

    /// Ends a session.
    pub(super) fn end(&mut self, cookie: Option<&str>) {
        self.open.retain(|open| cookie != Some(open.cookie.as_str()));
    }

    /// Ends all, as a new password does. INFERRED.
    pub(super) fn end_all(&mut self) {
        self.open.clear();
    }
}

fn expected(offered: &Capabilities, password: &Password) -> String {
    let kept = sha256(&format!("{USER}{}{}", offered.salt, password.reveal()));
    let mut hashed = sha256(&format!("{kept}{}", offered.challenge));
    for _ in 2..offered.iterations {
        hashed = sha256(&hashed);
    }
    hashed
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login(offered: &Capabilities, password: &str) -> String {
        offered.login(USER, &expected(offered, &Password::new(password))).as_str().to_owned()
    }

    #[test]
    fn a_login_is_for_one_use() {
        let (mut sessions, right) = (Sessions::new(), Password::new("Maple-Garden7"));
        let body = login(&sessions.offer(), "Maple-Garden7");
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Tried { right: true, with_tag: true }));
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Broken));
        let body = login(&sessions.offer(), "Other-Garden8");
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Tried { right: false, .. }));
        let body = login(&sessions.offer(), "Maple-Garden7").replace(">true<", ">perhaps<");
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Broken));
    }

    #[test]
    fn a_session_is_known_by_cookie_and_tag_until_it_ends() {
        let mut sessions = Sessions::new();
        let open = sessions.begin(true);
        let (cookie, tag) = (Some(open.cookie.as_str()), open.tag.as_deref());
        assert!(sessions.knows(cookie, tag) && !sessions.knows(cookie, None) && !sessions.knows(None, tag));
        sessions.end(cookie);
        assert!(!sessions.knows(cookie, tag));
    }
}
