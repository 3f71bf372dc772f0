//! A whole session over answers that were written down before: for fuzzing, since strangers write them.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::runtime::Builder;

use super::conversation::Conversation;
use super::session::Session;
use super::{Account, Pace, reading, sender};
use crate::domain::{MailSecurity, MailServer};
use crate::mail::{Trust, code};
use crate::secret::{Email, Password};

/// Hears these bytes as everything that a mailbox says, from its greeting on, and asks it all that is ever asked. Returns
/// how many mails were opened.
pub fn parse_answers(answers: &[u8]) -> usize {
    let Ok(runtime) = Builder::new_current_thread().enable_time().build() else { return 0 };
    runtime.block_on(session(answers))
}

/// Whether headers say that a mail comes from this service.
pub fn is_from_service(headers: &[u8], service: &Email) -> bool {
    sender::read(headers, service).is_from_service
}

async fn session(answers: &[u8]) -> usize {
    let limit = Duration::from_secs(1);
    let account = Account {
        server: MailServer {
            name: "mail.test".to_owned(),
            port: 993,
            security: MailSecurity::Tls,
            user: "anna".to_owned(),
        },
        password: Password::new("none"),
        wanted: None,
        service: Email::fixed("desk@recovery.test"),
        trust: Trust::default(),
        pace: Pace { answer: limit, ..Pace::default() },
    };
    let mut server = Conversation::new(tokio::io::join(answers, tokio::io::sink()), limit);
    if server.greeting(1 << 14).await.is_err() {
        return 0;
    }
    let Ok(mut session) = Session::begin(server, &account).await else { return 0 };
    let mut opened = 0;
    session.junk().await.ok();
    // Each step is asked whatever came of the one before, so that short answers reach all of them.
    let mut understood = usize::from(session.examine("INBOX", false).await.is_ok());
    understood += usize::from(session.status("Junk").await.is_ok());
    let mails = session.search("ALL").await.unwrap_or_default();
    let mails: BTreeSet<u32> = mails.into_iter().take(50).chain([1]).collect();
    understood += usize::from(session.dates(&mails).await.is_ok());
    if let Ok(fetched) = session.headers(&mails).await {
        reading::sort(fetched, &account.service).await;
    }
    if let Ok(body) = session.body(1).await {
        code::read(&body);
        opened += usize::from(!body.is_empty());
    }
    understood += usize::from(session.idle(Duration::from_millis(1)).await.is_ok());
    tracing::trace!(understood, "steps of a session that was written down");
    opened
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WHOLE: &[u8] = b"* OK [CAPABILITY IMAP4rev1 IDLE] hi\r\nA1 OK in\r\n* CAPABILITY IDLE\r\nA2 OK\r\n\
        * LIST (\\Junk) \"/\" Junk\r\nA3 OK\r\n* OK [UIDNEXT 2]\r\nA4 OK\r\n* STATUS Junk (UIDNEXT 1)\r\nA5 OK\r\n\
        * SEARCH 1\r\nA6 OK\r\n* 1 FETCH (UID 1 INTERNALDATE \"01-Jan-2035 00:00:00 +0000\")\r\nA7 OK\r\n\
        * 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)]<0> {28}\r\nFrom: pw@hikvision.com\r\n\r\n\r\n)\r\nA8 OK\r\n\
        * 1 FETCH (UID 1 BODY[]<0> {4}\r\nCode)\r\nA9 OK\r\n+ x\r\n* 1 EXISTS\r\nA10 OK\r\n";

    #[test]
    fn a_session_that_was_written_down_is_understood_and_any_piece_of_it_is_survived() {
        assert_eq!(parse_answers(WHOLE), 1);
        for end in 0..WHOLE.len() {
            parse_answers(&WHOLE[..end]);
        }
    }

    proptest! {
        #[test]
        fn a_session_with_other_bytes_in_it_is_survived(
            at in 0..WHOLE.len(),
            bytes in proptest::collection::vec(any::<u8>(), 0..20),
            said in "(A[0-9]{1,2} OK\r\n|\\* |FETCH |\\(|\\)|\\{[0-9]{1,12}\\}\r\n|\\+|\\[|\"){0,10}",
        ) {
            let (before, behind) = WHOLE.split_at(at);
            parse_answers(&[before, &bytes, said.as_bytes(), behind].concat());
        }
    }
}
