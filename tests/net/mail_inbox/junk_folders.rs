//! Folders for junk: none of them ends the watching of the inbox, and among however many folders they are found.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use regain::domain::InboxEvent;

use super::odd_servers::{Odd, account, mailbox};
use super::{PATIENCE, Watch};

const MAIL: &[u8] = b"From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\nYour code is 3F8K2LQ9.\r\n";
const LIST: &[u8] = b"* LIST () \"/\" \"INBOX\"\r\n* LIST (\\Junk) \"/\" \"Junk\"\r\nTAG OK done\r\n";

/// Longer than any test waits: whoever loses the connection finds nothing in time.
const NEVER: Duration = Duration::from_secs(600);

/// Watches this mailbox until its mail is found, and gives what it heard.
async fn found(odd: Odd, what: &str) -> Arc<Mutex<Vec<String>>> {
    let (address, root, heard) = mailbox(odd).await;
    let mut account = account(address, root);
    (account.pace.look, account.pace.first_pause) = (Duration::from_millis(50), NEVER);
    let mut watch = Watch::begin(account, SystemTime::now());
    watch.opened().await;
    let InboxEvent::Mail { codes, is_junk, .. } = watch.next().await else { panic!("the watching broke: {what}") };
    assert_eq!((codes[0].reveal(), is_junk), ("3F8K2LQ9", false), "{what}");
    heard
}

#[tokio::test]
async fn whatever_is_said_to_a_folder_for_junk_the_inbox_goes_on_being_watched() {
    for command in ["STATUS", "EXAMINE \"Junk\""] {
        for answer in [
            &b"TAG NO closed\r\n"[..],
            b"TAG NO [UNAVAILABLE] Temporarily busy, try again later\r\n",
            b"TAG NO [INUSE] Mailbox in use\r\n",
            b"TAG BAD what?\r\n",
            b"TAG BAD [SERVERBUG] Internal error\r\n",
        ] {
            let answers = vec![("LIST", LIST), (command, answer)];
            let odd = Odd { answers, mails: vec![MAIL.to_vec()], empty_looks: 3, ..Odd::default() };
            let what = format!("{command}: {}", String::from_utf8_lossy(answer));
            let heard = found(odd, &what).await;
            let heard = heard.lock().unwrap();
            let count = |start: &str| heard.iter().filter(|line| line.contains(start)).count();
            assert!(count(command) > 1 && count(" LOGIN ") == 1, "{what} {heard:?}");
        }
    }
}

#[tokio::test]
async fn a_goodbye_to_a_folder_for_junk_is_one() {
    let answers = vec![("LIST", LIST), ("STATUS", &b"* BYE Too many errors\r\nTAG BAD what?\r\n"[..])];
    let (address, root, _) = mailbox(Odd { answers, ..Odd::default() }).await;
    let mut watch = Watch::begin(account(address, root), SystemTime::now());
    watch.opened().await;
    assert!(matches!(watch.next().await, InboxEvent::Lost { .. }));
}

#[tokio::test]
async fn among_very_many_folders_the_one_for_junk_is_found() {
    let folder =
        |at: usize| format!("* LIST (\\HasNoChildren) \"/\" \"Archive/Projects of the year/Project {at}\"\r\n");
    let many: String = (0..25_000).map(folder).collect();
    // In the letters of another country, and at the end.
    let list = format!("* LIST () \"/\" \"INBOX\"\r\n{many}* LIST () \"/\" \"INBOX/&BCEEPwQwBDw-\"\r\nTAG OK done\r\n");
    let answers = vec![("LIST", list.leak().as_bytes())];
    let odd = Odd { answers, mails: vec![MAIL.to_vec()], empty_looks: 3, ..Odd::default() };
    let heard = tokio::time::timeout(PATIENCE, found(odd, "many folders")).await.unwrap();
    let heard = heard.lock().unwrap();
    assert!(heard.iter().any(|line| line.contains("STATUS \"INBOX/&BCEEPwQwBDw-\"")), "{heard:?}");
}
