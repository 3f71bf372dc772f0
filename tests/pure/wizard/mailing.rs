//! Sending from here: the look for the service, the form, each refusal, the pause, and the mail that may be out.

use std::time::{Duration, SystemTime};

use regain::domain::{Drafted, MailFault, MailProgress, WantedPassword};
use regain::secret::Password;
use regain::wizard::{Effect, Event, Job, JobResult, Mailbox, Progress, Trouble};

use super::walk::{Walk, mailbox, service};

#[test]
fn nothing_is_sent_before_the_service_was_looked_for() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SendFromHere).tell(Event::Send(mailbox())).expect("send", None, &[]);
    walk.tell(Event::UseMailbox { from: "anna".to_owned(), server_is_named: false });
    walk.expect("send", Some("mailbox_from"), &[]);
    walk.tell(Event::UseMailbox { from: mailbox().from, server_is_named: false }).expect(
        "send",
        None,
        &["find_service"],
    );
    walk.tell(Event::Back).expect("send", None, &["cancel"]);
    walk.tell(Event::UseMailbox { from: mailbox().from, server_is_named: false });
    walk.answer(JobResult::FindMailService(None)).expect("mailbox", Some("mailbox_not_found"), &[]);
    assert!(walk.wizard.mail_service().is_none());
    walk.tell(Event::Send(mailbox())).expect("mailbox", None, &["send"]);
}

#[test]
fn a_server_that_was_named_is_not_looked_for() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SendFromHere);
    walk.tell(Event::UseMailbox { from: mailbox().from, server_is_named: true }).expect("mailbox", None, &[]);
    walk.tell(Event::Back).expect("send", None, &[]).tell(Event::SendOtherwise).expect("request", None, &[]);
}

#[test]
fn the_mail_form_is_checked_field_by_field() {
    for (mailbox, trouble) in [
        (Mailbox { from: "anna".to_owned(), ..mailbox() }, "mailbox_from"),
        (Mailbox { server: " ".to_owned(), ..mailbox() }, "mailbox_server"),
        (Mailbox { server: "smtp example".to_owned(), ..mailbox() }, "mailbox_server"),
        (Mailbox { port: "0".to_owned(), ..mailbox() }, "mailbox_port"),
        (Mailbox { port: "70000".to_owned(), ..mailbox() }, "mailbox_port"),
        (Mailbox { password: Password::new(""), ..mailbox() }, "mailbox_password"),
    ] {
        let mut walk = Walk::begin();
        walk.until_mailbox().tell(Event::Send(mailbox)).expect("mailbox", Some(trouble), &[]);
        assert!(walk.wizard.trouble().and_then(Trouble::field).is_some());
    }
}

#[test]
fn what_no_eye_can_see_in_the_mail_form_is_not_sent_along() {
    let mut walk = Walk::begin();
    walk.until_mailbox();
    let plain = mailbox();
    let effects = walk.wizard.handle(
        Event::Send(Mailbox {
            from: format!("\u{feff}{}\u{a0}", plain.from.replace('@', "\u{ff20}")),
            server: plain.server.replace('.', "\u{3002}\u{200b}"),
            port: "\u{ff15}\u{ff18}\u{ff17}\u{2060}".to_owned(),
            user: format!("{}\u{200d}\n", plain.user),
            ..mailbox()
        }),
        SystemTime::UNIX_EPOCH,
    );
    let Some(Effect::Start(_, Job::SendMail(_, outbox))) = effects.first() else { panic!("{effects:?}") };
    assert_eq!((outbox.from.as_str(), outbox.server.as_str(), outbox.port), (&*plain.from, &*plain.server, 587));
    assert_eq!(outbox.login.as_ref().map(|(user, _)| user.as_str()), Some(&*plain.user));
}

#[test]
fn each_refusal_has_its_own_trouble() {
    let said = || "550 said".to_owned();
    for (fault, trouble) in [
        (MailFault::ServerUnknown, "send_server_unknown"),
        (MailFault::Offline, "send_offline"),
        (MailFault::HungUp, "send_hung_up"),
        (MailFault::NotUnderstood, "send_not_understood"),
        (MailFault::Greeting(said()), "send_greeting"),
        (MailFault::NoSignIn, "send_no_sign_in"),
        (MailFault::Certificate, "send_certificate"),
        (MailFault::NoEncryption, "send_no_encryption"),
        (MailFault::SignIn, "send_sign_in"),
        (MailFault::AppPassword, "send_app_password"),
        (MailFault::SignInBlocked(said()), "send_sign_in_blocked"),
        (MailFault::NoPasswords, "send_no_passwords"),
        (MailFault::TooBig, "send_too_big"),
        (MailFault::Refused(said()), "send_refused"),
        (MailFault::TryLater(said()), "send_try_later"),
        (MailFault::Greylisted(said()), "send_greylisted"),
        (MailFault::TooMany(said()), "send_too_many"),
        (MailFault::Relay(said()), "send_relay"),
        (MailFault::Recipient(said()), "send_recipient"),
        (MailFault::Sender(said()), "send_sender"),
        (MailFault::MaybeSent, "send_maybe"),
    ] {
        let mut walk = Walk::begin();
        walk.until_mailbox().tell(Event::Send(mailbox())).answer(JobResult::SendMail(Err(fault)));
        walk.expect("mailbox", Some(trouble), &[]);
    }
}

