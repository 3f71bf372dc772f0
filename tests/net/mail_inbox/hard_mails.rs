//! Mails that a server does not give, gives in its own way, or names by the thousand: the one that is waited for is read.

use std::time::{Duration, SystemTime};

use regain::domain::InboxEvent;

use super::dovecot::{Dovecot, Habits};
use super::odd_servers::{Odd, account, mailbox};
use super::{PATIENCE, Watch, account_at};

const HEADERS: &str = "From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\n";

fn mail(code: &str) -> Vec<u8> {
    format!("{HEADERS}Your code is {code}.\r\n").into_bytes()
}

/// Lives as long as the tests.
fn kept(bytes: Vec<u8>) -> &'static [u8] {
    Box::leak(bytes.into_boxed_slice())
}

/// The first code of each mail that is told of, `none` where there is none, and how often the connection was lost before.
async fn told(odd: Odd, mails: usize) -> (Vec<String>, usize) {
    let (address, root, _) = mailbox(odd).await;
    let mut watch = Watch::begin(account(address, root), SystemTime::now());
    let (mut told, mut lost) = (Vec::new(), 0);
    while told.len() < mails {
        match watch.next().await {
            InboxEvent::Mail { codes, .. } => {
                told.push(codes.first().map_or("none", |code| code.reveal()).to_owned());
            }
            InboxEvent::Lost { .. } => lost += 1,
            _ => {}
        }
    }
    // Nothing is told twice.
    let more = tokio::time::timeout(Duration::from_millis(500), watch.events.recv()).await;
    assert!(!matches!(more, Ok(Some(InboxEvent::Mail { .. }))), "{more:?}");
    (told, lost)
}

#[tokio::test]
async fn a_text_that_the_server_does_not_give_hides_no_other_mail() {
    let much = [b"* 1 FETCH (UID 1 BODY[]<0> {1000000}\r\n".to_vec(), vec![b'x'; 1_000_000], b")\r\n".to_vec()];
    for (name, answer, lost) in [
        ("no", &b"TAG NO it is broken\r\n"[..], 0),
        ("nothing", b"TAG OK done\r\n", 0),
        ("no text", b"* 1 FETCH (UID 1 BODY[] NIL)\r\nTAG OK done\r\n", 0),
        ("no, later", b"TAG NO [SERVERBUG] internal error\r\n", 3),
        ("not understood", b"TAG BAD what?\r\n", 3),
        ("the end", b"", 3),
        ("too much", kept(much.concat()), 3),
    ] {
        let answers = vec![("UID FETCH 1 (UID BODY.PEEK[]", answer)];
        let odd = Odd { answers, mails: vec![mail("BROKEN11"), mail("3F8K2LQ9")], ..Odd::default() };
        let mut expected = vec!["none".to_owned(), "3F8K2LQ9".to_owned()];
        if lost > 0 {
            // What breaks the connection comes last.
            expected.reverse();
        }
        assert_eq!(told(odd, 2).await, (expected, lost), "{name}");
    }
}

#[tokio::test]
async fn headers_that_break_the_connection_hide_no_other_mail() {
    for answer in [&b"TAG BAD what?\r\n"[..], b"", b"TAG NO [UNAVAILABLE] later\r\n"] {
        let answers =
            ["1,2", "1"].map(|set| format!("UID FETCH {set} (UID INTERNALDATE BODY")).map(|start| &*start.leak());
        let answers = answers.into_iter().map(|start| (start, answer)).collect();
        let odd = Odd { answers, mails: vec![mail("BROKEN11"), mail("3F8K2LQ9")], ..Odd::default() };
        assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], 1), "{answer:?}");
    }
}

#[tokio::test]
async fn a_break_or_two_over_a_mail_hide_neither_it_nor_its_text() {
    for (start, times) in [("UID FETCH 1 (UID INTERNALDATE BODY", 2), ("UID FETCH 1 (UID BODY.PEEK[]", 2)] {
        for answer in [&b"TAG BAD what?\r\n"[..], b"", b"TAG NO [UNAVAILABLE] later\r\n", b"* BYE see you\r\n"] {
            let odd = Odd { answers: vec![(start, answer)], times, mails: vec![mail("3F8K2LQ9")], ..Odd::default() };
            assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], times), "{start} {answer:?}");
        }
    }
}

