//! TLS with a camera by trust on first use (TOFU): its own certificate is taken at first sight, and then no other one.
//!
//! A camera signs its certificate itself, for no name in particular, often years ago: nobody vouches for it, so the only
//! question worth asking is whether it is still the same. This file knows certificates, not what is asked over them.

pub mod certificate;
mod ending;
mod signature;

use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};
use sha2::{Digest as _, Sha256};

pub(super) use self::ending::Ending;
use super::error::{Error, Fault};
use crate::domain::Pin;

/// What a certificate is known again by.
pub(super) fn pin_of(certificate: &[u8]) -> Pin {
    Pin(Sha256::digest(certificate).into())
}

/// The certificate that a way to a camera holds on to, once one is known.
///
/// A certificate seen in a handshake that then fails proves nothing, so only an answer settles it.
#[derive(Debug, Default)]
pub(super) struct PinSlot(OnceLock<Pin>);

impl PinSlot {
    pub(super) fn holding(pin: Option<Pin>) -> Self {
        Self(pin.map(OnceLock::from).unwrap_or_default())
    }

    pub(super) fn get(&self) -> Option<Pin> {
        self.0.get().copied()
    }

    /// An answer came over this certificate. `false`: another one is held already.
    pub(super) fn pin_or_check(&self, pin: Pin) -> bool {
        *self.0.get_or_init(|| pin) == pin
    }
}

/// What a client needs to speak with a camera.
pub(super) fn config(pin: Arc<PinSlot>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|_| Error::new(Fault::Tls, false))?;
    let verifier = Arc::new(TofuVerifier { pin });
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

/// Takes any certificate while none is held, and then only that one.
#[derive(Debug)]
struct TofuVerifier {
    pin: Arc<PinSlot>,
}

impl ServerCertVerifier for TofuVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match self.pin.get() {
            Some(pin) if pin != pin_of(end_entity) => {
                Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
            }
            _ => Ok(ServerCertVerified::assertion()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        signed(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        signed(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        signature::SCHEMES.to_vec()
    }
}

/// Whoever shows a certificate must also hold its key: else anybody could show the camera's.
fn signed(
    message: &[u8],
    certificate: &CertificateDer<'_>,
    dss: &DigitallySignedStruct,
) -> Result<HandshakeSignatureValid, rustls::Error> {
    let key =
        certificate::public_key(certificate).ok_or(rustls::Error::InvalidCertificate(CertificateError::BadEncoding))?;
    match signature::is_valid(&key, message, dss.scheme, dss.signature()) {
        true => Ok(HandshakeSignatureValid::assertion()),
        false => Err(rustls::Error::InvalidCertificate(CertificateError::BadSignature)),
    }
}
