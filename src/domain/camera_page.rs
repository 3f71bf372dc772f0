//! The camera's own page while the person uses it through the app: what is seen of it.

use super::camera_result::{CommitOutcome, Fetched};
use super::evidence::EvidenceKind;

/// What is seen of the camera's own page.
#[derive(Debug)]
pub enum PageEvent {
    /// Whether a browser could be opened with it.
    Shown(bool),
    /// The browser shows it.
    Opened,
    /// The page has fetched the recovery pictures.
    Pictures(Fetched),
    /// The page has sent a new password with this kind of evidence. The shape of that request, without a value.
    ResetSent(EvidenceKind, String),
    /// What the camera answered to it.
    ResetAnswered(CommitOutcome),
    /// The camera does not answer, or its page leads elsewhere.
    Stuck,
}
