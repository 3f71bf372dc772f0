//! Watching the inbox: it runs beside the journey, with a ticket of its own, from the wait until the camera is back.

use std::time::SystemTime;

use crate::domain::{Inbox, InboxEvent};
use crate::secret::{Code, Email};
use crate::wizard::answer::Answer;
use crate::wizard::effect::Effect;
use crate::wizard::event::Ticket;
use crate::wizard::inbox::{Arrival, InboxForm, InboxFormFault, WatchState, Watching};
use crate::wizard::stage::Stage;
use crate::wizard::step::Step;
use crate::wizard::trouble::Trouble;
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn open_watch(&mut self) -> Vec<Effect> {
        if !matches!(self.step, Step::Wait | Step::Code) {
            return Vec::new();
        }
        self.lookout.opened_from = Some(self.step.clone());
        self.lookout.forgotten = None;
        self.show(Step::Watch)
    }

    pub(super) fn start_watching(&mut self, form: InboxForm, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Watch {
            return Vec::new();
        }
        let Some(address) = Email::parse(&form.address) else {
            return self.say(Trouble::InboxForm(InboxFormFault::Address));
        };
        let saved = self.findings().and_then(|findings| findings.saved_address.as_ref());
        let is_other = saved.is_some_and(|saved| !saved.may_be(&address));
        // The camera hides a part, and the person knows best: a second press goes on.
        if is_other && self.trouble != Some(Trouble::InboxForm(InboxFormFault::OtherAddress)) {
            return self.say(Trouble::InboxForm(InboxFormFault::OtherAddress));
        }
        let server = match server(&form.server) {
            Ok(server) => server,
            Err(fault) => return self.say(Trouble::InboxForm(fault)),
        };
        let mut effects = self.stop_watching();
        let ticket = self.begin(Work::OpeningInbox, now);
        let state = WatchState::Connected;
        let watching = Watching { ticket, address: address.clone(), since: None, state, keeping: None };
        self.lookout.watching = Some(watching);
        let inbox = Inbox {
            address,
            server,
            password: Some(form.password).filter(|password| !password.is_empty()),
            keep: form.keep,
            service: self.service().0,
            since: self.journey.requested_at.unwrap_or(now),
        };
        effects.push(Effect::WatchInbox(ticket, inbox));
        effects
    }

    /// Stops watching, if an inbox is watched.
    pub(in crate::wizard) fn stop_watching(&mut self) -> Vec<Effect> {
        let Some(watching) = self.lookout.watching.take() else { return Vec::new() };
        match watching.state {
            WatchState::Ended(_) => Vec::new(),
            _ => vec![Effect::Cancel(watching.ticket)],
        }
    }

    /// Where the journey is over, nothing is watched and nothing is offered.
    pub(in crate::wizard) fn tend_watch(&mut self) -> Vec<Effect> {
        let is_over = matches!(self.step, Step::DeadEnd(_)) || matches!(self.step.stage(), Stage::Find | Stage::Done);
        if !is_over {
            return Vec::new();
        }
        self.lookout.drop_offers();
        self.stop_watching()
    }

    pub(super) fn forget_mailbox(&mut self, typed: &str) -> Vec<Effect> {
        let Step::Watch = self.step else { return Vec::new() };
        let Some(address) = Email::parse(typed) else { return self.say(Trouble::InboxForm(InboxFormFault::Address)) };
        let ticket = self.ticket();
        self.lookout.forgetting = Some(ticket);
        vec![Effect::ForgetMailbox(ticket, address)]
    }

    /// The window came to the front: a code may have been copied in the meantime.
    pub(super) fn came_to_front(&mut self) -> Vec<Effect> {
        if !matches!(self.step, Step::Wait | Step::Code) {
            return Vec::new();
        }
        let ticket = self.ticket();
        self.lookout.looking = Some(ticket);
        vec![Effect::LookAtClipboard(ticket)]
    }

    /// Takes an answer that has a ticket of its own; gives back any other.
    pub(in crate::wizard) fn take_side_answer(
        &mut self,
        ticket: Ticket,
        answer: Answer,
        now: SystemTime,
    ) -> Option<Answer> {
        let watches = self.lookout.watching.as_ref().is_some_and(|watching| watching.ticket == ticket);
        match answer {
            Answer::Inbox(news) if watches => self.inbox_news(news, now),
            Answer::Copied(code) if self.lookout.looking == Some(ticket) => self.take_copied(code),
            Answer::MailboxForgotten(keeping) if self.lookout.forgetting == Some(ticket) => {
                self.lookout.forgetting = None;
                self.lookout.forgotten = Some(keeping);
            }
            other => return Some(other),
        }
        None
    }

    fn take_copied(&mut self, code: Option<Code>) {
        self.lookout.looking = None;
        // The page may have changed since.
        if matches!(self.step, Step::Wait | Step::Code) {
            self.lookout.take_copied(code);
        }
    }

    fn inbox_news(&mut self, news: InboxEvent, now: SystemTime) {
        let is_first = self.running.is_some_and(|running| running.work == Work::OpeningInbox);
        let Some(watching) = &mut self.lookout.watching else { return };
        match news {
            InboxEvent::Watching => {
                watching.since.get_or_insert(now);
                watching.state = WatchState::Connected;
                if is_first {
                    self.running = None;
                    let back = self.lookout.opened_from.take().unwrap_or(Step::Wait);
                    self.go(back);
                }
            }
            InboxEvent::Lost { again_in } => {
                watching.state = WatchState::Lost { again_at: now.checked_add(again_in).unwrap_or(now) };
            }
            InboxEvent::Mail { text, codes } => self.lookout.take(Arrival { at: now, text, codes }),
            InboxEvent::Kept(keeping) => watching.keeping = Some(keeping),
            InboxEvent::Ended(fault) if is_first => {
                self.running = None;
                self.lookout.watching = None;
                self.trouble = Some(Trouble::Inbox(fault));
            }
            InboxEvent::Ended(fault) => watching.state = WatchState::Ended(fault),
        }
    }
}

/// A server as typed: a name, and a port behind a colon when it is an unusual one.
fn server(typed: &str) -> Result<Option<(String, Option<u16>)>, InboxFormFault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let (name, port) = match typed.split_once(':') {
        Some((name, port)) => (name, Some(port.parse().ok().filter(|port| *port > 0).ok_or(InboxFormFault::Server)?)),
        None => (typed, None),
    };
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if name.is_empty() || name.contains(odd) { Err(InboxFormFault::Server) } else { Ok(Some((name.to_owned(), port))) }
}
