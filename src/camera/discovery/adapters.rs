//! The network adapters where a camera can be, and those that were left out.

use std::net::{IpAddr, Ipv4Addr};

use if_addrs::{IfAddr, IfOperStatus, Interface};

use super::Interfaces;
#[cfg(windows)]
use super::adapter_names::names_wireless as is_wireless;
use super::adapter_names::{is_virtual, names_tunnel};
use crate::camera::segment::prefix_of_mask;

/// The network adapters to search on, and how many were left out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Adapters {
    /// The addresses to search from, without repetition.
    pub(super) chosen: Vec<Ipv4Addr>,
    /// The networks of this computer, each by its own address there and how many bits name the network.
    pub(super) networks: Vec<(Ipv4Addr, u8)>,
    /// How many adapters were left out because they lead into a tunnel.
    pub(super) tunnels: usize,
    /// How many were left out because they lead to containers or virtual machines.
    pub(super) virtual_adapters: usize,
    /// Whether a chosen adapter is wireless. `None`: this system does not say.
    pub(super) wireless: Option<bool>,
    /// Nothing is sent to a group, nor heard from one: cameras are asked by their addresses.
    pub(super) without_group: bool,
}

impl Adapters {
    /// Looks at the adapters of this computer.
    pub(super) fn list(interfaces: Interfaces) -> Self {
        if interfaces == Interfaces::ThisComputer {
            return Self::this_computer();
        }
        let all = if_addrs::get_if_addrs().unwrap_or_else(|error| {
            tracing::warn!(%error, "the network adapters cannot be listed");
            Vec::new()
        });
        Self::choose(&all, interfaces, is_wireless)
    }

    /// No adapter at all, whatever there is.
    fn this_computer() -> Self {
        let chosen = vec![Ipv4Addr::LOCALHOST];
        let networks = vec![(Ipv4Addr::LOCALHOST, 8)];
        Self { chosen, networks, without_group: true, wireless: Some(false), ..Self::default() }
    }

    fn choose(all: &[Interface], interfaces: Interfaces, is_wireless: fn(&str) -> Option<bool>) -> Self {
        let mut adapters = Self { networks: all.iter().filter_map(network).collect(), ..Self::default() };
        let mut radios = Vec::new();
        for interface in all {
            let (IpAddr::V4(address), true) = (interface.ip(), is_up(interface)) else { continue };
            let wanted = match interfaces {
                Interfaces::Only(only) => address == only,
                Interfaces::ThisComputer => false,
                Interfaces::All => !leads_nowhere(address),
                Interfaces::Usable if leads_nowhere(address) => false,
                Interfaces::Usable if is_tunnel(interface) => {
                    adapters.tunnels += 1;
                    false
                }
                Interfaces::Usable if is_virtual(&interface.name) => {
                    adapters.virtual_adapters += 1;
                    false
                }
                Interfaces::Usable => true,
            };
            if wanted {
                adapters.chosen.push(address);
                radios.push(is_wireless(&interface.name));
            }
        }
        // An address that nobody has is tried all the same: the attempt says that it is not there.
        if let (Interfaces::Only(only), true) = (interfaces, adapters.chosen.is_empty()) {
            adapters.chosen.push(only);
        }
        adapters.chosen.sort_unstable();
        adapters.chosen.dedup();
        let any_radio = radios.iter().flatten().any(|radio| *radio);
        adapters.wireless = if any_radio { Some(true) } else { radios.iter().all(Option::is_some).then_some(false) };
        adapters
    }

    /// Whether an address lies in one of our networks.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        let IpAddr::V4(address) = address else { return true };
        let differing = |own: Ipv4Addr| (own.to_bits() ^ address.to_bits()).leading_zeros();
        self.networks.iter().any(|(own, prefix)| differing(*own) >= u32::from(*prefix))
    }
}

fn network(interface: &Interface) -> Option<(Ipv4Addr, u8)> {
    match &interface.addr {
        IfAddr::V4(v4) if is_up(interface) => Some((v4.ip, prefix_of_mask(v4.netmask)?)),
        _ => None,
    }
}

/// Some systems do not say whether an adapter is up; then it may be.
fn is_up(interface: &Interface) -> bool {
    matches!(interface.oper_status, IfOperStatus::Up | IfOperStatus::Unknown)
}

fn leads_nowhere(address: Ipv4Addr) -> bool {
    address.is_loopback() || address.is_unspecified()
}

