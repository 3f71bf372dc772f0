//! Everything that a search puts on the wire, seen from the other end of the cable.

use std::collections::BTreeMap;

use serde_json::json;

use super::house::{Room, can_build};
use super::{fields, onvif};

const IPV4: u64 = 0x0800;
const ARP: u64 = 0x0806;
const IPV6: u64 = 0x86dd;
const UDP: u8 = 17;
const IGMP: u8 = 2;

fn bytes(hex: &str) -> Vec<u8> {
    let pair = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(pair).collect()
}

#[test]
fn nothing_but_the_two_questions_is_ever_sent() {
    if !can_build("nothing_but_the_two_questions_is_ever_sent") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    // Without IPv6 the system itself has nothing to say on the cable but who has which address.
    let mut camera = onvif("10.77.0.2", "HIKVISION", "DS-2CD2143G2-I");
    camera["sadp"] = json!({ "to": "both", "fields": fields("10.77.0.2", "44-47-cc-00-00-07") });
    camera["watch"] = json!("eth0");
    let camera = one.stand_in(&camera);
    assert_eq!(home.find(&["--seconds", "2"]).cameras.len(), 1);

    let mut questions: BTreeMap<(u16, String), usize> = BTreeMap::new();
    for event in camera.events().iter().filter(|event| event["event"] == "frame") {
        let packet = bytes(event["hex"].as_str().unwrap());
        match event["kind"].as_u64().unwrap() {
            ARP | IPV6 => continue,
            IPV4 => {}
            other => panic!("a frame of kind {other:#06x}"),
        }
        let header = usize::from(packet[0] & 0x0f) * 4;
        assert_eq!(packet[12..16], [10, 77, 0, 1], "it comes from us");
        match packet[9] {
            // The system joins and leaves the group.
            IGMP => continue,
            UDP => {}
            other => panic!("a packet of protocol {other}"),
        }
        assert_eq!(packet[8], 1, "it stays on this network");
        assert_eq!(packet[16..20], [239, 255, 255, 250], "it goes to the group");
        let port = u16::from_be_bytes([packet[header + 2], packet[header + 3]]);
        let length = usize::from(u16::from_be_bytes([packet[header + 4], packet[header + 5]]));
        let text = std::str::from_utf8(&packet[header + 8..header + length]).unwrap().to_owned();
        *questions.entry((port, text)).or_default() += 1;
    }
    let times: Vec<_> = questions.iter().map(|((port, _), times)| (*port, *times)).collect();
    assert_eq!(times, [(3702, 3), (3702, 3), (37020, 3)], "{questions:?}");
    let texts: Vec<&str> = questions.keys().map(|(_, text)| text.as_str()).collect();
    let part = |text: &str, from: &str, to: &str| text.split_once(from).unwrap().1.split_once(to).unwrap().0.to_owned();
    let own = part(texts[2], "<Uuid>", "</Uuid>");
    assert_eq!(
        texts[2],
        format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><Probe><Uuid>{own}</Uuid><Types>inquiry</Types></Probe>")
    );
    let mut kinds: Vec<String> = Vec::new();
    for text in &texts[..2] {
        assert!(!text.contains('\n') && text.starts_with("<?xml") && text.ends_with("</e:Envelope>"), "{text}");
        assert_eq!(
            part(text, "<a:Action e:mustUnderstand=\"true\">", "<"),
            "http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe"
        );
        let body = part(text, "<e:Body>", "</e:Body>");
        kinds.push(part(&body, "<d:Probe><d:Types>", "</d:Types></d:Probe>"));
        assert!(part(text, "<a:MessageID>", "</a:MessageID>").starts_with("urn:uuid:"));
    }
    kinds.sort_unstable();
    assert_eq!(kinds, ["dn:NetworkVideoTransmitter", "tds:Device"]);
}
