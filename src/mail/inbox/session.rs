//! A signed-in session: each command has a time limit, and a read budget for its response.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;
use zeroize::Zeroizing;

use super::Account;
use super::connection;
use super::conversation::{Budget, Conversation, Refused};
use super::failure::Failure;
use super::folders::Junk;
use super::quoted::quoted;
use super::response::{Fetched, Position, Response};
use super::sign_in::sign_in;

/// The read budget of a short response, in bytes.
const SHORT: usize = 64 * 1024;
/// The read budget of the list of folders: mailboxes of a firm or of many years hold some ten thousand. They are passed
/// over as they come.
const FOLDERS: Budget = Budget { bytes: 8 * 1024 * 1024, longest: SHORT, responses: 100_000 };
/// The read budget of the numbers that a search finds, in bytes.
const FOUND: usize = 1024 * 1024;
/// The read budget for each mail whose headers are fetched, in bytes.
const PER_MAIL: usize = 12 * 1024;
/// So many bytes are read of the headers of one mail.
const HEADERS: usize = 8 * 1024;
/// So many bytes are read of a mail from the service.
const BODY: usize = 256 * 1024;

/// What a server said of mails, by their UIDs.
pub(super) type Fetches = BTreeMap<u32, Fetched>;

/// A session with the server.
pub(super) struct Session<S> {
    server: Conversation<S>,
    /// The server tells of new mail by itself (IDLE, RFC 2177).
    pub has_idle: bool,
    /// What is asked now is about a folder beside the inbox.
    is_beside: bool,
}

