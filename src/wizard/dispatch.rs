//! How the picture goes to the recovery service: one of three, by the person's choice. It must not know the screen.

use super::Wizard;
use super::aside::Aside;
use super::effect::Effect;
use super::job::Job;
use super::page::Page;
use super::ticket::Ticket;
use crate::domain::{Drafted, MailService, WantedPassword};

/// How the picture goes to the recovery service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dispatch {
    /// By this app, through the person's mailbox.
    FromHere,
    /// As a draft in the person's mail program.
    AsDraft,
    /// By the person: saved, and attached to a mail of their own.
    ByHand,
}

impl Dispatch {
    /// All of them, the easiest first.
    pub const ALL: [Self; 3] = [Self::FromHere, Self::AsDraft, Self::ByHand];

    /// The short name, which is its key in the texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::FromHere => "here",
            Self::AsDraft => "draft",
            Self::ByHand => "hand",
        }
    }
}

/// The folder of a file is being shown, or was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Showing {
    /// The job that shows it.
    Asked(Ticket),
    /// No program did.
    Failed,
}

impl Wizard {
    /// How the picture goes to the recovery service: as chosen or done, else by the person where it was sent and nothing is
    /// known of how, else the easiest that the person's mail service allows.
    pub fn dispatch(&self) -> Dispatch {
        let request = self.case().and_then(|case| case.request.as_ref());
        request
            .and_then(|request| request.dispatch.or(request.sent_at.map(|_| Dispatch::ByHand)))
            .unwrap_or_else(|| self.easiest())
    }

    /// The easiest way that the person's mail service allows, as far as it is known.
    pub fn easiest(&self) -> Dispatch {
        let is_closed = |service: &MailService| service.password() == WantedPassword::None;
        if self.mail_service().is_some_and(is_closed) { Dispatch::AsDraft } else { Dispatch::FromHere }
    }

    /// Whether the person has the picture, or the mail with it, in a file of their own, so that they may have sent it.
    pub fn is_in_hand(&self) -> bool {
        let Some(request) = self.case().and_then(|case| case.request.as_ref()) else { return false };
        request.is_in_hand()
    }

    /// The draft of the mail, once it was written.
    pub fn drafted(&self) -> Option<&Drafted> {
        self.case()?.request.as_ref()?.drafted.as_ref()
    }

    /// Whether no program would show the folder that was asked for last.
    pub fn is_folder_hidden(&self) -> bool {
        self.showing == Some(Showing::Failed)
    }

    pub(super) fn choose_dispatch(&mut self, dispatch: Dispatch) -> Vec<Effect> {
        if self.page() == Page::Request {
            self.pages.set_trouble(None);
            self.showing = None;
            self.set_dispatch(dispatch);
        }
        Vec::new()
    }

    /// What is done now is what is chosen, however it was asked for.
    pub(super) fn set_dispatch(&mut self, dispatch: Dispatch) {
        if let Some(request) = self.request() {
            request.dispatch = Some(dispatch);
        }
    }

    /// Shows the file that the page tells of in its folder, beside whatever runs.
    pub(super) fn show_in_folder(&mut self) -> Vec<Effect> {
        let path = match (self.page(), self.dispatch()) {
            (Page::Request, Dispatch::AsDraft) => self.drafted().map(|drafted| drafted.path.clone()),
            (Page::Request, _) => self.saved().map(|(path, _)| path.to_owned()),
            (Page::Aside(Aside::Support), _) => self.sheet_saved().map(ToOwned::to_owned),
            _ => None,
        };
        let Some(path) = path else { return Vec::new() };
        let ticket = self.ticket();
        self.showing = Some(Showing::Asked(ticket));
        vec![Effect::Start(ticket, Job::ShowInFolder(path))]
    }

    pub(super) fn folder_shown(&mut self, ticket: Ticket, is_shown: bool) {
        if self.showing == Some(Showing::Asked(ticket)) {
            self.showing = (!is_shown).then_some(Showing::Failed);
        }
    }
}
