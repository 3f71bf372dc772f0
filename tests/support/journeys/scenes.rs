//! Every page in the state in which it is entered, and what its other states are made of.

use std::time::Duration;

use regain::domain::{CommitOutcome, DeviceMessage, Drafted, EmailRecovery, MailFault, OtherRecovery, PictureFault};
use regain::secret::{Code, Email};
use regain::ui::DemoMail;
use regain::wizard::{Aside, Event, Field, JobResult, Progress};

use super::{CODE, Journey, PASSWORD, mailbox};
use crate::script::reply_that_came;

/// The wait with a mail in the demo mailbox.
pub fn demo() -> Journey {
    let mut journey = Journey::wait().later(130);
    let to = Email::parse("anna@example.org").expect("an address");
    journey.drafts.demo_mail = Some(DemoMail { to, code: Code::new(CODE) });
    journey
}

/// The wait with two mails that say they are the reply: one in the inbox, and a later one among junk.
pub fn two_mails() -> Journey {
    let mut journey = Journey::watching(vec![]).later(40);
    for (code, minutes, is_junk) in [(CODE, 35, false), ("77AA88BB", 5, true)] {
        let came = journey.script.now.checked_sub(Duration::from_secs(minutes * 60));
        journey.answer_beside(Progress::Inbox(reply_that_came(came, is_junk, &[code])));
    }
    journey
}

/// The mail as a file, taken by a program or not.
pub fn draft(is_open: bool) -> Drafted {
    Drafted { path: "/home/anna/Pictures/regain-DS-2CD2143G2-I-4821.eml".into(), is_mail: true, is_open }
}

/// What a camera may say that only the owner should read.
pub fn said() -> DeviceMessage {
    DeviceMessage {
        words: "Odd thing / b****@example.com on 192.168.1.64 DS-2CD2143G2-I20230101AAWRK12344821".to_owned(),
        shape: "ResponseStatus(statusCode,oddThing)".to_owned(),
        numbers: "HTTP 403, status 4".to_owned(),
        tries_left: Some(3),
    }
}

pub fn refused_picture(fault: PictureFault) -> Journey {
    let mut journey = Journey::privacy();
    journey.tell(Event::Continue);
    journey.answer(JobResult::FetchPicture(Err(fault)));
    journey
}

/// The camera gave no picture, and said why.
pub fn refused() -> Journey {
    refused_picture(PictureFault::Refused(said()))
}

/// The mail goes out from Gmail; `Some`: what became of it.
pub fn sent(result: Option<Result<(), MailFault>>) -> Journey {
    let mut journey = Journey::gmail();
    journey.drafts.fill(Field::MailPassword, "app-password");
    journey.tell(Event::Send(mailbox("anna@gmail.com", "smtp.gmail.com")));
    if let Some(result) = result {
        journey.answer(JobResult::SendMail(result));
    }
    journey
}

/// With the new password in its field, as it was typed.
pub fn typed(mut journey: Journey) -> Journey {
    journey.drafts.fill(Field::Password, PASSWORD);
    journey
}

/// The wait, and the camera has restarted in it.
pub fn restarted() -> Journey {
    let seen = |journey: &Journey, ago: u64| {
        let mut camera = super::camera();
        camera.seen.started = Some(journey.script.now - Duration::from_secs(ago));
        camera
    };
    let mut journey = Journey::new();
    let camera = seen(&journey, 86_400);
    journey.script.list([camera]).method().privacy().request().wait();
    let mut journey = journey.later(130);
    journey.tell(Event::LookAtCamera);
    let camera = seen(&journey, 30);
    journey.answer_beside(JobResult::LookAtCamera(Some(camera)));
    journey
}

/// A page, ready to be drawn.
pub type Scene = (&'static str, fn() -> Journey);

/// Every page in the state in which it is entered.
pub fn pages() -> Vec<Scene> {
    vec![
        ("resume", Journey::resume),
        ("find", Journey::found),
        ("check", Journey::check),
        ("method", Journey::method),
        ("privacy", Journey::privacy),
        ("saved_address", Journey::saved_address),
        ("export", Journey::export),
        ("request", Journey::request),
        ("send", Journey::send),
        ("mailbox", Journey::gmail),
        ("wait", || Journey::wait().later(130)),
        ("watch", Journey::watch),
        ("code", Journey::code),
        ("password", Journey::password),
        ("setting", || Journey::set(PASSWORD, PASSWORD)),
        ("unsure", || typed(Journey::committed(CommitOutcome::Lost))),
        ("own_page", Journey::own_page),
        ("not_activated", || Journey::dead_end(|findings| findings.activated = Some(false))),
        ("no_email_saved", || Journey::dead_end(|findings| findings.email_way = EmailRecovery::NoAddressSaved)),
        ("not_offered", || {
            Journey::dead_end(|findings| {
                findings.email_way = EmailRecovery::NotOffered;
                findings.other_ways = vec![OtherRecovery::SecurityQuestions, OtherRecovery::HikConnect];
            })
        }),
        ("answer_1", || Journey::question(0)),
        ("answer_2", || Journey::question(1)),
        ("answer_3", || Journey::question(2)),
        ("key_file", || Journey::aside(Aside::KeyFile)),
        ("phone_app", || Journey::aside(Aside::PhoneApp)),
        ("factory_reset", || Journey::aside(Aside::FactoryReset)),
        ("support", || Journey::aside(Aside::Support)),
        ("done", Journey::done),
    ]
}
