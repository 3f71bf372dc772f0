//! The clock that the camera shows over HTTP: how far it is off, its zone, and who sets it. Written apart from the client's.
//!
//! DOCUMENTED: the forms of time and zone. It is as strict as they allow. Pure: the caller says what time it really is.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// The zone that cameras leave the factory with, eight hours ahead. OBSERVED.
const FACTORY_ZONE: &str = "CST-8:00:00";

/// Who sets the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Ntp,
    Manual,
}

/// One clock.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    ahead: SignedDuration,
    mode: Mode,
    /// The zone as it is written.
    zone: String,
    rules: TimeZone,
}

/// What a clock is to be set to, as it was written.
pub(super) struct Setting<'a> {
    pub(super) mode: &'a str,
    pub(super) local_time: &'a str,
    pub(super) zone: &'a str,
}

impl Clock {
    /// A clock that an owner has set: right, in the zone of this computer.
    pub(super) fn of_owner(now: Timestamp) -> Self {
        let east = TimeZone::system().to_offset(now).seconds();
        let zone = format!("CST{}{}", if east > 0 { '-' } else { '+' }, hours(east.unsigned_abs()));
        let rules = rules(&zone).unwrap_or(TimeZone::UTC);
        Self { ahead: SignedDuration::ZERO, mode: Mode::Ntp, zone, rules }
    }

    /// A clock that nobody has set, so far ahead (or behind). It waits for a time server that it does not reach.
    pub(super) fn of_factory(ahead: SignedDuration) -> Self {
        let rules = rules(FACTORY_ZONE).unwrap_or(TimeZone::UTC);
        Self { ahead, mode: Mode::Ntp, zone: FACTORY_ZONE.to_owned(), rules }
    }

    /// `timeMode`.
    pub(super) fn mode(&self) -> &'static str {
        match self.mode {
            Mode::Ntp => "NTP",
            Mode::Manual => "manual",
        }
    }

    /// `timeZone`.
    pub(super) fn zone(&self) -> &str {
        &self.zone
    }

    /// `localTime`.
    pub(super) fn local_time(&self, now: Timestamp) -> String {
        let shown = now.checked_add(self.ahead).unwrap_or(now);
        shown.to_zoned(self.rules.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// Sets it. By hand the time counts; with a time server only the zone does, for the server's time is another one.
    /// `None`: something of it is not as documented, and nothing is set.
    pub(super) fn set(&mut self, to: &Setting<'_>, now: Timestamp) -> Option<()> {
        let rules = rules(to.zone)?;
        let moment = match is_local_time(to.local_time)? {
            true => to.local_time.parse().ok()?,
            false => rules.to_timestamp(to.local_time.parse::<DateTime>().ok()?).ok()?,
        };
        match to.mode {
            "manual" => (self.mode, self.ahead) = (Mode::Manual, moment.duration_since(now)),
            "NTP" => self.mode = Mode::Ntp,
            _ => return None,
        }
        (self.zone, self.rules) = (to.zone.to_owned(), rules);
        Some(())
    }
}

/// Hours, minutes and seconds as a zone has them.
fn hours(seconds: u32) -> String {
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Whether a time has an offset. `None`: it is not written as documented.
fn is_local_time(text: &str) -> Option<bool> {
    let digits = |pattern: &str, text: &str| {
        text.len() == pattern.len()
            && text.bytes().zip(pattern.bytes()).all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                b'+' => matches!(byte, b'+' | b'-'),
                _ => byte == wanted,
            })
    };
    let (time, offset) = text.split_at_checked("0000-00-00T00:00:00".len())?;
    let has_offset = digits("+00:00", offset);
    (digits("0000-00-00T00:00:00", time) && (offset.is_empty() || has_offset)).then_some(has_offset)
}

/// The rules of a zone: `CST`, the offset the other way round, and summer time, an amount between two rules. `None`: it is
/// not written as documented.
fn rules(zone: &str) -> Option<TimeZone> {
    let (west, rest) = match zone.strip_prefix("CST")?.split_at_checked(1)? {
        ("-", rest) => (-1, rest),
        ("+", rest) => (1, rest),
        _ => return None,
    };
    let (usual, summer) = rest.split_once("DST").map_or((rest, None), |(usual, summer)| (usual, Some(summer)));
    let east = -west * time_of(usual, 14)?;
    let Some(summer) = summer else { return Some(TimeZone::fixed(Offset::from_seconds(east).ok()?)) };
    let mut parts = summer.splitn(3, ',');
    let (amount, begin, end) = (time_of(parts.next()?, 2)?, parts.next()?, parts.next()?);
    if amount == 0 || !is_rule(begin) || !is_rule(end) {
        return None;
    }
    let west = |east: i32| format!("{}{}", if east > 0 { '-' } else { '+' }, hours(east.unsigned_abs()));
    TimeZone::posix(&format!("AAA{}BBB{},{begin},{end}", west(east), west(east + amount))).ok()
}

