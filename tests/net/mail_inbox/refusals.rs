//! Servers that say no, and servers that are none: told once, never tried again by itself.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use regain::domain::{InboxFault, WantedPassword};
use regain::secret::Password;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use super::dovecot::{Dovecot, Habits};
use super::proxy::Proxy;
use super::{Watch, account, account_at};

#[tokio::test]
async fn a_wrong_password_is_told_and_not_tried_again() {
    let Some(dovecot) = Dovecot::start("a_wrong_password_is_told_and_not_tried_again", Habits::default()) else {
        return;
    };
    for wrong in ["not this", "nor \u{fc} this"] {
        let proxy = Proxy::to(dovecot.address).await;
        let mut account = account(proxy.address, Some(dovecot.root()));
        account.password = Password::new(wrong);
        let fault = Watch::begin(account, SystemTime::now()).end().await;
        assert_eq!(fault, InboxFault::SignIn, "{}", dovecot.log());
        assert_eq!(proxy.connections(), 1);
    }
    assert!(dovecot.log().contains("auth failed, 1 attempts"), "{}", dovecot.log());
}

#[tokio::test]
async fn a_wrong_password_where_an_app_password_is_wanted_is_told_as_that() {
    let name = "a_wrong_password_where_an_app_password_is_wanted_is_told_as_that";
    let Some(dovecot) = Dovecot::start(name, Habits::default()) else { return };
    let mut account = account_at(&dovecot);
    (account.password, account.wanted) = (Password::new("not this"), Some(WantedPassword::App));
    assert_eq!(Watch::begin(account, SystemTime::now()).end().await, InboxFault::AppPassword);
}

#[tokio::test]
async fn an_untrusted_certificate_is_told_and_nothing_is_said() {
    let Some(dovecot) = Dovecot::start("an_untrusted_certificate_is_told_and_nothing_is_said", Habits::default())
    else {
        return;
    };
    let fault = Watch::begin(account(dovecot.address, None), SystemTime::now()).end().await;
    assert_eq!(fault, InboxFault::Certificate);
    let mut other_name = account_at(&dovecot);
    other_name.server.name = "localhost".to_owned();
    let fault = Watch::begin(other_name, SystemTime::now()).end().await;
    assert_eq!(fault, InboxFault::Certificate);
    assert!(!dovecot.log().contains("Login:"), "{}", dovecot.log());
}

#[tokio::test]
async fn what_is_no_mail_server_is_said_to_be_none() {
    let web = server(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    let fault = Watch::begin(account(web, None), SystemTime::now()).end().await;
    assert_eq!(fault, InboxFault::NotMail);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_said_to_be_missing() {
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap();
    let fault = Watch::begin(account(nobody, None), SystemTime::now()).end().await;
    assert_eq!(fault, InboxFault::Offline);
    let mut unknown = account(nobody, None);
    unknown.server.name = "no such name".to_owned();
    assert_eq!(Watch::begin(unknown, SystemTime::now()).end().await, InboxFault::ServerUnknown);
    let silent = server(b"").await;
    let mut impatient = account(silent, None);
    impatient.pace.answer = Duration::from_millis(200);
    assert_eq!(Watch::begin(impatient, SystemTime::now()).end().await, InboxFault::Offline);
}

/// Says these words to everybody and keeps the connection open.
async fn server(words: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.write_all(words).await.unwrap();
            open.push(stream);
        }
    });
    address
}
