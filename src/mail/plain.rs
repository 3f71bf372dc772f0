//! The text of a mail as a page can show it: parts chosen, decoded, HTML and decoration taken away, cut. Pure.
//!
//! What a code is looked for in is exactly what is shown. Where something could not be read as it was sent, the text is
//! still shown, and says so.

mod flowed;
mod unended;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{HeaderName, Message, MessageParser, MessagePart, MimeHeaders as _, PartType};
use zeroize::Zeroizing;

use super::html::UNREAD;
use super::{charset, html};
use crate::typed;

/// So much text is looked at, in bytes.
const READ: usize = 64 * 1024;
/// So much text is kept for the screen, in characters.
pub(super) const KEPT: usize = 2000;

/// What a mail says.
#[derive(Default)]
pub(super) struct Text {
    /// The subject, in one line.
    pub subject: Line,
    /// The text that mail programs without HTML show, and the one that the others show; one may be missing.
    pub bodies: Vec<Line>,
}

/// A text that can be shown.
#[derive(Default)]
pub(super) struct Line {
    /// The text in plain lines; not cut.
    pub text: Zeroizing<String>,
    /// Every character is the one that was sent, in the order in which it is shown.
    pub is_faithful: bool,
}

/// Takes a mail apart. What cannot be read gives no text.
pub(super) fn read(mail: &[u8]) -> Text {
    let Some(message) = MessageParser::default().parse(mail) else { return Text::default() };
    let ended = unended::ended(&message);
    let again = ended.as_ref().and_then(|ended| MessageParser::default().parse(ended.as_slice()));
    // What is cut off ends in the middle of something.
    let cut_at = again.as_ref().map(|_| mail.len());
    let message = again.unwrap_or(message);
    let plain: Vec<&MessagePart<'_>> = message.text_bodies().collect();
    let rich: Vec<&MessagePart<'_>> = message.html_bodies().collect();
    let same = plain.len() == rich.len() && plain.iter().zip(&rich).all(|(one, other)| std::ptr::eq(*one, *other));
    let mut bodies = vec![body(&message, &plain, cut_at)];
    if !same {
        bodies.push(body(&message, &rich, cut_at));
    }
    let says_something = |body: &Line| !body.text.trim().is_empty();
    bodies.retain(says_something);
    if bodies.is_empty() {
        // Words under a name that the parser takes for a file's.
        let all: Vec<&MessagePart<'_>> = message.parts.iter().collect();
        bodies.push(body(&message, &all, cut_at));
        bodies.retain(says_something);
    }
    Text { subject: subject(&message), bodies }
}

/// The words of these parts, one behind the other. What may go on at `cut_at` is marked.
fn body(message: &Message<'_>, parts: &[&MessagePart<'_>], cut_at: Option<usize>) -> Line {
    let mut whole = Line { text: Zeroizing::new(String::new()), is_faithful: true };
    for part in parts {
        if whole.text.len() > READ {
            break;
        }
        let Some(is_html) = is_html(part) else { continue };
        let (bytes, is_whole) = bytes(message, part);
        let label = named_outside(part).map(str::to_owned);
        let label = label.or_else(|| if is_html { named_inside(&bytes) } else { None });
        let decoded = charset::decode(label.as_deref(), &bytes);
        let text = Zeroizing::new(decoded.text);
        whole.is_faithful &= is_whole && decoded.is_faithful;
        if is_html {
            let page = html::words(cut(&text, 4 * READ));
            whole.is_faithful &= !page.is_doubtful;
            whole.text.push_str(cut(&page.text, READ));
        } else {
            let says = |name: &str, value: &str| {
                let said = part.content_type().and_then(|kind| kind.attribute(name));
                said.is_some_and(|said| said.eq_ignore_ascii_case(value))
            };
            let text = if says("format", "flowed") { flowed::unflow(&text, says("delsp", "yes")) } else { text };
            whole.text.push_str(cut(&text, READ));
        }
        let goes_on = cut_at.is_some_and(|at| usize::try_from(part.offset_end).is_ok_and(|end| end >= at));
        if goes_on && !bytes.ends_with(b"\n") {
            whole.text.push(UNREAD);
        }
        whole.text.push('\n');
    }
    whole.is_faithful &= !whole.text.contains(turns_the_order);
    whole.text = tidy(&whole.text);
    whole
}

