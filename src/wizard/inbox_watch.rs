//! Watching an inbox beside the journey: what is asked for, what is told, what is offered.
//!
//! A code that arrives or was copied is offered and never used by itself. Offers go when the journey ends.

use crate::domain::{InboxFault, KeyringAnswer};
use std::time::SystemTime;

use super::Wizard;
use super::ticket::Ticket;
use crate::secret::{Code, Email, MailText, Password};

/// So many mails are offered at once: more would be a page of forgeries, and the one that is waited for is mostly one of
/// these.
const KEPT: usize = 3;

/// The inbox to watch, as typed.
#[derive(Debug)]
pub struct InboxForm {
    /// Its address.
    pub address: String,
    /// Its server, with or without a port; empty: found by the address.
    pub server: String,
    /// Its password; empty: the one that is kept on this computer.
    pub password: Password,
    /// Whether to keep the password in the system's password store, once it has worked.
    pub keep: bool,
}

/// What is wrong with the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InboxFormFault {
    /// The address is no address.
    Address,
    /// The camera shows another address.
    OtherAddress,
    /// The server is no name, or its port no number.
    Server,
}

/// An inbox that is watched, or was.
#[derive(Debug)]
pub struct Watching {
    pub(super) ticket: Ticket,
    /// Its address.
    pub address: Email,
    /// Since when it is watched; `None`: the first sign-in is under way.
    pub since: Option<SystemTime>,
    /// How it stands.
    pub state: WatchState,
    /// What became of keeping its password, when that was asked for.
    pub keeping: Option<KeyringAnswer>,
    /// A mail came that names the service and is not from it. Nothing of it is offered.
    pub has_other_sender: bool,
}

/// How the watching stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WatchState {
    /// The connection is there.
    Connected,
    /// It broke.
    Lost {
        /// When it is tried again.
        again_at: SystemTime,
    },
    /// It ended for good.
    Ended(InboxFault),
}

/// A mail that says it comes from the service.
#[derive(Debug)]
pub struct Arrival {
    /// No other mail has this number.
    pub number: usize,
    /// When it came; where nobody knows, when it was seen.
    pub came: SystemTime,
    /// It lay in a folder for junk.
    pub is_junk: bool,
    /// Its text.
    pub text: MailText,
    /// What may be the code, the likeliest first.
    pub codes: Vec<Code>,
}

impl Arrival {
    /// A mail with a code beats one without, the inbox beats junk, and of two alike the later one counts.
    fn likelihood(&self) -> (bool, bool, SystemTime) {
        (!self.codes.is_empty(), !self.is_junk, self.came)
    }

    /// Whether both are one mail that was told of twice: in another folder, or once more, when its text could not be had
    /// before.
    fn is_same_mail(&self, other: &Self) -> bool {
        let is_same_place = self.came == other.came && self.is_junk == other.is_junk;
        let is_same_text = self.codes.is_empty() && other.codes.is_empty() && self.text.reveal() == other.text.reveal();
        self.says_the_same(other) || is_same_place && (is_same_text || self.says_nothing() || other.says_nothing())
    }

    fn says_nothing(&self) -> bool {
        self.codes.is_empty() && self.text.is_empty()
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let alike = self.codes.len() == other.codes.len();
        alike && self.codes.iter().zip(&other.codes).all(|(one, other)| one.same_as(other)) && !self.codes.is_empty()
    }
}

/// Everything about the inbox and what is offered.
#[derive(Debug, Default)]
pub(super) struct InboxWatch {
    pub watching: Option<Watching>,
    /// The likeliest first, at most [`KEPT`].
    pub arrivals: Vec<Arrival>,
    /// How many mails with a code have arrived.
    pub count: usize,
    /// The last number that a mail got.
    numbers: usize,
    /// The clipboard is being looked at.
    pub looking: Option<Ticket>,
    /// What was copied and is offered.
    pub copied: Option<Code>,
    /// What was typed as the code is being read.
    pub reading: Option<Ticket>,
    /// The code that was found in it.
    pub found: Option<Code>,
    /// What was offered last: nothing is offered twice.
    pub offered: Option<Code>,
    /// The password store is being asked.
    pub forgetting: Option<Ticket>,
    /// What it said.
    pub forgotten: Option<KeyringAnswer>,
}

impl InboxWatch {
    /// Drops every code that is offered.
    pub fn drop_offers(&mut self) {
        self.arrivals.clear();
        (self.copied, self.offered, self.looking) = (None, None, None);
        (self.found, self.reading) = (None, None);
    }

    /// Anybody can name the service as the sender, so none takes the place of another, unless there are too many of them.
    pub fn take(&mut self, arrival: Arrival) {
        let known = self.arrivals.iter().position(|known| known.is_same_mail(&arrival));
        let known = known.map(|at| self.arrivals.remove(at));
        let had_code = known.as_ref().is_some_and(|known| !known.codes.is_empty());
        self.count += usize::from(!had_code && !arrival.codes.is_empty());
        // Of the same mail, what says more and is likelier counts.
        let worth = |arrival: &Arrival| (!arrival.says_nothing(), arrival.likelihood());
        let arrival = match known {
            Some(known) if worth(&known) > worth(&arrival) => known,
            _ => arrival,
        };
        let at = self.arrivals.iter().take_while(|known| known.likelihood() > arrival.likelihood()).count();
        self.arrivals.insert(at, arrival);
        // One place is for the newest mail of the inbox, whose code may not have been recognised.
        let of_inbox = self.arrivals.iter().enumerate().filter(|(_, known)| !known.is_junk);
        let newest = of_inbox.max_by_key(|(_, known)| known.came).map(|(at, _)| at);
        if let Some(newest) = newest.filter(|at| *at >= KEPT) {
            self.arrivals.swap(KEPT - 1, newest);
        }
        self.arrivals.truncate(KEPT);
    }

    /// A number that no other mail has.
    pub fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers
    }

    /// Offers what was copied, unless it was offered before.
    pub fn take_copied(&mut self, code: Option<Code>) {
        let Some(code) = code else {
            self.copied = None;
            return;
        };
        if self.offered.as_ref().is_some_and(|offered| offered.same_as(&code)) {
            return;
        }
        self.offered = Some(Code::new(code.reveal()));
        self.copied = Some(code);
    }
}

impl Wizard {
    /// The inbox that is watched, or was; `None` also while the first sign-in is under way.
    pub fn watching(&self) -> Option<&Watching> {
        self.inbox_watch.watching.as_ref().filter(|watching| watching.since.is_some())
    }

    /// The mails of the service that arrived and are offered, the likeliest first.
    pub fn offered_mails(&self) -> &[Arrival] {
        &self.inbox_watch.arrivals
    }

    /// The likeliest mail of the service that arrived.
    pub fn arrival(&self) -> Option<&Arrival> {
        self.inbox_watch.arrivals.first()
    }

    /// How many mails with a code have arrived, in the life of this app.
    pub fn arrivals(&self) -> usize {
        self.inbox_watch.count
    }

    /// A code that was copied and is offered.
    pub fn copied(&self) -> Option<&Code> {
        self.inbox_watch.copied.as_ref()
    }

    /// The code that was found in what was typed on the code's page.
    pub fn found_code(&self) -> Option<&Code> {
        self.inbox_watch.found.as_ref()
    }

    /// What the password store said to "forget".
    pub fn forgotten(&self) -> Option<KeyringAnswer> {
        self.inbox_watch.forgotten
    }
}
