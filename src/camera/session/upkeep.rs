//! What can be put right in a camera by somebody who is in: its clock, and the address that codes go to.
//!
//! For each there is one request that writes, once for each call; then the camera is asked what it shows now. What it has shown in
//! this session is not asked again before. A form that it
//! has refused is not sent again: the next call takes the other form, or gives up. What failed is judged by `outcome`.

use jiff::tz::TimeZone;
use rand_core::{OsRng, RngCore as _};
use reqwest::Method;
use zeroize::Zeroizing;

use super::known::AddressForm;
use super::{Credentials, Question, Session, digest_challenge, is_locked};
use crate::camera::cipher::fields::FieldCipher;
use crate::camera::clock::{self, RunningClock, TimeForm};
use crate::camera::dialect;
use crate::camera::error::{Error, Fault};
use crate::camera::http::{Request, Sending};
use crate::camera::refusal::{Redactor, Refusal};
use crate::camera::reply::Reply;
use crate::camera::wire::{FORMAT_JSON, Meaning, ResponseStatus, SecurityEmail, SecurityEmailCap, email, path};
use crate::domain::{CameraClock, ClockState, MaskedEmail, RecoveryAddresses};
use crate::secret::Email;

/// Forms of a request that the camera has refused, in this session.
#[derive(Debug, Default)]
pub(super) struct RefusedForms {
    times: Vec<TimeForm>,
    addresses: Vec<Form>,
}

/// How an address is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// On its own. DOCUMENTED.
    Alone,
    /// With the administrator's password beside it. OBSERVED in clients of 2020 and later.
    WithPassword,
}

impl Session {
    /// Sets the clock to that of this computer and its time zone, and reads it back. What the camera shows then.
    pub async fn set_clock(&mut self, here: &RunningClock) -> Result<CameraClock, Error> {
        let before = match self.known.clock() {
            Some(shown) => shown,
            None => self.clock_reading().await.map_err(Error::before_delivery)?,
        };
        let forms = [before.form, before.form.other()];
        let Some(form) = forms.into_iter().find(|form| !self.refused.times.contains(form)) else {
            return Err(Error::new(Fault::NoOtherForm, false));
        };
        let zone = TimeZone::system();
        let message = clock::message(&before, form, here.now(), &zone);
        let body = Zeroizing::new(message.ok_or_else(|| Error::new(Fault::NoOtherForm, false))?);
        tracing::info!(?form, "the clock is set");
        let written = self.put(self.question(path::TIME), "application/xml", body, &[]).await;
        if is_of_form(&written) {
            self.refused.times.push(form);
        }
        let unsure = after_write(written)?;
        match (self.clock().await, unsure) {
            (Ok(clock), _) if clock.state(here.now()) == ClockState::Right => Ok(clock),
            (_, Some(lost)) => Err(lost),
            (Ok(_), None) => Err(Error::new(Fault::NotTaken, true)),
            (Err(error), None) => Err(unread(&error)),
        }
    }

    /// Whether a form of the clock's message is left to be tried.
    pub fn has_other_form_of_the_time(&self) -> bool {
        self.refused.times.len() < 2
    }

    /// The addresses that codes go to, and what a new one may be.
    pub async fn recovery_addresses(&self) -> Result<RecoveryAddresses, Error> {
        let saved = self.saved_addresses().await?;
        let length = self.address_capability().await.map_or(RecoveryAddresses::LENGTH, |told| told.length);
        Ok(RecoveryAddresses { saved, length })
    }

    async fn saved_addresses(&self) -> Result<Vec<MaskedEmail>, Error> {
        let (reply, signed) = self.ask(self.json_question(path::EMAIL)).await?;
        let status = reply.document().as_ref().and_then(ResponseStatus::parse);
        let is_none_saved = status.is_some_and(|status| status.is("noSetSecurityEmail"));
        match reply.answer().as_ref().and_then(SecurityEmail::parse) {
            Some(SecurityEmail { addresses }) => Ok(self.known.keep_addresses(addresses)),
            None if is_none_saved => Ok(self.known.keep_addresses(Vec::new())),
            None => Err(Error::refused(self.refusal_of(&reply, signed).without_words())),
        }
    }

