//! A bare line to one camera, for who speaks HTTP over it themselves: connected in time, and over TLS with the certificate
//! that is held. It knows sockets and certificates, not what goes over them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::error::{Error, Fault};
use super::tls::{self, PinSlot};
use crate::domain::Transport;

/// A line that bytes go over in both directions.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// An open line, and the transport it came to be on: with the certificate that the camera showed.
pub struct Line {
    /// The bytes.
    pub stream: Box<dyn Stream>,
    /// The transport with its certificate.
    pub transport: Transport,
}

/// Opens a line to a host (an IP address or a name, without brackets), within a limit for all of it.
pub async fn dial(host: &str, transport: Transport, limit: Duration) -> Result<Line, Error> {
    let late = |_| Error::new(Fault::TimedOut, false);
    timeout(limit, open(host, transport)).await.map_err(late)?
}

async fn open(host: &str, transport: Transport) -> Result<Line, Error> {
    let port = match transport {
        Transport::Plain { port } | Transport::Tls { port, .. } => port,
    };
    let offline = |error: io::Error| Error::new(Fault::NoConnection(error.kind()), false);
    let addresses = lookup_host((host, port)).await.map_err(|_| Error::new(Fault::NameUnknown, false))?;
    let stream = TcpStream::connect(addresses.collect::<Vec<_>>().as_slice()).await.map_err(offline)?;
    // Small messages go out at once; a camera's page sends many.
    stream.set_nodelay(true).map_err(offline)?;
    let Transport::Tls { pin, .. } = transport else { return Ok(Line { stream: Box::new(stream), transport }) };
    let config = tls::config(Arc::new(PinSlot::holding(pin)))?;
    // Nobody checks the name; a name that no certificate could have is left out.
    let name =
        ServerName::try_from(host.to_owned()).unwrap_or(ServerName::IpAddress(std::net::Ipv4Addr::UNSPECIFIED.into()));
    let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
    let stream = stream.map_err(|error| Error::from_handshake(&error))?;
    let shown = stream.get_ref().1.peer_certificates().and_then(|all| all.first()).map(|first| tls::pin_of(first));
    Ok(Line { stream: Box::new(stream), transport: Transport::Tls { port, pin: shown.or(pin) } })
}
