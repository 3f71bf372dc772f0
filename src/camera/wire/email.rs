//! `SecurityEmail` and `SecurityEmailCap`: the addresses that codes go to, and what they may be.
//!
//! DOCUMENTED: the names and how they nest. OBSERVED: clients of 2020 and later put the administrator's `password` beside
//! the list when they save it.

use serde_json::json;
use zeroize::Zeroizing;

use super::Document;

/// The object around the saved addresses.
pub const ROOT: &str = "SecurityEmail";

/// The saved addresses as the camera shows them; one that was never set is empty (OBSERVED) and is left out. `None`: the
/// document is about something else.
pub fn parse_addresses(document: &Document) -> Option<Vec<String>> {
    if !document.is(ROOT) {
        return None;
    }
    let is_address = |names: &[&str]| names.last().is_some_and(|name| name.eq_ignore_ascii_case("emailAddress"));
    let shown = document.texts().into_iter().filter(|text| is_address(&text.names));
    let clean = |text: &str| -> String { text.trim().chars().filter(|c| !c.is_control()).take(254).collect() };
    Some(shown.map(|text| clean(text.value)).filter(|address| !address.is_empty()).collect())
}

/// From how many to how many characters an address may have, by `SecurityEmailCap`.
pub fn parse_length(document: &Document) -> Option<(usize, usize)> {
    let limit = |which| usize::try_from(document.number_at("emailAddress", which)?).ok();
    let (min, max) = (limit("min")?, limit("max")?);
    (document.is("SecurityEmailCap") && min <= max && max >= 6).then_some((min, max))
}

/// The message that saves an address; with the administrator's password where the camera wants it.
pub fn body(address: &str, password: Option<&str>) -> Zeroizing<String> {
    let list = json!([{"emailAddress": address}]);
    let Some(password) = password else {
        return Zeroizing::new(json!({ROOT: {"SecurityInformation": list}}).to_string());
    };
    // Written around the password, so that no other copy of it is made.
    let quoted = Zeroizing::new(serde_json::to_string(password).unwrap_or_default());
    Zeroizing::new(format!("{{\"{ROOT}\":{{\"SecurityInformation\":{list},\"password\":{}}}}}", quoted.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use serde_json::Value;

    use super::*;

    fn addresses(json: &str) -> Option<Vec<String>> {
        parse_addresses(&Document::read(json.as_bytes()).unwrap())
    }

    #[test]
    fn saved_addresses_are_read_and_empty_ones_left_out() {
        let one = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"o****@example.org"}]}}"#;
        assert_eq!(addresses(one).unwrap(), ["o****@example.org"]);
        let several = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"a****@example.org"},
            {"emailAddress":" "},{"EmailAddress":"b****@example.net"}],"password":""}}"#;
        assert_eq!(addresses(several).unwrap(), ["a****@example.org", "b****@example.net"]);
        assert_eq!(addresses(r#"{"SecurityEmail":{"SecurityInformation":[]}}"#).unwrap(), [""; 0]);
        assert_eq!(addresses(r#"{"statusCode":4}"#), None);
    }

    #[test]
    fn the_limits_are_read_when_they_can_be_meant() {
        let length = |min: &str, max: &str| {
            let json = format!(
                r#"{{"SecurityEmailCap":{{"emailAddressNum":1,"emailAddress":{{"@min":{min},"@max":{max}}}}}}}"#
            );
            parse_length(&Document::read(json.as_bytes()).unwrap())
        };
        assert_eq!(length("1", "128"), Some((1, 128)));
        assert_eq!(length("0", "\"32\""), Some((0, 32)));
        for (min, max) in [("9", "8"), ("-1", "8"), ("1", "0"), ("1", "3")] {
            assert_eq!(length(min, max), None, "{min} to {max}");
        }
    }

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
