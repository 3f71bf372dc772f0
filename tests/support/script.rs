//! One journey as it is played in tests: the real wizard, the time, and somebody who tells it what happened.
//!
//! The wizard's own tests drive it as it is, the tests of the screen with what is typed on top (`journeys`). Those that
//! play the person by keyboard (`journey_keyboard`), at a real desk (`window`) or for the rehearsal (`src/cli/player.rs`)
//! have scripts of their own: they see a screen, not a wizard.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use regain::domain::{
    AddressedPicture, Capabilities, EmailRecovery, Evidence, Fetched, FoundCamera, InboxEvent, JourneyId, KeptJourney,
    MailSecurity, MaskedEmail, Memo, Picture, Recalled, SaveFault, SearchReport, System, Target,
};
use regain::secret::{Code, Email, MailText, Password};
use regain::wizard::{Effect, Event, InboxForm, Job, JobResult, Mailbox, NewPassword, Page, Progress, Wizard};

use crate::told::Told;

pub const CODE: &str = "3F8K2LQ9";
pub const PASSWORD: &str = "Maple-Garden7";
pub const SERVICE: &str = "pw_recovery@device-service.com";

/// What a start finds when one journey lies on the disk.
pub fn one_journey(memo: Memo, picture: Option<Picture>) -> Recalled {
    let id = JourneyId(1);
    Recalled { journeys: vec![KeptJourney { id, memo, picture }], free: JourneyId(2), ..Recalled::default() }
}

/// A journey under way.
pub struct Script {
    pub wizard: Wizard,
    pub now: SystemTime,
    /// What the wizard wanted after the last event.
    pub asked: Vec<Effect>,
    /// What becomes of each memo on the disk.
    pub disk: Result<(), SaveFault>,
}

impl Script {
    /// A journey whose search has begun.
    pub fn new(now: SystemTime) -> Self {
        let mut script = Self { wizard: Wizard::new(), now, asked: Vec::new(), disk: Ok(()) };
        script.tell(Event::Started(Recalled::default()));
        script
    }

    pub fn tell(&mut self, event: Event) -> &mut Self {
        let mut has_pair = self.wizard.page() == Page::Password;
        self.asked = self.wizard.handle(event, self.now);
        // Beside everything else: a key pair is at hand on the page where a new password is typed, and nowhere else.
        self.asked.retain(|effect| {
            has_pair = match effect {
                Effect::MakeKeyPair => true,
                Effect::WipeKeyPair | Effect::Start(_, Job::Commit(..)) => false,
                _ => has_pair,
            };
            !matches!(effect, Effect::MakeKeyPair | Effect::WipeKeyPair)
        });
        assert_eq!(has_pair, self.wizard.page() == Page::Password);
        for effect in &self.asked {
            if let Effect::Remember(id, ..) = effect {
                self.wizard.handle(Event::MemoWritten(*id, self.disk), self.now);
            }
        }
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

    // --- the journey, page by page: each begins where the one before it ends ---

    /// These cameras, and the search is over.
    pub fn list(&mut self, cameras: impl IntoIterator<Item = FoundCamera>) -> &mut Self {
        for camera in cameras {
            self.answer(Progress::Found(camera));
        }
        self.answer(JobResult::Search(silence()))
    }

    pub fn check(&mut self) -> &mut Self {
        self.tell(Event::Choose(0)).tell(Event::Continue)
    }

    pub fn method(&mut self) -> &mut Self {
        self.check().answer(JobResult::Probe(Ok(findings())))
    }

    pub fn privacy(&mut self) -> &mut Self {
        self.tell(Event::Continue)
    }

    pub fn request(&mut self) -> &mut Self {
        self.tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched())))
    }

    /// The camera's own page is chosen, and the notice accepted.
    pub fn export(&mut self) -> &mut Self {
        self.tell(Event::UseCameraPage).tell(Event::Continue)
    }

    pub fn wait(&mut self) -> &mut Self {
        self.tell(Event::Continue)
    }

    pub fn code(&mut self) -> &mut Self {
        self.tell(Event::Continue)
    }

    pub fn password(&mut self) -> &mut Self {
        self.tell(Event::EnterCode(Code::new(CODE)))
    }

    pub fn set(&mut self, password: &str, repeated: &str) -> &mut Self {
        self.tell(Event::SetPassword(new_password(password, repeated)))
    }
}

