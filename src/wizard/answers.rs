//! What the engine found out. An answer whose ticket is not the running one is ignored.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::answer::{Answer, SaveFault, Saved};
use super::effect::Effect;
use super::event::Ticket;
use super::journey::Journey;
use super::no_camera::causes;
use super::step::{DeadEnd, Kept, Receipt, Step};
use super::track::Track;
use super::trouble::Trouble;
use super::{Wizard, Work};
use crate::domain::{
    Agreement, Capabilities, CommitOutcome, DeviceMessage, EmailRecovery, Endpoint, Fetched, Identity, Obstacle,
    Picture, PictureFault, ProbeFault, SearchReport, SignInOutcome, SignInProof,
};

impl Wizard {
    pub(super) fn take_answer(&mut self, ticket: Ticket, answer: Answer, now: SystemTime) -> Vec<Effect> {
        if self.keeping == Some(ticket) {
            return self.kept(&answer);
        }
        let Some(answer) = self.take_side_answer(ticket, answer, now) else { return Vec::new() };
        let Some(running) = self.running.filter(|running| running.ticket == ticket) else { return Vec::new() };
        if let Answer::Found(camera) = answer {
            match running.work {
                Work::Searching => self.list.add(camera),
                Work::Checking => self.journey.learn(camera),
                Work::FetchingPicture | Work::Committing => self.journey.see(&camera),
                _ => {}
            }
            return Vec::new();
        }
        if let (Work::Checking, Answer::Reached { transport, outdated_tls }) = (running.work, &answer) {
            self.journey.outdated_tls = *outdated_tls;
            if let Some(camera) = &mut self.journey.camera {
                camera.seen.transport = Some(*transport);
            }
            return Vec::new();
        }
        // Each kind of work has one kind of answer; anything else would be the engine's mistake and is not believed.
        match (running.work, answer) {
            (Work::Searching, Answer::SearchEnded(report)) => {
                self.running = None;
                self.search_ended(report)
            }
            (Work::Checking, Answer::Checked(result)) => {
                self.running = None;
                self.checked(result, now)
            }
            (Work::FetchingPicture, Answer::Picture(result)) => {
                self.running = None;
                self.fetched(result, now)
            }
            (Work::Saving, Answer::Saved(result)) => {
                self.running = None;
                self.saved_picture(result)
            }
            (Work::Sending, Answer::SendDelayed(wait)) => self.sending_delayed(wait, now),
            (Work::Sending, Answer::Sent(result)) => {
                self.running = None;
                self.sending_ended(result, now)
            }
            (Work::FindingMailService, Answer::MailService(found)) => {
                self.running = None;
                self.mail_service_found(found)
            }
            (Work::Drafting, Answer::Drafted(result)) => {
                self.running = None;
                match result {
                    Ok(path) => self.journey.drafted = Some(path),
                    Err(_) => self.trouble = Some(Trouble::Draft),
                }
                Vec::new()
            }
            (Work::Committing, Answer::Committed(outcome)) => {
                self.running = None;
                self.committed(outcome, now)
            }
            (Work::SigningIn, Answer::SignedIn(result)) => {
                self.running = None;
                self.signed_in(result, now)
            }
            (Work::OpeningPage, Answer::PageOpened(opened)) => {
                self.running = None;
                if opened { Vec::new() } else { self.say(Trouble::NoBrowser) }
            }
            (Work::FetchingQuestions, Answer::Questions(result)) => {
                self.running = None;
                match result {
                    Ok(questions) => {
                        (self.journey.questions, self.journey.by_answers) = (questions, true);
                        self.go(Step::Answer(0));
                        Vec::new()
                    }
                    Err(fault) => self.say(Trouble::Questions(fault)),
                }
            }
            (Work::SavingSheet, Answer::SheetSaved(result)) => {
                self.running = None;
                match result {
                    Ok(Saved::In(path) | Saved::WithoutDialog(path)) => self.sheet_saved = Some(path),
                    Ok(Saved::Cancelled) => {}
                    Err(_) => self.trouble = Some(Trouble::SheetNotSaved),
                }
                Vec::new()
            }
            (Work::Importing, Answer::Imported(result)) => {
                self.running = None;
                match result {
                    Ok(Some(picture)) => self.imported(picture, now),
                    Ok(None) => Vec::new(),
                    Err(fault) => self.say(Trouble::Import(fault)),
                }
            }
            _ => Vec::new(),
        }
    }

    fn search_ended(&mut self, report: SearchReport) -> Vec<Effect> {
        self.list.report = Some(report);
        if self.list.cameras.is_empty() && !self.list.typing {
            let trouble = Trouble::NoCamera { causes: causes(&report) };
            // It belongs to the list, which may stand behind another page for now.
            if let (Step::Aside(..), Some((_, behind))) = (&self.step, &mut self.before_aside) {
                *behind = Some(trouble);
                return Vec::new();
            }
            return self.say(trouble);
        }
        if self.list.cameras.len() == 1 {
            self.list.chosen.get_or_insert(0);
        }
        Vec::new()
    }

