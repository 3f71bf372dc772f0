//! What a refusal says about further tries: how many are left, whether there is a pause, how long it is.

use std::time::Duration;

use super::Document;

/// The answer to "may I try again?". Nothing in it is certain unless the camera said it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// The camera says that it refuses everybody for now.
    pub locked: bool,
    /// How many tries are left.
    pub tries_left: Option<u32>,
    /// How long the pause is.
    pub wait: Option<Duration>,
}

impl Lock {
    /// Reads it from any reply. OBSERVED: `lockStatus` is `unlock`, `lock` or `locked`; a refused sign-in names the rest
    /// `retryLoginTime` and `unlockTime`, a ResponseStatus `retryTimes` and `resLockTime`. Times are in seconds.
    pub fn of(reply: &Document) -> Self {
        let number = |names: [&str; 2]| names.iter().find_map(|name| reply.number(name));
        let status = reply.text("lockStatus").unwrap_or_default().to_ascii_lowercase();
        let tries_left = number(["retryLoginTime", "retryTimes"]).and_then(|tries| u32::try_from(tries).ok());
        let seconds = number(["unlockTime", "resLockTime"]).filter(|seconds| *seconds > 0);
        Self { locked: status.starts_with("lock"), tries_left, wait: seconds.map(Duration::from_secs) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_of_names_are_read() {
        let read = |bytes: &[u8]| Lock::of(&Document::read(bytes).unwrap());
        assert_eq!(
            read(b"<userCheck><lockStatus>unlock</lockStatus><unlockTime>0</unlockTime><retryLoginTime>4</retryLoginTime></userCheck>"),
            Lock { locked: false, tries_left: Some(4), wait: None }
        );
        assert_eq!(
            read(br#"{"statusCode":4,"lockStatus":"locked","retryTimes":0,"resLockTime":1800}"#),
            Lock { locked: true, tries_left: Some(0), wait: Some(Duration::from_secs(1800)) }
        );
        assert_eq!(read(b"<userCheck/>"), Lock::default());
    }
}
