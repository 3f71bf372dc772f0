//! Plays the person: looks at the page and does what somebody would do who follows the screens.
//!
//! It presses each button once. A trouble ends the play, except the wrong code of the first mail: then the next mail
//! brings the right one. After a restart of the camera it asks for a new code.

use std::path::PathBuf;

use crate::secret::{Code, Password, ResetOrder};
use crate::wizard::{Commitment, Event, Mailbox, Security, Step, Trouble, Wizard};

/// What the player types for the new password.
pub(super) const NEW_PASSWORD: &str = "Maple-Garden7";

/// One person before the screen.
pub(super) struct Player {
    /// Where the picture is saved.
    pub pictures: PathBuf,
    /// Host and port of the mail server.
    pub mail_desk: (String, u16),
    /// The sender's address.
    pub sender: &'static str,
    /// The newest code in the mailbox.
    code: Option<Code>,
    /// It was not typed yet.
    is_new: bool,
    checked_again: bool,
}

/// What the player does next.
pub(super) enum Move {
    /// Presses something.
    Do(Event),
    /// Waits for what runs, or for the mail.
    Wait,
    /// The journey is over.
    End,
}

impl Player {
    pub fn new(pictures: PathBuf, mail_desk: (String, u16), sender: &'static str) -> Self {
        Self { pictures, mail_desk, sender, code: None, is_new: false, checked_again: false }
    }

    /// A mail came.
    pub fn take_mail(&mut self, code: Code) {
        (self.code, self.is_new) = (Some(code), true);
    }

    /// The code as it is typed; empty before the first mail.
    pub fn typed_code(&self) -> Code {
        Code::new(self.code.as_ref().map(Code::reveal).unwrap_or_default())
    }

    /// What somebody does who sees this page.
    pub fn next(&mut self, wizard: &Wizard) -> Move {
        let searching = wizard.is_typing_address() || *wizard.step() == Step::Find;
        if wizard.running().is_some() && !searching {
            return Move::Wait;
        }
        match (wizard.step(), wizard.trouble()) {
            (Step::Code, None | Some(Trouble::WrongCode { .. })) if self.is_new => {
                self.is_new = false;
                Move::Do(Event::EnterCode(self.typed_code()))
            }
            (Step::Code, Some(Trouble::WrongCode { .. })) => Move::Wait,
            (Step::Unsure, Some(Trouble::NotSure)) if !self.checked_again => {
                self.checked_again = true;
                Move::Do(Event::CheckAgain(Password::new(NEW_PASSWORD)))
            }
            (Step::Password, Some(Trouble::Restarted)) => {
                (self.code, self.is_new) = (None, false);
                Move::Do(Event::NewRequest)
            }
            (_, Some(_))
            | (Step::DeadEnd(_) | Step::Done(_) | Step::Unsure | Step::OwnPage | Step::Export, None)
            | (Step::Answer(_) | Step::Aside(..), None) => Move::End,
            (Step::Find, None) if wizard.cameras().is_empty() => Move::Wait,
            (Step::Find, None) if wizard.chosen().is_none() => Move::Do(Event::Choose(0)),
            (Step::Find | Step::Method | Step::Privacy, None) => Move::Do(Event::Continue),
            (Step::Request, None) if wizard.saved().is_none() => Move::Do(Event::SavePictureIn(self.pictures.clone())),
            (Step::Request, None) => Move::Do(Event::SendFromHere),
            (Step::Send, None) => Move::Do(Event::UseMailbox { from: self.sender.to_owned(), server_is_named: true }),
            (Step::Mailbox, None) => Move::Do(Event::Send(self.mailbox())),
            (Step::Wait, None) if self.is_new => Move::Do(Event::Continue),
            (Step::Password, None) => Move::Do(Event::SetPassword(Commitment {
                order: ResetOrder { code: self.typed_code(), password: Password::new(NEW_PASSWORD) },
                repeated: Password::new(NEW_PASSWORD),
                proof: Password::new(NEW_PASSWORD),
            })),
            (Step::Resume | Step::Check | Step::Wait | Step::Watch | Step::Code | Step::Setting, None) => Move::Wait,
        }
    }

    fn mailbox(&self) -> Mailbox {
        let (server, port) = self.mail_desk.clone();
        Mailbox {
            from: self.sender.to_owned(),
            server,
            port: port.to_string(),
            security: Security::None,
            user: String::new(),
            password: Password::new(""),
        }
    }
}
