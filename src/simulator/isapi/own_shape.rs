//! A reset as only the camera's own page sends it: a wrapper and an encryption of its own, a cookie, an origin.
//!
//! INFERRED: firmwares differ, and what they want is not published. All of this is made up, and none of it is in the
//! client's table.

use aes::Aes256;
use aes::cipher::KeyInit as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::dialects;
use super::reply::JSON;
use super::request::Request;
use crate::simulator::challenge::Challenge;
use crate::simulator::field_encryption::unchained;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;

/// Code and password, as they were typed.
pub(super) type Opened = (Zeroizing<String>, Zeroizing<String>);

/// The longest field that is taken, in hexadecimal digits.
const MAX_DIGITS: usize = 1024;

/// Opens code and password. `None`: it is not what the page sends.
pub(super) fn open(state: &State, request: &Request, challenge: Option<&Challenge>) -> Option<Opened> {
    let is_strict = state.scenario == Scenario::OnlyThePageKnows;
    let is_from_its_page = request.has_cookie(&state.web_session) && request.origin == request.own_origin();
    if !request.wants_json() || !request.is_of_type(&[JSON]) || (is_strict && !is_from_its_page) {
        return None;
    }
    let iv = dialects::iv(&request.query, "security=2")?;
    let body: Value = serde_json::from_slice(&request.body).ok()?;
    let object = |value: &Value, members: usize| value.as_object().filter(|object| object.len() == members).cloned();
    let inner = object(object(&body, 1)?.get("PasswordReset")?, 2)?;
    let credential = object(inner.get("credential")?, 2)?;
    if inner.get("way")? != "email" {
        return None;
    }
    let field =
        |object: &Map<String, Value>, name: &str| opened(challenge?.letters(), &iv, object.get(name)?.as_str()?);
    Some((field(&credential, "code")?, field(&credential, "password")?))
}

/// A value behind Base64 and AES-256-CBC, under all letters of the secret.
fn opened(key: &[u8], iv: &str, digits: &str) -> Option<Zeroizing<String>> {
    let cipher = Aes256::new_from_slice(key).ok()?;
    let bytes = hex::decode(Some(digits).filter(|digits| digits.len() <= MAX_DIGITS)?).ok()?;
    let plain = unchained(&cipher, hex::decode(iv).ok()?, &bytes)?;
    let value = Zeroizing::new(STANDARD.decode(plain.as_slice()).ok()?);
    std::str::from_utf8(&value).ok().map(|value| Zeroizing::new(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation of the same description.
    #[test]
    fn known_values_are_opened_and_others_are_not() {
        let (key, iv) = (b"00112233445566778899aabbccddeeff", "0f1e2d3c4b5a69788796a5b4c3d2e1f0");
        for (value, sealed) in [
            ("3F8K2LQ9", "7990d8998e25eb1645f7135c21708145"),
            ("Maple-Garden7", "64acf52908502bc21a4be47a61863bf80a8dc0727fc34ea8cdeecd0b583e690a"),
        ] {
            assert_eq!(opened(key, iv, sealed).unwrap().as_str(), value);
            assert!(opened(b"ff112233445566778899aabbccddeeff", iv, sealed).is_none());
        }
        for bad in ["", "00", "zz", &"00".repeat(16), &"ab".repeat(520)] {
            assert!(opened(key, iv, bad).is_none(), "{bad}");
        }
    }
}
