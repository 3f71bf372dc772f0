//! Everything that is typed, and what is only of the screen. Secrets are wiped when they are used up or dropped.
//!
//! It must not know the journey: which page comes next, what is wrong, what runs.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};

use egui::text_edit::TextEditState;
use egui::{Context, Id};
use zeroize::{Zeroize as _, Zeroizing};

use super::view::View;
use crate::domain::MailSecurity;
use crate::secret::{Code, Email, Password};
use crate::wizard::Field;

/// Room for a long paste, so that a secret is not moved about in memory while it grows.
const ROOM: usize = 256;

/// One thing that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entry {
    Address,
    From,
    MailPassword,
    Server,
    Port,
    User,
    Code,
    Password,
    Repeat,
    Answer1,
    Answer2,
    Answer3,
    InboxAddress,
    InboxPassword,
    InboxServer,
}

impl Entry {
    pub(super) const ALL: [Self; 15] = [
        Self::Address,
        Self::From,
        Self::MailPassword,
        Self::Server,
        Self::Port,
        Self::User,
        Self::Code,
        Self::Password,
        Self::Repeat,
        Self::Answer1,
        Self::Answer2,
        Self::Answer3,
        Self::InboxAddress,
        Self::InboxPassword,
        Self::InboxServer,
    ];

    /// The same on every page, so that focus and undo history can be found again.
    pub(super) fn id(self) -> Id {
        Id::unique(("regain entry", self))
    }

    pub(super) fn is_secret(self) -> bool {
        !matches!(
            self,
            Self::Address
                | Self::From
                | Self::Server
                | Self::Port
                | Self::User
                | Self::InboxAddress
                | Self::InboxServer
        )
    }

    /// The answer to the question that is counted so from 0.
    pub(super) fn answer(at: usize) -> Self {
        match at {
            0 => Self::Answer1,
            1 => Self::Answer2,
            _ => Self::Answer3,
        }
    }
}

impl From<Field> for Entry {
    fn from(field: Field) -> Self {
        match field {
            Field::Address => Self::Address,
            Field::From => Self::From,
            Field::Server => Self::Server,
            Field::Port => Self::Port,
            Field::MailPassword => Self::MailPassword,
            Field::Code => Self::Code,
            Field::Password => Self::Password,
            Field::Repeat => Self::Repeat,
            Field::Answer(at) => Self::answer(at),
            Field::InboxAddress => Self::InboxAddress,
            Field::InboxPassword => Self::InboxPassword,
            Field::InboxServer => Self::InboxServer,
        }
    }
}

/// The mail that the built-in mail desk sent, shown as a card on the pages that wait for it.
pub struct DemoMail {
    /// Whose mailbox it is.
    pub to: Email,
    /// The code in it.
    pub code: Code,
}

/// What is typed on all pages. `Debug` hides it.
pub struct Drafts {
    pub(super) address: String,
    /// The sender's address; a demo fills it in.
    pub mail_from: String,
    /// The mail server; empty: the one that was found for the address.
    pub mail_server: String,
    /// The port of the mail server; empty: as found, or the usual one.
    pub mail_port: String,
    /// How the connection to the mail server is protected; `None`: as found, or the usual way.
    pub mail_security: Option<MailSecurity>,
    /// The user name at the mail server; empty: as found, or the address.
    pub mail_user: String,
    /// The domain that the typed server belongs to; a server is forgotten when the address changes to another one.
    pub(super) mail_domain: String,
    /// The mail server is the one of the demo, whatever address is typed.
    pub mail_server_fixed: bool,
    pub(super) mail_password: Zeroizing<String>,
    pub(super) code: Zeroizing<String>,
    pub(super) password: Zeroizing<String>,
    pub(super) repeat: Zeroizing<String>,
    answers: [Zeroizing<String>; 3],
    pub(super) inbox_address: String,
    pub(super) inbox_server: String,
    pub(super) inbox_password: Zeroizing<String>,
    /// Whether the password of the inbox shall go into the system's password store.
    pub(super) inbox_keep: bool,
    /// The password of the inbox was filled in: it is the one of the mailbox that has sent.
    pub(super) inbox_borrowed: bool,
    /// Whether watching an inbox is offered; a demo has a mailbox of its own.
    pub offers_watching: bool,
    /// Whether the new password shall go into the system's password store.
    pub keep: bool,
    /// The card "The demo mailbox"; `None`: there is no demo.
    pub demo_mail: Option<DemoMail>,
    pub(super) view: View,
    /// Fingerprints of what was typed when the main button was pressed last; keyed, so that they tell nothing.
    pressed: Option<[u64; Entry::ALL.len()]>,
    keys: RandomState,
}

impl Default for Drafts {
    fn default() -> Self {
        let secret = || Zeroizing::new(String::with_capacity(ROOM));
        Self {
            address: String::new(),
            mail_from: String::new(),
            mail_server: String::new(),
            mail_port: String::new(),
            mail_security: None,
            mail_user: String::new(),
            mail_domain: String::new(),
            mail_server_fixed: false,
            mail_password: secret(),
            code: secret(),
            password: secret(),
            repeat: secret(),
            answers: [secret(), secret(), secret()],
            inbox_address: String::new(),
            inbox_server: String::new(),
            inbox_password: secret(),
            inbox_keep: false,
            inbox_borrowed: false,
            offers_watching: true,
            keep: false,
            demo_mail: None,
            view: View::default(),
            pressed: None,
            keys: RandomState::new(),
        }
    }
}

