//! What the name of a network adapter says about where it leads. Linux, macOS and Windows each name them in their own way, and
//! Windows lets its programs and the person choose. It knows names alone, and nothing of addresses.

/// Beginnings of the names of adapters that lead to containers and virtual machines (OBSERVED in other programs).
/// Searching there costs time and finds nothing.
const VIRTUAL: [&str; 16] = [
    "docker",
    "podman",
    "br-",
    "virbr",
    "lxc",
    "lxdbr",
    "incusbr",
    "veth",
    "vnet",
    "vmnet",
    "vboxnet",
    "virtualbox",
    "vmware",
    "parallels",
    "npcap",
    "wsl",
];
/// How Windows begins the name of its own side of a virtual switch, which stands in brackets behind it.
const SWITCH: &str = "vethernet";
/// The switches that lead nowhere but to this computer's guests (OBSERVED with Hyper-V, WSL and containers). Any other may be
/// the cable itself: a switch that is shared with guests takes the address of the adapter behind it.
const INNER_SWITCHES: [&str; 7] = ["default switch", "wsl", "nat", "docker", "hns", "internal", "hcs"];
/// Beginnings of the names of adapters that lead into tunnels. Most are also point to point, whatever their name; not so on
/// Windows, where they are called after the program that made them (OBSERVED).
const TUNNELS: [&str; 24] = [
    "tun",
    "tap",
    "wg",
    "utun",
    "ppp",
    "ipsec",
    "tailscale",
    "zt",
    "zerotier",
    "nordlynx",
    "nordlayer",
    "mullvad",
    "proton",
    "surfshark",
    "windscribe",
    "cloudflarewarp",
    "hamachi",
    "radmin",
    "netbird",
    "nebula",
    "teredo",
    "isatap",
    "6to4",
    "pangp",
];
/// What stands anywhere in the names of others.
const TUNNEL_WORDS: [&str; 5] = ["vpn", "wintun", "wireguard", "tunnel", "anyconnect"];
/// How Windows names adapters with a radio, with a number behind it from the second on.
#[cfg(any(windows, test))]
const WIRELESS: [&str; 4] = ["wi-fi", "wifi", "wlan", "wireless"];

/// Whether it leads to containers or virtual machines of this computer.
pub(super) fn is_virtual(name: &str) -> bool {
    let name = name.to_lowercase();
    match name.strip_prefix(SWITCH) {
        Some(switch) => begins(switch.trim_start_matches([' ', '(']), &INNER_SWITCHES),
        None => begins(&name, &VIRTUAL),
    }
}

/// Whether it says of itself that it leads into a tunnel (VPN).
pub(super) fn names_tunnel(name: &str) -> bool {
    let name = name.to_lowercase();
    begins(&name, &TUNNELS) || TUNNEL_WORDS.iter().any(|word| name.contains(word))
}

/// Whether it says of itself that it has a radio. `None`: it may all the same.
#[cfg(any(windows, test))]
pub(super) fn names_wireless(name: &str) -> Option<bool> {
    let name = name.to_lowercase();
    begins(&name, &WIRELESS).then_some(true)
}

fn begins(name: &str, with: &[&str]) -> bool {
    with.iter().any(|beginning| name.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adapters_of_guests_are_known_on_each_system() {
        for name in [
            "docker0",
            "veth12ab34c",
            "virbr0",
            "vEthernet (WSL)",
            "vEthernet (WSL (Hyper-V firewall))",
            "vEthernet (Default Switch)",
            "vEthernet (DockerNAT)",
            "vEthernet (nat)",
            "VirtualBox Host-Only Network",
            "VirtualBox Host-Only Network #2",
            "VMware Network Adapter VMnet8",
            "Npcap Loopback Adapter",
            "Parallels Shared #0",
            "vmnet8",
        ] {
            assert!(is_virtual(name), "{name}");
            assert!(!names_tunnel(name), "{name}");
        }
    }

    #[test]
    fn adapters_of_tunnels_are_known_on_each_system() {
        for name in [
            "tun0",
            "utun3",
            "wg0",
            "ppp0",
            "ztabcdef12",
            "Tailscale",
            "NordLynx",
            "OpenVPN Wintun",
            "OpenVPN TAP-Windows6",
            "ProtonVPN TUN",
            "Mullvad",
            "CloudflareWARP",
            "ZeroTier One [8056c2e21c000001]",
            "VPN - VPN Client",
            "Cisco AnyConnect Secure Mobility Client Connection",
            "Teredo Tunneling Pseudo-Interface",
            "Radmin VPN",
        ] {
            assert!(names_tunnel(name), "{name}");
            assert!(!is_virtual(name), "{name}");
        }
    }

    #[test]
    fn the_cable_and_the_radio_are_searched() {
        for name in [
            "eth0",
            "enp3s0",
            "wlp2s0",
            "en0",
            "br0",
            "bridge0",
            "Ethernet",
            "Ethernet 2",
            "Wi-Fi",
            "WLAN 2",
            "LAN-Verbindung",
            "Local Area Connection* 10",
            "Drahtlosnetzwerkverbindung",
            "以太网",
            "vEthernet (External Switch)",
            "vEthernet (Büro)",
            "",
        ] {
            assert!(!is_virtual(name) && !names_tunnel(name), "{name}");
        }
    }

    #[test]
    fn a_radio_is_known_where_it_says_so() {
        for name in ["Wi-Fi", "Wi-Fi 2", "WLAN", "Wireless Network Connection"] {
            assert_eq!(names_wireless(name), Some(true), "{name}");
        }
        assert_eq!(names_wireless("Ethernet"), None);
        assert_eq!(names_wireless("Drahtlosnetzwerkverbindung"), None, "not everybody says so in English");
    }
}
