//! A signed-in conversation with the server: each question has a time limit and so much room for its answer.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use async_imap::extensions::idle::IdleResponse;
use async_imap::types::{Fetch, Mailbox, Name, UnsolicitedResponse};
use async_imap::{Authenticator, Client};
use futures_util::TryStreamExt as _;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::Account;
use super::connection::{self, Stream};
use super::failure::Failure;
use crate::domain::InboxFault;

/// Room for a short answer.
const SHORT: usize = 64 * 1024;
/// Room for the list of folders.
const LIST: usize = 1024 * 1024;
/// Room for the answer about one mail, its headers cut to [`HEADERS`].
const ABOUT_ONE: usize = 12 * 1024;
/// So much is read of the headers of one mail.
const HEADERS: usize = 8 * 1024;
/// So much is read of a mail from the service.
pub(super) const BODY: usize = 256 * 1024;

type Imap = async_imap::Session<Stream>;

/// The conversation.
pub(super) struct Session {
    imap: Imap,
    limit: Duration,
    /// The server tells of new mail by itself.
    pub tells: bool,
    /// It told of new mail in the open folder while it answered something else. It tells only once.
    told: bool,
}

impl Session {
    /// Connects and signs in, once.
    pub async fn open(account: &Account) -> Result<Self, Failure> {
        let limit = account.pace.answer;
        let mut client = connection::connect(account).await?;
        client.get_mut().allow(SHORT);
        let imap = timeout(limit, sign_in(client, account)).await.map_err(|_| InboxFault::Offline)??;
        let mut session = Self { imap, limit, tells: false, told: false };
        let able = session.ask(SHORT, async |imap| imap.capabilities().await).await?;
        session.tells = able.has_str("IDLE");
        if able.has_str("ID") {
            session.tell_name().await?;
        }
        Ok(session)
    }

    /// Tells the name of this program (RFC 2971): some servers open no folder to a program without one (OBSERVED by many
    /// of 163.com and 126.com: "Unsafe Login").
    async fn tell_name(&mut self) -> Result<(), Failure> {
        match self.ask(SHORT, async |imap| imap.id([("name", Some("regain"))]).await).await {
            Err(Failure::No) => Ok(()),
            told => told.map(drop),
        }
    }

    /// Every folder.
    pub async fn folders(&mut self) -> Result<Vec<Name>, Failure> {
        self.ask(LIST, async |imap| imap.list(Some(""), Some("*")).await?.try_collect().await).await
    }

    /// Opens a folder for reading only. What was told of another one does not count any more.
    pub async fn examine(&mut self, folder: &str) -> Result<Mailbox, Failure> {
        let open = self.ask(SHORT, async |imap| imap.examine(folder).await).await;
        self.told = false;
        open
    }

    /// What a folder that is not open holds.
    pub async fn status(&mut self, folder: &str) -> Result<Mailbox, Failure> {
        self.ask(SHORT, async |imap| imap.status(folder, "(UIDNEXT UIDVALIDITY)").await).await
    }

    /// The numbers of the mails that a search finds, in the open folder.
    pub async fn search(&mut self, query: &str) -> Result<BTreeSet<u32>, Failure> {
        Ok(self.ask(LIST, async |imap| imap.uid_search(query).await).await?.into_iter().collect())
    }

    /// When these mails came.
    pub async fn dates(&mut self, mails: &BTreeSet<u32>) -> Result<Vec<Fetch>, Failure> {
        self.fetch(mails, "(UID INTERNALDATE)".to_owned(), SHORT + mails.len() * 256).await
    }

    /// Sender, subject, date and name of these mails.
    pub async fn headers(&mut self, mails: &BTreeSet<u32>) -> Result<Vec<Fetch>, Failure> {
        let query = format!("(UID BODY.PEEK[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0.{HEADERS}>)");
        self.fetch(mails, query, SHORT + mails.len() * ABOUT_ONE).await
    }

