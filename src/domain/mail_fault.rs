//! Why a mail was not sent.

/// Why the mail was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailFault {
    /// The server's name is not known.
    ServerUnknown,
    /// The server does not answer.
    Offline,
    /// The server's certificate is not trusted by this computer.
    Certificate,
    /// The server does not offer the chosen protection.
    NoEncryption,
    /// User name or password was refused.
    SignIn,
    /// The server does not take mail from this address, or not to that one. Its own words, for Details.
    Refused(String),
    /// The server asks to try again later. Its own words, for Details.
    TryLater(String),
    /// The mail service wants a password that is made for one app.
    AppPassword,
    /// The mail service wants to see the person on its web page first. Its own words, for Details.
    SignInBlocked(String),
    /// The mail service takes no password from any app.
    NoPasswords,
    /// The server puts off senders that it does not know yet. Its own words, for Details.
    Greylisted(String),
    /// Too much was sent, or too often signed in. Its own words, for Details.
    TooMany(String),
    /// The mail is larger than the server takes.
    TooBig,
    /// The server carries no mail to others for this sender. Its own words, for Details.
    Relay(String),
    /// The server does not take mail to the recovery service. Its own words, for Details.
    Recipient(String),
    /// The server does not take mail from this address. Its own words, for Details.
    Sender(String),
    /// The connection broke after the mail went out: it may have been sent.
    MaybeSent,
}
