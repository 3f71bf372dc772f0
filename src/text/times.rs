//! Moments as people say them: "today 17:03", "Saturday, 28 November, 16:31". In the time zone of this computer; the
//! moment and the present are arguments.

use std::time::{Duration, SystemTime};

use jiff::civil::Weekday;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::{spoken, words};
use crate::domain::Clock;

/// From so many days away on, a date without its year could be taken for another one.
const FAR: i32 = 180;

/// The moment as it is said at `now`: `today 14:27`, `tomorrow 14:27`, else the day of the week with the date.
pub fn day_and_time(at: SystemTime, now: SystemTime) -> String {
    in_zone(at, now, &TimeZone::system(), |at, days| said(at, Some(days)))
}

/// Only the time on the clock, such as `14:27`, when the moment is on the same day as `now`; else as
/// [`day_and_time`] says it.
pub fn clock_time(at: SystemTime, now: SystemTime) -> String {
    in_zone(at, now, &TimeZone::system(), |at, days| if days == 0 { clock(at) } else { said(at, Some(days)) })
}

/// The moment with its whole date, such as `Saturday, 28 November 2026, 16:31`, for what is read on another day.
pub fn full_date(at: SystemTime) -> String {
    in_zone(at, at, &TimeZone::system(), |at, _| said(at, None))
}

/// How long it is until the next day begins: until then, "today" is true.
pub fn rest_of_day(now: SystemTime) -> Duration {
    rest_of_day_in(now, TimeZone::system()).unwrap_or(Duration::from_secs(3600))
}

fn rest_of_day_in(now: SystemTime, zone: TimeZone) -> Option<Duration> {
    let now = zoned(now, zone)?;
    let midnight = now.tomorrow().ok()?.start_of_day().ok()?;
    Duration::try_from(midnight.duration_since(&now)).ok()
}

/// Hands over the moment, and by how many days its date is later than that of `now`. Empty only for times beyond the
/// calendar, which no clock of a computer shows.
fn in_zone(at: SystemTime, now: SystemTime, zone: &TimeZone, say: impl FnOnce(&Zoned, i32) -> String) -> String {
    let both = zoned(at, zone.clone()).zip(zoned(now, zone.clone()));
    let days = |(at, now): (Zoned, Zoned)| Some((now.date().until(at.date()).ok()?.get_days(), at));
    both.and_then(days).map_or_else(String::new, |(days, at)| say(&at, days))
}

fn zoned(at: SystemTime, zone: TimeZone) -> Option<Zoned> {
    Some(Timestamp::try_from(at).ok()?.to_zoned(zone))
}

/// `days`: by how many days its date is later than the present one; `None`: it will be read at another time.
fn said(at: &Zoned, days: Option<i32>) -> String {
    match days {
        Some(0) => words::time_today(clock(at)),
        Some(1) => words::time_tomorrow(clock(at)),
        Some(-1) => words::time_yesterday(clock(at)),
        Some(days) if days.abs() < FAR => words::time_on_day(weekday(at), at.day(), month(at), clock(at)),
        _ => words::time_on_date(weekday(at), at.day(), month(at), at.year().to_string(), clock(at)),
    }
}

/// The time on the clock, as the person counts hours. When clocks go back, an hour is there twice; the second one is told apart.
fn clock(at: &Zoned) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    let time = match spoken().clock {
        Clock::Hours24 => words::clock_time(hour, minute),
        Clock::Hours12 => {
            let time = words::clock_time_of_twelve(if hour % 12 == 0 { 12 } else { hour % 12 }, minute);
            if hour < 12 { words::clock_am(time) } else { words::clock_pm(time) }
        }
    };
    match at.time_zone().to_ambiguous_timestamp(at.datetime()).offset() {
        AmbiguousOffset::Fold { after, .. } if after == at.offset() => words::time_after_change(time),
        _ => time,
    }
}