    /// Has codes go to this address from now on, and reads back what the camera shows then.
    pub async fn set_recovery_address(&mut self, address: &Email) -> Result<RecoveryAddresses, Error> {
        let before = match self.known.addresses() {
            Some(shown) => shown,
            None => self.saved_addresses().await.map_err(Error::before_delivery)?,
        };
        let told = match self.known.address_form() {
            Some(told) => Some(told),
            None => self.address_capability().await,
        };
        let forms: &[Form] = match told.as_ref().is_some_and(|told| told.with_password) {
            true => &[Form::WithPassword],
            false => &[Form::Alone, Form::WithPassword],
        };
        let Some(form) = forms.iter().copied().find(|form| !self.refused.addresses.contains(form)) else {
            return Err(Error::new(Fault::NoOtherForm, false));
        };
        let (body, encryption) = self.address_message(address, form).await.map_err(Error::before_delivery)?;
        let query = std::iter::once(FORMAT_JSON.to_owned()).chain(encryption).collect::<Vec<_>>().join("&");
        let question = Question { query: Some(&query), ..self.question(path::EMAIL) };
        tracing::info!(?form, "the recovery address is set");
        let written = self.put(question, "application/json", body, &[address.as_str()]).await;
        if is_of_form(&written) {
            self.refused.addresses.push(form);
        }
        let unsure = after_write(written)?;
        let is_shown = |saved: &[MaskedEmail]| saved.iter().any(|saved| saved.may_be(address));
        match (self.saved_addresses().await, unsure) {
            // Where the answer was lost, only what the camera did not show before tells anything.
            (Ok(saved), lost) if is_shown(&saved) && (lost.is_none() || !is_shown(&before)) => {
                Ok(RecoveryAddresses { saved, length: told.map_or(RecoveryAddresses::LENGTH, |told| told.length) })
            }
            (_, Some(lost)) => Err(lost),
            (Ok(_), None) => Err(Error::new(Fault::NotTaken, true)),
            (Err(error), None) => Err(unread(&error)),
        }
    }

    /// Whether a form of the address's message is left to be tried: the one with the password.
    pub fn has_other_form_of_the_address(&self) -> bool {
        !self.refused.addresses.contains(&Form::WithPassword)
    }

    /// How the camera wants an address, when it tells.
    async fn address_capability(&self) -> Option<AddressForm> {
        let asked = self.ask(self.json_question(path::EMAIL_CAP)).await;
        let told = asked.inspect_err(|error| tracing::info!(%error, "no limits of the address")).ok()?.0.answer()?;
        let length = SecurityEmailCap::parse(&told).map_or(RecoveryAddresses::LENGTH, |cap| cap.length);
        Some(self.known.keep_address_form(AddressForm { length, with_password: told.has("password") }))
    }

    /// The message, and what belongs into the query for the camera to undo its encryption. Over a plain connection the
    /// password goes out encrypted (`security=1`, DOCUMENTED for who has signed in), or not at all.
    async fn address_message(&self, address: &Email, form: Form) -> Result<(Zeroizing<String>, Option<String>), Error> {
        match form {
            Form::Alone => return Ok((email::body(address.as_str(), None), None)),
            Form::WithPassword if self.http.transport().is_encrypted() => {
                return Ok((email::body(address.as_str(), Some(self.password.reveal())), None));
            }
            Form::WithPassword => {}
        }
        let query = format!("username={}", self.user);
        let question = Question { query: Some(&query), ..self.question(path::SECURITY_CAP) };
        let security = self.ask(question).await?.0.answer();
        let derivation = security.as_ref().and_then(dialect::key_derivation);
        let cipher = derivation.and_then(|told| FieldCipher::new(&self.user, self.password.reveal(), &told));
        let cipher = cipher.ok_or_else(|| Error::new(Fault::Unprotected, false))?;
        let mut iv = [0_u8; 16];
        OsRng.fill_bytes(&mut iv);
        let (address, password) = (cipher.encrypt(address.as_str(), &iv), cipher.encrypt(self.password.reveal(), &iv));
        let encryption = format!("security=1&iv={}", hex::encode(iv));
        Ok((email::body(&address, Some(&password)), Some(encryption)))
    }

