//! The camera's TLS: a certificate that it signed itself, or a version that is given up. It knows handshakes, not
//! requests.

use std::io;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::simulator::state::State;

/// The fatal alert "protocol version" in a record of TLS 1.0. DOCUMENTED: RFC 2246, section 7.2.
const PROTOCOL_VERSION: [u8; 7] = [21, 3, 1, 0, 2, 2, 70];

/// Accepts TLS as cameras do. Another camera at the same address has another certificate, and knows of no session with this one.
#[derive(Clone)]
pub(in crate::simulator) struct Acceptor {
    own: TlsAcceptor,
    of_another: TlsAcceptor,
}

impl Acceptor {
    /// With certificates that are made right now.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { own: acceptor()?, of_another: acceptor()? })
    }

    /// That of the camera that has the address now.
    pub(super) fn of(&self, state: &State) -> &TlsAcceptor {
        if state.is_replaced() { &self.of_another } else { &self.own }
    }
}

/// A certificate, signed by itself, in the name that cameras give themselves.
fn acceptor() -> io::Result<TlsAcceptor> {
    let made = rcgen::generate_simple_self_signed(["camera".to_owned()]).map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
    let config = builder.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key);
    Ok(TlsAcceptor::from(Arc::new(config.map_err(io::Error::other)?)))
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
