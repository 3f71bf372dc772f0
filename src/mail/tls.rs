//! TLS with a mail server, checked by the system's own means and never loosened.

use std::io;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::{Trust, install_tls};

/// Why there is no TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// This can be no name of a server.
    Name,
    /// Nobody vouches for the server under this name.
    Certificate,
    /// The other side speaks something else, or no version and cipher in common.
    Other,
    /// The other side ended the connection without a word.
    HungUp,
    /// Nothing comes through.
    Broken,
}

/// Speaks TLS with whoever vouches for this name. The caller limits the time and what may be read.
pub(super) async fn over<S>(stream: S, name: &str, trust: &Trust) -> Result<TlsStream<S>, Fault>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let name = ServerName::try_from(name.to_owned()).map_err(|_| Fault::Name)?;
    let config = config(trust).ok_or(Fault::Certificate)?;
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.map_err(|error| fault(&error))
}

/// The TLS of every mail connection; `None`: this system has no usable list of authorities.
pub(super) fn config(trust: &Trust) -> Option<ClientConfig> {
    install_tls();
    let roots: Vec<_> = trust.extra_roots.iter().map(|der| CertificateDer::from(der.clone())).collect();
    let provider = Arc::new(ring::default_provider());
    // Without any of our own, no system is asked to look at an empty list of them.
    let verifier = match roots.is_empty() {
        true => Verifier::new(Arc::clone(&provider)),
        false => Verifier::new_with_extra_roots(roots, Arc::clone(&provider)),
    };
    let verifier =
        verifier.inspect_err(|error| tracing::warn!(%error, "this system has no usable list of authorities")).ok()?;
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    // The name says it: it is our verifier in place of the built-in one, and it checks all that that one does.
    Some(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

/// What a broken handshake means.
fn fault(error: &io::Error) -> Fault {
    match error.get_ref().and_then(|inside| inside.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => Fault::Certificate,
        Some(_) => Fault::Other,
        None => match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
                Fault::HungUp
            }
            _ => Fault::Broken,
        },
    }
}
