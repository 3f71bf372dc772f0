//! The security questions: which ones the camera asks, and the one request that answers them with the new password.

use reqwest::Method;

use super::error::Error;
use super::http::{Ask, Http};
use super::refusal::{Hidden, Refusal};
use super::reset::{exchange_keys, is_yes};
use super::wire::{Document, ResponseStatus, path, questions as shape};
use crate::domain::SecurityQuestion;
use crate::secret::{GivenAnswer, Password};

/// How many questions are taken. OBSERVED: three are saved.
const MOST: usize = 3;
/// The longest words of a question that are shown.
const MAX_WORDS: usize = 120;

/// Asks which questions were answered at set-up. Read-only and without credentials; a camera may want some (INFERRED),
/// and that is a refusal here.
pub(super) async fn questions(http: &Http) -> Result<Vec<SecurityQuestion>, Error> {
    let reply = http.get(path::QUESTION_CONFIG).await?;
    let status = reply.document().as_ref().and_then(ResponseStatus::of);
    let root = match reply.answer() {
        Some(Document::Xml(root)) if status.is_none() => root,
        _ => return Err(Error::refused(Refusal::of(&reply, &Hidden::default()))),
    };
    let short = |words: String| words.chars().filter(|c| !c.is_control()).take(MAX_WORDS).collect();
    let asked = shape::list(&root).into_iter().take(MOST);
    Ok(asked.map(|(id, words)| SecurityQuestion { id, words: words.map(short) }).collect())
}

/// The key exchange, then the one request. Nothing is repeated.
pub(super) async fn reset(http: &Http, answers: &[(u32, GivenAnswer)], new: &Password) -> Result<(), Error> {
    let exchange = exchange_keys(http).await.map_err(Error::before_delivery)?;
    let sealer = exchange.map_err(|refusal| Error::refused(refusal.before_reset()))?;
    let sealed: Vec<_> = answers.iter().map(|(id, answer)| (*id, sealer.encrypt(answer.reveal()))).collect();
    let password = sealer.encrypt(new.reveal());
    let ask = Ask {
        method: Method::PUT,
        path: path::QUESTION_CERTIFICATION,
        query: None,
        content_type: "application/xml",
        body: Some(shape::body(sealed.iter().map(|(id, answer)| (*id, answer.as_str())), &password)),
        authorization: None,
        limit: http.limits().body,
    };
    let reply = http.once(ask).await.map_err(Error::answer_lost)?;
    let status = reply.document().as_ref().and_then(ResponseStatus::of);
    if reply.is_success() && status.is_some_and(|status| is_yes(&status)) {
        return Ok(());
    }
    let plain = answers.iter().map(|(_, answer)| answer.reveal());
    let sealed = sealed.iter().map(|(_, answer)| answer.as_str());
    let hidden = Hidden::new(plain.chain(sealed).chain([new.reveal(), password.as_str()]));
    Err(Error::refused(Refusal::of(&reply, &hidden)))
}
