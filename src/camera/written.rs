//! The one request of a reset as a dialect writes it. It sends nothing.

use zeroize::Zeroizing;

use super::cipher::encryptor::Encryptor;
use super::dialect::Dialect;
use super::wire::{FORMAT_JSON, path, questions, reset};
use crate::domain::{Evidence, ResetOrder};

/// A request that is ready to go out.
pub(super) struct Written {
    pub path: &'static str,
    pub query: Option<String>,
    pub content_type: &'static str,
    pub body: Zeroizing<String>,
    /// The values in it, as they go out.
    pub values: Vec<Zeroizing<String>>,
}

/// Writes code or answers, and the new password, as a dialect wants them.
pub(super) fn write(dialect: &Dialect, encryptor: &Encryptor, order: &ResetOrder) -> Written {
    let mut values: Vec<_> = given(order).map(|value| encryptor.encrypt(value)).collect();
    let password = encryptor.encrypt(order.password.reveal());
    let (path, content_type, body) = match &order.evidence {
        Evidence::Code(_) => {
            let code = values.first().map(|code| code.as_str()).unwrap_or_default();
            (path::EMAIL_CERTIFICATION, "application/json", reset::body(dialect.wrapper, code, &password))
        }
        Evidence::Answers(answers) => {
            let answers = answers.iter().map(|(id, _)| *id).zip(values.iter().map(|answer| answer.as_str()));
            (path::QUESTION_CERTIFICATION, "application/xml", questions::body(answers, &password))
        }
    };
    values.push(password);
    Written { path, query: query(&order.evidence, encryptor.query()), content_type, body, values }
}

/// The code, or the answers in their order, as the person gave them.
pub(super) fn given(order: &ResetOrder) -> impl Iterator<Item = &str> {
    let (code, answers) = match &order.evidence {
        Evidence::Code(code) => (Some(code.reveal()), None),
        Evidence::Answers(answers) => (None, Some(answers.iter().map(|(_, answer)| answer.reveal()))),
    };
    code.into_iter().chain(answers.into_iter().flatten())
}

/// DOCUMENTED: the reset by code is JSON. What the encryption needs comes behind.
fn query(evidence: &Evidence, of_encryption: Option<String>) -> Option<String> {
    let format = matches!(evidence, Evidence::Code(_)).then(|| FORMAT_JSON.to_owned());
    let parts: Vec<String> = format.into_iter().chain(of_encryption).collect();
    (!parts.is_empty()).then(|| parts.join("&"))
}
