//! Values in answers to a search that no device can mean.

use std::net::Ipv4Addr;

/// Whether a device can have this address.
pub(super) fn is_host_address(address: Ipv4Addr) -> bool {
    !(address.is_unspecified() || address.is_broadcast() || address.is_multicast())
}
