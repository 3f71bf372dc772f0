//! A mail as `FETCH` answers it: its number, when it came, and the part that was asked for. Pure.

use jiff::fmt::strtime;
use zeroize::Zeroizing;

use crate::mail::inbox::tokens::{Token, Tokens};

/// What a server said of one mail.
#[derive(Debug, Default)]
pub(in crate::mail::inbox) struct Fetched {
    /// Its number in the folder, which stays.
    pub uid: Option<u32>,
    /// When it came, in seconds since 1970.
    pub arrived: Option<i64>,
    /// The header lines that were asked for.
    pub headers: Option<Zeroizing<Vec<u8>>>,
    /// The mail as a whole.
    pub body: Option<Zeroizing<Vec<u8>>>,
}

impl Fetched {
    /// Takes what is said of the same mail, unless it was said before: an answer may come in parts.
    pub fn fill(&mut self, part: Self) {
        self.arrived = self.arrived.or(part.arrived);
        self.headers = self.headers.take().or(part.headers);
        self.body = self.body.take().or(part.body);
    }
}

/// Reads the list behind `FETCH`: names and values, of which any may be a list of lists.
pub(super) fn read(mut tokens: Tokens<'_>) -> Fetched {
    let mut fetched = Fetched::default();
    if tokens.next() != Some(Token::Open) {
        return fetched;
    }
    while let Some(Token::Word(name)) = tokens.next() {
        let name = name.to_ascii_uppercase();
        let is = |start: &[u8]| name.starts_with(start);
        if !(is(b"UID") || is(b"INTERNALDATE") || is(b"BODY[")) {
            tokens.skip_value();
            continue;
        }
        let Some(value) = tokens.next() else { break };
        if value == Token::Open {
            tokens.skip_list();
            continue;
        }
        let Some(value) = value.string() else { continue };
        if name == b"UID" {
            fetched.uid = super::number(&value);
        } else if name == b"INTERNALDATE" {
            fetched.arrived = moment(&value);
        } else if is(b"BODY[HEADER") {
            fetched.headers = Some(Zeroizing::new(value));
        } else if is(b"BODY[]") {
            fetched.body = Some(Zeroizing::new(value));
        }
    }
    fetched
}

/// `17-Jul-1996 02:44:25 -0700` (RFC 3501, section 9: `date-time`).
fn moment(value: &[u8]) -> Option<i64> {
    let value = std::str::from_utf8(value).ok()?.trim();
    let parsed = strtime::parse("%d-%b-%Y %H:%M:%S %z", value).ok()?;
    Some(parsed.to_timestamp().ok()?.as_second())
}
