//! One reply of a mail server (RFC 5321, section 4.2): the number decides, the words are read loosely. Pure.
//!
//! The mail library's own reader wants words in UTF-8 behind every number, and takes anything else for a broken
//! connection. OBSERVED by many: replies in the letters of the server's country, and a bare `250`.

use crate::mail::charset;
use crate::typed;

/// The longest reply, in bytes.
const LONGEST: usize = 64 * 1024;
/// The most lines of a reply. What a server offers has some dozens.
const LINES: usize = 500;
/// The longest words that are kept of a reply, in characters.
const KEPT: usize = 1000;

/// A whole reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    /// The reply code, 200 to 599.
    pub code: u16,
    /// The words of each line, as far as they can be read.
    pub lines: Vec<String>,
}

/// A reply as far as it has been read.
#[derive(Default)]
pub(super) struct Unfinished {
    lines: Vec<String>,
    size: usize,
    count: usize,
}

/// This is no reply of a mail server.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotAReply;

impl Unfinished {
    /// Takes the next line, with or without its end. `Some`: the reply is whole.
    ///
    /// A line without a number belongs to the line before it, when that one said that more follows; in front of the first
    /// one it belongs to the reply before, unless it looks like another kind of server.
    pub fn take(&mut self, line: &[u8]) -> Result<Option<Reply>, NotAReply> {
        self.size += line.len();
        self.count += 1;
        if self.size > LONGEST || self.count > LINES {
            return Err(NotAReply);
        }
        let line = line.trim_ascii_end();
        let Some((code, rest)) = number(line) else {
            return match (self.lines.last_mut(), line.first()) {
                (Some(before), _) => {
                    before.push(' ');
                    before.push_str(charset::loosely(line).trim());
                    Ok(None)
                }
                (None, None | Some(b' ' | b'\t')) => Ok(None),
                (None, Some(_)) => Err(NotAReply),
            };
        };
        let (goes_on, words) = match rest.split_first() {
            Some((b'-', words)) => (true, words),
            Some((b' ', words)) => (false, words),
            _ => (false, rest),
        };
        self.lines.push(charset::loosely(words));
        if goes_on {
            return Ok(None);
        }
        // Of lines that disagree, the last one is the verdict.
        Ok(Some(Reply { code, lines: std::mem::take(&mut self.lines) }))
    }
}

impl Reply {
    /// The words in one line. An enhanced code (RFC 2034) that begins every line stands there once.
    pub fn words(&self) -> String {
        let Some((first, rest)) = self.lines.split_first() else { return String::new() };
        let mut words = first.trim().to_owned();
        let enhanced = first.split_whitespace().next().filter(|word| is_enhanced(word));
        for line in rest {
            let line = line.trim();
            let bare = enhanced.and_then(|enhanced| line.strip_prefix(enhanced)).map_or(line, str::trim_start);
            words.push(' ');
            words.push_str(bare);
        }
        // Signs that steer a screen or a terminal are no words.
        let seen = words.chars().filter(|c| !typed::is_invisible(*c));
        seen.map(|c| if c.is_whitespace() { ' ' } else { c }).take(KEPT).collect()
    }
}

fn number(line: &[u8]) -> Option<(u16, &[u8])> {
    let (number, rest) = line.split_at_checked(3)?;
    let is_apart = !rest.first().is_some_and(u8::is_ascii_digit);
    let code: u16 = std::str::from_utf8(number).ok()?.parse().ok()?;
    (is_apart && (200..600).contains(&code)).then_some((code, rest))
}

fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_lines_are_read(lines in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 0..10)) {
            let mut unfinished = Unfinished::default();
            for line in lines {
                if let Ok(Some(reply)) = unfinished.take(&line) {
                    prop_assert!((200..600).contains(&reply.code));
                    reply.words();
                }
            }
        }
    }

    fn read(lines: &[&[u8]]) -> Result<Option<(u16, String)>, NotAReply> {
        let mut unfinished = Unfinished::default();
        let mut last = None;
        for line in lines {
            last = unfinished.take(line)?;
        }
        Ok(last.map(|reply| (reply.code, reply.words())))
    }

    #[test]
    fn the_number_decides_whatever_the_words_are() {
        for (lines, code, words) in [
            (&[&b"250 ok\r\n"[..]][..], 250, "ok"),
            (&[b"250\r\n"], 250, ""),
            (&[b"250 \r\n"], 250, ""),
            (&[b"250ok\n"], 250, "ok"),
            (&[b"250\tok"], 250, "ok"),
            (&[b"535 \xc3\xdc\xc2\xeb\xb4\xed\xce\xf3\r\n"], 535, "\u{5bc6}\u{7801}\u{9519}\u{8bef}"),
            (&[b"550 ung\xfcltig\r\n"], 550, "ung\u{fc}ltig"),
            (&[b"250-one\r\n", b"250 two\r\n"], 250, "one two"),
            (&[b"250-one\r\n", b" folded\r\n", b"250\r\n"], 250, "one folded "),
            (&[b"250-one\r\n", b"451 two\r\n"], 451, "one two"),
            (&[b"550 \x1b[31mno\x07 \xe2\x80\xaeyes\xe2\x81\xa6\tx\r\n"], 550, "[31mno yes x"),
            (&[b"534-5.7.14 Please log in via\r\n", b"534 5.7.14 your web browser\r\n"], 534, ""),
            (&[b"\r\n", b"  rest of a folded one\r\n", b"220 ready\r\n"], 220, "ready"),
        ] {
            let heard = read(lines).unwrap().unwrap();
            let expected =
                if words.is_empty() && code == 534 { "5.7.14 Please log in via your web browser" } else { words };
            assert_eq!((heard.0, heard.1.trim()), (code, expected.trim()), "{lines:?}");
        }
    }

    #[test]
    fn other_servers_are_told_from_a_mail_server() {
        for line in [
            &b"* OK IMAP4rev1 ready\r\n"[..],
            b"+OK POP3\r\n",
            b"HTTP/1.1 400 Bad Request\r\n",
            b"SSH-2.0-x\r\n",
            b"2500 x",
        ] {
            assert_eq!(read(&[line]), Err(NotAReply), "{line:?}");
        }
        assert_eq!(read(&[b"150 x\r\n"]), Err(NotAReply));
        let mut endless = Unfinished::default();
        let line = [b"250-", &[b'x'; 1000][..]].concat();
        assert!((0..100).any(|_| endless.take(&line).is_err()), "its size is limited");
        let mut short = Unfinished::default();
        assert!((0..1000).any(|_| short.take(b"250-\r\n").is_err()), "its lines are counted");
        let mut silent = Unfinished::default();
        assert!((0..1000).any(|_| silent.take(b"\r\n").is_err()), "lines without a number are counted");
    }
}
