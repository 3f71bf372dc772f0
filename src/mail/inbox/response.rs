//! What a server's response means, of the few kinds that are needed here. Pure; whatever else it is, it is passed over.
//!
//! Read loosely: letters of any country, any case, words right behind a code, a question that is no base64, whatever
//! servers really send.

mod fetched;
mod found;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

pub(super) use fetched::Fetched;

use super::tokens::{Token, Tokens};
use crate::mail::charset;

/// The longest words that are kept, in bytes.
const KEPT: usize = 1024;

/// A response.
#[derive(Debug)]
pub(super) enum Response {
    /// It asks for more; what it asks, out of its base64, empty when that is none.
    Question(Vec<u8>),
    /// How a command went, or the state of the connection.
    Verdict(Verdict),
    /// What it is able to do, in capital letters.
    Capabilities(String),
    /// So many mails are in the open folder now: a new one, mostly.
    Exists,
    /// The mails that a search has found.
    Found(Vec<u32>),
    /// A folder.
    Folder(Folder),
    /// How far a folder is filled.
    Position(Position),
    /// A mail, or some of it.
    Mail(Fetched),
    /// Anything else that a mail server may announce.
    Other,
    /// No mail server says that.
    Nonsense,
}

/// How a command went (RFC 3501, section 7.1).
#[derive(Debug)]
pub(super) struct Verdict {
    /// Whose command; `*`: none's.
    pub tag: String,
    pub status: Status,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    No,
    Bad,
    /// It hangs up.
    Bye,
    /// As a greeting: it wants no sign-in.
    PreAuth,
}

/// A folder as the server lists it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Folder {
    pub name: String,
    /// What stands between the names of a folder and of one inside it.
    pub delimiter: Option<String>,
    /// In small letters.
    pub attributes: Vec<String>,
}

/// How far a folder is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Position {
    /// Under another one, UIDs mean other mails.
    pub uid_validity: Option<u32>,
    /// The UID that the next mail will have.
    pub uid_next: Option<u32>,
}

/// Reads a response.
pub(super) fn parse(heard: &[u8]) -> Response {
    if heard.trim_ascii().is_empty() {
        return Response::Other;
    }
    if let Some(question) = heard.strip_prefix(b"+") {
        return Response::Question(STANDARD.decode(question.trim_ascii()).unwrap_or_default());
    }
    if let Some(verdict) = verdict(heard) {
        return Response::Verdict(verdict);
    }
    let mut tokens = Tokens::of(heard);
    if tokens.next() != Some(Token::Word(b"*")) {
        return Response::Nonsense;
    }
    let Some(Token::Word(first)) = tokens.next() else { return Response::Other };
    if number(first).is_some() {
        return match tokens.next() {
            Some(Token::Word(word)) if word.eq_ignore_ascii_case(b"EXISTS") => Response::Exists,
            Some(Token::Word(word)) if word.eq_ignore_ascii_case(b"FETCH") => Response::Mail(fetched::read(tokens)),
            _ => Response::Other,
        };
    }
    match first.to_ascii_uppercase().as_slice() {
        // Whole, however long it is: what forbids a sign-in may stand at its end.
        b"CAPABILITY" => {
            let listed: Vec<_> = tokens.filter_map(|token| Some(charset::loosely(token.word()?))).collect();
            Response::Capabilities(listed.join(" ").to_ascii_uppercase())
        }
        b"SEARCH" => Response::Found(tokens.filter_map(|token| number(token.word()?)).collect()),
        b"ESEARCH" => Response::Found(found::read(tokens)),
        b"LIST" => folder(tokens).map_or(Response::Other, Response::Folder),
        b"STATUS" => Response::Position(status(tokens)),
        _ => Response::Other,
    }
}

impl Verdict {
    /// What it says in brackets that the server is able to do.
    pub fn capabilities(&self) -> Option<String> {
        let words = self.words.to_ascii_uppercase();
        let (listed, _) = words.strip_prefix("[CAPABILITY ")?.split_once(']')?;
        Some(listed.to_owned())
    }

    /// What it says in brackets of a folder that is being opened.
    pub fn position(&self) -> Position {
        let code = |name: &str| {
            let words = self.words.to_ascii_uppercase();
            let (said, number) = words.strip_prefix('[')?.split_once(']')?.0.split_once(' ')?;
            (said == name).then(|| number.trim().parse().ok()).flatten()
        };
        Position { uid_validity: code("UIDVALIDITY"), uid_next: code("UIDNEXT") }
    }
}

impl Position {
    /// What the later of two says counts.
    pub fn or(self, earlier: Self) -> Self {
        Self { uid_validity: self.uid_validity.or(earlier.uid_validity), uid_next: self.uid_next.or(earlier.uid_next) }
    }
}

impl<'a> Token<'a> {
    fn word(self) -> Option<&'a [u8]> {
        match self {
            Self::Word(word) => Some(word),
            Self::Open | Self::Close | Self::Text(_) => None,
        }
    }

    /// The bytes of a text, or of a word that stands for itself.
    fn string(self) -> Option<Vec<u8>> {
        match self {
            Self::Word(word) if word.eq_ignore_ascii_case(b"NIL") => None,
            Self::Word(word) => Some(word.to_vec()),
            Self::Text(text) => Some(text.into_owned()),
            Self::Open | Self::Close => None,
        }
    }
}

fn verdict(heard: &[u8]) -> Option<Verdict> {
    let line = words(heard);
    let (tag, rest) = line.trim_end().split_once(' ')?;
    let (status, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let status = match status.to_ascii_uppercase().as_str() {
        "OK" => Status::Ok,
        "NO" => Status::No,
        "BAD" => Status::Bad,
        "BYE" => Status::Bye,
        "PREAUTH" => Status::PreAuth,
        _ => return None,
    };
    Some(Verdict { tag: tag.to_owned(), status, words: words.to_owned() })
}

/// The beginning of a line, in whatever letters it is.
fn words(heard: &[u8]) -> String {
    charset::loosely(heard.get(..heard.len().min(KEPT)).unwrap_or_default())
}

/// `(\HasNoChildren) "/" "INBOX"`.
fn folder(mut tokens: Tokens<'_>) -> Option<Folder> {
    if tokens.next() != Some(Token::Open) {
        return None;
    }
    let mut attributes = Vec::new();
    loop {
        match tokens.next()? {
            Token::Close => break,
            Token::Open => tokens.skip_list(),
            one => attributes.extend(one.string().map(|one| String::from_utf8_lossy(&one).to_ascii_lowercase())),
        }
    }
    let delimiter = tokens.next()?.string().and_then(|sign| String::from_utf8(sign).ok());
    // A name in unknown letters cannot be said back.
    let name = String::from_utf8(tokens.next()?.string()?).ok()?;
    Some(Folder { name, delimiter, attributes })
}

/// `"Junk" (UIDNEXT 5 UIDVALIDITY 3)`.
fn status(mut tokens: Tokens<'_>) -> Position {
    let mut position = Position::default();
    tokens.skip_value();
    if tokens.next() != Some(Token::Open) {
        return position;
    }
    while let Some(Token::Word(name)) = tokens.next() {
        let Some(Token::Word(value)) = tokens.next() else { break };
        match name.to_ascii_uppercase().as_slice() {
            b"UIDNEXT" => position.uid_next = number(value),
            b"UIDVALIDITY" => position.uid_validity = number(value),
            _ => {}
        }
    }
    position
}

fn number(word: &[u8]) -> Option<u32> {
    let digits = word.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(word).ok().filter(|_| digits)?.parse().ok()
}

#[cfg(test)]
mod tests;
