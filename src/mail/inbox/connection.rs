//! The connection to the server: a name looked up, TCP, and TLS before anything is said about anybody.

use std::net::SocketAddr;
use std::time::Duration;

use async_imap::Client;
use async_imap::imap_proto::{Response, Status};
use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::Account;
use super::failure::{Failure, said_goodbye};
use super::replies::Replies;
use crate::domain::{InboxFault, MailSecurity};
use crate::mail::read_budget::ReadBudget;
use crate::mail::tls::{self, Fault};

/// A connection inside TLS that reads no more than its budget, line by line.
pub(super) type Stream = Replies<ReadBudget<TlsStream<TcpStream>>>;

/// The longest greeting, in bytes.
const GREETING: usize = 16 * 1024;

/// TCP keepalive: a silent connection is probed this often, so that a dead one is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// Connects to the first address that answers; each has its share of the time. The server has greeted.
pub(super) async fn connect(account: &Account) -> Result<Client<Stream>, InboxFault> {
    let mut tcp = reach(account).await?;
    let alive = TcpKeepalive::new().with_time(KEEP_ALIVE);
    if let Err(error) = SockRef::from(&tcp).set_tcp_keepalive(&alive) {
        tracing::debug!(%error, "no TCP keepalive on this connection");
    }
    let begins_in_clear = account.server.security != MailSecurity::Tls;
    if begins_in_clear {
        tcp = start_tls(tcp, account.pace.answer).await?;
    }
    let protected = timeout(account.pace.answer, tls::over(tcp, &account.server.name, &account.trust)).await;
    let stream = protected.map_err(|_| InboxFault::Offline)?.map_err(|fault| match fault {
        Fault::Name => InboxFault::ServerUnknown,
        Fault::Certificate => InboxFault::Certificate,
        Fault::Other => InboxFault::NotMail,
        Fault::HungUp => InboxFault::HungUp,
        Fault::Broken => InboxFault::Offline,
    })?;
    let mut client = Client::new(Replies::new(ReadBudget::new(stream, GREETING)));
    if !begins_in_clear {
        greeting(&mut client, account.pace.answer).await?;
    }
    Ok(client)
}

/// Asks for TLS (RFC 3501, section 6.2.1, DOCUMENTED). Without a yes nothing else is said; what the server said in
/// clear text is forgotten, and asked for again behind TLS.
async fn start_tls(tcp: TcpStream, limit: Duration) -> Result<TcpStream, InboxFault> {
    let mut client = Client::new(Replies::new(ReadBudget::new(tcp, GREETING)));
    greeting(&mut client, limit).await?;
    match timeout(limit, client.run_command_and_check_ok("STARTTLS", None)).await {
        Ok(Ok(())) => Ok(client.into_inner().into_inner().into_inner()),
        Ok(Err(async_imap::error::Error::No(_) | async_imap::error::Error::Bad(_))) => Err(InboxFault::NotMail),
        Ok(Err(error)) => Err(Failure::from_imap(&error, client.get_ref().said()).fault()),
        Err(_) => Err(InboxFault::Offline),
    }
}

/// What greets in another way is no mail server; a server that is willing to talk later says goodbye (RFC 3501, section
/// 7.1.5).
async fn greeting<S>(client: &mut Client<Replies<S>>, limit: Duration) -> Result<(), InboxFault>
where
    Replies<S>: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + std::fmt::Debug + Send,
{
    let greeting = timeout(limit, client.read_response()).await.map_err(|_| InboxFault::Offline)?;
    if let Some(fault) = said_goodbye(client.get_ref().said()) {
        return Err(fault);
    }
    match greeting {
        Ok(Some(greeting)) => match greeting.parsed() {
            Response::Data { status: Status::Ok | Status::PreAuth, .. } => Ok(()),
            Response::Data { status: Status::No | Status::Bad, .. } => Err(InboxFault::Busy),
            _ => Err(InboxFault::NotMail),
        },
        Ok(None) => Err(InboxFault::HungUp),
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => Err(InboxFault::HungUp),
        Err(_) => Err(InboxFault::NotMail),
    }
}

async fn reach(account: &Account) -> Result<TcpStream, InboxFault> {
    let look_up = tokio::net::lookup_host((account.server.name.as_str(), account.server.port));
    let addresses: Vec<SocketAddr> = match timeout(account.pace.answer, look_up).await {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(_)) => return Err(InboxFault::ServerUnknown),
        Err(_) => return Err(InboxFault::Offline),
    };
    if addresses.is_empty() {
        return Err(InboxFault::ServerUnknown);
    }
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(account.pace.answer / 4, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(InboxFault::Offline)
}
