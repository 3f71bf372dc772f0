//! Which security questions the camera asks. The request that answers them is that of [`super::reset`].

use super::error::Error;
use super::http::Http;
use super::refusal::{Redactor, Refusal};
use super::wire::{Document, ResponseStatus, path, questions as shape};
use crate::domain::SecurityQuestion;

/// How many questions are taken. OBSERVED: three are saved.
const MOST: usize = 3;
/// The longest words of a question that are shown.
const MAX_WORDS: usize = 120;

/// Asks which questions were answered at set-up. Read-only and without credentials; a camera may want some (INFERRED),
/// and that is a refusal here.
pub(super) async fn questions(http: &Http) -> Result<Vec<SecurityQuestion>, Error> {
    let reply = http.get(path::QUESTION_CONFIG).await?;
    let status = reply.document().as_ref().and_then(ResponseStatus::parse);
    let root = match reply.answer() {
        Some(Document::Xml(root)) if status.is_none() => root,
        _ => return Err(Error::refused(Refusal::read(&reply, &Redactor::default()))),
    };
    let short = |words: String| words.chars().filter(|c| !c.is_control()).take(MAX_WORDS).collect();
    let asked = shape::list(&root).into_iter().take(MOST);
    Ok(asked.map(|(id, words)| SecurityQuestion { id, words: words.map(short) }).collect())
}
