//! The watching itself: look, wait, look again; after a break, pause and sign in again.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::SystemTime;

use async_imap::types::Mailbox;

use super::session::Session;
use super::{Error, Mail, News, Settings, folders, sender, since as times};
use crate::mail::code;

const INBOX: &str = "INBOX";

/// Headers of so many mails are asked for at once.
const AT_ONCE: usize = 50;

/// Of the mail that was there before the watching began, the newest so many are looked at.
const EARLIER: usize = 500;

/// The most mails of the service that are told of: a flood of them helps nobody.
const TOLD: usize = 20;

pub(super) async fn watch(settings: &Settings, since: SystemTime, mut on_news: impl FnMut(News) + Send) -> Error {
    let mut watch = Watch { settings, since, marks: HashMap::new(), told: HashSet::new(), stayed: false };
    let (mut pause, mut was_there) = (settings.pace.first_pause, false);
    loop {
        let error = match Session::open(settings).await {
            Ok(session) => {
                was_there = true;
                on_news(News::Watching);
                watch.stayed = false;
                let Err(error) = watch.stay(session, &mut on_news).await;
                if watch.stayed {
                    pause = settings.pace.first_pause;
                }
                error
            }
            Err(error) => error,
        };
        if !(was_there && error.may_pass()) {
            return error;
        }
        tracing::info!(%error, "the inbox is out of reach for now");
        on_news(News::Lost { again_in: pause });
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(settings.pace.longest_pause);
    }
}

/// What is known beyond one connection.
struct Watch<'a> {
    settings: &'a Settings,
    since: SystemTime,
    /// How far each folder was looked through.
    marks: HashMap<String, Mark>,
    /// The names of mails that were told of: the same mail may lie in two folders.
    told: HashSet<String>,
    /// The connection held for one whole wait.
    stayed: bool,
}

/// How far a folder was looked through.
#[derive(Clone, Copy)]
struct Mark {
    /// Numbers are good only under this.
    validity: Option<u32>,
    /// The first number that was not looked at.
    next: u32,
}

/// Never.
enum Never {}

