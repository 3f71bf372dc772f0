//! The certificate of a camera.

use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{self, ServerConfig};

/// A certificate that nobody vouches for, in another name, and long over.
pub fn certificate() -> TlsAcceptor {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut parameters = rcgen::CertificateParams::new(["camera.example".to_owned()]).unwrap();
    (parameters.not_before, parameters.not_after) =
        (rcgen::date_time_ymd(2012, 1, 1), rcgen::date_time_ymd(2014, 1, 1));
    let signed = parameters.self_signed(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = config.with_no_client_auth().with_single_cert(vec![signed.der().clone()], key).unwrap();
    TlsAcceptor::from(Arc::new(config))
}