fn is_tunnel(interface: &Interface) -> bool {
    interface.is_p2p() || names_tunnel(&interface.name)
}

/// Linux keeps a folder for the radio of an adapter that has one.
#[cfg(target_os = "linux")]
fn is_wireless(name: &str) -> Option<bool> {
    let folder = std::path::Path::new("/sys/class/net").join(name);
    folder.is_dir().then(|| folder.join("wireless").is_dir() || folder.join("phy80211").exists())
}

#[cfg(not(any(target_os = "linux", windows)))]
fn is_wireless(_name: &str) -> Option<bool> {
    None
}

#[cfg(test)]
mod tests {
    use if_addrs::Ifv4Addr;

    use super::*;

    fn interface(name: &str, ip: [u8; 4], oper_status: IfOperStatus, is_p2p: bool) -> Interface {
        let ip = ip.into();
        let addr = IfAddr::V4(Ifv4Addr { ip, netmask: [255, 255, 255, 0].into(), prefixlen: 24, broadcast: None });
        Interface {
            name: name.into(),
            addr,
            index: None,
            oper_status,
            is_p2p,
            #[cfg(windows)]
            adapter_name: String::new(),
        }
    }

    fn everything() -> Vec<Interface> {
        vec![
            interface("lo", [127, 0, 0, 1], IfOperStatus::Up, false),
            interface("wlan0", [192, 168, 7, 2], IfOperStatus::Unknown, false),
            interface("eth0", [192, 168, 1, 2], IfOperStatus::Up, false),
            interface("eth0", [192, 168, 1, 2], IfOperStatus::Up, false),
            interface("eth1", [192, 168, 2, 2], IfOperStatus::Down, false),
            interface("vpn", [10, 8, 0, 2], IfOperStatus::Up, true),
            interface("zt0", [10, 9, 0, 2], IfOperStatus::Up, false),
            interface("docker0", [172, 17, 0, 1], IfOperStatus::Up, false),
            interface("NordLynx", [10, 5, 0, 2], IfOperStatus::Up, false),
            interface("vEthernet (WSL)", [172, 28, 0, 1], IfOperStatus::Up, false),
        ]
    }

    fn adapters(interfaces: Interfaces) -> Adapters {
        Adapters::choose(&everything(), interfaces, |name| Some(name.starts_with("wlan")))
    }

    #[test]
    fn only_adapters_where_a_camera_can_be() {
        let usable = adapters(Interfaces::Usable);
        assert_eq!(usable.chosen, [Ipv4Addr::new(192, 168, 1, 2), Ipv4Addr::new(192, 168, 7, 2)]);
        assert_eq!((usable.tunnels, usable.virtual_adapters, usable.wireless), (3, 2, Some(true)));
        let all = adapters(Interfaces::All).chosen;
        assert_eq!(all.len(), 7, "tunnels and virtual ones too, but no loopback and none that is down: {all:?}");
    }

    #[test]
    fn the_chosen_one_is_the_only_one() {
        for address in [Ipv4Addr::LOCALHOST, [172, 17, 0, 1].into(), [192, 0, 2, 1].into()] {
            assert_eq!(adapters(Interfaces::Only(address)).chosen, [address]);
        }
        assert_eq!(adapters(Interfaces::Only([192, 168, 1, 2].into())).wireless, Some(false));
        assert!(!Adapters::list(Interfaces::Usable).chosen.contains(&Ipv4Addr::LOCALHOST));
    }

    #[test]
    fn our_networks_are_known() {
        let usable = adapters(Interfaces::Usable);
        for (address, ours) in
            [("192.168.1.64", true), ("127.9.9.9", false), ("192.168.2.64", false), ("10.8.0.9", true)]
        {
            assert_eq!(usable.contains(address.parse().unwrap()), ours, "{address}");
        }
        assert!(!Adapters::default().contains([9, 9, 9, 9].into()));
        for netmask in [[0; 4], [255; 4], [255, 0, 255, 0]] {
            let mut strange = interface("eth0", [192, 168, 1, 2], IfOperStatus::Up, false);
            strange.addr = IfAddr::V4(Ifv4Addr {
                ip: [192, 168, 1, 2].into(),
                netmask: netmask.into(),
                prefixlen: 24,
                broadcast: None,
            });
            assert_eq!(network(&strange), None, "{netmask:?}");
        }
    }
}