/// Whether the words of a part are HTML; `None`: it has none.
fn is_html(part: &MessagePart<'_>) -> Option<bool> {
    let kind = part.content_type();
    let subtype = kind.and_then(|kind| kind.subtype()).unwrap_or_default();
    match &part.body {
        PartType::Html(_) => Some(true),
        // What follows the name without a semicolon is no part of it.
        PartType::Text(_) => Some(subtype.split([' ', ',', '\t']).next() == Some("html")),
        PartType::Binary(_) | PartType::InlineBinary(_) if subtype == "xhtml+xml" => Some(true),
        _ => None,
    }
}

/// The charset that a part names, also where the semicolon before it is missing.
fn named_outside<'x>(part: &'x MessagePart<'_>) -> Option<&'x str> {
    let kind = part.content_type()?;
    kind.attribute("charset").or_else(|| Some(kind.subtype()?.split_once("charset=")?.1))
}

/// The bytes of a part as they were before they were wrapped for the way; whether they could be unwrapped.
fn bytes(message: &Message<'_>, part: &MessagePart<'_>) -> (Zeroizing<Vec<u8>>, bool) {
    let at = |offset: u32| usize::try_from(offset).unwrap_or(usize::MAX);
    let raw = message.raw_message.get(at(part.offset_body)..at(part.offset_end)).unwrap_or_default();
    let named = part.content_transfer_encoding().map(str::to_ascii_lowercase).unwrap_or_default();
    // A remark may stand behind the name (RFC 2045, section 6.1), and some put the name in quotes.
    let name = named.split('(').next().unwrap_or_default().trim_matches(['"', ' ', '\t']);
    let unwrapped = match name {
        "base64" => base64_decode(raw),
        "quoted-printable" => quoted_printable_decode(raw),
        // Sloppy names of what is not wrapped at all are names of it as well.
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" | "8bits" | "utf-8" | "utf8" | "none" => Some(raw.to_vec()),
        _ => None,
    };
    let is_whole = unwrapped.is_some() && !part.is_encoding_problem;
    let read = unwrapped.or_else(|| begun(raw).filter(|_| name == "base64"));
    (Zeroizing::new(read.unwrap_or_else(|| raw.to_vec())), is_whole)
}

/// What begins as Base64, and goes on as something else: many put a footer behind a mail without looking how it is
/// wrapped. `None`: it does not begin so.
fn begun(raw: &[u8]) -> Option<Vec<u8>> {
    let is_wrapped = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\r' | b'\n');
    let wrapped = raw.split_inclusive(|byte| *byte == b'\n').take_while(|line| line.iter().all(is_wrapped));
    let (begin, rest) = raw.split_at_checked(wrapped.map(<[u8]>::len).sum())?;
    let mut whole = base64_decode(begin).filter(|begin| !begin.is_empty())?;
    whole.push(b'\n');
    whole.extend_from_slice(rest);
    Some(whole)
}

/// The charset that an HTML page names inside itself.
fn named_inside(html: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(html.get(..html.len().min(2048))?).to_ascii_lowercase();
    let (_, named) = start.split_once("charset=")?;
    let label: String = named
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
        .collect();
    Some(label).filter(|label| !label.is_empty())
}

/// The subject. It is only sure when each of its coded words names a charset that can be read.
fn subject(message: &Message<'_>) -> Line {
    let subject = message.subject().unwrap_or_default();
    let raw = message.header_raw(HeaderName::Subject);
    let is_read = raw.is_some_and(|raw| labels(raw).all(charset::is_known));
    let is_plain = !subject.contains(|c: char| c == '\u{fffd}' || c.is_control() || turns_the_order(c));
    let text = tidy(cut(subject, 300));
    Line { text, is_faithful: is_read && is_plain && !subject.contains("=?") }
}

