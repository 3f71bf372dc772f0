//! Sessions in place of digests, as recorders and newer cameras have them: version 2 with a tag. Written apart from the
//! client's side. It knows the words of a login and cookies, not what they open.
//!
//! OBSERVED in front-ends and in replies of recorders.

use std::collections::VecDeque;

use sha2::{Digest as _, Sha256};

use crate::secret::Password;
use crate::simulator::device::USER;
use crate::simulator::random::{HEX, READABLE, text};
use crate::simulator::xml::Element;

/// How many logins may be prepared, and how many sessions open, at a time. The oldest goes first.
const MAX: usize = 32;
/// How many rounds of hashing. OBSERVED.
const ROUNDS: u32 = 100;
/// All that a login may say. OBSERVED.
const MEMBERS: [&str; 6] =
    ["userName", "password", "sessionID", "isSessionIDValidLongTerm", "sessionIDVersion", "isNeedSessionTag"];

/// The sessions of one camera.
pub(in crate::simulator) struct Sessions {
    salt: String,
    offered: VecDeque<Offer>,
    open: VecDeque<Session>,
}

/// What a client needs for one login.
#[derive(Clone)]
pub(in crate::simulator) struct Offer {
    /// The number of the session that may begin.
    pub(in crate::simulator) session_id: String,
    /// What makes this login differ from every other one.
    pub(in crate::simulator) challenge: String,
    /// How many rounds of hashing.
    pub(in crate::simulator) iterations: u32,
    /// What the password is hashed with first.
    pub(in crate::simulator) salt: String,
}

/// One open session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::simulator) struct Session {
    /// The whole cookie: name and value.
    pub(in crate::simulator) cookie: String,
    /// The tag, for a client that wanted one.
    pub(in crate::simulator) tag: Option<String>,
}

/// What a login is worth.
pub(in crate::simulator) enum Attempt {
    /// It breaks the documents, or is for no login that was prepared.
    Broken,
    /// It is of the right form.
    Whole {
        /// Whether the password is right.
        is_right: bool,
        /// Whether a tag is wanted.
        with_tag: bool,
    },
}

impl Sessions {
    pub(in crate::simulator) fn new() -> Self {
        Self { salt: text(HEX, 64), offered: VecDeque::new(), open: VecDeque::new() }
    }

    /// Prepares a login.
    pub(in crate::simulator) fn offer(&mut self) -> Offer {
        let offered =
            Offer { session_id: text(HEX, 64), challenge: text(HEX, 32), iterations: ROUNDS, salt: self.salt.clone() };
        self.offered.truncate(MAX - 1);
        self.offered.push_front(offered.clone());
        offered
    }

    /// Looks at a login. What was prepared for it is used up.
    pub(in crate::simulator) fn attempt(&mut self, body: &[u8], password: &Password) -> Attempt {
        let read = Element::read(body).filter(|root| root.is("SessionLogin") && root.holds_only(&MEMBERS));
        let Some(asked) = read else { return Attempt::Broken };
        let says = |name: &str, value: &str| asked.text_of(name) == Some(value);
        let at = self.offered.iter().position(|offered| says("sessionID", &offered.session_id));
        let Some(offered) = at.and_then(|at| self.offered.remove(at)) else { return Attempt::Broken };
        let is_flag = |name: &str| asked.text_of(name).is_none_or(|flag| matches!(flag, "true" | "false"));
        let is_whole =
            says("sessionIDVersion", "2") && is_flag("isSessionIDValidLongTerm") && is_flag("isNeedSessionTag");
        let (Some(user), Some(hashed), true) = (asked.text_of("userName"), asked.text_of("password"), is_whole) else {
            return Attempt::Broken;
        };
        let is_right = user == USER && hashed == expected(&offered, password);
        Attempt::Whole { is_right, with_tag: says("isNeedSessionTag", "true") }
    }

    /// Begins a session.
    pub(in crate::simulator) fn begin(&mut self, with_tag: bool) -> Session {
        let tag = with_tag.then(|| text(READABLE, 64));
        let open = Session { cookie: format!("WebSession_{}={}", text(HEX, 10), text(HEX, 64)), tag };
        self.open.truncate(MAX - 1);
        self.open.push_front(open.clone());
        open
    }

    /// Whether these are the cookie and the tag of a session.
    pub(in crate::simulator) fn knows(&self, cookie: Option<&str>, tag: Option<&str>) -> bool {
        self.open.iter().any(|open| cookie == Some(open.cookie.as_str()) && tag == open.tag.as_deref())
    }

    /// Ends a session.
    pub(in crate::simulator) fn end(&mut self, cookie: Option<&str>) {
        self.open.retain(|open| cookie != Some(open.cookie.as_str()));
    }

    /// Ends all, as a new password does. INFERRED.
    pub(in crate::simulator) fn end_all(&mut self) {
        self.open.clear();
    }
}

/// What the password becomes with what was offered, as devices want it that keep only a hash of it.
fn expected(offered: &Offer, password: &Password) -> String {
    let kept = sha256(&format!("{USER}{}{}", offered.salt, password.reveal()));
    let mut hashed = sha256(&format!("{kept}{}", offered.challenge));
    for _ in 2..offered.iterations {
        hashed = sha256(&hashed);
    }
    hashed
}

fn sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login(offered: &Offer, password: &str) -> String {
        let hashed = expected(offered, &Password::new(password));
        format!(
            "<SessionLogin><userName>admin</userName><password>{hashed}</password><sessionID>{}</sessionID>\
             <isSessionIDValidLongTerm>false</isSessionIDValidLongTerm><sessionIDVersion>2</sessionIDVersion>\
             <isNeedSessionTag>true</isNeedSessionTag></SessionLogin>",
            offered.session_id
        )
    }

    #[test]
    fn the_hash_is_that_of_the_known_vector() {
        // Calculated by other means, for 100 rounds.
        let offered = Offer {
            session_id: String::new(),
            challenge: "e92ad56c3ebef37aa097bc7e02ad4992".to_owned(),
            iterations: 100,
            salt: "bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95".to_owned(),
        };
        let hashed = "2ff4a28e68702e8a5aa9a99e6f42e1b407136030a4b045ff942537dd5e4e1aac";
        assert_eq!(expected(&offered, &Password::new("Abc12345")), hashed);
    }

    #[test]
    fn a_login_is_for_one_use() {
        let (mut sessions, right) = (Sessions::new(), Password::new("Maple-Garden7"));
        let body = login(&sessions.offer(), "Maple-Garden7");
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Whole { is_right: true, with_tag: true }));
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Broken));
        let body = login(&sessions.offer(), "Other-Garden8");
        assert!(matches!(sessions.attempt(body.as_bytes(), &right), Attempt::Whole { is_right: false, .. }));
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
