//! The way to the server: a name looked up, a connection, TLS checked by the system's own means and never loosened.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::meter::Meter;
use super::{Error, Settings};
use crate::mail::install_tls;
use crate::mail::smtp::Trust;

/// A protected connection that reads only what it is allowed to.
pub(super) type Stream = Meter<TlsStream<TcpStream>>;

/// Room for the greeting.
const GREETING: usize = 16 * 1024;

/// A silent connection is asked for a sign of life this often, so that a dead one is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// Connects to the first address that answers; each has its share of the time.
pub(super) async fn connect(settings: &Settings) -> Result<Stream, Error> {
    install_tls();
    let tcp = reach(settings).await?;
    let alive = TcpKeepalive::new().with_time(KEEP_ALIVE);
    if let Err(error) = SockRef::from(&tcp).set_tcp_keepalive(&alive) {
        tracing::debug!(%error, "no signs of life on this connection");
    }
    let name = ServerName::try_from(settings.server.clone()).map_err(|_| Error::SERVER_UNKNOWN)?;
    let connector = TlsConnector::from(Arc::new(tls(&settings.trust)?));
    match timeout(settings.pace.answer, connector.connect(name, tcp)).await {
        Ok(Ok(stream)) => Ok(Meter::new(stream, GREETING)),
        Ok(Err(error)) => Err(fault(&error)),
        Err(_) => Err(Error::OFFLINE),
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

fn tls(trust: &Trust) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots: Vec<_> = trust.extra_roots.iter().map(|root| CertificateDer::from(root.clone())).collect();
    let verifier = if roots.is_empty() {
        Verifier::new(Arc::clone(&provider))
    } else {
        Verifier::new_with_extra_roots(roots, Arc::clone(&provider))
    };
    let verifier = verifier.map_err(|_| Error::CERTIFICATE)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| Error::CERTIFICATE)?;
    // "Dangerous" is the library's word for any verifier that is handed in; this one is the system's.
    Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

/// What a broken handshake means.
fn fault(error: &io::Error) -> Error {
    match error.get_ref().and_then(|inside| inside.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => Error::CERTIFICATE,
        Some(_) => Error::NOT_MAIL,
        None => Error::OFFLINE,
    }
}
