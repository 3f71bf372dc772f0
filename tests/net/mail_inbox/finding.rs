//! Where a reply may land, and what is never read.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use regain::domain::{InboxEvent, InboxFault, MailSecurity};
use regain::mail::code;
use regain::mail::inbox::{self, Pace};
use regain::secret::MailText;
use tokio::sync::mpsc::unbounded_channel;

use super::dovecot::{Dovecot, Habits};
use super::proxy::Proxy;
use super::{Watch, account, account_at, codes};

const SERVICE: &str = "Hikvision <no-reply@hikvision.com>";
const REPLY: &str = "Dear user,\r\n\r\nYour verification code is 3F8K2LQ9. It works for 48 hours.\r\n";

#[tokio::test]
async fn a_reply_is_told_at_once_by_a_server_that_tells() {
    let Some(dovecot) = Dovecot::start("a_reply_is_told_at_once_by_a_server_that_tells", Habits::default()) else {
        return;
    };
    let mut account = account_at(&dovecot);
    // Only the server's word can bring it in time.
    account.pace.look = Duration::from_secs(600);
    let mut watch = Watch::begin(account, SystemTime::now());
    watch.opened().await;
    wait_for(&dovecot, "IDLE").await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    let mail = watch.mail().await;
    assert_eq!(codes(&mail), ["3F8K2LQ9"]);
    assert!(mail.0.reveal().starts_with("Dear user,"), "the mail can be shown");
    assert!(!format!("{mail:?}").contains("3F8K"));
}

#[tokio::test]
async fn a_server_that_begins_in_clear_text_hears_the_sign_in_only_behind_tls() {
    let name = "a_server_that_begins_in_clear_text_hears_the_sign_in_only_behind_tls";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let begins_open = |root| {
        let mut account = account(dovecot.open_address, root);
        account.server.security = MailSecurity::StartTls;
        account
    };
    let mut watch = Watch::begin(begins_open(Some(dovecot.root())), SystemTime::now());
    watch.opened().await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
    // Said by the server itself: the sign-in came behind TLS.
    assert!(dovecot.log().contains(", TLS"), "{}", dovecot.log());
    let stranger = Watch::begin(begins_open(None), SystemTime::now()).end().await;
    assert_eq!(stranger, InboxFault::Certificate);
    assert_eq!(dovecot.log().matches("Login:").count(), 1, "{}", dovecot.log());
}

#[tokio::test]
async fn a_reply_is_found_by_looking_where_the_server_tells_nothing() {
    let habits = Habits { is_silent: true, ..Habits::default() };
    let Some(dovecot) = Dovecot::start("a_reply_is_found_by_looking_where_the_server_tells_nothing", habits) else {
        return;
    };
    let mut watch = Watch::begin(account_at(&dovecot), SystemTime::now());
    watch.opened().await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
    assert!(!dovecot.heard().contains("IDLE"));
}

#[tokio::test]
async fn a_reply_among_junk_is_found() {
    for (habits, folder) in
        [(Habits::default(), ".Junk"), (Habits { junk_by_name: true, ..Habits::default() }, ".Spam")]
    {
        let Some(dovecot) = Dovecot::start("a_reply_among_junk_is_found", habits) else { return };
        let mut watch = Watch::begin(account_at(&dovecot), SystemTime::now());
        watch.opened().await;
        wait_for(&dovecot, "IDLE").await;
        dovecot.deliver(folder, SERVICE, "Password reset", REPLY);
        assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"], "{folder}");
        dovecot.deliver("", SERVICE, "Password reset", &REPLY.replace("3F8K2LQ9", "7777AAAA"));
        assert_eq!(codes(&watch.mail().await), ["7777AAAA"], "the inbox is still watched");
        assert!(!dovecot.heard().contains("Archive"), "other folders are left alone");
    }
}

