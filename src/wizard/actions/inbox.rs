//! Watching the inbox: it runs beside the journey, with a ticket of its own, from the wait until the camera is back.

use std::time::SystemTime;

use crate::domain::Inbox;
use crate::secret::Email;
use crate::typed;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::inbox_watch::{InboxForm, InboxFormFault, WatchState, Watching};
use crate::wizard::job::Job;
use crate::wizard::page::Page;
use crate::wizard::stage::Stage;
use crate::wizard::trouble::Trouble;

impl Wizard {
    pub(super) fn open_watch(&mut self) -> Vec<Effect> {
        if !matches!(self.page(), Page::Wait | Page::Code) {
            return Vec::new();
        }
        self.inbox_watch.forgotten = None;
        self.goto(Page::Watch)
    }

    pub(super) fn start_watching(&mut self, form: InboxForm, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Watch {
            return Vec::new();
        }
        let Some(address) = Email::parse(&form.address) else {
            return self.fail_with(Trouble::InboxForm(InboxFormFault::Address));
        };
        let is_other = !self.may_be_saved(&address);
        // The camera hides a part, and the person knows best: a second press goes on.
        if is_other && self.trouble() != Some(&Trouble::InboxForm(InboxFormFault::OtherAddress)) {
            return self.fail_with(Trouble::InboxForm(InboxFormFault::OtherAddress));
        }
        let server = match server(&form.server) {
            Ok(server) => server,
            Err(fault) => return self.fail_with(Trouble::InboxForm(fault)),
        };
        let mut effects = self.stop_watching();
        let watched = address.clone();
        let inbox = Inbox {
            address,
            server,
            password: Some(form.password).filter(|password| !password.is_empty()),
            keep: form.keep,
            service: self.service().0,
            since: self.case().and_then(|case| case.request.as_ref()).map_or(now, |request| request.at),
        };
        effects.extend(self.start(Job::WatchInbox(inbox), now));
        self.inbox_watch.watching = self.running.map(|running| Watching {
            ticket: running.ticket,
            address: watched,
            since: None,
            state: WatchState::Connected,
            keeping: None,
            has_other_sender: false,
        });
        effects
    }

    /// Stops watching, if an inbox is watched.
    pub(in crate::wizard) fn stop_watching(&mut self) -> Vec<Effect> {
        let Some(watching) = self.inbox_watch.watching.take() else { return Vec::new() };
        match watching.state {
            WatchState::Ended(_) => Vec::new(),
            _ => vec![Effect::Cancel(watching.ticket)],
        }
    }

    /// Where the journey is over, nothing is watched and nothing is offered.
    pub(in crate::wizard) fn stop_watch_when_over(&mut self) -> Vec<Effect> {
        let is_over =
            matches!(self.journey_page(), Page::DeadEnd(_)) || matches!(self.stage(), Stage::Find | Stage::Done);
        if !is_over {
            return Vec::new();
        }
        self.inbox_watch.drop_offers();
        self.stop_watching()
    }

    pub(super) fn forget_mailbox(&mut self, typed: &str) -> Vec<Effect> {
        let Page::Watch = self.page() else { return Vec::new() };
        let Some(address) = Email::parse(typed) else {
            return self.fail_with(Trouble::InboxForm(InboxFormFault::Address));
        };
        let ticket = self.ticket();
        self.inbox_watch.forgetting = Some(ticket);
        vec![Effect::Start(ticket, Job::ForgetMailbox(address))]
    }

    /// The window came to the front: a code may have been copied, or the picture saved, in the meantime.
    pub(super) fn came_to_front(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.page() == Page::Export {
            return self.look_for_picture_file(now);
        }
        if !matches!(self.page(), Page::Wait | Page::Code) {
            return Vec::new();
        }
        let ticket = self.ticket();
        self.inbox_watch.looking = Some(ticket);
        vec![Effect::Start(ticket, Job::LookAtClipboard)]
    }
}

/// A server as typed: a name, and a port behind a colon when it is an unusual one.
fn server(typed: &str) -> Result<Option<(String, Option<u16>)>, InboxFormFault> {
    let typed = typed::meant(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    let (name, port) = match typed.split_once(':') {
        Some((name, port)) => (name, Some(port.parse().ok().filter(|port| *port > 0).ok_or(InboxFormFault::Server)?)),
        None => (typed.as_str(), None),
    };
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if name.is_empty() || name.contains(odd) { Err(InboxFormFault::Server) } else { Ok(Some((name.to_owned(), port))) }
}
