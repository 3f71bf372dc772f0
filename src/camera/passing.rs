//! Reads what passes between a camera and its own page: the same replies as ours, asked for by somebody else.
//!
//! It judges as everywhere in this room (`outcome`), and keeps nothing.

use reqwest::header::HeaderMap;

use super::error::Error;
use super::recovery::{self, RecoveryPictures};
use super::refusal::{Redactor, Refusal};
use super::reply::Reply;
use super::wire::{Document, Lock, Meaning, ResponseStatus, SecurityEmail};
use crate::domain::{CommitOutcome, EvidenceKind, MaskedEmail};

/// A reply as it passed.
pub struct Passed<'a> {
    /// The status of HTTP.
    pub status: u16,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body, without what the transport did to it.
    pub body: &'a [u8],
}

impl Passed<'_> {
    /// Whether nothing of its body is missing, as far as the body itself shows: for one that was not framed to its end.
    pub fn is_whole(&self) -> bool {
        !self.body.is_empty() && self.reply().is_whole() && (self.reply().is_image() || Document::is_whole(self.body))
    }

    /// Whether its body is a document without its end, whatever length was announced.
    pub fn is_cut(&self) -> bool {
        Document::is_cut(self.body)
    }

    fn reply(&self) -> Reply {
        let mut reply = Reply::begin(self.status, self.headers);
        reply.extend(self.body);
        reply
    }

    /// The recovery pictures in it, when there are some.
    pub fn pictures(&self) -> Option<RecoveryPictures> {
        recovery::in_reply(&mut self.reply())
    }

    /// The saved addresses in it, when it tells of them; none where nobody ever saved one.
    pub fn saved_addresses(&self) -> Option<Vec<MaskedEmail>> {
        SecurityEmail::parse(&self.reply().answer()?).map(|told| told.addresses)
    }

    /// Whether it says that a code can be had by e-mail. `None`: it does not say.
    pub fn offers_email(&self) -> Option<bool> {
        self.reply().answer()?.flag("isSupportWithSecurityEmail")
    }

    /// What it says about further tries, when it refuses everybody for now.
    pub fn lock(&self) -> Option<Lock> {
        let document = self.reply().document()?;
        let lock = Lock::parse(&document);
        let says_so = ResponseStatus::parse(&document).is_some_and(|status| status.meaning() == Meaning::Locked);
        (lock.locked || says_so).then_some(lock)
    }

    /// Whether it says that what was asked is done.
    pub fn is_done(&self) -> bool {
        let reply = self.reply();
        let status = reply.document().as_ref().and_then(ResponseStatus::parse);
        reply.is_success() && status.is_some_and(|status| super::reset::is_yes(&status))
    }

    /// What became of a reset that the page has sent. `secrets`: what it sent, to be taken out of what the camera says.
    pub fn reset_outcome<'s>(
        &self,
        evidence: EvidenceKind,
        secrets: impl IntoIterator<Item = &'s str>,
    ) -> CommitOutcome {
        if self.is_done() {
            return CommitOutcome::Accepted;
        }
        let reply = self.reply();
        Error::refused(Refusal::read(&reply, &Redactor::new(secrets))).commit_outcome(evidence)
    }
}