/// Whether it is a month, a week, a day and a time, such as `M3.5.0/02:00:00`.
fn is_rule(text: &str) -> bool {
    let Some((day, time)) = text.strip_prefix('M').and_then(|text| text.split_once('/')) else { return false };
    let numbers: Vec<Option<u32>> = day.split('.').map(|part| part.parse().ok()).collect();
    matches!(*numbers, [Some(1..=12), Some(1..=5), Some(0..=6)]) && time.len() == 8 && time_of(time, 23).is_some()
}

/// A time as seconds: hours, two digits of minutes, two of seconds.
fn time_of(text: &str, most_hours: i32) -> Option<i32> {
    let parts: Vec<&str> = text.split(':').collect();
    let [hours, minutes, seconds] = *parts else { return None };
    let number = |text: &str, most: i32| text.parse().ok().filter(|number| (0..=most).contains(number));
    let is_two = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_whole = is_two(minutes) && is_two(seconds) && matches!(hours.len(), 1 | 2);
    let (hours, minutes, seconds) = (number(hours, most_hours)?, number(minutes, 59)?, number(seconds, 59)?);
    is_whole.then_some(hours * 3600 + minutes * 60 + seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-07-22T06:05:09Z";

    fn set(mode: &str, local_time: &str, zone: &str) -> Option<String> {
        let now: Timestamp = NOW.parse().unwrap();
        let mut clock = Clock::of_factory(SignedDuration::from_hours(-72));
        assert_eq!(clock.local_time(now), "2026-07-19T14:05:09+08:00");
        clock.set(&Setting { mode, local_time, zone }, now)?;
        assert_eq!((clock.mode(), clock.zone()), (mode, zone));
        Some(clock.local_time(now))
    }

    #[test]
    fn what_is_set_by_hand_is_shown() {
        let berlin = "CST-1:00:00DST01:00:00,M3.5.0/02:00:00,M10.5.0/03:00:00";
        for (time, zone, shown) in [
            ("2026-07-22T08:05:09+02:00", berlin, "2026-07-22T08:05:09+02:00"),
            ("2026-07-22T08:05:09", berlin, "2026-07-22T08:05:09+02:00"),
            ("2026-07-22T11:35:09", "CST-5:30:00", "2026-07-22T11:35:09+05:30"),
            ("2026-07-22T06:05:09", "CST+0:00:00", "2026-07-22T06:05:09+00:00"),
        ] {
            assert_eq!(set("manual", time, zone).as_deref(), Some(shown), "{time} {zone}");
        }
    }

    #[test]
    fn a_time_server_keeps_its_time() {
        let shown = set("NTP", "2026-07-22T06:05:09+00:00", "CST+0:00:00");
        assert_eq!(shown.as_deref(), Some("2026-07-19T06:05:09+00:00"));
    }

    #[test]
    fn what_is_not_as_documented_sets_nothing() {
        let (time, zone) = ("2026-07-22T08:05:09", "CST-1:00:00");
        for (mode, time, zone) in [
            ("hand", time, zone),
            ("manual", "2026-07-22 08:05:09", zone),
            ("manual", "2026-07-22T8:05:09", zone),
            ("manual", "2026-07-32T08:05:09", zone),
            ("manual", "2026-07-22T06:05:09Z", zone),
            ("manual", "", zone),
            ("manual", time, ""),
            ("manual", time, "CST1:00:00"),
            ("manual", time, "CST-1"),
            ("manual", time, "CET-1:00:00"),
            ("manual", time, "CST-15:00:00"),
            ("manual", time, "CST-1:00:00DST01:00:00"),
            ("manual", time, "CST-1:00:00DST-2:00:00,M3.5.0/02:00:00,M10.5.0/03:00:00"),
            ("manual", time, "CST-1:00:00DST01:00:00,M3.5.0,M10.5.0"),
            ("manual", time, "CST-1:00:00DST01:00:00,M3.5.0/2:00:00,M10.5.0/03:00:00"),
            ("manual", time, "CST-1:00:00DST01:00:00,M13.5.0/02:00:00,M10.5.0/03:00:00"),
        ] {
            assert_eq!(set(mode, time, zone), None, "{mode} {time} {zone}");
        }
    }
}
