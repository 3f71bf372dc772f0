//! Values in answers to a search: what strangers send, made fit to be kept and shown.

use std::net::Ipv4Addr;

/// The longest value that is kept, in characters. Real ones are far shorter.
const MAX_VALUE: usize = 128;

/// A value on one line, cut to a length. `None`: it says nothing.
pub(super) fn clean_text(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !c.is_control()).take(MAX_VALUE).collect();
    Some(plain.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Whether a device can have this address.
pub(super) fn is_host_address(address: Ipv4Addr) -> bool {
    !(address.is_unspecified() || address.is_broadcast() || address.is_multicast())
}
