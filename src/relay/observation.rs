//! What was seen of the camera's own page: a request or an answer in the words of the recovery, never a value that is a secret.

use std::time::Duration;

use crate::camera::RecoveryPictures;
use crate::domain::{CommitOutcome, DialectFit, EvidenceKind, MaskedEmail};

/// What was seen.
#[derive(Debug)]
pub enum Observation {
    /// Somebody has opened the camera's page.
    Opened,
    /// The page has fetched the recovery pictures.
    Pictures(RecoveryPictures),
    /// The camera has told which addresses are saved in it, as it shows them; none where nobody saved one.
    Addresses(Vec<MaskedEmail>),
    /// The page has changed the saved address, and the camera has taken it.
    AddressSaved,
    /// The camera has told its page that it sends no code by e-mail.
    EmailNotOffered,
    /// The camera refuses everybody for now; for how long, when it said.
    Locked(Option<Duration>),
    /// The page has sent a reset, or a first password.
    ResetSent {
        /// What it proves itself by.
        evidence: EvidenceKind,
        /// Which request it was, such as `emailCertification`.
        name: String,
        /// Its query and its body, without a value.
        shape: String,
        /// The dialects that it may be written in.
        fits: Vec<DialectFit>,
    },
    /// What the camera answered to it.
    ResetAnswered(CommitOutcome),
    /// The page wanted to lead to another host, and was not followed.
    LedElsewhere,
    /// The camera did not answer.
    Unreachable,
}
