//! What the person does. While something runs that the page waits for, a second press does nothing.

use std::sync::Arc;
use std::time::SystemTime;

use super::device::{FoundCamera, Target};
use super::effect::{Effect, Outbox, USER_NAME};
use super::event::{Commitment, Event, Letter, Mailbox, Ticket};
use super::journey::Journey;
use super::memo::Memo;
use super::password;
use super::picture::Picture;
use super::step::{Kept, Step};
use super::trouble::{MailboxFault, Trouble};
use super::waiting::{Waiting, waiting};
use super::{Wizard, Work};
use crate::secret::{Code, Email, Password};

/// INFERRED bounds: nobody has published how long a code is.
const CODE_LENGTH: std::ops::RangeInclusive<usize> = 4..=64;

impl Wizard {
    pub(super) fn take_act(&mut self, act: Event, now: SystemTime) -> Vec<Effect> {
        if let Event::Back = act {
            return self.back();
        }
        if self.is_busy() {
            return Vec::new();
        }
        match act {
            Event::Started(earlier) => self.started(earlier, now),
            Event::CarryOn => self.carry_on(now),
            Event::StartAgain => self.start_again(now),
            Event::LookAgain => self.look_again(Effect::Search, now),
            Event::LookEverywhere => self.look_again(Effect::SearchEverywhere, now),
            Event::Choose(row) => self.choose(row),
            Event::TypeAddress => self.type_address(),
            Event::EnterAddress(typed) => self.enter_address(&typed, now),
            Event::Continue => self.go_on(now),
            Event::SavePicture => self.save_picture(now, None),
            Event::SavePictureIn(folder) => self.save_picture(now, Some(folder)),
            Event::SendFromHere => self.send_from_here(),
            Event::Send(mailbox) => self.send(mailbox, now),
            Event::OpenDraft => self.open_draft(now),
            Event::NewRequest => self.new_request(now),
            Event::EnterCode(code) => self.enter_code(&code, now),
            Event::SetPassword(commitment) => self.set_password(commitment, now),
            Event::CheckAgain(password) => self.check_again(password, now),
            Event::OpenCameraPage => self.open_page(now),
            Event::UseOwnPage => self.use_own_page(now),
            Event::KeepPassword(password) => self.keep_password(password),
            Event::Back | Event::Answer(..) => Vec::new(),
        }
    }

    fn started(&mut self, earlier: Option<(Memo, Option<Picture>)>, now: SystemTime) -> Vec<Effect> {
        if self.last_ticket > 0 || self.step != Step::Find {
            return Vec::new();
        }
        let Some((memo, picture)) = earlier else { return self.search(now) };
        if waiting(memo.sent_at.unwrap_or(memo.requested_at), now) == Waiting::Expired {
            let mut effects = vec![Effect::Forget];
            effects.extend(self.search(now));
            return effects;
        }
        self.journey.earlier = Some((memo, picture));
        self.go(Step::Resume);
        Vec::new()
    }

