//! A camera that we have signed in to, by the best scheme that it offers: a digest, else a session, else Basic.
//!
//! The scheme is chosen from answers to questions without credentials, which do not count as a try (OBSERVED); then exactly
//! one request carries them, over a line of its own. Who does not show that it is a camera is not told the password itself. Each request by
//! digest takes a fresh nonce: some releases refuse the third use of one (OBSERVED). No try is repeated, not even after a
//! stale nonce, since each may count. What a session can change is the matter of its `upkeep`.

mod known;
mod login;
mod upkeep;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use zeroize::Zeroizing;

use self::known::Known;
use self::login::Cookie;
use self::upkeep::RefusedForms;
use super::auth::{DigestChallenge, Scheme};
use super::device::DeviceInfo;
use super::error::{Error, Fault};
use super::http::{Http, Request, Sending};
use super::refusal::{Redactor, Refusal};
use super::reply::Reply;
use super::wire::{Lock, UserCheck, path};
use super::{capabilities, clock, snapshot};
use crate::domain::{Agreement, CameraClock, Family, Protection};
use crate::secret::Password;

/// The right to ask questions that need the password, and to put right what they show.
#[derive(Debug)]
pub struct Session {
    http: Arc<Http>,
    user: String,
    password: Password,
    credentials: Credentials,
    refused: RefusedForms,
    known: Known,
}

/// What stands for us in each request.
#[derive(Debug)]
enum Credentials {
    /// By a digest for each question.
    Digest,
    /// By the cookie of a session.
    Cookie(Cookie),
    /// By name and password themselves. OBSERVED: firmware before 5.5 knew nothing better.
    Basic,
}

impl Session {
    /// Signs in.
    pub(super) async fn open(
        http: Arc<Http>,
        user: &str,
        password: &Password,
        (who, held_to): (Agreement, Protection),
    ) -> Result<Self, Error> {
        if who == Agreement::No {
            return Err(Error::new(Fault::OtherCamera, false));
        }
        let password = Password::new(password.reveal());
        let (user, credentials) = (user.to_owned(), Credentials::Digest);
        let (refused, known) = (RefusedForms::default(), Known::default());
        let mut session = Self { http, user, password, credentials, refused, known };
        let question = session.question(path::USER_CHECK);
        let plain = session.http.send(question.request()).await?;
        if digest_challenge(&plain).is_none() && matches!(plain.status, 401 | 403) && !is_locked(&plain) {
            if let Some(offered) = login::offered(&session.http, &session.user).await? {
                let logged_in = login::log_in(&session.http, &offered, &session.user, &session.password).await?;
                return match logged_in {
                    Ok(cookie) => Ok(Self { credentials: Credentials::Cookie(cookie), ..session }),
                    Err((reply, hashed)) => {
                        let redactor = Redactor::new([session.password.reveal(), &hashed]);
                        Err(Error::refused(Refusal::read(&reply, &redactor).of_sign_in(false)))
                    }
                };
            }
            if plain.challenges().iter().any(|offered| offered.scheme == Scheme::Basic) {
                if held_to.hashes_password {
                    return Err(Error::weaker());
                }
                // Any server can ask for that. A probe costs some questions, and is an error where no camera answers.
                if who == Agreement::Unknown && !capabilities::is_of_a_camera(&plain) {
                    capabilities::probe(&session.http).await.map_err(Error::before_delivery)?;
                }
                // Whoever listens would read it.
                if !session.http.transport().is_encrypted() {
                    return Err(Error::new(Fault::Unprotected, false));
                }
                session.credentials = Credentials::Basic;
            }
        }
        let (reply, signed) = session.answer(plain, question, Sending::Once).await?;
        let check = reply.answer().as_ref().and_then(UserCheck::parse);
        if signed && check.is_some_and(|check| check.status_value == Some(200)) {
            return Ok(session);
        }
        Err(session.refusal(&reply, signed))
    }

    /// Model, serial number, firmware.
    pub async fn device_info(&self) -> Result<DeviceInfo, Error> {
        let (reply, signed) = self.ask(self.question(path::DEVICE_INFO)).await?;
        reply.answer().as_ref().and_then(DeviceInfo::parse).ok_or_else(|| self.refusal(&reply, signed))
    }

    /// A picture from the camera, as a JPEG file; from a recorder that of its first camera. OBSERVED: a recorder has it at
    /// another path, and not all have it at the usual one. When one has none, the other is asked.
    pub async fn snapshot(&self, family: Family) -> Result<Vec<u8>, Error> {
        let (first, second) = match family {
            Family::Recorder => (path::RECORDER_PICTURE, path::PICTURE),
            _ => (path::PICTURE, path::RECORDER_PICTURE),
        };
        match self.picture_at(first).await {
            Err(error) if error.refusal().is_some_and(|refusal| !refusal.locked && refusal.http_status != 401) => {
                self.picture_at(second).await
            }
            answer => answer,
        }
    }

