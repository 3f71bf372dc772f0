//! The body of the one request that carries the code and the new password, and of the key exchange before it.
//!
//! This is the only place that names them. INFERRED: the wrapper's name, and that both values are encrypted with the
//! key of the challenge, each on its own. OBSERVED: the two field names, and that one PUT carries both.

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

/// Writes the body. Both values are already encrypted: Base64, which needs no escaping.
pub fn body(code: &str, password: &str) -> Zeroizing<String> {
    Zeroizing::new(format!(r#"{{"{WRAPPER}":{{"{CODE}":"{code}","{PASSWORD}":"{password}"}}}}"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_json_of_one_object() {
        let value: serde_json::Value = serde_json::from_str(&body("YWI=", "Y2Q=")).unwrap();
        assert_eq!(value, serde_json::json!({"EmailCertification": {"securityCode": "YWI=", "resetPassword": "Y2Q="}}));
    }
}
