//! A camera's answer to the question of the search. Every part may be missing or odd; the parts that are there count.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use super::Found;
use crate::camera::device::{firmware, mac};
use crate::camera::wire::{Element, flag, sadp};

/// The port of the web page when the camera does not say.
const USUAL_HTTP_PORT: u16 = 80;
/// The longest value that is kept, in characters. Real ones are far shorter.
const MAX_VALUE: usize = 128;
/// The kinds of answers of devices that tell about themselves. Others answer to changes by other programs.
const TELLING: [&str; 3] = [sadp::INQUIRY, "inquiry_v32", "hello"];

/// Reads one datagram. `None`: it is no camera telling about itself; our own question comes back like that too.
pub fn read(datagram: &[u8], from: SocketAddr) -> Option<Found> {
    let root = Element::read(datagram)?;
    let telling = root.is(sadp::PROBE_MATCH) || root.is(sadp::HELLO);
    let kind = word(&root, "Types");
    if !telling || kind.is_some_and(|kind| !TELLING.iter().any(|known| known.eq_ignore_ascii_case(&kind))) {
        return None;
    }
    let model = word(&root, "DeviceDescription");
    let serial = word(&root, "DeviceSN").map(|serial| without_repeated_model(&serial, model.as_deref()));
    Some(Found {
        address: address(&root).unwrap_or(from.ip()),
        http_port: word(&root, "HttpPort")
            .and_then(|port| port.parse().ok())
            .filter(|port| *port > 0)
            .unwrap_or(USUAL_HTTP_PORT),
        model,
        serial,
        mac: word(&root, "MAC").and_then(|text| mac(&text)),
        firmware: word(&root, "SoftwareVersion").map(|text| firmware(&text)),
        activated: word(&root, "Activated").map_or(Some(true), |text| flag(&text)),
        reset_by_email: reset_by_email(&root),
        boot_time: word(&root, "BootTime"),
    })
}

/// DOCUMENTED: `SupportMailBox` says that the firmware can, not that an address is saved. A camera that can reset in no
/// way at all cannot by e-mail. Absence proves nothing: releases that can do it leave it out (OBSERVED).
fn reset_by_email(root: &Element) -> Option<bool> {
    let says = |name| word(root, name).and_then(|text| flag(&text));
    says("SupportMailBox").or_else(|| says("PasswordResetAbility").filter(|able| !able))
}

/// The first value of this name that says something, on one line and cut to a length.
fn word(root: &Element, name: &str) -> Option<String> {
    let values = root.children.iter().filter(|child| child.is(name)).map(|child| child.text.as_str());
    let plain = |text: &str| text.chars().filter(|c| !c.is_control()).take(MAX_VALUE).collect::<String>();
    values.map(plain).map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}

/// The address that the camera says it has, when it can be one.
fn address(root: &Element) -> Option<IpAddr> {
    let address: Ipv4Addr = word(root, "IPv4Address")?.parse().ok()?;
    let odd = address.is_unspecified() || address.is_broadcast() || address.is_multicast();
    (!odd).then_some(IpAddr::V4(address))
}

