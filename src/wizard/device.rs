//! What the journey knows of a camera: where it is, which one it is, what it offers.
//!
//! Plain facts without a protocol: whoever found them (a search, a typed address, a saved memo) fills them in.

use std::fmt;
use std::net::IpAddr;

use crate::secret::Email;

/// Where a camera answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// An IP address or a host name, without brackets.
    pub host: String,
    /// The TCP port of its web page.
    pub port: u16,
}

impl Target {
    /// The port that a camera uses when nothing else is said.
    pub const USUAL_PORT: u16 = 80;

    /// A target on the usual port or another one.
    pub fn new(host: impl Into<String>, port: u16) -> Self {
        Self { host: host.into(), port }
    }

    /// Reads an address as people type it: an IPv4 or IPv6 address or a host name, with a port or without, blanks around
    /// it, `http://` in front and a path behind.
    pub fn parse(typed: &str) -> Result<Self, AddressFault> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(AddressFault::Empty);
        }
        let rest = match typed.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => rest,
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => return Err(AddressFault::OnlyHttp),
            Some(_) => return Err(AddressFault::NotAnAddress),
            None => typed,
        };
        let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = split_port(rest)?;
        let looks_like_ip = host.chars().all(|c| c.is_ascii_digit() || c == '.');
        let is_address = host.parse::<IpAddr>().is_ok() || (!looks_like_ip && is_host_name(host));
        if is_address { Ok(Self::new(host, port)) } else { Err(AddressFault::NotAnAddress) }
    }
}

/// Divides `host:port`, `[v6]:port`, a bare host and a bare IPv6 address.
fn split_port(rest: &str) -> Result<(&str, u16), AddressFault> {
    if let Some(inner) = rest.strip_prefix('[') {
        let (host, behind) = inner.split_once(']').ok_or(AddressFault::NotAnAddress)?;
        return match behind.strip_prefix(':') {
            Some(port) => Ok((host, parse_port(port)?)),
            None if behind.is_empty() => Ok((host, Target::USUAL_PORT)),
            None => Err(AddressFault::NotAnAddress),
        };
    }
    match rest.split_once(':') {
        Some((_, tail)) if tail.contains(':') => Ok((rest, Target::USUAL_PORT)),
        Some((host, port)) => Ok((host, parse_port(port)?)),
        None => Ok((rest, Target::USUAL_PORT)),
    }
}

fn parse_port(text: &str) -> Result<u16, AddressFault> {
    match text.parse::<u16>() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(AddressFault::PortOutOfRange),
    }
}

fn is_host_name(host: &str) -> bool {
    let good_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.trim_end_matches('.').split('.').all(good_label)
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = &self.host;
        match (host.contains(':'), self.port) {
            (true, Self::USUAL_PORT) => write!(f, "[{host}]"),
            (true, port) => write!(f, "[{host}]:{port}"),
            (false, Self::USUAL_PORT) => write!(f, "{host}"),
            (false, port) => write!(f, "{host}:{port}"),
        }
    }
}

/// What is wrong with a typed address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// Nothing was typed.
    Empty,
    /// It is neither an IP address nor a host name.
    NotAnAddress,
    /// The number behind the colon is no port (1 to 65535).
    PortOutOfRange,
    /// It asks for `https://`, which this release does not speak with cameras.
    OnlyHttp,
}

/// One camera of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCamera {
    /// Where it answers.
    pub target: Target,
    /// The model as the camera gives it, such as `DS-2CD2143G2-I`.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The firmware, such as `V5.7.1 build 230101`.
    pub firmware: Option<String>,
    /// Whether a first password was ever set. `None`: it did not say.
    pub activated: Option<bool>,
    /// Whether it says that it can reset by e-mail. `None`: it did not say, which proves nothing.
    pub reset_by_email: Option<bool>,
}

impl FoundCamera {
    /// A camera of which only the address is known.
    pub fn at(target: Target) -> Self {
        Self { target, model: None, serial: None, mac: None, firmware: None, activated: None, reset_by_email: None }
    }

    /// Whether both describe the same device: by hardware address, else by serial number, else by address.
    pub fn is_same(&self, other: &Self) -> bool {
        let known = |a: &Option<String>, b: &Option<String>| Some(a.as_ref()? == b.as_ref()?);
        known(&self.mac, &other.mac)
            .or_else(|| known(&self.serial, &other.serial))
            .unwrap_or(self.target == other.target)
    }

    /// Takes over what another sighting of the same camera knows, where that is more or newer.
    pub fn learn(&mut self, newer: Self) {
        self.target = newer.target;
        self.model = newer.model.or(self.model.take());
        self.serial = newer.serial.or(self.serial.take());
        self.mac = newer.mac.or(self.mac.take());
        self.firmware = newer.firmware.or(self.firmware.take());
        self.activated = newer.activated.or(self.activated);
        self.reset_by_email = newer.reset_by_email.or(self.reset_by_email);
    }

    /// The last four characters of the serial number, to tell two cameras of one model apart.
    pub fn serial_tail(&self) -> Option<&str> {
        let serial = self.serial.as_deref()?.trim();
        let start = serial.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
        serial.get(start..).filter(|tail| !tail.is_empty())
    }

