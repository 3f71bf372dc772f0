//! How the camera wants the values of a reset, by the scenario: code or answers, and the new password. Written apart from the client's.
//!
//! DOCUMENTED: passwords and answers are turned into Base64 before AES. The rest is INFERRED: it proves that the client says
//! what it means to say, not that a camera takes it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::request::Request;
use super::response_status::ResponseStatus;
use crate::simulator::challenge::Challenge;
use crate::simulator::field_encryption;
use crate::simulator::scenario::Scenario;
use crate::simulator::xml::Element;

/// Whether it has a key exchange.
pub(super) fn has_exchange(scenario: Scenario) -> bool {
    !matches!(scenario, Scenario::KeyedFields | Scenario::PlainOverTls)
}

/// What it says of its security in this scenario: some of the usual document is left out or fixed.
pub(super) fn security_capabilities(scenario: Scenario, mut usual: Element) -> Element {
    let left_out: &[&str] = match scenario {
        Scenario::PlainOverTls => &["securityVersion", "keyIterateNum", "isIrreversible", "salt"],
        Scenario::EmailHidden => &["isSupportSecurityEmail", "isSupportSecurityQuestionConfig"],
        Scenario::KeyedFields => &["salt"],
        _ => &[],
    };
    usual.children.retain(|child| !left_out.iter().any(|name| child.is(name)));
    match scenario {
        Scenario::KeyedFields => usual.leaf("salt", field_encryption::SALT),
        _ => usual,
    }
}

/// Opens one value, strictly: what is written in another way is refused. `None`: it is no such value.
pub(super) fn open(
    scenario: Scenario,
    request: &Request,
    challenge: Option<&Challenge>,
    value: &str,
) -> Result<Option<Zeroizing<String>>, ResponseStatus> {
    if has_exchange(scenario) && challenge.is_none() {
        return Err(ResponseStatus::invalid_operation("invalidOperation"));
    }
    let iv = iv(&request.query);
    if iv.is_some() != (scenario == Scenario::KeyedFields) {
        return Err(ResponseStatus::bad_content("badParameters"));
    }
    let one = || match scenario {
        Scenario::KeyedFields => field_encryption::open(iv.as_deref()?, value),
        Scenario::PlainOverTls => Some(Zeroizing::new(value.to_owned())),
        Scenario::PlainChallenge => challenge?.open(value),
        _ => from_base64(&challenge?.open(value)?),
    };
    Ok(one())
}

/// The text behind the Base64. A value that was never in Base64 may look like some, and then it is a wrong one.
fn from_base64(value: &str) -> Option<Zeroizing<String>> {
    String::from_utf8(STANDARD.decode(value).ok()?).ok().map(Zeroizing::new)
}

/// The initialisation vector of encrypted fields: `security=1` and a whole `iv`, or nothing of either.
fn iv(query: &str) -> Option<String> {
    let mut parts = query.split('&');
    let is_encrypted = parts.clone().any(|part| part == "security=1");
    let iv = parts.find_map(|part| part.strip_prefix("iv="))?;
    let is_whole = iv.len() == 32 && iv.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_encrypted && is_whole).then(|| iv.to_owned())
}
