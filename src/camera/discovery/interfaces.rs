//! The network adapters where a camera can be.

use std::net::{IpAddr, Ipv4Addr};

use if_addrs::{IfOperStatus, Interface};

use super::Interfaces;

/// Beginnings of the names of adapters that lead into containers, virtual machines and tunnels (OBSERVED in other
/// programs). Searching there costs time and finds nothing.
const VIRTUAL: [&str; 8] = ["docker", "br-", "virbr", "lxc", "veth", "tailscale", "zt", "vmnet"];

/// The addresses to search from, without repetition.
pub(super) fn addresses(interfaces: Interfaces) -> Vec<Ipv4Addr> {
    if let Interfaces::Only(address) = interfaces {
        return vec![address];
    }
    let all = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::warn!(%error, "the network adapters cannot be listed");
        Vec::new()
    });
    let mut addresses: Vec<Ipv4Addr> = all.iter().filter_map(usable).collect();
    addresses.sort_unstable();
    addresses.dedup();
    addresses
}

/// The address of an adapter that is up, reaches many, and is neither this computer nor virtual.
fn usable(interface: &Interface) -> Option<Ipv4Addr> {
    let IpAddr::V4(address) = interface.ip() else { return None };
    // Some systems do not say whether an adapter is up; then it may be.
    let is_down = !matches!(interface.oper_status, IfOperStatus::Up | IfOperStatus::Unknown);
    let is_virtual = VIRTUAL.iter().any(|name| interface.name.starts_with(name));
    let leads_nowhere = address.is_loopback() || address.is_unspecified() || interface.is_p2p() || is_down;
    (!leads_nowhere && !is_virtual).then_some(address)
}

#[cfg(test)]
mod tests {
    use if_addrs::{IfAddr, Ifv4Addr};

    use super::*;

    fn interface(name: &str, ip: [u8; 4], oper_status: IfOperStatus, is_p2p: bool) -> Interface {
        let ip = ip.into();
        let addr = IfAddr::V4(Ifv4Addr { ip, netmask: [255, 255, 255, 0].into(), prefixlen: 24, broadcast: None });
        Interface { name: name.into(), addr, index: None, oper_status, is_p2p }
    }

    #[test]
    fn only_adapters_where_a_camera_can_be() {
        let home = [192, 168, 1, 2];
        assert_eq!(usable(&interface("eth0", home, IfOperStatus::Up, false)), Some(home.into()));
        assert_eq!(usable(&interface("en0", home, IfOperStatus::Unknown, false)), Some(home.into()));
        assert_eq!(usable(&interface("eth1", home, IfOperStatus::Down, false)), None);
        assert_eq!(usable(&interface("tun0", home, IfOperStatus::Up, true)), None);
        assert_eq!(usable(&interface("docker0", home, IfOperStatus::Up, false)), None);
        assert_eq!(usable(&interface("lo", [127, 0, 0, 1], IfOperStatus::Up, false)), None);
    }

    #[test]
    fn the_chosen_one_is_the_only_one() {
        assert_eq!(addresses(Interfaces::Only(Ipv4Addr::LOCALHOST)), [Ipv4Addr::LOCALHOST]);
        assert!(!addresses(Interfaces::Usable).contains(&Ipv4Addr::LOCALHOST));
    }
}