fn weekday(at: &Zoned) -> String {
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

fn month(at: &Zoned) -> String {
    match at.month() {
        1 => words::january(),
        2 => words::february(),
        3 => words::march(),
        4 => words::april(),
        5 => words::may(),
        6 => words::june(),
        7 => words::july(),
        8 => words::august(),
        9 => words::september(),
        10 => words::october(),
        11 => words::november(),
        _ => words::december(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Speech;
    use crate::text::within;
    use jiff::civil::{DateTime, date};
    use jiff::tz::offset;

    /// Central Europe, as a rule of its own: the test does not need the time zones of this computer.
    fn berlin() -> TimeZone {
        TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
    }

    fn moment(at: DateTime, zone: &TimeZone) -> SystemTime {
        at.to_zoned(zone.clone()).unwrap().timestamp().into()
    }

    /// The moment as it is said at `now`; no-break spaces are written as spaces.
    fn told(at: SystemTime, now: SystemTime, zone: &TimeZone) -> String {
        in_zone(at, now, zone, |at, days| said(at, Some(days))).replace('\u{a0}', " ")
    }

    #[test]
    fn a_day_begins_at_midnight_and_not_a_second_earlier() {
        let (zone, day) = (berlin(), date(2026, 11, 26));
        let now = moment(day.at(23, 59, 59, 0), &zone);
        let at = |days: i64, hour, minute, second| {
            let day = day.checked_add(jiff::Span::new().days(days)).unwrap();
            told(moment(day.at(hour, minute, second, 0), &zone), now, &zone)
        };
        assert_eq!(at(0, 0, 0, 0), "today 00:00");
        assert_eq!(at(0, 23, 59, 59), "today 23:59");
        assert_eq!(at(1, 0, 0, 0), "tomorrow 00:00");
        assert_eq!(at(1, 23, 59, 59), "tomorrow 23:59");
        assert_eq!(at(2, 0, 0, 0), "Saturday, 28 November, 00:00");
        assert_eq!(at(-1, 23, 59, 59), "yesterday 23:59");
        assert_eq!(at(-2, 23, 59, 59), "Tuesday, 24 November, 23:59");
        assert_eq!(rest_of_day_in(now, zone), Some(Duration::from_secs(1)));
    }

    #[test]
    fn a_week_from_now_is_not_taken_for_today() {
        let zone = berlin();
        let now = moment(date(2026, 11, 26).at(17, 2, 0, 0), &zone);
        let at = |days: u64| told(now + Duration::from_secs(days * 86_400), now, &zone);
        assert_eq!(at(0), "today 17:02");
        assert_eq!(at(7), "Thursday, 3 December, 17:02");
        assert_eq!(at(364), "Thursday, 25 November 2027, 17:02", "with its year, when that is in doubt");
    }

    #[test]
    fn the_year_turns_as_any_day_does() {
        let zone = berlin();
        let now = moment(date(2026, 12, 31).at(23, 30, 0, 0), &zone);
        assert_eq!(told(now + Duration::from_secs(3600), now, &zone), "tomorrow 00:30");
        assert_eq!(told(now + Duration::from_secs(48 * 3600), now, &zone), "Saturday, 2 January, 23:30");
    }

    #[test]
    fn days_are_counted_by_the_calendar_also_when_they_have_23_or_25_hours() {
        let zone = berlin();
        // Clocks go forward on 29 March: 24 hours after half past eleven is past midnight.
        let spring = moment(date(2026, 3, 28).at(23, 30, 0, 0), &zone);
        assert_eq!(told(spring + Duration::from_secs(24 * 3600), spring, &zone), "Monday, 30 March, 00:30");
        assert_eq!(told(spring + Duration::from_secs(3 * 3600), spring, &zone), "tomorrow 03:30");
        let short = moment(date(2026, 3, 29).at(0, 0, 0, 0), &zone);
        assert_eq!(rest_of_day_in(short, zone.clone()), Some(Duration::from_secs(23 * 3600)));
        // Clocks go back on 25 October: 48 hours later the clock shows an hour less.
        let autumn = moment(date(2026, 10, 24).at(14, 30, 0, 0), &zone);
        assert_eq!(told(autumn + Duration::from_secs(48 * 3600), autumn, &zone), "Monday, 26 October, 13:30");
        let long = moment(date(2026, 10, 25).at(0, 0, 0, 0), &zone);
        assert_eq!(told(long + Duration::from_secs(24 * 3600 + 1800), long, &zone), "today 23:30");
        assert_eq!(rest_of_day_in(long, zone), Some(Duration::from_secs(25 * 3600)));
    }

    #[test]
    fn hours_are_counted_as_the_person_does() {
        let zone = berlin();
        let twelve = Speech { clock: Clock::Hours12, ..Speech::default() };
        let at = |hour, minute| {
            let at = moment(date(2026, 11, 26).at(hour, minute, 0, 0), &zone);
            (told(at, at, &zone), within(twelve, || told(at, at, &zone)))
        };
        let both = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(at(0, 5), both("today 00:05", "today 12:05 AM"));
        assert_eq!(at(9, 30), both("today 09:30", "today 9:30 AM"));
        assert_eq!(at(12, 0), both("today 12:00", "today 12:00 PM"));
        assert_eq!(at(23, 59), both("today 23:59", "today 11:59 PM"));
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart() {
        let zone = berlin();
        let first = moment(date(2026, 10, 25).at(2, 15, 0, 0), &zone);
        assert_eq!(told(first, first, &zone), "today 02:15");
        let second = first + Duration::from_secs(3600);
        assert_eq!(told(second, first, &zone), "today 02:15 (after the clocks go back)");
        assert_eq!(told(second + Duration::from_secs(3600), first, &zone), "today 03:15");
    }

    #[test]
    fn a_moment_has_another_day_and_hour_in_another_zone() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_853_600);
        let full = |hours| in_zone(at, at, &TimeZone::fixed(offset(hours)), |at, _| said(at, None));
        assert_eq!(full(0).replace('\u{a0}', " "), "Saturday, 22 November 2025, 23:20");
        assert_eq!(full(1).replace('\u{a0}', " "), "Sunday, 23 November 2025, 00:20");
        assert_eq!(full(-10).replace('\u{a0}', " "), "Saturday, 22 November 2025, 13:20");
    }

    #[test]
    fn on_the_same_day_the_time_alone_can_be_enough() {
        let now = moment(date(2026, 11, 26).at(17, 2, 0, 0), &TimeZone::system());
        assert_eq!(clock_time(now, now).chars().filter(|c| c.is_alphabetic()).count(), 0);
        assert!(clock_time(now + Duration::from_secs(86_400 * 2), now).chars().any(char::is_alphabetic));
        assert!(rest_of_day(now) <= Duration::from_secs(25 * 3600 + 1800));
    }
}