    async fn picture_at(&self, path: &str) -> Result<Vec<u8>, Error> {
        let question = Question { limit: self.http.limits().picture, ..self.question(path) };
        let (reply, signed) = self.ask(question).await?;
        if reply.is_success() && snapshot::is_jpeg(&reply.body) {
            return Ok(reply.body.to_vec());
        }
        Err(self.refusal(&reply, signed))
    }

    /// The camera's clock.
    pub async fn clock(&self) -> Result<CameraClock, Error> {
        self.clock_reading().await.map(|reading| reading.clock)
    }

    async fn clock_reading(&self) -> Result<clock::ClockReading, Error> {
        let (reply, signed) = self.ask(self.question(path::TIME)).await?;
        let reading = reply.answer().as_ref().and_then(clock::parse).ok_or_else(|| self.refusal(&reply, signed))?;
        Ok(self.known.keep_clock(reading))
    }

    /// The camera's clock as it must show by now, when it was read before.
    pub fn last_clock(&self) -> Option<CameraClock> {
        self.known.clock().map(|reading| reading.clock)
    }

    /// Leaves the camera. Where it keeps no session there is nothing to do.
    pub async fn close(self) {
        if let Credentials::Cookie(cookie) = &self.credentials {
            login::log_out(&self.http, cookie).await;
        }
    }

    /// A question for what is at this path.
    fn question<'a>(&self, path: &'a str) -> Question<'a> {
        Question { path, query: None, limit: self.http.limits().body }
    }

    /// Asks a question of somebody who is in. Says whether it went out with something that proves us.
    async fn ask(&self, question: Question<'_>) -> Result<(Reply, bool), Error> {
        let request = question.request();
        match &self.credentials {
            Credentials::Cookie(cookie) => Ok((self.http.send_with(request, &cookie.headers()).await?, true)),
            Credentials::Basic => {
                let (authorization, sending) = (Some(self.basic()), Sending::OnceAndWiped);
                Ok((self.http.send(Request { authorization, sending, ..request }).await?, true))
            }
            Credentials::Digest => {
                let plain = self.http.send(request).await?;
                self.answer(plain, question, Sending::Question).await
            }
        }
    }

    /// Asks again with credentials, at most once, after the answer to the question without them. Says whether it did.
    async fn answer(&self, plain: Reply, question: Question<'_>, sending: Sending) -> Result<(Reply, bool), Error> {
        let may_try = plain.status == 401 && !is_locked(&plain);
        let (authorization, sending) = match (&self.credentials, digest_challenge(&plain)) {
            (Credentials::Digest, Some(challenge)) if may_try => {
                (self.digest(&challenge, &Method::GET, question), sending)
            }
            (Credentials::Basic, _) if may_try => (self.basic(), Sending::OnceAndWiped),
            _ => return Ok((plain, false)),
        };
        let ask = Request { authorization: Some(authorization), sending, ..question.request() };
        Ok((self.http.send(ask).await?, true))
    }

    fn digest(&self, challenge: &DigestChallenge, method: &Method, question: Question<'_>) -> Zeroizing<Vec<u8>> {
        challenge.answer(&self.user, self.password.reveal(), method.as_str(), &question.target())
    }

    fn basic(&self) -> Zeroizing<Vec<u8>> {
        let pair = Zeroizing::new(format!("{}:{}", self.user, self.password.reveal()));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        Zeroizing::new([b"Basic ", encoded.as_bytes()].concat())
    }

    /// What the camera said instead. Before credentials were sent, nothing can be said about them.
    fn refusal(&self, reply: &Reply, signed: bool) -> Error {
        let unjudged = !signed || digest_challenge(reply).is_some_and(|challenge| challenge.is_stale());
        Error::refused(Refusal::read(reply, &Redactor::new([self.password.reveal()])).of_sign_in(unjudged))
    }
}

/// What is asked for, apart from who asks.
#[derive(Clone, Copy)]
struct Question<'a> {
    path: &'a str,
    query: Option<&'a str>,
    limit: usize,
}

impl<'a> Question<'a> {
    /// As a request that only reads, of somebody who does not say who it is.
    fn request(self) -> Request<'a> {
        let Self { path, query, limit } = self;
        let (sending, method) = (Sending::Question, Method::GET);
        Request { sending, method, path, query, content_type: "", body: None, authorization: None, limit }
    }

    /// Path and query, as a digest covers them.
    fn target(self) -> String {
        self.query.map_or_else(|| self.path.to_owned(), |query| format!("{}?{query}", self.path))
    }
}

/// The best digest that a reply asks for.
fn digest_challenge(reply: &Reply) -> Option<DigestChallenge> {
    DigestChallenge::best(reply.challenges())
}

fn is_locked(reply: &Reply) -> bool {
    reply.document().as_ref().map(Lock::parse).unwrap_or_default().locked
}
