//! A response cut into words, texts and brackets. Pure.
//!
//! There is no tree: brackets inside each other are counted by whoever reads, so their depth costs nothing. Each byte is
//! looked at a fixed number of times.

use std::borrow::Cow;

/// A piece of a response (RFC 3501, section 9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `(`
    Open,
    /// `)`
    Close,
    /// A word without quotes; what stands in square brackets belongs to it, as in `BODY[HEADER.FIELDS (FROM)]<0>`.
    Word(&'a [u8]),
    /// A quoted text, or a literal.
    Text(Cow<'a, [u8]>),
}

/// The tokens of a response, in order.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
    /// No square bracket is closed any more.
    is_unclosed: bool,
}

impl<'a> Tokens<'a> {
    pub fn of(response: &'a [u8]) -> Self {
        Self { rest: response, is_unclosed: false }
    }

    /// Passes over the value that comes next: a token, or all between two brackets.
    pub fn skip_value(&mut self) {
        if self.next() == Some(Token::Open) {
            self.skip_list();
        }
    }

    /// Passes over the rest of an open list.
    pub fn skip_list(&mut self) {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next() {
                Some(Token::Open) => depth += 1,
                Some(Token::Close) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn quoted(&mut self, behind: &'a [u8]) -> Token<'a> {
        let mut text = Vec::new();
        let mut bytes = behind.iter();
        while let Some(byte) = bytes.next() {
            match byte {
                b'"' => break,
                b'\\' => text.extend(bytes.next()),
                other => text.push(*other),
            }
        }
        self.rest = bytes.as_slice();
        Token::Text(Cow::Owned(text))
    }

    fn word(&mut self) -> Token<'a> {
        let mut at = 1;
        let rest = self.rest;
        if rest.first() == Some(&b'[') {
            at = self.behind_brackets(0);
        }
        while let Some(byte) = rest.get(at) {
            match byte {
                b'(' | b')' | b'"' => break,
                byte if byte.is_ascii_whitespace() => break,
                b'[' => at = self.behind_brackets(at),
                _ => at += 1,
            }
        }
        let (word, behind) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        self.rest = behind;
        Token::Word(word)
    }

    /// Behind the bracket that closes this one; where none does, behind this one.
    fn behind_brackets(&mut self, at: usize) -> usize {
        if self.is_unclosed {
            return at + 1;
        }
        let inside = self.rest.get(at..).unwrap_or_default();
        match inside.iter().position(|byte| *byte == b']') {
            Some(end) => at + end + 1,
            None => {
                self.is_unclosed = true;
                at + 1
            }
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.rest = self.rest.trim_ascii_start();
        let (first, behind) = self.rest.split_first()?;
        let single = match first {
            b'(' => Token::Open,
            b')' => Token::Close,
            b'"' => return Some(self.quoted(behind)),
            b'{' | b'~' => match literal(self.rest) {
                Some((text, behind)) => {
                    self.rest = behind;
                    return Some(Token::Text(Cow::Borrowed(text)));
                }
                None => return Some(self.word()),
            },
            _ => return Some(self.word()),
        };
        self.rest = behind;
        Some(single)
    }
}

/// The literal that begins here, and what stands behind it.
fn literal(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let bytes = bytes.strip_prefix(b"~").unwrap_or(bytes).strip_prefix(b"{")?;
    let digits = bytes.iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
    let (number, rest) = bytes.split_at_checked(digits)?;
    let rest = rest.strip_prefix(b"+").unwrap_or(rest).strip_prefix(b"}")?;
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest).strip_prefix(b"\n")?;
    rest.split_at_checked(std::str::from_utf8(number).ok()?.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(response: &[u8]) -> String {
        let shown = |token| match token {
            Token::Open => "(".to_owned(),
            Token::Close => ")".to_owned(),
            Token::Word(word) => String::from_utf8_lossy(word).into_owned(),
            Token::Text(text) => format!("<{}>", String::from_utf8_lossy(&text)),
        };
        Tokens::of(response).map(shown).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_texts_and_brackets_are_told_apart() {
        for (response, expected) in [
            (&b"* 1 EXISTS\r\n"[..], "*|1|EXISTS"),
            (
                b"(UID 7 BODY[HEADER.FIELDS (FROM DATE)]<0> {4}\r\na)\n( )\r\n",
                "(|UID|7|BODY[HEADER.FIELDS (FROM DATE)]<0>|<a)\n(>|)",
            ),
            (b"LIST (\\Junk) \"/\" \"a \\\"b\\\\ (c\"", "LIST|(|\\Junk|)|</>|<a \"b\\ (c>"),
            (b"[Gmail]/Spam [x", "[Gmail]/Spam|[x"),
            (b"a[b[c d[e", "a[b[c|d[e"),
            (b"{5}\r\nab", "{5}|ab"),
            (b"~{2}\nab{0+}\r\n c", "<ab>|<>|c"),
            (b"{-1} {x} {99999999999999999999999}\r\n {} {", "{-1}|{x}|{99999999999999999999999}|{}|{"),
            (b"\"open", "<open>"),
            (b"\"\\", "<>"),
            (b")(", ")|("),
            (b"  ", ""),
        ] {
            assert_eq!(said(response), expected, "{}", String::from_utf8_lossy(response));
        }
    }

    #[test]
    fn lists_of_any_depth_are_passed_over() {
        for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("((", "))"), ("\"(\" (", ")"), ("([", "])")] {
            for depth in [1, 2, 1_500, 300_000] {
                let response = format!("({}{}) end", open.repeat(depth), close.repeat(depth));
                let mut tokens = Tokens::of(response.as_bytes());
                tokens.skip_value();
                assert_eq!(tokens.last(), Some(Token::Word(b"end")), "{depth} {open}");
            }
        }
        Tokens::of("(".repeat(1_000_000).as_bytes()).skip_value();
    }
}