#[tokio::test]
async fn a_reply_that_came_before_the_watching_began_is_found_and_an_old_one_is_not() {
    let name = "a_reply_that_came_before_the_watching_began_is_found_and_an_old_one_is_not";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let requested = SystemTime::now() - Duration::from_secs(3 * 3600);
    let mail = |code: &str| format!("From: {SERVICE}\r\nSubject: x\r\nMessage-ID: <{code}@x>\r\n\r\nCode: {code}\r\n");
    let hours_ago = |hours: u64| Some(SystemTime::now() - Duration::from_secs(hours * 3600));
    dovecot.put("", "cur", "1:2,S", mail("OLDOLD11").as_bytes(), hours_ago(5));
    dovecot.put("", "cur", "2:2,S", mail("NEWNEW22").as_bytes(), hours_ago(2));
    let mut watch = Watch::begin(account_at(&dovecot), requested);
    assert_eq!(codes(&watch.mail().await), ["NEWNEW22"]);
    wait_for(&dovecot, "IDLE").await;
    assert_eq!(dovecot.heard().matches("BODY.PEEK[]").count(), 1, "the old one is not opened");
}

#[tokio::test]
async fn other_mail_is_never_opened_and_nothing_is_changed() {
    let Some(dovecot) = Dovecot::start("other_mail_is_never_opened_and_nothing_is_changed", Habits::default()) else {
        return;
    };
    let mut watch = Watch::begin(account_at(&dovecot), SystemTime::now());
    watch.opened().await;
    for (from, subject) in [
        ("Aunt <aunt@example.org>", "Your code is 11112222"),
        ("hikvision.com <fraud@example.org>", "Hikvision code"),
        ("a@hikvision.com.example.org", "code"),
    ] {
        dovecot.deliver("", from, subject, "Your verification code is 99998888.");
    }
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
    let heard = dovecot.heard();
    assert_eq!(heard.matches("BODY.PEEK[]").count(), 1, "{heard}");
    for changing in ["SELECT", "STORE", "BODY[", "RFC822", "EXPUNGE", "COPY", "MOVE", "CREATE", "DELETE", "APPEND"] {
        assert!(!heard.contains(changing), "{changing}: {heard}");
    }
    let seen = std::fs::read_dir(dovecot.maildir().join("cur")).unwrap();
    assert_eq!(seen.filter(|mail| mail.as_ref().unwrap().file_name().to_string_lossy().ends_with('S')).count(), 0);
}

#[tokio::test]
async fn a_mailbox_of_twenty_thousand_mails_costs_few_bytes() {
    let Some(dovecot) = Dovecot::start("a_mailbox_of_twenty_thousand_mails_costs_few_bytes", Habits::default()) else {
        return;
    };
    let long_ago = SystemTime::now() - Duration::from_secs(30 * 24 * 3600);
    let mail = format!("From: {SERVICE}\r\nSubject: An old mail\r\n\r\n{}", "word ".repeat(40));
    for number in 0..20_000 {
        dovecot.put("", "cur", &format!("{number:05}:2,S"), mail.as_bytes(), Some(long_ago));
    }
    let proxy = Proxy::to(dovecot.address).await;
    let mut watch = Watch::begin(account(proxy.address, Some(dovecot.root())), SystemTime::now());
    watch.opened().await;
    wait_for(&dovecot, "IDLE").await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
    assert!(proxy.down() < 32 * 1024, "{} bytes came", proxy.down());
    assert_eq!(dovecot.heard().matches("BODY.PEEK[]").count(), 1);
}

#[tokio::test]
async fn a_mail_that_upsets_its_reader_is_told_of_and_the_watching_goes_on() {
    let name = "a_mail_that_upsets_its_reader_is_told_of_and_the_watching_goes_on";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let reader = |mail: &[u8]| {
        let text = String::from_utf8_lossy(mail);
        assert!(!text.contains("UPSET123"), "as a parser might on bytes that nobody thought of");
        (MailText::new(&text), code::find(text.split_once("\r\n\r\n").unwrap().1))
    };
    let (tell, events) = unbounded_channel();
    let account = account_at(&dovecot);
    let running = tokio::spawn(async move {
        inbox::watch_with(reader, &account, SystemTime::now(), move |event| tell.send(event).unwrap()).await
    });
    let mut watch = Watch { events, running };
    watch.opened().await;
    dovecot.deliver("", SERVICE, "Password reset", &REPLY.replace("3F8K2LQ9", "UPSET123"));
    let (text, codes_in_it) = watch.mail().await;
    assert!(codes_in_it.is_empty() && text.reveal().is_empty(), "that it came is told, not what it says");
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
}

