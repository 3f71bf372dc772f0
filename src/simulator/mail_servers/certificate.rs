//! The certificate of the mail servers, and the authority that vouches for it; both are made anew at each start.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose,
};

/// The name in the certificate. The address of loopback stands beside it.
pub(super) const HOST: &str = "localhost";

/// What is kept of the certificate.
pub(super) struct Certificate {
    /// The authority, as DER.
    pub(super) authority: Vec<u8>,
}

impl Certificate {
    /// Makes a certificate and writes it where the programs look.
    pub(super) fn make(folder: &Path) -> io::Result<Self> {
        let mut own = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
        // Two of one name would be taken for one that signed itself.
        own.distinguished_name.push(DnType::CommonName, "Regain test mail servers");
        own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        own.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let authority = CertifiedIssuer::self_signed(own, key).map_err(io::Error::other)?;

        let names = vec![HOST.to_owned(), "127.0.0.1".to_owned()];
        let mut server = CertificateParams::new(names).map_err(io::Error::other)?;
        server.distinguished_name.push(DnType::CommonName, HOST);
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = server.signed_by(&key, &authority).map_err(io::Error::other)?;
        fs::write(chain(folder), certificate.pem())?;
        fs::write(self::key(folder), key.serialize_pem())?;
        Ok(Self { authority: authority.der().to_vec() })
    }
}

/// The file of the certificate.
pub(super) fn chain(folder: &Path) -> PathBuf {
    folder.join("server.pem")
}

/// The file of its key.
pub(super) fn key(folder: &Path) -> PathBuf {
    folder.join("server.key")
}
