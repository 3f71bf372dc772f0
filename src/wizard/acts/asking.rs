//! Asking for a code: fetch the picture, save it, mail it.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::secret::Email;
use crate::wizard::effect::{Effect, Outbox};
use crate::wizard::event::{Letter, Mailbox};
use crate::wizard::step::Step;
use crate::wizard::trouble::{MailboxFault, Trouble};
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn fetch_picture(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(target) = self.target() else { return Vec::new() };
        vec![Effect::FetchPicture(self.begin(Work::FetchingPicture, now), target)]
    }

    pub(super) fn new_request(&mut self, now: SystemTime) -> Vec<Effect> {
        let asked = [Step::Request, Step::Wait, Step::Code, Step::Password, Step::Unsure, Step::OwnPage];
        if !asked.contains(&self.step) {
            return Vec::new();
        }
        self.journey.drop_request();
        self.lookout.drop_offers();
        self.go(Step::Privacy);
        self.fetch_picture(now)
    }

    pub(super) fn save_picture(&mut self, now: SystemTime, folder: Option<PathBuf>) -> Vec<Effect> {
        let (Step::Request, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        self.journey.sent_at = None;
        let ticket = self.begin(Work::Saving, now);
        vec![match folder {
            None => Effect::SavePicture(ticket, letter.picture, letter.file_name),
            Some(folder) => Effect::SavePictureIn(ticket, letter.picture, folder, letter.file_name),
        }]
    }

    pub(super) fn open_draft(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Request, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        self.journey.sent_at = None;
        vec![Effect::OpenDraft(self.begin(Work::Drafting, now), letter)]
    }

    pub(super) fn send_from_here(&mut self) -> Vec<Effect> {
        match self.step {
            Step::Request => self.show(Step::Send),
            _ => Vec::new(),
        }
    }

    pub(super) fn send(&mut self, mailbox: Mailbox, now: SystemTime) -> Vec<Effect> {
        let (Step::Send, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        let written_at = now;
        match outbox(mailbox, written_at) {
            Ok(outbox) => vec![Effect::Send(self.begin(Work::Sending, now), letter, outbox)],
            Err(fault) => self.say(Trouble::Mailbox(fault)),
        }
    }

    fn letter(&self) -> Option<Letter> {
        Some(Letter {
            to: self.service().0,
            picture: self.journey.picture.clone()?,
            file_name: self.journey.camera.as_ref()?.picture_name(),
        })
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