    /// The name that the recovery picture gets: `regain-qr-<model>-<last 4 of serial>.png`, safe for every file system.
    pub fn picture_name(&self) -> String {
        let safe = |text: &str| -> String {
            text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect()
        };
        let model = self.model.as_deref().map(safe).filter(|model| !model.is_empty());
        let tail = self.serial_tail().map(safe).filter(|tail| !tail.is_empty());
        let parts = ["regain-qr".to_owned(), model.unwrap_or_else(|| "camera".to_owned())];
        parts.into_iter().chain(tail).collect::<Vec<_>>().join("-") + ".png"
    }
}

/// What a read-only look at the camera told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Whether a first password was ever set. `None`: the camera did not say; older ones are always activated.
    pub activated: Option<bool>,
    /// Whether the e-mail way can work.
    pub email_way: EmailWay,
    /// The saved address as the camera shows it, partly hidden, such as `b****@gmail.com`.
    pub saved_address: Option<MaskedEmail>,
    /// The address of the recovery service, when the camera names it.
    pub service: Option<Email>,
    /// How long a password this camera takes.
    pub limits: Limits,
    /// Model and serial number when the look told more than the search did.
    pub model: Option<String>,
    /// Other official ways that the camera says it has.
    pub other_ways: Vec<OtherWay>,
}

/// Whether the e-mail way can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailWay {
    /// The camera offers it and has an address.
    Offered,
    /// The camera offers it, but nobody ever saved an address: the service has nowhere to send a code.
    NoAddressSaved,
    /// The camera did not say clearly. It may hide it from this network; trying tells.
    Unclear,
    /// The camera said no to every question about it.
    NotOffered,
}

/// Another official way back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherWay {
    /// Answers to questions that were chosen at set-up.
    SecurityQuestions,
    /// A key file that was exported before.
    GuidFile,
    /// The phone app that the camera is bound to.
    HikConnect,
}

/// An e-mail address of which the camera shows only a part. `Debug` hides it all the same.
#[derive(Clone, PartialEq, Eq)]
pub struct MaskedEmail(String);

impl MaskedEmail {
    /// Takes what the camera gave.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The masked address, for the screen.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MaskedEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaskedEmail(hidden)")
    }
}

/// How long a password may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The shortest that the camera takes.
    pub min: usize,
    /// The longest that the camera takes.
    pub max: usize,
}

impl Default for Limits {
    /// 8 to 16, as the manuals of these cameras say (DOCUMENTED).
    fn default() -> Self {
        Self { min: 8, max: 16 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_type_them() {
        for (typed, host, port) in [
            ("192.168.1.64", "192.168.1.64", 80),
            ("  192.168.1.64:8080\n", "192.168.1.64", 8080),
            ("http://192.168.1.64/doc/page/login.asp", "192.168.1.64", 80),
            ("HTTP://cam.local:81/", "cam.local", 81),
            ("front-door", "front-door", 80),
            ("fe80::1", "fe80::1", 80),
            ("[fe80::1]:8080", "fe80::1", 8080),
        ] {
            assert_eq!(Target::parse(typed), Ok(Target::new(host, port)), "{typed}");
        }
    }

    #[test]
    fn each_wrong_address_has_its_own_fault() {
        for (typed, fault) in [
            ("   ", AddressFault::Empty),
            ("my camera", AddressFault::NotAnAddress),
            ("192.168.1", AddressFault::NotAnAddress),
            ("192.168.1.640", AddressFault::NotAnAddress),
            ("ftp://192.168.1.64", AddressFault::NotAnAddress),
            ("anna@example.org", AddressFault::NotAnAddress),
            ("[fe80::1", AddressFault::NotAnAddress),
            ("192.168.1.64:0", AddressFault::PortOutOfRange),
            ("192.168.1.64:65536", AddressFault::PortOutOfRange),
            ("192.168.1.64:eighty", AddressFault::PortOutOfRange),
            ("https://192.168.1.64", AddressFault::OnlyHttp),
        ] {
            assert_eq!(Target::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn a_shown_target_parses_back() {
        for target in
            [Target::new("::1", 8080), Target::new("::1", 80), Target::new("10.0.0.1", 80), Target::new("a.b", 81)]
        {
            assert_eq!(Target::parse(&target.to_string()), Ok(target));
        }
    }

    #[test]
    fn picture_names_are_safe() {
        let mut camera = FoundCamera::at(Target::new("10.0.0.1", 80));
        assert_eq!(camera.picture_name(), "regain-qr-camera.png");
        camera.model = Some("DS-2CD2143G2-I/../x".to_owned());
        camera.serial = Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned());
        assert_eq!(camera.picture_name(), "regain-qr-DS-2CD2143G2-Ix-4821.png");
    }

    #[test]
    fn the_same_camera_is_known_by_mac_then_serial_then_address() {
        let mut a = FoundCamera::at(Target::new("10.0.0.1", 80));
        let mut b = FoundCamera::at(Target::new("10.0.0.2", 80));
        assert!(!a.is_same(&b));
        (a.serial, b.serial) = (Some("S1".to_owned()), Some("S1".to_owned()));
        assert!(a.is_same(&b));
        (a.mac, b.mac) = (Some("m1".to_owned()), Some("m2".to_owned()));
        assert!(!a.is_same(&b));
    }
}
