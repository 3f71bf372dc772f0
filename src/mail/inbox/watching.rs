//! The watching itself: look, wait, look again; after a break, pause and sign in again.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncRead, AsyncWrite};

use super::failure::{Failure, may_pass};
use super::response;
use super::session::Session;
use super::{Account, Reader, folders, reading, since as times};
use crate::domain::{InboxEvent, InboxFault};

const INBOX: &str = "INBOX";

/// The pause behind each wait, at most.
const BREATH: Duration = Duration::from_secs(1);

/// Headers of so many mails are asked for at once.
const AT_ONCE: usize = 50;

/// Of the mail that was there before the watching began, the newest so many are looked at.
const EARLIER: usize = 500;

/// Of the service's mails that one look finds, the newest so many are opened: of a flood, only the end can matter.
const OPENED: usize = 20;

/// So many mails that were told of are remembered, to tell of none twice.
const REMEMBERED: usize = 500;

pub(super) async fn watch(
    account: &Account,
    since: SystemTime,
    reader: Reader,
    mut on_event: impl FnMut(InboxEvent) + Send,
) -> InboxFault {
    let (positions, told) = (HashMap::new(), VecDeque::new());
    let mut watch = Watch { account, since, reader, positions, told, opened: false, stayed: false };
    let mut pause = account.pace.first_pause;
    loop {
        let failure = match Session::open(account).await {
            Ok(session) => {
                watch.stayed = false;
                let Err(failure) = watch.stay(session, &mut on_event).await;
                if watch.stayed {
                    pause = account.pace.first_pause;
                }
                failure
            }
            Err(failure) => failure,
        };
        let fault = failure.fault();
        if !(watch.opened && may_pass(fault)) {
            return fault;
        }
        tracing::info!(?fault, "the inbox is out of reach for now");
        on_event(InboxEvent::Lost { again_in: pause });
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(account.pace.longest_pause);
    }
}

/// What is known beyond one connection.
struct Watch<'a> {
    account: &'a Account,
    since: SystemTime,
    /// How far each folder was looked through.
    positions: HashMap<String, Position>,
    /// What reads the mails of the service.
    reader: Reader,
    /// The Message-IDs of mails that were told of, the last one at the end: the same mail may lie in two folders.
    told: VecDeque<String>,
    /// The inbox was opened once.
    opened: bool,
    /// The connection held for one whole wait.
    stayed: bool,
}

/// How far a folder was looked through.
#[derive(Clone, Copy)]
struct Position {
    /// The folder's UIDVALIDITY: under another one, `next` means nothing.
    validity: Option<u32>,
    /// The first UID that was not looked at.
    next: u32,
}

