//! A whole answer counts, however its connection ends and whatever its head says of its length; and heads as servers of
//! small devices write them.

use std::io::Write as _;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use regain::camera::{Camera, Limits, Ports};
use regain::domain::{Agreement, EmailRecovery, SignInOutcome, Transport};
use regain::secret::Password;

use super::server::{Reply, Request, Server, limits};
use super::tls::certificate;

const ACTIVATED: &str = "<ActivateStatus><Activated>true</Activated></ActivateStatus>";
const CAP: &str = "<SecurityCap><isSupportSecurityEmail>true</isSupportSecurityEmail></SecurityCap>";
const EMAIL: &str = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"b****@example.org"}]}}"#;

/// The status and the body of each question.
fn answer(request: &Request) -> (&'static str, &'static str) {
    match request.line.split([' ', '?']).nth(1).unwrap() {
        "/SDK/activateStatus" => ("200 OK", ACTIVATED),
        "/ISAPI/Security/capabilities" => ("200 OK", CAP),
        "/ISAPI/Security/email/parameter" => ("200 OK", EMAIL),
        _ => (
            "401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"IP Camera(83813)\", qop=\"auth\", nonce=\"4d57\"",
            "<userCheck><statusValue>401</statusValue></userCheck>",
        ),
    }
}

fn bytes(request: &Request, length: impl Fn(usize) -> Option<usize>) -> Vec<u8> {
    let (status, body) = answer(request);
    let length = length(body.len()).map(|length| format!("Content-Length: {length}\r\n")).unwrap_or_default();
    format!("HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nConnection: close\r\n{length}\r\n{body}")
        .into_bytes()
}

/// Looks at a camera that answers like this, plain and over TLS.
async fn is_understood(what: &str, script: fn(&Request) -> Reply) {
    for tls in [None, Some(certificate())] {
        let is_tls = tls.is_some();
        let server = Server::start_with(tls, script).await;
        let ports = Ports { port: server.port, is_tls, https_port: None };
        let limits = Limits { whole: Duration::from_secs(6), ..limits() };
        let connection = Camera::connect("127.0.0.1", ports, limits).await;
        let probe = connection.unwrap_or_else(|error| panic!("{what}, TLS {is_tls}: {error}")).probe;
        let told = (probe.capabilities.activated, probe.capabilities.email_way, probe.has_saved_address);
        assert_eq!(told, (Some(true), EmailRecovery::Offered, Some(true)), "{what}, TLS {is_tls}");
    }
}

#[tokio::test]
async fn the_end_of_the_connection_ends_a_whole_answer() {
    is_understood("no length, no goodbye", |request| Reply::Abrupt(bytes(request, |_| None))).await;
    is_understood("a length, no goodbye", |request| Reply::Abrupt(bytes(request, Some))).await;
    is_understood("no length, a goodbye", |request| Reply::Bytes(bytes(request, |_| None))).await;
}

#[tokio::test]
async fn a_body_that_is_shorter_than_said_counts_when_it_is_whole() {
    is_understood("shorter, closed", |request| Reply::Bytes(bytes(request, |length| Some(length + 7)))).await;
    is_understood("shorter, no goodbye", |request| Reply::Abrupt(bytes(request, |length| Some(length + 900)))).await;
    is_understood("shorter, kept open", |request| Reply::Kept(bytes(request, |length| Some(length + 2)))).await;
    is_understood("chunks without the last one", |request| {
        let (status, body) = answer(request);
        let head = format!("HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n");
        Reply::Abrupt(format!("{head}{:x}\r\n{body}\r\n", body.len()).into_bytes())
    })
    .await;
}

#[tokio::test]
async fn a_body_that_is_longer_than_said_is_read_as_far_as_it_goes() {
    // A device that counts characters and writes bytes cuts the end marks off, and no value.
    is_understood("longer", |request| Reply::Bytes(bytes(request, |length| Some(length - 3)))).await;
    is_understood("longer, no goodbye", |request| Reply::Abrupt(bytes(request, |length| Some(length - 1)))).await;
}

