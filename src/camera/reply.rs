//! One reply of a camera over HTTP: status, headers that matter, body. The body is wiped when it is dropped.
//!
//! It knows what stands in a reply, and nothing of connections or of what was asked.

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, SET_COOKIE, WWW_AUTHENTICATE};
use zeroize::Zeroizing;

use super::auth::{self, Challenge};
use super::compression;
use super::wire::Document;

/// What came back.
pub(super) struct Reply {
    pub status: u16,
    pub body: Zeroizing<Vec<u8>>,
    content_type: String,
    challenges: Vec<Challenge>,
    location: Option<String>,
    /// It came packed, and could not be opened.
    is_packed: bool,
    cookies: Vec<String>,
}

impl Reply {
    /// A reply whose body is still to come.
    pub(super) fn begin(status: u16, headers: &HeaderMap) -> Self {
        let all = |name: HeaderName| -> Vec<String> {
            headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
        };
        let offered = headers.get_all(WWW_AUTHENTICATE).iter().map(HeaderValue::as_bytes);
        Self {
            status,
            body: Zeroizing::default(),
            content_type: all(CONTENT_TYPE).into_iter().next().unwrap_or_default().to_ascii_lowercase(),
            challenges: auth::challenges(offered),
            location: all(LOCATION).into_iter().next(),
            is_packed: false,
            cookies: all(SET_COOKIE),
        }
    }

    /// Puts a piece of the body behind what is there. A body that has to move leaves nothing behind.
    pub(super) fn extend(&mut self, piece: &[u8]) {
        if self.body.len() + piece.len() > self.body.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(2 * (self.body.len() + piece.len())));
            larger.extend_from_slice(&self.body);
            self.body = larger;
        }
        self.body.extend_from_slice(piece);
    }

    /// Whether nothing of it is missing, as far as its body shows: a whole document or picture. What comes with a no is
    /// words at most, and its head says what it is.
    pub(super) fn is_whole(&self) -> bool {
        match self.body.as_slice() {
            _ if !self.is_success() => true,
            [0xff, 0xd8, .., 0xff, 0xd9] => true,
            [0x89, b'P', b'N', b'G', .., b'I', b'E', b'N', b'D', _, _, _, _] => true,
            body => !self.is_image() && Document::is_whole(body),
        }
    }

    /// Whether its body begins a document, or is packed, and its end is missing.
    pub(super) fn is_cut(&self) -> bool {
        self.is_packed || Document::is_cut(&self.body)
    }

    /// Opens a body that came packed. One that cannot be opened stays as it came: some servers say that a body is packed which
    /// is not.
    pub(super) fn opened(mut self, encoding: Option<&HeaderValue>, limit: usize) -> Self {
        if encoding.is_some() {
            match compression::opened(encoding, &self.body, limit) {
                Some(open) => self.body = open,
                None => self.is_packed = true,
            }
        }
        self
    }

    /// Whether HTTP says yes.
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether it says that it is a picture.
    pub(super) fn is_image(&self) -> bool {
        self.content_type.starts_with("image/")
    }

    /// Whether it says that it is a web page.
    pub(super) fn is_html(&self) -> bool {
        self.content_type.starts_with("text/html")
    }

    /// What the `WWW-Authenticate` headers offer.
    pub(super) fn challenges(&self) -> &[Challenge] {
        &self.challenges
    }

    /// Where a redirect leads.
    pub(super) fn redirect(&self) -> Option<&str> {
        self.location.as_deref().filter(|_| (300..400).contains(&self.status))
    }

    /// The `Set-Cookie` headers.
    pub(super) fn cookies(&self) -> &[String] {
        &self.cookies
    }

    /// The structure of the reply, if it has one.
    pub(super) fn document(&self) -> Option<Document> {
        if self.is_image() { None } else { Document::read(&self.body) }
    }

    /// The structure of a yes that is no web page.
    pub(super) fn answer(&self) -> Option<Document> {
        self.document().filter(|document| self.is_success() && !document.is_page())
    }
}