impl Watch<'_> {
    /// Stays until the connection breaks.
    async fn stay(
        &mut self,
        mut session: Session<impl AsyncRead + AsyncWrite + Unpin>,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<Infallible, Failure> {
        let junk = folders::junk(&session.folders().await?);
        // A server that does not open the inbox after a good sign-in will not do so after another one.
        let opened = session.examine(INBOX).await;
        let open = opened.map_err(|error| if error == Failure::No { InboxFault::Closed.into() } else { error })?;
        self.opened = true;
        on_event(InboxEvent::Watching);
        self.look(&mut session, INBOX, &open, on_event).await?;
        loop {
            let visited = self.visit(&mut session, &junk, on_event).await?;
            if visited {
                let open = session.examine(INBOX).await?;
                self.look(&mut session, INBOX, &open, on_event).await?;
            }
            self.wait(&mut session).await?;
            self.stayed = true;
            self.look_further(&mut session, INBOX, on_event).await?;
        }
    }

    /// Waits for the server's word or for the next look, whichever comes first: OBSERVED by many, a server may say that it
    /// tells by itself and never do.
    async fn wait(&self, session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>) -> Result<(), Failure> {
        let pace = self.account.pace;
        let told = match session.has_idle {
            true => {
                let told = session.idle(pace.look.min(pace.idle)).await?;
                // A server that tells on and on is looked at now and then.
                tokio::time::sleep(BREATH.min(pace.look)).await;
                told
            }
            false => {
                tokio::time::sleep(pace.look).await;
                false
            }
        };
        if told { Ok(()) } else { session.poll().await }
    }

    /// Looks into the folders for junk; one that stays closed is left out. Whether one was opened is the answer: then the
    /// inbox is not open any more.
    async fn visit(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        junk: &[String],
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<bool, Failure> {
        let mut visited = false;
        for folder in junk {
            let state = match session.status(folder).await {
                Err(Failure::No) => continue,
                state => state?,
            };
            let position = self.positions.get(folder).filter(|position| position.validity == state.uid_validity);
            let nothing_new = position.is_some_and(|position| state.uid_next.is_some_and(|next| next <= position.next));
            if nothing_new {
                continue;
            }
            visited = true;
            let open = match session.examine(folder).await {
                Err(Failure::No) => continue,
                open => open?,
            };
            self.look(session, folder, &open, on_event).await?;
        }
        Ok(visited)
    }

    /// Looks into a folder that was just opened.
    async fn look(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        open: &response::Position,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        let known = self.positions.get(folder).filter(|position| position.validity == open.uid_validity);
        match (known, open.uid_next) {
            (Some(position), Some(next)) if next <= position.next => Ok(()),
            (Some(_), _) => self.look_further(session, folder, on_event).await,
            (None, _) => {
                let since = times::day(self.since).map_or_else(|| "ALL".to_owned(), |day| format!("SINCE {day}"));
                let mut mails = session.search(&since).await?;
                let next = mails.last().map_or(0, |last| last.saturating_add(1)).max(open.uid_next.unwrap_or(1));
                let passed_over = mails.len().saturating_sub(EARLIER);
                if passed_over > 0 {
                    tracing::info!(passed_over, "of the mail that was there before, only the newest is looked at");
                    mails = mails.into_iter().skip(passed_over).collect();
                }
                let dates = session.dates(&mails).await?;
                let came_later = |at: Option<i64>| at.is_some_and(|at| times::is_after(self.since, at));
                let later = dates.iter().filter(|one| came_later(one.arrived));
                let later: BTreeSet<u32> = later.filter_map(|one| one.uid).collect();
                self.read(session, folder, &later, on_event).await?;
                self.positions.insert(folder.to_owned(), Position { validity: open.uid_validity, next });
                Ok(())
            }
        }
    }

    /// Looks at what came into the open folder since the last look.
    async fn look_further(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        let Some(Position { validity, next }) = self.positions.get(folder).copied() else { return Ok(()) };
        // The last mail is always found, even when its number is smaller (DOCUMENTED: RFC 3501, section 6.4.8).
        let found = session.search(&format!("UID {next}:*")).await?;
        let new: BTreeSet<u32> = found.into_iter().filter(|uid| *uid >= next).collect();
        self.read(session, folder, &new, on_event).await?;
        // Only now: what was not read to its end is read again after a break.
        let next = new.last().map_or(next, |last| last.saturating_add(1));
        self.positions.insert(folder.to_owned(), Position { validity, next });
        Ok(())
    }

    /// Reads the headers of these mails, and the text of those that say they come from the service.
    async fn read(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        mails: &BTreeSet<u32>,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        let mails: Vec<u32> = mails.iter().copied().collect();
        let mut of_service = Vec::new();
        let mut is_named_by_others = false;
        for some in mails.chunks(AT_ONCE) {
            let some: BTreeSet<u32> = some.iter().copied().collect();
            let fetched = session.headers(&some).await?;
            let sorted = reading::sort(fetched, folder, &self.account.service).await;
            of_service.extend(sorted.of_service);
            for name in sorted.of_others {
                if !self.told.contains(&name) {
                    self.remember(name);
                    is_named_by_others = true;
                }
            }
        }
        if is_named_by_others {
            on_event(InboxEvent::OtherSender);
        }
        let passed_over = of_service.len().saturating_sub(OPENED);
        if passed_over > 0 {
            tracing::warn!(passed_over, "more mails of the service than anybody asked for: only the newest are opened");
        }
        for (uid, name) in of_service.into_iter().skip(passed_over) {
            if self.told.contains(&name) {
                continue;
            }
            if let Some(body) = session.body(uid).await? {
                self.remember(name);
                let (text, codes) = reading::text(self.reader, body).await;
                on_event(InboxEvent::Mail { text, codes });
            }
        }
        Ok(())
    }

    /// Remembers a mail that was told of.
    fn remember(&mut self, name: String) {
        if self.told.len() >= REMEMBERED {
            self.told.pop_front();
        }
        self.told.push_back(name);
    }
}
