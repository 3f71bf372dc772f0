//! Sending from here: whose mailbox, what was found of it, and the one mail.

use std::time::SystemTime;

use crate::domain::{MailFault, MailService, Outbox};
use crate::secret::Email;
use crate::typed;
use crate::wizard::Wizard;
use crate::wizard::dispatch::Dispatch;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::event::Mailbox;
use crate::wizard::job::Job;
use crate::wizard::page::Page;
use crate::wizard::trouble::{MailboxFault, Trouble};

impl Wizard {
    pub(super) fn send_from_here(&mut self) -> Vec<Effect> {
        match self.page() {
            Page::Request if !self.must_choose_service() => {
                self.set_dispatch(Dispatch::FromHere);
                self.goto(Page::Send)
            }
            _ => Vec::new(),
        }
    }

    /// Leaves the person's own mailbox for the page with the picture.
    pub(super) fn send_otherwise(&mut self) -> Vec<Effect> {
        match self.page() {
            Page::Send | Page::Mailbox => {
                self.set_dispatch(Dispatch::AsDraft);
                self.goto(Page::Request)
            }
            _ => Vec::new(),
        }
    }

    /// Looks for the service of this address, unless the person has named the server.
    pub(super) fn use_mailbox(&mut self, typed: &str, server_is_named: bool, now: SystemTime) -> Vec<Effect> {
        let (Page::Send, Some(case)) = (self.page(), self.journey.case_mut()) else { return Vec::new() };
        let Some(email) = Email::parse(typed) else { return self.fail_with(Trouble::Mailbox(MailboxFault::From)) };
        case.mail.service = None;
        if server_is_named {
            return self.goto(Page::Mailbox);
        }
        case.mail.domain = email.domain().to_lowercase();
        self.start(Job::FindMailService(email), now)
    }

    /// What the search for the service gave. It goes on either way: without it, the person names the server.
    pub(in crate::wizard) fn mail_service_found(&mut self, found: Option<MailService>) -> Vec<Effect> {
        let is_found = found.is_some();
        if let Some(case) = self.journey.case_mut() {
            case.mail.service = found;
        }
        self.goto(Page::Mailbox);
        if is_found { Vec::new() } else { self.fail_with(Trouble::Mailbox(MailboxFault::ServerNotFound)) }
    }

    pub(super) fn send(&mut self, mailbox: Mailbox, now: SystemTime) -> Vec<Effect> {
        let (Page::Mailbox, Some(letter), Some(case)) = (self.page(), self.letter(), self.journey.case_mut()) else {
            return Vec::new();
        };
        // What is known of the service says nothing of another server that the person has named.
        let named = typed::meant(&mailbox.server);
        let is_used = |service: &MailService| service.server.name.eq_ignore_ascii_case(&named);
        if mailbox.password.is_empty() && case.mail.service.as_ref().is_some_and(is_used) {
            return self.fail_with(Trouble::Mailbox(MailboxFault::NoPassword));
        }
        case.mail.is_out = false;
        let written_at = case.request.as_mut().map_or(now, |request| *request.written_at.get_or_insert(now));
        match outbox(mailbox, written_at) {
            Ok(outbox) => self.start(Job::SendMail(letter, outbox), now),
            Err(fault) => self.fail_with(Trouble::Mailbox(fault)),
        }
    }

    /// What became of the mail.
    pub(in crate::wizard) fn sending_ended(&mut self, result: Result<(), MailFault>, now: SystemTime) -> Vec<Effect> {
        if let Some(case) = self.journey.case_mut() {
            (case.mail.delay, case.mail.is_out) = (None, false);
        }
        match result {
            Ok(()) => self.sent_from_here(now),
            Err(fault) => self.fail_with(Trouble::Send(fault)),
        }
    }

    /// The mail is out, and the password of its mailbox has done what it was typed for.
    fn sent_from_here(&mut self, now: SystemTime) -> Vec<Effect> {
        let mut effects = vec![Effect::Wipe(Forms::Mailbox)];
        effects.extend(self.sent(now));
        effects
    }

    /// The mail is out, or may be and the person goes on.
    pub(super) fn sent(&mut self, now: SystemTime) -> Vec<Effect> {
        if let Some(request) = self.request() {
            (request.sent_at, request.written_at) = (Some(now), None);
        }
        // Back from the wait leads to the picture, not to the form.
        self.goto(Page::Request);
        self.goto(Page::Wait);
        self.remember()
    }

    /// The person wants to look for the code although it is not sure that the mail went out.
    pub(super) fn await_code(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.trouble() {
            Some(Trouble::Send(MailFault::MaybeSent)) => self.sent_from_here(now),
            _ => Vec::new(),
        }
    }
}

/// Checks the mail form, field by field in reading order.
fn outbox(mailbox: Mailbox, written_at: SystemTime) -> Result<Outbox, MailboxFault> {
    let from = Email::parse(&mailbox.from).ok_or(MailboxFault::From)?;
    let server = typed::meant(&mailbox.server);
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'));
    if server.is_empty() || server.contains(odd) {
        return Err(MailboxFault::Server);
    }
    let port = typed::meant(&mailbox.port).parse().ok().filter(|port: &u16| *port > 0).ok_or(MailboxFault::Port)?;
    let user = typed::meant(&mailbox.user);
    let login = (!user.is_empty()).then_some((user, mailbox.password));
    Ok(Outbox { from, server, port, security: mailbox.security, login, written_at })
}
