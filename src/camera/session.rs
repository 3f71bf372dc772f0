//! A camera that we have signed in to. Each question takes a fresh nonce: some releases refuse the third use of one
//! (OBSERVED). Nothing is repeated, not even after a stale nonce, since each try may count.

use std::sync::Arc;
use std::time::SystemTime;

use reqwest::Method;

use super::digest::Challenge;
use super::error::Error;
use super::http::{Ask, Http, Reply};
use super::refusal::{Hidden, Refusal};
use super::wire::{Lock, UserCheck, path};
use super::{DeviceInfo, clock, snapshot};
use crate::secret::Password;

/// The right to ask questions that need the password.
#[derive(Debug)]
pub struct Session {
    http: Arc<Http>,
    user: String,
    password: Password,
}

impl Session {
    /// Signs in. The first request carries no credentials and does not count as a try (OBSERVED).
    pub(super) async fn open(http: Arc<Http>, user: &str, password: &Password) -> Result<Self, Error> {
        let session = Self { http, user: user.to_owned(), password: Password::new(password.reveal()) };
        let (reply, signed) = session.ask(path::USER_CHECK, session.http.limits().body).await?;
        let check = reply.answer().as_ref().and_then(UserCheck::of);
        if signed && check.is_some_and(|check| check.status_value == Some(200)) {
            return Ok(session);
        }
        Err(session.refusal(&reply, signed))
    }

    /// Model, serial number, firmware.
    pub async fn device_info(&self) -> Result<DeviceInfo, Error> {
        let (reply, signed) = self.ask(path::DEVICE_INFO, self.http.limits().body).await?;
        reply.answer().as_ref().and_then(DeviceInfo::of).ok_or_else(|| self.refusal(&reply, signed))
    }

    /// A picture from the camera, as a JPEG file.
    pub async fn snapshot(&self) -> Result<Vec<u8>, Error> {
        let (reply, signed) = self.ask(path::PICTURE, self.http.limits().picture).await?;
        if reply.is_success() && snapshot::is_jpeg(&reply.body) {
            return Ok(reply.body);
        }
        Err(self.refusal(&reply, signed))
    }

    /// The camera's clock.
    pub async fn clock(&self) -> Result<SystemTime, Error> {
        let (reply, signed) = self.ask(path::TIME, self.http.limits().body).await?;
        reply.answer().as_ref().and_then(clock::read).ok_or_else(|| self.refusal(&reply, signed))
    }

    /// Asks without credentials, then at most once with them. Says whether the answer is to the second.
    async fn ask(&self, path: &str, limit: usize) -> Result<(Reply, bool), Error> {
        let plain = self.http.once(Self::request(path, limit)).await?;
        let locked = plain.document().as_ref().map(Lock::of).unwrap_or_default().locked;
        let offered = Challenge::best(plain.challenges().iter().map(String::as_str));
        let Some(challenge) = offered.filter(|_| plain.status == 401 && !locked) else { return Ok((plain, false)) };
        let authorization = challenge.answer(&self.user, self.password.reveal(), Method::GET.as_str(), path);
        let ask = Ask { authorization: Some(authorization), ..Self::request(path, limit) };
        Ok((self.http.once(ask).await?, true))
    }

    fn request(path: &str, limit: usize) -> Ask<'_> {
        Ask { method: Method::GET, path, query: None, content_type: "", body: None, authorization: None, limit }
    }

    /// What the camera said instead. Before credentials were sent, nothing can be said about them.
    fn refusal(&self, reply: &Reply, signed: bool) -> Error {
        let again = Challenge::best(reply.challenges().iter().map(String::as_str));
        let unjudged = !signed || again.is_some_and(|challenge| challenge.is_stale());
        Error::refused(Refusal::of(reply, &Hidden::new([self.password.reveal()])).of_sign_in(unjudged))
    }
}
