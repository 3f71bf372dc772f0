//! The way to the server: a name looked up, a connection, and TLS before anything is said about anybody.

use std::net::SocketAddr;
use std::time::Duration;

use async_imap::Client;
use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::{Error, Settings};
use crate::mail::Security;
use crate::mail::read_budget::ReadBudget;
use crate::mail::tls::{self, Fault};

/// A protected connection that reads only what it is allowed to.
pub(super) type Stream = ReadBudget<TlsStream<TcpStream>>;

/// Room for the greeting.
const GREETING: usize = 16 * 1024;

/// A silent connection is asked for a sign of life this often, so that a dead one is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// Connects to the first address that answers; each has its share of the time. The server has greeted.
pub(super) async fn connect(settings: &Settings) -> Result<Client<Stream>, Error> {
    let mut tcp = reach(settings).await?;
    let alive = TcpKeepalive::new().with_time(KEEP_ALIVE);
    if let Err(error) = SockRef::from(&tcp).set_tcp_keepalive(&alive) {
        tracing::debug!(%error, "no signs of life on this connection");
    }
    let begins_open = settings.security != Security::Tls;
    if begins_open {
        tcp = start_tls(tcp, settings.pace.answer).await?;
    }
    let shaken = timeout(settings.pace.answer, tls::over(tcp, &settings.server, &settings.trust)).await;
    let stream = shaken.map_err(|_| Error::OFFLINE)?.map_err(|fault| match fault {
        Fault::Name => Error::SERVER_UNKNOWN,
        Fault::Certificate => Error::CERTIFICATE,
        Fault::Other => Error::NOT_MAIL,
        Fault::Broken => Error::OFFLINE,
    })?;
    let mut client = Client::new(ReadBudget::new(stream, GREETING));
    if !begins_open {
        greeting(&mut client, settings.pace.answer).await?;
    }
    Ok(client)
}

/// Asks for TLS (RFC 3501, section 6.2.1, DOCUMENTED). Without a yes nothing else is said; what the server said in
/// clear text is forgotten, and asked for again behind TLS.
async fn start_tls(tcp: TcpStream, limit: Duration) -> Result<TcpStream, Error> {
    let mut client = Client::new(ReadBudget::new(tcp, GREETING));
    greeting(&mut client, limit).await?;
    match timeout(limit, client.run_command_and_check_ok("STARTTLS", None)).await {
        Ok(Ok(())) => Ok(client.into_inner().into_inner()),
        Ok(Err(async_imap::error::Error::No(_) | async_imap::error::Error::Bad(_))) => Err(Error::NOT_MAIL),
        Ok(Err(error)) => Err(Error::from_imap(&error)),
        Err(_) => Err(Error::OFFLINE),
    }
}

/// What greets in another way is no mail server.
async fn greeting<S>(client: &mut Client<ReadBudget<S>>, limit: Duration) -> Result<(), Error>
where
    ReadBudget<S>: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + std::fmt::Debug + Send,
{
    match timeout(limit, client.read_response()).await {
        Ok(Ok(Some(_))) => Ok(()),
        Ok(Ok(None)) | Err(_) => Err(Error::OFFLINE),
        Ok(Err(_)) => Err(Error::NOT_MAIL),
    }
}

async fn reach(settings: &Settings) -> Result<TcpStream, Error> {
    let look_up = tokio::net::lookup_host((settings.server.as_str(), settings.port));
    let addresses: Vec<SocketAddr> = match timeout(settings.pace.answer, look_up).await {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(_)) => return Err(Error::SERVER_UNKNOWN),
        Err(_) => return Err(Error::OFFLINE),
    };
    if addresses.is_empty() {
        return Err(Error::SERVER_UNKNOWN);
    }
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(settings.pace.answer / 4, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(Error::OFFLINE)
}
