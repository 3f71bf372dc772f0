//! What to start: how many cameras, where, and how they answer searches. It starts nothing.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::str::FromStr;
use std::time::Duration;

use super::scenario::Scenario;

/// How many cameras there are at most.
pub const MAX_COUNT: u16 = 2000;

/// What to start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How the camera behaves.
    pub scenario: Scenario,
    /// The address to listen on. The mail desk stays on loopback whatever this is.
    pub bind: IpAddr,
    /// How many cameras, each on the address after the one before. With more than one they are of many sorts, and some
    /// have a scenario of their own: not activated, or without a way back in by e-mail.
    pub count: u16,
    /// The port of the web servers; 0 is any free one.
    pub http_port: u16,
    /// The port for HTTPS (0: any free one), if there is one. Some scenarios have one all the same.
    pub https_port: Option<u16>,
    /// Whether and how the cameras answer searches. They do not on an IPv6 address.
    pub sadp: Option<SadpSettings>,
    /// The address that the first one says it has in place of its own, in answers to searches; counted up like `bind`.
    pub claims: Option<Ipv4Addr>,
    /// The UDP port where they answer searches by ONVIF as well (0: any free one), if they do.
    pub onvif: Option<u16>,
    /// Whether the mail desk is open.
    pub mail_desk: bool,
    /// The realm of the 401 in place of the usual one, in any characters: a recorder may call itself a camera there.
    pub realm: Option<String>,
}

/// Where answers to searches go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SadpMode {
    /// To the asker only.
    Unicast,
    /// To the group only, as a camera with an address of another network.
    Multicast,
    /// To both. OBSERVED.
    #[default]
    Both,
}

/// Answers to searches cannot go there.
#[derive(Debug, thiserror::Error)]
#[error("no such mode")]
pub struct UnknownMode;

impl FromStr for SadpMode {
    type Err = UnknownMode;

    fn from_str(name: &str) -> Result<Self, UnknownMode> {
        match name {
            "unicast" => Ok(Self::Unicast),
            "multicast" => Ok(Self::Multicast),
            "both" => Ok(Self::Both),
            _ => Err(UnknownMode),
        }
    }
}

/// How cameras answer searches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SadpSettings {
    /// The UDP port; 0 is any free one.
    pub port: u16,
    /// Where answers go. They listen to the group whatever this is, where the system can.
    pub mode: SadpMode,
    /// They start so much later: until then they say nothing, and then they say hello to the group.
    pub hello_after: Option<Duration>,
    /// They join no group, and hear only who asks their own address: then no socket is open but on those addresses.
    pub by_address: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scenario: Scenario::Happy,
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            count: 1,
            http_port: 0,
            https_port: None,
            sadp: Some(SadpSettings::default()),
            claims: None,
            onvif: None,
            mail_desk: true,
            realm: None,
        }
    }
}

impl Settings {
    /// The default with another scenario.
    pub fn of(scenario: Scenario) -> Self {
        Self { scenario, ..Self::default() }
    }

    /// The port for HTTPS of each camera, if they have one.
    pub(super) fn tls_port(&self) -> Option<u16> {
        self.https_port.or(self.scenario.has_tls().then_some(0))
    }

    /// The address of each camera. Only addresses of IPv4 can be counted up.
    pub(super) fn addresses(&self) -> io::Result<Vec<IpAddr>> {
        match self.bind {
            IpAddr::V4(first) if (1..=MAX_COUNT).contains(&self.count) => {
                let all: Option<_> = (0..self.count).map(|place| after(first, place).map(IpAddr::V4)).collect();
                all.ok_or_else(|| io::ErrorKind::InvalidInput.into())
            }
            IpAddr::V6(_) if self.count == 1 => Ok(vec![self.bind]),
            _ => Err(io::ErrorKind::InvalidInput.into()),
        }
    }
}

/// The address so many places after another one.
pub(super) fn after(first: Ipv4Addr, place: u16) -> Option<Ipv4Addr> {
    u32::from(first).checked_add(place.into()).map(Ipv4Addr::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(bind: &str, count: u16) -> Option<Vec<String>> {
        let settings = Settings { bind: bind.parse().unwrap(), count, ..Settings::default() };
        settings.addresses().ok().map(|all| all.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn addresses_count_up() {
        assert_eq!(addresses("10.0.0.254", 3).unwrap(), ["10.0.0.254", "10.0.0.255", "10.0.1.0"]);
        assert_eq!(addresses("::1", 1).unwrap(), ["::1"]);
        assert_eq!(addresses("10.0.0.1", MAX_COUNT).unwrap().len(), 2000);
        for (bind, count) in [("::1", 2), ("10.0.0.1", 0), ("10.0.0.1", MAX_COUNT + 1), ("255.255.255.255", 2)] {
            assert_eq!(addresses(bind, count), None, "{bind} {count}");
        }
    }
}
