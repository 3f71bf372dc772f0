//! What became of the one commit, and of the sign-in that proves the new password.

use std::time::SystemTime;

use super::later;
use crate::domain::{Agreement, CommitOutcome, Identity, SignInOutcome, SignInProof};
use crate::secret::Password;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::job::Job;
use crate::wizard::journey::Journey;
use crate::wizard::page::Page;
use crate::wizard::pages::Pages;
use crate::wizard::receipt::{ClockCheck, Kept, Receipt};
use crate::wizard::trouble::Trouble;
use crate::wizard::{Held, Wizard};

impl Wizard {
    pub(super) fn committed(&mut self, outcome: CommitOutcome, now: SystemTime) -> Vec<Effect> {
        let evidence = self.evidence_page(true);
        let (page, trouble) = match outcome {
            CommitOutcome::Accepted => return self.prove(now),
            CommitOutcome::WrongCode { tries_left } => (evidence, Trouble::WrongCode { tries_left }),
            CommitOutcome::WrongAnswers { tries_left } => (evidence, Trouble::WrongAnswers { tries_left }),
            CommitOutcome::Locked { wait } => (evidence, Trouble::Locked { until: later(now, wait) }),
            CommitOutcome::PasswordRefused(said) => (Page::Password, Trouble::PasswordRefused(said)),
            CommitOutcome::Refused(said) => (Page::Password, Trouble::ResetRefused(said)),
            CommitOutcome::Unknown(said) => (Page::Password, Trouble::UnknownReply(said)),
            CommitOutcome::NotDelivered => (Page::Password, Trouble::NotDelivered),
            CommitOutcome::Lost => (Page::Unsure, Trouble::NotSure),
            CommitOutcome::Hindered(obstacle, said) => (Page::Password, Trouble::Hindered(obstacle, said)),
            CommitOutcome::NothingSent(said) => (Page::Password, Trouble::NothingSent(said)),
            CommitOutcome::DifferentCamera => (Page::Password, Trouble::DifferentCamera { signed_in: false }),
            CommitOutcome::Restarted => (Page::Password, Trouble::Restarted),
        };
        self.held = None;
        match page {
            Page::Password | Page::Unsure => self.pages.replace(page),
            page => self.pages.goto(page),
        }
        if let (Trouble::UnknownReply(_), Some(case)) = (&trouble, self.journey.case_mut()) {
            // Whatever is typed next, it would go out in this form again.
            case.misunderstood = Some(case.evidence);
        }
        let (is_lost, is_unclear) = (trouble == Trouble::NotSure, matches!(trouble, Trouble::UnknownReply(_)));
        self.fail_with(trouble);
        if is_lost || is_unclear {
            return if is_unclear { self.remember() } else { Vec::new() };
        }
        self.journey.leave_doubt();
        self.remember_or_forget()
    }

    /// The camera took the new password: prove it by the one sign-in.
    fn prove(&mut self, now: SystemTime) -> Vec<Effect> {
        match (self.journey.endpoint(), &self.held) {
            (Some(endpoint), Some(held)) => {
                let proof = Password::new(held.password.reveal());
                self.start(Job::SignIn(endpoint, proof), now)
            }
            _ => {
                self.pages.replace(Page::Unsure);
                self.fail_with(Trouble::NotSure)
            }
        }
    }

    pub(super) fn signed_in(&mut self, outcome: SignInOutcome, now: SystemTime) -> Vec<Effect> {
        let held = self.held.take();
        self.is_session_open = matches!(outcome, SignInOutcome::Proven(_));
        let trouble = match outcome {
            SignInOutcome::Proven(proof) if self.is_of_another(&proof) => Trouble::DifferentCamera { signed_in: true },
            SignInOutcome::Proven(proof) => return self.done(proof, held, now),
            SignInOutcome::Refused { tries_left } => Trouble::NotChanged { tries_left },
            SignInOutcome::RefusedByUnknown { .. } => Trouble::RefusedByUnknown,
            SignInOutcome::Locked { wait } => Trouble::Locked { until: later(now, wait) },
            SignInOutcome::Offline => Trouble::StillOffline,
            SignInOutcome::Unknown(said) => Trouble::UnknownReply(said),
            SignInOutcome::Hindered(obstacle, said) => Trouble::Hindered(obstacle, said),
            SignInOutcome::DifferentCamera => Trouble::DifferentCamera { signed_in: false },
        };
        if self.page() == Page::Setting {
            self.pages.replace(Page::Unsure);
        }
        let is_known = self.journey.doubt().is_some() && matches!(trouble, Trouble::NotChanged { .. });
        self.fail_with(trouble);
        if !is_known {
            return Vec::new();
        }
        self.journey.leave_doubt();
        self.remember_or_forget()
    }

    /// Whether the camera that let us in is another one than we started with.
    fn is_of_another(&self, proof: &SignInProof) -> bool {
        let said = Identity { mac: proof.mac.clone(), serial: proof.serial.clone() };
        self.journey.endpoint().is_some_and(|endpoint| endpoint.identity.agrees(&said) == Agreement::No)
    }

    fn done(&mut self, proof: SignInProof, held: Option<Held>, now: SystemTime) -> Vec<Effect> {
        let Some(mut camera) = self.camera().cloned() else { return Vec::new() };
        camera.model = camera.model.or(proof.model);
        camera.serial = camera.serial.or(proof.serial);
        let target = camera.target.clone();
        let keep = held.filter(|held| held.keep).map(|held| held.password);
        self.journey = Journey::Done(Receipt {
            camera,
            proven_at: now,
            snapshot: proof.snapshot,
            clock: proof.clock.map(|clock| ClockCheck { clock, read_at: now, was_set: false }),
            addresses: proof.addresses,
            has_saved_address: false,
            is_signed_out: false,
            kept: if keep.is_some() { Kept::Asking } else { Kept::NotAsked },
        });
        self.pages = Pages::only(Page::Done);
        let mut effects = vec![Effect::Forget, Effect::Wipe(Forms::All)];
        if let Some(password) = keep {
            let ticket = self.ticket();
            self.keeping = Some(ticket);
            effects.push(Effect::Start(ticket, Job::KeepPassword(target, password)));
        }
        effects
    }

    /// What is remembered once a doubt is over: the request that goes on, or nothing.
    fn remember_or_forget(&self) -> Vec<Effect> {
        match self.remember() {
            effects if effects.is_empty() => vec![Effect::Forget],
            effects => effects,
        }
    }
}
