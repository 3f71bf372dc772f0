//! What a camera's clock shows, held against this computer's. The time itself is an argument.

use std::time::{Duration, SystemTime};

/// A camera's clock, as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameraClock {
    /// The moment at which a clock in this computer's time zone shows what the camera's shows: what a person compares.
    pub face: SystemTime,
    /// The moment that is meant, when the camera says its time zone.
    pub moment: Option<SystemTime>,
    /// It takes the time from a time server. Where it reaches none, its clock drifts (DOCUMENTED: `NTP`).
    pub is_by_server: bool,
}

/// What the comparison of the two clocks shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// Both show nearly the same.
    Right,
    /// The camera's is set for another time zone than this computer's, and right apart from that.
    OtherZone,
    /// The camera's shows another time, so many seconds ahead; negative: behind.
    Off(i64),
}

impl CameraClock {
    /// By how many seconds two clocks may differ without being called different.
    const TOLERANCE: u64 = 120;

    /// Holds it against this computer's clock at the moment when it was read.
    pub fn state(&self, now: SystemTime) -> ClockState {
        let is_near = |ahead: i64| ahead.unsigned_abs() <= Self::TOLERANCE;
        let face = seconds_ahead(self.face, now);
        match self.moment.map(|moment| is_near(seconds_ahead(moment, now))) {
            None | Some(true) if is_near(face) => ClockState::Right,
            Some(true) => ClockState::OtherZone,
            Some(false) if is_near(face) => ClockState::OtherZone,
            None | Some(false) => ClockState::Off(face),
        }
    }

    /// What it shows when it has gone on for so long.
    #[must_use]
    pub fn after(self, passed: Duration) -> Self {
        let later = |shown: SystemTime| shown.checked_add(passed).unwrap_or(shown);
        Self { face: later(self.face), moment: self.moment.map(later), ..self }
    }

    /// Whether it shows the wrong time because its time server does not reach it. A wrong zone is no fault of the server.
    pub fn is_failed_by_server(&self, now: SystemTime) -> bool {
        self.is_by_server && seconds_ahead(self.moment.unwrap_or(self.face), now).unsigned_abs() > Self::TOLERANCE
    }
}

/// How far `other` is ahead of `now`, in whole seconds.
fn seconds_ahead(other: SystemTime, now: SystemTime) -> i64 {
    let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match other.duration_since(now) {
        Ok(ahead) => whole(ahead),
        Err(behind) => -whole(behind.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3600;

    fn clock(face: i64, moment: Option<i64>) -> (CameraClock, SystemTime) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let at = |ahead: i64| match ahead < 0 {
            true => now - Duration::from_secs(ahead.unsigned_abs()),
            false => now + Duration::from_secs(ahead.unsigned_abs()),
        };
        (CameraClock { face: at(face), moment: moment.map(at), is_by_server: true }, now)
    }

    #[test]
    fn what_a_person_sees_and_what_is_meant_are_compared() {
        let state = |face, moment| {
            let (clock, now) = clock(face, moment);
            clock.state(now)
        };
        assert_eq!(state(119, Some(-60)), ClockState::Right);
        assert_eq!(state(-120, None), ClockState::Right);
        assert_eq!(state(7 * HOUR, Some(3)), ClockState::OtherZone);
        assert_eq!(state(0, Some(7 * HOUR)), ClockState::OtherZone);
        assert_eq!(state(-72 * HOUR, Some(-79 * HOUR)), ClockState::Off(-72 * HOUR));
        assert_eq!(state(121, None), ClockState::Off(121));
    }

    #[test]
    fn a_clock_that_was_read_goes_on() {
        let (clock, now) = clock(0, Some(60));
        let minutes = Duration::from_secs(300);
        assert_eq!(clock.after(minutes).state(now + minutes), clock.state(now));
        assert_eq!(clock.state(now + minutes), ClockState::Off(-300));
    }

    #[test]
    fn a_time_server_is_to_blame_for_a_wrong_moment_only() {
        let failed = |face, moment| {
            let (clock, now) = clock(face, moment);
            (clock.is_failed_by_server(now), CameraClock { is_by_server: false, ..clock }.is_failed_by_server(now))
        };
        assert_eq!(failed(7 * HOUR, Some(0)), (false, false));
        assert_eq!(failed(-72 * HOUR, Some(-72 * HOUR)), (true, false));
        assert_eq!(failed(-72 * HOUR, None), (true, false));
    }
}
