//! Every trouble that the gallery's other scenes do not show, each reached by real events.

use regain::domain::{
    CommitOutcome, Evidence, ImportFault, InboxFault, MailFault, Obstacle, OtherRecovery, PictureFault, ProbeFault,
    QuestionsFault, SaveFault, SignInOutcome, SignInProof,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, Event, JobResult, Mailbox, NewPassword, SheetText};

use super::scenes::{refused_picture, said, sent, typed};
use super::{CODE, Journey, PASSWORD, camera, inbox, mailbox, second_camera};
use crate::script::new_password;

/// Journeys that stand at a trouble.
pub fn troubles() -> Vec<Journey> {
    let mut all = Vec::new();
    all.extend(addresses());
    all.extend(probes());
    all.extend(pictures());
    all.extend(files());
    all.extend(mails());
    all.extend(inboxes());
    all.extend(codes());
    all.extend(commits());
    all.extend(sign_ins());
    all.extend(questions());
    all.extend(super::upkeep::troubles());
    all
}

/// A journey that goes on as told here.
fn then(mut journey: Journey, next: impl FnOnce(&mut Journey)) -> Journey {
    next(&mut journey);
    journey
}

fn addresses() -> Vec<Journey> {
    let typed = |address: &str| {
        then(Journey::found(), |journey| {
            journey.tell(Event::TypeAddress);
            journey.tell(Event::EnterAddress(address.to_owned()));
        })
    };
    let unchosen = then(Journey::listing(vec![camera(), second_camera()]), |journey| {
        journey.tell(Event::Continue);
    });
    let mailbox = then(Journey::saved_address(), |journey| journey.tell(Event::Continue));
    vec![typed(""), typed("192.168.1.64:70000"), unchosen, mailbox]
}

fn probes() -> Vec<Journey> {
    use ProbeFault::{BrokenOff, DifferentCamera, NameUnknown, NotACamera, Offline, OtherNetwork, OutdatedTls, Weaker};
    let failed = |fault| then(Journey::check(), |journey| journey.answer(JobResult::Probe(Err(fault))));
    let typed = |fault| {
        then(Journey::found(), |journey| {
            journey.tell(Event::TypeAddress);
            journey.tell(Event::EnterAddress("192.168.1.99".to_owned()));
            journey.answer(JobResult::Probe(Err(fault)));
        })
    };
    let here = std::net::Ipv4Addr::new(192, 168, 50, 7);
    // The camera of the list has said that it is one of theirs: its strange answers are not understood.
    let mut all = vec![typed(NotACamera), typed(OtherNetwork { here })];
    all.extend([NameUnknown, Offline, BrokenOff, Weaker, NotACamera, OutdatedTls, DifferentCamera].map(failed));
    all
}

fn pictures() -> Vec<Journey> {
    let imported = |fault| {
        then(Journey::export(), |journey| {
            journey.tell(Event::ChoosePicture);
            journey.answer(JobResult::ImportPicture(Err(fault)));
        })
    };
    use ImportFault::{ManyCodes, NoCode, NoDialog, NotAPicture, NothingCopied, OtherDialog, TooLarge, Unreadable};
    let faults = [Unreadable, TooLarge, NotAPicture, NoCode, ManyCodes, NothingCopied, NoDialog, OtherDialog];
    let two_files = then(Journey::export(), |journey| {
        journey.tell(Event::DropPicture(vec!["one.png".into(), "two.png".into()]));
    });
    let browserless = then(Journey::export(), |journey| {
        journey.tell(Event::OpenCameraPage);
        journey.answer(JobResult::OpenPage(false));
    });
    let mut all: Vec<Journey> = faults.map(imported).into();
    all.extend([two_files, browserless, refused_picture(PictureFault::Unreadable(said()))]);
    all
}

fn files() -> Vec<Journey> {
    let saved = |fault| {
        then(Journey::request(), |journey| {
            journey.tell(Event::SavePicture);
            journey.answer(JobResult::SavePicture(Err(fault)));
        })
    };
    use SaveFault::{Damaged, NoFolder, NoRoom, NotAllowed, Other};
    let mut all: Vec<Journey> = [NoRoom, NotAllowed, NoFolder, Damaged, Other].map(saved).into();
    all.push(then(Journey::request(), |journey| {
        journey.tell(Event::OpenDraft);
        journey.answer(JobResult::OpenDraft(Err(Other)));
    }));
    all.push(then(Journey::aside(Aside::Support), |journey| {
        journey.tell(Event::SaveSheet(SheetText("facts".to_owned())));
        journey.answer(JobResult::SaveSheet(Err(NoRoom)));
    }));
    all
}

