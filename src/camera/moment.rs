//! A moment that a camera names, as a time of this system. Pure.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;

/// Where the calendar of Windows begins, in seconds before 1970: the year 1601 (DOCUMENTED: `FILETIME`). There a time before
/// it cannot be held.
const CALENDAR: u64 = 11_644_473_600;

/// A moment as a time of this system. What no calendar of a system holds counts as the beginning of 1970: no camera means
/// either.
pub(super) fn of_system(moment: Timestamp) -> SystemTime {
    let from_1970 = Duration::from_secs(moment.as_second().unsigned_abs());
    let time = match moment.as_second() {
        ..0 if from_1970.as_secs() > CALENDAR => None,
        ..0 => SystemTime::UNIX_EPOCH.checked_sub(from_1970),
        0.. => SystemTime::UNIX_EPOCH.checked_add(from_1970),
    };
    time.unwrap_or(SystemTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_before_any_calendar_is_the_beginning_of_1970() {
        let at = |moment: &str| of_system(moment.parse().unwrap());
        let before = |seconds| SystemTime::UNIX_EPOCH - Duration::from_secs(seconds);
        assert_eq!(at("1970-01-01T00:00:00Z"), SystemTime::UNIX_EPOCH);
        assert_eq!(at("1970-01-01T00:00:00+08:00"), before(8 * 3600));
        assert_eq!(at("1601-01-01T00:00:00Z"), before(CALENDAR));
        for none in ["1600-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "-009999-01-02T01:59:59Z"] {
            assert_eq!(at(none), SystemTime::UNIX_EPOCH, "{none}");
        }
        assert_eq!(at("9999-12-30T22:00:00Z"), SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_207_200));
    }
}
