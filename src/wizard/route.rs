//! The way to one camera, as it travels with everything that the camera is asked: where, how, and who should be there.

use std::fmt;
use std::time::{Duration, SystemTime};

use super::device::{FoundCamera, Target};

/// Where a camera answers, how it is reached, and which one it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Where.
    pub target: Target,
    /// How, once a look has found it out.
    pub line: Option<Line>,
    /// The port for HTTPS by the camera's own word.
    pub https_port: Option<u16>,
    /// Which camera.
    pub who: Who,
}

/// How one camera is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Plain, on this port.
    Plain {
        /// The port.
        port: u16,
    },
    /// Encrypted, on this port.
    Tls {
        /// The port.
        port: u16,
        /// How its certificate is known again: a hash of it. It is no secret.
        pin: Option<[u8; 32]>,
    },
}

/// How a camera is known again. What is not known proves nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Who {
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// When it had started, by its own clock, at the time of the request.
    pub started: Option<SystemTime>,
}

impl fmt::Debug for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_known = |known: bool| if known { "known" } else { "unknown" };
        let (mac, serial) = (is_known(self.mac.is_some()), is_known(self.serial.is_some()));
        write!(f, "Who(mac {mac}, serial {serial}, started {:?})", self.started)
    }
}

/// A clock that shows less was never set: cameras start in 1970 or with their firmware (OBSERVED).
const CLOCK_IS_SET: Duration = Duration::from_secs(1_420_070_400);
/// A start may be told with some seconds more or less, and a clock that is set right moves it. INFERRED.
const SAME_START: Duration = Duration::from_secs(120);
/// Fewer characters are no serial number.
const SHORTEST_SERIAL: usize = 6;

impl Route {
    /// To a camera as the journey knows it, without the time of a request.
    pub fn to(camera: &FoundCamera) -> Self {
        let who = Who { mac: camera.mac.clone(), serial: camera.serial.clone(), started: None };
        let (line, https_port) = (camera.seen.line, camera.seen.https_port);
        Self { target: camera.target.clone(), line, https_port, who }
    }

    /// The address of its page for a browser, under the scheme that works.
    pub fn page(&self) -> String {
        let Target { host, port, is_tls } = &self.target;
        let (scheme, port) = match self.line {
            Some(Line::Plain { port }) => ("http", port),
            Some(Line::Tls { port, .. }) => ("https", port),
            None if *is_tls => ("https", *port),
            None => ("http", *port),
        };
        let host = if host.contains(':') { format!("[{host}]") } else { host.clone() };
        let port =
            if matches!((scheme, port), ("http", 80) | ("https", 443)) { String::new() } else { format!(":{port}") };
        format!("{scheme}://{host}{port}/")
    }
}

impl From<Target> for Route {
    fn from(target: Target) -> Self {
        Self { target, line: None, https_port: None, who: Who::default() }
    }
}

impl Who {
    /// Whether there is anything to know it by.
    pub fn is_known(&self) -> bool {
        self.mac.is_some() || self.serial.is_some()
    }

    /// Whether somebody who says this is another camera. One thing that agrees is enough: a camera has a hardware address
    /// for each of its networks, and shortens its serial number here and there (OBSERVED).
    pub fn is_other(&self, mac: Option<&str>, serial: Option<&str>) -> bool {
        let mac = self.mac.as_deref().zip(mac).map(|(known, said)| known.eq_ignore_ascii_case(said));
        let serial = self.serial.as_deref().zip(serial).map(|(known, said)| is_same_serial(known, said));
        mac != Some(true) && serial != Some(true) && (mac == Some(false) || serial == Some(false))
    }

    /// Whether a camera that started then has restarted since the request. INFERRED: its clock may have jumped as well.
    pub fn has_restarted(&self, started: Option<SystemTime>) -> bool {
        let is_set =
            |time: &SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|age| age > CLOCK_IS_SET);
        let times = self.started.filter(is_set).zip(started.filter(is_set));
        times.is_some_and(|(before, now)| now.duration_since(before).is_ok_and(|later| later > SAME_START))
    }
}

fn is_same_serial(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim().to_ascii_uppercase(), other.trim().to_ascii_uppercase());
    let is_end = |long: &str, short: &str| short.len() >= SHORTEST_SERIAL && long.ends_with(short);
    one == other || is_end(&one, &other) || is_end(&other, &one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(mac: Option<&str>, serial: Option<&str>) -> Who {
        Who { mac: mac.map(str::to_owned), serial: serial.map(str::to_owned), started: None }
    }

    #[test]
    fn another_camera_is_one_that_agrees_in_nothing() {
        let known = who(Some("44:47:cc:00:00:02"), Some("DS-2CD2143G2-I20230101AAWRK12344821"));
        for (mac, serial, is_other) in [
            (None, None, false),
            (Some("44:47:CC:00:00:02"), None, false),
            (Some("44:47:cc:00:00:03"), None, true),
            (None, Some("K12344821"), false),
            (None, Some("K12344822"), true),
            (Some("44:47:cc:00:00:03"), Some("ds-2cd2143g2-i20230101aawrk12344821"), false),
            (Some("44:47:cc:00:00:02"), Some("DS-1"), false),
            (Some("44:47:cc:00:00:03"), Some("821"), true),
        ] {
            assert_eq!(known.is_other(mac, serial), is_other, "{mac:?} {serial:?}");
        }
        assert!(!who(None, None).is_other(Some("44:47:cc:00:00:03"), Some("DS-1")));
    }

    #[test]
    fn a_restart_is_a_later_start() {
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        let known = |started| Who { started, ..Who::default() };
        let day = 1_795_000_000;
        for (before, now, restarted) in [
            (at(day), at(day + 121), true),
            (at(day), at(day + 120), false),
            (at(day), at(day - 3600), false),
            (at(day), None, false),
            (None, at(day), false),
            (at(1_219_451), at(day), false),
            (at(day), at(1_219_451), false),
        ] {
            assert_eq!(known(before).has_restarted(now), restarted, "{before:?} {now:?}");
        }
    }

    #[test]
    fn the_page_has_the_scheme_that_works() {
        let page = |target: &str, line| Route { line, ..Route::from(Target::parse(target).unwrap()) }.page();
        assert_eq!(page("10.0.0.1", None), "http://10.0.0.1/");
        assert_eq!(page("10.0.0.1:8080", Some(Line::Plain { port: 8080 })), "http://10.0.0.1:8080/");
        assert_eq!(page("10.0.0.1", Some(Line::Tls { port: 443, pin: None })), "https://10.0.0.1/");
        assert_eq!(page("[::1]:81", Some(Line::Tls { port: 8443, pin: None })), "https://[::1]:8443/");
        assert_eq!(page("https://front-door", None), "https://front-door/");
        assert_eq!(page("https://front-door", Some(Line::Plain { port: 80 })), "http://front-door/");
    }
}