pub fn camera() -> FoundCamera {
    FoundCamera {
        model: Some("DS-2CD2143G2-I".to_owned()),
        serial: Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned()),
        mac: Some("44:19:b6:00:00:01".to_owned()),
        firmware: Some("V5.7.1 build 230101".to_owned()),
        activated: Some(true),
        reset_by_email: Some(true),
        ..FoundCamera::at(Target::new("192.168.1.64", 80))
    }
}

/// A search on one wired adapter that heard nothing more.
pub fn silence() -> SearchReport {
    SearchReport {
        adapters: 1,
        adapters_up: 1,
        wireless: Some(false),
        system: System::Linux,
        ..SearchReport::default()
    }
}

pub fn findings() -> Capabilities {
    Capabilities {
        activated: Some(true),
        email_way: EmailRecovery::Offered,
        saved_addresses: vec![MaskedEmail::new("j****@example.com")],
        service: Email::parse(SERVICE),
        ..Capabilities::default()
    }
}

pub fn fetched() -> Fetched {
    fetched_for([None])
}

/// A picture for each of these saved addresses.
pub fn fetched_for(addresses: impl IntoIterator<Item = Option<&'static str>>) -> Fetched {
    let one = |address: Option<&str>| AddressedPicture { address: address.map(MaskedEmail::new), picture: picture() };
    Fetched { pictures: addresses.into_iter().map(one).collect(), service: Email::parse(SERVICE) }
}

/// A made-up picture with large squares.
pub fn picture() -> Picture {
    // Half a million closures are slow in a build for tests, and every page of the proof has the picture.
    static GRAY: LazyLock<Arc<[u8]>> = LazyLock::new(made_up_squares);
    Picture { png: Arc::from([1, 2, 3].as_slice()), width: SIDE, height: SIDE, gray: GRAY.clone() }
}

/// Pixels of the made-up picture: each square is so wide.
const SQUARE: usize = 14;
const SIDE: usize = 37 * SQUARE;

fn made_up_squares() -> Arc<[u8]> {
    let dark = |x: usize, y: usize| {
        let quiet = |v: usize| !(4..33).contains(&v);
        let finder = |fx: usize, fy: usize| {
            let (dx, dy) = (x.abs_diff(fx), y.abs_diff(fy));
            dx.max(dy) <= 3 && dx.max(dy) != 2
        };
        let corner = [(7, 7), (29, 7), (7, 29)].iter().any(|(fx, fy)| x.abs_diff(*fx).max(y.abs_diff(*fy)) <= 4);
        if quiet(x) || quiet(y) {
            return false;
        }
        if corner {
            return finder(7, 7) || finder(29, 7) || finder(7, 29);
        }
        (x * 31 + y * 17 + x * y * 7).is_multiple_of(3)
    };
    let row = |y| (0..SIDE / SQUARE).flat_map(move |x| [if dark(x, y) { 0 } else { 255 }; SQUARE]).collect::<Vec<u8>>();
    (0..SIDE / SQUARE).flat_map(|y| row(y).repeat(SQUARE)).collect()
}

pub fn new_password(password: &str, repeated: &str) -> NewPassword {
    NewPassword {
        evidence: Evidence::Code(Code::new(CODE)),
        password: Password::new(password),
        repeated: Password::new(repeated),
        keep: false,
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

pub fn mailbox(from: &str, server: &str) -> Mailbox {
    Mailbox {
        from: from.to_owned(),
        server: server.to_owned(),
        port: "587".to_owned(),
        security: MailSecurity::StartTls,
        user: from.to_owned(),
        password: Password::new("app-password"),
    }
}

/// A mail of the service, of which nobody knows when it came.
pub fn reply(codes: &[&str]) -> InboxEvent {
    reply_that_came(None, false, codes)
}

/// A mail of the service that came then.
pub fn reply_that_came(came: Option<SystemTime>, is_junk: bool, codes: &[&str]) -> InboxEvent {
    let text = format!("Dear user,\n\nYour code is {}. It works for 48 hours.\n\nHikvision", codes.join(" or "));
    let codes = codes.iter().map(|code| Code::new(code)).collect();
    InboxEvent::Mail { text: MailText::new(&text), codes, came, is_junk }
}