    fn checked(&mut self, result: Result<Capabilities, ProbeFault>, now: SystemTime) -> Vec<Effect> {
        let other_port = self.journey.other_port.take();
        let findings = match result {
            Ok(findings) => findings,
            Err(fault) => {
                // Another certificate stays another one: no other port makes up for it.
                let other_port = other_port.filter(|_| fault != ProbeFault::DifferentCamera);
                if let (Some(port), Some(camera)) = (other_port, &mut self.journey.camera) {
                    camera.target.port = port;
                    camera.seen.transport = None;
                    let route = Endpoint::to(camera);
                    return vec![Effect::Check(self.begin(Work::Checking, now), route)];
                }
                if self.step == Step::Check {
                    self.go(Step::Find);
                }
                return self.say(Trouble::Unreachable(fault));
            }
        };
        if let Some(camera) = &mut self.journey.camera {
            camera.model = camera.model.take().or_else(|| findings.model.clone());
            camera.activated = findings.activated.or(camera.activated);
        }
        let dead_end = match (findings.activated, findings.email_way) {
            (Some(false), _) | (_, EmailRecovery::NotActivated) => Some(DeadEnd::NotActivated),
            (_, EmailRecovery::NoAddressSaved) => Some(DeadEnd::NoSavedEmail),
            (_, EmailRecovery::NotOffered) => Some(DeadEnd::NotOffered),
            (_, EmailRecovery::Offered | EmailRecovery::Maybe(_)) => None,
        };
        self.journey.findings = Some(findings);
        let resuming = std::mem::take(&mut self.journey.resuming);
        // A picture from its own page goes its way, whatever the camera offers to us.
        let goes_on = resuming && self.journey.track == Track::Guided;
        let dead_end = dead_end.filter(|end| !(goes_on && *end == DeadEnd::NotOffered));
        self.journey.earlier = None;
        self.go(match dead_end {
            end if resuming && self.journey.unsure && end != Some(DeadEnd::NotActivated) => Step::Unsure,
            Some(dead_end) => Step::DeadEnd(dead_end),
            None if resuming && self.journey.sent_at.is_some() => Step::Wait,
            None if resuming && self.journey.picture.is_some() => Step::Request,
            None => Step::Method,
        });
        if self.step == Step::Unsure {
            return self.say(Trouble::NotSure);
        }
        if resuming && dead_end.is_none() && self.journey.has_restarted() {
            return self.say(Trouble::Restarted);
        }
        Vec::new()
    }

    fn fetched(&mut self, result: Result<Fetched, PictureFault>, now: SystemTime) -> Vec<Effect> {
        match result {
            Ok(Fetched { picture, service }) => {
                let picture = Arc::new(picture);
                self.journey.picture = Some(Arc::clone(&picture));
                self.journey.service = service;
                self.journey.requested_at = Some(now);
                self.journey.started = self.journey.camera.as_ref().and_then(|camera| camera.seen.started);
                self.go(Step::Request);
                self.remember(Some(picture))
            }
            Err(PictureFault::NoSavedEmail) => self.dead_end(DeadEnd::NoSavedEmail),
            Err(PictureFault::NotOffered) => self.dead_end(DeadEnd::NotOffered),
            Err(PictureFault::Hindered(Obstacle::NotActivated, _)) => self.dead_end(DeadEnd::NotActivated),
            Err(PictureFault::Hindered(Obstacle::NoSavedEmail, _)) => self.dead_end(DeadEnd::NoSavedEmail),
            Err(PictureFault::Locked { wait }) => self.say(Trouble::Locked { until: later(now, wait) }),
            Err(fault) => self.say(Trouble::Picture(fault)),
        }
    }

    /// A new picture is a new request, whatever was sent before.
    fn imported(&mut self, picture: Picture, now: SystemTime) -> Vec<Effect> {
        let picture = Arc::new(picture);
        self.journey.drop_request();
        (self.journey.picture, self.journey.imported) = (Some(Arc::clone(&picture)), true);
        self.journey.requested_at = Some(now);
        self.go(Step::Request);
        self.remember(Some(picture))
    }

    fn dead_end(&mut self, end: DeadEnd) -> Vec<Effect> {
        self.go(Step::DeadEnd(end));
        Vec::new()
    }

    fn saved_picture(&mut self, result: Result<Saved, SaveFault>) -> Vec<Effect> {
        match result {
            Ok(Saved::In(path)) => self.journey.saved = Some((path, true)),
            Ok(Saved::WithoutDialog(path)) => self.journey.saved = Some((path, false)),
            Ok(Saved::Cancelled) => {}
            Err(fault) => self.trouble = Some(Trouble::Save(fault)),
        }
        Vec::new()
    }

