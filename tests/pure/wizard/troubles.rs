//! Where a trouble stands and what stands beside it: next to which field, whether it is only a slip of the hand, and whether the page's
//! own button is still worth a press.

use regain::domain::{
    AddressFault, DeviceMessage, InboxFault, MailFault, Obstacle, OtherRecovery, PictureFault, ProbeFault,
    QuestionsFault, SaveFault, Track, UpkeepFault,
};
use regain::wizard::no_camera::causes;
use regain::wizard::page::ways_out;
use regain::wizard::trouble::{MailboxFault, RecoveryAddressFault};
use regain::wizard::{DeadEnd, Dispatch, Field, InboxFormFault, NotChanged, Page, Stage, SubStage, Trouble};

fn said(words: &str) -> DeviceMessage {
    DeviceMessage { words: words.to_owned(), tries_left: Some(3), ..DeviceMessage::default() }
}

fn not_changed(fault: UpkeepFault) -> NotChanged {
    NotChanged { fault, until: None }
}

#[test]
fn a_trouble_stands_next_to_the_field_that_it_is_about() {
    for (trouble, field) in [
        (Trouble::Address(AddressFault::Empty), Field::Address),
        (Trouble::Unreachable(ProbeFault::Offline), Field::Address),
        (Trouble::Mailbox(MailboxFault::From), Field::From),
        (Trouble::Mailbox(MailboxFault::Server), Field::Server),
        (Trouble::Mailbox(MailboxFault::ServerNotFound), Field::Server),
        (Trouble::Mailbox(MailboxFault::Port), Field::Port),
        (Trouble::Mailbox(MailboxFault::NoPassword), Field::MailPassword),
        (Trouble::Send(MailFault::ServerUnknown), Field::Server),
        (Trouble::Send(MailFault::SignIn), Field::MailPassword),
        (Trouble::Send(MailFault::AppPassword), Field::MailPassword),
        (Trouble::CodeLength { typed: 3 }, Field::Code),
        (Trouble::NotACode, Field::Code),
        (Trouble::WrongCode { tries_left: None }, Field::Code),
        (Trouble::PasswordRules(Vec::new()), Field::Password),
        (Trouble::PasswordRefused(said("")), Field::Password),
        (Trouble::OtherPassword { tries_left: None }, Field::Password),
        (Trouble::Different, Field::Repeat),
        (Trouble::AnswerEmpty { at: 0 }, Field::Answer1),
        (Trouble::AnswerEmpty { at: 1 }, Field::Answer2),
        (Trouble::AnswerEmpty { at: 2 }, Field::Answer3),
        (Trouble::InboxForm(InboxFormFault::Address), Field::InboxAddress),
        (Trouble::InboxForm(InboxFormFault::OtherAddress), Field::InboxAddress),
        (Trouble::InboxForm(InboxFormFault::Server), Field::InboxServer),
        (Trouble::Inbox(InboxFault::ServerUnknown), Field::InboxServer),
        (Trouble::Inbox(InboxFault::NotMail), Field::InboxServer),
        (Trouble::Inbox(InboxFault::SignIn), Field::InboxPassword),
        (Trouble::Inbox(InboxFault::AppPassword), Field::InboxPassword),
        (Trouble::Inbox(InboxFault::NoPassword), Field::InboxPassword),
        (Trouble::Inbox(InboxFault::StoreClosed), Field::InboxPassword),
        (Trouble::RecoveryAddress(not_changed(UpkeepFault::Refused(said("")))), Field::RecoveryAddress),
        (Trouble::RecoveryAddressForm(RecoveryAddressFault::TooLong), Field::RecoveryAddress),
    ] {
        assert_eq!(trouble.field(), Some(field), "{trouble:?}");
    }
    for on_the_page in [
        Trouble::NothingChosen,
        Trouble::NoAddressChosen,
        Trouble::Send(MailFault::Offline),
        Trouble::Inbox(InboxFault::Offline),
        Trouble::Expired,
        Trouble::Clock(not_changed(UpkeepFault::Offline)),
        Trouble::RecoveryAddress(not_changed(UpkeepFault::Offline)),
    ] {
        assert_eq!(on_the_page.field(), None, "{on_the_page:?}");
    }
}

#[test]
fn a_slip_of_the_hand_is_told_in_one_line_and_everything_else_in_a_box() {
    for slip in [
        Trouble::NothingChosen,
        Trouble::NoAddressChosen,
        Trouble::Address(AddressFault::Empty),
        Trouble::CodeLength { typed: 3 },
        Trouble::NotACode,
        Trouble::PasswordRules(Vec::new()),
        Trouble::Different,
        Trouble::AnswerEmpty { at: 0 },
        Trouble::RecoveryAddressForm(RecoveryAddressFault::Empty),
        Trouble::Mailbox(MailboxFault::From),
        Trouble::InboxForm(InboxFormFault::Address),
        Trouble::Inbox(InboxFault::NoPassword),
    ] {
        assert!(slip.is_slip() && !slip.leaves_own_button(), "{slip:?}");
    }
    for more in [
        Trouble::Mailbox(MailboxFault::ServerNotFound),
        Trouble::InboxForm(InboxFormFault::OtherAddress),
        Trouble::Inbox(InboxFault::SignIn),
        Trouble::Unreachable(ProbeFault::Offline),
        Trouble::WrongCode { tries_left: None },
        Trouble::NotSure,
    ] {
        assert!(!more.is_slip(), "{more:?}");
    }
}