    fn carry_on(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Resume, Some((memo, picture))) = (&self.step, self.journey.earlier.clone()) else {
            return Vec::new();
        };
        let target = memo.camera.target.clone();
        let earlier = self.journey.earlier.take();
        self.journey = Journey { earlier, ..Journey::resume(memo, picture) };
        vec![Effect::Check(self.begin(Work::Checking, now), target)]
    }

    fn start_again(&mut self, now: SystemTime) -> Vec<Effect> {
        if matches!(self.step, Step::Find | Step::Check | Step::Setting) {
            return Vec::new();
        }
        self.journey = Journey::default();
        (self.list.chosen, self.list.typing) = (None, false);
        self.go(Step::Find);
        let mut effects = vec![Effect::Forget];
        effects.extend(self.search(now));
        effects
    }

    fn look_again(&mut self, effect: fn(Ticket) -> Effect, now: SystemTime) -> Vec<Effect> {
        match self.step {
            Step::Find => {}
            // The camera of the earlier journey may have another address by now. It is known again by what it is.
            Step::Resume => self.go(Step::Find),
            _ => return Vec::new(),
        }
        self.list.typing = false;
        self.search_by(effect, now)
    }

    fn choose(&mut self, row: usize) -> Vec<Effect> {
        if self.step == Step::Find && row < self.list.cameras.len() {
            (self.list.chosen, self.list.typing) = (Some(row), false);
            self.trouble = None;
        }
        Vec::new()
    }

    fn type_address(&mut self) -> Vec<Effect> {
        if self.step == Step::Find {
            self.list.typing = true;
            self.trouble = None;
        }
        Vec::new()
    }

    fn enter_address(&mut self, typed: &str, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Find {
            return Vec::new();
        }
        self.list.typing = true;
        match Target::parse(typed) {
            Ok(target) => self.check(FoundCamera::at(target), now),
            Err(fault) => self.say(Trouble::Address(fault)),
        }
    }

    fn go_on(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.step {
            Step::Find => match self.list.chosen.and_then(|row| self.list.cameras.get(row)) {
                Some(camera) => self.check(camera.clone(), now),
                None => self.say(Trouble::NothingChosen),
            },
            Step::Method => self.show(Step::Privacy),
            Step::Privacy if self.journey.picture.is_some() => self.show(Step::Request),
            Step::Privacy => self.fetch_picture(now),
            Step::Request => {
                self.journey.sent_at.get_or_insert(now);
                self.go(Step::Wait);
                self.remember(None)
            }
            Step::Wait => self.show(Step::Code),
            _ => Vec::new(),
        }
    }

    fn check(&mut self, camera: FoundCamera, now: SystemTime) -> Vec<Effect> {
        let mut effects = self.stop();
        let target = camera.target.clone();
        self.journey = std::mem::take(&mut self.journey).with(camera);
        self.go(Step::Check);
        effects.push(Effect::Check(self.begin(Work::Checking, now), target));
        effects
    }

    fn fetch_picture(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(target) = self.target() else { return Vec::new() };
        vec![Effect::FetchPicture(self.begin(Work::FetchingPicture, now), target)]
    }

    fn new_request(&mut self, now: SystemTime) -> Vec<Effect> {
        let asked = [Step::Request, Step::Wait, Step::Code, Step::Password, Step::Unsure, Step::OwnPage];
        if !asked.contains(&self.step) {
            return Vec::new();
        }
        self.journey.drop_request();
        self.go(Step::Privacy);
        self.fetch_picture(now)
    }

    fn save_picture(&mut self, now: SystemTime, folder: Option<std::path::PathBuf>) -> Vec<Effect> {
        let (Step::Request, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        self.journey.sent_at = None;
        let ticket = self.begin(Work::Saving, now);
        vec![match folder {
            None => Effect::SavePicture(ticket, letter.picture, letter.file_name),
            Some(folder) => Effect::SavePictureIn(ticket, letter.picture, folder, letter.file_name),
        }]
    }

    fn open_draft(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Request, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        self.journey.sent_at = None;
        vec![Effect::OpenDraft(self.begin(Work::Drafting, now), letter)]
    }

    fn send_from_here(&mut self) -> Vec<Effect> {
        match self.step {
            Step::Request => self.show(Step::Send),
            _ => Vec::new(),
        }
    }

    fn send(&mut self, mailbox: Mailbox, now: SystemTime) -> Vec<Effect> {
        let (Step::Send, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        match outbox(mailbox) {
            Ok(outbox) => vec![Effect::Send(self.begin(Work::Sending, now), letter, outbox)],
            Err(fault) => self.say(Trouble::Mailbox(fault)),
        }
    }

    fn enter_code(&mut self, code: &Code, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Code {
            return Vec::new();
        }
        let typed = code.chars();
        if !CODE_LENGTH.contains(&typed) {
            return self.say(Trouble::CodeLength { typed });
        }
        // Our count of the 48 hours may be wrong and the camera knows best: a second press goes on.
        let expired = self.waiting(now) == Some(Waiting::Expired);
        if expired && self.trouble != Some(Trouble::Expired) {
            return self.say(Trouble::Expired);
        }
        self.show(Step::Password)
    }

    fn set_password(&mut self, commitment: Commitment, now: SystemTime) -> Vec<Effect> {
        let (Step::Password, Some(target)) = (&self.step, self.target()) else { return Vec::new() };
        let Commitment { order, repeated, proof } = commitment;
        let broken = password::broken(order.password.reveal(), self.limits(), USER_NAME);
        if !broken.is_empty() {
            return self.say(Trouble::PasswordRules(broken));
        }
        if !order.password.same_as(&repeated) || !order.password.same_as(&proof) {
            return self.say(Trouble::Different);
        }
        self.go(Step::Setting);
        self.proof = Some(proof);
        vec![Effect::Commit(self.begin(Work::Committing, now), target, order)]
    }

    fn check_again(&mut self, password: Password, now: SystemTime) -> Vec<Effect> {
        let (Step::Unsure | Step::OwnPage, Some(target)) = (&self.step, self.target()) else { return Vec::new() };
        if password.is_empty() {
            return self.say(Trouble::PasswordRules(password::broken("", self.limits(), USER_NAME)));
        }
        vec![Effect::SignIn(self.begin(Work::SigningIn, now), target, password)]
    }

    fn open_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(target) = self.target() else { return Vec::new() };
        vec![Effect::OpenPage(self.begin(Work::OpeningPage, now), target)]
    }

    fn use_own_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let has_camera = !matches!(self.step, Step::Resume | Step::Find | Step::Check | Step::Done(_));
        if !has_camera || self.step == Step::OwnPage {
            return Vec::new();
        }
        self.journey.before_own_page = Some(self.step.clone());
        self.go(Step::OwnPage);
        self.open_page(now)
    }

    fn keep_password(&mut self, password: Password) -> Vec<Effect> {
        let ticket = self.ticket();
        let Step::Done(receipt) = &mut self.step else { return Vec::new() };
        receipt.kept = Kept::Asking;
        self.keeping = Some(ticket);
        vec![Effect::KeepPassword(ticket, receipt.camera.target.clone(), password)]
    }

    /// Stops what runs, or else undoes the last Continue.
    fn back(&mut self) -> Vec<Effect> {
        if !self.can_go_back() {
            return Vec::new();
        }
        let stopped = if self.is_busy() { self.stop() } else { Vec::new() };
        if !stopped.is_empty() && self.step != Step::Check {
            return stopped;
        }
        let before = match &self.step {
            Step::Check | Step::Method | Step::DeadEnd(_) => Step::Find,
            Step::Privacy => Step::Method,
            Step::Request => Step::Privacy,
            Step::Send | Step::Wait => Step::Request,
            Step::Code => Step::Wait,
            Step::Password | Step::Unsure => Step::Code,
            // A password that does not work yet needs its code once more.
            Step::OwnPage
                if self.journey.picture.is_some() && matches!(self.trouble, Some(Trouble::NotChanged { .. })) =>
            {
                Step::Code
            }
            Step::OwnPage => self.journey.before_own_page.take().unwrap_or(Step::Method),
            stays @ (Step::Resume | Step::Find | Step::Setting | Step::Done(_)) => stays.clone(),
        };
        self.go(before);
        stopped
    }

    fn show(&mut self, step: Step) -> Vec<Effect> {
        self.go(step);
        Vec::new()
    }

    pub(super) fn say(&mut self, trouble: Trouble) -> Vec<Effect> {
        self.trouble = Some(trouble);
        Vec::new()
    }

    /// Writes the memo; the picture goes along when it is new.
    pub(super) fn remember(&self, picture: Option<Arc<Picture>>) -> Vec<Effect> {
        self.journey.memo().map(|memo| Effect::Remember(memo, picture)).into_iter().collect()
    }

    fn target(&self) -> Option<Target> {
        self.camera().map(|camera| camera.target.clone())
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
fn outbox(mailbox: Mailbox) -> Result<Outbox, MailboxFault> {
    let from = Email::parse(&mailbox.from).ok_or(MailboxFault::From)?;
    let server = mailbox.server.trim();
    let odd = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'));
    if server.is_empty() || server.contains(odd) {
        return Err(MailboxFault::Server);
    }
    let port = mailbox.port.trim().parse().ok().filter(|port: &u16| *port > 0).ok_or(MailboxFault::Port)?;
    let user = mailbox.user.trim();
    let login = (!user.is_empty()).then(|| (user.to_owned(), mailbox.password));
    Ok(Outbox { from, server: server.to_owned(), port, security: mailbox.security, login })
}
