//! A conversation with a mail server (RFC 5321): commands out, replies in.
//!
//! Of our own, because the mail library gives up on replies that servers really send ([`super::reply`]), and keeps for
//! behind TLS what it heard before it. It must not know what is said: that is for [`super::sign_in`] and
//! [`super::transaction`].

use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader};

use super::failure::Failure;
use super::hello::{self, Offer};
use super::reply::{Reply, Unfinished};
use super::stage::Stage;
use crate::domain::MailFault;
use crate::mail::broken::Broken;

/// The longest line that is waited for, in bytes.
const LINE: u64 = 64 * 1024;

/// A connection to a mail server.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A conversation, and what the server offers in it.
pub(super) struct Conversation<S> {
    stream: BufReader<S>,
    /// What the server said that it can do.
    pub offer: Offer,
}

impl<S: Stream> Conversation<S> {
    /// Waits for the server's greeting and greets it under this name.
    pub async fn begin(stream: S, name: &str) -> Result<Self, Failure> {
        let mut conversation = Self { stream: BufReader::new(stream), offer: Offer::default() };
        let greeting = conversation.reply().await.map_err(|broken| Stage::Connect.broken(broken))?;
        Stage::Connect.positive(greeting)?;
        conversation.greet(name).await?;
        Ok(conversation)
    }

    /// Goes on behind TLS, where the server does not greet again and all that was heard before counts for nothing.
    pub async fn begin_again(stream: S, name: &str) -> Result<Self, Failure> {
        let mut conversation = Self { stream: BufReader::new(stream), offer: Offer::default() };
        conversation.greet(name).await?;
        Ok(conversation)
    }

    /// Asks for TLS and gives the bare connection back, ready for the handshake.
    ///
    /// Whoever sits on the way can put more text behind the server's yes, to be taken for the first answer behind TLS
    /// (the "NO STARTTLS" class of faults; RFC 3207, section 6 forbids it): then there is no TLS.
    pub async fn start_tls(mut self) -> Result<S, Failure> {
        if !self.offer.start_tls {
            return Err(MailFault::NoEncryption.into());
        }
        self.ask("STARTTLS", Stage::StartTls).await?;
        if !self.stream.buffer().is_empty() {
            return Err(MailFault::NoEncryption.into());
        }
        Ok(self.stream.into_inner())
    }

    /// Says a command and hears a yes.
    pub async fn ask(&mut self, command: &str, stage: Stage) -> Result<Reply, Failure> {
        let reply = self.exchange(command.as_bytes()).await.map_err(|broken| stage.broken(broken))?;
        stage.positive(reply)
    }

    /// Says a line, hears the reply, whatever it is.
    pub async fn exchange(&mut self, line: &[u8]) -> Result<Reply, Broken> {
        self.say(&[line, b"\r\n"]).await
    }

    /// Says these parts, hears the reply. A server that hangs up has often said why before that.
    pub async fn say(&mut self, parts: &[&[u8]]) -> Result<Reply, Broken> {
        match self.write(parts).await {
            Ok(()) => self.reply().await,
            Err(broken) => self.reply().await.ok().filter(|reply| reply.code >= 400).ok_or(broken),
        }
    }

    async fn write(&mut self, parts: &[&[u8]]) -> Result<(), Broken> {
        for part in parts {
            self.stream.write_all(part).await?;
        }
        Ok(self.stream.flush().await?)
    }

    /// A whole reply counts, also when the connection ends behind it, with or without the goodbye of TLS.
    async fn reply(&mut self) -> Result<Reply, Broken> {
        let mut unfinished = Unfinished::default();
        loop {
            let mut line = Vec::new();
            let read = (&mut self.stream).take(LINE).read_until(b'\n', &mut line).await;
            let is_whole = line.ends_with(b"\n");
            match (unfinished.take(&line), read) {
                (Ok(Some(reply)), _) => return Ok(reply),
                (Ok(None), _) if is_whole => {}
                (Err(_), _) if is_whole => return Err(Broken::NotUnderstood),
                (_, Err(error)) => return Err(error.into()),
                // It ended in the middle of a line, or the line has no end.
                (_, Ok(read)) if u64::try_from(read).is_ok_and(|read| read < LINE) => return Err(Broken::HungUp),
                _ => return Err(Broken::NotUnderstood),
            }
        }
    }

    async fn greet(&mut self, name: &str) -> Result<(), Failure> {
        let reply = self.exchange(format!("EHLO {name}").as_bytes()).await;
        let reply = reply.map_err(|broken| Stage::Hello.broken(broken))?;
        // A server that knows no extensions does not know the word (RFC 5321, section 3.2).
        if matches!(reply.code, 500 | 502) {
            self.ask(&format!("HELO {name}"), Stage::Hello).await?;
            return Ok(());
        }
        self.offer = hello::offer(&Stage::Hello.positive(reply)?);
        Ok(())
    }
}
