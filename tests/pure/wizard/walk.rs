//! Walks the wizard without an engine: what its own tests look at, on top of the script.

use std::time::{Duration, SystemTime};

use regain::domain::{CommitOutcome, KnownProvider, MailSecurity, MailServer, MailService, WantedPassword};
use regain::wizard::{Adapters, Effect, Event, Forms, Job, JobResult, Mailbox, Ticket, Trouble};

pub use crate::script::{
    CODE, PASSWORD, Script as Walk, camera, fetched, findings, inbox, new_password, one_journey, picture, reply,
    reply_that_came,
};

impl Walk {
    pub fn begin() -> Self {
        Self::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000))
    }

    /// Looks at the page, the trouble and the effects of the last event.
    #[track_caller]
    pub fn expect(&mut self, step: &str, trouble: Option<&str>, asked: &[&str]) -> &mut Self {
        let seen = (self.wizard.page().name(), self.wizard.trouble().map(Trouble::name));
        let effects: Vec<_> = self.asked.iter().map(name).collect();
        assert_eq!((seen, effects.as_slice()), ((step, trouble), asked));
        self
    }

    pub fn last_ticket(&self) -> Option<Ticket> {
        self.wizard.running().map(|running| running.ticket)
    }

    /// The ticket of such a job, which the last event asked for.
    #[track_caller]
    pub fn started(&self, is_it: impl Fn(&Job) -> bool) -> Ticket {
        let ticket = self.asked.iter().find_map(|effect| match effect {
            Effect::Start(ticket, job) if is_it(job) => Some(*ticket),
            _ => None,
        });
        ticket.expect("it is asked for")
    }

    // --- from the beginning to a page ---

    pub fn until_find(&mut self) -> &mut Self {
        self.list([camera()])
    }

    pub fn until_method(&mut self) -> &mut Self {
        self.until_find().method()
    }

    pub fn until_request(&mut self) -> &mut Self {
        self.until_method().privacy().request()
    }

    /// The page with the password, after the service was found.
    pub fn until_mailbox(&mut self) -> &mut Self {
        let from = mailbox().from;
        self.until_request().tell(Event::SendFromHere).tell(Event::UseMailbox { from, server_is_named: false });
        self.answer(JobResult::FindMailService(Some(service(WantedPassword::Ordinary))))
    }

    pub fn until_wait(&mut self) -> &mut Self {
        self.until_request().wait()
    }

    pub fn until_code(&mut self) -> &mut Self {
        self.until_wait().code()
    }

    pub fn until_password(&mut self) -> &mut Self {
        self.until_code().password()
    }

    pub fn until_setting(&mut self) -> &mut Self {
        self.until_password().set(PASSWORD, PASSWORD)
    }

    pub fn until_unsure(&mut self) -> &mut Self {
        self.until_setting().answer(JobResult::Commit(CommitOutcome::Lost))
    }
}

pub fn service(password: WantedPassword) -> MailService {
    MailService {
        known: Some(KnownProvider { id: "example", name: "Example", password, page: None }),
        server: MailServer {
            name: "smtp.example.org".to_owned(),
            port: 587,
            security: MailSecurity::StartTls,
            user: "anna@example.org".to_owned(),
        },
        inbox: None,
    }
}

pub fn mailbox() -> Mailbox {
    crate::script::mailbox("anna@example.org", "smtp.example.org")
}

pub fn name(effect: &Effect) -> &'static str {
    match effect {
        Effect::Start(_, Job::Search(Adapters::Usable)) => "search",
        Effect::Start(_, Job::Search(Adapters::All)) => "search everywhere",
        Effect::Start(_, Job::Probe(..)) => "check",
        Effect::Start(_, Job::FetchPicture(..)) => "fetch",
        Effect::Start(_, Job::SavePicture(_, _, None)) => "save",
        Effect::Start(_, Job::SavePicture(_, _, Some(_))) => "save_in",
        Effect::Start(_, Job::SendMail(..)) => "send",
        Effect::Start(_, Job::FindMailService(..)) => "find_service",
        Effect::Start(_, Job::OpenDraft(..)) => "draft",
        Effect::Start(_, Job::ShowInFolder(..)) => "show",
        Effect::Start(_, Job::Commit(..)) => "commit",
        Effect::Start(_, Job::SignIn(..)) => "sign_in",
        Effect::Start(_, Job::KeepPassword(..)) => "keep",
        Effect::Start(_, Job::SetClock(..)) => "set_clock",
        Effect::Start(_, Job::SetRecoveryAddress(..)) => "set_address",
        Effect::SignOut => "sign_out",
        Effect::MakeKeyPair => "make_key_pair",
        Effect::WipeKeyPair => "wipe_key_pair",
        Effect::Start(_, Job::OpenPage(..)) => "open_page",
        Effect::Start(_, Job::PassPage(..)) => "pass_page",
        Effect::Start(_, Job::ShowPage(..)) => "show_page",
        Effect::Learn(_) => "learn",
        Effect::Unlearn(..) => "unlearn",
        Effect::ProveTyped => "prove_typed",
        Effect::LetResetPass => "let_reset_pass",
        Effect::Start(_, Job::ReadCode(_)) => "read_code",
        Effect::Start(_, Job::LookAtCamera(_)) => "look_at_camera",
        Effect::SaidSent(_) => "said_sent",
        Effect::Cancel(_) => "cancel",
        Effect::KeepPreferences(_) => "prefer",
        Effect::Start(_, Job::OpenFolder(_)) => "open_folder",
        Effect::Start(_, Job::ForgetEverything) => "forget_everything",
        Effect::Remember(..) => "remember",
        Effect::Forget(_) => "forget",
        Effect::Wipe(Forms::All) => "wipe",
        Effect::Wipe(Forms::Mailbox) => "wipe_mailbox",
        Effect::Wipe(Forms::Inbox) => "wipe_inbox",
        Effect::Start(_, Job::ImportPicture(..)) => "import",
        Effect::Start(_, Job::FindPictureFile(..)) => "find_file",
        Effect::Start(_, Job::FetchQuestions(..)) => "questions",
        Effect::Start(_, Job::SaveSheet(..)) => "save_sheet",
        Effect::Start(_, Job::WatchInbox(..)) => "watch",
        Effect::Start(_, Job::ForgetMailbox(..)) => "forget_mailbox",
        Effect::Start(_, Job::LookAtClipboard) => "look_at_clipboard",
    }
}
