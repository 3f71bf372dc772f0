//! The e-mail family of messages in their documented shapes: which addresses are saved, how many and how long they may
//! be, and the text of the recovery picture of each.
//!
//! DOCUMENTED: `SecurityEmail`, `SecurityEmailCap` and `SecurityEmailQrCode`, each with an array `SecurityInformation`. The
//! shapes of releases that differ are searched for elsewhere.

use std::ops::RangeInclusive;

use super::Document;
use super::node::Node;
use crate::domain::{MaskedEmail, device_text};
use crate::secret::Email;

/// The message with the saved addresses.
pub const EMAIL: &str = "SecurityEmail";
/// The message with what may be saved.
pub const CAP: &str = "SecurityEmailCap";
/// The message with the texts of the pictures.
pub const QR_CODE: &str = "SecurityEmailQrCode";
/// The array in each of them, one element for a saved address.
pub const INFORMATION: &str = "SecurityInformation";
/// A saved address, partly hidden.
pub const ADDRESS: &str = "emailAddress";
/// The text of the picture for a saved address.
const TEXT: &str = "qrCode";
/// The mailbox that the picture is sent to.
const SERVER: &str = "serverEmailAddress";

/// How many addresses are taken. OBSERVED: one is saved; more are foreseen (DOCUMENTED).
const MOST: usize = 8;
/// The longest address that is taken (RFC 5321).
const LONGEST: usize = 254;

/// The saved addresses, in the camera's order; none where nobody ever saved one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityEmail {
    /// As the camera shows them, partly hidden.
    pub addresses: Vec<MaskedEmail>,
}

impl SecurityEmail {
    /// Reads it. `None`: the document is something else. OBSERVED: an address that was never set is empty or missing.
    pub fn parse(document: &Document) -> Option<Self> {
        let root = Node::root(document, EMAIL)?;
        let mut addresses: Vec<_> = root.all(INFORMATION).into_iter().filter_map(address).take(MOST).collect();
        if addresses.is_empty() {
            // Not in the documented place: anywhere, by its name.
            addresses.extend(document.word(ADDRESS).as_deref().and_then(masked));
        }
        Some(Self { addresses })
    }
}

/// What a camera takes for a saved address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityEmailCap {
    /// How many addresses can be saved, when it says so.
    pub most: Option<u32>,
    /// How many characters one may have.
    pub length: RangeInclusive<usize>,
}

impl SecurityEmailCap {
    /// Reads it. `None`: the document is something else. Where no limits stand, or none that make sense, the documented
    /// ones count: 1 to 128 characters.
    pub fn parse(document: &Document) -> Option<Self> {
        Node::root(document, CAP)?;
        let limit = |which| document.number_at(ADDRESS, which).and_then(|number| usize::try_from(number).ok());
        let (min, max) = (limit("min").unwrap_or(1).max(1), limit("max").unwrap_or(128).min(LONGEST));
        let most = document.number("emailAddressNum").and_then(|number| u32::try_from(number).ok());
        Some(Self { most, length: if min <= max { min..=max } else { 1..=128 } })
    }
}

/// The pictures of a camera as texts, in their documented shape.
#[derive(Debug)]
pub struct SecurityEmailQrCode<'a> {
    /// The saved address and the text of its picture, in the camera's order.
    pub pictures: Vec<(Option<MaskedEmail>, &'a str)>,
    /// The mailbox that they are sent to, when the camera names it.
    pub service: Option<Email>,
}

impl<'a> SecurityEmailQrCode<'a> {
    /// Reads it. `None`: the document is something else, or holds no picture in the documented place.
    pub fn parse(document: &'a Document) -> Option<Self> {
        let root = Node::root(document, QR_CODE)?;
        let mut pictures: Vec<(Option<MaskedEmail>, &str)> = Vec::new();
        for element in root.all(INFORMATION) {
            // What is no text as it was sent would be another picture.
            let sound = element.text(TEXT).filter(|text| !text.contains(char::REPLACEMENT_CHARACTER));
            let Some(text) = sound else { continue };
            if pictures.len() < MOST && !pictures.iter().any(|(_, known)| *known == text) {
                pictures.push((address(element), text));
            }
        }
        (!pictures.is_empty()).then(|| Self { pictures, service: root.text(SERVER).and_then(Email::parse) })
    }
}

fn address(element: Node<'_>) -> Option<MaskedEmail> {
    element.text(ADDRESS).and_then(masked)
}

