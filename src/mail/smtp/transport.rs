//! A connection that reads only so much: a server has a few kilobytes to say, whatever it sends.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::line_by_line::LineByLine;
use crate::mail::read_budget::ReadBudget;
use crate::mail::tls::{self, Fault};
use crate::mail::{Error, Trust};

/// The most that is read in one conversation, TLS handshake with its certificates included.
const READ_LIMIT: usize = 256 * 1024;

/// Connects to the first address that answers; each has its share of the time.
pub(super) async fn connect(addresses: &[SocketAddr], share: Duration) -> Result<Limited, Error> {
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(share, TcpStream::connect(address)).await {
            return Ok(ReadBudget::new(stream, READ_LIMIT));
        }
    }
    Err(Error::offline())
}

/// Speaks TLS from the first byte. What comes through it counts as well.
pub(super) async fn protect(stream: Limited, server: &str, trust: &Trust) -> Result<Protected, Error> {
    tls::over(stream, server, trust).await.map(Protected).map_err(|fault| match fault {
        Fault::Name => Error::server_unknown(),
        Fault::Certificate => Error::certificate(),
        // Clear text where TLS was expected, or no version and cipher in common.
        Fault::Other => Error::no_encryption(),
        Fault::Broken => Error::offline(),
    })
}

/// A connection that reads so much and no more.
pub(super) type Limited = ReadBudget<TcpStream>;

impl AsyncTokioStream for Limited {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.get_ref().peer_addr()
    }
}

impl AsyncTokioStream for LineByLine<Limited> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.get_ref().peer_addr()
    }
}

/// A connection inside TLS that reads so much and no more.
#[derive(Debug)]
pub(super) struct Protected(TlsStream<Limited>);

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
