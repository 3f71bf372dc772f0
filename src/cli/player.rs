//! Plays the person: looks at the page and does what somebody would do who follows the screens.
//!
//! It presses each button once. A trouble ends the play, except the wrong code of the first mail: then the next mail
//! brings the right one. After a restart of the camera it asks for a new code. On the last page it has the clock set, when
//! it is wrong, and changes the address that codes go to, when there is one.

use std::path::PathBuf;

use super::real_mail::RealMail;
use crate::domain::{ClockState, Evidence, MailSecurity};
use crate::secret::{Code, Password};
use crate::wizard::{Event, InboxForm, Mailbox, NewPassword, Page, Trouble, Wizard};

/// What the player types for the new password.
pub(super) const NEW_PASSWORD: &str = "Maple-Garden7";

/// What the player types for the address that codes go to from now on.
pub(super) const NEW_ADDRESS: &str = "new.address@example.org";

/// One person before the screen.
pub(super) struct Player {
    /// Where the picture is saved.
    pub pictures: PathBuf,
    errand: Errand,
    /// The sender's address.
    pub sender: &'static str,
    /// The newest code in the mailbox.
    code: Option<Code>,
    /// It was not typed yet.
    is_new: bool,
    checked_again: bool,
    /// How many mails with a code were seen in the watched inbox.
    seen: usize,
    clock_pressed: bool,
    /// How often the new address was handed over.
    address_presses: u8,
}

/// How the picture is mailed, and where the reply is read.
pub(super) struct Errand {
    server: String,
    port: u16,
    /// The password of a real mailbox; `None`: the built-in mail desk, which wants none.
    password: Option<Password>,
    /// The inbox to watch, and its server; `None`: the built-in mail desk tells the code.
    inbox: Option<(&'static str, String)>,
}

impl Errand {
    /// To the built-in mail desk.
    pub fn desk((server, port): (String, u16)) -> Self {
        Self { server, port, password: None, inbox: None }
    }

    /// Through real mail servers.
    pub fn real(mail: &RealMail) -> Self {
        let inbox = (mail.owner(), format!("{}:{}", mail.host(), mail.imap_port()));
        Self { server: mail.host(), port: mail.smtp_port(), password: Some(mail.password()), inbox: Some(inbox) }
    }
}

/// What the player does next.
pub(super) enum Move {
    /// Presses something.
    Do(Event),
    /// Waits for what runs, or for the mail.
    Wait,
    /// Waits a little for a mail that puts a wrong code right. Without one, the journey is over.
    WaitForCorrection,
    /// The journey is over.
    End,
}

impl Player {
    pub fn new(pictures: PathBuf, errand: Errand, sender: &'static str) -> Self {
        let (code, is_new, checked_again, seen) = (None, false, false, 0);
        let (clock_pressed, address_presses) = (false, 0);
        Self { pictures, errand, sender, code, is_new, checked_again, seen, clock_pressed, address_presses }
    }

    /// A mail came.
    pub fn take_mail(&mut self, code: Code) {
        (self.code, self.is_new) = (Some(code), true);
    }

    /// The code as it is typed; empty before the first mail.
    pub fn typed_code(&self) -> Code {
        Code::new(self.code.as_ref().map(Code::reveal).unwrap_or_default())
    }

    /// Host and port of the mail server that is used.
    pub fn mail_server(&self) -> (&str, u16) {
        (&self.errand.server, self.errand.port)
    }

