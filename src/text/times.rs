//! Times of the day and days of the week, in the time zone of this computer. The time itself is an argument.

use std::time::SystemTime;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::{say, say_with};

/// The time on the clock, such as `14:32`.
pub fn clock_time(at: SystemTime) -> String {
    zoned(at).map_or_else(String::new, |at| at.strftime("%H:%M").to_string())
}

/// The day and the time, such as `Thursday 14:27`.
pub fn day_and_time(at: SystemTime) -> String {
    let Some(local) = zoned(at) else { return String::new() };
    let day = say(&format!("day-{}", local.weekday().to_monday_one_offset()));
    say_with("day-and-time", &[("day", day.into()), ("time", clock_time(at).into())])
}

/// `None` only for times beyond the calendar, which no clock of a computer shows.
fn zoned(at: SystemTime) -> Option<Zoned> {
    Some(Timestamp::try_from(at).ok()?.to_zoned(TimeZone::system()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_time_has_a_day_and_a_clock() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_800_000);
        let clock = clock_time(at);
        assert_eq!(clock.len(), 5);
        let both = day_and_time(at);
        assert!(both.ends_with(&clock) && both.contains("day"), "{both}");
    }
}
