//! The search that cameras of all makers share (WS-Discovery of ONVIF): where it is sent, and the only message sent.

use std::net::Ipv4Addr;

/// The multicast group. DOCUMENTED.
pub const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// The UDP port. DOCUMENTED.
pub const PORT: u16 = 3702;
/// The root of every message.
pub const ENVELOPE: &str = "Envelope";
/// What a message is about, behind what it is.
pub const BODY: &str = "Body";
/// One device of an answer.
pub const PROBE_MATCH: &str = "ProbeMatch";
/// What a device says when it starts.
pub const HELLO: &str = "Hello";

/// Which devices are asked for. OBSERVED: some answer to the one only, some to the other only, some to neither or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceType {
    /// A device that sends video.
    Transmitter,
    /// Any ONVIF device.
    Device,
}

/// Writes the question. The identifier is a UUID, another one for each kind. One line: at least one camera passes over a
/// question with line breaks in it (OBSERVED).
pub fn probe(uuid: &str, device: DeviceType) -> String {
    let (namespace, name) = match device {
        DeviceType::Transmitter => {
            ("xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\"", "dn:NetworkVideoTransmitter")
        }
        DeviceType::Device => ("xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\"", "tds:Device"),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" \
         xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
         xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" {namespace}>\
         <e:Header><a:MessageID>urn:uuid:{uuid}</a:MessageID>\
         <a:To e:mustUnderstand=\"true\">urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To>\
         <a:Action e:mustUnderstand=\"true\">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action></e:Header>\
         <e:Body><d:Probe><d:Types>{name}</d:Types></d:Probe></e:Body></e:Envelope>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::camera::wire::Element;

    #[test]
    fn the_question_is_one_line_of_whole_xml() {
        for (device, types) in
            [(DeviceType::Transmitter, "dn:NetworkVideoTransmitter"), (DeviceType::Device, "tds:Device")]
        {
            let question = probe("0a0b", device);
            assert!(!question.contains(['\r', '\n']) && !question.contains("> <"), "{question}");
            let root = Element::read(question.as_bytes()).unwrap();
            assert!(root.is(ENVELOPE));
            assert_eq!(root.text_of("MessageID"), Some("urn:uuid:0a0b"));
            assert_eq!(root.text_of("Types"), Some(types));
            let prefix = types.split(':').next().unwrap();
            assert!(root.attribute_of(prefix).is_some_and(|namespace| namespace.contains("onvif.org")));
            assert_eq!(root.find("Probe").map(|probe| probe.children.len()), Some(1), "it asks, and that is all");
        }
    }
}
