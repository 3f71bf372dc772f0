//! Mail servers: where one is, how the line to it is protected, and what is known of the service behind it.

use std::fmt;

/// How the connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum MailSecurity {
    /// Starts in clear text and switches to TLS before anything is said (usually port 587).
    #[default]
    StartTls,
    /// TLS from the first byte (usually port 465).
    Tls,
    /// No protection at all: only for a server on this computer or by the person's word.
    None,
}

/// A mail service, ready to be used.
#[derive(Clone, PartialEq, Eq)]
pub struct MailService {
    /// The name that people know it by, and the name of the words about it; `None`: found, but not a known one.
    pub known: Option<KnownProvider>,
    /// Where mail is handed in.
    pub server: MailServer,
    /// Where the mailbox lies, when that was found too.
    pub inbox: Option<MailServer>,
}

/// A mail service that many people use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownProvider {
    /// The name under which words about it are kept.
    pub id: &'static str,
    /// The name that people know the service by.
    pub name: &'static str,
    /// Which password it wants.
    pub password: WantedPassword,
    /// The page on which that password is made, or access is switched on.
    pub page: Option<&'static str>,
}

/// Which password a mail service wants from an app like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WantedPassword {
    /// The one that opens the mailbox.
    Ordinary,
    /// The one that opens the mailbox, once access by other apps was switched on.
    Enable,
    /// One that is made for a single app.
    App,
    /// None: no password opens it to an app.
    None,
}

/// A server, and who we are to it.
#[derive(Clone, PartialEq, Eq)]
pub struct MailServer {
    /// The host name of the server.
    pub name: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: MailSecurity,
    /// The user name.
    pub user: String,
}

impl MailService {
    /// Which password it wants; an unknown one mostly takes the one that opens the mailbox.
    pub fn password(&self) -> WantedPassword {
        self.known.as_ref().map_or(WantedPassword::Ordinary, |known| known.password)
    }
}

/// Hides the user name, which is mostly an address, and the server's name, which tells the domain.
impl fmt::Debug for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MailServer(hidden, {}, {:?})", self.port, self.security)
    }
}

impl fmt::Debug for MailService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.known.as_ref().map(|known| known.id);
        write!(f, "MailService({id:?}, {:?}, inbox: {:?})", self.server, self.inbox)
    }
}
