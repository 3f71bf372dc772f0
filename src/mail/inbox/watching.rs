//! The watching itself: look, wait, look again; after a break, pause and sign in again.

use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::failure::{Failure, may_pass};
use super::position::{LOOKED_AT, Part, Position};
use super::response;
use super::session::Session;
use super::{Account, Reader, reading, since as times};
use crate::domain::{InboxEvent, InboxFault};

const INBOX: &str = "INBOX";

/// The pause behind each wait, at most.
const BREATH: Duration = Duration::from_secs(1);

/// Headers of so many mails are asked for at once.
const AT_ONCE: usize = 50;

/// Of the service's mails that one look finds, the newest so many are opened: of a flood, only the end can matter.
const OPENED: usize = 20;

pub(super) async fn watch(
    account: &Account,
    since: SystemTime,
    reader: Reader,
    mut on_event: impl FnMut(InboxEvent) + Send,
) -> InboxFault {
    let mut watch = Watch { account, since, reader, positions: HashMap::new(), opened: false, stayed: false };
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
        watch.positions.values_mut().for_each(|position| position.note_break(fault, Instant::now()));
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
    /// The inbox was opened once.
    opened: bool,
    /// The connection held for one whole wait.
    stayed: bool,
}

impl Watch<'_> {
    /// Stays until the connection breaks.
    async fn stay(
        &mut self,
        mut session: Session<impl AsyncRead + AsyncWrite + Unpin>,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<Infallible, Failure> {
        let junk = session.junk().await?;
        // A server that does not open the inbox after a good sign-in will not do so after another one.
        let opened = session.examine(INBOX, false).await;
        let open = opened.map_err(|error| if error == Failure::No { InboxFault::Closed.into() } else { error })?;
        self.opened = true;
        on_event(InboxEvent::Watching);
        self.positions.retain(|folder, _| folder == INBOX || junk.contains(folder));
        self.look(&mut session, INBOX, &open, on_event).await?;
        loop {
            let visited = self.visit(&mut session, &junk, on_event).await?;
            if visited {
                let open = session.examine(INBOX, false).await?;
                self.look(&mut session, INBOX, &open, on_event).await?;
            }
            self.ask_again(&mut session, INBOX, on_event).await?;
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
            let seen = position.and_then(|position| position.next);
            let is_due = position.is_some_and(|position| !position.to_ask_again(Instant::now()).is_empty());
            if !is_due && seen.zip(state.uid_next).is_some_and(|(seen, next)| next <= seen) {
                continue;
            }
            visited = true;
            let open = match session.examine(folder, true).await {
                Err(Failure::No) => continue,
                open => open?,
            };
            let looked = self.look(session, folder, &open, on_event).await;
            let looked = if looked.is_ok() { self.ask_again(session, folder, on_event).await } else { looked };
            match looked {
                Err(Failure::No) => {}
                looked => looked?,
            }
        }
        Ok(visited)
    }

    fn position(&mut self, folder: &str) -> &mut Position {
        self.positions.entry(folder.to_owned()).or_default()
    }

    /// Looks into a folder that was just opened.
    async fn look(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        open: &response::Position,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        let position = self.position(folder);
        if position.validity != open.uid_validity {
            *position = Position::of(open.uid_validity);
        }
        match (position.next, open.uid_next) {
            (Some(seen), Some(next)) if next <= seen => Ok(()),
            (Some(_), _) => self.look_further(session, folder, on_event).await,
            (None, _) => {
                let since = times::day(self.since).map_or_else(|| "ALL".to_owned(), |day| format!("SINCE {day}"));
                let mails = session.search(&since).await?;
                let next = mails.last().map_or(0, |last| last.saturating_add(1)).max(open.uid_next.unwrap_or(1));
                let mut mails = newest(mails);
                // A mail that came nobody knows when may be the one that is waited for.
                let came_before = |at: i64| !times::is_after(self.since, at);
                for (uid, one) in session.dates(&mails).await? {
                    if one.arrived.is_some_and(came_before) {
                        mails.remove(&uid);
                    }
                }
                let mails = self.position(folder).not_asked(mails);
                self.read(session, folder, &mails, on_event).await?;
                self.position(folder).mark_seen_until(next);
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
        let Some(next) = self.position(folder).next else { return Ok(()) };
        // The last mail is always found, even when its number is smaller (DOCUMENTED: RFC 3501, section 6.4.8).
        let new = session.search(&format!("UID {next}:*")).await?.split_off(&next);
        let next = new.last().map_or(next, |last| last.saturating_add(1));
        let new = self.position(folder).not_asked(newest(new));
        self.read(session, folder, &new, on_event).await?;
        // Only now: what was not read to its end is read again after a break.
        self.position(folder).mark_seen_until(next);
        Ok(())
    }

    /// Asks again for the mails of the open folder over which a connection broke, each by itself.
    async fn ask_again(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        for uid in self.position(folder).to_ask_again(Instant::now()) {
            self.read(session, folder, &[uid], on_event).await?;
        }
        Ok(())
    }

    /// Reads the headers of these mails, the newest first, and the text of those that say they come from the service.
    async fn read(
        &mut self,
        session: &mut Session<impl AsyncRead + AsyncWrite + Unpin>,
        folder: &str,
        mails: &[u32],
        on_event: &mut (impl FnMut(InboxEvent) + Send),
    ) -> Result<(), Failure> {
        let mut of_service = Vec::new();
        for some in mails.chunks(AT_ONCE) {
            self.position(folder).asks(Part::Headers, some);
            let fetched = session.headers(&some.iter().copied().collect()).await?;
            let sorted = reading::sort(fetched, &self.account.service).await;
            let position = self.position(folder);
            position.mark_answered();
            for uid in some.iter().filter(|uid| !sorted.of_service.iter().any(|(one, _)| one == *uid)) {
                position.mark_done(*uid);
            }
            if sorted.is_named_by_others {
                on_event(InboxEvent::OtherSender);
            }
            of_service.extend(sorted.of_service);
            if of_service.len() > OPENED {
                tracing::warn!("more mails of the service than anybody asked for: only the newest are opened");
                of_service.truncate(OPENED);
                break;
            }
        }
        for (uid, arrived) in of_service.into_iter().rev() {
            let position = self.position(folder);
            let body = if position.gives_up_text(uid, Instant::now()) {
                Zeroizing::default()
            } else {
                position.asks(Part::Text, &[uid]);
                let body = session.body(uid).await?;
                let position = self.position(folder);
                position.mark_answered();
                position.mark_done(uid);
                body
            };
            let (text, codes) = reading::text(self.reader, body).await;
            let came = arrived.and_then(times::moment);
            on_event(InboxEvent::Mail { text, codes, came, is_junk: folder != INBOX });
        }
        Ok(())
    }
}

/// The newest of these mails.
fn newest(mails: BTreeSet<u32>) -> BTreeSet<u32> {
    let passed_over = mails.len().saturating_sub(LOOKED_AT);
    if passed_over > 0 {
        tracing::info!(passed_over, "only the newest mail is looked at");
    }
    mails.into_iter().skip(passed_over).collect()
}
