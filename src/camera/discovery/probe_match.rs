//! A camera's answer to the question of the search. Every part may be missing or odd; the parts that are there count.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use super::local_time::{build_day, parse_local_time};
use super::model;
use super::values::{is_believed, is_host_address};
use crate::camera::device::{firmware, mac};
use crate::camera::segment::prefix_of_mask;
use crate::camera::wire::{Element, flag, sadp};
use crate::domain::{FoundCamera, Sighting, Target, device_value};

/// The kinds of answers of devices that tell about themselves. Others answer to changes by other programs.
const TELLING: [&str; 3] = [sadp::INQUIRY, "inquiry_v32", "hello"];

/// Reads one datagram. `None`: it is no camera telling about itself; our own question comes back like that too.
pub fn read(datagram: &[u8], from: SocketAddr) -> Option<FoundCamera> {
    let root = Element::read(datagram)?;
    let telling = root.is(sadp::PROBE_MATCH) || root.is(sadp::HELLO);
    let kind = word(&root, "Types");
    if !telling || kind.is_some_and(|kind| !TELLING.iter().any(|known| known.eq_ignore_ascii_case(&kind))) {
        return None;
    }
    let described = word(&root, "DeviceDescription");
    let serial = word(&root, "DeviceSN").map(|serial| without_repeated_model(&serial, described.as_deref()));
    let model = model::of(described, serial.as_deref());
    let port = |name| word(&root, name)?.parse().ok().filter(|port: &u16| *port > 0);
    let firmware = word(&root, "SoftwareVersion").map(|text| firmware(&text));
    let named = address(&root, "IPv4Address").filter(|named| is_believed(*named, from.ip()));
    let host = named.map_or(from.ip(), IpAddr::V4).to_string();
    Some(FoundCamera {
        model,
        serial,
        mac: word(&root, "MAC").and_then(|text| mac(&text)),
        activated: word(&root, "Activated").map_or(Some(true), |text| flag(&text)),
        reset_by_email: reset_by_email(&root),
        seen: Sighting {
            // INFERRED: no published answer has it; the manufacturer's newest guide names such a value.
            https_port: port("HttpsPort"),
            prefix: prefix(&root),
            gateway: address(&root, "IPv4Gateway"),
            channels: channels(&root),
            started: word(&root, "BootTime").as_deref().and_then(parse_local_time),
            built: firmware.as_deref().and_then(build_day),
            is_hikvision: true,
            is_neutral: is_neutral(&root),
            via_sadp: true,
            ..Sighting::default()
        },
        firmware,
        ..FoundCamera::at(Target::new(host, port("HttpPort").unwrap_or(Target::USUAL_PORT)))
    })
}

/// DOCUMENTED: `SupportMailBox` says that the firmware can, not that an address is saved. A camera that can reset in no
/// way at all cannot by e-mail. Absence proves nothing: releases that can do it leave it out (OBSERVED).
fn reset_by_email(root: &Element) -> Option<bool> {
    let says = |name| word(root, name).and_then(|text| flag(&text));
    says("SupportMailBox").or_else(|| says("PasswordResetAbility").filter(|able| !able))
}

/// INFERRED: a code of 10101 and above, or the word `Neutral`, says that the device is sold under another name.
fn is_neutral(root: &Element) -> bool {
    let code = word(root, "DetailOEMCode").and_then(|code| code.parse::<u64>().ok());
    code.is_some_and(|code| code >= 10_101)
        || word(root, "SpecificDeviceType").is_some_and(|kind| kind.eq_ignore_ascii_case("Neutral"))
}

/// The first value of this name that says something.
fn word(root: &Element, name: &str) -> Option<String> {
    root.children.iter().filter(|child| child.is(name)).find_map(|child| device_value(&child.text))
}

/// An address that a device can have.
fn address(root: &Element, name: &str) -> Option<Ipv4Addr> {
    word(root, name)?.parse().ok().filter(|address| is_host_address(*address))
}

/// How many bits name the network. A strange mask is none.
fn prefix(root: &Element) -> Option<u8> {
    prefix_of_mask(word(root, "IPv4SubnetMask")?.parse().ok()?)
}

