//! The camera's own page: by hand, and used through the app. What the pages here say of it.

use std::time::Duration;

use regain::domain::{
    CommitOutcome, DeviceMessage, EvidenceKind, ImportFault, PageEvent, PictureFile, SeenReset, SignInOutcome,
    SignInProof, Transport,
};
use regain::secret::Password;
use regain::wizard::{Effect, Event, Field, Job, JobResult, Progress, Ticket};

use super::{CODE, Journey, findings};
use crate::journeys::scenes::Scene;
use crate::script::{Script, fetched, picture};

impl Journey {
    pub fn own_page() -> Self {
        Self::committed(CommitOutcome::Unknown(DeviceMessage::words("500 notSupport")))
            .then(|script| script.tell(Event::UseCameraPage).answer(JobResult::OpenPage(true)))
    }

    /// The camera's own page is chosen, and the notice accepted.
    pub fn export() -> Self {
        Self::method().then(Script::export)
    }

    /// A picture was saved by the browser since the page came.
    pub fn found_file() -> Self {
        let mut journey = Self::export();
        let Some(Effect::Start(ticket, Job::FindPictureFile(_))) = journey.script.asked.last() else {
            panic!("it is looked for")
        };
        let (ticket, written_at) = (*ticket, journey.script.now);
        let file = PictureFile { path: "/home/anna/Downloads/QRCode.png".into(), written_at };
        journey.tell(Event::Finished(ticket, JobResult::FindPictureFile(Some(file))));
        journey
    }

    /// The page on which code and password go into the camera's own page, all the way by its own page.
    pub fn guided_code() -> Self {
        let mut journey = Self::export();
        journey.tell(Event::ChoosePicture);
        journey.answer(JobResult::ImportPicture(Ok(Some(picture()))));
        journey.tell(Event::Continue);
        journey.tell(Event::Continue);
        journey
    }
}

/// The page for the camera's own picture with a browser that was opened, and the ticket under which it is passed.
fn shown() -> (Journey, Ticket) {
    let mut journey = Journey::found();
    journey.tell(Event::Choose(0));
    journey.tell(Event::Continue);
    journey.answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: false });
    journey.answer(JobResult::Probe(Ok(findings())));
    let mut journey = journey.then(Script::export);
    journey.tell(Event::OpenCameraPage);
    let Some(Effect::Start(ticket, Job::PassPage(_))) = journey.script.asked.first() else { panic!("it is passed") };
    let ticket = *ticket;
    journey.tell(Event::Progress(ticket, Progress::PageShown(true)));
    (journey, ticket)
}

fn see(journey: &mut Journey, ticket: Ticket, event: PageEvent) {
    journey.tell(Event::Progress(ticket, Progress::Beside(event)));
}

/// The page on which the person finishes, while the camera's page is in the browser.
fn finishing(and_then: impl FnOnce(&mut Journey, Ticket)) -> Journey {
    let (mut journey, ticket) = shown();
    see(&mut journey, ticket, PageEvent::Opened);
    see(&mut journey, ticket, PageEvent::Pictures(fetched()));
    journey.tell(Event::Continue);
    journey.tell(Event::Continue);
    and_then(&mut journey, ticket);
    journey
}

fn answered(outcome: CommitOutcome) -> Journey {
    finishing(|journey, ticket| {
        see(journey, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
        see(journey, ticket, PageEvent::ResetAnswered(outcome));
    })
}

/// What can be seen of it.
pub fn states() -> Vec<Scene> {
    vec![
        ("own_page-answers", || {
            let mut journey = Journey::question(2);
            journey.tell(Event::UseCameraPage);
            journey.answer(JobResult::OpenPage(true));
            journey
        }),
        ("export-other-code", || {
            let mut journey = Journey::export();
            journey.tell(Event::ChoosePicture);
            journey.answer(JobResult::ImportPicture(Err(ImportFault::OtherCode)));
            journey
        }),
        ("export-looking", || {
            let mut journey = Journey::export();
            journey.tell(Event::ChoosePicture);
            journey
        }),
        ("export-newest", Journey::found_file),
        ("own_page-code", || {
            let mut journey = Journey::own_page();
            journey.drafts.fill(Field::Code, CODE);
            journey
        }),
        ("own_page-guided", Journey::guided_code),
        ("export-beside", || shown().0),
        ("export-beside-stuck", || {
            let (mut journey, ticket) = shown();
            see(&mut journey, ticket, PageEvent::Unreachable);
            journey
        }),
        ("own_page-beside", || finishing(|_, _| {})),
        ("own_page-beside-sent", || {
            finishing(|journey, ticket| {
                see(journey, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
            })
        }),
        ("own_page-beside-locked", || {
            finishing(|journey, ticket| see(journey, ticket, PageEvent::Locked(Some(Duration::from_secs(30 * 60)))))
        }),
        ("export-beside-locked", || {
            let (mut journey, ticket) = shown();
            see(&mut journey, ticket, PageEvent::Opened);
            see(&mut journey, ticket, PageEvent::Locked(None));
            journey
        }),
        ("export-old-protection", || {
            let (mut journey, ticket) = shown();
            see(&mut journey, ticket, PageEvent::OldProtection);
            journey.answer(JobResult::OpenPage(true));
            journey
        }),
        ("done-unknown-form", || {
            let mut journey = finishing(|journey, ticket| {
                let shape = "?format=json {PasswordReset{code:base64 88,newPassword:base64 88}}";
                see(journey, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, shape)));
                see(journey, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted));
            });
            journey.tell(Event::CheckAgain { password: Password::new("Maple-Garden7"), keep: false });
            journey.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
            journey
        }),
        ("own_page-beside-accepted", || answered(CommitOutcome::Accepted)),
        ("own_page-beside-refused", || answered(CommitOutcome::WrongCode { tries_left: Some(3) })),
    ]
}