    /// A mail as a whole, cut to [`BODY`]. It stays unread.
    pub async fn body(&mut self, mail: u32) -> Result<Option<Vec<u8>>, Failure> {
        let query = format!("(UID BODY.PEEK[]<0.{BODY}>)");
        let fetched = self.fetch(&BTreeSet::from([mail]), query, SHORT + BODY).await?;
        Ok(fetched.iter().find(|one| one.uid == Some(mail)).and_then(Fetch::body).map(<[u8]>::to_vec))
    }

    async fn fetch(&mut self, mails: &BTreeSet<u32>, query: String, room: usize) -> Result<Vec<Fetch>, Failure> {
        if mails.is_empty() {
            return Ok(Vec::new());
        }
        let set = mails.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        self.ask(room, async |imap| imap.uid_fetch(&set, &query).await?.try_collect().await).await
    }

    /// Waits until the server tells of a change in the open folder, at most so long. Whether it told is the answer,
    /// also when it has told before.
    pub async fn idle(self, longest: Duration) -> Result<(Self, bool), Failure> {
        if self.told {
            return Ok((Self { told: false, ..self }, true));
        }
        let Self { mut imap, limit, tells, .. } = self;
        imap.get_mut().allow(SHORT);
        let unasked = imap.unsolicited_responses.clone();
        let mut idle = imap.idle();
        timeout(limit, idle.init())
            .await
            .map_err(|_| InboxFault::Offline)?
            .map_err(|error| Failure::from_imap(&error))?;
        // Some tell before they say that they wait.
        let told = tells_of_mail(|| unasked.try_recv().ok())
            // The library's own limit begins anew with each sign of life; ours does not.
            || match timeout(longest, idle.wait_with_timeout(longest).0).await {
                Ok(Ok(IdleResponse::NewData(_))) => true,
                // The library's word for a connection that ended.
                Ok(Ok(IdleResponse::ManualInterrupt)) => return Err(InboxFault::Offline.into()),
                Ok(Ok(IdleResponse::Timeout)) | Err(_) => false,
                Ok(Err(error)) => return Err(Failure::from_imap(&error)),
            };
        idle.as_mut().allow(SHORT);
        let imap = timeout(limit, idle.done()).await.map_err(|_| InboxFault::Offline)?;
        let imap = imap.map_err(|error| Failure::from_imap(&error))?;
        let told = tells_of_mail(|| unasked.try_recv().ok()) || told;
        Ok((Self { imap, limit, tells, told: false }, told))
    }

    async fn ask<T>(
        &mut self,
        room: usize,
        question: impl AsyncFnOnce(&mut Imap) -> Result<T, async_imap::error::Error>,
    ) -> Result<T, Failure> {
        self.imap.get_mut().allow(room);
        let answer = timeout(self.limit, question(&mut self.imap)).await.map_err(|_| InboxFault::Offline)?;
        self.told |= tells_of_mail(|| self.imap.unsolicited_responses.try_recv().ok());
        answer.map_err(|error| Failure::from_imap(&error))
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
        write!(f, "Session(tells: {})", self.tells)
    }
}

async fn sign_in(client: Client<Stream>, account: &Account) -> Result<Imap, Failure> {
    let (user, password) = (account.server.user.as_str(), account.password.reveal());
    let plain = Plain(Zeroizing::new(format!("\0{user}\0{password}")));
    // The plain command takes plain letters only.
    let signed_in = match user.is_ascii() && password.is_ascii() {
        true => client.login(user, password).await,
        false => client.authenticate("PLAIN", plain).await,
    };
    signed_in.map_err(|(error, _)| Failure::from_sign_in(&error))
}

/// The sign-in of RFC 4616.
struct Plain(Zeroizing<String>);

impl Authenticator for Plain {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&mut self, _challenge: &[u8]) -> Self::Response {
        Zeroizing::new(self.0.as_bytes().to_vec())
    }
}
