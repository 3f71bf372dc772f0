//! A signed-in session: each command has a time limit, and a read budget for its response.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use async_imap::error::Error as ImapError;
use async_imap::extensions::idle::IdleResponse;
use async_imap::types::{Fetch, Mailbox, Name, UnsolicitedResponse};
use futures_util::TryStreamExt as _;
use tokio::time::timeout;

use super::Account;
use super::connection;
use super::failure::Failure;
use super::replies::Said;
use super::sign_in::{Imap, sign_in};
use crate::domain::InboxFault;

/// The read budget of a short response, in bytes.
const SHORT: usize = 64 * 1024;
/// The read budget of the list of folders, in bytes.
const LIST: usize = 1024 * 1024;
/// The read budget for each mail whose headers are fetched, in bytes.
const PER_MAIL: usize = 12 * 1024;
/// So many bytes are read of the headers of one mail.
const HEADERS: usize = 8 * 1024;
/// So many bytes are read of a mail from the service.
pub(super) const BODY: usize = 256 * 1024;

/// A session with the server.
pub(super) struct Session {
    imap: Imap,
    limit: Duration,
    /// The server tells of new mail by itself (IDLE, RFC 2177).
    pub has_idle: bool,
    /// It told of new mail in the open folder (EXISTS) while it answered something else. It tells only once.
    has_new_mail: bool,
}

impl Session {
    /// Connects and signs in, once.
    pub async fn open(account: &Account) -> Result<Self, Failure> {
        let limit = account.pace.answer;
        let mut client = connection::connect(account).await?;
        client.get_mut().get_mut().allow(SHORT);
        let imap = timeout(limit, sign_in(client, account)).await.map_err(|_| InboxFault::Offline)??;
        let mut session = Self { imap, limit, has_idle: false, has_new_mail: false };
        let able = session.run(SHORT, async |imap| imap.capabilities().await).await?;
        session.has_idle = able.has_str("IDLE");
        if able.has_str("ID") {
            session.tell_name().await?;
        }
        Ok(session)
    }

    /// Tells the name of this program (RFC 2971): some servers open no folder to a program without one (OBSERVED by many
    /// of 163.com and 126.com: "Unsafe Login").
    async fn tell_name(&mut self) -> Result<(), Failure> {
        match self.run(SHORT, async |imap| imap.id([("name", Some("regain"))]).await).await {
            Err(Failure::No) => Ok(()),
            told => told.map(drop),
        }
    }

    /// Asks whether something came into the open folder: a server need not tell before it is asked for something.
    pub async fn poll(&mut self) -> Result<(), Failure> {
        match self.run(SHORT, async |imap| imap.noop().await).await {
            Err(Failure::No) => Ok(()),
            polled => polled,
        }
    }

    /// Every folder.
    pub async fn folders(&mut self) -> Result<Vec<Name>, Failure> {
        self.run(LIST, async |imap| imap.list(Some(""), Some("*")).await?.try_collect().await).await
    }

    /// Opens a folder for reading only. What was told of another one does not count any more.
    pub async fn examine(&mut self, folder: &str) -> Result<Mailbox, Failure> {
        let open = self.run(SHORT, async |imap| imap.examine(folder).await).await;
        self.has_new_mail = false;
        open
    }

    /// What a folder that is not open holds.
    pub async fn status(&mut self, folder: &str) -> Result<Mailbox, Failure> {
        self.run(SHORT, async |imap| imap.status(folder, "(UIDNEXT UIDVALIDITY)").await).await
    }

    /// The numbers of the mails that a search finds, in the open folder.
    pub async fn search(&mut self, query: &str) -> Result<BTreeSet<u32>, Failure> {
        Ok(self.run(LIST, async |imap| imap.uid_search(query).await).await?.into_iter().collect())
    }

    /// When these mails came.
    pub async fn dates(&mut self, mails: &BTreeSet<u32>) -> Result<Vec<Fetch>, Failure> {
        self.fetch(mails, "(UID INTERNALDATE)".to_owned(), SHORT + mails.len() * 256).await
    }

