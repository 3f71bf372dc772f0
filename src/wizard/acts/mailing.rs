//! Sending from here: whose mailbox, what was found of it, and the one mail.

use std::time::{Duration, SystemTime};

use crate::domain::{MailFault, MailService, Outbox, WantedPassword};
use crate::secret::Email;
use crate::wizard::effect::Effect;
use crate::wizard::event::Mailbox;
use crate::wizard::step::Step;
use crate::wizard::trouble::{MailboxFault, Trouble};
use crate::wizard::{Delay, Wizard, Work};

impl Wizard {
    pub(super) fn send_from_here(&mut self) -> Vec<Effect> {
        match self.step {
            Step::Request => self.show(Step::Send),
            _ => Vec::new(),
        }
    }

    /// Leaves the person's own mailbox for the page with the picture.
    pub(super) fn send_otherwise(&mut self) -> Vec<Effect> {
        match self.step {
            Step::Send | Step::Mailbox => self.show(Step::Request),
            _ => Vec::new(),
        }
    }

    /// Looks for the service of this address, unless the person has named the server.
    pub(super) fn use_mailbox(&mut self, typed: &str, server_is_named: bool, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Send {
            return Vec::new();
        }
        let Some(email) = Email::parse(typed) else { return self.say(Trouble::Mailbox(MailboxFault::From)) };
        if server_is_named {
            self.journey.mail_service = None;
            return self.show(Step::Mailbox);
        }
        (self.journey.mail_service, self.journey.mail_domain) = (None, email.domain().to_lowercase());
        vec![Effect::FindMailService(self.begin(Work::FindingMailService, now), email)]
    }

    /// What the look for the service gave. It goes on either way: without it, the person names the server.
    pub(in crate::wizard) fn mail_service_found(&mut self, found: Option<MailService>) -> Vec<Effect> {
        self.journey.mail_service = found;
        self.go(Step::Mailbox);
        match self.journey.mail_service {
            Some(_) => Vec::new(),
            None => self.say(Trouble::Mailbox(MailboxFault::ServerNotFound)),
        }
    }

    pub(super) fn send(&mut self, mailbox: Mailbox, now: SystemTime) -> Vec<Effect> {
        let (Step::Mailbox, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        // What is known of the service says nothing of another server that the person has named.
        let is_used = |service: &&MailService| service.server.name.eq_ignore_ascii_case(mailbox.server.trim());
        let wanted = self.journey.mail_service.as_ref().filter(is_used).map(MailService::password);
        if mailbox.password.is_empty() && wanted.is_some() {
            return self.say(Trouble::Mailbox(MailboxFault::NoPassword));
        }
        self.journey.wanted = wanted;
        let mailbox = match wanted {
            // OBSERVED: shown in groups of four, which people copy with their blanks.
            Some(WantedPassword::App) => Mailbox { password: mailbox.password.without_blanks(), ..mailbox },
            _ => mailbox,
        };
        let written_at = *self.journey.written_at.get_or_insert(now);
        match outbox(mailbox, written_at) {
            Ok(outbox) => vec![Effect::Send(self.begin(Work::Sending, now), letter, outbox)],
            Err(fault) => self.say(Trouble::Mailbox(fault)),
        }
    }

    /// The server asked for a pause; the engine tries again by itself.
    pub(in crate::wizard) fn sending_delayed(&mut self, wait: Duration, now: SystemTime) -> Vec<Effect> {
        self.journey.delay = now.checked_add(wait).map(|until| Delay { until });
        Vec::new()
    }

    /// What became of the mail.
    pub(in crate::wizard) fn sending_ended(&mut self, result: Result<(), MailFault>, now: SystemTime) -> Vec<Effect> {
        self.journey.delay = None;
        let fault = match result {
            Ok(()) => return self.sent(now),
            Err(fault) => fault,
        };
        // Providers that want an app password mostly say no more than "wrong".
        let fault = match fault {
            MailFault::SignIn if self.journey.wanted == Some(WantedPassword::App) => MailFault::AppPassword,
            fault => fault,
        };
        self.say(Trouble::Send(fault))
    }

    /// The mail is out, or may be and the person goes on.
    pub(super) fn sent(&mut self, now: SystemTime) -> Vec<Effect> {
        self.journey.sent_at = Some(now);
        self.journey.written_at = None;
        self.go(Step::Wait);
        self.remember(None)
    }

    /// The person wants to look for the code although it is not sure that the mail went out.
    pub(super) fn await_code(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.trouble {
            Some(Trouble::Send(MailFault::MaybeSent)) => self.sent(now),
            _ => Vec::new(),
        }
    }
}

/// Checks the mail form, field by field in reading order.
fn outbox(mailbox: Mailbox, written_at: SystemTime) -> Result<Outbox, MailboxFault> {
    let from = Email::parse(&mailbox.from).ok_or(MailboxFault::From)?;
    let server = mailbox.server.trim();
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'));
    if server.is_empty() || server.contains(odd) {
        return Err(MailboxFault::Server);
    }
    let port = mailbox.port.trim().parse().ok().filter(|port: &u16| *port > 0).ok_or(MailboxFault::Port)?;
    let user = mailbox.user.trim();
    let login = (!user.is_empty()).then(|| (user.to_owned(), mailbox.password));
    Ok(Outbox { from, server: server.to_owned(), port, security: mailbox.security, login, written_at })
}
