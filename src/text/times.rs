//! Times of the day and days of the week in the time zone of this computer. The time itself is an argument.

use std::time::SystemTime;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::words;

/// The time on the clock in the time zone of this computer, such as `14:32`.
pub fn clock_time(at: SystemTime) -> String {
    zoned(at, TimeZone::system()).map_or_else(String::new, |at| clock(&at))
}

/// The day and the time in the time zone of this computer, such as `Thursday 14:27`.
pub fn day_and_time(at: SystemTime) -> String {
    zoned(at, TimeZone::system()).map_or_else(String::new, |at| words::day_with_time(day(&at), clock(&at)))
}

/// The date and the time in the time zone of this computer, such as `2026-11-22 14:27`, for days that are far away.
pub fn date_and_time(at: SystemTime) -> String {
    zoned(at, TimeZone::system()).map_or_else(String::new, |at| at.strftime("%Y-%m-%d %H:%M").to_string())
}

/// `None` only for times beyond the calendar, which no clock of a computer shows.
fn zoned(at: SystemTime, zone: TimeZone) -> Option<Zoned> {
    Some(Timestamp::try_from(at).ok()?.to_zoned(zone))
}

fn clock(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}

fn day(at: &Zoned) -> String {
    match at.weekday() {
        Weekday::Monday => words::monday(),
        Weekday::Tuesday => words::tuesday(),
        Weekday::Wednesday => words::wednesday(),
        Weekday::Thursday => words::thursday(),
        Weekday::Friday => words::friday(),
        Weekday::Saturday => words::saturday(),
        Weekday::Sunday => words::sunday(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_moment_has_another_day_and_hour_in_another_zone() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_853_600);
        let shown = |hours| {
            let at = zoned(at, TimeZone::fixed(jiff::tz::offset(hours))).unwrap();
            (day(&at), clock(&at))
        };
        assert_eq!(shown(0), ("Saturday".to_owned(), "23:20".to_owned()));
        assert_eq!(shown(1), ("Sunday".to_owned(), "00:20".to_owned()));
        assert_eq!(shown(-10), ("Saturday".to_owned(), "13:20".to_owned()));
    }
}
