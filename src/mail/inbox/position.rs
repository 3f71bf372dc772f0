//! How far a folder was looked through, and over which of its mails a connection broke: those are asked for again behind
//! all others, each by itself, so that no break hides a mail, neither its own nor another.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::InboxFault;

/// So many breaks in a row are no accident of the network any more.
const NO_ACCIDENT: u32 = 3;

/// Of the mails that one look finds, the newest so many are looked at: more than that is a flood, or was there before.
pub(super) const LOOKED_AT: usize = 500;
/// So many mails that are done with are remembered while a look is not over, to tell of none twice.
const REMEMBERED: usize = 2 * LOOKED_AT;

/// What broke that often is left alone for so long: each try costs a connection, and the mail may be the awaited one.
const AGAIN: Duration = Duration::from_secs(5 * 60);

/// How far a folder was looked through.
#[derive(Default)]
pub(super) struct Position {
    /// The folder's UIDVALIDITY: under another one, nothing of this means anything.
    pub validity: Option<u32>,
    /// The first UID that was not looked at; `None`: the first look is not over.
    pub next: Option<u32>,
    /// Mails behind that which are done with all the same: a look that a break has ended is begun again.
    done: BTreeSet<u32>,
    /// What is being asked for, and of which mails.
    asked: Option<(Part, Vec<u32>)>,
    /// The mails over which a connection broke.
    broke: BTreeMap<u32, Breaks>,
}

/// What a server is asked for, and may break the connection over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Headers,
    Text,
}

/// How a connection broke over one mail.
#[derive(Clone, Copy)]
struct Breaks {
    part: Part,
    /// So often in a row.
    count: u32,
    /// So often in a row in a way that the mail itself can cause.
    caused: u32,
    /// It is not asked for before.
    not_before: Instant,
}

impl Position {
    /// Nothing was looked at yet.
    pub fn of(validity: Option<u32>) -> Self {
        Self { validity, ..Self::default() }
    }

    /// A look is over.
    pub fn mark_seen_until(&mut self, next: u32) {
        self.next = Some(next);
        self.done.clear();
    }

    /// One mail is done with, though the look may not be over.
    pub fn mark_done(&mut self, mail: u32) {
        self.broke.remove(&mail);
        self.done.insert(mail);
        if self.done.len() > REMEMBERED {
            self.done.pop_first();
        }
    }

    /// Those of these mails that were not asked for yet, the newest first.
    pub fn not_asked(&self, mails: BTreeSet<u32>) -> Vec<u32> {
        mails.into_iter().rev().filter(|uid| !self.done.contains(uid) && !self.broke.contains_key(uid)).collect()
    }

    /// The mails to ask for again, first what broke least, then the newest.
    pub fn to_ask_again(&self, now: Instant) -> Vec<u32> {
        let due = self.broke.iter().filter(|(_, breaks)| breaks.not_before <= now);
        let mut due: Vec<(u32, Reverse<u32>)> = due.map(|(uid, breaks)| (breaks.count, Reverse(*uid))).collect();
        due.sort_unstable();
        due.into_iter().map(|(_, Reverse(uid))| uid).collect()
    }

    /// This is being asked for, of these mails.
    pub fn asks(&mut self, part: Part, mails: &[u32]) {
        self.asked = Some((part, mails.to_vec()));
    }

    /// It was answered.
    pub fn mark_answered(&mut self) {
        self.asked = None;
    }

    /// The connection broke. A network that is gone and a server that wants a pause say nothing about the mail.
    pub fn note_break(&mut self, fault: InboxFault, now: Instant) {
        let Some((part, mails)) = self.asked.take() else { return };
        let is_caused = matches!(fault, InboxFault::NotUnderstood | InboxFault::HungUp);
        for uid in mails {
            let before = self.broke.get(&uid).filter(|breaks| breaks.part == part);
            let (count, caused) = before.map_or((0, 0), |breaks| (breaks.count, breaks.caused));
            let mut breaks = Breaks {
                part,
                count: count.saturating_add(1),
                caused: if is_caused { caused.saturating_add(1) } else { 0 },
                not_before: now,
            };
            if part == Part::Headers && breaks.count >= NO_ACCIDENT {
                tracing::warn!("a mail whose headers break the connection is passed over for a while");
                breaks = Breaks { count: 0, not_before: now + AGAIN, ..breaks };
            }
            self.broke.insert(uid, breaks);
        }
        while self.broke.len() > REMEMBERED {
            self.broke.pop_first();
        }
    }

    /// Whether the text of this mail broke so many connections that the mail is told of without it. It is asked for
    /// again later, unless the mail itself seems to break them.
    pub fn gives_up_text(&mut self, uid: u32, now: Instant) -> bool {
        let Some(breaks) = self.broke.get_mut(&uid) else { return false };
        if breaks.part != Part::Text || breaks.count < NO_ACCIDENT {
            return false;
        }
        tracing::warn!("a mail whose text broke the connection is told of without it");
        if breaks.caused >= NO_ACCIDENT {
            self.mark_done(uid);
        } else {
            (breaks.count, breaks.not_before) = (0, now + AGAIN);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(position: &mut Position, part: Part, uid: u32, faults: &[InboxFault], now: Instant) {
        for fault in faults {
            position.asks(part, &[uid]);
            position.note_break(*fault, now);
        }
    }

    #[test]
    fn what_broke_once_is_asked_for_again_at_once_and_behind_what_broke_less() {
        let (mut position, now) = (Position::default(), Instant::now());
        position.asks(Part::Headers, &[3, 2, 1]);
        position.note_break(InboxFault::Offline, now);
        assert_eq!(position.not_asked(BTreeSet::from([1, 2, 3, 4])), [4]);
        assert_eq!(position.to_ask_again(now), [3, 2, 1]);
        broken(&mut position, Part::Headers, 3, &[InboxFault::HungUp], now);
        assert_eq!(position.to_ask_again(now), [2, 1, 3]);
    }

    #[test]
    fn headers_that_break_again_and_again_are_left_alone_for_a_while_and_never_for_good() {
        let (mut position, now) = (Position::default(), Instant::now());
        broken(&mut position, Part::Headers, 7, &[InboxFault::NotUnderstood; 3], now);
        assert!(position.to_ask_again(now).is_empty());
        position.mark_seen_until(8);
        assert_eq!(position.to_ask_again(now + AGAIN), [7]);
    }

    #[test]
    fn a_text_is_given_up_only_when_its_mail_seems_to_break_the_connection() {
        let now = Instant::now();
        let (poison, busy, offline) = (InboxFault::HungUp, InboxFault::Busy, InboxFault::Offline);
        for (faults, told, again) in [
            (&[poison, poison][..], false, true),
            (&[poison, poison, poison], true, false),
            (&[poison, busy, poison], true, true),
            (&[busy, busy, offline], true, true),
        ] {
            let mut position = Position::default();
            broken(&mut position, Part::Text, 7, faults, now);
            assert_eq!(position.gives_up_text(7, now), told, "{faults:?}");
            assert_eq!(!position.to_ask_again(now + AGAIN).is_empty(), again, "{faults:?}");
            assert!(!told || position.to_ask_again(now).is_empty(), "{faults:?}");
        }
    }
}