#[tokio::test]
async fn of_a_flood_the_newest_are_told_of_and_what_comes_later_is_not_passed_over() {
    let name = "of_a_flood_the_newest_are_told_of_and_what_comes_later_is_not_passed_over";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let mail = |code: &str| format!("From: {SERVICE}\r\nSubject: x\r\nMessage-ID: <{code}@x>\r\n\r\nCode: {code}\r\n");
    for number in 0..30 {
        dovecot.put("", "cur", &format!("{number:05}:2,S"), mail(&format!("FLOOD{number:02}")).as_bytes(), None);
    }
    let mut watch = Watch::begin(account_at(&dovecot), SystemTime::now());
    watch.opened().await;
    for number in 10..30 {
        assert_eq!(codes(&watch.mail().await), [format!("FLOOD{number}")], "the newest twenty, in their order");
    }
    for code in ["7777AAAA", "3F8K2LQ9"] {
        dovecot.deliver("", SERVICE, "Password reset", &REPLY.replace("3F8K2LQ9", code));
        assert_eq!(codes(&watch.mail().await), [code], "what comes later is told of");
    }
}

#[tokio::test]
async fn a_connection_that_drops_is_made_again_and_nothing_is_missed_or_told_twice() {
    let name = "a_connection_that_drops_is_made_again_and_nothing_is_missed_or_told_twice";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let proxy = Proxy::to(dovecot.address).await;
    let mut watch = Watch::begin(account(proxy.address, Some(dovecot.root())), SystemTime::now());
    watch.opened().await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
    let mut pauses = Vec::new();
    for _ in 0..3 {
        proxy.cut();
        let InboxEvent::Lost { again_in } = watch.next().await else { panic!("the break was not told") };
        pauses.push(again_in);
        watch.opened().await;
    }
    assert!(pauses.windows(2).all(|two| two[1] >= two[0]), "the pauses grow: {pauses:?}");
    proxy.cut();
    dovecot.deliver("", SERVICE, "Password reset", &REPLY.replace("3F8K2LQ9", "7777AAAA"));
    assert_eq!(codes(&watch.mail().await), ["7777AAAA"]);
    assert!(proxy.connections() >= 5);
}

#[tokio::test]
async fn a_mail_that_comes_while_another_is_read_is_not_missed() {
    let name = "a_mail_that_comes_while_another_is_read_is_not_missed";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let mut account = account_at(&dovecot);
    account.pace = Pace::default();
    let dovecot = Arc::new(dovecot);
    let (desk, (tell, mut mails)) = (Arc::clone(&dovecot), unbounded_channel());
    let mut is_first = true;
    // Nothing else is asked before this has returned: the server tells of the second mail with the next answer.
    let on_event = move |event| {
        let InboxEvent::Mail { text, codes, .. } = event else { return };
        if std::mem::take(&mut is_first) {
            desk.deliver("", SERVICE, "Password reset", &REPLY.replace("3F8K2LQ9", "7777AAAA"));
        }
        tell.send((text, codes)).unwrap();
    };
    let running = tokio::spawn(async move { inbox::watch(&account, SystemTime::now(), on_event).await });
    wait_for(&dovecot, "IDLE").await;
    dovecot.deliver("", SERVICE, "Password reset", REPLY);
    for code in ["3F8K2LQ9", "7777AAAA"] {
        let mail = tokio::time::timeout(Duration::from_secs(30), mails.recv()).await.unwrap().unwrap();
        assert_eq!(codes(&mail), [code]);
    }
    running.abort();
}

/// Waits until the server has heard this.
async fn wait_for(dovecot: &Dovecot, word: &str) {
    let heard = async {
        while !dovecot.heard().contains(word) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(super::PATIENCE, heard).await.unwrap();
}
