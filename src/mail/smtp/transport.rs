//! The connection to the server: reads only so much, and is protected as the person chose.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::conversation::{Conversation, Stream};
use super::failure::Failure;
use super::hello;
use crate::domain::{MailFault, MailSecurity, Outbox};
use crate::mail::Trust;
use crate::mail::read_budget::ReadBudget;
use crate::mail::tls::{self, Fault};

/// The most that is read in one conversation, in bytes, TLS handshake with its certificates included.
const READ_LIMIT: usize = 256 * 1024;

type Budgeted = ReadBudget<TcpStream>;

/// Connects, protected as the person chose; both sides have greeted. Each address of the server may take `share`.
pub(super) async fn open(
    outbox: &Outbox,
    trust: &Trust,
    share: Duration,
) -> Result<Conversation<Box<dyn Stream>>, Failure> {
    let addresses = match tokio::net::lookup_host((outbox.server.as_str(), outbox.port)).await {
        Ok(addresses) => addresses.collect(),
        Err(_) => Vec::new(),
    };
    if addresses.is_empty() {
        return Err(MailFault::ServerUnknown.into());
    }
    let (stream, address) = connect(&addresses, share).await.ok_or(MailFault::Offline)?;
    let name = hello::name(address);
    match outbox.security {
        MailSecurity::Tls => {
            let stream: Box<dyn Stream> = Box::new(protect(stream, &outbox.server, trust).await?);
            Conversation::begin(stream, name).await
        }
        MailSecurity::StartTls => {
            let stream = Conversation::begin(stream, name).await?.start_tls().await?;
            let stream: Box<dyn Stream> = Box::new(protect(stream, &outbox.server, trust).await?);
            Conversation::begin_again(stream, name).await
        }
        MailSecurity::None => {
            let stream: Box<dyn Stream> = Box::new(stream);
            Conversation::begin(stream, name).await
        }
    }
}

async fn connect(addresses: &[SocketAddr], share: Duration) -> Option<(Budgeted, SocketAddr)> {
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(share, TcpStream::connect(address)).await {
            return Some((ReadBudget::new(stream, READ_LIMIT), *address));
        }
    }
    None
}

/// TLS, checked by the system's own means and never loosened. What comes through it counts as well.
async fn protect(stream: Budgeted, server: &str, trust: &Trust) -> Result<TlsStream<Budgeted>, MailFault> {
    tls::over(stream, server, trust).await.map_err(|fault| match fault {
        Fault::Name => MailFault::ServerUnknown,
        Fault::Certificate => MailFault::Certificate,
        // Clear text where TLS was expected, or no version and cipher in common.
        Fault::Other => MailFault::NoEncryption,
        Fault::HungUp => MailFault::HungUp,
        Fault::Broken => MailFault::Offline,
    })
}
