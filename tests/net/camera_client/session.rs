//! The sign-in where there is no digest: a session, else Basic. One request carries something of the password.

use regain::camera::Session;
use regain::camera::wire::Meaning;
use regain::domain::Agreement;
use regain::secret::Password;

use super::replies::{LOCKED, REFUSED, WELCOME, session_welcome};
use super::server::{Reply, Request, Server, page, reply, xml};
use super::tls::certificate;

const PASSWORD: &str = "Abc12345";
/// What becomes of it with the values below. Computed elsewhere.
const HASHED: &str = "2ff4a28e68702e8a5aa9a99e6f42e1b407136030a4b045ff942537dd5e4e1aac";
const TAG: &str = "S5HU9PGSEO85NK9NFLKTYBQ0";

/// `SessionLoginCap` as a recorder gives it (OBSERVED), with what differs between versions at its end.
fn capabilities(versions: &str) -> String {
    format!(
        "<SessionLoginCap version='2.0'><sessionID>e8b31f45afb9</sessionID>\
         <challenge>e92ad56c3ebef37aa097bc7e02ad4992</challenge><iterations>100</iterations>\
         <isIrreversible>true</isIrreversible>\
         <salt>bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95</salt>{versions}</SessionLoginCap>"
    )
}

fn path(request: &Request) -> &str {
    request.line.split([' ', '?']).nth(1).unwrap()
}

/// Requests in which something of the password went out.
fn tries(server: &Server) -> usize {
    server.count("POST", "/ISAPI/Security/sessionLogin") + server.authorizations()
}

/// A camera without digests. `login` answers the login, `cookie` is what it wants to see afterwards.
async fn camera(versions: &'static str, cookie: &'static str, login: fn() -> Reply) -> Server {
    Server::start(move |request| match path(request) {
        "/ISAPI/Security/sessionLogin/capabilities" if request.line.ends_with("?username=admin") => {
            xml(&capabilities(versions))
        }
        "/ISAPI/Security/sessionLogin" if String::from_utf8_lossy(&request.body).contains(HASHED) => login(),
        "/ISAPI/Security/sessionLogin" => reply(401, &[("Content-Type", "application/xml")], REFUSED),
        _ if request.header("cookie") != Some(cookie) => reply(401, &[], ""),
        "/ISAPI/System/time" => xml("<Time><localTime>2026-11-22T14:05:09+08:00</localTime></Time>"),
        "/ISAPI/Security/sessionLogout" => xml("<ResponseStatus><statusCode>1</statusCode></ResponseStatus>"),
        _ => page(404),
    })
    .await
}

async fn sign_in(server: &Server, password: &str) -> Result<Session, regain::camera::Error> {
    server.camera().sign_in("admin", &Password::new(password), Agreement::Yes).await
}

#[tokio::test]
async fn a_session_of_the_first_version() {
    let server = camera("", "WebSession=e8b31f45afb9", || xml(&session_welcome(""))).await;
    let session = sign_in(&server, PASSWORD).await.unwrap();
    assert_eq!(tries(&server), 1);
    session.clock().await.unwrap();
    assert!(!format!("{session:?}").contains("e8b3"));
    session.close().await;
    assert_eq!((tries(&server), server.count("PUT", "/ISAPI/Security/sessionLogout")), (1, 1));
    assert!(server.requests().iter().all(|request| request.header("sessiontag").is_none()));
}

#[tokio::test]
async fn a_session_of_the_second_version_with_a_tag() {
    let versions =
        "<isSupportSessionTag opt='true,false'>true</isSupportSessionTag><sessionIDVersion>2</sessionIDVersion>";
    let server = camera(versions, "WebSession_0a1b2c=9f8e7d", || {
        let headers = [
            ("Content-Type", "application/xml"),
            ("Set-Cookie", "language=en"),
            ("Set-Cookie", "WebSession_0a1b2c=9f8e7d; path=/; HttpOnly"),
        ];
        let more = format!("<sessionTag>{TAG}</sessionTag><sessionIDVersion>2</sessionIDVersion>");
        reply(200, &headers, session_welcome(&more))
    })
    .await;
    let session = sign_in(&server, PASSWORD).await.unwrap();
    session.clock().await.unwrap();
    session.close().await;
    let asked = server.requests();
    let login = asked.iter().find(|request| request.is("POST", "/ISAPI/Security/sessionLogin")).unwrap();
    let body = String::from_utf8(login.body.clone()).unwrap();
    assert!(body.contains("<sessionIDVersion>2<") && body.contains("<isNeedSessionTag>true<"), "{body}");
    let behind = asked.iter().skip_while(|request| !request.is("POST", "/ISAPI/Security/sessionLogin")).skip(1);
    assert!(behind.clone().all(|request| request.header("sessiontag") == Some(TAG)) && behind.count() == 2);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_and_told() {
    let server = camera("", "", || page(500)).await;
    let error = sign_in(&server, "Wrong-123").await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.meaning() == Meaning::SignInRefused);
    assert_eq!((refusal.message.tries_left, tries(&server)), (Some(4), 1));

    let server = camera("", "", || reply(401, &[("Content-Type", "application/xml")], LOCKED)).await;
    assert!(sign_in(&server, PASSWORD).await.unwrap_err().refusal().unwrap().locked);
    assert_eq!(tries(&server), 1);
}

