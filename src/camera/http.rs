//! HTTP or HTTPS with one camera: a fresh connection for each request, time and size limits, redirects to the same host and port.
//!
//! It knows requests and bytes, not what they mean. A kept connection would save little here and could break in the
//! middle of the one request that must not be repeated; so none is kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::tls::TlsInfo;
use reqwest::{Client, Method, Url};
use zeroize::Zeroizing;

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

/// After so long without a further byte a reply is looked at: it may be whole, and only its length be wrong.
const QUIET: Duration = Duration::from_secs(1);

/// How many redirects in a row are followed.
const MAX_REDIRECTS: usize = 3;

/// Speaks HTTP with one camera.
#[derive(Debug)]
pub struct Http {
    client: Client,
    base: Url,
    transport: Transport,
    limits: Limits,
    pin: Arc<PinSlot>,
    /// The port for HTTPS that a redirect named; 0: none did.
    tls_port: AtomicU16,
}

/// One request that may change something or carries credentials. It is sent once and follows no redirect.
pub(super) struct Request<'a> {
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
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let base = Url::parse(&format!("{scheme}://{host}:{port}/")).map_err(|_| bad())?;
        let pin = Arc::new(PinSlot::holding(pin));
        let client = Client::builder()
            .tls_backend_preconfigured(tls::config(Arc::clone(&pin))?)
            .tls_info(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_max_idle_per_host(0)
            .connect_timeout(limits.connect)
            .timeout(limits.whole)
            .http1_only()
            .http1_ignore_invalid_headers_in_responses(true)
            .http1_allow_obsolete_multiline_headers_in_responses(true)
            .http1_allow_spaces_after_header_name_in_responses(true)
            .build()
            .map_err(|error| Error::from_reqwest(&error))?;
        Ok(Self { client, base, transport, limits, pin, tls_port: AtomicU16::new(0) })
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
                let reply = self.exchange(self.client.get(url.clone()), self.limits.body).await?;
                let Some(next) = self.next(&url, &reply) else { return Ok(reply) };
                redirects += 1;
                if redirects > MAX_REDIRECTS {
                    return Err(Error::refused(Refusal::read(&reply, &Redactor::default())));
                }
                url = next;
            }
        };
        let late = |_| Error::new(Fault::TimedOut, true);
        tokio::time::timeout(self.limits.whole, following).await.map_err(late)?
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

    /// Sends a request exactly once.
    pub(super) async fn send_once(&self, request: Request<'_>) -> Result<Reply, Error> {
        self.send_once_with(request, &[]).await
    }

    /// Sends a request exactly once, with headers that say who asks.
    pub(super) async fn send_once_with(
        &self,
        ask: Request<'_>,
        headers: &[(&'static str, &str)],
    ) -> Result<Reply, Error> {
        let mut request = self.client.request(ask.method, self.url(ask.path, ask.query));
        let headers = headers.iter().map(|(name, value)| (*name, Zeroizing::new(value.as_bytes().to_vec())));
        let authorization = ask.authorization.map(|value| (AUTHORIZATION.as_str(), value));
        for (name, value) in authorization.into_iter().chain(headers) {
            // Handed over as they are, the bytes are wiped with the request.
            let value = HeaderValue::from_maybe_shared(Bytes::from_owner(value));
            let mut value = value.map_err(|_| Error::new(Fault::Header, false))?;
            value.set_sensitive(true);
            request = request.header(name, value);
        }
        if let Some(body) = ask.body {
            request = request.header(CONTENT_TYPE, ask.content_type).body(Bytes::from_owner(body));
        }
        let reply = self.exchange(request, ask.limit).await?;
        self.check_host(&reply)?;
        Ok(reply)
    }

    async fn exchange(&self, request: reqwest::RequestBuilder, limit: usize) -> Result<Reply, Error> {
        let request = request.build().map_err(|error| Error::from_reqwest(&error))?;
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let answer = self.receive(request, limit).await;
        match &answer {
            Ok(reply) => tracing::debug!(%method, path, status = reply.status, bytes = reply.body.len(), "answered"),
            Err(error) => tracing::debug!(%method, path, %error, "not answered"),
        }
        answer
    }

    async fn receive(&self, request: reqwest::Request, limit: usize) -> Result<Reply, Error> {
        let broken = |error: reqwest::Error| Error::from_reqwest(&error);
        let mut response = self.client.execute(request).await.map_err(broken)?;
        let mut reply = Reply::begin(response.status().as_u16(), response.headers());
        let certificate = response.extensions().get::<TlsInfo>().and_then(TlsInfo::peer_certificate).map(tls::pin_of);
        loop {
            let next = match tokio::time::timeout(QUIET, response.chunk()).await {
                // A whole answer counts, however the connection ends, and when more was announced than there is.
                Ok(Err(error)) if reply.is_whole() => {
                    tracing::debug!(error = %Error::from_reqwest(&error), "a whole answer without a proper end");
                    break;
                }
                Err(_) if reply.is_whole() => break,
                Err(_) => continue,
                Ok(next) => next.map_err(broken)?,
            };
            let Some(chunk) = next else { break };
            if reply.body.len() + chunk.len() > limit {
                tracing::info!(limit, "more bytes than there may be");
                return Err(Error::new(Fault::TooMuch, true));
            }
            reply.extend(&chunk);
        }
        match certificate {
            Some(pin) if !self.pin.pin_or_check(pin) => Err(Error::new(Fault::OtherCamera, true)),
            _ => Ok(reply),
        }
    }

    fn url(&self, path: &str, query: Option<&str>) -> Url {
        let mut url = self.base.clone();
        url.set_path(path);
        url.set_query(query);
        url
    }
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
            method: Method::GET,
            path: "/",
            query: None,
            content_type: "",
            body: None,
            authorization: Some(Zeroizing::new(b"Digest realm=\"\x01\"".to_vec())),
            limit: 1,
        };
        let error = http.send_once(request).await.err().unwrap();
        assert!(!error.is_offline() && !error.is_name_unknown() && !error.was_delivered(), "{error}");
        assert!(listener.accept().is_err(), "nobody connected");
    }
}
