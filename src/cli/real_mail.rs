//! `--mail real`: the rehearsal's mail goes through real mail servers and is read in a real mailbox, all on loopback.
//!
//! It opens the post servers beside the built-in camera, and puts what the recovery service answers into the owner's
//! mailbox. The player uses both as a person with two mailboxes would.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::demo::{DEMO_SENDER, Demo};
use super::output::Failure;
use crate::mail::Trust;
use crate::secret::Password;
use crate::simulator::OWNER;
use crate::simulator::mail_servers::{Error, MailAccount, MailServers, Options};
use crate::text;

/// The password of both mailboxes.
const PASSWORD: &str = "Letter-Box-9";

/// Which way the mail of a rehearsal goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum MailMode {
    /// To the built-in mail desk, and the code comes from there.
    Desk,
    /// Through Exim to the mail desk, and the code comes through Dovecot.
    Real,
}

/// Real mail servers, open.
pub(super) struct RealMail(Arc<MailServers>);

impl RealMail {
    /// Opens them, and brings the answers of the built-in mail desk into the owner's mailbox.
    pub fn open(demo: &Demo) -> Result<Self, Failure> {
        let folder = demo.scratch.path().join("post");
        let accounts = [DEMO_SENDER, OWNER].map(|address| MailAccount {
            name: address.split('@').next().unwrap_or_default(),
            password: Password::new(PASSWORD),
        });
        let desk = demo.simulator.smtp_address();
        let open = || {
            std::fs::create_dir_all(&folder)?;
            #[cfg(unix)]
            demo.scratch.let_through()?;
            MailServers::start(&Options { folder: &folder, accounts: &accounts, desk, idle: true })
        };
        let servers = Arc::new(open().map_err(|error| told(&error))?);
        let (reader, mails) = (Arc::clone(&servers), AtomicU32::new(0));
        demo.simulator.on_mail(move |reply| {
            let number = mails.fetch_add(1, Ordering::Relaxed);
            let mail = format!(
                "From: Hikvision <no-reply@hikvision.com>\r\nTo: <{}>\r\nSubject: Password reset\r\n\
                 Message-ID: <{number}@hikvision.com>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}",
                reply.to.as_str(),
                reply.text
            );
            if let Err(error) = reader.deliver(owner_name(), "", &format!("{number}.reply"), mail.as_bytes()) {
                tracing::warn!(%error, "the reply did not reach the mailbox");
            }
        });
        Ok(Self(servers))
    }

    /// Who vouches for them.
    pub fn trust(&self) -> Trust {
        Trust { extra_roots: vec![self.0.authority().to_vec()] }
    }

    /// Their name.
    pub fn host(&self) -> String {
        self.0.host().to_owned()
    }

    /// Where mail is handed in.
    pub fn smtp_port(&self) -> u16 {
        self.0.smtp_port()
    }

    /// Where mailboxes are read.
    pub fn imap_port(&self) -> u16 {
        self.0.imaps_port()
    }

    /// The owner's address.
    pub fn owner(&self) -> &'static str {
        OWNER
    }

    /// The password of every mailbox.
    pub fn password(&self) -> Password {
        Password::new(PASSWORD)
    }
}

fn owner_name() -> &'static str {
    OWNER.split('@').next().unwrap_or_default()
}

fn told(error: &Error) -> Failure {
    match error {
        Error::Missing(program) => Failure::new(text::cli_no_mail_program(*program)),
        Error::Io(error) => Failure::because(text::cli_no_mail_servers, &io::Error::other(error.to_string())),
    }
}