#[tokio::test]
async fn what_came_before_a_no_counts() {
    let part = "* 2 FETCH (UID 2 BODY[HEADER.FIELDS (FROM SUBJECT)]<0>";
    let answer = format!("{part} {{{}}}\r\n{HEADERS})\r\nTAG NO [EXPUNGEISSUED] one is gone\r\n", HEADERS.len());
    let answers = vec![
        ("UID FETCH 1,2 (UID INTERNALDATE BODY", kept(answer.into_bytes())),
        ("UID FETCH 1 (UID INTERNALDATE BODY", b"TAG NO [EXPUNGEISSUED] it is gone\r\n"),
    ];
    let odd = Odd { answers, mails: vec![mail("GONE1111"), mail("3F8K2LQ9")], ..Odd::default() };
    assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], 0));
}

#[tokio::test]
async fn a_no_to_many_mails_at_once_hides_none_that_is_given_alone() {
    for no in [&b"TAG NO some of them cannot be read\r\n"[..], b"TAG NO [EXPUNGEISSUED] one is gone\r\n"] {
        let answers = ["1,2,3", "2"].map(|set| format!("UID FETCH {set} (UID INTERNALDATE BODY"));
        let answers = answers.map(|start| (&*start.leak(), no)).into();
        let odd = Odd { answers, mails: ["3F8K2LQ9", "BROKEN11", "7777AAAA"].map(mail).into(), ..Odd::default() };
        assert_eq!(told(odd, 2).await, (vec!["3F8K2LQ9".to_owned(), "7777AAAA".to_owned()], 0));
    }
}

#[tokio::test]
async fn a_text_counts_also_without_the_number_of_its_mail_and_in_parts() {
    let text = String::from_utf8(mail("3F8K2LQ9")).unwrap();
    let literal = format!("{{{}}}\r\n{text}", text.len());
    for answer in [
        format!("* 1 FETCH (BODY[]<0> {literal})\r\nTAG OK done\r\n"),
        format!("* 1 FETCH (UID 1 FLAGS ())\r\n* 1 FETCH (UID 1 BODY[] {literal})\r\nTAG OK done\r\n"),
    ] {
        let answers = vec![("UID FETCH 1 (UID BODY.PEEK[]", kept(answer.into_bytes()))];
        let odd = Odd { answers, mails: vec![mail("3F8K2LQ9")], ..Odd::default() };
        assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], 0));
    }
}

#[tokio::test]
async fn a_mail_that_came_nobody_knows_when_is_not_passed_over() {
    for date in [
        "\"01-Jan-2035 00:00:00 +0000 (UTC)\"",
        "\"01-Jan-2035 00:00:00\"",
        "\"01-Jan-2035 00:00:00 GMT\"",
        "\"01-Jan-2035 24:00:00 +0000\"",
        "NIL",
    ] {
        let answer = format!("* 1 FETCH (UID 1 INTERNALDATE {date})\r\nTAG OK done\r\n");
        let answers = vec![("UID FETCH 1 (UID INTERNALDATE)", kept(answer.into_bytes()))];
        let odd = Odd { answers, mails: vec![mail("3F8K2LQ9")], ..Odd::default() };
        assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], 0), "{date}");
    }
    let answers = vec![("UID FETCH 1 (UID INTERNALDATE)", &b"TAG NO no dates here\r\n"[..])];
    let odd = Odd { answers, mails: vec![mail("3F8K2LQ9")], ..Odd::default() };
    assert_eq!(told(odd, 1).await, (vec!["3F8K2LQ9".to_owned()], 0));
}

/// All these mails have one Message-ID.
#[tokio::test]
async fn no_mail_is_hidden_by_the_message_id_of_another() {
    let odd = Odd { mails: vec![mail("3F8K2LQ9"), mail("7777AAAA")], ..Odd::default() };
    assert_eq!(told(odd, 2).await.0, ["3F8K2LQ9", "7777AAAA"]);
    let other = b"From: anna@example.org\r\nSubject: Hikvision\r\nMessage-ID: <1@x>\r\n\r\n1234".to_vec();
    let odd = Odd { mails: vec![other, mail("3F8K2LQ9")], ..Odd::default() };
    assert_eq!(told(odd, 1).await.0, ["3F8K2LQ9"]);
}

#[tokio::test]
async fn a_search_that_is_answered_in_ranges_is_understood() {
    let answers = vec![("UID SEARCH", &b"* ESEARCH (TAG \"TAG\") UID ALL 1:2\r\nTAG OK done\r\n"[..])];
    let odd = Odd { answers, mails: vec![mail("3F8K2LQ9"), mail("7777AAAA")], ..Odd::default() };
    assert_eq!(told(odd, 2).await.0, ["3F8K2LQ9", "7777AAAA"]);
}