fn mails() -> Vec<Journey> {
    use MailFault::{
        AppPassword, Certificate, Greeting, Greylisted, HungUp, NoEncryption, NoSignIn, NotUnderstood, Offline,
        Recipient, Refused, Relay, ServerUnknown, TooBig, TooMany, TryLater,
    };
    let words = || "4.7.1 these are the words of the server".to_owned();
    let plain =
        [ServerUnknown, Offline, HungUp, NotUnderstood, Certificate, NoEncryption, AppPassword, NoSignIn, TooBig];
    let with_words = [Greeting, Refused, TryLater, Greylisted, TooMany, Relay, Recipient].map(|fault| fault(words()));
    let mut all: Vec<Journey> = plain.into_iter().chain(with_words).map(|fault| sent(Some(Err(fault)))).collect();
    let form = |change: fn(&mut Mailbox)| {
        then(Journey::gmail(), |journey| {
            let mut form = mailbox("anna@gmail.com", "smtp.gmail.com");
            change(&mut form);
            journey.tell(Event::Send(form));
        })
    };
    all.push(form(|form| form.port = "many".to_owned()));
    all.push(form(|form| form.password = Password::new("")));
    all
}

fn inboxes() -> Vec<Journey> {
    use InboxFault::{
        AppPassword, Busy, Certificate, Closed, HungUp, NoPassword, NoSignIn, NotMail, NotUnderstood, Offline,
        StoreClosed, WebSignIn,
    };
    let ended = |fault| {
        then(Journey::watch(), |journey| {
            journey.tell(Event::StartWatching(inbox("jane@example.com")));
            journey.answer(JobResult::WatchInbox(fault));
        })
    };
    let faults = [
        Offline,
        HungUp,
        Busy,
        NotUnderstood,
        Certificate,
        NotMail,
        AppPassword,
        WebSignIn,
        NoSignIn,
        Closed,
        NoPassword,
        StoreClosed,
    ];
    let mut all: Vec<Journey> = faults.map(ended).into();
    all.push(then(Journey::watch(), |journey| journey.tell(Event::StartWatching(inbox("jane")))));
    all.push(then(Journey::watch(), |journey| {
        let mut form = inbox("jane@example.com");
        form.server = "imap example".to_owned();
        journey.tell(Event::StartWatching(form));
    }));
    all
}

fn codes() -> Vec<Journey> {
    let entered = |journey: Journey, code: &str| {
        let code = Code::new(code);
        then(journey, |journey| journey.tell(Event::EnterCode(code)))
    };
    let another = then(Journey::code(), |journey| journey.tell(Event::NewRequest));
    vec![
        entered(Journey::code(), ""),
        entered(Journey::code(), "77"),
        entered(Journey::code(), &"7".repeat(90)),
        entered(Journey::code().later(49 * 3600), CODE),
        another,
    ]
}

fn commits() -> Vec<Journey> {
    use Obstacle::{
        Defect, NoSavedEmail, NotActivated, NotAdmin, OtherNetwork, RestartNeeded, SignInWanted, TooManyUsers,
    };
    let obstacles =
        [RestartNeeded, OtherNetwork, SignInWanted, NotAdmin, TooManyUsers, Defect, NotActivated, NoSavedEmail];
    let mut all: Vec<Journey> =
        obstacles.map(|obstacle| Journey::committed(CommitOutcome::Hindered(obstacle, said()))).into();
    all.push(Journey::committed(CommitOutcome::Refused(said())));
    all.push(Journey::committed(CommitOutcome::NotDelivered));
    all.push(Journey::committed(CommitOutcome::Weaker));
    all.push(Journey::committed(CommitOutcome::PasswordRefused(said())));
    all
}

fn sign_ins() -> Vec<Journey> {
    let signed_in = |outcome| {
        then(typed(Journey::committed(CommitOutcome::Accepted)), |journey| {
            journey.answer(JobResult::SignIn(outcome));
        })
    };
    let of_another =
        SignInProof { serial: Some("DS-2CD2347G2-LU20220512AAWRJ90090093".to_owned()), ..SignInProof::default() };
    vec![
        super::earlier::interrupted(),
        typed(
            Journey::set(PASSWORD, PASSWORD)
                .then(|script| script.pass(600).answer(JobResult::Commit(CommitOutcome::Lost))),
        ),
        signed_in(SignInOutcome::Offline),
        signed_in(SignInOutcome::BrokenOff),
        signed_in(SignInOutcome::Weaker),
        signed_in(SignInOutcome::Unprotected),
        signed_in(SignInOutcome::RefusedByUnknown { tries_left: Some(2) }),
        signed_in(SignInOutcome::Proven(of_another)),
    ]
}

fn questions() -> Vec<Journey> {
    let offline =
        then(Journey::dead_end(|findings| findings.other_ways = vec![OtherRecovery::SecurityQuestions]), |journey| {
            journey.tell(Event::UseQuestions);
            journey.answer(JobResult::FetchQuestions(Err(QuestionsFault::Offline)));
        });
    let empty = then(Journey::question(0), |journey| journey.tell(Event::EnterAnswer(GivenAnswer::new(""))));
    let wrong = then(Journey::question(3), |journey| {
        let answers = [1, 4, 9].map(|id| (id, GivenAnswer::new("Biscuit"))).into();
        let evidence = Evidence::Answers(answers);
        journey.tell(Event::SetPassword(NewPassword { evidence, ..new_password(PASSWORD, PASSWORD) }));
        journey.answer(JobResult::Commit(CommitOutcome::WrongAnswers { tries_left: Some(2) }));
    });
    vec![offline, empty, wrong]
}
