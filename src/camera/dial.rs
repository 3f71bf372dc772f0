//! A bare line to one camera, for who speaks HTTP over it themselves: connected in time, and over TLS with the certificate
//! that is held. It knows sockets and certificates, not what goes over them.

use std::borrow::Cow;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::error::{Error, Fault};
use super::tls::{self, Ending, PinSlot};
use crate::domain::{Pin, Transport};

/// How long one way to a camera may take before another is tried beside it: addresses of the other family, another port
/// (RFC 8305).
pub(super) const HEAD_START: Duration = Duration::from_millis(250);

/// So many addresses of one name are tried.
const MOST_ADDRESSES: usize = 16;

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
    let (Transport::Plain { port } | Transport::Tls { port, .. }) = transport;
    let stream = connect(host, port).await?;
    let Transport::Tls { pin, .. } = transport else { return Ok(Line { stream: Box::new(stream), transport }) };
    let (stream, shown) = shake_hands(stream, host, Arc::new(tls::config(Arc::new(PinSlot::holding(pin)))?)).await?;
    Ok(Line { stream: Box::new(stream), transport: Transport::Tls { port, pin: shown.or(pin) } })
}

/// Connects a socket.
pub(super) async fn connect(host: &str, port: u16) -> Result<TcpStream, Error> {
    let offline = |error: io::Error| Error::new(Fault::NoConnection(error.kind()), false);
    let name = as_looked_up(host);
    let addresses = lookup_host((name.as_ref(), port)).await.map_err(|_| Error::new(Fault::NameUnknown, false))?;
    let stream = connect_any(&addresses.collect::<Vec<_>>()).await.map_err(offline)?;
    // Small messages go out at once.
    stream.set_nodelay(true).map_err(offline)?;
    Ok(stream)
}

/// A name as it is looked up: with letters beyond ASCII in their form for DNS; names of the network at home are asked for as
/// they are written (RFC 6762, section 16).
fn as_looked_up(host: &str) -> Cow<'_, str> {
    if host.is_ascii() || host.ends_with(".local") {
        return host.into();
    }
    let url = Url::parse(&format!("http://{host}/")).ok();
    url.as_ref().and_then(Url::host_str).map_or(host.into(), |host| host.to_owned().into())
}

/// Connects to the first of these addresses that answers. A name may have some that lead nowhere: of a family that this
/// network does not carry, or of a camera that is gone.
async fn connect_any(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let mut begun = JoinSet::new();
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    let mut left = in_turns(addresses).take(MOST_ADDRESSES);
    loop {
        let next = left.next();
        let is_last = next.is_none();
        if let Some(address) = next {
            begun.spawn(TcpStream::connect(address));
        }
        let ended = async { begun.join_next().await.map(|ended| ended.map_err(io::Error::other).flatten()) };
        let ended = if is_last { Ok(ended.await) } else { timeout(HEAD_START, ended).await };
        match ended {
            Ok(Some(Ok(stream))) => return Ok(stream),
            Ok(Some(Err(error))) => last = error,
            Ok(None) if is_last => return Err(last),
            Ok(None) | Err(_) => {}
        }
    }
}

/// The addresses of both families in turns (RFC 8305, section 4): a network may swallow one of the two as a whole.
fn in_turns(addresses: &[SocketAddr]) -> impl Iterator<Item = SocketAddr> {
    let is_ipv6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (ones, others): (Vec<_>, Vec<_>) = addresses.iter().copied().partition(|address| address.is_ipv6() == is_ipv6);
    let longer = ones.len().max(others.len());
    (0..longer).flat_map(move |at| [ones.get(at).copied(), others.get(at).copied()]).flatten()
}

/// Begins TLS on a socket. Gives the certificate that was shown, too.
pub(super) async fn shake_hands(
    stream: TcpStream,
    host: &str,
    config: Arc<ClientConfig>,
) -> Result<(Ending<TlsStream<TcpStream>>, Option<Pin>), Error> {
    // Nobody checks the name; a name that no certificate could have is left out.
    let name =
        ServerName::try_from(host.to_owned()).unwrap_or(ServerName::IpAddress(std::net::Ipv4Addr::UNSPECIFIED.into()));
    let stream = TlsConnector::from(config).connect(name, stream).await;
    let stream = stream.map_err(|error| Error::from_handshake(&error))?;
    let shown = stream.get_ref().1.peer_certificates().and_then(|all| all.first()).map(|first| tls::pin_of(first));
    Ok((Ending(stream), shown))
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use socket2::{Domain, Socket, Type};

    use super::*;

    #[test]
    fn a_name_is_looked_up_as_its_network_knows_it() {
        assert_eq!(as_looked_up("k\u{fc}che.example"), "xn--kche-0ra.example");
        assert_eq!(as_looked_up("k\u{fc}che.local"), "k\u{fc}che.local");
        assert_eq!(as_looked_up("fe80::1"), "fe80::1");
    }

    #[test]
    fn both_families_have_their_turn() {
        let (six, four) = (SocketAddr::from(([0_u16; 8], 1)), SocketAddr::from(([127, 0, 0, 1], 1)));
        assert_eq!(in_turns(&[six, six, six, four]).collect::<Vec<_>>(), [six, four, six, six]);
    }

    #[tokio::test]
    async fn addresses_that_lead_nowhere_keep_nobody_from_the_next() {
        // Its queue is full: whoever knocks hears nothing, or is sent away at once, as its system likes.
        let silent = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        silent.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
        silent.listen(0).unwrap();
        let swallows = silent.local_addr().unwrap().as_socket().unwrap();
        let mut knocking = Vec::new();
        while let Ok(Ok(stream)) = timeout(Duration::from_millis(200), TcpStream::connect(swallows)).await {
            knocking.push(stream);
        }
        // Taken, and nobody listens there.
        let refusing = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        refusing.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
        let there = refusing.local_addr().unwrap().as_socket().unwrap();
        let listening = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let answers = listening.local_addr().unwrap();
        for before in [vec![], vec![swallows], vec![there], vec![swallows, there, swallows]] {
            let addresses = [before.as_slice(), &[answers, swallows]].concat();
            let limit = Duration::from_secs(4);
            let stream = timeout(limit, connect_any(&addresses)).await.unwrap().unwrap();
            assert_eq!(stream.peer_addr().unwrap(), answers, "{before:?}");
        }
        assert!(connect_any(&[there]).await.is_err() && connect_any(&[]).await.is_err());
    }
}
