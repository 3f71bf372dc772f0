//! What a hostile server does in place of an answer.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};

/// What comes of a misdeed, in general.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// The limit of time is up.
    Offline,
    /// The server has ended the connection.
    HungUp,
    /// It is no answer of a mail server, or too much of it.
    NotUnderstood,
    /// Nothing: it is passed over, and the true answer behind it counts.
    GoesOn,
}

/// A misdeed.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Says nothing more.
    Silence,
    /// One byte now and then, without an end.
    Drip(&'static [u8]),
    /// This over and over, as fast as it goes.
    Endless(Vec<u8>),
    /// This, and then nothing more.
    Then(Vec<u8>),
    /// This, and then the end of the connection.
    ThenEnd(Vec<u8>),
    /// This, and then the usual answer.
    Before(Vec<u8>),
}

impl Deed {
    /// Does it. `false`: the conversation is over.
    pub async fn commit(&self, stream: &mut (impl AsyncRead + AsyncWrite + Unpin), tag: &str) -> bool {
        let with_tag = |bytes: &[u8]| match bytes.starts_with(b"TAG ") {
            true => [tag.as_bytes(), &bytes[3..]].concat(),
            false => bytes.to_vec(),
        };
        match self {
            Self::Silence => {}
            Self::Drip(bytes) => {
                for byte in bytes.iter().cycle() {
                    let dripped = stream.write_all(&[*byte]).await.is_ok() && stream.flush().await.is_ok();
                    if !dripped {
                        return false;
                    }
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
            Self::Endless(bytes) => {
                let many = with_tag(bytes).repeat(16 * 1024 / bytes.len() + 1);
                while stream.write_all(&many).await.is_ok() {}
                return false;
            }
            Self::Then(bytes) => {
                stream.write_all(&with_tag(bytes)).await.ok();
                stream.flush().await.ok();
            }
            Self::ThenEnd(bytes) => {
                stream.write_all(&with_tag(bytes)).await.ok();
                stream.shutdown().await.ok();
                return false;
            }
            Self::Before(bytes) => {
                let written = stream.write_all(&with_tag(bytes)).await;
                return written.is_ok() && stream.flush().await.is_ok();
            }
        }
        // Whoever waits here is let go by the other side.
        tokio::io::copy(stream, &mut tokio::io::sink()).await.ok();
        false
    }
}