#[test]
fn the_own_button_stays_where_a_press_may_still_help() {
    for (trouble, stays) in [
        (Trouble::Expired, true),
        (Trouble::Restarted, true),
        (Trouble::WrongCode { tries_left: None }, true),
        (Trouble::Questions(QuestionsFault::Offline), true),
        (Trouble::Locked { until: None }, true),
        (Trouble::Locked { until: Some(std::time::SystemTime::UNIX_EPOCH) }, false),
        (Trouble::Save(SaveFault::Other), true),
        (Trouble::Draft, true),
        (Trouble::Send(MailFault::Offline), true),
        (Trouble::ResetRefused(said("")), true),
        (Trouble::NothingSent(said("")), true),
        (Trouble::NotChanged { tries_left: None }, true),
        (Trouble::PageNotUsed, true),
        (Trouble::Clock(not_changed(UpkeepFault::Offline)), true),
        (Trouble::RecoveryAddress(not_changed(UpkeepFault::Offline)), true),
        (Trouble::Inbox(InboxFault::NoSignIn), true),
        (Trouble::Inbox(InboxFault::Offline), false),
        (Trouble::NotSure, false),
        (Trouble::Different, false),
        (Trouble::Unreachable(ProbeFault::Offline), false),
    ] {
        assert_eq!(trouble.leaves_own_button(), stays, "{trouble:?}");
    }
}

#[test]
fn what_the_camera_or_the_server_said_is_kept_with_the_tries_that_are_left() {
    let words = "notSupport";
    for trouble in [
        Trouble::Picture(PictureFault::Unreadable(said(words))),
        Trouble::Picture(PictureFault::Refused(said(words))),
        Trouble::Picture(PictureFault::Hindered(Obstacle::Busy, said(words))),
        Trouble::PasswordRefused(said(words)),
        Trouble::ResetRefused(said(words)),
        Trouble::UnknownReply(said(words)),
        Trouble::Hindered(Obstacle::Busy, said(words)),
        Trouble::Questions(QuestionsFault::Hidden(said(words))),
        Trouble::NothingSent(said(words)),
        Trouble::Clock(not_changed(UpkeepFault::Refused(said(words)))),
        Trouble::RecoveryAddress(not_changed(UpkeepFault::Refused(said(words)))),
    ] {
        assert_eq!((trouble.details(), trouble.tries_left()), (Some(words), Some(3)), "{trouble:?}");
    }
    let server = Trouble::Send(MailFault::Refused("550 no".to_owned()));
    assert_eq!((server.details(), server.tries_left()), (Some("550 no"), None));
    assert_eq!(Trouble::ResetRefused(said("")).details(), None, "no words are no details");
    for trouble in [
        Trouble::WrongCode { tries_left: Some(2) },
        Trouble::WrongAnswers { tries_left: Some(2) },
        Trouble::NotChanged { tries_left: Some(2) },
        Trouble::OtherPassword { tries_left: Some(2) },
    ] {
        assert_eq!((trouble.details(), trouble.tries_left()), (None, Some(2)), "{trouble:?}");
    }
    assert_eq!((Trouble::NotSure.details(), Trouble::NotSure.tries_left()), (None, None));
}

/// The names find the words: each thing has one of its own.
#[test]
fn names_differ_and_stages_are_counted_from_one() {
    let ends = [DeadEnd::NotActivated, DeadEnd::NoSavedEmail, DeadEnd::NotOffered].map(DeadEnd::name);
    assert_eq!(ends, ["not_activated", "no_email_saved", "not_offered"]);
    assert_eq!(Dispatch::ALL.map(Dispatch::name), ["here", "draft", "hand"]);
    assert_eq!(Stage::ALL.map(Stage::number), [1, 2, 3, 4]);
    for (page, track) in [
        (Page::Method, Track::Direct),
        (Page::Privacy, Track::Direct),
        (Page::Request, Track::Direct),
        (Page::Code, Track::Direct),
        (Page::Export, Track::Guided),
        (Page::Wait, Track::Guided),
        (Page::Answer(1), Track::Direct),
        (Page::DeadEnd(DeadEnd::NotOffered), Track::Guided),
    ] {
        let (part, parts) = (page.sub_stage().unwrap(), page.sub_stages(track));
        assert!(parts.starts_with(&[SubStage::Method]) && parts.contains(&part), "{page:?} {track:?}");
    }
    let offered = [OtherRecovery::HikConnect, OtherRecovery::SecurityQuestions];
    let ways: Vec<_> = ways_out(&offered).collect();
    assert_eq!(ways, [OtherRecovery::SecurityQuestions, OtherRecovery::HikConnect], "what is worth trying comes first");
    let nothing = regain::domain::SearchReport::default();
    assert_eq!(causes(&nothing).first().map(regain::wizard::NoCameraCause::name), Some("no_adapter_up"));
}
