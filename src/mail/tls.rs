//! TLS with a mail server, checked by the system's own means and never loosened.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::{Trust, install_tls};

/// Speaks TLS with whoever vouches for this name. `None`: the name, the certificate or the protection is not good.
pub(super) async fn over(stream: TcpStream, name: &str, trust: &Trust) -> Option<TlsStream<TcpStream>> {
    let name = ServerName::try_from(name.to_owned()).ok()?;
    TlsConnector::from(config(trust)?).connect(name, stream).await.ok()
}

fn config(trust: &Trust) -> Option<Arc<ClientConfig>> {
    install_tls();
    let roots = trust.extra_roots.iter().map(|der| CertificateDer::from(der.clone()));
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider))
        .inspect_err(|error| tracing::warn!(%error, "this system has no usable list of authorities"))
        .ok()?;
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    // The name says it: it is our verifier in place of the built-in one, and it checks all that that one does.
    Some(Arc::new(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()))
}
