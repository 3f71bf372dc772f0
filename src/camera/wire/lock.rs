//! What a refusal says about further tries: how many are left, whether there is a pause, how long it is.

use std::time::Duration;

use super::Document;

/// The longest pause that is believed, in seconds: a day. OBSERVED: half an hour is the longest.
const LONGEST_PAUSE: u64 = 24 * 60 * 60;

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
    /// `retryLoginTime` and `unlockTime`, a `ResponseStatus` `retryTimes` and `resLockTime`. Times are in seconds; some
    /// releases give one although nothing is locked, and then it is no pause.
    pub fn parse(reply: &Document) -> Self {
        let number = |names: [&str; 2]| names.iter().find_map(|name| reply.number(name));
        let status = reply.word("lockStatus").unwrap_or_default().to_ascii_lowercase();
        let tries_left = number(["retryLoginTime", "retryTimes"]).and_then(|tries| u32::try_from(tries).ok());
        let seconds = number(["unlockTime", "resLockTime"])
            .filter(|seconds| (1..=LONGEST_PAUSE).contains(seconds) && status != "unlock");
        let no_more = status.is_empty() && tries_left == Some(0) && seconds.is_some();
        let locked = status.starts_with("lock") || super::flag(&status) == Some(true) || no_more;
        Self { locked, tries_left, wait: seconds.map(Duration::from_secs) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_of_names_are_read() {
        let read = |bytes: &[u8]| Lock::parse(&Document::read(bytes).unwrap());
        assert_eq!(
            read(b"<userCheck><lockStatus>unlock</lockStatus><unlockTime>0</unlockTime><retryLoginTime>4</retryLoginTime></userCheck>"),
            Lock { locked: false, tries_left: Some(4), wait: None }
        );
        assert_eq!(
            read(br#"{"statusCode":4,"lockStatus":"locked","retryTimes":0,"resLockTime":1800}"#),
            Lock { locked: true, tries_left: Some(0), wait: Some(Duration::from_secs(1800)) }
        );
        assert_eq!(read(b"<userCheck/>"), Lock::default());
        for (seconds, wait) in
            [(86_400, Some(Duration::from_secs(86_400))), (86_401, None), (300_000_000_000_u64, None)]
        {
            let reply = format!("{{\"lockStatus\":\"lock\",\"unlockTime\":{seconds}}}");
            assert_eq!(read(reply.as_bytes()), Lock { locked: true, tries_left: None, wait });
        }
        let over = Lock { locked: true, tries_left: Some(0), wait: None };
        assert_eq!(read(br#"{"lockStatus":"locked","retryTimes":0,"resLockTime":0}"#), over);
    }

    #[test]
    fn nested_doubled_and_as_text_it_is_read_as_well() {
        let read = |bytes: &[u8]| Lock::parse(&Document::read(bytes).unwrap());
        let locked = Lock { locked: true, tries_left: Some(0), wait: Some(Duration::from_secs(600)) };
        for reply in [
            r#"{"ResponseStatus":{"a":[{"lockStatus":"LOCK","retryTimes":" 0 ","resLockTime":"600"}]}}"#,
            "<a><lockStatus/><b><lockStatus>locked</lockStatus></b><retryTimes/><retryTimes>0</retryTimes><unlockTime>600</unlockTime></a>",
            r#"{"retryLoginTime":0,"unlockTime":600}"#,
        ] {
            assert_eq!(read(reply.as_bytes()), locked, "{reply}");
        }
        let told = br#"{"retryTimes":3,"resLockTime":1800}"#;
        assert_eq!(read(told), Lock { locked: false, tries_left: Some(3), wait: Some(Duration::from_secs(1800)) });
        let free = r#"{"lockStatus":"unlock","retryTimes":"3","resLockTime":1800}"#;
        assert_eq!(read(free.as_bytes()), Lock { locked: false, tries_left: Some(3), wait: None });
        assert_eq!(read(br#"{"retryTimes":-1,"resLockTime":"soon","lockStatus":7}"#), Lock::default());
    }
}
