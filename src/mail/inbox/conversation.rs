//! The conversation with a server: a command out, what it says until its verdict in.
//!
//! Each command has a time limit, and limits of what may be said to it. What the server says in passing (its goodbye, its
//! reason, what it is able to do) is kept for whoever wants to know why it ended. It must not judge.

use std::fmt;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout_at};

use super::response::{self, Response, Status, Verdict};
use super::wire::Wire;
use crate::mail::broken::Broken;

/// The most responses to one command. Each is small, but so is the work that it deserves.
const MOST: usize = 20_000;

/// How much may be said to one command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// So many bytes in all.
    pub bytes: usize,
    /// So many bytes in one response.
    pub longest: usize,
    /// So many responses.
    pub responses: usize,
}

impl From<usize> for Budget {
    fn from(bytes: usize) -> Self {
        Self { bytes, longest: bytes, responses: MOST }
    }
}

/// A conversation.
pub(super) struct Conversation<S> {
    wire: Wire<S>,
    said: Said,
    limit: Duration,
    /// So many commands were said.
    commands: u32,
}

/// What a server said in passing.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// It said goodbye by itself, with these words.
    pub goodbye: Option<String>,
    /// The last no that it did not say to a command, with its words.
    pub aside: String,
    /// What it is able to do, in capital letters; empty: it did not say.
    pub capabilities: String,
    /// It told of new mail in the open folder (EXISTS). It tells only once.
    pub has_new_mail: bool,
}

/// Why a command did not do what it should.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// The server said no, with these words.
    No(String),
    /// The server did not understand the command, with these words.
    Bad(String),
    /// There was no verdict.
    Broken(Broken),
}

impl From<Broken> for Refused {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Conversation<S> {
    /// `limit`: how long the server may take for one command.
    pub fn new(stream: S, limit: Duration) -> Self {
        Self { wire: Wire::new(stream), said: Said::default(), limit, commands: 0 }
    }

    /// What the server said in passing until now.
    pub fn said(&self) -> &Said {
        &self.said
    }

    /// Whether it told of new mail since this was last asked.
    pub fn take_new_mail(&mut self) -> bool {
        std::mem::take(&mut self.said.has_new_mail)
    }

    /// The bare connection; `None`: the server has said more than was heard.
    pub fn into_inner(self) -> Option<S> {
        self.wire.into_inner()
    }

    /// The first words of the server.
    pub async fn greeting(&mut self, budget: usize) -> Result<Response, Broken> {
        let mut hearing = self.hearing(budget);
        self.hear(&mut hearing).await
    }

    /// Says a command and hears its verdict. `on_data` gets what comes before that.
    pub async fn command(
        &mut self,
        command: &str,
        budget: impl Into<Budget>,
        on_data: impl FnMut(Response),
    ) -> Result<(), Refused> {
        let mut hearing = self.hearing(budget);
        let tag = self.begin(&mut hearing, command).await?;
        self.verdict(&tag, &mut hearing, on_data).await
    }

    /// Says a command that asks back, and answers each question; after `None` it gives up, as a server must take it (RFC
    /// 3501, section 6.2.2).
    pub async fn dialogue(
        &mut self,
        command: &str,
        budget: usize,
        mut answer: impl FnMut(&[u8]) -> Option<zeroize::Zeroizing<String>>,
    ) -> Result<(), Refused> {
        let mut hearing = self.hearing(budget);
        let tag = self.begin(&mut hearing, command).await?;
        loop {
            match self.hear(&mut hearing).await? {
                Response::Question(question) => {
                    let mut line = answer(&question).unwrap_or_else(|| zeroize::Zeroizing::new("*".to_owned()));
                    line.push_str("\r\n");
                    self.say(&hearing, line.as_bytes()).await?;
                }
                Response::Verdict(verdict) if verdict.tag.eq_ignore_ascii_case(&tag) => return judged(verdict),
                Response::Nonsense => return Err(Broken::NotUnderstood.into()),
                _ => {}
            }
        }
    }

