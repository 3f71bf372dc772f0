//! What a service is known to want, at a server on loopback: no test can be sent to a real one.

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::*;
use crate::domain::{MailSecurity, Picture};
use crate::secret::Email;

/// Sends a mail with this password to a server that takes none; the password that it heard, and what became of the mail.
async fn refused(typed: &str, wanted: Option<WantedPassword>) -> (String, MailFault) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let outbox = Outbox {
        from: Email::fixed("anna@example.org"),
        server: "127.0.0.1".to_owned(),
        port: listener.local_addr().unwrap().port(),
        security: MailSecurity::None,
        login: Some(("anna".to_owned(), Password::new(typed))),
        written_at: SystemTime::UNIX_EPOCH,
    };
    let picture = Picture { png: Arc::from([1].as_slice()), width: 1, height: 1, gray: Arc::from([0].as_slice()) };
    let letter =
        Letter { to: Email::fixed("desk@recovery.test"), picture: Arc::new(picture), file_name: "a.png".to_owned() };
    let server = tokio::spawn(async move {
        let mut stream = BufReader::new(listener.accept().await.unwrap().0);
        stream.write_all(b"220 hello\r\n").await.unwrap();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            if let Some(login) = line.trim_end().strip_prefix("AUTH PLAIN ") {
                stream.write_all(b"535 5.7.8 no\r\n").await.unwrap();
                let login = String::from_utf8(STANDARD.decode(login).unwrap()).unwrap();
                return login.strip_prefix("\0anna\0").unwrap().to_owned();
            }
            stream.write_all(b"250-mail.test\r\n250 AUTH PLAIN\r\n").await.unwrap();
        }
    });
    let (trust, policy) = (Trust::default(), RetryPolicy::once());
    let fault = send_as_wanted(&letter, &outbox, &trust, &policy, wanted, |_| {}).await.unwrap_err();
    (server.await.unwrap(), fault)
}

#[tokio::test]
async fn where_an_app_password_is_wanted_it_loses_its_spaces_and_a_wrong_one_is_told_as_that() {
    for (wanted, heard, fault) in [
        (Some(WantedPassword::App), "abcdefgh", MailFault::AppPassword),
        (Some(WantedPassword::Ordinary), "abcd efgh", MailFault::SignIn),
        (None, "abcd efgh", MailFault::SignIn),
    ] {
        assert_eq!(refused("abcd efgh", wanted).await, (heard.to_owned(), fault), "{wanted:?}");
    }
}
