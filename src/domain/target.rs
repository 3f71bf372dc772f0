//! Where a camera answers, and how people type that.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use crate::typed;

/// Where a camera answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// An IP address or a host name, without brackets.
    pub host: String,
    /// The TCP port of its web page.
    pub port: u16,
    /// That port is for HTTPS.
    pub is_tls: bool,
}

impl Target {
    /// The port that a camera uses when nothing else is said.
    pub const USUAL_PORT: u16 = 80;
    /// The port that a camera uses for HTTPS when nothing else is said.
    pub const USUAL_TLS_PORT: u16 = 443;

    /// A target on the usual port or another one.
    pub fn new(host: impl Into<String>, port: u16) -> Self {
        Self { host: host.into(), port, is_tls: false }
    }

    /// A target on a port for HTTPS.
    pub fn tls(host: impl Into<String>, port: u16) -> Self {
        Self { is_tls: true, ..Self::new(host, port) }
    }

    /// Reads an address as people type and paste it: an IPv4 or IPv6 address or a host name, with a port or without,
    /// `http://` or `https://` in front and a path behind. What surrounds it in a mail or a sentence, what no eye can see,
    /// and the comma of a keypad are no part of it.
    pub fn parse(typed: &str) -> Result<Self, AddressFault> {
        let typed = typed::meant(typed).replace('\\', "/");
        let typed = typed.trim_matches(|c: char| c.is_whitespace() || AROUND.contains(&c));
        if typed.is_empty() {
            return Err(AddressFault::Empty);
        }
        let (rest, is_tls) = match typed.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (without_user(rest), false),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (without_user(rest), true),
            Some(_) => return Err(AddressFault::NotAnAddress),
            None => (typed, false),
        };
        let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = split_port(rest)?;
        let port = port.unwrap_or(if is_tls { Self::USUAL_TLS_PORT } else { Self::USUAL_PORT });
        let host = with_full_stops(host);
        let looks_like_ip = host.chars().all(|c| c.is_ascii_digit() || c == '.');
        let host = match host.parse::<IpAddr>().map(|address| address.to_canonical()) {
            Ok(address) if is_of_one_device(address) => address.to_string(),
            Err(_) if !looks_like_ip && is_host_name(&host) => host,
            _ => return Err(AddressFault::NotAnAddress),
        };
        Ok(Self { is_tls, ..Self::new(host, port) })
    }
}

/// Whether an address is that of one device: not of all, of a group, or of none.
fn is_of_one_device(address: IpAddr) -> bool {
    !(address.is_unspecified() || address.is_multicast() || address == IpAddr::V4(Ipv4Addr::BROADCAST))
}

/// What stands around an address where it was copied: quotes, brackets of a mail, the end of a sentence.
const AROUND: [char; 17] = [
    '<', '>', '"', '\'', '(', ')', ',', ';', '.', '/', '`', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}',
    '\u{2019}',
];

/// Without a name and a password before the host.
fn without_user(rest: &str) -> &str {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest[..end].rfind('@').map_or(rest, |at| &rest[at + 1..])
}

/// A host with full stops where people type what stands for them: the comma of a numeric keypad, the commas of other
/// scripts, a middle dot, a blank between numbers. Numbers lose the zeros that labels put before them.
fn with_full_stops(host: &str) -> String {
    let dotted = host.replace([',', '\u{3001}', '\u{60c}', '\u{66b}', '\u{201a}', '\u{b7}', '\u{30fb}'], ".");
    // A name has no comma, and another name is not what was meant.
    if !dotted.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ' ') {
        return host.trim().to_owned();
    }
    let number = |part: &str| match part.trim_start_matches('0') {
        "" => "0".to_owned(),
        number => number.to_owned(),
    };
    let parts = dotted.split(['.', ' ']).filter(|part| !part.is_empty());
    parts.map(number).collect::<Vec<_>>().join(".")
}

/// Divides `host:port`, `[v6]:port`, a bare host and a bare IPv6 address.
fn split_port(rest: &str) -> Result<(&str, Option<u16>), AddressFault> {
    if let Some(inner) = rest.strip_prefix('[') {
        let (host, behind) = inner.split_once(']').ok_or(AddressFault::NotAnAddress)?;
        return match behind.strip_prefix(':') {
            Some(port) => Ok((host, parse_port(port)?)),
            None if behind.is_empty() => Ok((host, None)),
            None => Err(AddressFault::NotAnAddress),
        };
    }
    match rest.split_once(':') {
        Some((_, tail)) if tail.contains(':') => Ok((rest, None)),
        Some((host, port)) => Ok((host, parse_port(port)?)),
        None => Ok((rest, None)),
    }
}

