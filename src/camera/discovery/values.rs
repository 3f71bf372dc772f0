//! Values in answers to a search that no device can mean.

use std::net::{IpAddr, Ipv4Addr};

use crate::domain::is_home_address;

/// Whether a device can have this address.
pub(super) fn is_host_address(address: Ipv4Addr) -> bool {
    !(address.octets()[0] == 0 || address.is_broadcast() || address.is_multicast())
}

/// From here on addresses are nobody's, or of all (RFC 1112, section 4). Some networks use them all the same.
const RESERVED: u8 = 240;

/// Whether a device that answers from there can be reached at the address that it names: at any that is not in the internet,
/// nor of this computer itself. From elsewhere than the network at home, it has the one that it answers from.
pub(super) fn is_believed(named: Ipv4Addr, from: IpAddr) -> bool {
    let leads_nowhere = is_home_address(named) || named.octets()[0] >= RESERVED;
    is_host_address(named) && (leads_nowhere || from.is_loopback() || from == IpAddr::V4(named))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_only_this_computer_or_the_internet_has_is_not_believed() {
        let is_believed = |named: &str, from: &str| is_believed(named.parse().unwrap(), from.parse().unwrap());
        let neighbour = |named| is_believed(named, "192.168.1.7");
        for good in ["192.168.1.64", "192.168.1.7", "10.0.0.1", "192.0.0.64", "169.254.3.3", "240.0.2.0"] {
            assert!(neighbour(good), "{good}");
        }
        for bad in ["127.0.0.1", "0.0.0.0", "0.1.2.3", "8.8.8.8", "224.0.0.1", "255.255.255.255"] {
            assert!(!neighbour(bad), "{bad}");
        }
        assert!(is_believed("8.8.8.8", "8.8.8.8") && is_believed("127.0.0.5", "127.0.0.1"));
        assert!(!is_believed("0.0.0.0", "127.0.0.1") && !is_believed("127.0.0.1", "fe80::1"));
    }
}
