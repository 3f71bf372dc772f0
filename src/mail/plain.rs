//! The text of a mail as a page can show it: parts chosen, HTML and decoration taken away, cut. Pure.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, PartType};
use zeroize::Zeroizing;

use crate::secret::MailText;

/// So much text is looked at.
const READ: usize = 64 * 1024;
/// So much text is kept for the screen, in characters.
const KEPT: usize = 2000;
/// Endings of HTML parts that stand in lines of their own.
const BLOCKS: [&str; 10] = ["</div", "</td", "</th", "</tr", "</li", "</h1", "</h2", "</h3", "</table", "<hr"];

/// What a mail says.
pub(super) struct Text {
    /// Subject and text in plain lines, not cut: for the search.
    pub whole: Zeroizing<String>,
    /// The text for the screen.
    pub shown: MailText,
}

/// Takes a mail apart. What cannot be read gives an empty text.
pub(super) fn read(mail: &[u8]) -> Text {
    let Some(message) = MessageParser::default().parse(mail) else { return Text::of("", "") };
    let mut text = Zeroizing::new(String::new());
    // The plain parts come first; a code that stands only in the other form must be found as well.
    let plain = message.text_bodies();
    let html = message.html_bodies();
    let mut seen: Vec<*const u8> = Vec::new();
    let mut shown_until = None;
    for (at, part) in plain.map(|part| (0, part)).chain(html.map(|part| (1, part))) {
        if at == 1 && shown_until.is_none() && !text.trim().is_empty() {
            shown_until = Some(text.len());
        }
        let words = match &part.body {
            PartType::Text(words) => words.as_ref().to_owned(),
            PartType::Html(html) => html_to_text(&with_lines(cut(html, READ))),
            _ => continue,
        };
        let start: *const u8 = match &part.body {
            PartType::Text(words) | PartType::Html(words) => words.as_ptr(),
            _ => continue,
        };
        if seen.contains(&start) || text.len() > READ {
            continue;
        }
        seen.push(start);
        text.push_str(cut(&words, READ));
        text.push('\n');
    }
    let shown = text.get(..shown_until.unwrap_or(text.len())).unwrap_or_default();
    let mut of = Text::of(message.subject().unwrap_or_default(), &text);
    of.shown = MailText::new(&tidy(shown));
    of
}

impl Text {
    fn of(subject: &str, text: &str) -> Self {
        let whole = Zeroizing::new(format!("{}\n\n{text}", cut(subject, 300)));
        Self { shown: MailText::new(&tidy(text)), whole }
    }
}

/// Ends a line where HTML ends a block: the reader would run the words together.
fn with_lines(html: &str) -> String {
    let small = html.to_ascii_lowercase();
    let mut lines = String::with_capacity(html.len() + 256);
    for (at, c) in html.char_indices() {
        if c == '<' && small.get(at..).is_some_and(|rest| BLOCKS.iter().any(|block| rest.starts_with(block))) {
            lines.push_str("<br>");
        }
        lines.push(c);
    }
    lines
}

/// Trims each line, keeps at most one empty line in a row, drops characters that steer the screen, and cuts at [`KEPT`].
fn tidy(text: &str) -> Zeroizing<String> {
    let mut tidy = Zeroizing::new(String::with_capacity(text.len().min(KEPT * 4)));
    let (mut count, mut empty) = (0, true);
    for line in text.lines() {
        let line: Zeroizing<String> = Zeroizing::new(line.chars().filter(|c| !steers(*c)).collect());
        let line = line.trim();
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        let room = KEPT.saturating_sub(count);
        if room == 0 {
            break;
        }
        tidy.extend(line.chars().take(room));
        tidy.push('\n');
        count += line.chars().count() + 1;
    }
    let end = tidy.trim_end().len();
    tidy.truncate(end);
    tidy
}

/// Control characters, and those that turn the direction of writing or take no room.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

/// The first so many bytes, whole characters only.
fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_blocks_become_lines() {
        let mail = b"From: a@b.c\r\nSubject: Your code\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
            <html><head><style>p{color:red}</style></head><body><table><tr><td>Security code:</td><td><b>3F8K</b>2LQ9</td>\
            </tr></table><script>var x='9999'</script><div>Bye&nbsp;now</div></body></html>";
        let text = read(mail);
        assert_eq!(text.shown.reveal().replace('\u{a0}', " "), "Security code:\n3F8K2LQ9\n\nBye now");
        assert!(text.whole.starts_with("Your code\n"));
    }

    #[test]
    fn a_flood_is_cut_and_signs_that_steer_are_gone() {
        let long = format!("Subject: x\r\n\r\n{}", "word\u{202e} ".repeat(50_000));
        let text = read(long.as_bytes());
        assert!(text.shown.chars() <= KEPT + 1 && !text.shown.reveal().contains('\u{202e}'));
        assert_eq!(read(b"").shown.reveal(), "");
    }
}
