//! One SMTP session: greeting, sign-in of anybody, sender, recipients, text. No encryption: it never leaves loopback.
//!
//! It knows commands and envelopes, not what is in a mail. DOCUMENTED: RFC 5321, for `SIZE` RFC 1870, and
//! for `AUTH` RFC 4954.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::net::TcpStream;

use super::lines::{Line, Lines};
use crate::secret::Email;

/// The longest mail that is taken.
const MAX_MAIL: usize = 10 * 1024 * 1024;
/// How many recipients a mail may have.
const MAX_RECIPIENTS: usize = 10;
/// After so many commands that make no sense the desk hangs up.
const MAX_MISTAKES: u32 = 10;

/// One SMTP session.
pub(super) struct SmtpSession {
    lines: Lines,
    /// The mailboxes that there are.
    mailboxes: Vec<&'static str>,
    greeted: bool,
    has_sender: bool,
    recipients: usize,
    mistakes: u32,
}

/// What follows a command.
enum Next {
    Say(&'static str),
    Text,
    Leave,
}

impl SmtpSession {
    /// A session over this connection, with a desk that has these mailboxes.
    pub(super) fn new(stream: TcpStream, mailboxes: Vec<&'static str>) -> Self {
        Self { lines: Lines::new(stream), mailboxes, greeted: false, has_sender: false, recipients: 0, mistakes: 0 }
    }

    /// Talks until one side leaves. Each mail that came in whole is handed over.
    pub(super) async fn run(mut self, mut on_mail: impl FnMut(Vec<u8>)) -> io::Result<()> {
        self.lines.say("220 localhost ESMTP").await?;
        loop {
            let line = match self.lines.next().await? {
                Line::Whole(line) => line,
                Line::Broken => return self.lines.say("500 5.5.2 Line not understood").await,
                Line::End => return Ok(()),
            };
            match self.command(&String::from_utf8_lossy(&line)) {
                Next::Say(words) => {
                    self.mistakes += u32::from(words.starts_with("50"));
                    if self.mistakes > MAX_MISTAKES {
                        return self.lines.say("421 4.7.0 Too many errors").await;
                    }
                    self.lines.say(words).await?;
                }
                Next::Leave => return self.lines.say("221 2.0.0 Bye").await,
                Next::Text => {
                    self.lines.say("354 Go ahead").await?;
                    match self.text().await? {
                        Text::Whole(mail) => {
                            self.forget();
                            on_mail(mail);
                            self.lines.say("250 2.0.0 Accepted").await?;
                        }
                        Text::TooLong => {
                            self.forget();
                            self.lines.say("552 5.3.4 Too long").await?;
                        }
                        Text::Broken => return self.lines.say("500 5.5.2 Line not understood").await,
                        Text::End => return Ok(()),
                    }
                }
            }
        }
    }

    fn command(&mut self, line: &str) -> Next {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        Next::Say(match verb.to_ascii_uppercase().as_str() {
            "EHLO" if !rest.trim().is_empty() => {
                self.greet();
                "250-localhost\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-AUTH PLAIN\r\n250 SIZE 10485760"
            }
            "HELO" if !rest.trim().is_empty() => {
                self.greet();
                "250 localhost"
            }
            "EHLO" | "HELO" => "501 5.5.4 Name missing",
            "AUTH" => sign_in(rest),
            "MAIL" => self.sender(rest),
            "RCPT" => self.recipient(rest),
            "DATA" if self.recipients > 0 => return Next::Text,
            "DATA" => "503 5.5.1 No recipient",
            "RSET" => {
                self.forget();
                "250 2.0.0 OK"
            }
            "NOOP" => "250 2.0.0 OK",
            "QUIT" => return Next::Leave,
            _ => "500 5.5.1 Unknown command",
        })
    }

    fn greet(&mut self) {
        self.greeted = true;
        self.forget();
    }

    fn forget(&mut self) {
        self.has_sender = false;
        self.recipients = 0;
    }

