//! The wait for the code: how long it usually takes, when it is late, when the code dies. Time is an argument.

use std::time::{Duration, SystemTime};

/// A pause that the mail server has asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// When the same mail is sent again.
    pub until: SystemTime,
}

/// How long the mail usually takes. DOCUMENTED: "within 5 minutes".
pub const USUAL: Duration = Duration::from_secs(5 * 60);

/// How long a code works. DOCUMENTED: 48 hours.
pub const VALID: Duration = Duration::from_secs(48 * 60 * 60);

/// The bar stops here until the person says that the code is in.
const BAR_END: f32 = 0.95;

/// The wait as it stands now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Waiting {
    /// The mail may come any moment.
    Usual {
        /// By when it is usually here.
        by: SystemTime,
        /// Whole minutes left, rounded up, at least 1.
        minutes_left: u64,
        /// How far the bar is, from 0 to 0.95.
        progress: f32,
    },
    /// Longer than usual.
    Late,
    /// The code, if one came, does not work any more.
    Expired,
}

/// When a code that was asked for at `sent` stops working.
pub fn valid_until(sent: SystemTime) -> SystemTime {
    sent + VALID
}

/// The wait for a mail sent at `sent`, seen at `now`. A clock that was set back counts as "just sent".
pub fn waiting(sent: SystemTime, now: SystemTime) -> Waiting {
    let passed = now.duration_since(sent).unwrap_or_default();
    if passed >= VALID {
        return Waiting::Expired;
    }
    let Some(left) = USUAL.checked_sub(passed).filter(|left| !left.is_zero()) else {
        return Waiting::Late;
    };
    Waiting::Usual {
        by: sent + USUAL,
        minutes_left: left.as_secs().div_ceil(60).max(1),
        progress: (passed.as_secs_f32() / USUAL.as_secs_f32() * BAR_END).min(BAR_END),
    }
}

/// When the wait looks different next: the next whole minute, then the end of the validity. Once a code is there, no minutes
/// are counted any more.
pub fn next_change(sent: SystemTime, now: SystemTime, is_code_here: bool) -> Option<SystemTime> {
    let passed = now.duration_since(sent).unwrap_or_default();
    if passed < USUAL && !is_code_here {
        let minutes = passed.as_secs() / 60 + 1;
        return Some(sent + Duration::from_secs(minutes * 60));
    }
    (passed < VALID).then(|| valid_until(sent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    #[test]
    fn the_wait_in_its_phases() {
        let by = at(300);
        assert_eq!(waiting(at(0), at(0)), Waiting::Usual { by, minutes_left: 5, progress: 0.0 });
        assert!(matches!(waiting(at(0), at(241)), Waiting::Usual { minutes_left: 1, .. }));
        assert_eq!(waiting(at(0), at(300)), Waiting::Late);
        assert_eq!(waiting(at(0), at(48 * 3600 - 1)), Waiting::Late);
        assert_eq!(waiting(at(0), at(48 * 3600)), Waiting::Expired);
    }

    #[test]
    fn the_bar_never_goes_back_nor_ends() {
        let mut before = -1.0;
        for second in 0..300 {
            let Waiting::Usual { progress, .. } = waiting(at(0), at(second)) else { panic!("{second}") };
            assert!(progress >= before && progress <= 0.95);
            before = progress;
        }
    }

    #[test]
    fn the_screen_is_woken_once_a_minute_then_once() {
        let next = |now| next_change(at(0), at(now), false);
        assert_eq!(next(0), Some(at(60)));
        assert_eq!(next(299), Some(at(300)));
        assert_eq!(next(300), Some(at(48 * 3600)));
        assert_eq!(next(48 * 3600), None);
        assert_eq!(next_change(at(0), at(0), true), Some(at(48 * 3600)), "a code is there");
    }

    #[test]
    fn a_clock_set_back_is_no_panic() {
        assert!(matches!(waiting(at(100), at(0)), Waiting::Usual { minutes_left: 5, .. }));
    }
}
