//! Reads what passes between a camera and its own page: the same replies as ours, asked for by somebody else.
//!
//! It judges as everywhere in this room (`outcome`), and keeps nothing.

use reqwest::header::HeaderMap;

use super::error::Error;
use super::recovery::{self, RecoveryPictures};
use super::refusal::{Redactor, Refusal};
use super::reply::Reply;
use super::wire::ResponseStatus;
use crate::domain::{CommitOutcome, EvidenceKind};

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
    fn reply(&self) -> Reply {
        let mut reply = Reply::begin(self.status, self.headers);
        reply.extend(self.body);
        reply
    }

    /// The recovery pictures in it, when there are some.
    pub fn pictures(&self) -> Option<RecoveryPictures> {
        recovery::in_reply(&mut self.reply())
    }

    /// What became of a reset that the page has sent. `secrets`: what it sent, to be taken out of what the camera says.
    pub fn reset_outcome<'s>(
        &self,
        evidence: EvidenceKind,
        secrets: impl IntoIterator<Item = &'s str>,
    ) -> CommitOutcome {
        let reply = self.reply();
        let status = reply.document().as_ref().and_then(ResponseStatus::parse);
        if reply.is_success() && status.is_some_and(|status| super::reset::is_yes(&status)) {
            return CommitOutcome::Accepted;
        }
        Error::refused(Refusal::read(&reply, &Redactor::new(secrets))).commit_outcome(evidence)
    }
}
