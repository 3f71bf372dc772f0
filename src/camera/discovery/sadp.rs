//! The manufacturer's own search (SADP): a question by multicast, answers straight back or by multicast.
//!
//! Only what is sent to the group reaches us from a camera with an address of another network.

use uuid::Uuid;

use super::probe_match;
use super::query::Protocol;
use super::receiver::Reader;
use crate::camera::wire::sadp;

pub(super) fn protocol(port: u16) -> Protocol {
    Protocol {
        group: sadp::GROUP,
        port,
        queries: vec![sadp::inquiry(&uppercase(Uuid::new_v4()))],
        read: Reader {
            cameras: |datagram, from| probe_match::read(datagram, from).into_iter().collect(),
            // All questions of a search have one identifier.
            telling: |datagram| datagram,
        },
        needs_port: true,
    }
}

/// As the manufacturer's own tool writes it (OBSERVED).
fn uppercase(uuid: Uuid) -> String {
    uuid.hyphenated().to_string().to_ascii_uppercase()
}
