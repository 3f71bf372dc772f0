//! How often the built-in camera was asked for what, so that a test can say "one commit, one sign-in, no credentials
//! before it". It knows numbers and nothing of what they mean.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// How many different requests are told apart; the rest is counted together.
const MAX_KINDS: usize = 100;
/// Where requests are counted when there are too many kinds.
const OTHER: &str = "other";

/// Everything that was counted since the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// HTTP requests by method and path, such as `GET /SDK/activateStatus`.
    pub requests: BTreeMap<String, u64>,
    /// HTTP requests that broke the documents: their form, their content, their size.
    pub broken_requests: u64,
    /// Reset requests that were read completely, whatever became of them.
    pub commits: u64,
    /// Resets that were tried on the web page of the camera: by its form, and by its script, whose requests are commits too.
    #[serde(rename = "own_page_resets")]
    pub web_page_resets: u64,
    /// Requests to sign in that carried credentials of the kind that the camera takes.
    pub sign_ins: u64,
    /// Successful sign-ins with a password that was set since the start.
    pub sign_ins_with_new: u64,
    /// Requests with wrong digest credentials, wherever they went.
    pub wrong_passwords: u64,
    /// Requests with an `Authorization` header of any kind, or logins, before the first commit.
    pub credentials_before_commit: u64,
    /// Mails that came in completely.
    pub mails_received: u64,
    /// Mails that were answered with a code.
    pub mails_answered: u64,
    /// Mails that the desk could not use; they stay unanswered.
    pub mails_refused: u64,
    /// Codes that went to the owner's mailbox. With a correction there are two for one mail.
    pub codes_mailed: u64,
    /// Searches by SADP.
    pub sadp_probes: u64,
    /// Anything else that came to the SADP port: a well-behaved program sends none.
    pub sadp_other: u64,
    /// Searches by ONVIF.
    pub onvif_probes: u64,
    /// Anything else that came to the ONVIF port and asks for something.
    pub onvif_other: u64,
}

/// The counts of a running simulator, from many tasks.
#[derive(Default)]
pub(super) struct Counter(Mutex<Counts>);

impl Counter {
    /// What was counted until now.
    pub(super) fn read(&self) -> Counts {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the numbers.
    pub(super) fn note(&self, change: impl FnOnce(&mut Counts)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Counts one HTTP request.
    pub(super) fn request(&self, method: &str, path: &str, has_credentials: bool) {
        self.note(|counts| {
            let kind = format!("{method} {path}");
            let known = counts.requests.contains_key(&kind) || counts.requests.len() < MAX_KINDS;
            *counts.requests.entry(if known { kind } else { OTHER.to_owned() }).or_default() += 1;
            if has_credentials && counts.commits == 0 {
                counts.credentials_before_commit += 1;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_count_only_before_the_first_commit() {
        let counter = Counter::default();
        counter.request("GET", "/a", true);
        counter.request("GET", "/a", false);
        counter.note(|counts| counts.commits += 1);
        counter.request("GET", "/a", true);
        let counts = counter.read();
        assert_eq!((counts.credentials_before_commit, counts.requests["GET /a"]), (1, 3));
    }

    #[test]
    fn endless_kinds_of_requests_take_no_endless_memory() {
        let counter = Counter::default();
        for n in 0..1000 {
            counter.request("GET", &format!("/{n}"), false);
        }
        let requests = counter.read().requests;
        assert_eq!(requests.len(), MAX_KINDS + 1);
        assert_eq!(requests[OTHER], 900);
    }
}
