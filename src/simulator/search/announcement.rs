//! What a camera of the row tells the network about itself: who it is, and the address that it says it has. It knows no
//! protocol.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use if_addrs::IfAddr;

use crate::simulator::settings::after;
use crate::simulator::state::State;

/// The mask of the usual home network, where no other is known.
const USUAL_MASK: Ipv4Addr = Ipv4Addr::new(255, 255, 255, 0);

/// One camera of the row, as it is announced.
pub(super) struct Announcement {
    pub(super) camera: Arc<State>,
    pub(super) address: Ipv4Addr,
    pub(super) mask: Ipv4Addr,
    pub(super) http_port: u16,
}

impl Announcement {
    /// All cameras on IPv4 addresses. `claims` is the address that the first one says it has in place of its own; it is
    /// counted up for the others.
    pub(super) fn all(cameras: &[(SocketAddr, Arc<State>)], claims: Option<Ipv4Addr>) -> Vec<Self> {
        let networks = if_addrs::get_if_addrs().unwrap_or_else(|error| {
            tracing::debug!(%error, "the network adapters cannot be listed");
            Vec::new()
        });
        let networks: Vec<_> = networks.into_iter().map(|network| network.addr).collect();
        let one = |(place, (http, camera)): (u16, &(SocketAddr, Arc<State>))| {
            let IpAddr::V4(own) = http.ip() else { return None };
            let address = claims.and_then(|first| after(first, place));
            let mask = if address.is_none() { mask_of(&networks, own) } else { USUAL_MASK };
            Some(Self { camera: Arc::clone(camera), address: address.unwrap_or(own), mask, http_port: http.port() })
        };
        (0..).zip(cameras).filter_map(one).collect()
    }
}

/// The mask of the network that an address is on.
fn mask_of(networks: &[IfAddr], address: Ipv4Addr) -> Ipv4Addr {
    let on = |network: &IfAddr| match network {
        IfAddr::V4(network) => (network.ip & network.netmask == address & network.netmask).then_some(network.netmask),
        IfAddr::V6(_) => None,
    };
    networks.iter().find_map(on).unwrap_or(USUAL_MASK)
}

#[cfg(test)]
mod tests {
    use if_addrs::Ifv4Addr;

    use super::*;

    #[test]
    fn the_mask_is_that_of_the_network() {
        let (ip, netmask) = (Ipv4Addr::new(10, 2, 0, 1), Ipv4Addr::new(255, 255, 0, 0));
        let networks = [IfAddr::V4(Ifv4Addr { ip, netmask, prefixlen: 16, broadcast: None })];
        assert_eq!(mask_of(&networks, Ipv4Addr::new(10, 2, 7, 7)), netmask);
        assert_eq!(mask_of(&networks, Ipv4Addr::new(10, 3, 7, 7)), USUAL_MASK);
    }
}