    fn committed(&mut self, outcome: CommitOutcome, now: SystemTime) -> Vec<Effect> {
        let unsure = matches!(outcome, CommitOutcome::Accepted | CommitOutcome::Lost | CommitOutcome::Unknown(_));
        let (step, trouble) = match outcome {
            CommitOutcome::Accepted => return self.prove(now),
            CommitOutcome::WrongCode { tries_left } => (self.proving_step(true), Trouble::WrongCode { tries_left }),
            CommitOutcome::WrongAnswers { tries_left } => {
                (self.proving_step(true), Trouble::WrongAnswers { tries_left })
            }
            CommitOutcome::Locked { wait } => (self.proving_step(true), Trouble::Locked { until: later(now, wait) }),
            CommitOutcome::PasswordRefused(said) => (Step::Password, Trouble::PasswordRefused(said)),
            CommitOutcome::Refused(said) => (Step::Password, Trouble::ResetRefused(said)),
            CommitOutcome::Unknown(said) => (Step::Password, Trouble::UnknownReply(said)),
            CommitOutcome::NotDelivered => (Step::Password, Trouble::NotDelivered),
            CommitOutcome::Lost => (Step::Unsure, Trouble::NotSure),
            CommitOutcome::Hindered(obstacle, said) => (Step::Password, Trouble::Hindered(obstacle, said)),
            CommitOutcome::NothingSent(said) => (Step::Password, Trouble::NothingSent(said)),
            CommitOutcome::DifferentCamera => (Step::Password, Trouble::DifferentCamera { signed_in: false }),
            CommitOutcome::Restarted => (Step::Password, Trouble::Restarted),
        };
        self.proof = None;
        self.journey.unsure = unsure;
        self.go(step);
        self.trouble = Some(trouble);
        if unsure { Vec::new() } else { self.remember(None) }
    }

    /// The camera took the new password: prove it by the one sign-in.
    fn prove(&mut self, now: SystemTime) -> Vec<Effect> {
        match (self.journey.route(), self.proof.take()) {
            (Some(route), Some(proof)) => vec![Effect::SignIn(self.begin(Work::SigningIn, now), route, proof)],
            _ => {
                self.go(Step::Unsure);
                self.say(Trouble::NotSure)
            }
        }
    }

    fn signed_in(&mut self, result: SignInOutcome, now: SystemTime) -> Vec<Effect> {
        let trouble = match result {
            SignInOutcome::Proven(proof) if self.is_of_another(&proof) => Trouble::DifferentCamera { signed_in: true },
            SignInOutcome::Proven(proof) => return self.done(proof, now),
            SignInOutcome::Refused { tries_left } => Trouble::NotChanged { tries_left },
            SignInOutcome::RefusedByUnknown { tries_left } => {
                Trouble::UnknownReply(DeviceMessage { tries_left, ..DeviceMessage::default() })
            }
            SignInOutcome::Locked { wait } => Trouble::Locked { until: later(now, wait) },
            SignInOutcome::Offline => Trouble::StillOffline,
            SignInOutcome::Unknown(said) => Trouble::UnknownReply(said),
            SignInOutcome::Hindered(obstacle, said) => Trouble::Hindered(obstacle, said),
            SignInOutcome::DifferentCamera => Trouble::DifferentCamera { signed_in: false },
        };
        if self.step == Step::Setting {
            self.go(Step::Unsure);
        }
        let is_known = self.journey.unsure && matches!(trouble, Trouble::NotChanged { .. });
        self.journey.unsure &= !is_known;
        self.trouble = Some(trouble);
        if is_known { self.remember(None) } else { Vec::new() }
    }

    /// Whether the camera that let us in is another one than we started with.
    fn is_of_another(&self, proof: &SignInProof) -> bool {
        let route = self.journey.route();
        route.is_some_and(|route| {
            route.identity.agrees(&Identity { mac: proof.mac.clone(), serial: proof.serial.clone() }) == Agreement::No
        })
    }

    fn done(&mut self, proof: SignInProof, now: SystemTime) -> Vec<Effect> {
        let Some(mut camera) = self.journey.camera.take() else { return Vec::new() };
        camera.model = camera.model.or(proof.model);
        camera.serial = camera.serial.or(proof.serial);
        let receipt = Receipt {
            camera,
            proven_at: now,
            snapshot: proof.snapshot,
            clock_ahead: proof.camera_clock.map(|clock| seconds_between(now, clock)),
            kept: Kept::NotAsked,
        };
        self.journey = Journey::default();
        self.proof = None;
        self.go(Step::Done(receipt));
        vec![Effect::Forget]
    }

    fn kept(&mut self, answer: &Answer) -> Vec<Effect> {
        self.keeping = None;
        if let (Answer::PasswordKept(taken), Step::Done(receipt)) = (answer, &mut self.step) {
            receipt.kept = if *taken { Kept::Yes } else { Kept::No };
        }
        Vec::new()
    }
}

fn later(now: SystemTime, wait: Option<Duration>) -> Option<SystemTime> {
    now.checked_add(wait?)
}

/// How far `other` is ahead of `now`, in whole seconds.
fn seconds_between(now: SystemTime, other: SystemTime) -> i64 {
    let whole = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match other.duration_since(now) {
        Ok(ahead) => whole(ahead),
        Err(behind) => -whole(behind.duration()),
    }
}