    fn json_question<'a>(&self, path: &'a str) -> Question<'a> {
        Question { query: Some(FORMAT_JSON), ..self.question(path) }
    }

    /// Writes once. By digest the nonce comes from the question that does nothing else. `private` is not to be repeated
    /// from what the camera says.
    async fn put(
        &self,
        question: Question<'_>,
        content_type: &'static str,
        body: Zeroizing<String>,
        private: &[&str],
    ) -> Result<(), Error> {
        let sending = if private.is_empty() { Sending::Once } else { Sending::OnceAndWiped };
        let request = Request { sending, method: Method::PUT, content_type, body: Some(body), ..question.request() };
        let reply = match &self.credentials {
            Credentials::Cookie(cookie) => self.http.send_with(request, &cookie.headers()).await,
            Credentials::Basic => {
                let (authorization, sending) = (Some(self.basic()), Sending::OnceAndWiped);
                self.http.send(Request { authorization, sending, ..request }).await
            }
            Credentials::Digest => {
                let asked = self.http.send(self.question(path::USER_CHECK).request()).await;
                let plain = asked.map_err(Error::before_delivery)?;
                let challenge = digest_challenge(&plain).filter(|_| !is_locked(&plain));
                let Some(challenge) = challenge else { return Err(self.refusal(&plain, false)) };
                let authorization = Some(self.digest(&challenge, &Method::PUT, question));
                self.http.send(Request { authorization, ..request }).await
            }
        };
        let reply = reply.map_err(Error::answer_lost)?;
        let status = reply.document().as_ref().and_then(ResponseStatus::parse);
        if reply.is_success() && status.as_ref().is_some_and(|status| matches!(status.status_code, Some(0 | 1 | 7))) {
            return Ok(());
        }
        if reply.is_success() && status.is_none() {
            // A yes in other words. What the camera shows next decides.
            return Err(Error::new(Fault::Broken(std::io::ErrorKind::InvalidData), true));
        }
        let is_stale = digest_challenge(&reply).is_some_and(|challenge| challenge.is_stale());
        let redactor = Redactor::new(private.iter().copied().chain([self.password.reveal()]));
        let refusal = Refusal::read(&reply, &redactor);
        Err(Error::refused(if reply.status == 401 { refusal.of_sign_in(is_stale) } else { refusal }))
    }

    fn refusal_of(&self, reply: &Reply, signed: bool) -> Refusal {
        let refusal = Refusal::read(reply, &Redactor::new([self.password.reveal()]));
        if reply.status == 401 { refusal.of_sign_in(!signed) } else { refusal }
    }
}

/// Whether the camera refused the form of the request.
fn is_of_form(written: &Result<(), Error>) -> bool {
    let refusal = written.as_ref().err().and_then(Error::refusal);
    refusal.is_some_and(|refusal| refusal.meaning() == Meaning::BadMessage)
}

/// It said yes, and what it shows now is not known.
fn unread(error: &Error) -> Error {
    tracing::info!(%error, "not read back");
    Error::new(Fault::Broken(std::io::ErrorKind::InvalidData), true)
}

/// A no ends it. An answer that was lost, or not understood, is found out by what the camera shows next.
fn after_write(written: Result<(), Error>) -> Result<Option<Error>, Error> {
    match written {
        Ok(()) => Ok(None),
        Err(error) if error.refusal().is_none() && error.was_delivered() => Ok(Some(error)),
        Err(error) => Err(error),
    }
}
