//! The search on the local network: where it is sent, and the only message that is ever sent.

use std::net::Ipv4Addr;

/// The multicast group. OBSERVED in every capture.
pub const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// The UDP port of the cameras, and of their multicast answers. OBSERVED.
pub const PORT: u16 = 37020;
/// The kind of message that only asks. Every other kind can change a camera, so this is the only one there is here.
pub const INQUIRY: &str = "inquiry";
/// The root of a question.
pub const PROBE: &str = "Probe";
/// The root of an answer.
pub const PROBE_MATCH: &str = "ProbeMatch";
/// The root of what a camera says when it starts.
pub const HELLO: &str = "Hello";

/// Writes the question, byte for byte as the manufacturer's own tool does (OBSERVED). The identifier is a UUID in upper
/// case, one for each search; cameras repeat it in their answer.
pub fn inquiry(uuid: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><{PROBE}><Uuid>{uuid}</Uuid><Types>{INQUIRY}</Types></{PROBE}>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_byte_exact() {
        assert_eq!(
            inquiry("13A888A9-F1B1-4020-AE9F-05607682D23B"),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Probe><Uuid>13A888A9-F1B1-4020-AE9F-05607682D23B</Uuid>\
             <Types>inquiry</Types></Probe>"
        );
    }
}
