//! HTTP or HTTPS with one camera: time and size limits, redirects to the same host and port, and over which line a request goes.
//!
//! It knows requests and bytes, not what they mean. A question goes over a line that is kept, and once more over a new one when
//! that turns out to be dead. What counts goes over a line of its own and is sent once, whatever comes of it.

mod answer;
mod line;
mod lines;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper::Method;
use hyper::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use reqwest::Url;
use tokio::time::timeout;
use zeroize::Zeroizing;

use self::line::{Place, Unanswered, Written};
use self::lines::Lines;
use super::error::{Error, Fault};
use super::refusal::{Redactor, Refusal};
use super::reply::Reply;
use super::tls::{self, PinSlot};
use super::wire::FORMAT_JSON;
use crate::domain::Transport;

/// How long one camera may take, and how much it may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For a connection.
    pub connect: Duration,
    /// For a whole request with its redirects.
    pub whole: Duration,
    /// For a reply, in bytes.
    pub body: usize,
    /// For a picture, in bytes.
    pub picture: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { connect: seconds(4), whole: seconds(10), body: 1 << 20, picture: 8 << 20 }
    }
}

/// How many redirects in a row are followed.
const MAX_REDIRECTS: usize = 3;

/// Speaks HTTP with one camera.
#[derive(Debug)]
pub struct Http {
    lines: Lines,
    base: Url,
    transport: Transport,
    limits: Limits,
    pin: Arc<PinSlot>,
    /// The port for HTTPS that a redirect named; 0: none did.
    tls_port: AtomicU16,
}

/// How often a request may go out, and over what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sending {
    /// A question: over a line that is kept, and once more when that line was dead.
    Question,
    /// Once, over a line of its own.
    Once,
    /// Once, over a line of its own that ends with it, so that what it carries is wiped from the buffers.
    OnceAndWiped,
}

/// One request, with all that belongs to it. It follows no redirect.
pub(super) struct Request<'a> {
    pub sending: Sending,
    pub method: Method,
    pub path: &'a str,
    pub query: Option<&'a str>,
    pub content_type: &'static str,
    pub body: Option<Zeroizing<String>>,
    pub authorization: Option<Zeroizing<Vec<u8>>>,
    pub limit: usize,
}

impl Http {
    pub(super) fn new(host: &str, transport: Transport, limits: Limits) -> Result<Self, Error> {
        let bad = || Error::new(Fault::Address, false);
        let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
        let (scheme, port, pin) = match transport {
            Transport::Plain { port } => ("http", port, None),
            Transport::Tls { port, pin } => ("https", port, pin),
        };
        if host.is_empty() || !host.chars().all(is_host) || port == 0 {
            return Err(bad());
        }
        let authority = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let base = Url::parse(&format!("{scheme}://{authority}:{port}/")).map_err(|_| bad())?;
        let host = host.to_owned();
        let pin = Arc::new(PinSlot::holding(pin));
        let tls = transport.is_encrypted().then(|| tls::config(Arc::clone(&pin)).map(Arc::new)).transpose()?;
        let lines = Lines::to(Place { host, port, tls, limit: limits.connect });
        Ok(Self { lines, base, transport, limits, pin, tls_port: AtomicU16::new(0) })
    }

    /// Connects to the camera, and asks nothing yet.
    pub(super) async fn knock(&self, limit: Duration) -> Result<(), Error> {
        self.lines.knock(limit).await
    }

    /// Opens lines beside whatever goes on, for requests that will come.
    pub(super) fn open_ahead(&self) {
        self.lines.open_ahead();
    }

    /// The transport, with the certificate that is pinned once an answer came over it.
    pub(super) fn transport(&self) -> Transport {
        match self.transport {
            Transport::Tls { port, .. } => Transport::Tls { port, pin: self.pin.get() },
            plain @ Transport::Plain { .. } => plain,
        }
    }

    /// The port of the same host that a plain page has named for HTTPS.
    pub(super) fn leads_to_tls(&self) -> Option<u16> {
        Some(self.tls_port.load(Ordering::Relaxed)).filter(|port| *port > 0)
    }

