//! The account of a camera, and who may use it: digest (MD5, in some scenarios SHA-256; qop=auth), fresh nonces, and a
//! lock after five wrong passwords. Old cameras take Basic.
//!
//! Pure: the caller says what time it is. It knows headers, and neither sockets nor what they open.

mod auth_header;
pub(super) mod sessions;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use sha2::Sha256;

use self::auth_header::Credentials;
use super::Scenario;
use super::device::USER;
use super::random::{HEX, text};
use crate::secret::Password;

/// What the camera usually calls itself. OBSERVED.
const REALM: &str = "IP Camera(83813)";
/// How many wrong passwords it takes. OBSERVED.
const MAX_WRONG: u32 = 5;
/// How long it then refuses even the right one. OBSERVED.
const LOCK: Duration = Duration::from_secs(1800);
/// How long a nonce is good. INFERRED.
const NONCE_LIFE: Duration = Duration::from_secs(120);
/// How many nonces are remembered.
const MAX_NONCES: usize = 256;

/// What the credentials of a request are worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// There are none that count: no header, a Basic one, a broken one, or one for an old nonce.
    NotTried {
        /// Whether the same credentials with the new nonce would do.
        stale: bool,
    },
    /// They are right.
    Granted {
        /// Whether the password was set since the start.
        with_new: bool,
    },
    /// They are wrong, or the camera is locked.
    Refused,
}

/// What a refusal says about further tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// Whether even the right password is refused now.
    pub(super) is_locked: bool,
    /// Seconds until the lock opens.
    pub(super) unlock_time: u64,
    /// How many wrong passwords are taken until it locks.
    pub(super) tries_left: u32,
}

/// How a camera wants credentials.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AuthScheme {
    /// Digest by MD5. OBSERVED.
    DigestMd5,
    /// Digest by SHA-256 or by MD5, named by the client. INFERRED.
    DigestBoth,
    /// Name and password in Base64. OBSERVED before V5.5.
    Basic,
    /// Sessions only; nothing that a header could say. INFERRED.
    Sessions,
}

/// One account, the nonces that were given out for it, and the wrong passwords that were tried.
pub(super) struct Account {
    scheme: AuthScheme,
    realm: String,
    password: Password,
    is_new: bool,
    nonces: VecDeque<Nonce>,
    wrong: u32,
    locked_until: Option<Instant>,
}

struct Nonce {
    text: String,
    since: Instant,
    last_count: u32,
}

impl Account {
    /// An account with the password that its owner forgot.
    pub(super) fn new(scenario: Scenario, password: &Password) -> Self {
        let scheme = match scenario {
            Scenario::DigestSha256 => AuthScheme::DigestBoth,
            Scenario::SessionLogin => AuthScheme::Sessions,
            Scenario::OldFirmwareBasic => AuthScheme::Basic,
            _ => AuthScheme::DigestMd5,
        };
        Self {
            scheme,
            realm: REALM.to_owned(),
            password: Password::new(password.reveal()),
            is_new: false,
            nonces: VecDeque::new(),
            wrong: 0,
            locked_until: None,
        }
    }

    /// Calls itself by another name than cameras usually do.
    pub(super) fn called(self, realm: &str) -> Self {
        Self { realm: realm.to_owned(), ..self }
    }

    /// Sets another password. INFERRED: that ends a lock.
    pub(super) fn set_password(&mut self, password: &Password) {
        self.password = Password::new(password.reveal());
        self.is_new = true;
        self.wrong = 0;
        self.locked_until = None;
    }

    /// The password, for a session.
    pub(super) fn password(&self) -> &Password {
        &self.password
    }

    /// What a 401 says in `WWW-Authenticate`, each in a header of its own. OBSERVED forms; both digests together are
    /// INFERRED.
    pub(super) fn auth_challenges(&mut self, stale: bool, now: Instant) -> Vec<String> {
        match self.scheme {
            AuthScheme::DigestMd5 => vec![self.digest_challenge(stale, now)],
            AuthScheme::DigestBoth => {
                let md5 = self.digest_challenge(stale, now);
                vec![format!("{md5}, algorithm=SHA-256"), format!("{md5}, algorithm=MD5")]
            }
            AuthScheme::Basic => vec![format!("Basic realm=\"{}\"", self.realm)],
            AuthScheme::Sessions => Vec::new(),
        }
    }

