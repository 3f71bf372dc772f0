//! Why a question to a camera has no good answer. It states facts and answers questions; it has no words for a screen.

use std::io;

use rustls::CertificateError;

use super::refusal::Refusal;

/// A request to a camera that failed, and whether it may have arrived.
#[derive(Debug, thiserror::Error)]
#[error("{fault}")]
pub struct Error {
    fault: Fault,
    delivered: bool,
}

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("the address cannot be used")]
    Address,
    #[error("a header cannot be written")]
    Header,
    #[error("the name is not known")]
    NameUnknown,
    #[error("no connection ({0})")]
    NoConnection(io::ErrorKind),
    #[error("the connection broke ({0})")]
    Broken(io::ErrorKind),
    #[error("no answer in time")]
    TimedOut,
    #[error("more of an answer than there may be")]
    TooMuch,
    #[error("somebody else answers, who leads elsewhere")]
    Elsewhere,
    #[error("the answer is not HTTP")]
    NotHttp,
    #[error("a web server answers, not a camera")]
    NotACamera,
    #[error("{0}")]
    Refused(Box<Refusal>),
    #[error("the key pair could not be made")]
    Key,
    #[error("another certificate than before")]
    OtherCamera,
    #[error("it only speaks an outdated TLS")]
    OutdatedTls,
    #[error("no TLS with it")]
    Tls,
    #[error("every form of the request was refused")]
    NoOtherForm,
    #[error("nothing would protect the password on the way")]
    Unprotected,
    #[error("less protection than it offered before")]
    Weaker,
    #[error("it says yes and shows something else")]
    NotTaken,
}

impl Error {
    pub(super) fn new(fault: Fault, delivered: bool) -> Self {
        Self { fault, delivered }
    }

    /// Less protection than the camera offered before. Nothing was sent.
    pub fn weaker() -> Self {
        Self::new(Fault::Weaker, false)
    }

    /// An answer that is a no, or that is not understood.
    pub(super) fn refused(refusal: Refusal) -> Self {
        Self::new(Fault::Refused(Box::new(refusal)), true)
    }

    /// Notes that what failed came before the request that counts: nothing was delivered unless the camera answered.
    pub(super) fn before_delivery(mut self) -> Self {
        self.delivered = self.refusal().is_some();
        self
    }

    /// Notes that the request that counts may have arrived: whatever broke the answer, it is lost.
    pub(super) fn answer_lost(mut self) -> Self {
        if self.delivered && !self.is_offline() && self.refusal().is_none() {
            self.fault = Fault::Broken(io::ErrorKind::InvalidData);
        }
        self
    }

    /// What went wrong with a request over a connection. `delivered`: it may have arrived.
    pub(super) fn from_hyper(error: &hyper::Error, delivered: bool) -> Self {
        let mut kind = io::ErrorKind::Other;
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
        while let Some(inner) = cause {
            if let Some(fault) = tls_error(inner).map(fault_of) {
                return Self::new(fault, delivered);
            }
            match (inner.downcast_ref::<hyper::Error>(), inner.downcast_ref::<io::Error>()) {
                (Some(hyper), _) if hyper.is_parse() => return Self::new(Fault::NotHttp, delivered),
                (Some(hyper), _) if hyper.is_incomplete_message() => kind = io::ErrorKind::UnexpectedEof,
                (_, Some(io)) => kind = io.kind(),
                _ => {}
            }
            cause = inner.source();
        }
        Self::new(Fault::Broken(kind), delivered)
    }

    /// What came of a handshake of TLS that failed.
    pub(super) fn from_handshake(error: &io::Error) -> Self {
        Self::new(tls_error(error).map_or(Fault::Broken(error.kind()), fault_of), false)
    }

    /// Another question would fare no better: nothing there speaks HTTP. A connection that broke may hold next time.
    pub(super) fn is_final(&self) -> bool {
        match self.fault {
            // Whoever stands still in the middle does so next time too, and that takes as long again.
            Fault::Broken(kind) => kind == io::ErrorKind::TimedOut,
            Fault::TooMuch | Fault::Refused(_) => false,
            _ => true,
        }
    }

    /// Its certificate is another one than before: this is not the camera that it was.
    pub fn is_other_camera(&self) -> bool {
        matches!(self.fault, Fault::OtherCamera)
    }

