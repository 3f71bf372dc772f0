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

/// What the script of the page calls it.
pub(super) fn name_for_the_page(scenario: Scenario) -> &'static str {
    match scenario {
        Scenario::KeyedFields => "keyed_fields",
        Scenario::PlainOverTls => "plain",
        Scenario::PlainChallenge => "challenge",
        _ if scenario.is_known_to_its_page_only() => "own",
        _ => "challenge_base64",
    }
}

/// What it says of its security in this scenario: some of the usual document is left out or fixed.
pub(super) fn security_capabilities(scenario: Scenario, mut usual: Element) -> Element {
    let left_out: &[&str] = match scenario {
        Scenario::PlainOverTls => &["securityVersion", "keyIterateNum", "isIrreversible", "salt"],
        Scenario::EmailHidden => &["isSupportSecurityEmail", "isSupportSecurityQuestionConfig"],
        Scenario::KeyedFields | Scenario::SessionLogin => &["salt"],
        _ => &[],
    };
    usual.children.retain(|child| !left_out.iter().any(|name| child.is(name)));
    match scenario {
        Scenario::KeyedFields | Scenario::SessionLogin => usual.leaf("salt", field_encryption::SALT),
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
    let iv = iv(&request.query, "security=1");
    if iv.is_some() != (scenario == Scenario::KeyedFields) {
        return Err(ResponseStatus::bad_content("badParameters"));
    }
    let one = || match scenario {
        Scenario::KeyedFields => field_encryption::open("", iv.as_deref()?, value),
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

/// The initialisation vector of encrypted fields: this `security` (DOCUMENTED: 1 is AES-128-CBC, 2 is AES-256-CBC) and a
/// whole `iv`, or nothing of either.
pub(super) fn iv(query: &str, security: &str) -> Option<String> {
    let mut parts = query.split('&');
    let is_encrypted = parts.clone().any(|part| part == security);
    let iv = parts.find_map(|part| part.strip_prefix("iv="))?;
    let is_whole = iv.len() == 32 && iv.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_encrypted && is_whole).then(|| iv.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation of the same description: Base64 before the encryption.
    #[test]
    fn known_values_in_base64_are_opened() {
        let proof = "d6ab68138dc8836ecfe2a9f83b7910b1";
        let request = Request::new(&hyper::Request::new(()).into_parts().0, hyper::body::Bytes::new(), false);
        let challenge = Challenge::known();
        let open_as = |scenario, sealed: &str| {
            let sealed = STANDARD.encode(format!("{proof}{sealed}"));
            open(scenario, &request, Some(&challenge), &sealed).unwrap().map(|value| value.as_str().to_owned())
        };
        for (value, sealed) in [
            ("Abc12345", "44aad90af4fdf00206255a7971d0987c"),
            ("NewPass99!", "8f7b7f2cf380550784ebd8362969f295"),
            ("12345678", "005391cdb3ff9e5cd3882e17fb10ebba"),
            ("Abcdefgh12345678X", "4869491c477e70f3cfec04f8d0957a1cdfaa66e94cd255c1e2038e744b771b8b"),
        ] {
            assert_eq!(open_as(Scenario::Happy, sealed).as_deref(), Some(value));
            assert_eq!(open_as(Scenario::PlainChallenge, sealed), Some(STANDARD.encode(value)), "it looks wrong there");
        }
        let without = "bace0952a23108218603d43ffda0fdfd";
        assert_eq!(open_as(Scenario::PlainChallenge, without).as_deref(), Some("Abc12345"));
        assert_ne!(open_as(Scenario::Happy, without).as_deref(), Some("Abc12345"));
    }
}