impl Watch<'_> {
    /// Stays until the connection breaks.
    async fn stay(&mut self, mut session: Session, on_news: &mut (impl FnMut(News) + Send)) -> Result<Never, Error> {
        let junk = folders::junk(&session.folders().await?);
        // A server that does not open the inbox after a good sign-in will not do so after another one.
        let opened = session.examine(INBOX).await;
        let open = opened.map_err(|error| if error.is_no() { Error::CLOSED } else { error })?;
        self.look(&mut session, INBOX, &open, on_news).await?;
        loop {
            let visited = self.visit(&mut session, &junk, on_news).await?;
            if visited {
                let open = session.examine(INBOX).await?;
                self.look(&mut session, INBOX, &open, on_news).await?;
            }
            let told;
            (session, told) = self.wait(session, junk.is_empty()).await?;
            self.stayed = true;
            if told {
                self.look_further(&mut session, INBOX, on_news).await?;
            }
        }
    }

    /// Waits for the server's word or for the next look. Whether there may be something new is the answer.
    async fn wait(&self, session: Session, only_inbox: bool) -> Result<(Session, bool), Error> {
        let pace = self.settings.pace;
        if session.tells {
            return session.idle(if only_inbox { pace.idle } else { pace.look.min(pace.idle) }).await;
        }
        tokio::time::sleep(pace.look).await;
        Ok((session, true))
    }

    /// Looks into the folders for junk; one that stays closed is left out. Whether one was opened is the answer: then the
    /// inbox is not open any more.
    async fn visit(
        &mut self,
        session: &mut Session,
        junk: &[String],
        on_news: &mut (impl FnMut(News) + Send),
    ) -> Result<bool, Error> {
        let mut visited = false;
        for folder in junk {
            let state = match session.status(folder).await {
                Err(error) if error.is_no() => continue,
                state => state?,
            };
            let mark = self.marks.get(folder).filter(|mark| mark.validity == state.uid_validity);
            let nothing_new = mark.is_some_and(|mark| state.uid_next.is_some_and(|next| next <= mark.next));
            if nothing_new {
                continue;
            }
            visited = true;
            let open = match session.examine(folder).await {
                Err(error) if error.is_no() => continue,
                open => open?,
            };
            self.look(session, folder, &open, on_news).await?;
        }
        Ok(visited)
    }

    /// Looks into a folder that was just opened.
    async fn look(
        &mut self,
        session: &mut Session,
        folder: &str,
        open: &Mailbox,
        on_news: &mut (impl FnMut(News) + Send),
    ) -> Result<(), Error> {
        let known = self.marks.get(folder).filter(|mark| mark.validity == open.uid_validity);
        match (known, open.uid_next) {
            (Some(mark), Some(next)) if next <= mark.next => Ok(()),
            (Some(_), _) => self.look_further(session, folder, on_news).await,
            (None, _) => {
                let since = times::day(self.since).map_or_else(|| "ALL".to_owned(), |day| format!("SINCE {day}"));
                let mut mails = session.search(&since).await?;
                let next = mails.last().map_or(0, |last| last.saturating_add(1)).max(open.uid_next.unwrap_or(1));
                while mails.len() > EARLIER {
                    mails.pop_first();
                }
                let dates = session.dates(&mails).await?;
                let came_later = |at: Option<i64>| at.is_some_and(|at| times::is_after(self.since, at));
                let later = dates.iter().filter(|one| came_later(one.internal_date().map(|at| at.timestamp())));
                let later: BTreeSet<u32> = later.filter_map(|one| one.uid).filter(|uid| mails.contains(uid)).collect();
                self.read(session, folder, &later, on_news).await?;
                self.marks.insert(folder.to_owned(), Mark { validity: open.uid_validity, next });
                Ok(())
            }
        }
    }

    /// Looks at what came into the open folder since the last look.
    async fn look_further(
        &mut self,
        session: &mut Session,
        folder: &str,
        on_news: &mut (impl FnMut(News) + Send),
    ) -> Result<(), Error> {
        let Some(Mark { validity, next }) = self.marks.get(folder).copied() else { return Ok(()) };
        // The last mail is always found, even when its number is smaller (DOCUMENTED: RFC 3501, section 6.4.8).
        let found = session.search(&format!("UID {next}:*")).await?;
        let new: BTreeSet<u32> = found.into_iter().filter(|uid| *uid >= next).collect();
        self.read(session, folder, &new, on_news).await?;
        // Only now: what was not read to its end is read again after a break.
        let next = new.last().map_or(next, |last| last.saturating_add(1));
        self.marks.insert(folder.to_owned(), Mark { validity, next });
        Ok(())
    }

    /// Reads the headers of these mails, and the text of those that say they come from the service.
    async fn read(
        &mut self,
        session: &mut Session,
        folder: &str,
        mails: &BTreeSet<u32>,
        on_news: &mut (impl FnMut(News) + Send),
    ) -> Result<(), Error> {
        let mails: Vec<u32> = mails.iter().copied().collect();
        for some in mails.chunks(AT_ONCE) {
            let some: BTreeSet<u32> = some.iter().copied().collect();
            for fetched in session.headers(&some).await? {
                let (Some(uid), Some(headers)) = (fetched.uid, fetched.header()) else { continue };
                let headers = sender::read(headers, &self.settings.service);
                let name = headers.id.unwrap_or_else(|| format!("without a name {uid} {folder}"));
                if !headers.is_from_service || self.told.contains(&name) || self.told.len() >= TOLD {
                    continue;
                }
                if let Some(body) = session.body(uid).await? {
                    self.told.insert(name);
                    on_news(News::Mail(mail(&body)));
                }
            }
        }
        Ok(())
    }
}

fn mail(body: &[u8]) -> Mail {
    let (text, codes) = code::read(body);
    Mail { text, codes }
}