    /// It speaks TLS, but only in versions or with ciphers that are given up.
    pub fn is_outdated_tls(&self) -> bool {
        matches!(self.fault, Fault::OutdatedTls)
    }

    /// Nothing answers there, or the connection broke, or it took too long, or something between here and there answers in
    /// the place of the camera: it may go by.
    pub fn is_offline(&self) -> bool {
        matches!(self.fault, Fault::NoConnection(_) | Fault::TimedOut | Fault::Elsewhere) || self.is_broken_off()
    }

    /// It offers less protection than before; nothing was sent.
    pub fn is_weaker(&self) -> bool {
        matches!(self.fault, Fault::Weaker)
    }

    /// Somebody took the connection, and less of an answer was read than there was to be, or more was sent than anybody
    /// reads.
    pub fn is_broken_off(&self) -> bool {
        matches!(self.fault, Fault::Broken(_) | Fault::TooMuch)
    }

    /// Somebody took the connection, and answered nothing that is HTTP.
    pub(super) fn is_somebody_else(&self) -> bool {
        // Whoever stood still had begun to answer in HTTP.
        matches!(self.fault, Fault::Broken(kind) if kind != io::ErrorKind::TimedOut)
            || matches!(self.fault, Fault::NotHttp)
    }

    /// The host name is not known on this network, or cannot be one.
    pub fn is_name_unknown(&self) -> bool {
        matches!(self.fault, Fault::NameUnknown | Fault::Address)
    }

    /// Something answers, but it is not a camera of this kind.
    pub fn is_not_a_camera(&self) -> bool {
        matches!(self.fault, Fault::NotACamera | Fault::NotHttp | Fault::Tls | Fault::OutdatedTls)
    }

    /// The camera has refused the request in every form that there is; it was not sent again.
    pub fn is_out_of_forms(&self) -> bool {
        matches!(self.fault, Fault::NoOtherForm)
    }

    /// It wants the password beside the change, and nothing would protect it on the way; it was not sent.
    pub fn is_unprotected(&self) -> bool {
        matches!(self.fault, Fault::Unprotected)
    }

    /// It said yes to a change and shows something else.
    pub fn is_not_taken(&self) -> bool {
        matches!(self.fault, Fault::NotTaken)
    }

    /// Whether the request may have reached the camera. `false` is certain: nothing of it was taken. A camera that
    /// answers the key exchange of a reset in an unexpected way counts as reached; see [`Refusal::before_the_reset`].
    pub fn was_delivered(&self) -> bool {
        self.delivered
    }

    /// What the camera answered, when it did.
    pub fn refusal(&self) -> Option<&Refusal> {
        match &self.fault {
            Fault::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}

/// The fault behind a failed TLS handshake.
fn fault_of(error: &rustls::Error) -> Fault {
    use rustls::AlertDescription::{HandshakeFailure, InsufficientSecurity, ProtocolVersion};
    match error {
        rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure) => Fault::OtherCamera,
        // A signature that cannot be checked is mostly one by a key that is too short.
        rustls::Error::InvalidCertificate(CertificateError::BadSignature)
        | rustls::Error::AlertReceived(HandshakeFailure | InsufficientSecurity | ProtocolVersion)
        | rustls::Error::PeerIncompatible(_) => Fault::OutdatedTls,
        // Plain HTTP or anything else on that port.
        rustls::Error::InvalidMessage(_) => Fault::NotHttp,
        _ => Fault::Tls,
    }
}

/// The failure of a handshake, however often an error of the system is wrapped around it.
fn tls_error<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    match error.downcast_ref::<io::Error>() {
        Some(io) => tls_error(io.get_ref()?),
        None => error.downcast_ref(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_breaks_the_answer_to_a_request_that_went_out_it_is_lost() {
        let broken = || [Fault::Tls, Fault::OutdatedTls, Fault::NotHttp, Fault::OtherCamera, Fault::TimedOut];
        for fault in broken() {
            let error = Error::new(fault, true).answer_lost();
            assert!(error.is_offline() && error.was_delivered(), "{error}");
        }
        // What never went out keeps its reason.
        assert!(Error::new(Fault::OtherCamera, false).answer_lost().is_other_camera());
        assert!(Error::new(Fault::OutdatedTls, false).answer_lost().is_outdated_tls());
    }
}