impl Drafts {
    /// What is typed there.
    pub(super) fn text(&self, entry: Entry) -> &str {
        match entry {
            Entry::Address => &self.address,
            Entry::From => &self.mail_from,
            Entry::MailPassword => &self.mail_password,
            Entry::Server => &self.mail_server,
            Entry::Port => &self.mail_port,
            Entry::User => &self.mail_user,
            Entry::Code => &self.code,
            Entry::Password => &self.password,
            Entry::Repeat => &self.repeat,
            Entry::Answer1 => &self.answers[0],
            Entry::Answer2 => &self.answers[1],
            Entry::Answer3 => &self.answers[2],
            Entry::InboxAddress => &self.inbox_address,
            Entry::InboxPassword => &self.inbox_password,
            Entry::InboxServer => &self.inbox_server,
        }
    }

    /// The same, to be edited.
    pub(super) fn text_mut(&mut self, entry: Entry) -> &mut String {
        match entry {
            Entry::Address => &mut self.address,
            Entry::From => &mut self.mail_from,
            Entry::MailPassword => &mut self.mail_password,
            Entry::Server => &mut self.mail_server,
            Entry::Port => &mut self.mail_port,
            Entry::User => &mut self.mail_user,
            Entry::Code => &mut self.code,
            Entry::Password => &mut self.password,
            Entry::Repeat => &mut self.repeat,
            Entry::Answer1 => &mut self.answers[0],
            Entry::Answer2 => &mut self.answers[1],
            Entry::Answer3 => &mut self.answers[2],
            Entry::InboxAddress => &mut self.inbox_address,
            Entry::InboxPassword => &mut self.inbox_password,
            Entry::InboxServer => &mut self.inbox_server,
        }
    }

    /// Types into a field, as the rehearsal does for its pictures.
    pub fn fill(&mut self, field: Field, typed: &str) {
        let text = self.text_mut(field.into());
        text.zeroize();
        text.push_str(typed);
    }

    /// The new password as it is typed now, for the sign-in that proves it.
    pub fn new_password(&self) -> Password {
        Password::new(&self.password)
    }

    /// Remembers that the main button was pressed with what is typed now.
    pub(super) fn remember_press(&mut self) {
        self.remember_fields();
        self.view.error_focused = false;
    }

    /// Takes what stands in the fields now for what was there when the main button was pressed.
    pub(super) fn remember_fields(&mut self) {
        self.pressed = Some(Entry::ALL.map(|entry| self.fingerprint(entry)));
    }

    /// Whether this field was edited since the main button was pressed: then its error is out of date.
    pub(super) fn is_edited(&self, entry: Entry) -> bool {
        let at = Entry::ALL.iter().position(|one| *one == entry);
        match (self.pressed, at) {
            (Some(pressed), Some(at)) => pressed.get(at) != Some(&self.fingerprint(entry)),
            _ => false,
        }
    }

    fn fingerprint(&self, entry: Entry) -> u64 {
        match entry {
            // These are wrong or right only together.
            Entry::Password | Entry::Repeat => self.keys.hash_one((self.password.as_str(), self.repeat.as_str())),
            Entry::Server | Entry::Port => {
                let security = self.mail_security.map(|security| security as u8);
                self.keys.hash_one((&self.mail_server, &self.mail_port, &self.mail_from, security))
            }
            _ => self.keys.hash_one(self.text(entry)),
        }
    }

    /// Wipes every secret, here and in egui's memory of the fields (text, selection, undo history), and forgets what
    /// was asked for this camera only.
    pub fn wipe(&mut self, ctx: &Context) {
        let typed = [&mut self.mail_password, &mut self.code, &mut self.password, &mut self.repeat];
        for secret in typed.into_iter().chain(&mut self.answers) {
            secret.zeroize();
        }
        self.wipe_inbox(ctx);
        self.demo_mail = None;
        self.keep = false;
        self.pressed = None;
        self.view.textures.forget_code();
        ctx.data_mut(|data| {
            for entry in Entry::ALL.into_iter().filter(|entry| entry.is_secret()) {
                data.remove::<TextEditState>(entry.id());
            }
        });
    }

    /// Wipes the password of the inbox, once it is handed over.
    pub fn wipe_inbox(&mut self, ctx: &Context) {
        self.inbox_password.zeroize();
        (self.inbox_keep, self.inbox_borrowed) = (false, false);
        ctx.data_mut(|data| data.remove::<TextEditState>(Entry::InboxPassword.id()));
    }

    /// Whether no secret is left.
    pub fn is_wiped(&self) -> bool {
        Entry::ALL.into_iter().filter(|entry| entry.is_secret()).all(|entry| self.text(entry).is_empty())
            && self.demo_mail.is_none()
    }
}

impl fmt::Debug for Drafts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drafts(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_after_wiping_and_debug_hides_all() {
        let mut drafts = Drafts::default();
        for entry in Entry::ALL {
            drafts.text_mut(entry).push_str("s3cret");
        }
        assert!(!drafts.is_wiped());
        assert!(!format!("{drafts:?}").contains("s3cret"));
        drafts.wipe(&Context::default());
        assert!(drafts.is_wiped());
    }

    #[test]
    fn an_error_is_out_of_date_once_its_field_is_edited() {
        let mut drafts = Drafts::default();
        drafts.text_mut(Entry::Code).push_str("1234");
        assert!(!drafts.is_edited(Entry::Code));
        drafts.remember_press();
        assert!(!drafts.is_edited(Entry::Code));
        drafts.text_mut(Entry::Code).push('5');
        assert!(drafts.is_edited(Entry::Code));
        assert!(!drafts.is_edited(Entry::Address));
        drafts.text_mut(Entry::Password).push('x');
        assert!(drafts.is_edited(Entry::Repeat), "both passwords are compared");
    }
}
