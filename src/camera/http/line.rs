//! One line to a camera that HTTP is spoken over. It knows a socket and one request after the other, not which lines there
//! are, and not what is asked.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1::{Builder, SendRequest};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::camera::dial::{self, Stream};
use crate::camera::error::{Error, Fault};
use crate::domain::Pin;

/// A request as it goes out.
pub(super) type Written = Request<Full<Bytes>>;

/// Where lines lead, and how.
#[derive(Debug)]
pub(super) struct Place {
    /// An IP address or a name, without brackets.
    pub host: String,
    pub port: u16,
    /// `None`: in plain HTTP. One for all lines, so that a later one takes up the TLS session of an earlier one.
    pub tls: Option<Arc<ClientConfig>>,
    /// How long it may take to open one.
    pub limit: Duration,
}

/// One line. It ends when this is dropped, and with it what is left in its buffers.
#[derive(Debug)]
pub(super) struct Line {
    sender: SendRequest<Full<Bytes>>,
    driver: JoinHandle<()>,
    /// The certificate that the camera showed on it.
    pub certificate: Option<Pin>,
}

/// A request that got no answer.
#[derive(Debug)]
pub(super) struct Unanswered {
    pub error: Error,
    /// Nothing of it went out.
    pub is_unsent: bool,
}

impl Place {
    /// Connects a socket to it.
    pub async fn connect(&self) -> Result<TcpStream, Error> {
        within(self.limit, dial::connect(&self.host, self.port)).await
    }

    /// Opens a line over a socket that is connected.
    pub async fn open(&self, socket: TcpStream) -> Result<Line, Error> {
        let Some(config) = &self.tls else { return Line::over(Box::new(socket), None).await };
        let (stream, shown) = within(self.limit, dial::shake_hands(socket, &self.host, Arc::clone(config))).await?;
        Line::over(Box::new(stream), shown).await
    }
}

async fn within<T>(limit: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    timeout(limit, work).await.map_err(|_| Error::new(Fault::TimedOut, false))?
}

impl Line {
    async fn over(stream: Box<dyn Stream>, certificate: Option<Pin>) -> Result<Self, Error> {
        let mut builder = Builder::new();
        builder.ignore_invalid_headers_in_responses(true).allow_spaces_after_header_name_in_responses(true);
        builder.allow_obsolete_multiline_headers_in_responses(true);
        // As browsers write them in HTTP/1.1: some servers of devices know the names in this form only.
        builder.title_case_headers(true);
        let begun = builder.handshake(TokioIo::new(stream)).await;
        let (sender, connection) = begun.map_err(|error| Error::from_hyper(&error, false))?;
        let driver = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(error = %Error::from_hyper(&error, true), "a line ended");
            }
        });
        Ok(Self { sender, driver, certificate })
    }

    /// Whether it is known to be over.
    pub fn is_closed(&self) -> bool {
        self.sender.is_closed()
    }

    /// Sends a request, and waits for the head of its answer.
    pub async fn ask(&mut self, request: Written) -> Result<Response<Incoming>, Unanswered> {
        if let Err(error) = self.sender.ready().await {
            return Err(Unanswered { error: Error::from_hyper(&error, false), is_unsent: true });
        }
        self.sender.try_send_request(request).await.map_err(|mut failed| {
            let is_unsent = failed.take_message().is_some();
            Unanswered { error: Error::from_hyper(failed.error(), !is_unsent), is_unsent }
        })
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.driver.abort();
    }
}
