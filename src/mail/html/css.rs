//! The signs of CSS: quotes, brackets, escapes, comments and declarations. Pure.

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

/// The words of a value.
pub(super) fn words(value: &str) -> impl Iterator<Item = &str> {
    split(value, char::is_whitespace).filter(|word| !word.is_empty())
}

/// A piece of a style without its escapes.
fn plain(style: &str) -> String {
    let mut plain = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, escaped)) = rest.split_once('\\') {
        plain.push_str(before);
        let digits = escaped.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (code, behind) = escaped.split_at(digits);
        plain.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        rest =
            if digits > 0 { behind.strip_prefix(|c: char| c.is_ascii_whitespace()).unwrap_or(behind) } else { behind };
    }
    plain.push_str(rest);
    plain.make_ascii_lowercase();
    plain
}

/// What stands for a comment: it parts words of a value, but not those of a selector.
pub(super) const COMMENT: char = '\u{1}';

/// A style with a sign for each comment: in quotes and in addresses there are none.
pub(super) fn without_comments(style: &str) -> String {
    let (mut plain, mut quotes) = (String::with_capacity(style.len()), Quotes::default());
    let mut rest = style;
    let mut is_address = false;
    while let Some(c) = rest.chars().next() {
        let is_held = quotes.hold(c);
        is_address = plain.ends_with("url(") || (is_address && !plain.ends_with(')'));
        if let Some(comment) = rest.strip_prefix("/*").filter(|_| !is_held && !is_address) {
            rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
            plain.push(COMMENT);
            continue;
        }
        let (one, behind) = rest.split_at(c.len_utf8());
        plain.push_str(one);
        rest = behind;
    }
    plain
}

/// What a style says of one property.
pub(super) struct Declaration {
    pub name: String,
    pub value: String,
    pub is_important: bool,
}

/// What a style without comments says, in small letters; `None`: where its pieces end is not followed.
pub(super) fn declarations(style: &str) -> Option<Vec<Declaration>> {
    let (mut depth, mut quotes) = (0_i32, Quotes::default());
    for c in style.chars().filter(|c| !quotes.hold(*c)) {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '{' | '}' | '[' | ']' => return None,
            _ => {}
        }
        if depth < 0 {
            return None;
        }
    }
    let said = split(style, |c| c == ';').filter_map(|one| {
        let is_blank = |c: char| c.is_whitespace() || c == COMMENT;
        let (name, value) = one.split_once(':')?;
        let mut value = split(value, |c| c == '!');
        let (value, mark) = (value.next().unwrap_or_default(), value.next());
        let name = plain(name.trim_matches(is_blank));
        // What begins so is for programs of long ago.
        let is_read = !name.starts_with(['*', '_']) && !value.trim_matches(is_blank).is_empty();
        let value = plain(value.trim_matches(is_blank)).replace(COMMENT, " ");
        let is_important = mark.is_some_and(|mark| mark.trim_matches(is_blank).eq_ignore_ascii_case("important"));
        let is_known = mark.is_none() || is_important;
        // Of another mark, the whole is not understood.
        is_read.then(|| Declaration { name: if is_known { name } else { String::new() }, value, is_important })
    });
    (depth == 0 && quotes.open.is_none()).then(|| said.collect())
}