#[tokio::test]
async fn of_a_hundred_thousand_new_mails_only_the_newest_are_asked_for() {
    let long = "x".repeat(7_800);
    let numbers: String = (1..=100_000).map(|uid| format!(" {uid}")).collect();
    let first = "TAG OK none\r\n".to_owned();
    let search = format!("* SEARCH{numbers}\r\nTAG OK done\r\n");
    let newest: Vec<String> = (99_951..=100_000).map(|uid| uid.to_string()).collect();
    let headers = newest.iter().map(|uid| {
        let headers = format!("From: no-reply@hikvision.com\r\nMessage-ID: <{uid}{long}@x>\r\n\r\n");
        format!("* {uid} FETCH (UID {uid} BODY[HEADER.FIELDS (FROM)] {{{}}}\r\n{headers})\r\n", headers.len())
    });
    let headers = format!("{}TAG OK done\r\n", headers.collect::<String>());
    let start = format!("UID FETCH {} (UID INTERNALDATE BODY", newest.join(","));
    let answers = vec![
        ("UID SEARCH SINCE", kept(first.into_bytes())),
        ("UID SEARCH UID", kept(search.into_bytes())),
        (&*start.leak(), kept(headers.into_bytes())),
    ];
    let (address, root, heard) = mailbox(Odd { answers, ..Odd::default() }).await;
    let mut watch = Watch::begin(account(address, root), SystemTime::now());
    for _ in 0..20 {
        watch.mail().await;
    }
    let heard = heard.lock().unwrap();
    let asked: Vec<&String> = heard.iter().filter(|line| line.contains("UID FETCH")).collect();
    assert!(asked.iter().filter(|line| line.contains("HEADER")).count() == 1 && asked.len() <= 21, "{asked:?}");
}

#[tokio::test]
async fn of_a_hundred_thousand_new_mails_of_others_only_the_newest_are_looked_at() {
    let numbers: String = (1..=100_000).map(|uid| format!(" {uid}")).collect();
    let search = format!("* SEARCH{numbers}\r\nTAG OK done\r\n");
    for first in ["TAG OK none\r\n", &search] {
        let answers =
            vec![("UID SEARCH SINCE", kept(first.into())), ("UID SEARCH UID", kept(search.clone().into_bytes()))];
        let (address, root, heard) = mailbox(Odd { answers, ..Odd::default() }).await;
        let _watch = Watch::begin(account(address, root), SystemTime::now());
        // It waits for the first time behind the first look, and for the second time behind the second.
        let waits = || heard.lock().unwrap().iter().filter(|line| line.ends_with("NOOP")).count();
        let looked = async {
            while waits() < 2 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(PATIENCE, looked).await.unwrap();
        let heard = heard.lock().unwrap();
        let asked: Vec<&String> = heard.iter().filter(|line| line.contains("HEADER")).collect();
        assert_eq!(asked.len(), 10, "{asked:?}");
        assert!(asked.iter().all(|line| line.contains("UID FETCH 99") || line.contains("UID FETCH 100")), "{asked:?}");
    }
}

#[tokio::test]
async fn the_folder_and_the_time_of_a_mail_are_told_with_it() {
    let Some(dovecot) = Dovecot::start("the_folder_and_the_time_of_a_mail_are_told_with_it", Habits::default()) else {
        return;
    };
    let ago = |minutes: u64| SystemTime::now() - Duration::from_secs(minutes * 60);
    dovecot.put("", "cur", "1:2,S", &mail("3F8K2LQ9"), Some(ago(30)));
    dovecot.put(".Junk", "cur", "1:2,S", &mail("7777AAAA"), Some(ago(60)));
    let mut watch = Watch::begin(account_at(&dovecot), ago(120));
    watch.opened().await;
    for (code, junk, minutes) in [("3F8K2LQ9", false, 30), ("7777AAAA", true, 60)] {
        let InboxEvent::Mail { codes, came, is_junk, .. } = watch.next().await else { panic!("no mail was told of") };
        assert_eq!((codes[0].reveal(), is_junk), (code, junk));
        let since = SystemTime::now().duration_since(came.unwrap()).unwrap();
        assert!((minutes * 60..minutes * 60 + 60).contains(&since.as_secs()), "{code} {since:?}");
    }
}