/// The charsets that the coded words of a header name (DOCUMENTED: RFC 2047, `=?charset*language?coding?text?=`).
fn labels(mut raw: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        // Behind its text: the padding of Base64 before the sign of its end looks like a beginning.
        let mut fields = raw.split_once("=?")?.1.splitn(4, '?');
        let label = fields.next()?;
        raw = fields.nth(2).unwrap_or_default();
        label.split('*').next()
    })
}

/// Makes of each character the one that it looks like, drops those that no eye can see, trims each line, and keeps at most
/// one empty line in a row.
fn tidy(text: &str) -> Zeroizing<String> {
    let mut tidy = Zeroizing::new(String::with_capacity(text.len()));
    let mut empty = true;
    for line in text.lines() {
        let line = line.chars().filter(|c| *c == '\t' || !typed::is_invisible(*c)).map(looks_like);
        let line: Zeroizing<String> = Zeroizing::new(line.collect());
        let line = line.trim();
        let is_empty = !line.contains(|c: char| c != UNREAD && !c.is_whitespace());
        if is_empty && empty {
            continue;
        }
        empty = is_empty;
        tidy.push_str(line);
        tidy.push('\n');
    }
    let end = tidy.trim_end().len();
    tidy.truncate(end);
    tidy
}

/// Letters, digits, blanks and dashes of other widths are the plain ones; other signs stay as the writer's language has
/// them.
fn looks_like(c: char) -> char {
    match typed::plain(c) {
        // It parts words, and never the groups of one.
        _ if matches!(c, '\u{2014}' | '\u{2015}') => c,
        plain if plain.is_ascii_alphanumeric() || matches!(plain, ' ' | '-') => plain,
        _ => c,
    }
}

/// Characters that show what follows in another order than it stands.
fn turns_the_order(c: char) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}')
}

/// The first so many bytes, whole characters only.
fn cut(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(mail: &[u8]) -> Vec<String> {
        read(mail).bodies.iter().map(|body| body.text.to_string()).collect()
    }

    #[test]
    fn html_blocks_become_lines() {
        let mail = b"From: a@b.c\r\nSubject: Your code\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
            <html><head><style>p{color:red}</style></head><body><table><tr><td>Security code:</td><td><b>3F8K</b>2LQ9</td>\
            </tr></table><script>var x='9999'</script><div>Bye&nbsp;now</div></body></html>";
        assert_eq!(bodies(mail), ["Security code:\n3F8K2LQ9\n\nBye now"]);
        assert_eq!(read(mail).subject.text.as_str(), "Your code");
    }

    #[test]
    fn signs_that_steer_are_gone_and_make_the_order_unsure() {
        let text = read("Subject: x\r\n\r\nword\u{202e} and\u{200b}more".as_bytes());
        assert_eq!(text.bodies[0].text.as_str(), "word andmore");
        assert!(!text.bodies[0].is_faithful);
        assert!(read(b"").bodies.is_empty());
    }

    #[test]
    fn a_page_may_name_its_charset_itself() {
        let mail =
            b"Content-Type: text/html\r\n\r\n<meta http-equiv='Content-Type' content='text/html; charset=GB2312'>\
            <p>\xd1\xe9\xd6\xa4\xc2\xeb</p>";
        assert_eq!(bodies(mail), ["\u{9a8c}\u{8bc1}\u{7801}"]);
        assert!(read(mail).bodies[0].is_faithful);
    }

    #[test]
    fn what_could_not_be_unwrapped_is_in_doubt() {
        for head in [
            "Content-Transfer-Encoding: x-uuencode",
            "Content-Transfer-Encoding: base64",
            "Content-Type: text/plain; charset=x-martian",
        ] {
            let mail = format!("{head}\r\n\r\nYour code is 77120943!!\r\n");
            assert!(read(mail.as_bytes()).bodies.iter().all(|body| !body.is_faithful), "{head}");
        }
    }
}
