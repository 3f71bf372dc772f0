//! Everything that is typed, and the state of the screen. What is typed is wiped when it is used up or dropped.
//!
//! It must not know the journey: which page comes next, what is wrong, what runs.

use std::array;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::mem;

use egui::text_edit::TextEditState;
use egui::{Context, Id};
use zeroize::{Zeroize as _, Zeroizing};

use super::suggest::Kind;
use super::view::View;
use crate::domain::{MailSecurity, Surroundings};
use crate::secret::{Code, Email, Password};
use crate::wizard::Field;

/// Bytes reserved for each field: room for a long paste, because a text that grows leaves copies of a secret behind.
const ROOM: usize = 256;

/// The identity of a field for egui. It is the same on every page, so focus and undo history can be found again.
pub(super) fn field_id(field: Field) -> Id {
    Id::unique(("regain field", field))
}

/// The mail that the built-in mail desk sent. It is shown as a card on the pages that wait for it.
pub struct DemoMail {
    /// The address that it was sent to.
    pub to: Email,
    /// The code in it.
    pub code: Code,
}

/// What is typed on all pages. `Debug` hides it.
pub struct Drafts {
    typed: [Zeroizing<String>; Field::ALL.len()],
    /// How the connection to the mail server is protected; `None`: as found, or the usual way.
    pub mail_security: Option<MailSecurity>,
    /// The domain that the typed server belongs to; a server is forgotten when the address changes to another one.
    pub(super) mail_domain: String,
    /// Whether this is the demo: its strip is shown, and the mail server is its own whatever address is typed.
    pub is_demo: bool,
    /// Whether the password of the inbox goes into the system's keyring.
    pub(super) inbox_keep: bool,
    /// Whether the password of the inbox was filled in from the mailbox that the mail was sent from.
    pub(super) inbox_borrowed: bool,
    /// Whether watching an inbox is offered; a demo has a mailbox of its own.
    pub offers_watching: bool,
    /// Whether the new password goes into the system's keyring.
    pub keep: bool,
    /// A password that is suggested, and not taken yet.
    pub(super) suggestion: Option<Password>,
    /// The kind of the next suggestion.
    pub(super) kind: Kind,
    /// The card "The demo mailbox"; `None`: there is no demo.
    pub demo_mail: Option<DemoMail>,
    /// Where Regain runs.
    pub surroundings: Surroundings,
    pub(super) view: View,
    /// Fingerprints of what was typed when the main button was pressed last; keyed, so that they tell nothing.
    pressed: Option<[u64; Field::ALL.len()]>,
    keys: RandomState,
}

impl Default for Drafts {
    fn default() -> Self {
        Self {
            typed: array::from_fn(|_| Zeroizing::new(String::with_capacity(ROOM))),
            mail_security: None,
            mail_domain: String::new(),
            is_demo: false,
            inbox_keep: false,
            inbox_borrowed: false,
            offers_watching: true,
            keep: false,
            suggestion: None,
            kind: Kind::default(),
            demo_mail: None,
            surroundings: Surroundings::default(),
            view: View::default(),
            pressed: None,
            keys: RandomState::new(),
        }
    }
}

impl Drafts {
    /// What is typed in this field.
    pub fn text(&self, field: Field) -> &str {
        &self.typed[field.index()]
    }

    /// What is typed in this field, without the whitespace around it.
    pub(super) fn trimmed(&self, field: Field) -> &str {
        self.text(field).trim()
    }

    /// Whether nothing is typed in this field.
    pub(super) fn is_empty(&self, field: Field) -> bool {
        self.text(field).is_empty()
    }

    /// What is typed in this field, to be edited.
    pub(super) fn text_mut(&mut self, field: Field) -> &mut String {
        &mut self.typed[field.index()]
    }

    /// Types into a field in place of the person: what is known already, a suggestion, a rehearsal. What was typed
    /// there before is wiped.
    pub fn fill(&mut self, field: Field, typed: &str) {
        let text = self.text_mut(field);
        text.zeroize();
        text.push_str(typed);
    }

