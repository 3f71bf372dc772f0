//! Whether a camera lies in the network of the adapter that reaches it. DOCUMENTED: the whole e-mail way is for the camera's
//! own network only. Nothing is sent for this: the system is asked which adapter it would use.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use if_addrs::{IfAddr, Interface};
use tokio::net::{UdpSocket, lookup_host};
use tokio::time::timeout;

use crate::domain::is_home_address;

/// How long a name may take that was looked up a moment ago.
const LOOKUP: Duration = Duration::from_secs(1);

/// Whether this host lies in the network of the adapter that reaches it. `None`: nobody can say.
pub(super) async fn is_on_link(host: &str, port: u16) -> Option<bool> {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let there = timeout(LOOKUP, lookup_host((host, port))).await.ok()?.ok()?.next()?;
    let any: SocketAddr = match there {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any).await.ok()?;
    // A socket for datagrams sends nothing when it is connected.
    socket.connect(there).await.ok()?;
    let own = socket.local_addr().ok()?.ip();
    let adapters = if_addrs::get_if_addrs().ok()?;
    adapters.iter().find(|adapter| adapter.ip() == own).and_then(|adapter| judge(adapter, there.ip()))
}

/// The address of this computer in its own network, when this one belongs to another network. `None`: it does not, or
/// nobody can say.
pub fn other_network(host: &str) -> Option<Ipv4Addr> {
    let there: Ipv4Addr = host.parse().ok()?;
    elsewhere(&if_addrs::get_if_addrs().ok()?, there)
}

/// The address of the first adapter for a home network, when this address is in the network of no adapter at all.
fn elsewhere(adapters: &[Interface], there: Ipv4Addr) -> Option<Ipv4Addr> {
    let own = |adapter: &Interface| match &adapter.addr {
        IfAddr::V4(own) if !adapter.is_loopback() && !adapter.is_p2p() => {
            prefix_of_mask(own.netmask).filter(|_| !own.ip.is_link_local()).map(|_| own.ip)
        }
        _ => None,
    };
    // What is on the way to everywhere, as an address of the internet, is no camera at home.
    if !is_home_address(there) || adapters.iter().any(|adapter| judge(adapter, there.into()) == Some(true)) {
        return None;
    }
    adapters.iter().find_map(own)
}

/// Whether an address lies in the network of this adapter. A tunnel has no network of its own, and a mask that leaves room
/// for nobody or for everybody, or that has holes, says nothing.
fn judge(adapter: &Interface, there: IpAddr) -> Option<bool> {
    match (&adapter.addr, there) {
        _ if there.is_loopback() => Some(true),
        _ if adapter.is_p2p() => None,
        (IfAddr::V4(own), IpAddr::V4(there)) => {
            let prefix = prefix_of_mask(own.netmask)?;
            Some((own.ip.to_bits() ^ there.to_bits()).leading_zeros() >= u32::from(prefix))
        }
        (IfAddr::V6(_), IpAddr::V6(there)) if there.is_unicast_link_local() => Some(true),
        (IfAddr::V6(own), IpAddr::V6(there)) => {
            let prefix = (1..=126).contains(&own.prefixlen).then_some(own.prefixlen)?;
            Some((own.ip.to_bits() ^ there.to_bits()).leading_zeros() >= u32::from(prefix))
        }
        _ => None,
    }
}

/// How many bits of an address name the network, by its mask. `None`: the mask is strange: it has holes, or leaves room
/// for no other device, or names no network at all.
pub(super) fn prefix_of_mask(mask: Ipv4Addr) -> Option<u8> {
    let (bits, ones) = (mask.to_bits(), mask.to_bits().leading_ones());
    (bits.count_ones() == ones && (1..=30).contains(&ones)).then(|| u8::try_from(ones).ok())?
}

#[cfg(test)]
mod tests {
    use if_addrs::{IfOperStatus, Ifv4Addr, Ifv6Addr};

    use super::*;

    fn adapter(addr: IfAddr, is_p2p: bool) -> Interface {
        Interface {
            name: "eth0".into(),
            addr,
            index: None,
            oper_status: IfOperStatus::Up,
            is_p2p,
            #[cfg(windows)]
            adapter_name: String::new(),
        }
    }

    fn v4(ip: [u8; 4], netmask: [u8; 4]) -> IfAddr {
        let netmask = Ipv4Addr::from(netmask);
        let prefixlen = u8::try_from(netmask.to_bits().count_ones()).unwrap();
        IfAddr::V4(Ifv4Addr { ip: ip.into(), netmask, prefixlen, broadcast: None })
    }

    #[test]
    fn the_mask_of_the_adapter_decides() {
        let judge = |mask, there: &str| judge(&adapter(v4([192, 168, 1, 2], mask), false), there.parse().unwrap());
        assert_eq!(judge([255, 255, 255, 0], "192.168.1.64"), Some(true));
        assert_eq!(judge([255, 255, 255, 0], "192.168.2.64"), Some(false));
        assert_eq!(judge([255, 255, 252, 0], "192.168.2.64"), Some(true));
        assert_eq!(judge([255, 255, 255, 240], "192.168.1.64"), Some(false));
        assert_eq!(judge([255, 255, 255, 0], "127.0.0.1"), Some(true));
    }

    #[test]
    fn a_strange_mask_or_a_tunnel_gives_no_advice() {
        for mask in [[255; 4], [0; 4], [255, 0, 255, 0], [255, 255, 255, 254], [0, 255, 255, 0]] {
            let strange = adapter(v4([192, 168, 1, 2], mask), false);
            assert_eq!(judge(&strange, [192, 168, 1, 64].into()), None, "{mask:?}");
            assert_eq!(judge(&strange, [10, 0, 0, 1].into()), None, "{mask:?}");
        }
        let tunnel = adapter(v4([10, 8, 0, 2], [255, 255, 255, 0]), true);
        assert_eq!(judge(&tunnel, [10, 8, 0, 1].into()), None);
    }

    #[test]
    fn addresses_of_the_sixth_version_too() {
        let own = |prefixlen| {
            let (ip, netmask) = ("fd00:1::2".parse().unwrap(), Ipv6Addr::UNSPECIFIED);
            adapter(IfAddr::V6(Ifv6Addr { ip, netmask, prefixlen, broadcast: None }), false)
        };
        assert_eq!(judge(&own(64), "fd00:1::64".parse().unwrap()), Some(true));
        assert_eq!(judge(&own(64), "fd00:2::64".parse().unwrap()), Some(false));
        assert_eq!(judge(&own(64), "fe80::64".parse().unwrap()), Some(true));
        assert_eq!(
            (judge(&own(0), "fd00:2::64".parse().unwrap()), judge(&own(128), "fd00:1::2".parse().unwrap())),
            (None, None)
        );
    }

    #[tokio::test]
    async fn this_computer_reaches_itself() {
        assert_eq!(is_on_link("127.0.0.1", 80).await, Some(true));
        assert_eq!(is_on_link("no such host", 80).await, None);
    }
}
