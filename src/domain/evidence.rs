//! What proves that a camera is the person's, and the order that carries it together with the new password.

use crate::secret::{Code, GivenAnswer, Password};

/// What the camera is shown in the place of the lost password.
#[derive(Debug)]
pub enum Evidence {
    /// The code from the mail.
    Code(Code),
    /// The answers to its security questions, each with the number of its question.
    Answers(Vec<(u32, GivenAnswer)>),
}

/// Which kind of evidence, without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceKind {
    /// A code from a mail.
    Code,
    /// Answers to security questions.
    Answers,
}

impl Evidence {
    /// Whether there is nothing in it: no code, or not a single answer.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Code(code) => code.is_empty(),
            Self::Answers(answers) => answers.is_empty(),
        }
    }

    /// Which kind it is.
    pub fn kind(&self) -> EvidenceKind {
        match self {
            Self::Code(_) => EvidenceKind::Code,
            Self::Answers(_) => EvidenceKind::Answers,
        }
    }
}

/// What the one commit carries: the evidence and the new password together.
///
/// The call that sends it consumes it, so it cannot be sent twice by mistake.
#[derive(Debug)]
pub struct ResetOrder {
    /// What proves that the camera is the person's.
    pub evidence: Evidence,
    /// The password that the camera shall have from now on.
    pub password: Password,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_shows_nothing_of_what_it_carries() {
        let (code, answer) = (Code::new("3F8K2LQ9"), GivenAnswer::new("Rosa"));
        for evidence in [Evidence::Code(code), Evidence::Answers(vec![(1, answer)])] {
            let shown = format!("{:?}", ResetOrder { evidence, password: Password::new("Maple-Garden7") });
            assert!(["3F8K", "Rosa", "Maple"].iter().all(|secret| !shown.contains(secret)), "{shown}");
        }
    }
}
