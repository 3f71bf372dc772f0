//! What the person does. While something runs that the page waits for, a second press does nothing.

mod asking;
mod committing;
mod finding;
mod own_page;
mod watching;

use std::sync::Arc;
use std::time::SystemTime;

use super::Wizard;
use super::device::Target;
use super::effect::Effect;
use super::event::Event;
use super::picture::Picture;
use super::step::Step;
use super::trouble::Trouble;

impl Wizard {
    pub(super) fn take_act(&mut self, act: Event, now: SystemTime) -> Vec<Effect> {
        if let Event::Back = act {
            return self.back();
        }
        match act {
            Event::StopWatching => return self.stop_watching(),
            Event::CameToFront => return self.came_to_front(),
            _ => {}
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
            Event::OpenWatch => self.open_watch(),
            Event::StartWatching(form) => self.start_watching(form, now),
            Event::ForgetMailbox(typed) => self.forget_mailbox(&typed),
            Event::Back | Event::StopWatching | Event::CameToFront | Event::Answer(..) => Vec::new(),
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
            Step::Watch => self.lookout.opened_from.take().unwrap_or(Step::Wait),
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
}