#[tokio::test]
async fn heads_as_small_servers_write_them() {
    is_understood("a status without words", |request| {
        let text = String::from_utf8(bytes(request, Some)).unwrap();
        Reply::Bytes(text.replace("200 OK", "200").replace("401 Unauthorized", "401").into_bytes())
    })
    .await;
    is_understood("a folded line", |request| {
        let text = String::from_utf8(bytes(request, Some)).unwrap();
        let text = text.replace("application/xml\r\n", "application/xml;\r\n\tcharset=\"UTF-8\"\r\n");
        Reply::Bytes(text.replace("Digest realm", "Digest\r\n realm").into_bytes())
    })
    .await;
    is_understood("HTTP/1.0 and letters that are no UTF-8", |request| {
        let text = String::from_utf8(bytes(request, |_| None)).unwrap();
        let text = text.replace("HTTP/1.1", "HTTP/1.0").replace("Connection: close", "X-Name: Cam?ra");
        Reply::Bytes(text.bytes().map(|byte| if byte == b'?' { 0xe9 } else { byte }).collect())
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_was_packed_is_opened() {
    is_understood("packed", |request| {
        assert_eq!(request.header("accept-encoding"), Some("identity"));
        let (status, body) = answer(request);
        let mut packer = GzEncoder::new(Vec::new(), Compression::default());
        packer.write_all(body.as_bytes()).unwrap();
        let packed = packer.finish().unwrap();
        let head = format!("HTTP/1.1 {status}\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len());
        Reply::Bytes([head.as_bytes(), &packed].concat())
    })
    .await;
}

#[tokio::test]
async fn what_stands_behind_the_end_of_an_answer_is_no_part_of_it() {
    for behind in ["<!-- 3 ms -->", "\r\n<?end?>", "; // 3 ms", "\r\nOK"] {
        let server = Server::start(move |_| {
            Reply::Kept(format!("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{ACTIVATED}{behind}").into_bytes())
        })
        .await;
        assert_eq!(server.camera().probe().await.unwrap().capabilities.activated, Some(true), "{behind}");
    }
}

#[tokio::test]
async fn whoever_hangs_up_or_stands_still_is_there() {
    type Script = fn(&Request) -> Reply;
    let scripts: [(&str, Script); 3] = [
        ("hangs up", |_| Reply::Drop),
        ("stands still in the middle", |_| Reply::Kept(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n<Active".into())),
        ("hangs up in the middle", |_| Reply::Abrupt(b"HTTP/1.1 200 OK\r\n\r\n<ActivateStatus><Act".into())),
    ];
    for (what, script) in scripts {
        for tls in [None, Some(certificate())] {
            let server = Server::start_with(tls, script).await;
            let error = server.camera().probe().await.unwrap_err();
            assert!(error.is_broken_off() && error.is_offline(), "{what}: {error}");
        }
    }
}

#[tokio::test]
async fn an_answer_in_very_many_pieces_is_no_work_without_an_end() {
    for (pieces, is_read) in [(60_000, true), (70_000, false)] {
        let server = Server::start(move |_| {
            let (start, end) = ACTIVATED.split_at(ACTIVATED.len() - 5);
            let blanks = "1\r\n \r\n".repeat(pieces);
            let start = format!("{:x}\r\n{start}\r\n{blanks}{:x}\r\n{end}\r\n0\r\n\r\n", start.len(), end.len());
            Reply::Bytes(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{start}").into_bytes())
        })
        .await;
        let limits = Limits { whole: Duration::from_secs(60), ..Limits::default() };
        let camera = Camera::on("127.0.0.1", Transport::Plain { port: server.port }, limits).unwrap();
        let told = camera.probe().await.map(|probe| probe.capabilities.activated).map_err(|error| error.to_string());
        let expected = if is_read { Ok(Some(true)) } else { Err("more of an answer than there may be".to_owned()) };
        assert_eq!(told, expected);
    }
}

#[tokio::test]
async fn half_an_answer_is_none() {
    for cut in ["<ActivateStatus><Activated>true</Act", r#"{"SecurityEmail":{"Secu"#, "<html><body>"] {
        let server = Server::start(move |_| {
            Reply::Abrupt(format!("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{cut}").into_bytes())
        })
        .await;
        let began = Instant::now();
        let error = server.camera().probe().await.unwrap_err();
        assert!(error.is_offline(), "{cut}: {error}");
        assert!(began.elapsed() < Duration::from_secs(60));
    }
}

/// A realm beyond ASCII, hashed and sent back byte for byte.
#[tokio::test]
async fn a_realm_comes_back_as_it_was_sent() {
    for realm in [&b"Cam\xe9ra 1"[..], "Überwachung \"Hof\"".as_bytes(), b"\xa1\xb0\xc4 8", b"tab\there"] {
        let quoted: Vec<u8> =
            realm.iter().flat_map(|byte| if *byte == b'"' { vec![b'\\', b'"'] } else { vec![*byte] }).collect();
        let head = [
            b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: Digest qop=\"auth\", realm=\"",
            quoted.as_slice(),
            b"\", nonce=\"4e54\"\r\n\r\n",
        ]
        .concat();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = tokio::spawn(async move { two_heads(&listener, &head).await });
        let camera = Camera::on("127.0.0.1", Transport::Plain { port }, limits()).unwrap();
        let error = camera.sign_in("admin", &Password::new("Abc12345"), Agreement::Yes).await.unwrap_err();
        assert!(matches!(error.sign_in_outcome(Agreement::Yes), SignInOutcome::Refused { .. }), "{error}");
        let heads = heads.await.unwrap();
        let sent = [b"realm=\"", quoted.as_slice(), b"\""].concat();
        let at = heads[1].windows(sent.len()).position(|part| part == sent);
        assert!(at.is_some(), "{:?}", String::from_utf8_lossy(&heads[1]));
        let field = |name: &str| {
            let text = String::from_utf8_lossy(&heads[1]).into_owned();
            let rest = text.split_once(&format!("{name}=")).unwrap().1.trim_start_matches('"').to_owned();
            rest.split(['"', ',', '\r']).next().unwrap().to_owned()
        };
        let md5 = |parts: &[&[u8]]| {
            use md5::Digest as _;
            let digest = md5::Md5::digest(parts.join(&b':'));
            digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        let one = md5(&[b"admin", realm, b"Abc12345"]);
        let two = md5(&[b"GET", b"/ISAPI/Security/userCheck"]);
        let parts: [&[u8]; 6] =
            [one.as_bytes(), b"4e54", b"00000001", field("cnonce").as_bytes(), b"auth", two.as_bytes()]
                .map(<[u8]>::to_vec)
                .map(Vec::leak)
                .map(|part| &*part);
        assert_eq!(field("response"), md5(&parts));
    }
}

/// A realm that no header can carry cannot be repeated: nothing made of the password goes out, and no try is lost.
#[tokio::test]
async fn a_realm_that_cannot_be_repeated_costs_nothing() {
    for realm in [&b"Cam\x01era"[..], b"Cam\x7fera", b"Cam\0era"] {
        let head = [
            b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: Digest qop=\"auth\", realm=\"",
            realm,
            b"\", nonce=\"4e54\"\r\n\r\n",
        ]
        .concat();
        let server = Server::start(move |_| Reply::Bytes(head.clone())).await;
        let error = server.camera().sign_in("admin", &Password::new("Abc12345"), Agreement::Yes).await.unwrap_err();
        assert_eq!(server.authorizations(), 0, "{realm:?}");
        let outcome = error.sign_in_outcome(Agreement::Yes);
        assert!(!matches!(outcome, SignInOutcome::Refused { .. } | SignInOutcome::Locked { .. }), "{outcome:?}");
    }
}

/// Answers two requests with this head, and gives theirs.
async fn two_heads(listener: &tokio::net::TcpListener, head: &[u8]) -> Vec<Vec<u8>> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut heads = Vec::new();
    while heads.len() < 2 {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        while !bytes.windows(4).any(|four| four == b"\r\n\r\n") {
            assert!(stream.read_buf(&mut bytes).await.unwrap() > 0);
        }
        heads.push(bytes);
        stream.write_all(head).await.unwrap();
        stream.shutdown().await.ok();
    }
    heads
}

#[tokio::test]
async fn a_port_for_https_that_was_typed_without_its_scheme_is_found_out() {
    let server = Server::start_with(Some(certificate()), |request| Reply::Bytes(bytes(request, Some))).await;
    let ports = Ports { port: server.port, is_tls: false, https_port: None };
    let connection = Camera::connect("127.0.0.1", ports, limits()).await.unwrap();
    assert!(connection.transport.is_encrypted() && connection.probe.capabilities.activated == Some(true));
}