    fn digest_challenge(&mut self, stale: bool, now: Instant) -> String {
        let nonce = text(HEX, 48);
        self.nonces.retain(|nonce| now.saturating_duration_since(nonce.since) < NONCE_LIFE);
        self.nonces.truncate(MAX_NONCES - 1);
        self.nonces.push_front(Nonce { text: nonce.clone(), since: now, last_count: 0 });
        let stale = if stale { "TRUE" } else { "FALSE" };
        format!("Digest qop=\"auth\", realm=\"{}\", nonce=\"{nonce}\", stale=\"{stale}\"", self.realm)
    }

    /// Looks at the credentials of a request.
    pub(super) fn check(&mut self, header: Option<&str>, method: &str, target: &str, now: Instant) -> Access {
        let not_tried = Access::NotTried { stale: false };
        if self.scheme == AuthScheme::Basic {
            let Some(pair) = header.and_then(|header| header.strip_prefix("Basic ")) else { return not_tried };
            let right = STANDARD.encode(format!("{USER}:{}", self.password.reveal()));
            return self.judge(pair == right, now);
        }
        let Some(given) = header.and_then(Credentials::read) else { return not_tried };
        let is_asked_for = match self.scheme {
            AuthScheme::DigestMd5 => !given.is_sha256,
            // Of two digests the client must name the one that it means.
            AuthScheme::DigestBoth => given.is_named,
            AuthScheme::Basic | AuthScheme::Sessions => false,
        };
        if !is_asked_for || given.realm != self.realm || given.uri != target {
            return not_tried;
        }
        let right = given.user == USER && given.response == self.response(&given, method);
        if !self.take_nonce(&given, now) {
            return Access::NotTried { stale: right };
        }
        self.judge(right, now)
    }

    /// Counts a try with the right password or a wrong one, and says what it is worth.
    pub(super) fn judge(&mut self, right: bool, now: Instant) -> Access {
        self.open_lock(now);
        if self.locked_until.is_some() {
            return Access::Refused;
        }
        if right {
            self.wrong = 0;
            return Access::Granted { with_new: self.is_new };
        }
        self.wrong += 1;
        if self.wrong >= MAX_WRONG {
            self.locked_until = Some(now + LOCK);
        }
        Access::Refused
    }

    /// What a refused sign-in is told about further tries.
    pub(super) fn refusal(&mut self, now: Instant) -> Refusal {
        self.open_lock(now);
        let left = self.locked_until.map(|until| until.saturating_duration_since(now).as_secs().max(1));
        Refusal {
            is_locked: left.is_some(),
            unlock_time: left.unwrap_or(0),
            tries_left: MAX_WRONG.saturating_sub(self.wrong),
        }
    }

    fn open_lock(&mut self, now: Instant) {
        if self.locked_until.is_some_and(|until| until <= now) {
            self.locked_until = None;
            self.wrong = 0;
        }
    }

    /// Whether a nonce is ours and young, and its count has not been used before. INFERRED.
    fn take_nonce(&mut self, given: &Credentials, now: Instant) -> bool {
        let known = self.nonces.iter_mut().find(|nonce| nonce.text == given.nonce);
        let Some(nonce) = known.filter(|nonce| now.saturating_duration_since(nonce.since) < NONCE_LIFE) else {
            return false;
        };
        let fresh = given.count > nonce.last_count;
        nonce.last_count = nonce.last_count.max(given.count);
        fresh
    }

    fn response(&self, given: &Credentials, method: &str) -> String {
        let hash = if given.is_sha256 { sha256 } else { md5 };
        let secret = hash(&[USER, &self.realm, self.password.reveal()]);
        let request = hash(&[method, &given.uri]);
        hash(&[&secret, &given.nonce, &given.count_text, &given.client_nonce, "auth", &request])
    }
}

/// The MD5 of the parts with colons between them, in lower-case hexadecimal digits.
fn md5(parts: &[&str]) -> String {
    hex::encode(Md5::digest(parts.join(":")))
}