    fn sender(&mut self, rest: &str) -> &'static str {
        if !self.greeted || self.has_sender {
            return "503 5.5.1 Bad sequence";
        }
        let Some((path, parameters)) = path(rest, "FROM:") else { return "501 5.5.4 Sender not understood" };
        if !path.is_empty() && Email::parse(path).is_none() {
            return "501 5.1.7 Sender not understood";
        }
        for parameter in parameters.split_whitespace().map(str::to_ascii_uppercase) {
            match parameter.split_once('=') {
                Some(("SIZE", size)) => match size.parse::<usize>() {
                    Ok(size) if size <= MAX_MAIL => {}
                    Ok(_) => return "552 5.3.4 Too long",
                    Err(_) => return "501 5.5.4 Size not understood",
                },
                Some(("BODY", "7BIT" | "8BITMIME")) => {}
                _ => return "555 5.5.4 Parameter not understood",
            }
        }
        self.has_sender = true;
        "250 2.1.0 OK"
    }

    fn recipient(&mut self, rest: &str) -> &'static str {
        if !self.has_sender {
            return "503 5.5.1 Bad sequence";
        }
        match path(rest, "TO:") {
            Some((_, parameters)) if !parameters.is_empty() => "555 5.5.4 Parameter not understood",
            Some((path, _)) if self.mailboxes.iter().any(|name| name.eq_ignore_ascii_case(path)) => {
                if self.recipients == MAX_RECIPIENTS {
                    return "452 4.5.3 Too many recipients";
                }
                self.recipients += 1;
                "250 2.1.5 OK"
            }
            Some(_) => "550 5.1.1 No such mailbox",
            None => "501 5.5.4 Recipient not understood",
        }
    }

    /// The text up to the line with a single dot; a dot in front of a line is taken off.
    async fn text(&mut self) -> io::Result<Text> {
        let mut mail = Vec::new();
        let mut too_long = false;
        loop {
            let line = match self.lines.next().await? {
                Line::Whole(line) => line,
                Line::Broken => return Ok(Text::Broken),
                Line::End => return Ok(Text::End),
            };
            if line == b"." {
                return Ok(if too_long { Text::TooLong } else { Text::Whole(mail) });
            }
            let line = line.strip_prefix(b".").unwrap_or(&line);
            if mail.len() + line.len() + 2 > MAX_MAIL {
                too_long = true;
                mail = Vec::new();
            }
            if !too_long {
                mail.extend_from_slice(line);
                mail.extend_from_slice(b"\r\n");
            }
        }
    }
}

/// What came after `DATA`.
enum Text {
    Whole(Vec<u8>),
    TooLong,
    Broken,
    End,
}

/// The desk is nobody's mailbox: whoever signs in well-formed may, with any name and any password.
fn sign_in(rest: &str) -> &'static str {
    let (way, secret) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    if !way.eq_ignore_ascii_case("PLAIN") {
        return "504 5.5.4 Another way";
    }
    match STANDARD.decode(secret.trim()) {
        Ok(told) if told.split(|byte| *byte == 0).count() == 3 => "235 2.7.0 Welcome",
        _ => "501 5.5.2 Sign-in not understood",
    }
}

/// Reads `FROM:<path> parameters`.
fn path<'a>(rest: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let start = rest.get(..name.len())?;
    if !start.eq_ignore_ascii_case(name) {
        return None;
    }
    let (path, parameters) = rest.get(name.len()..)?.trim_start().strip_prefix('<')?.split_once('>')?;
    Some((path, parameters.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes_are_read() {
        assert_eq!(path("FROM:<a@b.de> SIZE=5 BODY=8BITMIME", "FROM:"), Some(("a@b.de", "SIZE=5 BODY=8BITMIME")));
        assert_eq!(path("to: <a@b.de>", "TO:"), Some(("a@b.de", "")));
        for wrong in ["a@b.de", "TO:a@b.de", "TO:<a@b.de", "é", ""] {
            assert_eq!(path(wrong, "TO:"), None, "{wrong}");
        }
    }
}
