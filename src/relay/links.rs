//! Pages that name their own camera: some web servers write the address that they were asked under into the page itself, and
//! such a link, or a `<base>` of that kind, would lead the person past us: on to the camera itself, where nothing is seen any
//! more and HTTPS brings its warning. There, and only there, ours stands in its place; a page without one stays as it is, byte
//! for byte. Scripts, styles, data, pictures and whatever is compressed are never touched: they take the address from the
//! browser (OBSERVED). It holds back no more than `MAX_HELD` bytes, and knows nothing of what a page is for.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http_body_util::BodyExt as _;
use hyper::body::{Body as HttpBody, Bytes, Frame};
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::http::response::Parts;
use hyper::{Method, StatusCode};

use super::body::{Body, Fault};
use super::origins::Origins;

/// By which browsers say what they will use a reply for (DOCUMENTED, Fetch Metadata).
const FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// The longest piece of a page that is held back, since an address may go on in the next one.
const MAX_HELD: usize = 512;

/// Whether a request asks for a page, which has to come uncompressed.
pub fn asks_for_page(method: &Method, headers: &HeaderMap) -> bool {
    let is_page = |told: &[u8]| [&b"document"[..], b"iframe", b"frame"].contains(&told);
    *method == Method::GET && headers.get(FETCH_DEST).is_some_and(|told| is_page(told.as_bytes()))
}

/// Whether a reply is a page that can be read: whole, and not compressed.
fn is_page(head: &Parts) -> bool {
    let is = |name, told: &[&str]| {
        let value = head.headers.get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
        value.is_some_and(|value| told.iter().any(|told| value.trim_start().to_ascii_lowercase().starts_with(told)))
    };
    head.status == StatusCode::OK
        && is(header::CONTENT_TYPE, &["text/html", "application/xhtml+xml"])
        && (!head.headers.contains_key(header::CONTENT_ENCODING) || is(header::CONTENT_ENCODING, &["identity"]))
}

/// The body of a reply; of a page, with our name where it names the camera.
pub fn renamed(head: &mut Parts, body: Body, origins: Origins) -> Body {
    if !is_page(head) || body.is_end_stream() {
        return body;
    }
    // Our name is not as long as its.
    head.headers.remove(header::CONTENT_LENGTH);
    Renamed { body, origins, held: Vec::new(), is_over: false }.boxed_unsync()
}

struct Renamed {
    body: Body,
    origins: Origins,
    held: Vec<u8>,
    is_over: bool,
}

impl Renamed {
    /// What of a page can go on now.
    fn take(&mut self, piece: &[u8]) -> Bytes {
        self.held.extend_from_slice(piece);
        let may_go_on = |byte: &u8| byte.is_ascii_alphanumeric() || b":/\\-._~[]*".contains(byte);
        let open = self.held.iter().rev().take_while(|byte| may_go_on(byte)).count();
        let end = if open > MAX_HELD { self.held.len() } else { self.held.len() - open };
        let rest = self.held.split_off(end);
        self.written(rest)
    }

    fn written(&mut self, rest: Vec<u8>) -> Bytes {
        let piece = std::mem::replace(&mut self.held, rest);
        // A letter for each byte, whatever letters the page is in.
        let text: String = piece.iter().copied().map(char::from).collect();
        let said = self.origins.in_page(&text);
        if said == text { piece.into() } else { said.chars().filter_map(|letter| u8::try_from(letter).ok()).collect() }
    }
}

impl HttpBody for Renamed {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        while !self.is_over {
            let piece = match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) => self.take(&piece),
                    Err(_) => continue,
                },
                Some(Err(fault)) => return Poll::Ready(Some(Err(fault))),
                None => {
                    self.is_over = true;
                    self.written(Vec::new())
                }
            };
            if !piece.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(piece))));
            }
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Transport;
    use crate::relay::body;

    fn through(page: &[u8], cut: usize) -> Vec<u8> {
        let transport = Transport::Plain { port: 80 };
        let origins = Origins::new("192.168.1.64", transport, "http://127.0.0.1:4000").unwrap();
        let mut renamed = Renamed { body: body::own(""), origins, held: Vec::new(), is_over: false };
        let mut said: Vec<u8> = page.chunks(cut).flat_map(|piece| renamed.take(piece)).collect();
        said.extend(renamed.written(Vec::new()));
        said
    }

    #[test]
    fn a_page_that_names_its_camera_names_us_wherever_it_is_cut() {
        for (told, said) in [
            ("<base href=\"http://192.168.1.64/\">", "<base href=\"http://127.0.0.1:4000/\">"),
            ("<img src=//192.168.1.64:80/a.png>", "<img src=//127.0.0.1:4000/a.png>"),
            ("'HTTPS://192.168.1.64:443/a','ws://192.168.1.64'", "'http://127.0.0.1:4000/a','ws://127.0.0.1:4000'"),
            (r#"{"u":"http:\/\/192.168.1.64\/a"}"#, r#"{"u":"http:\/\/127.0.0.1:4000\/a"}"#),
            ("http://192.168.1.64", "http://127.0.0.1:4000"),
        ] {
            for cut in 1..told.len() {
                assert_eq!(String::from_utf8(through(told.as_bytes(), cut)).unwrap(), said);
            }
        }
    }

    #[test]
    fn any_other_page_is_the_same_byte_for_byte() {
        let bytes: Vec<u8> = (0..=255).cycle().take(9000).collect();
        let near = b"192.168.1.64 http://192.168.1.640/ //192.168.1.64.example/ /a//192.168.1.64/ http://192.168.1.64:8080/ caf\xe9".to_vec();
        for page in [bytes, near, b"a".repeat(9000), Vec::new()] {
            for cut in [1, 7, 1000, 9000] {
                assert_eq!(through(&page, cut), page);
            }
        }
    }
}
