//! What the person does. While something runs that the page waits for, a second press does nothing.

mod aside;
mod asking;
mod committing;
mod finding;
mod mailing;
mod own_page;
mod questions;
mod watching;

use std::sync::Arc;
use std::time::SystemTime;

use super::Wizard;
use super::effect::Effect;
use super::event::Event;
use super::import::Import;
use super::step::Step;
use super::track::Track;
use super::trouble::Trouble;
use crate::domain::{Endpoint, Picture};

impl Wizard {
    pub(super) fn take_act(&mut self, act: Event, now: SystemTime) -> Vec<Effect> {
        if let Event::Back = act {
            return self.back(now);
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
            Event::UseDirect => self.use_direct(now),
            Event::UseQuestions => self.use_questions(now),
            Event::EnterAnswer(answer) => self.enter_answer(&answer),
            Event::ShowAside(aside) => self.show_aside(aside),
            Event::SaveSheet(words) => self.save_sheet(words, now),
            Event::ChoosePicture => self.import(Import::Dialog, now),
            Event::DropPicture(files) => self.drop_picture(files, now),
            Event::PastePicture => self.import(Import::Clipboard, now),
            Event::KeepPassword(password) => self.keep_password(password),
            Event::UseMailbox { from, server_is_named } => self.use_mailbox(&from, server_is_named, now),
            Event::SendOtherwise => self.send_otherwise(),
            Event::AwaitCode => self.await_code(now),
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
            Step::Method => {
                self.journey.track = Track::Direct;
                self.ask_before(Step::Method)
            }
            Step::Privacy | Step::Export if self.journey.picture.is_some() => self.show(Step::Request),
            Step::Privacy if self.journey.track == Track::Guided => self.show(Step::Export),
            Step::Privacy => self.fetch_picture(now),
            Step::Request => {
                self.journey.sent_at.get_or_insert(now);
                self.go(Step::Wait);
                self.remember(None)
            }
            Step::Wait if self.journey.track == Track::Guided => {
                self.journey.before_own_page = Some(Step::Wait);
                self.show(Step::OwnPage)
            }
            Step::Wait => self.show(Step::Code),
            _ => Vec::new(),
        }
    }

    /// Stops what runs, or else undoes the last Continue.
    fn back(&mut self, now: SystemTime) -> Vec<Effect> {
        if !self.can_go_back() {
            return Vec::new();
        }
        let stopped = if self.is_busy() { self.stop() } else { Vec::new() };
        self.journey.delay = None;
        if !stopped.is_empty() && self.step != Step::Check {
            return stopped;
        }
        if let Step::Aside(..) = self.step {
            self.leave_aside();
            // The sheet was saved while the list was still being filled.
            let is_idle = self.step == Step::Find && self.running.is_none() && self.trouble.is_none();
            return if is_idle && self.list.report.is_none() { self.search(now) } else { stopped };
        }
        let before = match &self.step {
            Step::Check | Step::Method | Step::DeadEnd(_) => Step::Find,
            Step::Privacy => self.journey.before_privacy.take().unwrap_or(Step::Method),
            Step::Export => Step::Privacy,
            Step::Request if self.journey.track == Track::Guided => Step::Export,
            Step::Request => Step::Privacy,
            Step::Send | Step::Wait => Step::Request,
            Step::Mailbox => Step::Send,
            Step::Code => Step::Wait,
            Step::Watch => self.lookout.opened_from.take().unwrap_or(Step::Wait),
            Step::Password | Step::Unsure => self.proving_step(false),
            Step::Answer(0) => self.journey.before_answers.take().unwrap_or(Step::Method),
            Step::Answer(at) => Step::Answer(at - 1),
            Step::OwnPage => match self.journey.before_own_page.take() {
                // A password that does not work yet needs its code once more. Questions that only that page asks have no
                // page here.
                Some(before)
                    if before != Step::Wait
                        && matches!(self.trouble, Some(Trouble::NotChanged { .. }))
                        && self.has_proving_step() =>
                {
                    self.proving_step(true)
                }
                before => before.unwrap_or(Step::Wait),
            },
            stays @ (Step::Resume | Step::Find | Step::Setting | Step::Aside(..) | Step::Done(_)) => stays.clone(),
        };
        self.go(before);
        stopped
    }

    /// Where the proof is typed: the code, or the answers from the first one or the last one on.
    pub(super) fn proving_step(&self, from_the_first: bool) -> Step {
        match (self.journey.by_answers, from_the_first) {
            (false, _) => Step::Code,
            (true, true) => Step::Answer(0),
            (true, false) => Step::Answer(self.journey.questions.len().saturating_sub(1)),
        }
    }

    /// Whether the proof is typed here at all.
    pub(super) fn has_proving_step(&self) -> bool {
        !self.journey.by_answers || !self.journey.questions.is_empty()
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

    fn route(&self) -> Option<Endpoint> {
        match &self.step {
            Step::Done(receipt) => Some(Endpoint::to(&receipt.camera)),
            _ => self.journey.route(),
        }
    }
}
