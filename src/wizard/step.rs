//! The pages of the journey. A step holds only what makes the page; what was found out lives in the wizard beside it.

use std::time::SystemTime;

use super::aside::Aside;
use super::stage::Stage;
use crate::domain::{FoundCamera, OtherRecovery, Snapshot};

/// The page that stands on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Carry on with an earlier journey, or start anew?
    Resume,
    /// Which camera is it?
    Find,
    /// Looking at what the camera offers. Moves on by itself: the person started it.
    Check,
    /// How can you prove it is yours?
    Method,
    /// What is sent, to whom, why, what is kept.
    Privacy,
    /// Get the picture on the camera's own page, and hand it over.
    Export,
    /// The picture: save it, send it.
    Request,
    /// Send it from here: which mailbox?
    Send,
    /// What was found of that mailbox, and its password.
    Mailbox,
    /// Check your email.
    Wait,
    /// Let the inbox be watched: the person's own, beside the wait.
    Watch,
    /// Enter the code.
    Code,
    /// Answer one of the camera's security questions, counted from 0.
    Answer(usize),
    /// Choose a new password. The only page that commits.
    Password,
    /// The commit, then the proof, are under way.
    Setting,
    /// The answer to the commit was lost. One sign-in finds out, when the person asks for it.
    Unsure,
    /// The code and the new password go into the camera's own page; then they are proven here.
    OwnPage,
    /// This way ends here; the page says what else there is.
    DeadEnd(DeadEnd),
    /// A page beside the journey, and the stage of the page before it.
    Aside(Aside, Stage),
    /// It works: drawn from a receipt without secrets.
    Done(Receipt),
}

/// Why the e-mail way ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadEnd {
    /// The camera never had a password: it is set up, not recovered.
    NotActivated,
    /// No address is saved in the camera.
    NoSavedEmail,
    /// The camera does not offer the e-mail way.
    NotOffered,
}

impl DeadEnd {
    /// The name of the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotActivated => "not_activated",
            Self::NoSavedEmail => "no_email_saved",
            Self::NotOffered => "not_offered",
        }
    }
}

/// What is told at the end. Taken before the secrets are wiped; holds none.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// Which camera.
    pub camera: FoundCamera,
    /// When the sign-in with the new password worked.
    pub proven_at: SystemTime,
    /// A picture from the camera (JPEG), when it gave one.
    pub snapshot: Option<Snapshot>,
    /// How far the camera's clock is from this computer's, in seconds (positive: ahead), when it said.
    pub clock_ahead: Option<i64>,
    /// Whether the new password was put into the system's password store.
    pub kept: Kept,
}

/// Whether the new password is kept in the system's password store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nobody asked for it.
    NotAsked,
    /// Being stored.
    Asking,
    /// It is there.
    Yes,
    /// The store is missing, locked or said no.
    No,
}

impl Step {
    /// The stage of the page.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Resume | Self::Find | Self::Check => Stage::Find,
            Self::Method
            | Self::Privacy
            | Self::Export
            | Self::Request
            | Self::Send
            | Self::Mailbox
            | Self::Wait
            | Self::Watch
            | Self::Code
            | Self::Answer(_)
            | Self::DeadEnd(_) => Stage::Prove,
            Self::Aside(_, stage) => *stage,
            Self::Password | Self::Setting | Self::Unsure | Self::OwnPage => Stage::Password,
            Self::Done(_) => Stage::Done,
        }
    }

    /// The name of the page in file names, logs and machine-readable output.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Find => "find",
            Self::Check => "check",
            Self::Method => "method",
            Self::Privacy => "privacy",
            Self::Export => "export",
            Self::Request => "request",
            Self::Send => "send",
            Self::Mailbox => "mailbox",
            Self::Wait => "wait",
            Self::Watch => "watch",
            Self::Code => "code",
            Self::Answer(0) => "answer_1",
            Self::Answer(1) => "answer_2",
            Self::Answer(_) => "answer_3",
            Self::Password => "password",
            Self::Setting => "setting",
            Self::Unsure => "unsure",
            Self::OwnPage => "own_page",
            Self::DeadEnd(end) => end.name(),
            Self::Aside(aside, _) => aside.name(),
            Self::Done(_) => "done",
        }
    }
}

/// Ways that a dead end can point at, in the order in which they are worth trying.
pub fn ways_out(offered: &[OtherRecovery]) -> impl Iterator<Item = OtherRecovery> + '_ {
    [OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect]
        .into_iter()
        .filter(|way| offered.contains(way))
}
