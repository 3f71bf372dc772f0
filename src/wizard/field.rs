//! Everything that a person can type, each thing by its name: a trouble stands beside it, the screen keeps what is
//! typed.

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The camera's address.
    Address,
    /// The sender's mail address.
    From,
    /// The mail server.
    Server,
    /// The mail server's port.
    Port,
    /// The user name at the mail server.
    User,
    /// The mailbox's password.
    MailPassword,
    /// The code.
    Code,
    /// The new password.
    Password,
    /// The new password, repeated.
    Repeat,
    /// The answer to the first security question.
    Answer1,
    /// The answer to the second security question.
    Answer2,
    /// The answer to the third security question.
    Answer3,
    /// The address of the inbox to watch.
    InboxAddress,
    /// The password of the inbox to watch.
    InboxPassword,
    /// The server of the inbox to watch.
    InboxServer,
    /// The address that codes go to from now on.
    RecoveryAddress,
}

impl Field {
    /// All fields, in the order of their declaration.
    pub const ALL: [Self; 16] = [
        Self::Address,
        Self::From,
        Self::Server,
        Self::Port,
        Self::User,
        Self::MailPassword,
        Self::Code,
        Self::Password,
        Self::Repeat,
        Self::Answer1,
        Self::Answer2,
        Self::Answer3,
        Self::InboxAddress,
        Self::InboxPassword,
        Self::InboxServer,
        Self::RecoveryAddress,
    ];

    /// Its place in [`Self::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The answer to a security question, counted from 0. No camera asks more than three.
    pub fn answer(at: usize) -> Self {
        match at {
            0 => Self::Answer1,
            1 => Self::Answer2,
            _ => Self::Answer3,
        }
    }

    /// Whether what is typed there must not be shown, logged or kept.
    pub fn is_secret(self) -> bool {
        match self {
            Self::Address
            | Self::From
            | Self::Server
            | Self::Port
            | Self::User
            | Self::InboxAddress
            | Self::InboxServer
            | Self::RecoveryAddress => false,
            Self::MailPassword
            | Self::Code
            | Self::Password
            | Self::Repeat
            | Self::Answer1
            | Self::Answer2
            | Self::Answer3
            | Self::InboxPassword => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_at_its_place() {
        for (at, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field.index(), at, "{field:?}");
        }
        for (at, field) in [Field::Answer1, Field::Answer2, Field::Answer3].into_iter().enumerate() {
            assert_eq!(Field::answer(at), field);
        }
        assert_eq!(Field::RecoveryAddress.index() + 1, Field::ALL.len(), "the last one is left out");
    }

    #[test]
    fn passwords_codes_and_answers_are_secret_and_addresses_are_not() {
        use Field::{Answer1, Answer2, Answer3, Code, InboxPassword, MailPassword, Password, Repeat};
        let secret: Vec<_> = Field::ALL.into_iter().filter(|field| field.is_secret()).collect();
        assert_eq!(secret, [MailPassword, Code, Password, Repeat, Answer1, Answer2, Answer3, InboxPassword]);
    }
}
