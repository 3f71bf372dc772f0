//! The times in a camera's answer: when it started, when its firmware was built. Both without a time zone.

use std::time::SystemTime;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::camera::moment::of_system;

/// Reads a time by the camera's own clock, such as `2026-11-22 6:16:36` (OBSERVED: hours without a leading zero), as if it
/// were UTC: the true moment is up to fourteen hours away.
pub fn parse_local_time(text: &str) -> Option<SystemTime> {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<i16> = numbers.map(str::parse).collect::<Result<_, _>>().ok()?;
    let [year, month, day, hour, minute, second] = *numbers.as_slice() else { return None };
    let small = |number: i16| i8::try_from(number).ok();
    utc(DateTime::new(year, small(month)?, small(day)?, small(hour)?, small(minute)?, small(second)?, 0).ok()?)
}

/// The day in `V5.6.2 build 190701`: year, month and day by two digits each.
pub fn build_day(firmware: &str) -> Option<SystemTime> {
    let (_, day) = firmware.rsplit_once("build ")?;
    let part = |range| day.get(range).and_then(|part: &str| part.parse::<i8>().ok());
    let is_six_digits = day.len() == 6 && day.chars().all(|c| c.is_ascii_digit());
    let (year, month, day) = is_six_digits.then_some((part(0..2)?, part(2..4)?, part(4..6)?))?;
    utc(DateTime::new(2000 + i16::from(year), month, day, 0, 0, 0, 0).ok()?)
}

fn utc(moment: DateTime) -> Option<SystemTime> {
    Some(of_system(moment.to_zoned(TimeZone::UTC).ok()?.timestamp()))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn moments_as_cameras_write_them() {
        let at = |seconds| Some(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(parse_local_time("1970-01-15 02:44:11"), at(1_219_451));
        assert_eq!(parse_local_time("2026-11-22 6:05:09"), at(1_795_327_509));
        assert_eq!(parse_local_time("2026-11-22T06:05:09"), at(1_795_327_509));
        assert_eq!(parse_local_time("0001-01-01 0:00:00"), at(0), "no calendar of a system goes back so far");
        assert_eq!(build_day("V5.6.2 build 190701"), at(1_561_939_200));
        for none in ["", "soon", "2026-13-01 00:00:00", "2026-11-22", "99999-11-22 06:05:09", "2026-11-22 300:05:09"] {
            assert_eq!(parse_local_time(none), None, "{none}");
        }
        for none in ["", "V5.6.2", "V5.6.2 build 1907011", "V5.6.2 build 191301", "V5.6.2 build 19070é"] {
            assert_eq!(build_day(none), None, "{none}");
        }
    }
}
