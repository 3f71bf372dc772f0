//! The camera's own page beside the journey: it is passed through this computer while the person uses it, and what is seen
//! of it moves the journey on.

use super::Wizard;
use super::page::Page;
use super::ticket::Ticket;
use super::trouble::Trouble;
use crate::domain::SeenReset;

/// The page that is passed.
#[derive(Debug)]
pub struct Beside {
    pub(super) ticket: Ticket,
    /// How far the person is on it.
    pub state: BesideState,
    /// The page on which the browser was told to show it last; `None`: no browser could be started.
    pub(super) shown_from: Option<Page>,
    /// What the camera answered to the page last, when that was no yes.
    pub answer: Option<Trouble>,
    /// The last request with a new password, without a value of it.
    pub seen: Option<SeenReset>,
}

/// How far the person is on the camera's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideState {
    /// A browser is being opened.
    Opening,
    /// The browser was told to show it.
    Shown,
    /// The browser shows it.
    Opened,
    /// The page has sent a new password, and the camera has not answered yet.
    Sent,
    /// The camera has taken the new password.
    Accepted,
    /// The camera does not answer the page, or its page leads elsewhere.
    Stuck,
}

impl Wizard {
    /// The camera's page, while it is passed through this computer.
    pub fn beside(&self) -> Option<&Beside> {
        self.beside.as_ref()
    }

    /// Whether the camera's page passes through this computer, or will when it is opened. Else the person hands over what it
    /// gives.
    pub fn passes_page(&self) -> bool {
        let may_pass = self.case().is_some_and(|case| case.may_pass() && !case.is_page_direct);
        self.beside.is_some() || may_pass
    }

    /// The camera's page has sent a new password, and the camera has taken it or has not answered yet: the code is used, and
    /// nothing else may use it.
    pub fn is_set_beside(&self) -> bool {
        let state = self.beside.as_ref().map(|beside| beside.state);
        matches!(state, Some(BesideState::Sent | BesideState::Accepted))
    }

    /// The camera has taken the new password that its page has sent: only that one leads on.
    pub fn is_taken_beside(&self) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.state == BesideState::Accepted)
    }

    /// Whether the camera's page can be said to be in the browser: it was visited, or the person has just opened it from this
    /// page.
    pub fn is_in_browser(&self) -> bool {
        self.beside.as_ref().is_some_and(|beside| match beside.shown_from {
            Some(from) => beside.state == BesideState::Opened || from == self.page(),
            None => false,
        })
    }

    /// Whether the camera's page was visited for its picture and stands behind that: begun again, it would ask for a new code.
    pub fn is_behind_picture(&self) -> bool {
        let is_visited = self.beside.as_ref().is_some_and(|beside| {
            let is_there = matches!(beside.state, BesideState::Opened | BesideState::Sent);
            is_there && beside.shown_from.is_some_and(|from| from != Page::CameraPage)
        });
        is_visited && self.page() == Page::CameraPage && !self.is_by_questions()
    }

    /// How often the camera's page has brought the journey to where it is the person's turn here.
    pub fn turns(&self) -> usize {
        self.turns
    }
}
