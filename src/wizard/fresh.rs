//! The new password after it was sent: the person can look at it and copy it until the last page closes, and is asked
//! before a page is left on which nobody ever did.

use std::fmt;
use std::time::SystemTime;

use super::Wizard;
use super::effect::Effect;
use super::page::Page;
use super::receipt::Kept;
use super::trouble::{Leaving, Trouble};
use crate::secret::Password;

/// The new password. It is wiped when this is dropped, and no memo holds it.
pub struct Fresh {
    pub(super) password: Password,
    /// It stands on the page in the open.
    pub is_shown: bool,
    /// It was shown or copied, once at least.
    pub(super) is_seen: bool,
}

impl fmt::Debug for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fresh(hidden)")
    }
}

impl Fresh {
    /// The password itself.
    pub fn password(&self) -> &Password {
        &self.password
    }
}

impl Wizard {
    /// The new password, on the pages on which it may be set in the camera.
    pub fn fresh(&self) -> Option<&Fresh> {
        self.fresh.as_ref().filter(|_| matches!(self.page(), Page::Unsure | Page::Done))
    }

    /// Whether the window may close without a question: not while the password is being set, and not while nobody has seen
    /// the new one, unless that was asked just now.
    pub fn may_close(&self) -> bool {
        let is_answered = self.asked == Some(Trouble::PasswordUnseen(Leaving::Closes));
        self.page() != Page::Setting && (is_answered || !self.would_lose_the_password())
    }

    /// Whether the person wanted to close the app while the password was being set.
    pub fn is_closing_held_up(&self) -> bool {
        self.is_closing_held_up && self.page() == Page::Setting
    }

    /// From when on it makes sense to try the new password again; `None`: now.
    pub fn check_from(&self) -> Option<SystemTime> {
        self.check_from
    }

    /// Whether the new password would be gone, and nobody has it.
    pub(super) fn would_lose_the_password(&self) -> bool {
        let is_kept = self.receipt().is_some_and(|receipt| receipt.kept == Kept::Yes);
        !is_kept && self.fresh().is_some_and(|fresh| !fresh.is_seen)
    }

    /// Remembers the new password. What was seen of this very one stays seen.
    pub(super) fn hold_fresh(&mut self, password: &Password) {
        if self.fresh.as_ref().is_some_and(|fresh| fresh.password.same_as(password)) {
            return;
        }
        let password = Password::new(password.reveal());
        self.fresh = Some(Fresh { password, is_shown: false, is_seen: false });
    }

    pub(super) fn show_password(&mut self, on: bool) -> Vec<Effect> {
        if let Some(fresh) = &mut self.fresh {
            fresh.is_shown = on;
            fresh.is_seen |= on;
        }
        Vec::new()
    }

    pub(super) fn password_copied(&mut self) -> Vec<Effect> {
        if let Some(fresh) = &mut self.fresh {
            fresh.is_seen = true;
        }
        Vec::new()
    }

    pub(super) fn close_wanted(&mut self) -> Vec<Effect> {
        if self.page() == Page::Setting {
            self.is_closing_held_up = true;
        } else if self.would_lose_the_password() {
            self.asked = Some(Trouble::PasswordUnseen(Leaving::Closes));
        }
        Vec::new()
    }
}
