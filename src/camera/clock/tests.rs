//! The clock in the forms of cameras, and the zones of people. Expected values are worked out by hand from the calendar.

use std::time::{Duration, UNIX_EPOCH};

use proptest::prelude::*;

use super::*;
use crate::domain::ClockState;

const BERLIN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

fn posix(zone: &str) -> TimeZone {
    TimeZone::posix(zone).unwrap()
}

fn read(xml: &str, here: &TimeZone) -> Option<ClockReading> {
    parse_in(&Document::read(xml.as_bytes()).unwrap(), here)
}

fn at(time: &str) -> SystemTime {
    time.parse::<Timestamp>().unwrap().into()
}

#[test]
fn the_clock_in_its_forms() {
    let moment = |time: &str| read(&format!("<Time>{time}</Time>"), &TimeZone::UTC).unwrap().clock.moment;
    let expected = Some(UNIX_EPOCH + Duration::from_secs(1_795_327_509));
    for time in [
        "<localTime>2026-11-22T14:05:09+08:00</localTime><timeZone>CST-8:00:00</timeZone>",
        "<localTime>2026-11-22T06:05:09Z</localTime>",
        "<localTime>2026-11-22T06:05:09Z</localTime><timeZone>CST-8:00:00</timeZone>",
        "<localTime>2026-11-22T14:05:09</localTime><timeZone>CST-8:00:00DST01:00:00,M4.1.0/02:00:00</timeZone>",
        "<localTime>2026-11-22T01:05:09</localTime><timeZone>EST5</timeZone>",
        "<localTime>2026-11-22T11:35:09</localTime><timeZone>CST-5:30:00</timeZone>",
        "<localTime>2026-11-22T17:05:09</localTime>\
         <timeZone>CST-10:00:00DST01:00:00,M10.1.0/02:00:00,M4.1.0/03:00:00</timeZone>",
    ] {
        assert_eq!(moment(time), expected, "{time}");
    }
    assert_eq!(moment("<localTime>2026-11-22T14:05:09</localTime>"), None, "any zone");
}

#[test]
fn what_the_clock_shows_is_told_in_this_computers_zone() {
    let here = posix(BERLIN);
    for (time, shown) in [
        ("<localTime>2026-11-22T14:05:09+08:00</localTime><timeZone>CST-8:00:00</timeZone>", "2026-11-22T13:05:09Z"),
        ("<localTime>2026-11-22T06:05:09Z</localTime><timeZone>CST-8:00:00</timeZone>", "2026-11-22T13:05:09Z"),
        ("<localTime>2026-07-22T14:05:09</localTime>", "2026-07-22T12:05:09Z"),
    ] {
        assert_eq!(read(&format!("<Time>{time}</Time>"), &here).unwrap().clock.face, at(shown), "{time}");
    }
}

#[test]
fn what_is_no_moment_is_none() {
    for xml in [
        "<Time><localTime>soon</localTime><timeZone>CST-8</timeZone></Time>",
        "<Time><timeZone>CST-8</timeZone></Time>",
        "<html><localTime>2026-11-22T14:05:09Z</localTime></html>",
    ] {
        assert_eq!(read(xml, &TimeZone::UTC), None, "{xml}");
    }
    for zone in ["CST-99999999999", "CST-999999:99", "", "somewhere", "CST-:"] {
        let xml = format!("<Time><localTime>2026-11-22T14:05:09</localTime><timeZone>{zone}</timeZone></Time>");
        assert_eq!(read(&xml, &TimeZone::UTC).unwrap().clock.moment, None, "{zone}");
    }
}

#[test]
fn a_zone_is_written_with_its_sign_turned_round_and_its_rule_behind_it() {
    for (zone, written) in [
        ("UTC0", "CST+0:00:00"),
        ("CST-8", "CST-8:00:00"),
        ("IST-5:30", "CST-5:30:00"),
        ("<-03>3", "CST+3:00:00"),
        ("NST3:30", "CST+3:30:00"),
        (BERLIN, "CST-1:00:00DST01:00:00,M3.5.0/02:00:00,M10.5.0/03:00:00"),
        ("EST5EDT,M3.2.0,M11.1.0", "CST+5:00:00DST01:00:00,M3.2.0/02:00:00,M11.1.0/02:00:00"),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "CST-10:00:00DST01:00:00,M10.1.0/02:00:00,M4.1.0/03:00:00"),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "CST-10:30:00DST00:30:00,M10.1.0/02:00:00,M4.1.0/02:00:00"),
        // Summer time as the usual one, as one database tells it of Ireland.
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "CST+0:00:00DST01:00:00,M3.5.0/01:00:00,M10.5.0/02:00:00"),
        // The night from Saturday to Sunday: nearly always the first Sunday.
        ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", "CST+4:00:00DST01:00:00,M9.1.0/00:00:00,M4.1.0/00:00:00"),
    ] {
        for now in ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"] {
            assert_eq!(zone::write(&posix(zone), now.parse().unwrap()), written, "{zone} at {now}");
        }
    }
}

