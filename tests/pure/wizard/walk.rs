//! Walks the wizard without an engine: tells it what happened and looks at what it asks for.

use crate::told::Told;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use regain::domain::{
    Capabilities, CommitOutcome, EmailRecovery, Evidence, Fetched, FoundCamera, InboxEvent, KnownProvider,
    MailSecurity, MailServer, MailService, MaskedEmail, PasswordLimits, Picture, Recalled, SearchReport, Target,
    WantedPassword,
};
use regain::secret::{Code, MailText, Password};
use regain::wizard::{
    Adapters, Effect, Event, Forms, InboxForm, Job, JobResult, Mailbox, NewPassword, Progress, Ticket, Trouble, Wizard,
};

pub const CODE: &str = "3F8K2LQ9";
pub const PASSWORD: &str = "Maple-Garden7";

pub struct Walk {
    pub wizard: Wizard,
    pub now: SystemTime,
    pub asked: Vec<Effect>,
}

impl Walk {
    /// A journey whose search has begun.
    pub fn begin() -> Self {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let mut walk = Self { wizard: Wizard::new(), now, asked: Vec::new() };
        walk.tell(Event::Started(Recalled::Nothing));
        walk
    }

    pub fn tell(&mut self, event: Event) -> &mut Self {
        self.asked = self.wizard.handle(event, self.now);
        self
    }

    /// Tells of what runs.
    pub fn answer(&mut self, told: impl Into<Told>) -> &mut Self {
        let ticket = self.wizard.running().expect("nothing runs").ticket;
        self.tell(told.into().of(ticket))
    }

    pub fn pass(&mut self, seconds: u64) -> &mut Self {
        self.now += Duration::from_secs(seconds);
        self
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

    // --- the journey, page by page ---

    pub fn until_find(&mut self) -> &mut Self {
        self.answer(Progress::Found(camera())).answer(JobResult::Search(SearchReport {
            adapters: 1,
            adapters_up: 1,
            ..SearchReport::default()
        }))
    }

    pub fn until_method(&mut self) -> &mut Self {
        self.until_find().tell(Event::Choose(0)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())))
    }

    pub fn until_request(&mut self) -> &mut Self {
        self.until_method().tell(Event::Continue).tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched())))
    }

    /// The page with the password, after the service was found.
    pub fn until_mailbox(&mut self) -> &mut Self {
        let from = mailbox().from;
        self.until_request().tell(Event::SendFromHere).tell(Event::UseMailbox { from, server_is_named: false });
        self.answer(JobResult::FindMailService(Some(service(WantedPassword::Ordinary))))
    }

    pub fn until_wait(&mut self) -> &mut Self {
        self.until_request().tell(Event::Continue)
    }

    pub fn until_code(&mut self) -> &mut Self {
        self.until_wait().tell(Event::Continue)
    }

    pub fn until_password(&mut self) -> &mut Self {
        self.until_code().tell(Event::EnterCode(Code::new(CODE)))
    }

    pub fn until_setting(&mut self) -> &mut Self {
        self.until_password().tell(Event::SetPassword(commitment(PASSWORD, PASSWORD)))
    }

    pub fn until_unsure(&mut self) -> &mut Self {
        self.until_setting().answer(JobResult::Commit(CommitOutcome::Lost))
    }
}

pub fn camera() -> FoundCamera {
    FoundCamera {
        model: Some("DS-2CD2143G2-I".to_owned()),
        serial: Some("DS-2CD2143G2-I20230102AAWRK12344821".to_owned()),
        mac: Some("02:00:5e:00:53:01".to_owned()),
        activated: Some(true),
        ..FoundCamera::at(Target::new("192.0.2.64", 80))
    }
}

pub fn findings() -> Capabilities {
    Capabilities {
        activated: Some(true),
        email_way: EmailRecovery::Offered,
        saved_address: Some(MaskedEmail::new("b****@example.org")),
        service: None,
        limits: PasswordLimits::default(),
        model: None,
        ..Capabilities::default()
    }
}

pub fn fetched() -> Fetched {
    Fetched { picture: picture(), service: None }
}

pub fn picture() -> Picture {
    Picture { png: Arc::from([1, 2, 3].as_slice()), width: 1, height: 1, gray: Arc::from([0].as_slice()) }
}

pub fn commitment(password: &str, repeated: &str) -> NewPassword {
    NewPassword {
        evidence: Evidence::Code(Code::new(CODE)),
        password: Password::new(password),
        repeated: Password::new(repeated),
        keep: false,
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

pub fn inbox(address: &str) -> InboxForm {
    InboxForm {
        address: address.to_owned(),
        server: String::new(),
        password: Password::new("inbox-secret"),
        keep: false,
    }
}

/// A mail of the service.
pub fn reply(codes: &[&str]) -> InboxEvent {
    let codes = codes.iter().map(|code| Code::new(code)).collect();
    InboxEvent::Mail { text: MailText::new("Dear user"), codes }
}

pub fn mailbox() -> Mailbox {
    Mailbox {
        from: "anna@example.org".to_owned(),
        server: "smtp.example.org".to_owned(),
        port: "587".to_owned(),
        security: MailSecurity::StartTls,
        user: "anna".to_owned(),
        password: Password::new("mail-secret"),
    }
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
        Effect::Start(_, Job::Commit(..)) => "commit",
        Effect::Start(_, Job::SignIn(..)) => "sign_in",
        Effect::Start(_, Job::KeepPassword(..)) => "keep",
        Effect::Start(_, Job::OpenPage(..)) => "open_page",
        Effect::Cancel(_) => "cancel",
        Effect::Remember(..) => "remember",
        Effect::Forget => "forget",
        Effect::Wipe(Forms::All) => "wipe",
        Effect::Wipe(Forms::Inbox) => "wipe_inbox",
        Effect::Start(_, Job::ImportPicture(..)) => "import",
        Effect::Start(_, Job::FetchQuestions(..)) => "questions",
        Effect::Start(_, Job::SaveSheet(..)) => "save_sheet",
        Effect::Start(_, Job::WatchInbox(..)) => "watch",
        Effect::Start(_, Job::ForgetMailbox(..)) => "forget_mailbox",
        Effect::Start(_, Job::LookAtClipboard) => "look_at_clipboard",
    }
}
