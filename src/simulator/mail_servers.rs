//! Real mail servers around the mail desk: Exim takes mail in, Dovecot shows the mailboxes, both under a certificate of
//! their own, in a folder of the caller's, on free ports of loopback, as an ordinary user. They stop when this is dropped.
//!
//! Mail to the recovery service goes on to the mail desk; mail to anybody else but its own mailboxes is refused. It knows
//! programs and their settings, and nothing of cameras, codes or the client.

mod certificate;
mod daemon;
mod dovecot;
mod exim;

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use self::certificate::Certificate;
use self::daemon::{Daemon, ServiceUser};
use crate::secret::Password;

/// The domain whose mail stays here.
pub const DOMAIN: &str = "example.org";

/// How often they are started at most: a port may be taken in between.
const TRIES: u32 = 3;

/// One mailbox: the part before the `@`, and the password for sending and reading.
pub struct Account {
    /// The part before the `@` of [`DOMAIN`]: small letters and dots.
    pub name: &'static str,
    /// The password.
    pub password: Password,
}

/// What to start.
pub struct Options<'a> {
    /// An empty folder of their own. It is not removed.
    pub folder: &'a Path,
    /// The mailboxes.
    pub accounts: &'a [Account],
    /// Where mail to the recovery service goes on to.
    pub desk: Option<SocketAddr>,
    /// Whether the mailboxes tell by themselves when mail has come (IMAP IDLE).
    pub idle: bool,
}

/// Why there are no mail servers.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A program is not installed.
    #[error("{0} is not installed")]
    Missing(&'static str),
    /// A program, a folder or a certificate did not work.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Running mail servers.
pub struct MailServers {
    smtp: u16,
    smtps: u16,
    imaps: u16,
    folder: PathBuf,
    certificate: Certificate,
    user: ServiceUser,
    /// Named, so that both stop with it.
    _daemons: [Daemon; 2],
}

impl MailServers {
    /// Starts them. When it returns, every port answers.
    pub fn start(options: &Options<'_>) -> Result<Self, Error> {
        let mut started = Self::try_to_start(options);
        for _ in 1..TRIES {
            match started {
                // A port that was free may be taken a moment later.
                Err(Error::Io(error)) => {
                    tracing::debug!(%error, "the mail servers did not start");
                    started = Self::try_to_start(options);
                }
                _ => break,
            }
        }
        started
    }

    fn try_to_start(options: &Options<'_>) -> Result<Self, Error> {
        let folder = fs::canonicalize(options.folder)?;
        let user = ServiceUser::find(&folder)?;
        let certificate = Certificate::make(&folder)?;
        let [smtp, smtps, imap, imaps] = daemon::free_ports()?;
        exim::write(&folder, options, &user, smtp, smtps)?;
        dovecot::write(&folder, options, &user, imap, imaps)?;
        user.give(&folder)?;
        let exim = Daemon::start(&user, exim::PROGRAM, &exim::arguments(&folder), &[smtp, smtps])?;
        let dovecot = Daemon::start(&user, dovecot::PROGRAM, &dovecot::arguments(&folder), &[imap, imaps])?;
        Ok(Self { smtp, smtps, imaps, folder, certificate, user, _daemons: [exim, dovecot] })
    }

    /// The port that begins in clear text and switches to TLS.
    pub fn smtp_port(&self) -> u16 {
        self.smtp
    }

    /// The port with TLS from the first byte.
    pub fn smtps_port(&self) -> u16 {
        self.smtps
    }

    /// The port of the mailboxes, with TLS from the first byte.
    pub fn imaps_port(&self) -> u16 {
        self.imaps
    }

    /// The name in their certificate.
    pub fn host(&self) -> &'static str {
        certificate::HOST
    }

    /// The certificate of the authority that vouches for both, as DER.
    pub fn authority(&self) -> &[u8] {
        &self.certificate.authority
    }

    /// Puts a mail into a folder of a mailbox as a delivery does: written aside, then moved in. The inbox is `""`.
    pub fn deliver(&self, account: &str, mailbox: &str, name: &str, mail: &[u8]) -> io::Result<()> {
        let place = dovecot::maildir(&self.folder, account, mailbox);
        // The program makes them too, at the first sign-in; what is there is in use, and comes and goes.
        for folder in [place.clone(), place.join("tmp"), place.join("new"), place.join("cur")] {
            if !folder.exists() {
                fs::create_dir_all(&folder)?;
                self.user.give(&folder)?;
            }
        }
        let aside = place.join("tmp").join(name);
        fs::write(&aside, mail)?;
        self.user.give(&aside)?;
        fs::rename(aside, place.join("new").join(name))
    }

    /// The mails in the inbox of a mailbox, in no order.
    pub fn mails(&self, account: &str) -> io::Result<Vec<Vec<u8>>> {
        let place = dovecot::maildir(&self.folder, account, "");
        let mut mails = Vec::new();
        for part in ["new", "cur"] {
            match fs::read_dir(place.join(part)) {
                Ok(entries) => {
                    for entry in entries {
                        mails.push(fs::read(entry?.path())?);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(mails)
    }

    /// What the mailbox program has logged: who signed in and how much was read.
    pub fn mailbox_log(&self) -> String {
        fs::read_to_string(dovecot::log(&self.folder)).unwrap_or_default()
    }

    /// The address where every port answers.
    pub fn ip(&self) -> Ipv4Addr {
        Ipv4Addr::LOCALHOST
    }
}
