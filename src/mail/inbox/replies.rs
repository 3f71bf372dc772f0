//! The server's side of the conversation as the IMAP library can read it, line by line.
//!
//! The library gives up on a whole connection over a line that it does not know. Here a line loses what it trips over and
//! nothing else: a line end without its first half, zeros, words right behind a code, a question that is no base64,
//! announcements that nobody asked for. What the server says in passing (its goodbye, its reason, what it is able to
//! do) is kept for whoever wants to know why it ended. It must not judge, and mails pass through it byte for byte.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::mail::charset;

/// Announcements that the library knows, besides those that begin with a number.
const KNOWN: [&str; 20] = [
    "OK",
    "NO",
    "BAD",
    "BYE",
    "PREAUTH",
    "CAPABILITY",
    "LIST",
    "LSUB",
    "STATUS",
    "SEARCH",
    "SORT",
    "FLAGS",
    "ENABLED",
    "ID",
    "VANISHED",
    "QUOTA",
    "QUOTAROOT",
    "METADATA",
    "ACL",
    "MYRIGHTS",
];

/// So much of what is said in passing is kept, in bytes.
const KEPT: usize = 1024;

/// A connection whose lines the IMAP library can read.
pub(super) struct Replies<S> {
    stream: S,
    /// What was read and is not handed out yet.
    ready: Vec<u8>,
    handed_out: usize,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// So many bytes of a mail follow, which are no lines.
    literal: u64,
    /// What comes is the rest of an announcement that begins in an earlier line.
    goes_on: bool,
    /// This announcement is left out.
    is_left_out: bool,
    has_ended: bool,
    said: Said,
}

/// What a server said in passing.
#[derive(Default)]
pub(super) struct Said {
    /// It said goodbye by itself, with these words.
    pub goodbye: Option<String>,
    /// The last no that it did not say to a command, with its words.
    pub aside: String,
    /// What it is able to do, in capital letters; empty: it did not say.
    pub capabilities: String,
}

impl<S> Replies<S> {
    pub fn new(stream: S) -> Self {
        Self {
            stream,
            ready: Vec::new(),
            handed_out: 0,
            line: Vec::new(),
            literal: 0,
            goes_on: false,
            is_left_out: false,
            has_ended: false,
            said: Said::default(),
        }
    }

    /// What the server said in passing until now.
    pub fn said(&self) -> &Said {
        &self.said
    }

    pub fn get_mut(&mut self) -> &mut S {
        &mut self.stream
    }

    /// The connection itself. What was heard and not handed out is forgotten.
    pub fn into_inner(self) -> S {
        self.stream
    }

    fn hear(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            if self.literal > 0 {
                let length = usize::try_from(self.literal).unwrap_or(usize::MAX).min(bytes.len());
                let (part, rest) = bytes.split_at(length);
                if !self.is_left_out {
                    self.ready.extend_from_slice(part);
                }
                self.literal -= u64::try_from(length).unwrap_or(self.literal);
                bytes = rest;
                continue;
            }
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
            let (part, rest) = bytes.split_at(end);
            self.line.extend_from_slice(part);
            bytes = rest;
            if self.line.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                self.hear_line(&line);
            }
        }
    }

    fn hear_line(&mut self, line: &[u8]) {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut line: Vec<u8> = line.iter().map(|byte| if *byte == 0 { b'?' } else { *byte }).collect();
        if !self.goes_on {
            self.is_left_out = !self.begin(&mut line);
        }
        let literal = literal(&line);
        self.literal = literal.unwrap_or(0);
        self.goes_on = literal.is_some();
        if !self.is_left_out {
            self.ready.extend_from_slice(&line);
            self.ready.extend_from_slice(b"\r\n");
        }
    }

    /// Looks at the first line of what the server says; `false`: it is left out.
    fn begin(&mut self, line: &mut Vec<u8>) -> bool {
        if line.trim_ascii().is_empty() {
            return false;
        }
        if let Some(question) = line.strip_prefix(b"+") {
            if STANDARD.decode(question.trim_ascii()).is_err() {
                line.truncate(1);
                line.push(b' ');
            }
            return true;
        }
        let text = charset::loosely(line);
        if let Some((tag, status, words)) = status(&text) {
            self.listen(tag, &status, words);
            // The library cuts one byte behind a code, and takes it for a blank.
            *line = format!("{tag} {status} {}", spaced(words)).trim_end().as_bytes().to_vec();
            return true;
        }
        let Some(announced) = text.strip_prefix("* ") else { return true };
        let (word, rest) = announced.split_once(' ').unwrap_or((announced, ""));
        let word = word.to_ascii_uppercase();
        if word == "CAPABILITY" {
            self.said.capabilities = cut(rest).to_ascii_uppercase();
            // The library takes no list without the name of the protocol that it speaks.
            *line = format!("* CAPABILITY IMAP4rev1 {rest}").trim_end().as_bytes().to_vec();
        }
        word.bytes().all(|byte| byte.is_ascii_digit()) || KNOWN.contains(&word.as_str())
    }

    fn listen(&mut self, tag: &str, status: &str, words: &str) {
        match status {
            "BYE" => {
                self.said.goodbye = Some(cut(words).to_owned());
                // Nothing follows but the end (RFC 3501, section 7.1.5); some forget to hang up.
                self.has_ended = true;
            }
            "NO" | "BAD" if tag == "*" => self.said.aside = cut(words).to_owned(),
            _ => {}
        }
        let upper = words.to_ascii_uppercase();
        if let Some((listed, _)) = upper.strip_prefix("[CAPABILITY ").and_then(|code| code.split_once(']')) {
            self.said.capabilities = cut(listed).to_owned();
        }
    }
}

