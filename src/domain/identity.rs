//! Which camera is it? One rule for the search, the list and the journey.

use std::fmt;
use std::time::{Duration, SystemTime};

/// What a camera is known again by. What is not known proves nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
}

/// Whether two descriptions are of one camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They are: at least one thing is known of both and is the same.
    Yes,
    /// They are not: what is known of both differs.
    No,
    /// There is nothing that is known of both.
    Unknown,
}

/// Fewer characters are no serial number.
const SHORTEST_SERIAL: usize = 6;

impl Identity {
    /// Whether there is anything to know it by.
    pub fn is_known(&self) -> bool {
        self.mac.is_some() || self.serial.is_some()
    }

    /// Whether both are of one camera. One thing that agrees is enough: a camera has a hardware address for each of its
    /// networks, and shortens its serial number here and there (OBSERVED).
    pub fn agrees(&self, other: &Self) -> Agreement {
        agreement((self.mac.as_deref(), self.serial.as_deref()), (other.mac.as_deref(), other.serial.as_deref()))
    }
}

/// The rule itself, on hardware address and serial number of both.
pub(super) fn agreement(one: (Option<&str>, Option<&str>), other: (Option<&str>, Option<&str>)) -> Agreement {
    let mac = one
        .0
        .zip(other.0)
        .map(|(one, other)| ends_alike(one.as_bytes(), other.as_bytes()) && one.eq_ignore_ascii_case(other));
    let serial = one.1.zip(other.1).map(|(one, other)| is_same_serial(one, other));
    match (mac, serial) {
        (Some(true), _) | (_, Some(true)) => Agreement::Yes,
        (Some(false), _) | (_, Some(false)) => Agreement::No,
        (None, None) => Agreement::Unknown,
    }
}

/// The end of a serial number, which those of one camera have in common.
pub(super) fn end_of_serial(serial: &str) -> String {
    let bytes = serial.trim().as_bytes();
    let end = bytes.get(bytes.len().saturating_sub(SHORTEST_SERIAL)..).unwrap_or_default();
    String::from_utf8_lossy(end).to_ascii_lowercase()
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_known = |known: bool| if known { "known" } else { "unknown" };
        let (mac, serial) = (is_known(self.mac.is_some()), is_known(self.serial.is_some()));
        write!(f, "Identity(mac {mac}, serial {serial})")
    }
}

fn is_same_serial(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim().as_bytes(), other.trim().as_bytes());
    let (long, short) = if one.len() < other.len() { (other, one) } else { (one, other) };
    ends_alike(long, short)
        && long.get(long.len() - short.len()..).is_some_and(|end| end.eq_ignore_ascii_case(short))
        && !short.is_empty()
        && (short.len() >= SHORTEST_SERIAL || long.len() == short.len())
}

/// Most are told apart by their last character: each camera that is found is held against all that are known.
fn ends_alike(one: &[u8], other: &[u8]) -> bool {
    one.last().map(u8::to_ascii_lowercase) == other.last().map(u8::to_ascii_lowercase)
}

/// A clock that shows less was never set: cameras start in 1970 or with their firmware (OBSERVED).
const CLOCK_IS_SET: Duration = Duration::from_secs(1_420_070_400);
/// A start may be told with some seconds more or less, and a clock that is set right moves it. INFERRED.
const SAME_START: Duration = Duration::from_secs(120);

/// Whether a camera that had booted at `before` by its own clock, and now says `now`, has restarted in between. INFERRED:
/// its clock may have jumped as well. What is not known proves nothing.
pub fn has_restarted(before: Option<SystemTime>, now: Option<SystemTime>) -> bool {
    let is_set = |time: &SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|age| age > CLOCK_IS_SET);
    let times = before.filter(is_set).zip(now.filter(is_set));
    times.is_some_and(|(before, now)| now.duration_since(before).is_ok_and(|later| later > SAME_START))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(mac: Option<&str>, serial: Option<&str>) -> Identity {
        Identity { mac: mac.map(str::to_owned), serial: serial.map(str::to_owned) }
    }

    #[test]
    fn one_thing_that_agrees_is_enough() {
        let known = identity(Some("44:47:cc:00:00:02"), Some("DS-2CD2143G2-I20230101AAWRK12344821"));
        for (mac, serial, agreement) in [
            (None, None, Agreement::Unknown),
            (Some("44:47:CC:00:00:02"), None, Agreement::Yes),
            (Some("44:47:cc:00:00:03"), None, Agreement::No),
            (None, Some("K12344821"), Agreement::Yes),
            (None, Some("K12344822"), Agreement::No),
            (Some("44:47:cc:00:00:03"), Some("ds-2cd2143g2-i20230101aawrk12344821"), Agreement::Yes),
            (Some("44:47:cc:00:00:02"), Some("DS-1"), Agreement::Yes),
            (Some("44:47:cc:00:00:03"), Some("821"), Agreement::No),
            (None, Some(""), Agreement::No),
        ] {
            let said = identity(mac, serial);
            assert_eq!((known.agrees(&said), said.agrees(&known)), (agreement, agreement), "{mac:?} {serial:?}");
        }
        assert_eq!(identity(None, None).agrees(&identity(Some("44:47:cc:00:00:03"), None)), Agreement::Unknown);
    }

    #[test]
    fn a_restart_is_a_later_start() {
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
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
            assert_eq!(has_restarted(before, now), restarted, "{before:?} {now:?}");
        }
    }
}