    /// Sender, subject, date and Message-ID of these mails.
    pub async fn headers(&mut self, mails: &BTreeSet<u32>) -> Result<Vec<Fetch>, Failure> {
        let query = format!("(UID BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0.{HEADERS}>)");
        self.fetch(mails, query, SHORT + mails.len() * PER_MAIL).await
    }

    /// A mail as a whole, cut to [`BODY`]. It stays unread.
    pub async fn body(&mut self, mail: u32) -> Result<Option<Vec<u8>>, Failure> {
        let query = format!("(UID BODY.PEEK[]<0.{BODY}>)");
        let fetched = self.fetch(&BTreeSet::from([mail]), query, SHORT + BODY).await?;
        Ok(fetched.iter().find(|one| one.uid == Some(mail)).and_then(Fetch::body).map(<[u8]>::to_vec))
    }

    async fn fetch(&mut self, mails: &BTreeSet<u32>, query: String, budget: usize) -> Result<Vec<Fetch>, Failure> {
        if mails.is_empty() {
            return Ok(Vec::new());
        }
        let set = mails.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        self.run(budget, async |imap| imap.uid_fetch(&set, &query).await?.try_collect().await).await
    }

    /// Waits until the server tells of new mail in the open folder, at most so long. Returns whether it told, now or
    /// while it answered something else before.
    pub async fn idle(self, longest: Duration) -> Result<(Self, bool), Failure> {
        if self.has_new_mail {
            return Ok((Self { has_new_mail: false, ..self }, true));
        }
        let Self { mut imap, limit, has_idle, .. } = self;
        imap.get_mut().get_mut().allow(SHORT);
        let unasked = imap.unsolicited_responses.clone();
        let mut idle = imap.idle();
        let begun = timeout(limit, idle.init()).await.map_err(|_| InboxFault::Offline)?;
        begun.map_err(|error| Failure::from_imap(&error, idle.as_mut().said()))?;
        // Some tell before they say that they wait.
        let told = if tells_of_mail(|| unasked.try_recv().ok()) {
            true
        } else {
            // The library's own limit begins anew with each keepalive of the server; ours does not.
            let heard = timeout(longest, idle.wait_with_timeout(longest).0).await;
            match heard {
                Ok(Ok(IdleResponse::NewData(_))) => true,
                // The library's word for a connection that ended.
                Ok(Ok(IdleResponse::ManualInterrupt)) => {
                    return Err(Failure::from_imap(&ImapError::ConnectionLost, idle.as_mut().said()));
                }
                Ok(Ok(IdleResponse::Timeout)) | Err(_) => false,
                Ok(Err(error)) => return Err(Failure::from_imap(&error, idle.as_mut().said())),
            }
        };
        idle.as_mut().get_mut().allow(SHORT);
        let imap = timeout(limit, idle.done()).await.map_err(|_| InboxFault::Offline)?;
        let imap = imap.map_err(|error| Failure::from_imap(&error, &Said::default()))?;
        let told = tells_of_mail(|| unasked.try_recv().ok()) || told;
        Ok((Self { imap, limit, has_idle, has_new_mail: false }, told))
    }

    async fn run<T>(
        &mut self,
        budget: usize,
        command: impl AsyncFnOnce(&mut Imap) -> Result<T, ImapError>,
    ) -> Result<T, Failure> {
        self.imap.get_mut().get_mut().allow(budget);
        let response = timeout(self.limit, command(&mut self.imap)).await.map_err(|_| InboxFault::Offline)?;
        self.has_new_mail |= tells_of_mail(|| self.imap.unsolicited_responses.try_recv().ok());
        response.map_err(|error| Failure::from_imap(&error, self.imap.get_ref().said()))
    }
}

/// Whether new mail is among what the server said unasked. The rest is not needed.
fn tells_of_mail(mut next: impl FnMut() -> Option<UnsolicitedResponse>) -> bool {
    let mut tells = false;
    while let Some(one) = next() {
        tells |= matches!(one, UnsolicitedResponse::Exists(_));
    }
    tells
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session(idle: {})", self.has_idle)
    }
}
