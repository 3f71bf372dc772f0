//! The time of the request in the words of the protocol, and whether a mail came after it.

use std::time::{Duration, SystemTime};

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// Clocks of this computer and of the mail server may differ by so much.
const SLACK: Duration = Duration::from_secs(10 * 60);

/// The day before the request, for a search by day: the server counts days in a time zone of its own.
pub(super) fn day(since: SystemTime) -> Option<String> {
    let moment = Timestamp::try_from(since).ok()?.to_zoned(TimeZone::UTC);
    Some(moment.date().checked_sub(1.day()).ok()?.strftime("%d-%b-%Y").to_string())
}

/// This second since 1970 as a time, where this computer can count to it.
pub(super) fn moment(second: i64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(second).ok()?))
}

/// Whether a mail that came at this second came after the request.
pub(super) fn is_after(since: SystemTime, second: i64) -> bool {
    let since = since.checked_sub(SLACK).unwrap_or(since);
    let Ok(since) = since.duration_since(SystemTime::UNIX_EPOCH) else { return true };
    i64::try_from(since.as_secs()).is_ok_and(|since| second >= since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_before_in_the_words_of_the_protocol() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_323_200); // 1 March 2026
        assert_eq!(day(at).as_deref(), Some("28-Feb-2026"));
    }

    #[test]
    fn later_mail_counts_and_earlier_does_not() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_323_200);
        assert!(is_after(at, 1_772_323_201));
        assert!(is_after(at, 1_772_323_200 - 599));
        assert!(!is_after(at, 1_772_323_200 - 601));
    }
}
