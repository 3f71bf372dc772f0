//! The camera's own page while the person uses it through the app: what is seen of it.

use std::time::Duration;

use super::camera_result::{CommitOutcome, Fetched};
use super::evidence::EvidenceKind;
use super::lesson::DialectFit;
use super::masked_email::MaskedEmail;

/// What is seen of the camera's own page.
#[derive(Debug)]
pub enum PageEvent {
    /// Whether a browser could be opened with it.
    Shown(bool),
    /// The browser shows it.
    Opened,
    /// The page has fetched the recovery pictures.
    Pictures(Fetched),
    /// The camera has told the saved addresses, as it shows them; none where nobody saved one.
    Addresses(Vec<MaskedEmail>),
    /// The page has changed the saved address, and the camera has taken it.
    AddressSaved,
    /// The camera has told its page that it sends no code by e-mail.
    EmailNotOffered,
    /// The camera refuses everybody for now; for how long, when it said.
    Locked(Option<Duration>),
    /// The page has sent a new password.
    ResetSent(SeenReset),
    /// What the camera answered to it.
    ResetAnswered(CommitOutcome),
    /// The camera does not answer, or its page leads elsewhere.
    Stuck,
}

/// A reset that the page has sent, without a value of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenReset {
    /// What it proves itself by.
    pub evidence: EvidenceKind,
    /// Its names and the kinds of its values, for a helper.
    pub shape: String,
    /// The dialects that it may be written in, the likeliest first.
    pub fits: Vec<DialectFit>,
}

impl SeenReset {
    /// One that is written in no dialect that is known.
    pub fn unknown(evidence: EvidenceKind, shape: impl Into<String>) -> Self {
        Self { evidence, shape: shape.into(), fits: Vec::new() }
    }
}
