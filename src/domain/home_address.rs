//! Addresses that devices at home have.

use std::net::Ipv4Addr;

/// The range of providers that share one address among many homes. DOCUMENTED: RFC 6598.
const SHARED: [u8; 2] = [100, 64];
/// The range that cameras of this maker had an address of when they were delivered. OBSERVED: 192.0.0.64.
const AS_DELIVERED: [u8; 3] = [192, 0, 0];

/// Whether devices at home can have such an address: one that leads nowhere in the internet (RFC 1918, 3927, 5737, 6598).
pub fn is_home_address(address: Ipv4Addr) -> bool {
    let octets = address.octets();
    let is_shared = octets[0] == SHARED[0] && octets[1] & 0xc0 == SHARED[1];
    let is_reserved = address.is_documentation() || octets.starts_with(&AS_DELIVERED);
    address.is_private() || address.is_link_local() || is_shared || is_reserved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_at_home_has_no_address_of_the_internet() {
        for home in [
            "192.168.1.64",
            "10.0.0.1",
            "172.31.0.1",
            "169.254.7.7",
            "100.64.0.1",
            "100.127.0.1",
            "192.0.0.64",
            "192.0.2.9",
        ] {
            assert!(is_home_address(home.parse().unwrap()), "{home}");
        }
        for other in
            ["8.8.8.8", "100.63.0.1", "100.128.0.1", "192.0.1.64", "172.32.0.1", "127.0.0.1", "0.1.2.3", "240.0.0.1"]
        {
            assert!(!is_home_address(other.parse().unwrap()), "{other}");
        }
    }
}
