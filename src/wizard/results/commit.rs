//! What became of the one commit, and of the sign-in that proves the new password.

use std::time::{Duration, SystemTime};

use super::later;
use crate::domain::{Agreement, CommitOutcome, Identity, PasswordLength, SignInOutcome, SignInProof};
use crate::secret::Password;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::job::Job;
use crate::wizard::journey::Journey;
use crate::wizard::page::Page;
use crate::wizard::pages::Pages;
use crate::wizard::receipt::{ClockCheck, Kept, Receipt};
use crate::wizard::trouble::Trouble;
use crate::wizard::{Held, Wizard};

/// How long a camera takes to start.
const START_UP: Duration = Duration::from_secs(60);
/// No commit takes longer than this while the computer is awake: all that it waits for has a limit, and they add up to less.
const AWAKE: Duration = Duration::from_secs(120);

impl Wizard {
    pub(super) fn committed(&mut self, outcome: CommitOutcome, since: SystemTime, now: SystemTime) -> Vec<Effect> {
        if matches!(outcome, CommitOutcome::Accepted) {
            return self.prove(now);
        }
        let page = match &outcome {
            CommitOutcome::WrongCode { .. } | CommitOutcome::WrongAnswers { .. } | CommitOutcome::Locked { .. } => {
                self.evidence_page(true)
            }
            CommitOutcome::Lost => Page::Unsure,
            _ => Page::Password,
        };
        let has_slept = now.duration_since(since).is_ok_and(|taken| taken > AWAKE);
        let trouble = match self.trouble_of(outcome, now) {
            Trouble::NotSure if has_slept => Trouble::Slept,
            trouble => trouble,
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
        if trouble == Trouble::NotSure {
            self.check_from = now.checked_add(START_UP);
        }
        let refused_in = self.case().and_then(|case| case.refused_in);
        let mut effects = match (&trouble, refused_in) {
            (Trouble::UnknownReply(_), Some(dialect)) => self.learn_from_refusal(dialect),
            _ => Vec::new(),
        };
        let is_lost = matches!(trouble, Trouble::NotSure | Trouble::Slept);
        let is_unclear = matches!(trouble, Trouble::UnknownReply(_));
        self.fail_with(trouble);
        if is_lost || is_unclear {
            effects.extend(if is_unclear { self.remember() } else { Vec::new() });
            return effects;
        }
        self.journey.leave_doubt();
        effects.extend(self.remember_or_forget(None));
        effects
    }

    /// What the person is told of a new password that the camera did not confirm. After a yes: that it is not proven yet.
    pub(super) fn trouble_of(&self, outcome: CommitOutcome, now: SystemTime) -> Trouble {
        match outcome {
            CommitOutcome::WrongCode { tries_left } => Trouble::WrongCode { tries_left },
            CommitOutcome::WrongAnswers { tries_left } => Trouble::WrongAnswers { tries_left },
            CommitOutcome::Locked { wait } => Trouble::Locked { until: later(now, wait) },
            CommitOutcome::PasswordRefused(said) => Trouble::PasswordRefused(said),
            CommitOutcome::Refused(said) => Trouble::ResetRefused(said),
            CommitOutcome::Unknown(said) => Trouble::UnknownReply(said),
            CommitOutcome::NotDelivered => Trouble::NotDelivered,
            CommitOutcome::Accepted | CommitOutcome::Lost => Trouble::NotSure,
            CommitOutcome::Hindered(obstacle, said) => Trouble::Hindered(obstacle, said),
            CommitOutcome::NothingSent(said) => Trouble::NothingSent(said),
            CommitOutcome::DifferentCamera => Trouble::DifferentCamera { signed_in: false },
            CommitOutcome::Restarted => Trouble::Restarted,
            CommitOutcome::Weaker => Trouble::Weaker { signing_in: false },
        }
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
            SignInOutcome::Proven(proof) => {
                let length = held.as_ref().map(|held| held.password.reveal().chars().count());
                let mut effects = match length.filter(|_| self.is_taken_beside()) {
                    Some(length) => self.learn_from_page(PasswordLength::Known(length)),
                    None => Vec::new(),
                };
                effects.extend(self.done(proof, held, now));
                return effects;
            }
            SignInOutcome::Refused { tries_left } if self.is_taken_beside() => Trouble::OtherPassword { tries_left },
            SignInOutcome::Refused { tries_left } => Trouble::NotChanged { tries_left },
            SignInOutcome::RefusedByUnknown { .. } => Trouble::RefusedByUnknown,
            SignInOutcome::Locked { wait } => Trouble::Locked { until: later(now, wait) },
            SignInOutcome::Offline => Trouble::StillOffline,
            SignInOutcome::BrokenOff => Trouble::BrokenOff,
            SignInOutcome::Weaker => Trouble::Weaker { signing_in: true },
            SignInOutcome::Unprotected => Trouble::Unprotected,
            SignInOutcome::Unknown(said) => Trouble::UnknownReply(said),
            SignInOutcome::Hindered(obstacle, said) => Trouble::Hindered(obstacle, said),
            SignInOutcome::DifferentCamera => Trouble::DifferentCamera { signed_in: false },
        };
        if self.page() == Page::Setting {
            self.pages.replace(Page::Unsure);
        }
        if matches!(trouble, Trouble::StillOffline | Trouble::RefusedByUnknown) {
            self.check_from = now.checked_add(START_UP);
        }
        let is_known = self.journey.doubt().is_some() && matches!(trouble, Trouble::NotChanged { .. });
        self.fail_with(trouble);
        if !is_known {
            return Vec::new();
        }
        self.journey.leave_doubt();
        self.remember_or_forget(None)
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
        let (target, done) = (camera.target.clone(), camera.clone());
        let unknown_shape = self.is_unknown_form().then(|| self.seen_shape().map(str::to_owned)).flatten();
        let keep = held.filter(|held| held.keep).map(|held| held.password);
        self.journey = Journey::Done(Receipt {
            camera,
            proven_at: now,
            snapshot: proof.snapshot,
            clock: proof.clock.map(|clock| ClockCheck { clock, read_at: now, was_set: false }),
            addresses: proof.addresses,
            has_saved_address: false,
            is_signed_out: false,
            unknown_shape,
            kept: if keep.is_some() { Kept::Asking } else { Kept::NotAsked },
        });
        self.pages = Pages::only(Page::Done);
        let mut effects = self.forget();
        effects.extend(self.forget_others_of(&done));
        effects.push(Effect::Wipe(Forms::All));
        if let Some(password) = keep {
            let ticket = self.ticket();
            self.keeping = Some(ticket);
            effects.push(Effect::Start(ticket, Job::KeepPassword(target, password)));
        }
        effects
    }
}
