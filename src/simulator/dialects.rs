//! How the camera wants the two values of a reset on the day that it has. Written apart from the client's.
//!
//! All of it is INFERRED: it proves that the client says what it means to say, not that a camera takes it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::answers::Ask;
use super::challenge::Challenge;
use super::reply::Outcome;
use super::{Scenario, keyed};
use crate::camera::wire::Element;

/// Whether it has a key exchange.
pub(super) fn has_exchange(scenario: Scenario) -> bool {
    !matches!(scenario, Scenario::KeyedFields | Scenario::PlainOverTls)
}

/// Whether it calls itself by its model, as recorders do. OBSERVED.
pub(super) fn is_recorder(scenario: Scenario) -> bool {
    scenario == Scenario::Base64First
}

/// What it says of its security on that day.
pub(super) fn security_cap(scenario: Scenario, mut cap: Element) -> Element {
    let left_out: &[&str] = match scenario {
        Scenario::PlainOverTls => &["securityVersion", "keyIterateNum", "isIrreversible", "salt"],
        Scenario::EmailHidden => &["isSupportSecurityEmail", "isSupportSecurityQuestionConfig"],
        Scenario::KeyedFields => &["salt"],
        _ => &[],
    };
    cap.children.retain(|child| !left_out.iter().any(|name| child.is(name)));
    match scenario {
        Scenario::KeyedFields => cap.leaf("salt", keyed::SALT),
        _ => cap,
    }
}

/// Opens the two values, strictly: what is written in another way is refused.
pub(super) fn open(
    scenario: Scenario,
    ask: &Ask,
    challenge: Option<&Challenge>,
    values: (&str, &str),
) -> Result<(Zeroizing<String>, Zeroizing<String>), Outcome> {
    let wrong = || Outcome::bad_content("badJsonContent");
    if has_exchange(scenario) && challenge.is_none() {
        return Err(Outcome::invalid_operation("invalidOperation"));
    }
    let vector = vector(&ask.query);
    if vector.is_some() != (scenario == Scenario::KeyedFields) {
        return Err(Outcome::bad_content("badParameters"));
    }
    let one = |value: &str| match scenario {
        Scenario::KeyedFields => keyed::open(vector.as_deref()?, value),
        Scenario::PlainOverTls => Some(Zeroizing::new(value.to_owned())),
        Scenario::Base64First => from_base64(&challenge?.open(value)?),
        _ => challenge?.open(value),
    };
    one(values.0).zip(one(values.1)).ok_or_else(wrong)
}

fn from_base64(value: &str) -> Option<Zeroizing<String>> {
    String::from_utf8(STANDARD.decode(value).ok()?).ok().map(Zeroizing::new)
}

/// The vector of sealed fields: `security=1` and a whole `iv`, or nothing of either.
fn vector(query: &str) -> Option<String> {
    let mut parts = query.split('&');
    let is_sealed = parts.clone().any(|part| part == "security=1");
    let vector = parts.find_map(|part| part.strip_prefix("iv="))?;
    let is_whole = vector.len() == 32 && vector.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_sealed && is_whole).then(|| vector.to_owned())
}