    /// Fills one field with what is typed in another one.
    pub(super) fn copy(&mut self, from: Field, to: Field) {
        let typed = mem::take(&mut self.typed[from.index()]);
        self.fill(to, &typed);
        self.typed[from.index()] = typed;
    }

    /// The new password as it is typed now, for the sign-in that proves it.
    pub fn new_password(&self) -> Password {
        Password::new(self.text(Field::Password))
    }

    /// The new password, when one is typed.
    pub fn typed_password(&self) -> Option<Password> {
        (!self.is_empty(Field::Password)).then(|| self.new_password())
    }

    /// Remembers that the main button was pressed with what is typed now.
    pub(super) fn remember_press(&mut self) {
        self.remember_fields();
        self.view.error_focused = false;
    }

    /// Treats what is typed now as what was typed when the main button was pressed: nothing counts as edited since.
    pub(super) fn remember_fields(&mut self) {
        self.pressed = Some(Field::ALL.map(|field| self.fingerprint(field)));
    }

    /// Whether this field was edited since the main button was pressed, so that an error at it is out of date.
    pub(super) fn is_edited(&self, field: Field) -> bool {
        self.pressed.is_some_and(|pressed| pressed[field.index()] != self.fingerprint(field))
    }

    fn fingerprint(&self, field: Field) -> u64 {
        let text = |field| self.text(field);
        match field {
            // These are wrong or right only together.
            Field::Password | Field::Repeat => self.keys.hash_one((text(Field::Password), text(Field::Repeat))),
            Field::Server | Field::Port => {
                let security = self.mail_security.map(|security| security as u8);
                self.keys.hash_one((text(Field::Server), text(Field::Port), text(Field::From), security))
            }
            _ => self.keys.hash_one(text(field)),
        }
    }

    /// Wipes every secret, here and in egui's memory of the fields (text, selection, undo history), and forgets what
    /// was asked for this camera only.
    pub fn wipe(&mut self, ctx: &Context) {
        for field in Field::ALL.into_iter().filter(|field| field.is_secret()) {
            self.wipe_field(ctx, field);
        }
        (self.keep, self.inbox_keep, self.inbox_borrowed) = (false, false, false);
        (self.suggestion, self.kind) = (None, Kind::default());
        self.demo_mail = None;
        self.pressed = None;
        self.view.textures.forget_code();
    }

    /// Wipes the password of the inbox, once it is handed over.
    pub fn wipe_inbox(&mut self, ctx: &Context) {
        self.wipe_field(ctx, Field::InboxPassword);
        (self.inbox_keep, self.inbox_borrowed) = (false, false);
    }

    /// Wipes the password of the mailbox that the mail was sent from, once the mail is out.
    pub fn wipe_mailbox(&mut self, ctx: &Context) {
        self.wipe_field(ctx, Field::MailPassword);
    }

    fn wipe_field(&mut self, ctx: &Context, field: Field) {
        self.text_mut(field).zeroize();
        ctx.data_mut(|data| data.remove::<TextEditState>(field_id(field)));
    }

    /// Whether no secret is left.
    pub fn is_wiped(&self) -> bool {
        Field::ALL.into_iter().filter(|field| field.is_secret()).all(|field| self.is_empty(field))
            && self.demo_mail.is_none()
            && self.suggestion.is_none()
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
        for field in Field::ALL {
            drafts.text_mut(field).push_str("s3cret");
        }
        assert!(!drafts.is_wiped());
        assert!(!format!("{drafts:?}").contains("s3cret"));
        drafts.wipe(&Context::default());
        assert!(drafts.is_wiped());
    }

    #[test]
    fn an_error_is_out_of_date_once_its_field_is_edited() {
        let mut drafts = Drafts::default();
        drafts.text_mut(Field::Code).push_str("1234");
        assert!(!drafts.is_edited(Field::Code));
        drafts.remember_press();
        assert!(!drafts.is_edited(Field::Code));
        drafts.text_mut(Field::Code).push('5');
        assert!(drafts.is_edited(Field::Code));
        assert!(!drafts.is_edited(Field::Address));
        drafts.text_mut(Field::Password).push('x');
        assert!(drafts.is_edited(Field::Repeat), "both passwords are compared");
    }
}