/// `None`: it was left out behind the colon.
fn parse_port(text: &str) -> Result<Option<u16>, AddressFault> {
    match text.parse::<u16>() {
        _ if text.is_empty() => Ok(None),
        Ok(port) if port > 0 => Ok(Some(port)),
        _ => Err(AddressFault::PortOutOfRange),
    }
}

fn is_host_name(host: &str) -> bool {
    let good_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.trim_end_matches('.').split('.').all(good_label)
}

/// As it can be typed back. What an address means by itself is left out.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, is_tls } = self;
        let (scheme, usual) = match is_tls {
            true => ("https://", Self::USUAL_TLS_PORT),
            false => ("", Self::USUAL_PORT),
        };
        let (open, close) = if host.contains(':') { ("[", "]") } else { ("", "") };
        write!(f, "{scheme}{open}{host}{close}")?;
        if *port == usual { Ok(()) } else { write!(f, ":{port}") }
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
            ("k\u{fc}che.local", "k\u{fc}che.local", 80),
            ("192.168.1.64:", "192.168.1.64", 80),
            ("http://[::ffff:192.168.1.64]:/", "192.168.1.64", 80),
            ("[FE80:0::1]:8080", "fe80::1", 8080),
            ("fe80::1", "fe80::1", 80),
            ("[fe80::1]:8080", "fe80::1", 8080),
            ("192,168,1,64", "192.168.1.64", 80),
            ("192,168,1,64:8080", "192.168.1.64", 8080),
            ("192.168,1.64", "192.168.1.64", 80),
            ("192 168 1 64", "192.168.1.64", 80),
            ("192. 168. 1. 64", "192.168.1.64", 80),
            ("192.168.001.064", "192.168.1.64", 80),
            ("10.0.0.0", "10.0.0.0", 80),
            ("\u{ff11}\u{ff19}\u{ff12}\u{ff0c}168\u{3002}1\u{ff0e}64\u{ff1a}81", "192.168.1.64", 81),
            ("\u{661}\u{669}\u{662}\u{66b}168\u{66b}1\u{66b}64", "192.168.1.64", 80),
            ("\u{202a}192.168.1.64\u{202c}\u{200b}", "192.168.1.64", 80),
            ("192.168.1\u{ad}.64\u{a0}", "192.168.1.64", 80),
            ("<http://192.168.1.64/>", "192.168.1.64", 80),
            ("\u{201c}192.168.1.64\u{201d}.", "192.168.1.64", 80),
            ("http:\\\\192.168.1.64\\doc", "192.168.1.64", 80),
            ("http://admin:secret@192.168.1.64:8000/", "192.168.1.64", 8000),
        ] {
            assert_eq!(Target::parse(typed), Ok(Target::new(host, port)), "{typed}");
        }
        assert_eq!(Target::parse("https://192.168.1.64/"), Ok(Target::tls("192.168.1.64", 443)));
        assert_eq!(Target::parse("HTTPS://[fe80::1]:8443/doc"), Ok(Target::tls("fe80::1", 8443)));
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
            ("1,2", AddressFault::NotAnAddress),
            ("cam,local", AddressFault::NotAnAddress),
            ("192.168.1.64.1", AddressFault::NotAnAddress),
            ("...", AddressFault::Empty),
            ("0.0.0.0", AddressFault::NotAnAddress),
            ("[::]:81", AddressFault::NotAnAddress),
            ("255.255.255.255", AddressFault::NotAnAddress),
            ("239.255.255.250", AddressFault::NotAnAddress),
            ("192.168.1.64:0", AddressFault::PortOutOfRange),
            ("192.168.1.64:65536", AddressFault::PortOutOfRange),
            ("192.168.1.64:eighty", AddressFault::PortOutOfRange),
        ] {
            assert_eq!(Target::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn a_shown_target_parses_back() {
        for target in [
            Target::new("::1", 8080),
            Target::new("::1", 80),
            Target::new("10.0.0.1", 80),
            Target::new("a.b", 81),
            Target::new("a.b", 443),
            Target::tls("a.b", 443),
            Target::tls("a.b", 80),
            Target::tls("::1", 8443),
        ] {
            assert_eq!(Target::parse(&target.to_string()), Ok(target));
        }
    }
}
