//! The manufacturer's own search (SADP): a question by multicast, answers straight back or by multicast.
//!
//! Only what is sent to the group reaches us from a camera with an address of another network.

use rand_core::{OsRng, RngCore as _};

use super::asking::Way;
use super::probe_match;
use crate::camera::wire::sadp;

pub(super) fn way(port: u16) -> Way {
    Way {
        group: sadp::GROUP,
        port,
        questions: vec![sadp::inquiry(&uuid())],
        read: |datagram, from| probe_match::read(datagram, from).into_iter().collect(),
        needs_port: true,
    }
}

/// A random UUID (version 4) in upper case.
pub(super) fn uuid() -> String {
    let mut bytes = [0_u8; 16];
    OsRng.fill_bytes(&mut bytes);
    let number = u128::from_be_bytes(bytes) & !(0xf << 76 | 0x3 << 62) | (0x4 << 76 | 0x2 << 62);
    let text = format!("{number:032X}");
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| text.get(range).unwrap_or_default());
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_random_and_of_version_four() {
        let (one, other) = (uuid(), uuid());
        assert_ne!(one, other);
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert_eq!(one.as_bytes()[14], b'4', "{one}");
        assert!(b"89AB".contains(&one.as_bytes()[19]), "{one}");
        assert!(one.chars().all(|c| c == '-' || c.is_ascii_digit() || c.is_ascii_uppercase()), "{one}");
    }
}
