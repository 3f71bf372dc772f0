//! The server's side of the conversation, one response at a time: a line, and the literals in it, whole.
//!
//! What a server sends is limited here, before anybody reads it: by its bytes, whatever their form. A literal takes room
//! as it comes, never as it was announced, and one that is announced larger than what may still come is refused at once.
//! It must not know what is said.

use std::fmt;

use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use zeroize::Zeroizing;

use crate::mail::broken::Broken;

/// A connection that is read response by response.
pub(super) struct Wire<S> {
    stream: BufReader<S>,
    /// So many bytes may still come.
    left: usize,
    /// So many bytes at most are one response.
    longest: usize,
    /// The response as far as it has come.
    heard: Zeroizing<Vec<u8>>,
    /// Where its last line begins in it.
    line_begins: usize,
    /// So many bytes of a literal are still to come.
    literal: usize,
}

/// A literal that a line announces at its end (RFC 3501, section 4.3).
#[derive(Debug, PartialEq, Eq)]
enum Announced {
    Bytes(usize),
    /// More than can be counted.
    TooMuch,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub fn new(stream: S) -> Self {
        let heard = Zeroizing::new(Vec::new());
        Self { stream: BufReader::new(stream), left: 0, longest: 0, heard, line_begins: 0, literal: 0 }
    }

    /// From now on so many bytes may come, and so many of them in one response.
    pub fn allow(&mut self, bytes: usize, longest: usize) {
        (self.left, self.longest) = (bytes, longest);
    }

    /// The bare connection; `None`: the server has said more than was heard.
    pub fn into_inner(self) -> Option<S> {
        let is_heard = self.stream.buffer().is_empty() && self.heard.is_empty();
        is_heard.then(|| self.stream.into_inner())
    }

    /// Says this.
    pub async fn say(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        self.stream.write_all(bytes).await?;
        Ok(self.stream.flush().await?)
    }

    /// The next response, its literals in it as they came. Whoever stops waiting loses nothing of it.
    pub async fn hear(&mut self) -> Result<Zeroizing<Vec<u8>>, Broken> {
        loop {
            let available = match self.stream.fill_buf().await {
                Ok(available) => available,
                // An end without the goodbye of TLS is an end.
                Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => &[],
                Err(error) => return Err(error.into()),
            };
            if available.is_empty() {
                return self.end();
            }
            let line_end = || available.iter().position(|byte| *byte == b'\n').map_or(available.len(), |at| at + 1);
            let length = if self.literal > 0 { self.literal.min(available.len()) } else { line_end() };
            let part = available.get(..length).unwrap_or_default();
            let room = room(self.left, self.longest, &self.heard);
            room.checked_sub(part.len()).ok_or(Broken::NotUnderstood)?;
            self.left -= part.len();
            self.heard.extend_from_slice(part);
            self.stream.consume(length);
            if self.literal > 0 {
                self.literal -= length;
                // The line goes on behind it.
                self.line_begins = self.heard.len();
            } else if self.heard.ends_with(b"\n") && self.is_whole()? {
                return Ok(self.take());
            }
        }
    }

    /// Whether the response is over with the line that has just ended. Words behind a status hold no literal.
    fn is_whole(&mut self) -> Result<bool, Broken> {
        let line = self.heard.get(self.line_begins..).unwrap_or_default();
        if self.line_begins == 0 && has_no_literals(line) {
            return Ok(true);
        }
        match announced(line) {
            None => Ok(true),
            Some(Announced::Bytes(length)) if length <= room(self.left, self.longest, &self.heard) => {
                self.literal = length;
                self.line_begins = self.heard.len();
                Ok(false)
            }
            Some(_) => Err(Broken::NotUnderstood),
        }
    }

    /// The connection has ended. A verdict counts also when its line has no end; of anything else the rest is missing.
    fn end(&mut self) -> Result<Zeroizing<Vec<u8>>, Broken> {
        let is_verdict = self.line_begins == 0 && !self.heard.is_empty() && is_status(&self.heard);
        if is_verdict { Ok(self.take()) } else { Err(Broken::HungUp) }
    }

    fn take(&mut self) -> Zeroizing<Vec<u8>> {
        (self.line_begins, self.literal) = (0, 0);
        std::mem::take(&mut self.heard)
    }
}

/// So many bytes may still come of a response of which this was heard.
fn room(left: usize, longest: usize, heard: &[u8]) -> usize {
    left.min(longest.saturating_sub(heard.len()))
}

fn has_no_literals(line: &[u8]) -> bool {
    line.starts_with(b"+") || is_status(line)
}

/// Whether the second word of a line is a status.
fn is_status(line: &[u8]) -> bool {
    let status = line.split(|byte| *byte == b' ').nth(1).unwrap_or_default().trim_ascii_end();
    [&b"OK"[..], b"NO", b"BAD", b"BYE", b"PREAUTH"].iter().any(|known| status.eq_ignore_ascii_case(known))
}