#[test]
fn a_zone_without_a_rule_is_written_as_it_is_now() {
    // Each year another day: no rule of months, weeks and days.
    let odd = posix("<+00>0<+01>,J60/2,J300/3");
    assert_eq!(zone::write(&odd, "2026-01-15T12:00:00Z".parse().unwrap()), "CST+0:00:00");
    assert_eq!(zone::write(&odd, "2026-07-15T12:00:00Z".parse().unwrap()), "CST-1:00:00");
}

#[test]
fn what_is_written_is_read_as_the_moment_that_was_meant() {
    for zone in [BERLIN, "EST5EDT,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3", "IST-5:30", "<-03>3", "UTC0"] {
        let here = posix(zone);
        for now in ["2026-01-15T12:00:00Z", "2026-07-15T23:30:00Z", "2026-03-29T01:30:00Z", "2027-11-07T06:30:00Z"] {
            for form in [TimeForm::WithOffset, TimeForm::Universal, TimeForm::Bare] {
                // Without an offset nobody can tell the second of the two hours at the end of summer time.
                if (zone, now, form) == ("EST5EDT,M3.2.0,M11.1.0", "2027-11-07T06:30:00Z", TimeForm::Bare) {
                    continue;
                }
                let before = read("<Time><localTime>2020-01-01T00:00:00</localTime></Time>", &here).unwrap();
                let message = message(&before, form, at(now), &here).unwrap();
                let clock = read(&message, &here).unwrap();
                assert_eq!(clock.clock.state(at(now)), ClockState::Right, "{zone} {now} {message}");
                assert_eq!(clock.form, form, "{message}");
            }
        }
    }
}

#[test]
fn a_time_server_stays_in_charge_unless_it_is_the_cause() {
    let here = posix(BERLIN);
    let now = at("2026-11-22T06:05:09Z");
    let mode = |mode: &str, local: &str| {
        let xml = format!(
            "<Time version=\"2.0\" xmlns=\"urn:x\" xsi:a=\"b\"><timeMode>{mode}</timeMode>\
             <localTime>{local}</localTime><timeZone>CST-8:00:00</timeZone></Time>"
        );
        let before = read(&xml, &here).unwrap();
        let written = message(&before, before.form, now, &here).unwrap();
        assert!(written.contains("<Time version=\"2.0\" xmlns=\"urn:x\">"), "{written}");
        let root = Document::read(written.as_bytes()).unwrap();
        (root.word("timeMode").unwrap(), root.word("localTime").unwrap(), root.word("timeZone").unwrap())
    };
    let zone = "CST-1:00:00DST01:00:00,M3.5.0/02:00:00,M10.5.0/03:00:00".to_owned();
    let expected = |mode: &str, local: &str| (mode.to_owned(), local.to_owned(), zone.clone());
    assert_eq!(mode("NTP", "2026-11-22T14:05:09+08:00"), expected("NTP", "2026-11-22T07:05:09+01:00"), "only the zone");
    assert_eq!(mode("NTP", "2026-11-19T14:05:09+08:00"), expected("manual", "2026-11-22T07:05:09+01:00"));
    assert_eq!(mode("manual", "2026-11-22T14:05:09"), expected("manual", "2026-11-22T07:05:09"));
    assert_eq!(mode("ntp", "2026-11-22T06:05:09Z"), expected("ntp", "2026-11-22T06:05:09Z"));
}

proptest! {
    #[test]
    fn any_time_is_read_without_a_panic(local in "[-0-9T:+Z.]{0,30}", zone in "[A-Z]{0,4}[-+0-9:,M./DST]{0,40}") {
        let xml = format!("<Time><localTime>{local}</localTime><timeZone>{zone}</timeZone></Time>");
        let _ = Document::read(xml.as_bytes()).and_then(|document| parse_in(&document, &TimeZone::UTC));
    }

    #[test]
    fn any_rule_of_a_zone_is_written_and_read_back(
        hours in -12..=12_i32, begin in 2..=5_u8, end in 8..=11_u8, week in 1..=5_u8, day in 0..=6_u8,
        now in 1_700_000_000..2_000_000_000_i64,
    ) {
        let here = posix(&format!("USU{}SUM{},M{begin}.{week}.{day}/2,M{end}.{week}.{day}/3", -hours, -hours - 1));
        let now = Timestamp::from_second(now).unwrap();
        let read = zone::parse(&zone::write(&here, now)).unwrap();
        for later in 0..20 {
            let later = now + SignedDuration::from_hours(later * 24 * 41);
            prop_assert_eq!(read.to_offset(later), here.to_offset(later));
        }
    }
}
