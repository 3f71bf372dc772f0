//! The signs of CSS: quotes, brackets, escapes and comments. Pure.

/// Where quotes are open, and what is escaped (CSS Syntax 3, sections 4.3.5 and 4.3.7).
#[derive(Default)]
pub(super) struct Quotes {
    open: Option<char>,
    is_escaped: bool,
}

impl Quotes {
    /// Whether the next sign is of a quote or escaped, and means nothing by itself.
    pub fn hold(&mut self, c: char) -> bool {
        if std::mem::take(&mut self.is_escaped) {
            return true;
        }
        match (c, self.open) {
            ('\\', _) => self.is_escaped = true,
            (_, Some(open)) if c == open || c == '\n' => self.open = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => self.open = Some(c),
            _ => return false,
        }
        true
    }
}

/// The pieces between such signs that stand in no brackets and no quotes.
pub(super) fn split(text: &str, is_end: impl Fn(char) -> bool) -> impl Iterator<Item = &str> {
    let (mut depth, mut quotes) = (0_usize, Quotes::default());
    text.split(move |c: char| {
        if quotes.hold(c) {
            return false;
        }
        let is_outside = depth == 0;
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_outside && depth == 0 && is_end(c)
    })
}

/// A piece of a style without its escapes.
pub(super) fn plain(style: &str) -> String {
    let mut plain = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, escaped)) = rest.split_once('\\') {
        plain.push_str(before);
        let digits = escaped.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (code, behind) = escaped.split_at(digits);
        plain.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        rest = if digits > 0 { behind.strip_prefix(' ').unwrap_or(behind) } else { behind };
    }
    plain.push_str(rest);
    plain
}

/// A style without its comments: in quotes and in addresses there are none.
pub(super) fn without_comments(style: &str) -> String {
    let (mut plain, mut quotes) = (String::with_capacity(style.len()), Quotes::default());
    let mut rest = style;
    let mut is_address = false;
    while let Some(c) = rest.chars().next() {
        let is_held = quotes.hold(c);
        is_address = plain.ends_with("url(") || (is_address && !plain.ends_with(')'));
        if let Some(comment) = rest.strip_prefix("/*").filter(|_| !is_held && !is_address) {
            rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
            continue;
        }
        let (one, behind) = rest.split_at(c.len_utf8());
        plain.push_str(one);
        rest = behind;
    }
    plain
}