/// Tag, status and words of a verdict.
fn status(line: &str) -> Option<(&str, String, &str)> {
    let line = line.trim_end();
    let (tag, rest) = line.split_once(' ')?;
    let (status, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let status = status.to_ascii_uppercase();
    matches!(status.as_str(), "OK" | "NO" | "BAD" | "BYE" | "PREAUTH").then_some((tag, status, words))
}

/// A blank behind the code in brackets, where words stand right behind it.
fn spaced(words: &str) -> String {
    let Some(end) = words.strip_prefix('[').and_then(|code| code.find(']')).map(|at| at + 2) else {
        return words.to_owned();
    };
    match (words.get(..end), words.get(end..)) {
        (Some(code), Some(rest)) if !rest.is_empty() && !rest.starts_with(' ') => format!("{code} {rest}"),
        _ => words.to_owned(),
    }
}

fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(KEPT)).unwrap_or_default()
}

/// The length of what follows a line that ends with it in braces (RFC 3501, section 4.3).
fn literal(line: &[u8]) -> Option<u64> {
    let inside = line.strip_suffix(b"}")?;
    let start = inside.iter().rposition(|byte| *byte == b'{')?;
    let number = std::str::from_utf8(inside.get(start + 1..)?).ok()?;
    number.trim_end_matches('+').parse().ok()
}

impl<S: AsyncRead + Unpin> AsyncRead for Replies<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            let waiting = this.ready.get(this.handed_out..).unwrap_or_default();
            if !waiting.is_empty() || this.has_ended {
                let length = waiting.len().min(buf.remaining());
                buf.put_slice(waiting.get(..length).unwrap_or_default());
                this.handed_out += length;
                if this.handed_out == this.ready.len() {
                    this.ready.clear();
                    this.handed_out = 0;
                }
                return Poll::Ready(Ok(()));
            }
            let mut room = [0; 4096];
            let mut read = ReadBuf::new(&mut room);
            match ready!(Pin::new(&mut this.stream).poll_read(cx, &mut read)) {
                // An end without the goodbye of TLS is an end.
                Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Poll::Ready(Err(error)),
                Ok(()) if !read.filled().is_empty() => this.hear(read.filled()),
                _ => {
                    this.has_ended = true;
                    // A verdict counts also when its line has no end; of other lines, the rest is missing.
                    let line = std::mem::take(&mut this.line);
                    if status(&charset::loosely(&line)).is_some() {
                        this.hear_line(&line);
                    }
                }
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Replies<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl<S> fmt::Debug for Replies<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Replies")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokio::io::AsyncReadExt as _;

    use super::*;

    async fn heard(bytes: &[u8]) -> (String, Said) {
        let mut replies = Replies::new(bytes);
        let mut heard = Vec::new();
        replies.read_to_end(&mut heard).await.unwrap();
        (String::from_utf8_lossy(&heard).into_owned(), replies.said)
    }

    #[tokio::test]
    async fn lines_lose_what_the_library_trips_over() {
        for (said, expected) in [
            (&b"* OK ready\r\n"[..], "* OK ready\r\n"),
            (b"* OK ready\n", "* OK ready\r\n"),
            (b"* OK \xbb\xb6\xd3\xad\r\n", "* OK \u{6b22}\u{8fce}\r\n"),
            (b"* OK [ALERT]\xc3\xa9t\xc3\xa9\r\n", "* OK [ALERT] \u{e9}t\u{e9}\r\n"),
            (b"A1 OK\r\n", "A1 OK\r\n"),
            (b"A1 ok done\r\n", "A1 OK done\r\n"),
            (b"* XGREETING hello {5}\r\nwords\r\n* 1 EXISTS\r\n", "* 1 EXISTS\r\n"),
            (b"\r\n* 1 EXISTS\r\n", "* 1 EXISTS\r\n"),
            (b"+ go ahead\r\n+\r\n+ VXNlcjo=\r\n", "+ \r\n+\r\n+ VXNlcjo=\r\n"),
            (b"* BYE gone", "* BYE gone\r\n"),
            (b"* 1 FETCH (BODY[] {7}\r\na\n\0\nb\r\n)\n", "* 1 FETCH (BODY[] {7}\r\na\n\0\nb\r\n)\r\n"),
        ] {
            assert_eq!(heard(said).await.0, expected, "{said:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_passed_on_in_any_pieces(
            pieces in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..60), 0..8),
            said in "(A1 |\\* |OK|BYE|\\{[0-9]{1,3}\\}|\\r\\n|\\[|\\]|CAPABILITY |\\+ |é){0,30}",
        ) {
            let mut replies = Replies::new(&b""[..]);
            replies.hear(said.as_bytes());
            for piece in pieces {
                replies.hear(&piece);
            }
        }
    }

    #[tokio::test]
    async fn what_is_said_in_passing_is_kept() {
        let (_, said) = heard(
            b"* OK [CAPABILITY IMAP4rev1 LoginDisabled] hi\r\n* NO [WEBALERT https://x] Web login required.\r\n\
            * BYE Too many connections\r\n",
        )
        .await;
        assert_eq!(said.capabilities, "IMAP4REV1 LOGINDISABLED");
        assert_eq!(said.aside, "[WEBALERT https://x] Web login required.");
        assert_eq!(said.goodbye.as_deref(), Some("Too many connections"));
    }
}