/// An address fit to be shown. `None`: nothing is left of it.
fn masked(text: &str) -> Option<MaskedEmail> {
    let plain = device_text(text, LONGEST);
    (!plain.is_empty()).then(|| MaskedEmail::new(plain))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn document(text: &str) -> Document {
        Document::read(text.as_bytes()).unwrap()
    }

    fn addresses(text: &str) -> Option<Vec<String>> {
        let read = SecurityEmail::parse(&document(text))?;
        Some(read.addresses.iter().map(|address| address.as_str().to_owned()).collect())
    }

    #[test]
    fn the_saved_addresses_in_the_documented_shape() {
        let one = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"o****@example.org"}]}}"#;
        assert_eq!(addresses(one).unwrap(), ["o****@example.org"]);
        let two = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"o****@example.org"},{"emailAddress":""},
            {"emailAddress":"b***@example.com",}]}}"#;
        assert_eq!(addresses(two).unwrap(), ["o****@example.org", "b***@example.com"]);
        let xml = "<SecurityEmail><SecurityInformation><emailAddress> o****@example.org </emailAddress>\
            </SecurityInformation><SecurityInformation><emailAddress>b***@example.com</emailAddress></SecurityInformation>\
            </SecurityEmail>";
        assert_eq!(addresses(xml).unwrap(), ["o****@example.org", "b***@example.com"]);
    }

    #[test]
    fn nobody_saved_one_or_it_stands_elsewhere_or_it_is_something_else() {
        for none in [
            r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":""}]}}"#,
            r#"{"SecurityEmail":{"SecurityInformation":[]}}"#,
            r#"{"SecurityEmail":{}}"#,
        ] {
            assert_eq!(addresses(none).unwrap(), [""; 0], "{none}");
        }
        assert_eq!(
            addresses(r#"{"SecurityEmail":{"emailAddress":"o****@example.org"}}"#).unwrap(),
            ["o****@example.org"]
        );
        assert_eq!(addresses(r#"{"statusCode":4,"subStatusCode":"notSupport"}"#), None);
        assert_eq!(addresses("<html><body>SecurityEmail</body></html>"), None);
    }

    #[test]
    fn the_limits_are_the_cameras_or_the_documented_ones() {
        let read = |text: &str| SecurityEmailCap::parse(&document(text)).map(|cap| (cap.most, cap.length));
        let cap = r#"{"SecurityEmailCap":{"emailAddressNum":2,"emailAddress":{"@min":1,"@max":32}}}"#;
        assert_eq!(read(cap), Some((Some(2), 1..=32)));
        for odd in [
            r#"{"SecurityEmailCap":{}}"#,
            r#"{"SecurityEmailCap":{"emailAddressNum":"many","emailAddress":{"@min":9,"@max":3}}}"#,
        ] {
            assert_eq!(read(odd), Some((None, 1..=128)), "{odd}");
        }
        let huge = r#"{"SecurityEmailCap":{"emailAddress":{"@min":"0","@max":"99999"}}}"#;
        assert_eq!(read(huge), Some((None, 1..=254)));
        assert_eq!(read(r#"{"statusCode":1}"#), None);
    }

    type Pictures = Vec<(Option<String>, String)>;

    fn pictures(text: &str) -> Option<(Pictures, Option<String>)> {
        let document = document(text);
        let read = SecurityEmailQrCode::parse(&document)?;
        let address = |address: &MaskedEmail| address.as_str().to_owned();
        let pictures = read.pictures.iter().map(|(of, text)| (of.as_ref().map(address), (*text).to_owned()));
        Some((pictures.collect(), read.service.map(|service| service.as_str().to_owned())))
    }

    #[test]
    fn each_saved_address_has_its_own_picture() {
        let reply = r#"{"SecurityEmailQrCode":{"SecurityInformation":[
            {"emailAddress":"o****@example.org","qrCode":"TEXT one"},{"emailAddress":"b***@example.com","qrCode":"TEXT two"},
            {"emailAddress":"c***@example.com","qrCode":""}],
            "serverEmailAddress":"codes@recovery.example","isDisclaimerDisplay":true}}"#;
        let (read, service) = pictures(reply).unwrap();
        let of = |address: &str, text: &str| (Some(address.to_owned()), text.to_owned());
        assert_eq!(read, [of("o****@example.org", "TEXT one"), of("b***@example.com", "TEXT two")]);
        assert_eq!(service.as_deref(), Some("codes@recovery.example"));
        let xml = "<SecurityEmailQrCode><SecurityInformation><qrCode>TEXT one</qrCode></SecurityInformation>\
            </SecurityEmailQrCode>";
        assert_eq!(pictures(xml).unwrap(), (vec![(None, "TEXT one".to_owned())], None));
        let single =
            r#"{"SecurityEmailQrCode":{"SecurityInformation":{"emailAddress":"o****@example.org","qrCode":"T"}}}"#;
        assert_eq!(pictures(single).unwrap().0, [of("o****@example.org", "T")]);
        let many: Vec<_> = (0..=MOST).map(|n| format!("{{\"qrCode\":\"TEXT {n}\"}}")).collect();
        let many = format!("{{\"SecurityEmailQrCode\":{{\"SecurityInformation\":[{}]}}}}", many.join(","));
        assert_eq!(pictures(&many).unwrap().0.len(), MOST);
    }

    #[test]
    fn a_misspelt_name_is_not_the_documented_shape() {
        let reply =
            r#"{"SecurityEmailQrCode":{"SecurityInformation":[{"emailAddress":"o****@example.org","qrCode":"T"}]}}"#;
        assert!(pictures(reply).is_some());
        for name in ["SecurityEmailQrCode", "SecurityInformation", "qrCode"] {
            let misspelt = reply.replace(&format!("\"{name}\""), &format!("\"{name}x\""));
            assert_eq!(pictures(&misspelt), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_reply_is_read_without_a_panic(address in "[ -~é]{0,40}", text in "[ -~é]{0,60}", deep in any::<bool>()) {
            let element = serde_json::json!({"emailAddress": address, "qrCode": text});
            let array = if deep { serde_json::json!([[element]]) } else { serde_json::json!([element, 7, null]) };
            for root in [EMAIL, CAP, QR_CODE] {
                let document = Document::Json(serde_json::json!({root: {"SecurityInformation": array}}));
                let _ = (SecurityEmail::parse(&document), SecurityEmailCap::parse(&document));
                let _ = SecurityEmailQrCode::parse(&document);
            }
        }
    }
}
