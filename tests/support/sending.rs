//! A mail that is ready to be sent: the letter, the server it is handed to, and who vouches for that server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use regain::domain::{Letter, MailFault, MailProgress, MailSecurity, Outbox, Picture};
use regain::mail::Trust;
use regain::mail::smtp::{self, RetryPolicy};
use regain::secret::{Email, Password};

pub const USER: &str = "anna@example.org";

pub struct Sending {
    pub letter: Letter,
    pub outbox: Outbox,
    pub trust: Trust,
    pub policy: RetryPolicy,
}

impl Sending {
    /// A mail to the recovery service, handed to the server at this address in clear text and without a sign-in; one
    /// attempt.
    pub fn to(address: SocketAddr) -> Self {
        let outbox = Outbox {
            from: Email::parse(USER).unwrap(),
            server: address.ip().to_string(),
            port: address.port(),
            security: MailSecurity::None,
            login: None,
            written_at: SystemTime::now(),
        };
        let letter = letter("desk@recovery.test", b"\x89PNG not really", "regain-qr-camera.png");
        Self { letter, outbox, trust: Trust::default(), policy: RetryPolicy::once() }
    }

    pub fn protected(mut self, security: MailSecurity, authority: Option<Vec<u8>>) -> Self {
        self.outbox.security = security;
        self.trust.extra_roots = authority.into_iter().collect();
        self
    }

    pub fn with_login(mut self, password: &str) -> Self {
        self.outbox.login = Some((USER.to_owned(), Password::new(password)));
        self
    }

    pub fn with(mut self, letter: Letter) -> Self {
        self.letter = letter;
        self
    }

    pub async fn send(&self) -> Result<(), MailFault> {
        self.send_and_tell(|_| {}).await
    }

    pub async fn send_and_tell(&self, on_progress: impl FnMut(MailProgress) + Send) -> Result<(), MailFault> {
        smtp::send(&self.letter, &self.outbox, &self.trust, &self.policy, on_progress).await
    }
}

/// A letter with this picture; what is drawn on it does not matter to mail.
pub fn letter(to: &str, png: &[u8], file_name: &str) -> Letter {
    let picture = Picture { png: Arc::from(png), width: 1, height: 1, gray: Arc::from(&[255][..]) };
    Letter { to: Email::parse(to).unwrap(), picture: Arc::new(picture), file_name: file_name.to_owned() }
}
