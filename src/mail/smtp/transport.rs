//! The connection to the server: reads only so much, and is protected as the person chose.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use lettre::transport::smtp::client::{AsyncTokioStream, Certificate, TlsParameters};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::line_by_line::LineByLine;
use crate::domain::{MailFault, MailSecurity, Outbox};
use crate::mail::Trust;
use crate::mail::read_budget::ReadBudget;
use crate::mail::tls::{self, Fault};

/// The most that is read in one conversation, in bytes, TLS handshake with its certificates included.
const READ_LIMIT: usize = 256 * 1024;

/// A connection to the server, before it has greeted; with [`MailSecurity::StartTls`] it is still in clear text. Each
/// address of the server may take `share`.
pub(super) async fn open(
    outbox: &Outbox,
    trust: &Trust,
    share: Duration,
) -> Result<Box<dyn AsyncTokioStream>, MailFault> {
    let addresses = match tokio::net::lookup_host((outbox.server.as_str(), outbox.port)).await {
        Ok(addresses) => addresses.collect(),
        Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        return Err(MailFault::ServerUnknown);
    }
    let stream = connect(&addresses, share).await.ok_or(MailFault::Offline)?;
    Ok(match outbox.security {
        MailSecurity::Tls => Box::new(protect(stream, &outbox.server, trust).await?),
        MailSecurity::StartTls => Box::new(LineByLine::new(stream)),
        MailSecurity::None => Box::new(stream),
    })
}

async fn connect(addresses: &[SocketAddr], share: Duration) -> Option<Budgeted> {
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(share, TcpStream::connect(address)).await {
            return Some(ReadBudget::new(stream, READ_LIMIT));
        }
    }
    None
}

/// TLS from the first byte. What comes through it counts as well.
async fn protect(stream: Budgeted, server: &str, trust: &Trust) -> Result<Protected, MailFault> {
    tls::over(stream, server, trust).await.map(Protected).map_err(|fault| match fault {
        Fault::Name => MailFault::ServerUnknown,
        Fault::Certificate => MailFault::Certificate,
        // Clear text where TLS was expected, or no version and cipher in common.
        Fault::Other => MailFault::NoEncryption,
        Fault::Broken => MailFault::Offline,
    })
}

/// How the mail library checks the server after STARTTLS: by the system's own means, never loosened.
pub(super) fn start_tls_parameters(server: &str, trust: &Trust) -> Result<TlsParameters, MailFault> {
    let mut builder = TlsParameters::builder(server.to_owned());
    for root in &trust.extra_roots {
        let root = Certificate::from_der(root.clone()).map_err(|_| MailFault::Certificate)?;
        builder = builder.add_root_certificate(root);
    }
    builder.build_rustls().map_err(|_| MailFault::Certificate)
}

type Budgeted = ReadBudget<TcpStream>;

impl AsyncTokioStream for Budgeted {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.get_ref().peer_addr()
    }
}

impl AsyncTokioStream for LineByLine<Budgeted> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.get_ref().peer_addr()
    }
}

/// A connection inside TLS, in the form that the mail library takes.
#[derive(Debug)]
struct Protected(TlsStream<Budgeted>);

impl AsyncTokioStream for Protected {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}

impl AsyncRead for Protected {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl AsyncWrite for Protected {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
