//! The camera's TLS: a certificate that it signed itself, or a version that is given up. It knows handshakes, not
//! requests.

use std::fmt;
use std::io;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::simulator::state::State;

/// The fatal alert "protocol version" in a record of TLS 1.0. DOCUMENTED: RFC 2246, section 7.2.
const PROTOCOL_VERSION: [u8; 7] = [21, 3, 1, 0, 2, 2, 70];

/// Accepts TLS as cameras do. Another camera at the same address has another certificate.
pub(super) fn acceptor(state: &Arc<State>) -> io::Result<TlsAcceptor> {
    let certificates = Certificates { own: certificate()?, of_another: certificate()?, state: Arc::clone(state) };
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
    let config = builder.with_no_client_auth().with_cert_resolver(Arc::new(certificates));
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Answers whatever a client says first as an old camera answers a new browser.
pub(super) async fn refuse(mut stream: TcpStream) {
    // Whoever only knocks says nothing and gets nothing.
    let said = stream.read(&mut [0; 1024]).await.unwrap_or_default();
    if said > 0
        && let Err(error) = stream.write_all(&PROTOCOL_VERSION).await
    {
        tracing::debug!(%error, "a client left before the alert");
    }
}

/// Makes a certificate, signed by itself, in the name that cameras give themselves.
fn certificate() -> io::Result<Arc<CertifiedKey>> {
    let made = rcgen::generate_simple_self_signed(["camera".to_owned()]).map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let key = ring::sign::any_supported_type(&key).map_err(io::Error::other)?;
    Ok(Arc::new(CertifiedKey::new(vec![made.cert.der().clone()], key)))
}

struct Certificates {
    own: Arc<CertifiedKey>,
    of_another: Arc<CertifiedKey>,
    state: Arc<State>,
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, _client_hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(if self.state.is_replaced() { &self.of_another } else { &self.own }))
    }
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Certificates")
    }
}