#[tokio::test]
async fn a_strange_answer_is_not_tried_again() {
    for login in [|| page(200), || Reply::Drop, || reply(500, &[], HASHED), || reply(404, &[], "")] {
        let server = camera("", "", login).await;
        let error = sign_in(&server, PASSWORD).await.unwrap_err();
        assert!(!error.refusal().is_some_and(regain::camera::Refusal::is_understood), "{error}");
        assert!(
            !format!("{error:?} {:?}", error.refusal().map(|refusal| refusal.message.words.as_str())).contains(HASHED)
        );
        assert_eq!(tries(&server), 1);
    }
}

#[tokio::test]
async fn basic_is_the_last_choice() {
    let basic = |request: &Request| match request.header("authorization") {
        Some("Basic YWRtaW46QWJjMTIzNDU=") if path(request).ends_with("userCheck") => xml(WELCOME),
        Some("Basic YWRtaW46QWJjMTIzNDU=") => xml("<Time><localTime>2026-11-22T14:05:09+08:00</localTime></Time>"),
        _ => reply(401, &[("WWW-Authenticate", "Basic realm=\"DS-2CD2532F\"")], ""),
    };
    let server = Server::start_with(Some(certificate()), basic).await;
    let session = sign_in(&server, PASSWORD).await.unwrap();
    assert_eq!(tries(&server), 1);
    session.clock().await.unwrap();
    session.close().await;
    assert_eq!(tries(&server), 2);

    let server = Server::start_with(Some(certificate()), basic).await;
    assert!(sign_in(&server, "Wrong-123").await.unwrap_err().refusal().unwrap().meaning() == Meaning::SignInRefused);
    assert_eq!(tries(&server), 1);

    // Where a session is offered as well, the password itself stays here.
    let server = Server::start(move |request| match path(request) {
        "/ISAPI/Security/sessionLogin/capabilities" => xml(&capabilities("")),
        "/ISAPI/Security/sessionLogin" => xml(&session_welcome("")),
        _ => basic(request),
    })
    .await;
    sign_in(&server, PASSWORD).await.unwrap();
    assert_eq!((tries(&server), server.authorizations()), (1, 0));
}

/// Any server can ask for name and password themselves: only one that speaks as a camera gets them unseen.
#[tokio::test]
async fn basic_at_somebody_unknown_needs_a_camera() {
    let basic = || reply(401, &[("WWW-Authenticate", "Basic realm=\"x\"")], "");
    let signed_in =
        async |server: &Server, who| server.camera().sign_in("admin", &Password::new("Abc12345"), who).await;

    let nas = Server::start_with(Some(certificate()), move |_| basic()).await;
    let error = signed_in(&nas, Agreement::Unknown).await.unwrap_err();
    assert!(error.is_not_a_camera() && nas.authorizations() == 0, "{error}");
    let before = nas.requests().len();
    let error = signed_in(&nas, Agreement::No).await.unwrap_err();
    assert!(error.is_other_camera() && nas.requests().len() == before, "a stranger is not even asked");

    let old = Server::start_with(Some(certificate()), move |request| {
        match (request.header("authorization"), path(request)) {
            (Some(_), _) => xml(WELCOME),
            (None, "/SDK/activateStatus") => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
            (None, _) => basic(),
        }
    })
    .await;
    signed_in(&old, Agreement::Unknown).await.unwrap();
    assert_eq!(old.authorizations(), 1);
}
