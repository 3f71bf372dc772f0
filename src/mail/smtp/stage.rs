//! How far a conversation with a mail server has come.

/// How far the conversation had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// The server's greeting.
    Connect,
    /// Ours.
    Hello,
    /// The switch to TLS.
    StartTls,
    /// User name and password.
    SignIn,
    /// The sender's address.
    Sender,
    /// The recipient's address.
    Recipient,
    /// The question whether the message may come. After the yes it goes out, and whoever hangs up then may have it.
    Data,
    /// The message itself.
    Message,
}
