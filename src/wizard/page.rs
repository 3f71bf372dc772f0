//! The pages of the journey. A page says only which one it is; what was found out lives in the journey.

use super::aside::Aside;
use super::stage::{Stage, SubStage};
use crate::domain::OtherRecovery;
use crate::domain::Track;

/// The page that stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
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
    /// Several addresses are saved, each with its own picture: which mailbox can you read?
    SavedAddress,
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
    CameraPage,
    /// This way ends here; the page says what else there is.
    DeadEnd(DeadEnd),
    /// A page beside the journey.
    Aside(Aside),
    /// It works.
    Done,
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

impl Page {
    /// The stage of the page; `None`: it lies beside the journey.
    pub fn stage(self) -> Option<Stage> {
        Some(match self {
            Self::Resume | Self::Find | Self::Check => Stage::Find,
            Self::Method
            | Self::Privacy
            | Self::SavedAddress
            | Self::Export
            | Self::Request
            | Self::Send
            | Self::Mailbox
            | Self::Wait
            | Self::Watch
            | Self::Code
            | Self::Answer(_)
            | Self::DeadEnd(_) => Stage::Prove,
            Self::Aside(_) => return None,
            Self::Password | Self::Setting | Self::Unsure | Self::CameraPage => Stage::Password,
            Self::Done => Stage::Done,
        })
    }

    /// The part of the second stage that the page belongs to; `None`: it belongs to another stage.
    pub fn sub_stage(self) -> Option<SubStage> {
        Some(match self {
            Self::Method | Self::DeadEnd(_) => SubStage::Method,
            Self::Privacy => SubStage::Privacy,
            Self::SavedAddress => SubStage::Request,
            Self::Export => SubStage::Export,
            Self::Request | Self::Send | Self::Mailbox => SubStage::Request,
            Self::Wait | Self::Watch => SubStage::Wait,
            Self::Code => SubStage::Code,
            Self::Answer(_) => SubStage::Answers,
            Self::Resume
            | Self::Find
            | Self::Check
            | Self::Password
            | Self::Setting
            | Self::Unsure
            | Self::CameraPage
            | Self::Aside(_)
            | Self::Done => return None,
        })
    }

    /// The parts that the second stage has on the way that leads over this page. On the camera's own page the picture
    /// comes first, and the code goes there; answers need no picture and no wait; after a dead end nothing follows.
    pub fn sub_stages(self, track: Track) -> &'static [SubStage] {
        use SubStage::{Answers, Code, Export, Method, Privacy, Request, Wait};
        match (self, track) {
            (Self::Answer(_), _) => &[Method, Answers],
            (Self::DeadEnd(_), _) => &[Method],
            (_, Track::Direct) => &[Method, Privacy, Request, Wait, Code],
            (_, Track::Guided) => &[Method, Privacy, Export, Request, Wait],
        }
    }

    /// Whether the page comes after a request for a code: the code that it brings may still work.
    pub fn follows_the_request(self) -> bool {
        matches!(
            self,
            Self::Request
                | Self::Send
                | Self::Mailbox
                | Self::Wait
                | Self::Watch
                | Self::Code
                | Self::Password
                | Self::Unsure
                | Self::CameraPage
        )
    }

    /// The name of the page in file names, logs and machine-readable output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Find => "find",
            Self::Check => "check",
            Self::Method => "method",
            Self::Privacy => "privacy",
            Self::SavedAddress => "saved_address",
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
            Self::CameraPage => "own_page",
            Self::DeadEnd(end) => end.name(),
            Self::Aside(aside) => aside.name(),
            Self::Done => "done",
        }
    }
}

/// Ways that a dead end can point at, in the order in which they are worth trying.
pub fn ways_out(offered: &[OtherRecovery]) -> impl Iterator<Item = OtherRecovery> + '_ {
    [OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect]
        .into_iter()
        .filter(|way| offered.contains(way))
}
