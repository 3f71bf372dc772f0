//! The camera's own page while the person uses it through the app: what is seen of it.

use std::time::Duration;

use super::camera_result::{CommitOutcome, Fetched};
use super::evidence::EvidenceKind;
use super::lesson::DialectFit;
use super::masked_email::MaskedEmail;

/// What is seen of the camera's own page. `P`: the recovery pictures, as the camera gave them or drawn.
#[derive(Debug)]
pub enum PageEvent<P = Fetched> {
    /// The browser shows it.
    Opened,
    /// The page has fetched the recovery pictures.
    Pictures(P),
    /// The camera has told the saved addresses, as it shows them; none where nobody saved one.
    Addresses(Vec<MaskedEmail>),
    /// The page has changed the saved address, and the camera has taken it.
    AddressSaved,
    /// The camera has told its page that it sends no code by e-mail.
    EmailNotOffered,
    /// The camera refuses everybody for now; for how long, when it said.
    Locked(Option<Duration>),
    /// The page has sent a reset, or a first password.
    ResetSent(SeenReset),
    /// What the camera answered to it.
    ResetAnswered(CommitOutcome),
    /// The camera wants to be spoken with by a TLS that nobody should speak any more: its page cannot be passed.
    OldProtection,
    /// The page wanted to lead to another host, and was not followed.
    LedElsewhere,
    /// The camera did not answer.
    Unreachable,
}

impl<P> PageEvent<P> {
    /// What was seen, with the pictures drawn; `None`: they could not be.
    pub async fn drawn<Q>(self, draw: impl AsyncFnOnce(P) -> Option<Q>) -> Option<PageEvent<Q>> {
        Some(match self {
            Self::Pictures(given) => PageEvent::Pictures(draw(given).await?),
            Self::Opened => PageEvent::Opened,
            Self::Addresses(addresses) => PageEvent::Addresses(addresses),
            Self::AddressSaved => PageEvent::AddressSaved,
            Self::EmailNotOffered => PageEvent::EmailNotOffered,
            Self::Locked(wait) => PageEvent::Locked(wait),
            Self::ResetSent(seen) => PageEvent::ResetSent(seen),
            Self::ResetAnswered(outcome) => PageEvent::ResetAnswered(outcome),
            Self::OldProtection => PageEvent::OldProtection,
            Self::LedElsewhere => PageEvent::LedElsewhere,
            Self::Unreachable => PageEvent::Unreachable,
        })
    }
}

/// A reset that the page has sent, without a value of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenReset {
    /// What it proves itself by.
    pub evidence: EvidenceKind,
    /// Which request it was, such as `emailCertification`.
    pub name: String,
    /// The names in its query and its body, and the kinds of their values, for a helper.
    pub shape: String,
    /// The dialects that it may be written in, the likeliest first.
    pub fits: Vec<DialectFit>,
}

impl SeenReset {
    /// One that is written in no dialect that is known.
    pub fn unknown(evidence: EvidenceKind, shape: impl Into<String>) -> Self {
        Self { evidence, name: "emailCertification".to_owned(), shape: shape.into(), fits: Vec::new() }
    }
}
