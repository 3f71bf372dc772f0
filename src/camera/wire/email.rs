//! The message that saves the address that codes go to.
//!
//! DOCUMENTED: its shape, that of `SecurityEmail`. OBSERVED: clients of 2020 and later put the administrator's `password`
//! beside the list.

use serde_json::json;
use zeroize::Zeroizing;

use super::security_email::{ADDRESS, EMAIL, INFORMATION};

/// Writes it; with the administrator's password where the camera wants it.
pub fn body(address: &str, password: Option<&str>) -> Zeroizing<String> {
    let list = json!([{ADDRESS: address}]);
    let Some(password) = password else {
        return Zeroizing::new(json!({EMAIL: {INFORMATION: list}}).to_string());
    };
    // Written around the password, so that no other copy of it is made.
    let quoted = Zeroizing::new(serde_json::to_string(password).unwrap_or_default());
    Zeroizing::new(format!("{{\"{EMAIL}\":{{\"{INFORMATION}\":{list},\"password\":{}}}}}", quoted.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_message_is_the_documented_one() {
        assert_eq!(
            body("new@example.org", None).as_str(),
            r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"new@example.org"}]}}"#
        );
        assert_eq!(
            body("new@example.org", Some("a\"b\\c")).as_str(),
            r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"new@example.org"}],"password":"a\"b\\c"}}"#
        );
    }

    proptest! {
        #[test]
        fn any_address_and_password_make_a_message_that_says_them(address in "\\PC{1,40}", password in "\\PC{0,20}") {
            let written: Value = serde_json::from_str(&body(&address, Some(&password))).unwrap();
            let inner = &written["SecurityEmail"];
            prop_assert_eq!(&inner["SecurityInformation"][0]["emailAddress"], &address);
            prop_assert_eq!(&inner["password"], &password);
        }
    }
}