#[test]
fn what_a_service_wants_is_not_asked_of_another_server_that_was_named() {
    let named = |password: &str| Mailbox {
        server: "mail.other.example".to_owned(),
        user: if password.is_empty() { String::new() } else { mailbox().user },
        password: Password::new(password),
        ..mailbox()
    };
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SendFromHere);
    walk.tell(Event::UseMailbox { from: mailbox().from, server_is_named: false });
    walk.answer(JobResult::FindMailService(Some(service(WantedPassword::App))));
    walk.tell(Event::Send(named(""))).expect("mailbox", None, &["send"]);
    walk.answer(JobResult::SendMail(Err(MailFault::Relay(String::new()))));
    walk.tell(Event::Send(named("abcd efgh"))).expect("mailbox", None, &["send"]);
    let Some(Effect::Start(_, Job::SendMail(_, outbox))) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    assert!(outbox.login.as_ref().is_some_and(|(_, password)| password.same_as(&Password::new("abcd efgh"))));
    walk.answer(JobResult::SendMail(Err(MailFault::SignIn))).expect("mailbox", Some("send_sign_in"), &[]);
}

#[test]
fn a_found_service_is_that_of_its_own_domain() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SendFromHere);
    walk.tell(Event::UseMailbox { from: "anna@Example.org".to_owned(), server_is_named: false });
    walk.answer(JobResult::FindMailService(Some(service(WantedPassword::App))));
    assert!(walk.wizard.mail_service_of("bea@example.ORG").is_some());
    assert!(walk.wizard.mail_service_of("bea@other.example").is_none() && walk.wizard.mail_service_of("").is_none());
    // A look that was stopped leaves nothing of the one before.
    walk.tell(Event::Back).tell(Event::UseMailbox { from: "anna@other.example".to_owned(), server_is_named: false });
    walk.tell(Event::Back).expect("send", None, &["cancel"]);
    assert!(walk.wizard.mail_service_of("anna@other.example").is_none());
}

/// When the letter says that it was written.
fn written_at(walk: &Walk) -> SystemTime {
    match walk.asked.as_slice() {
        [Effect::Start(_, Job::SendMail(_, outbox))] => outbox.written_at,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_second_try_is_the_same_letter_and_a_second_mail_is_another() {
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::Send(mailbox()));
    let first = written_at(&walk);
    walk.pass(60).answer(JobResult::SendMail(Err(MailFault::Offline))).tell(Event::Send(mailbox()));
    assert_eq!(written_at(&walk), first);
    walk.pass(60).tell(Event::Back).tell(Event::Send(mailbox()));
    assert_eq!(written_at(&walk), first, "also after it was stopped");
    walk.answer(JobResult::SendMail(Ok(()))).expect("wait", None, &["wipe_mailbox", "remember"]);
    walk.tell(Event::Back).tell(Event::SendFromHere);
    walk.tell(Event::UseMailbox { from: mailbox().from, server_is_named: true }).tell(Event::Send(mailbox()));
    assert!(written_at(&walk) > first, "who sends it once more wants another mail");
}

#[test]
fn a_pause_is_shown_and_can_be_stopped() {
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::Send(mailbox()));
    let wait = Duration::from_secs(300);
    walk.answer(Progress::Mail(MailProgress::Delayed(wait))).expect("mailbox", None, &[]);
    assert_eq!(walk.wizard.send_delay().map(|delay| delay.until), Some(walk.now + wait));
    assert!(walk.wizard.running().is_some(), "it goes on by itself");
    walk.tell(Event::Back).expect("mailbox", None, &["cancel"]);
    assert!(walk.wizard.send_delay().is_none() && walk.wizard.running().is_none());
    walk.tell(Event::Send(mailbox()))
        .answer(Progress::Mail(MailProgress::Delayed(wait)))
        .answer(JobResult::SendMail(Ok(())));
    walk.expect("wait", None, &["wipe_mailbox", "remember"]);
    assert!(walk.wizard.send_delay().is_none());
}

#[test]
fn a_mail_that_may_be_out_can_be_waited_for_or_sent_again() {
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::AwaitCode).expect("mailbox", None, &[]);
    walk.tell(Event::Send(mailbox())).answer(JobResult::SendMail(Err(MailFault::MaybeSent)));
    walk.tell(Event::AwaitCode).expect("wait", None, &["wipe_mailbox", "remember"]);
    assert!(walk.wizard.sent_at().is_some());
}

#[test]
fn a_draft_leads_to_the_page_that_goes_on_after_it() {
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::OpenDraft).expect("request", None, &["draft"]);
    let drafted = Drafted { path: "a.eml".into(), is_mail: true, is_open: true };
    walk.answer(JobResult::OpenDraft(Ok(drafted))).expect("request", None, &[]);
}
