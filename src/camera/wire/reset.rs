//! The body of the one request that carries the code and the new password, and of the key exchange before it.
//!
//! This is the only place that names them. INFERRED: the wrapper's name, and how the two values are encrypted
//! (`camera/dialect.rs`), each on its own. OBSERVED: the two field names, and that one PUT carries both.

use quick_xml::escape::escape;
use zeroize::Zeroizing;

/// The object around the two fields. INFERRED from how the neighbouring requests are named.
pub const WRAPPER: &str = "EmailCertification";
/// The code from the mail, encrypted. OBSERVED.
pub const CODE: &str = "securityCode";
/// The new password, encrypted. OBSERVED.
pub const PASSWORD: &str = "resetPassword";

/// The root of the key exchange's request. DOCUMENTED.
pub const PUBLIC_KEY: &str = "PublicKey";
/// The one element in both directions of the key exchange. DOCUMENTED.
pub const KEY: &str = "key";

/// Writes the body. The values are as the dialect wants them; in some they are in clear text.
pub fn body(wrapper: &str, code: &str, password: &str) -> Zeroizing<String> {
    let text = |value: &str| Zeroizing::new(serde_json::to_string(value).unwrap_or_default());
    let (code, password) = (text(code), text(password));
    Zeroizing::new(format!(r#"{{"{wrapper}":{{"{CODE}":{},"{PASSWORD}":{}}}}}"#, code.as_str(), password.as_str()))
}

/// Writes the request of the key exchange, with the public key as it travels.
pub fn public_key(key: &str) -> String {
    let key = escape(key);
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><{PUBLIC_KEY}><{KEY}>{key}</{KEY}></{PUBLIC_KEY}>")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_request_of_the_key_exchange_is_one_element_in_another() {
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><PublicKey><key>Y2Fm+/8=</key></PublicKey>";
        assert_eq!(public_key("Y2Fm+/8="), expected);
    }

    #[test]
    fn the_body_is_json_of_one_object() {
        for (code, password) in [("YWI=", "Y2Q="), ("3F8K", "a\\b\"c\u{7}")] {
            let value: Value = serde_json::from_str(&body(WRAPPER, code, password)).unwrap();
            let expected = serde_json::json!({"EmailCertification": {"securityCode": code, "resetPassword": password}});
            assert_eq!(value, expected);
        }
    }
}