/// The SHA-256 of the parts with colons between them, in lower-case hexadecimal digits.
fn sha256(parts: &[&str]) -> String {
    hex::encode(Sha256::digest(parts.join(":")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORGOTTEN: &str = "Forgotten-1";

    fn header(account: &mut Account, password: &str, now: Instant) -> String {
        let challenge = account.digest_challenge(false, now);
        let nonce = challenge.split("nonce=\"").nth(1).unwrap().split('"').next().unwrap();
        answer(nonce, password, "00000001")
    }

    fn answer(nonce: &str, password: &str, count: &str) -> String {
        let (ha1, ha2) = (md5(&["admin", REALM, password]), md5(&["GET", "/x"]));
        let response = md5(&[&ha1, nonce, count, "abc", "auth", &ha2]);
        format!(
            "Digest username=\"admin\", realm=\"{REALM}\", nonce=\"{nonce}\", uri=\"/x\", qop=auth, nc={count}, \
             cnonce=\"abc\", response=\"{response}\""
        )
    }

    fn check(account: &mut Account, header: &str, now: Instant) -> Access {
        account.check(Some(header), "GET", "/x", now)
    }

    #[test]
    fn the_example_of_the_standard_comes_out() {
        // RFC 2617, section 3.5.
        let ha1 = md5(&["Mufasa", "testrealm@host.com", "Circle Of Life"]);
        let ha2 = md5(&["GET", "/dir/index.html"]);
        let response = md5(&[&ha1, "dcd98b7102dd2f0e8b11d0f600bfb0c093", "00000001", "0a4f113b", "auth", &ha2]);
        assert_eq!(response, "6629fae49393a05397450978507c4ef1");
    }

    #[test]
    fn five_wrong_passwords_lock_out_the_right_one_for_half_an_hour() {
        let (mut account, now) = (Account::new(Scenario::Happy, &Password::new(FORGOTTEN)), Instant::now());
        for left in [4, 3, 2, 1, 0] {
            let wrong = header(&mut account, "wrong", now);
            assert_eq!(check(&mut account, &wrong, now), Access::Refused);
            assert_eq!(account.refusal(now).tries_left, left);
        }
        assert_eq!(account.refusal(now), Refusal { is_locked: true, unlock_time: 1800, tries_left: 0 });
        let right = header(&mut account, FORGOTTEN, now);
        assert_eq!(check(&mut account, &right, now), Access::Refused);
        let later = now + LOCK;
        assert_eq!(account.refusal(later), Refusal { is_locked: false, unlock_time: 0, tries_left: 5 });
        let right = header(&mut account, FORGOTTEN, later);
        assert_eq!(check(&mut account, &right, later), Access::Granted { with_new: false });
    }

    #[test]
    fn what_is_no_try_is_not_counted() {
        let (mut account, now) = (Account::new(Scenario::Happy, &Password::new(FORGOTTEN)), Instant::now());
        let right = header(&mut account, FORGOTTEN, now);
        let other_target = right.replace("uri=\"/x\"", "uri=\"/y\"");
        for header in ["Basic YWRtaW46MTIzNDU=", "Digest", "Digest username=\"admin\"", "", &other_target] {
            assert_eq!(check(&mut account, header, now), Access::NotTried { stale: false }, "{header}");
        }
        assert_eq!(account.refusal(now).tries_left, 5);
        assert_eq!(check(&mut account, &right, now), Access::Granted { with_new: false });
    }

    #[test]
    fn a_nonce_is_not_taken_twice_and_grows_old() {
        let (mut account, now) = (Account::new(Scenario::Happy, &Password::new(FORGOTTEN)), Instant::now());
        let right = header(&mut account, FORGOTTEN, now);
        assert_eq!(check(&mut account, &right, now), Access::Granted { with_new: false });
        assert_eq!(check(&mut account, &right, now), Access::NotTried { stale: true });
        let right = header(&mut account, FORGOTTEN, now);
        assert_eq!(check(&mut account, &right, now + NONCE_LIFE), Access::NotTried { stale: true });
        assert_eq!(
            check(&mut account, &answer("made-up", "wrong", "00000001"), now),
            Access::NotTried { stale: false }
        );
    }

    #[test]
    fn a_new_password_replaces_the_old_one() {
        let (mut account, now) = (Account::new(Scenario::Happy, &Password::new(FORGOTTEN)), Instant::now());
        account.set_password(&Password::new("Maple-Garden7"));
        let new = header(&mut account, "Maple-Garden7", now);
        assert_eq!(check(&mut account, &new, now), Access::Granted { with_new: true });
        let old = header(&mut account, FORGOTTEN, now);
        assert_eq!(check(&mut account, &old, now), Access::Refused);
    }
}
