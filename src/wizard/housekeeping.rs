//! What is wanted beside any journey: how the screen looks, which folder to open, and to forget everything.

use super::ticket::Ticket;
use crate::domain::{Forgotten, OwnFolder, Preferences, SystemWishes};

/// What the menu shows, whatever the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Housekeeping {
    /// What the person has chosen.
    pub preferences: Preferences,
    /// What the system wants.
    pub wishes: SystemWishes,
    /// The folder that is being opened.
    pub(super) opening: Option<(Ticket, OwnFolder)>,
    /// No program could open this folder.
    pub unopened: Option<OwnFolder>,
    /// Everything is being forgotten.
    pub(super) forgetting: Option<Ticket>,
    /// What became of it.
    pub forgotten: Option<Forgotten>,
}

impl Housekeeping {
    /// Whether everything is being forgotten right now.
    pub fn is_forgetting(&self) -> bool {
        self.forgetting.is_some()
    }
}
