//! How a conversation with a mail server can break off, whichever protocol it speaks.

use std::io;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// The server ended the connection.
    HungUp,
    /// Nothing comes through any more.
    Offline,
    /// What it said is no answer of a mail server, or too much of it.
    NotUnderstood,
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{
            BrokenPipe, ConnectionAborted, ConnectionReset, FileTooLarge, InvalidData, NotConnected, UnexpectedEof,
        };
        match error.kind() {
            UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe | NotConnected => Self::HungUp,
            FileTooLarge | InvalidData => Self::NotUnderstood,
            _ => Self::Offline,
        }
    }
}