    /// Waits until the server tells of new mail, at most so long (IDLE, RFC 2177). `false`: the server ended the wait by
    /// itself, and is not told that it is over.
    pub async fn idle(&mut self, longest: Duration, budget: usize) -> Result<bool, Refused> {
        let mut hearing = self.hearing(budget);
        let tag = self.begin(&mut hearing, "IDLE").await?;
        let is_end = |verdict: &Verdict| verdict.tag.eq_ignore_ascii_case(&tag);
        loop {
            match self.hear(&mut hearing).await? {
                Response::Question(_) => break,
                Response::Verdict(verdict) if is_end(&verdict) => return judged(verdict).map(|()| false),
                Response::Nonsense => return Err(Broken::NotUnderstood.into()),
                _ => {}
            }
        }
        hearing.until = Instant::now() + longest;
        // Some tell before they say that they wait.
        while !self.said.has_new_mail {
            match timeout_at(hearing.until, self.next(&mut hearing)).await {
                Ok(Ok(Response::Verdict(verdict))) if is_end(&verdict) => return judged(verdict).map(|()| false),
                Ok(heard) => drop(heard?),
                Err(_) => break,
            }
        }
        let mut hearing = self.hearing(budget);
        self.say(&hearing, b"DONE\r\n").await?;
        self.verdict(&tag, &mut hearing, drop).await?;
        Ok(true)
    }

    async fn begin(&mut self, hearing: &mut Hearing, command: &str) -> Result<String, Broken> {
        self.commands += 1;
        let tag = format!("A{}", self.commands);
        let line = zeroize::Zeroizing::new(format!("{tag} {command}\r\n"));
        self.say(hearing, line.as_bytes()).await?;
        Ok(tag)
    }

    async fn verdict(
        &mut self,
        tag: &str,
        hearing: &mut Hearing,
        mut on_data: impl FnMut(Response),
    ) -> Result<(), Refused> {
        loop {
            match self.hear(hearing).await? {
                Response::Verdict(verdict) if verdict.tag.eq_ignore_ascii_case(tag) => return judged(verdict),
                Response::Nonsense => return Err(Broken::NotUnderstood.into()),
                other => on_data(other),
            }
        }
    }

    /// How much is heard from now on, and until when.
    fn hearing(&mut self, budget: impl Into<Budget>) -> Hearing {
        let budget = budget.into();
        self.wire.allow(budget.bytes, budget.longest);
        Hearing { until: Instant::now() + self.limit, left: budget.responses }
    }

    async fn say(&mut self, hearing: &Hearing, line: &[u8]) -> Result<(), Broken> {
        timeout_at(hearing.until, self.wire.say(line)).await.map_err(|_| Broken::Offline)?
    }

    async fn hear(&mut self, hearing: &mut Hearing) -> Result<Response, Broken> {
        timeout_at(hearing.until, self.next(hearing)).await.map_err(|_| Broken::Offline)?
    }

    async fn next(&mut self, hearing: &mut Hearing) -> Result<Response, Broken> {
        if self.said.goodbye.is_some() {
            // Nothing follows but the end (RFC 3501, section 7.1.5); some forget to hang up.
            return Err(Broken::HungUp);
        }
        let heard = self.wire.hear().await?;
        hearing.left = hearing.left.checked_sub(1).ok_or(Broken::NotUnderstood)?;
        let response = response::parse(&heard);
        self.note(&response);
        Ok(response)
    }

    fn note(&mut self, response: &Response) {
        match response {
            Response::Capabilities(able) => self.said.capabilities.clone_from(able),
            Response::Exists => self.said.has_new_mail = true,
            Response::Verdict(verdict) => {
                if let Some(able) = verdict.capabilities() {
                    self.said.capabilities = able;
                }
                match verdict.status {
                    Status::Bye => self.said.goodbye = Some(verdict.words.clone()),
                    Status::No | Status::Bad if verdict.tag == "*" => self.said.aside.clone_from(&verdict.words),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// How much may still be said to one command, and until when.
struct Hearing {
    until: Instant,
    left: usize,
}

fn judged(verdict: Verdict) -> Result<(), Refused> {
    match verdict.status {
        Status::Ok | Status::PreAuth => Ok(()),
        Status::No => Err(Refused::No(verdict.words)),
        Status::Bad => Err(Refused::Bad(verdict.words)),
        Status::Bye => Err(Broken::HungUp.into()),
    }
}

impl<S> fmt::Debug for Conversation<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conversation({:?})", self.wire)
    }
}