fn channels(root: &Element) -> Option<u32> {
    let number = |name| word(root, name)?.parse::<u32>().ok();
    let (analog, digital) = (number("AnalogChannelNum"), number("DigitalChannelNum"));
    analog.or(digital)?;
    Some(analog.unwrap_or_default().saturating_add(digital.unwrap_or_default()))
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
    use std::time::{Duration, UNIX_EPOCH};

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
    fn a_device_for_another_brand_says_so() {
        let told = |more: &str| {
            read(CAMERA.replace("<MAC>", &format!("{more}<MAC>")).as_bytes(), from()).unwrap().seen.is_neutral
        };
        assert!(
            told("<DetailOEMCode>10101</DetailOEMCode>") && told("<SpecificDeviceType>neutral</SpecificDeviceType>")
        );
        assert!(!told("<DetailOEMCode>1</DetailOEMCode>") && !told("<DetailOEMCode>x</DetailOEMCode>") && !told(""));
    }

    #[test]
    fn a_whole_answer() {
        let at = |seconds| Some(UNIX_EPOCH + Duration::from_secs(seconds));
        let expected = FoundCamera {
            model: Some("DS-2CD2143G2-I".into()),
            serial: Some("DS-2CD2143G2-I20230101AAWRK00000001".into()),
            mac: Some("44:47:cc:00:00:02".into()),
            firmware: Some("V5.7.1 build 230101".into()),
            activated: Some(true),
            reset_by_email: Some(true),
            seen: Sighting {
                started: at(1_795_328_196),
                built: at(1_672_531_200),
                is_hikvision: true,
                via_sadp: true,
                ..Sighting::default()
            },
            ..FoundCamera::at(Target::new("192.168.1.64", 88))
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
            assert!(["192.168.1.64", "10.0.0.9"].contains(&cut.target.host.as_str()), "{end}");
            assert!([88, 80].contains(&cut.target.port), "{end}");
            assert!(same(&cut.model, &whole.model) && same(&cut.serial, &whole.serial), "{end}");
            assert!(
                same(&cut.mac, &whole.mac) && (cut.seen.started.is_none() || cut.seen.started == whole.seen.started),
                "{end}"
            );
        }
    }

    #[test]
    fn odd_values_fall_back() {
        let read = |inner: &str| read(format!("<ProbeMatch>{inner}</ProbeMatch>").as_bytes(), from()).unwrap();
        assert_eq!(read("").target.host, "10.0.0.9");
        assert_eq!(read("<IPv4Address>0.0.0.0</IPv4Address>").target.host, "10.0.0.9");
        assert_eq!(read("<IPv4Address>::</IPv4Address>").target.host, "10.0.0.9");
        assert_eq!(read("<HttpPort>0</HttpPort>").target.port, 80);
        assert_eq!(read("<HttpPort>99999</HttpPort>").target.port, 80);
        assert_eq!(read("<HTTPSPort>8443</HTTPSPort>").seen.https_port, Some(8443));
        assert_eq!(read("<IPv4SubnetMask>255.255.254.0</IPv4SubnetMask>").seen.prefix, Some(23));
        for no_mask in ["0.0.0.0", "255.0.255.0", "255.255.255.255", "255.255.255.254", "::", "255.255.255.256"] {
            assert_eq!(read(&format!("<IPv4SubnetMask>{no_mask}</IPv4SubnetMask>")).seen.prefix, None, "{no_mask}");
        }
        assert_eq!(read("<IPv4Gateway>255.255.255.255</IPv4Gateway>").seen.gateway, None);
        assert_eq!(read("<IPv4Gateway>192.168.1.1</IPv4Gateway>").seen.gateway, Some([192, 168, 1, 1].into()));
        let recorder = "<AnalogChannelNum>4</AnalogChannelNum><DigitalChannelNum>5</DigitalChannelNum>";
        assert_eq!((read(recorder).seen.channels, read("").seen.channels), (Some(9), None));
        assert_eq!(read("<DigitalChannelNum>1</DigitalChannelNum>").seen.channels, Some(1));
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