    /// Host and port, as they stand in addresses.
    pub(super) fn place(&self) -> (&str, u16) {
        (self.base.host_str().unwrap_or_default(), self.base.port_or_known_default().unwrap_or_default())
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Asks without credentials and follows redirects to the same host.
    pub(super) async fn get(&self, path: &str) -> Result<Reply, Error> {
        self.follow(self.url(path, None)).await
    }

    /// Asks without credentials for a reply in JSON, and follows redirects to the same host.
    pub(super) async fn get_json(&self, path: &str) -> Result<Reply, Error> {
        self.follow(self.url(path, Some(FORMAT_JSON))).await
    }

    /// Asks without credentials with a query, and follows redirects to the same host.
    pub(super) async fn get_with_query(&self, path: &str, query: &str) -> Result<Reply, Error> {
        self.follow(self.url(path, Some(query))).await
    }

    async fn follow(&self, mut url: Url) -> Result<Reply, Error> {
        let following = async {
            let mut redirects = 0;
            loop {
                let reply =
                    self.exchange(self.write(&Method::GET, &url, Bytes::new())?, Sending::Question, self.limits.body);
                let reply = reply.await?;
                let Some(next) = self.next(&url, &reply) else { return Ok(reply) };
                redirects += 1;
                if redirects > MAX_REDIRECTS {
                    return Err(Error::refused(Refusal::read(&reply, &Redactor::default())));
                }
                url = next;
            }
        };
        let late = |_| Error::new(Fault::TimedOut, true);
        timeout(self.limits.whole, following).await.map_err(late)?
    }

    /// Where a redirect leads, when it stays on this host and port. `None`: the reply itself is the answer.
    fn next(&self, from: &Url, reply: &Reply) -> Option<Url> {
        let to = from.join(reply.redirect()?).ok()?;
        if to.host() != self.base.host() || !to.username().is_empty() {
            return None;
        }
        if to.scheme() == "https" && self.base.scheme() == "http" {
            self.tls_port.store(to.port_or_known_default().unwrap_or_default(), Ordering::Relaxed);
        }
        // Another port of the same host may be another device, or another service: it does not answer for the camera.
        let is_same_port = to.port_or_known_default() == self.base.port_or_known_default();
        (is_same_port && to.scheme() == self.base.scheme()).then_some(to)
    }

    /// An error where a reply leads to another host: so answers what stands on the way, such as a guest network, and no
    /// camera that is asked for data. INFERRED.
    pub(super) fn check_host(&self, reply: &Reply) -> Result<(), Error> {
        let to = reply.redirect().and_then(|to| self.base.join(to).ok());
        match to.is_some_and(|to| to.host() != self.base.host()) {
            true => Err(Error::new(Fault::Elsewhere, true)),
            false => Ok(()),
        }
    }

    /// Sends a request.
    pub(super) async fn send(&self, request: Request<'_>) -> Result<Reply, Error> {
        self.send_with(request, &[]).await
    }

    /// Sends a request with headers that say who asks.
    pub(super) async fn send_with(&self, ask: Request<'_>, headers: &[(&'static str, &str)]) -> Result<Reply, Error> {
        let has_body = ask.body.is_some();
        let body = ask.body.map(Bytes::from_owner).unwrap_or_default();
        let mut request = self.write(&ask.method, &self.url(ask.path, ask.query), body)?;
        let headers = headers.iter().map(|(name, value)| (*name, Zeroizing::new(value.as_bytes().to_vec())));
        let authorization = ask.authorization.map(|value| (AUTHORIZATION.as_str(), value));
        for (name, value) in authorization.into_iter().chain(headers) {
            // Handed over as they are, the bytes are wiped with the request.
            let value = HeaderValue::from_maybe_shared(Bytes::from_owner(value));
            let mut value = value.map_err(|_| Error::new(Fault::Header, false))?;
            value.set_sensitive(true);
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::new(Fault::Header, false))?;
            request.headers_mut().insert(name, value);
        }
        if has_body {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(ask.content_type));
        }
        let reply = self.exchange(request, ask.sending, ask.limit).await?;
        self.check_host(&reply)?;
        Ok(reply)
    }

    /// A request as it goes out, with the headers that every one has.
    fn write(&self, method: &Method, url: &Url, body: Bytes) -> Result<Written, Error> {
        let bad = || Error::new(Fault::Address, false);
        let (host, port) = self.place();
        let host = if self.base.port().is_some() { format!("{host}:{port}") } else { host.to_owned() };
        let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let request = hyper::Request::builder().method(method).uri(target).header(HOST, host).header(ACCEPT, "*/*");
        // Without this a server may choose (RFC 9110, section 12.5.3).
        let request = request.header(ACCEPT_ENCODING, "identity");
        request.body(Full::new(body)).map_err(|_| bad())
    }

    async fn exchange(&self, request: Written, sending: Sending, limit: usize) -> Result<Reply, Error> {
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let answer = self.ask(request, sending, limit).await;
        match &answer {
            Ok(reply) => tracing::debug!(%method, path, status = reply.status, bytes = reply.body.len(), "answered"),
            Err(error) => tracing::debug!(%method, path, %error, "not answered"),
        }
        answer
    }

    /// Asks over the line that the request gets. Only a question is asked once more, over a new line, when a kept one was dead;
    /// and what is sure not to have gone out.
    async fn ask(&self, request: Written, sending: Sending, limit: usize) -> Result<Reply, Error> {
        let end = Instant::now() + self.limits.whole;
        let line = async {
            match sending {
                Sending::Question => self.lines.any().await,
                Sending::Once | Sending::OnceAndWiped => self.lines.own().await,
            }
        };
        let mut lent = within(end, false, line).await??;
        let response = match within(end, true, lent.line.ask(request.clone())).await? {
            Ok(response) => response,
            Err(Unanswered { is_unsent, .. }) if !lent.is_new && (is_unsent || sending == Sending::Question) => {
                if !is_unsent {
                    self.lines.keep_none();
                }
                drop(lent);
                lent = within(end, false, self.lines.new_one()).await??;
                within(end, true, lent.line.ask(request)).await?.map_err(|unanswered| unanswered.error)?
            }
            Err(unanswered) => return Err(unanswered.error),
        };
        let stays = sending != Sending::OnceAndWiped && answer::may_stay(&response);
        let certificate = lent.line.certificate;
        // Somebody is there, and stands still in the middle of the answer.
        let late = |_| Error::new(Fault::Broken(io::ErrorKind::TimedOut), true);
        let (reply, is_ended) = within(end, true, answer::receive(response, limit)).await.map_err(late)??;
        match certificate {
            Some(pin) if !self.pin.pin_or_check(pin) => return Err(Error::new(Fault::OtherCamera, true)),
            _ => {}
        }
        if stays && is_ended {
            self.lines.keep(lent);
        }
        Ok(reply)
    }

    fn url(&self, path: &str, query: Option<&str>) -> Url {
        let mut url = self.base.clone();
        url.set_path(path);
        url.set_query(query);
        url
    }
}

/// Waits until this moment at most. `delivered`: what is waited for may have arrived.
async fn within<T>(end: Instant, delivered: bool, work: impl Future<Output = T>) -> Result<T, Error> {
    let left = end.saturating_duration_since(Instant::now());
    timeout(left, work).await.map_err(|_| Error::new(Fault::TimedOut, delivered))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_header_that_cannot_be_written_is_a_fault_of_its_own_and_nothing_goes_out() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let http = Http::new("127.0.0.1", Transport::Plain { port }, Limits::default()).unwrap();
        let request = Request {
            sending: Sending::Once,
            method: Method::GET,
            path: "/",
            query: None,
            content_type: "",
            body: None,
            authorization: Some(Zeroizing::new(b"Digest realm=\"\x01\"".to_vec())),
            limit: 1,
        };
        let error = http.send(request).await.err().unwrap();
        assert!(!error.is_offline() && !error.is_name_unknown() && !error.was_delivered(), "{error}");
        assert!(listener.accept().is_err(), "nobody connected");
    }
}