/// What a line with its end announces.
fn announced(line: &[u8]) -> Option<Announced> {
    let line = line.strip_suffix(b"\n")?;
    let inside = line.strip_suffix(b"\r").unwrap_or(line).strip_suffix(b"}")?;
    let start = inside.iter().rposition(|byte| *byte == b'{')? + 1;
    let number = inside.get(start..)?;
    let number = number.strip_suffix(b"+").unwrap_or(number);
    let digits = std::str::from_utf8(number).ok().filter(|digits| !digits.is_empty())?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().map_or(Announced::TooMuch, Announced::Bytes))
}

impl<S> fmt::Debug for Wire<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wire({} bytes left)", self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one response may have in these tests, beside what all of them may.
    const LONGEST: usize = 4999;

    /// All responses in these bytes, and why there is no more.
    async fn heard(bytes: &[u8], allowed: usize) -> (Vec<String>, Broken) {
        let mut wire = Wire::new(tokio::io::join(bytes, tokio::io::sink()));
        wire.allow(allowed, allowed.min(LONGEST));
        let mut all = Vec::new();
        loop {
            match wire.hear().await {
                Ok(one) => all.push(String::from_utf8_lossy(&one).into_owned()),
                Err(broken) => return (all, broken),
            }
        }
    }

    #[tokio::test]
    async fn a_response_is_a_line_with_its_literals() {
        for (bytes, expected) in [
            (&b"* OK ready\r\n* 1 EXISTS\n"[..], &["* OK ready\r\n", "* 1 EXISTS\n"][..]),
            (b"* 1 FETCH (BODY[] {7}\r\na\r\n{9}b)\r\n", &["* 1 FETCH (BODY[] {7}\r\na\r\n{9}b)\r\n"]),
            (b"* LIST () \"/\" {0}\r\n\r\n", &["* LIST () \"/\" {0}\r\n\r\n"]),
            (b"* LIST () {1+}\n/ {5}\nINBOX\n", &["* LIST () {1+}\n/ {5}\nINBOX\n"]),
            // Words that only look like an announcement.
            (b"A1 OK see {500}\r\n+ {7}\r\n", &["A1 OK see {500}\r\n", "+ {7}\r\n"]),
            (
                b"* 1 FETCH {-5}\r\n* 1 FETCH {x}\r\n* 1 FETCH {}\r\n",
                &["* 1 FETCH {-5}\r\n", "* 1 FETCH {x}\r\n", "* 1 FETCH {}\r\n"],
            ),
            (b"* BYE gone", &["* BYE gone"]),
            (b"* 1 EXI", &[]),
        ] {
            assert_eq!(
                heard(bytes, 1000).await,
                (expected.iter().map(|one| (*one).to_owned()).collect(), Broken::HungUp)
            );
        }
    }

    #[tokio::test]
    async fn what_is_too_much_is_refused_before_it_comes() {
        for number in ["101", "2147483648", "530000000", "9223372036854775808", "99999999999999999999999", "101+"] {
            let said = format!("* 1 FETCH (BODY[] {{{number}}}\r\n");
            let (all, broken) = heard(said.as_bytes(), said.len() + 100).await;
            assert_eq!((all.len(), broken), (0, Broken::NotUnderstood), "{number}");
        }
        for allowed in [4999, 10_000] {
            assert_eq!(heard(&[b'x'; 5000], allowed).await, (Vec::new(), Broken::NotUnderstood));
            assert_eq!(heard(b"* X {4999}\r\n", allowed).await, (Vec::new(), Broken::NotUnderstood));
        }
        let many = heard(&b"* 1 EXISTS\r\n".repeat(800), 10_000).await;
        assert_eq!((many.0.len(), many.1), (800, Broken::HungUp), "each for itself");
        assert_eq!(heard(&b"{0}\r\n".repeat(1000), 4999).await, (Vec::new(), Broken::NotUnderstood));
    }

    #[tokio::test]
    async fn whoever_stops_waiting_loses_nothing() {
        let (mine, mut theirs) = tokio::io::duplex(64);
        let mut wire = Wire::new(mine);
        wire.allow(1000, 1000);
        for piece in ["* 1 FE", "TCH (X {5}\r\nab", "cde"] {
            theirs.write_all(piece.as_bytes()).await.unwrap();
            let wait = std::time::Duration::from_millis(20);
            assert!(tokio::time::timeout(wait, wire.hear()).await.is_err(), "{piece}");
        }
        theirs.write_all(b")\r\n").await.unwrap();
        assert_eq!(wire.hear().await.unwrap().as_slice(), b"* 1 FETCH (X {5}\r\nabcde)\r\n");
    }
}