/// OBSERVED: some releases write the model in front of the serial number and again behind it.
fn without_repeated_model(serial: &str, model: Option<&str>) -> String {
    let shortened = model.and_then(|model| serial.strip_prefix(model)?.strip_suffix(model).map(|rest| (model, rest)));
    match shortened {
        Some((model, rest)) if !rest.is_empty() => format!("{model}{rest}"),
        _ => serial.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn from() -> SocketAddr {
        "10.0.0.9:37020".parse().unwrap()
    }

    /// Written by hand in the manner of firmware V5.7: the identifier on the root's line, a line for each element.
    const CAMERA: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<ProbeMatch><Uuid>A1B2</Uuid>\r\n\
        <Types>inquiry</Types>\r\n<DeviceType>1</DeviceType>\r\n<DeviceDescription>DS-2CD2143G2-I</DeviceDescription>\r\n\
        <DeviceSN>DS-2CD2143G2-I20230101AAWRK00000001</DeviceSN>\r\n<HttpPort>88</HttpPort>\r\n<MAC>44-47-CC-00-00-02</MAC>\r\n\
        <IPv4Address>192.168.1.64</IPv4Address>\r\n<SoftwareVersion>V5.7.1build 230101</SoftwareVersion>\r\n\
        <BootTime>2026-11-22 6:16:36</BootTime>\r\n<Activated>true</Activated>\r\n<PasswordResetAbility>true</PasswordResetAbility>\r\n\
        <HCPlatformEnable>flase</HCPlatformEnable>\r\n<SupportMailBox>true</SupportMailBox>\r\n</ProbeMatch>\r\n";

    #[test]
    fn a_whole_answer() {
        let expected = Found {
            address: "192.168.1.64".parse().unwrap(),
            http_port: 88,
            model: Some("DS-2CD2143G2-I".into()),
            serial: Some("DS-2CD2143G2-I20230101AAWRK00000001".into()),
            mac: Some("44:47:cc:00:00:02".into()),
            firmware: Some("V5.7.1 build 230101".into()),
            activated: Some(true),
            reset_by_email: Some(true),
            boot_time: Some("2026-11-22 6:16:36".into()),
        };
        assert_eq!(read(CAMERA.as_bytes(), from()), Some(expected.clone()));
        let odd = CAMERA.replace("\r\n", "\n").replace("IPv4Address", "Ipv4Address").replace("true", " TRUE ");
        assert_eq!(read(format!("\x21\x02\0<\0{odd}\0\0").as_bytes(), from()), Some(expected.clone()));
        let bare = CAMERA.split_once("?>").unwrap().1.replace("<Types>inquiry</Types>\r\n", "");
        assert_eq!(read(bare.as_bytes(), from()), Some(expected));
    }

    #[test]
    fn an_answer_cut_anywhere_tells_no_half_values() {
        let whole = read(CAMERA.as_bytes(), from()).unwrap();
        let same = |part: &Option<String>, of: &Option<String>| part.is_none() || part == of;
        for end in 0..CAMERA.len() {
            let Some(cut) = read(&CAMERA.as_bytes()[..end], from()) else { continue };
            assert!(cut.address == whole.address || cut.address == from().ip(), "{end}");
            assert!(cut.http_port == 88 || cut.http_port == 80, "{end}");
            assert!(same(&cut.model, &whole.model) && same(&cut.serial, &whole.serial), "{end}");
            assert!(same(&cut.mac, &whole.mac) && same(&cut.boot_time, &whole.boot_time), "{end}");
        }
    }

    #[test]
    fn odd_values_fall_back() {
        let read = |inner: &str| read(format!("<ProbeMatch>{inner}</ProbeMatch>").as_bytes(), from()).unwrap();
        assert_eq!(read("").address, from().ip());
        assert_eq!(read("<IPv4Address>0.0.0.0</IPv4Address>").address, from().ip());
        assert_eq!(read("<IPv4Address>::</IPv4Address>").address, from().ip());
        assert_eq!(read("<HttpPort>0</HttpPort>").http_port, 80);
        assert_eq!(read("<HttpPort>99999</HttpPort>").http_port, 80);
        assert_eq!(read("").activated, Some(true), "old cameras do not say, and are all activated");
        assert_eq!(read("<Activated>flase</Activated>").activated, Some(false));
        assert_eq!(read("<Activated>maybe</Activated>").activated, None);
        assert_eq!(read("").reset_by_email, None);
        assert_eq!(read("<PasswordResetAbility>true</PasswordResetAbility>").reset_by_email, None);
        assert_eq!(read("<PasswordResetAbility>false</PasswordResetAbility>").reset_by_email, Some(false));
        assert_eq!(read("<MAC/><MAC>44:47:cc:00:00:02</MAC>").mac.as_deref(), Some("44:47:cc:00:00:02"));
        assert_eq!(read("<DeviceDescription>A & B</DeviceDescription>").model.as_deref(), Some("A & B"));
        let repeated = "<DeviceDescription>DS-X</DeviceDescription><DeviceSN>DS-X2023AAWR1DS-X</DeviceSN>";
        assert_eq!(read(repeated).serial.as_deref(), Some("DS-X2023AAWR1"));
    }

    #[test]
    fn what_is_no_camera_telling_about_itself() {
        let question = sadp::inquiry("A1B2");
        for other in [
            question.as_str(),
            "<ProbeMatch><Types>update</Types><MAC>44:47:cc:00:00:02</MAC></ProbeMatch>",
            "<html></html>",
            "\x21\x02\x01\x42",
            "",
        ] {
            assert_eq!(read(other.as_bytes(), from()), None, "{other}");
        }
        assert!(read(b"<Hello><Types>hello</Types><MAC>44:47:cc:00:00:02</MAC></Hello>", from()).is_some());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes, from());
        }

        #[test]
        fn a_damaged_answer_is_read_without_a_panic(at in 0..CAMERA.len(), byte in any::<u8>(), cut in 0..CAMERA.len()) {
            let mut bytes = CAMERA.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = read(&bytes, from());
            bytes.truncate(cut);
            let _ = read(&bytes, from());
        }
    }
}
