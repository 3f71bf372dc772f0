//! The camera's clock, read from its own way of writing local time.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::wire::Document;

/// Reads `Time`. OBSERVED: `localTime` carries its offset (`2026-11-22T14:05:09+08:00`); where it does not, the zone
/// stands beside it, and where that is missing too, nobody can say which moment it means.
pub fn read(document: &Document) -> Option<SystemTime> {
    let local = document.word("localTime").filter(|_| document.is("Time"))?;
    let moment = match local.parse::<Timestamp>() {
        Ok(moment) => moment,
        Err(_) => offset(&document.word("timeZone")?)?.to_timestamp(local.parse::<DateTime>().ok()?).ok()?,
    };
    Some(moment.into())
}

/// The offset in a POSIX zone such as `CST-8:00:00`, whose sign is the other way round. Summer time behind it is left out.
fn offset(zone: &str) -> Option<Offset> {
    let from = zone.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'))?;
    let number = zone.get(from..)?;
    let (sign, number) = match number.strip_prefix('-') {
        Some(number) => (1, number),
        None => (-1, number.trim_start_matches('+')),
    };
    let end = number.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(number.len());
    let mut seconds: i32 = 0;
    for (part, unit) in number.get(..end)?.split(':').zip([3600, 60, 1]) {
        seconds = seconds.checked_add(part.parse::<i32>().ok()?.checked_mul(unit)?)?;
    }
    Offset::from_seconds(sign * seconds).ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_clock_in_its_forms() {
        let read = |time: &str| read(&Document::read(format!("<Time>{time}</Time>").as_bytes()).unwrap());
        let expected = Some(UNIX_EPOCH + Duration::from_secs(1_795_327_509));
        for time in [
            "<localTime>2026-11-22T14:05:09+08:00</localTime><timeZone>CST-8:00:00</timeZone>",
            "<localTime>2026-11-22T06:05:09Z</localTime>",
            "<localTime>2026-11-22T14:05:09</localTime><timeZone>CST-8:00:00DST01:00:00,M4.1.0/02:00:00</timeZone>",
            "<localTime>2026-11-22T01:05:09</localTime><timeZone>EST5</timeZone>",
        ] {
            assert_eq!(read(time), expected, "{time}");
        }
        assert_eq!(
            read("<localTime>1970-01-15T02:44:11+00:00</localTime>"),
            Some(UNIX_EPOCH + Duration::from_secs(1_219_451))
        );
    }

    #[test]
    fn what_is_no_moment_is_none() {
        let read = |xml: &str| read(&Document::read(xml.as_bytes()).unwrap());
        for xml in [
            "<Time><localTime>2026-11-22T14:05:09</localTime></Time>",
            "<Time><localTime>soon</localTime><timeZone>CST-8</timeZone></Time>",
            "<Time><localTime>2026-11-22T14:05:09</localTime><timeZone>CST-99999999999</timeZone></Time>",
            "<Time><localTime>2026-11-22T14:05:09</localTime><timeZone>CST-999999:99</timeZone></Time>",
            "<html><localTime>2026-11-22T14:05:09Z</localTime></html>",
        ] {
            assert_eq!(read(xml), None, "{xml}");
        }
    }

    proptest! {
        #[test]
        fn any_time_is_read_without_a_panic(local in "[-0-9T:+Z.]{0,30}", zone in "[A-Z]{0,4}[-+0-9:,M./]{0,24}") {
            let xml = format!("<Time><localTime>{local}</localTime><timeZone>{zone}</timeZone></Time>");
            let _ = Document::read(xml.as_bytes()).as_ref().and_then(read);
        }
    }
}
