//! HTTPS with cameras as they are: their own certificates, old protocols, redirects, and whoever took their place.

use regain::camera::{Camera, Ports};
use regain::domain::{Agreement, EmailRecovery, Evidence, ResetOrder, Transport};
use regain::secret::{Code, Password};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::server::{Reply, Request, Server, closed_port, json, limits, page, reply, xml};
pub use crate::certificate::certificate;

/// A camera with the e-mail way, as far as a look sees.
fn camera(request: &Request) -> Reply {
    match request.line.split([' ', '?']).nth(1).unwrap() {
        "/SDK/activateStatus" => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
        "/ISAPI/Security/email/parameter" => {
            json(200, r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"b****@example.org"}]}}"#)
        }
        _ => json(404, r#"{"statusCode":4,"subStatusCode":"notSupport"}"#),
    }
}

fn ports(port: u16, https_port: Option<u16>) -> Ports {
    Ports { port, is_tls: false, https_port }
}

/// Answers the first words of every TLS client with an alert: "protocol version" is 70, "handshake failure" 40.
async fn outdated(alert: u8) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            // A mere knock says nothing.
            if stream.read(&mut [0; 1024]).await.is_ok_and(|length| length > 0) {
                stream.write_all(&[21, 3, 1, 0, 2, 2, alert]).await.ok();
            }
        }
    });
    port
}

#[tokio::test]
async fn https_comes_first_and_its_certificate_is_held() {
    let secure = Server::start_with(Some(certificate()), camera).await;
    let plain = Server::start(camera).await;
    let connection = Camera::connect("127.0.0.1", ports(plain.port, Some(secure.port)), limits()).await.unwrap();
    let Transport::Tls { port, pin: Some(_) } = connection.transport else { panic!("{:?}", connection.transport) };
    assert_eq!(
        (port, connection.outdated_tls, connection.probe.capabilities.activated),
        (secure.port, false, Some(true))
    );
    let again = Camera::on("127.0.0.1", connection.transport, limits()).unwrap();
    again.probe().await.unwrap();
    assert_eq!(again.transport(), connection.transport);
}

#[tokio::test]
async fn another_certificate_gets_nothing() {
    let ours = Server::start_with(Some(certificate()), camera).await;
    let connection =
        Camera::connect("127.0.0.1", Ports { port: ours.port, is_tls: true, https_port: None }, limits()).await;
    let Transport::Tls { pin, .. } = connection.unwrap().transport else { panic!("plain") };

    let other = Server::start_with(Some(certificate()), camera).await;
    let line = Transport::Tls { port: other.port, pin };
    let camera = Camera::on("127.0.0.1", line, limits()).unwrap();
    let order =
        || ResetOrder { evidence: Evidence::Code(Code::new("ABCD1234")), password: Password::new("Maple-Garden7") };
    for error in [
        camera.probe().await.unwrap_err(),
        camera.recovery_pictures().await.unwrap_err(),
        camera.reset_password(order(), None).await.unwrap_err(),
        camera.sign_in("admin", &Password::new("Maple-Garden7"), Agreement::Yes).await.unwrap_err(),
    ] {
        assert!(error.is_other_camera() && !error.is_offline() && !error.was_delivered(), "{error}");
    }
    assert_eq!(other.requests().len(), 0, "not one request was sent");
}

#[tokio::test]
async fn a_handshake_without_an_answer_holds_nothing() {
    let mute = Server::start_with(Some(certificate()), |_| Reply::Drop).await;
    let camera = Camera::on("127.0.0.1", Transport::Tls { port: mute.port, pin: None }, limits()).unwrap();
    assert!(camera.probe().await.unwrap_err().is_offline());
    assert_eq!(camera.transport(), Transport::Tls { port: mute.port, pin: None });
}

#[tokio::test]
async fn plain_is_taken_where_https_is_outdated() {
    let plain = Server::start(camera).await;
    for alert in [70, 40] {
        let port = outdated(alert).await;
        let connection = Camera::connect("127.0.0.1", ports(plain.port, Some(port)), limits()).await.unwrap();
        assert_eq!((connection.transport, connection.outdated_tls), (Transport::Plain { port: plain.port }, true));

        let only = Ports { port, is_tls: true, https_port: None };
        let error = Camera::connect("127.0.0.1", only, limits()).await.unwrap_err();
        assert!(error.is_outdated_tls() && !error.is_offline() && !error.is_other_camera(), "{error}");
    }
}

#[tokio::test]
async fn plain_is_taken_where_https_is_none() {
    let plain = Server::start(camera).await;
    let router = Server::start_with(Some(certificate()), |_| page(200)).await;
    let (_kept, closed) = closed_port();
    let no_tls = Server::start(|_| page(400)).await;
    for port in [closed, router.port, no_tls.port] {
        let connection = Camera::connect("127.0.0.1", ports(plain.port, Some(port)), limits()).await.unwrap();
        assert_eq!(
            (connection.transport, connection.outdated_tls),
            (Transport::Plain { port: plain.port }, false),
            "{port}"
        );
    }
    assert_eq!(plain.authorizations() + router.authorizations() + no_tls.authorizations(), 0);
}

#[tokio::test]
async fn a_plain_page_may_lead_to_https() {
    let secure = Server::start_with(Some(certificate()), camera).await;
    let port = secure.port;
    let plain = Server::start(move |request| {
        let path = request.line.split(' ').nth(1).unwrap();
        reply(302, &[("Location", &format!("https://127.0.0.1:{port}{path}"))], "")
    })
    .await;
    let connection = Camera::connect("127.0.0.1", ports(plain.port, None), limits()).await.unwrap();
    assert!(matches!(connection.transport, Transport::Tls { port, pin: Some(_) } if port == secure.port));
    assert_ne!(connection.probe.capabilities.email_way, EmailRecovery::NotOffered);

    // To another host nobody goes.
    let away = Server::start(move |_| reply(302, &[("Location", &format!("https://localhost:{port}/"))], "")).await;
    let before = secure.requests().len();
    let error = Camera::connect("127.0.0.1", ports(away.port, None), limits()).await.unwrap_err();
    assert!(error.is_not_a_camera(), "{error}");
    assert_eq!(secure.requests().len(), before);
}

#[tokio::test]
async fn where_nobody_is_both_are_closed() {
    let ((_one, closed), (_other, closed_too)) = (closed_port(), closed_port());
    let error = Camera::connect("127.0.0.1", ports(closed, Some(closed_too)), limits()).await.unwrap_err();
    assert!(error.is_offline(), "{error}");
}

/// Shows another certificate with each connection, and answers as a camera.
pub async fn flipping() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let Ok(mut stream) = certificate().accept(stream).await else { return };
                let body = "<ActivateStatus><Activated>true</Activated></ActivateStatus>";
                if stream.read(&mut [0; 1024]).await.is_ok_and(|length| length > 0) {
                    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                    stream.write_all(answer.as_bytes()).await.ok();
                    stream.shutdown().await.ok();
                }
            });
        }
    });
    port
}

#[tokio::test]
async fn a_certificate_that_changes_between_questions_is_told_and_nothing_counts() {
    let plain = Server::start(camera).await;
    let port = flipping().await;
    let only = Ports { port, is_tls: true, https_port: None };
    let error = Camera::connect("127.0.0.1", only, limits()).await.unwrap_err();
    assert!(error.is_other_camera() && !error.is_offline() && !error.is_not_a_camera(), "{error}");
    // Plain HTTP beside it is no way round.
    let error = Camera::connect("127.0.0.1", ports(plain.port, Some(port)), limits()).await.unwrap_err();
    assert!(error.is_other_camera(), "{error}");
}