impl Session<TlsStream<TcpStream>> {
    /// Connects and signs in, once.
    pub async fn open(account: &Account) -> Result<Self, Failure> {
        Self::begin(connection::connect(account).await?, account).await
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Session<S> {
    /// Signs in, once, where the server has greeted.
    pub async fn begin(mut server: Conversation<S>, account: &Account) -> Result<Self, Failure> {
        sign_in(&mut server, account).await?;
        let mut session = Self { server, has_idle: false, is_beside: false };
        session.politely("CAPABILITY", SHORT, drop).await?;
        let able: Vec<&str> = session.server.said().capabilities.split_whitespace().collect();
        let has_id = able.contains(&"ID");
        session.has_idle = able.contains(&"IDLE");
        if has_id {
            session.tell_name().await?;
        }
        Ok(session)
    }

    /// Tells the name of this program (RFC 2971): some servers open no folder to a program without one (OBSERVED by many
    /// of 163.com and 126.com: "Unsafe Login").
    async fn tell_name(&mut self) -> Result<(), Failure> {
        self.politely("ID (\"name\" \"regain\")", SHORT, drop).await
    }

    /// Asks whether something came into the open folder: a server need not tell before it is asked for something.
    pub async fn poll(&mut self) -> Result<(), Failure> {
        self.politely("NOOP", SHORT, drop).await
    }

    /// A command that need not be answered: neither a no nor that it is not understood changes anything.
    async fn politely(
        &mut self,
        command: &str,
        budget: impl Into<Budget>,
        on_data: impl FnMut(Response),
    ) -> Result<(), Failure> {
        match self.server.command(command, budget, on_data).await {
            Err(Refused::Bad(_)) => Ok(()),
            done => match done.map_err(|refused| Failure::from_refused(&refused, self.server.said())) {
                Err(Failure::No) => Ok(()),
                done => done,
            },
        }
    }

    /// The folders for junk; none, where the server does not list its folders.
    pub async fn junk(&mut self) -> Result<Vec<String>, Failure> {
        let mut junk = Junk::default();
        let take = |response| {
            if let Response::Folder(folder) = response {
                junk.note(folder);
            }
        };
        self.politely("LIST \"\" \"*\"", FOLDERS, take).await?;
        Ok(junk.names())
    }

    /// Opens a folder for reading only. What was told of another one does not count any more. `is_beside`: it is one beside
    /// the inbox.
    pub async fn examine(&mut self, folder: &str, is_beside: bool) -> Result<Position, Failure> {
        self.is_beside = is_beside;
        let open = self.position("EXAMINE", folder, "").await;
        self.server.take_new_mail();
        open
    }

    /// What a folder beside the inbox holds, without opening it.
    pub async fn status(&mut self, folder: &str) -> Result<Position, Failure> {
        let open_is_beside = std::mem::replace(&mut self.is_beside, true);
        let held = self.position("STATUS", folder, " (UIDNEXT UIDVALIDITY)").await;
        self.is_beside = open_is_beside;
        held
    }

    /// What a server has against a folder beside the inbox, it has against this folder alone.
    fn failure(&self, refused: &Refused) -> Failure {
        match refused {
            Refused::No(_) | Refused::Bad(_) if self.is_beside && self.server.said().goodbye.is_none() => Failure::No,
            refused => Failure::from_refused(refused, self.server.said()),
        }
    }

    async fn position(&mut self, command: &str, folder: &str, what: &str) -> Result<Position, Failure> {
        // A name that cannot be said is a folder that stays closed.
        let folder = quoted(folder).ok_or(Failure::No)?;
        let mut position = Position::default();
        let take = |response| match response {
            Response::Position(said) => position = said.or(position),
            Response::Verdict(verdict) => position = verdict.position().or(position),
            _ => {}
        };
        self.run(&format!("{command} {}{what}", *folder), SHORT, take).await?;
        Ok(position)
    }

    /// The numbers of the mails that a search finds, in the open folder.
    pub async fn search(&mut self, query: &str) -> Result<BTreeSet<u32>, Failure> {
        let mut all = BTreeSet::new();
        let take = |response| {
            if let Response::Found(found) = response {
                all.extend(found);
            }
        };
        self.run(&format!("UID SEARCH {query}"), FOUND, take).await?;
        Ok(all)
    }

    /// When these mails came.
    pub async fn dates(&mut self, mails: &BTreeSet<u32>) -> Result<Fetches, Failure> {
        Ok(self.fetch(mails, "(UID INTERNALDATE)", SHORT + mails.len() * 256).await?.0)
    }

    /// Sender and subject of these mails, and when they came; without those that the server does not give even alone.
    pub async fn headers(&mut self, mails: &BTreeSet<u32>) -> Result<Fetches, Failure> {
        let query = format!("(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)]<0.{HEADERS}>)");
        let (mut all, is_refused) = self.fetch(mails, &query, SHORT + mails.len() * PER_MAIL).await?;
        if is_refused && mails.len() > 1 {
            // The no may be meant for one of them: the others are given when nobody asks for that one.
            for uid in mails {
                if all.get(uid).is_none_or(|one| one.headers.is_none()) {
                    all.extend(self.fetch(&BTreeSet::from([*uid]), &query, SHORT + PER_MAIL).await?.0);
                }
            }
        }
        Ok(all)
    }

    /// A mail as a whole, cut to [`BODY`]; empty when the server does not give it. It stays unread.
    pub async fn body(&mut self, mail: u32) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let query = format!("(UID BODY.PEEK[]<0.{BODY}>)");
        let (fetched, _) = self.fetch(&BTreeSet::from([mail]), &query, SHORT + BODY).await?;
        Ok(fetched.into_values().find_map(|one| one.body).unwrap_or_default())
    }

    /// What was asked for of these mails; a server may tell of others. To a no, what came before it counts: it may be said
    /// of one mail alone, which is gone (DOCUMENTED: RFC 5530, EXPUNGEISSUED) or cannot be read. Whether there was a no
    /// is told beside.
    async fn fetch(&mut self, mails: &BTreeSet<u32>, query: &str, budget: usize) -> Result<(Fetches, bool), Failure> {
        let mut all = Fetches::new();
        if mails.is_empty() {
            return Ok((all, false));
        }
        let set = mails.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        // An answer without a number can only mean the one mail that was asked for.
        let only = mails.first().filter(|_| mails.len() == 1).copied();
        let take = |response| {
            if let Response::Mail(fetched) = response
                && let Some(uid) = fetched.uid.or(only).filter(|uid| mails.contains(uid))
            {
                all.entry(uid).or_default().fill(fetched);
            }
        };
        match self.run(&format!("UID FETCH {set} {query}"), budget, take).await {
            Ok(()) => Ok((all, false)),
            Err(Failure::No) => Ok((all, true)),
            Err(over) => Err(over),
        }
    }

    /// Waits until the server tells of new mail in the open folder, at most so long. Returns whether it told, now or
    /// while it answered something else before. A server that does not take the wait, or ends it by itself, is asked now
    /// and then instead.
    pub async fn idle(&mut self, longest: Duration) -> Result<bool, Failure> {
        if self.server.take_new_mail() {
            return Ok(true);
        }
        let waited = match self.server.idle(longest, SHORT).await {
            Err(Refused::No(_) | Refused::Bad(_)) => false,
            waited => waited.map_err(|refused| Failure::from_refused(&refused, self.server.said()))?,
        };
        let told = self.server.take_new_mail();
        self.has_idle = waited || told;
        Ok(told)
    }

    async fn run(&mut self, command: &str, budget: usize, on_data: impl FnMut(Response)) -> Result<(), Failure> {
        let done = self.server.command(command, budget, on_data).await;
        done.map_err(|refused| self.failure(&refused))
    }
}

impl<S> fmt::Debug for Session<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session(idle: {})", self.has_idle)
    }
}
