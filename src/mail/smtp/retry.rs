//! How long one attempt may take, and when another one follows: only when the server itself asked for it, at a civil
//! pace, and with the very same message.

use std::time::Duration;

/// The time limits of sending, and the pauses between attempts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How long the whole conversation of one attempt may take.
    pub attempt: Duration,
    /// The pauses before the second and every further attempt. After the last one, the server's answer is final.
    pub pauses: Vec<Duration>,
}

impl RetryPolicy {
    /// One attempt of the usual length, whatever the server asks for.
    pub fn once() -> Self {
        Self { pauses: Vec::new(), ..Self::default() }
    }
}

/// Servers that put off strangers want a few minutes (DOCUMENTED: RFC 6647 advises from one minute on).
impl Default for RetryPolicy {
    fn default() -> Self {
        let minutes = |count: u64| Duration::from_secs(count * 60);
        Self { attempt: Duration::from_secs(20), pauses: vec![minutes(1), minutes(5), minutes(15)] }
    }
}