    /// What somebody does who sees this page.
    pub fn next(&mut self, wizard: &Wizard) -> Move {
        let searching = wizard.is_typing_address() || wizard.page() == Page::Find;
        if wizard.running().is_some() && !searching {
            return Move::Wait;
        }
        if let Some(code) = self.new_arrival(wizard) {
            self.take_mail(code);
        }
        match (wizard.page(), wizard.trouble()) {
            (Page::Wait, None) if self.errand.inbox.is_some() && wizard.watching().is_none() => {
                Move::Do(Event::OpenWatch)
            }
            (Page::Watch, None) => self.watch(),
            (Page::Code, None | Some(Trouble::WrongCode { .. })) if self.is_new => {
                self.is_new = false;
                Move::Do(Event::EnterCode(self.typed_code()))
            }
            (Page::Code, Some(Trouble::WrongCode { .. })) => Move::WaitForCorrection,
            (Page::Unsure, Some(Trouble::NotSure | Trouble::Slept)) if !self.checked_again => {
                self.checked_again = true;
                Move::Do(Event::CheckAgain { password: Password::new(NEW_PASSWORD), keep: false })
            }
            (Page::Password, Some(Trouble::Restarted)) => {
                (self.code, self.is_new) = (None, false);
                Move::Do(Event::NewRequest)
            }
            (Page::Done, trouble) => self.put_right(wizard, trouble),
            (_, Some(_)) => Move::End,
            (Page::Find, None) if wizard.cameras().is_empty() => Move::Wait,
            (Page::Find, None) if wizard.chosen().is_none() => Move::Do(Event::Choose(0)),
            (Page::Find | Page::Method | Page::Privacy, None) => Move::Do(Event::Continue),
            // The owner's mailbox; the one in front of it is the installer's.
            (Page::SavedAddress, None) if wizard.chosen_address().is_none() => {
                Move::Do(Event::ChooseAddress(wizard.offered_addresses().len().saturating_sub(1)))
            }
            (Page::SavedAddress, None) => Move::Do(Event::Continue),
            // The owner of the built-in camera knows that it has a mailbox of its own.
            (Page::Request, None) if wizard.must_choose_service() => Move::Do(Event::ChooseService { named: true }),
            (Page::Request, None) if wizard.saved().is_none() => Move::Do(Event::SavePictureIn(self.pictures.clone())),
            (Page::Request, None) => Move::Do(Event::SendFromHere),
            (Page::Send, None) => Move::Do(Event::UseMailbox { from: self.sender.to_owned(), server_is_named: true }),
            (Page::Mailbox, None) => Move::Do(Event::Send(self.mailbox())),
            (Page::Wait, None) if self.is_new => Move::Do(Event::Continue),
            (Page::Password, None) => Move::Do(Event::SetPassword(NewPassword {
                evidence: Evidence::Code(self.typed_code()),
                password: Password::new(NEW_PASSWORD),
                repeated: Password::new(NEW_PASSWORD),
                keep: false,
            })),
            (Page::Resume | Page::Check | Page::Wait | Page::Code | Page::Setting, None) => Move::Wait,
            // A page that this journey does not lead to is its end.
            (_, None) => Move::End,
        }
    }

    /// Puts right what the last page offers. An address that the camera wants in another form is handed over once more.
    fn put_right(&mut self, wizard: &Wizard, trouble: Option<&Trouble>) -> Move {
        let Some(receipt) = wizard.receipt() else { return Move::End };
        let is_other_form = trouble.is_some_and(|trouble| trouble.name() == "recovery_other_form");
        if trouble.is_some() && !is_other_form {
            return Move::End;
        }
        let is_wrong = receipt.clock.is_some_and(|check| check.state() != ClockState::Right);
        if is_wrong && !std::mem::replace(&mut self.clock_pressed, true) {
            return Move::Do(Event::SetClock);
        }
        if receipt.addresses.is_some() && self.address_presses < 1 + u8::from(is_other_form) {
            self.address_presses += 1;
            return Move::Do(Event::SetRecoveryAddress(NEW_ADDRESS.to_owned()));
        }
        Move::End
    }

    /// The code of a mail that came into the watched inbox since the last look.
    fn new_arrival(&mut self, wizard: &Wizard) -> Option<Code> {
        let is_new = wizard.arrivals() > self.seen;
        self.seen = wizard.arrivals();
        let code = wizard.arrival()?.codes.first().filter(|_| is_new)?;
        Some(Code::new(code.reveal()))
    }

    fn watch(&self) -> Move {
        let (Some((address, server)), Some(password)) = (&self.errand.inbox, &self.errand.password) else {
            return Move::End;
        };
        Move::Do(Event::StartWatching(InboxForm {
            address: (*address).to_owned(),
            server: server.clone(),
            password: Password::new(password.reveal()),
            keep: false,
        }))
    }

    fn mailbox(&self) -> Mailbox {
        let password = self.errand.password.as_ref();
        Mailbox {
            from: self.sender.to_owned(),
            server: self.errand.server.clone(),
            port: self.errand.port.to_string(),
            security: if password.is_some() { MailSecurity::StartTls } else { MailSecurity::None },
            user: password.map_or_else(String::new, |_| self.sender.to_owned()),
            password: Password::new(password.map(Password::reveal).unwrap_or_default()),
        }
    }
}
