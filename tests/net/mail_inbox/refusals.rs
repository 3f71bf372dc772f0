//! Servers that say no, and servers that are none: told once, never tried again by itself.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use regain::secret::Password;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use super::dovecot::{Dovecot, Habits};
use super::proxy::Proxy;
use super::{Watch, settings, settings_for};

#[tokio::test]
async fn a_wrong_password_is_told_and_not_tried_again() {
    let Some(dovecot) = Dovecot::start("a_wrong_password_is_told_and_not_tried_again", Habits::default()) else {
        return;
    };
    for wrong in ["not this", "nor \u{fc} this"] {
        let proxy = Proxy::to(dovecot.address).await;
        let mut settings = settings(proxy.address, Some(dovecot.root()));
        settings.password = Password::new(wrong);
        let error = Watch::begin(settings, SystemTime::now()).end().await;
        assert!(error.is_sign_in() && !error.is_app_password(), "{error} {}", dovecot.log());
        assert_eq!(proxy.connections(), 1);
        assert!(!format!("{error} {error:?}").contains("anna"));
    }
    assert!(dovecot.log().contains("auth failed, 1 attempts"), "{}", dovecot.log());
}

#[tokio::test]
async fn an_untrusted_certificate_is_told_and_nothing_is_said() {
    let Some(dovecot) = Dovecot::start("an_untrusted_certificate_is_told_and_nothing_is_said", Habits::default())
    else {
        return;
    };
    let error = Watch::begin(settings(dovecot.address, None), SystemTime::now()).end().await;
    assert!(error.is_certificate(), "{error}");
    let mut other_name = settings_for(&dovecot);
    other_name.server = "localhost".to_owned();
    let error = Watch::begin(other_name, SystemTime::now()).end().await;
    assert!(error.is_certificate(), "{error}");
    assert!(!dovecot.log().contains("Login:"), "{}", dovecot.log());
}

#[tokio::test]
async fn what_is_no_mail_server_is_told_as_such() {
    let web = server(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    let error = Watch::begin(settings(web, None), SystemTime::now()).end().await;
    assert!(error.is_not_mail(), "{error}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_as_such() {
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap();
    let error = Watch::begin(settings(nobody, None), SystemTime::now()).end().await;
    assert!(error.is_offline(), "{error}");
    let mut unknown = settings(nobody, None);
    unknown.server = "no such name".to_owned();
    assert!(Watch::begin(unknown, SystemTime::now()).end().await.is_server_unknown());
    let silent = server(b"").await;
    let mut impatient = settings(silent, None);
    impatient.pace.answer = Duration::from_millis(200);
    assert!(Watch::begin(impatient, SystemTime::now()).end().await.is_offline());
}

/// Says these words to everybody and keeps the line open.
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
