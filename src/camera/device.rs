//! Which camera it is, in the one form that all rooms compare.

use super::wire::Document;
use crate::domain::device_value;

/// What a camera says about itself. Every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceInfo {
    /// The name that the owner gave it.
    pub name: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The firmware with its build.
    pub firmware: Option<String>,
}

impl DeviceInfo {
    /// Reads `DeviceInfo` (DOCUMENTED). `None`: the document is something else.
    pub fn parse(document: &Document) -> Option<Self> {
        if !document.is("DeviceInfo") {
            return None;
        }
        let word = |name| document.word(name).as_deref().and_then(device_value);
        let (version, build) = (word("firmwareVersion"), word("firmwareReleasedDate"));
        Some(Self {
            name: word("deviceName"),
            model: word("model"),
            serial: word("serialNumber"),
            mac: document.word("macAddress").and_then(|text| mac(&text)),
            firmware: version.map(|version| firmware(&[Some(version), build].map(Option::unwrap_or_default).join(" "))),
        })
    }
}

/// A hardware address in lower case with colons, from any of the spellings (OBSERVED: hyphens or colons, either case).
/// `None`: it is none, or that of nobody: only zeros, or for a group.
pub fn mac(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !matches!(c, '-' | ':' | '.' | ' ')).collect();
    let number = u64::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 12 && !digits.starts_with('+'));
    let is_mac = number.is_some_and(|number| number != 0 && number & OF_A_GROUP == 0);
    let digits: Vec<char> = digits.to_ascii_lowercase().chars().collect();
    is_mac.then(|| digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join(":"))
}

/// The bit of a hardware address that is for many at once (IEEE 802).
const OF_A_GROUP: u64 = 1 << 40;

/// A firmware with one space before its build (OBSERVED: the search writes none).
pub fn firmware(text: &str) -> String {
    text.replace("build", " build ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_spelling_for_each() {
        for text in ["44-47-cc-00-00-02", "44:47:CC:00:00:02", "4447.cc00.0002", "4447CC000002"] {
            assert_eq!(mac(text).as_deref(), Some("44:47:cc:00:00:02"), "{text}");
        }
        for text in [
            "",
            "xxxx",
            "00-00-00-00-00-00",
            "44-47-cc-00-00",
            "44-47-cc-00-00-0g",
            "ff-ff-ff-ff-ff-ff",
            "01-00-5e-00-00-01",
            "+1-47-cc-00-00-02",
        ] {
            assert_eq!(mac(text), None, "{text}");
        }
        assert_eq!(firmware("V5.6.2build 190701"), "V5.6.2 build 190701");
        assert_eq!(firmware(" V5.7.17  build 240606\r\n"), "V5.7.17 build 240606");
    }

    #[test]
    fn both_forms_of_device_info() {
        let xml = b"<DeviceInfo xmlns='urn:x'><deviceName>Front &amp; door</deviceName><model>DS-2CD2143G2-I</model>
            <serialNumber>DS-2CD2143G2-I20230101AAWRK00000001</serialNumber><macAddress>44:47:CC:00:00:02</macAddress>
            <firmwareVersion>V5.7.1</firmwareVersion><firmwareReleasedDate>build 230101</firmwareReleasedDate></DeviceInfo>";
        let info = DeviceInfo::parse(&Document::read(xml).unwrap()).unwrap();
        assert_eq!(info.firmware.as_deref(), Some("V5.7.1 build 230101"));
        assert_eq!(info.mac.as_deref(), Some("44:47:cc:00:00:02"));
        assert_eq!(info.name.as_deref(), Some("Front & door"));
        let json = br#"{"DeviceInfo":{"model":"DS-X","macAddress":"xxxx","firmwareVersion":"V5.7.12"}}"#;
        let info = DeviceInfo::parse(&Document::read(json).unwrap()).unwrap();
        assert_eq!((info.model.as_deref(), info.mac, info.firmware.as_deref()), (Some("DS-X"), None, Some("V5.7.12")));
        assert_eq!(DeviceInfo::parse(&Document::read(b"<html><model>X</model></html>").unwrap()), None);
    }

    proptest! {
        #[test]
        fn any_device_info_is_read_without_a_panic(mac in "[-0-9a-fA-F:. xé]{0,20}", version in "[ -~é]{0,30}") {
            let json = serde_json::json!({"DeviceInfo": {"macAddress": mac, "firmwareVersion": version, "model": 7}});
            let info = DeviceInfo::parse(&Document::read(json.to_string().as_bytes()).unwrap()).unwrap();
            prop_assert!(info.mac.is_none_or(|mac| mac.len() == 17));
        }
    }
}
