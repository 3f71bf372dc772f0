//! Web servers of cameras that are not the built-in one: they write their heads in every way that is seen, want to be asked
//! under their own name, and have pages written by hand.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

use crate::relay::camera::Camera;

const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'></svg>";
const PICTURE: &str =
    r#"{"SecurityEmailQrCode":{"SecurityInformation":[{"emailAddress":"g****@example.org","qrCode":"TEXT"}]}}"#;
const YES: &str = r#"{"statusCode":1,"statusString":"OK","subStatusCode":"ok"}"#;
const POLICY: &str = "Content-Security-Policy: default-src https: 'unsafe-inline'; frame-ancestors ORIGIN; upgrade-insecure-requests\r\n\
    Content-Security-Policy: img-src HOST, connect-src ORIGIN wss://HOST\r\n\
    X-Frame-Options: SAMEORIGIN\r\nStrict-Transport-Security: max-age=31536000; includeSubDomains\r\n\
    Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nX-Odd: caf\u{e9}\r\n";

/// The ways in which a head and a body are written.
const ODD: [&[u8]; 8] = [
    b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nodd",
    b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\nodd",
    b"HTTP/1.1 200 OK\r\nCONTENT-LENGTH: 3\r\nCONNECTION: CLOSE\r\n\r\nodd",
    b"HTTP/1.1 200 OK\r\nServer: caf\xe9\r\nSet-Cookie: odd=\xe9; Path=/odd; Secure\r\nConnection: close\r\n\r\nodd",
    b"HTTP/1.1 200 OK\r\nX-Folded: one,\r\n two\r\nContent-Length: 3\r\nConnection: close\r\n\r\nodd",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n1;x=y\r\no\r\n2\r\ndd\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\nContent-Length: 3\nConnection: close\n\nodd",
    b"HTTP/1.1 200\r\nContent-Length : 3\r\nBad Name: x\r\nConnection: close\r\n\r\nodd",
];

/// A camera whose pages are those of the folder beside. `scheme`: how it believes to be reached.
pub fn serve(scheme: &'static str) -> Camera {
    Camera::by_hand(move |head, connection| answer(scheme, head, connection).is_some())
}

/// A camera with the one address of another one, over HTTPS with a certificate of its own.
pub fn with_tls(plain: SocketAddr) -> SocketAddr {
    regain::mail::install_tls();
    let made = rcgen::generate_simple_self_signed(["camera".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder().with_no_client_auth();
    let config = Arc::new(config.with_single_cert(vec![made.cert.der().clone()], key).unwrap());
    let acceptor = tokio_rustls::TlsAcceptor::from(config);
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut outside) = acceptor.accept(stream).await else { return };
                let Ok(mut inside) = tokio::net::TcpStream::connect(plain).await else { return };
                drop(tokio::io::copy_bidirectional(&mut outside, &mut inside).await);
            });
        }
    });
    address
}

fn field<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.filter(|(told, _)| told.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
}

/// `None`: the connection ends.
fn answer(scheme: &str, head: &str, connection: &mut TcpStream) -> Option<()> {
    let length = field(head, "content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    connection.read_exact(&mut body).ok()?;
    let host = field(head, "host").unwrap_or_default();
    let origin = format!("{scheme}://{host}");
    let filled = |text: &str| text.replace("ORIGIN", &origin).replace("HOST", host);
    let (path, query) = head.split(' ').nth(1)?.split_once('?').unwrap_or((head.split(' ').nth(1)?, ""));
    let mut send = |status: &str, more: &str, body: &[u8]| {
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{more}\r\n", body.len());
        connection.write_all(&[crate::relay::browser::foreign::latin(&head), body.to_vec()].concat()).ok()
    };
    let html = "Content-Type: text/html\r\n";
    let is_ours =
        |name: &str| field(head, name).is_none_or(|told| told == origin || told.starts_with(&format!("{origin}/")));
    if !is_ours("origin") || !is_ours("referer") || head.contains("regain") {
        return send("403 Forbidden", html, b"not from here");
    }
    match path {
        "/" => send("302 Found", &filled("Location: ORIGIN/frames\r\n"), b""),
        "/frames" => send(
            "200 OK",
            html,
            b"<html><frameset rows='40,*'><frame src='menu'><frame name='main' src='old.html'></frameset></html>",
        ),
        "/old.html" => send(
            "200 OK",
            &format!(
                "{html}Set-Cookie: WebSession_9a=b=c; Path=/; Secure; HttpOnly; Domain={}\r\n",
                host.split(':').next()?
            ),
            include_bytes!("old.html"),
        ),
        "/pwdReset.asp" if field(head, "referer").is_some() => {
            send("200 OK", &format!("{html}Refresh: 0;{origin}/plain\r\n"), b"wait")
        }
        "/app.html" => send("200 OK", html, include_bytes!("app.html")),
        "/strict.html" => send("200 OK", &format!("{html}{}", filled(POLICY)), include_bytes!("strict.html")),
        "/windows.html" => send("200 OK", html, include_bytes!("windows.html")),
        "/written.html" => send("200 OK", html, filled(include_str!("written.html")).as_bytes()),
        "/popup" => send("200 OK", html, b"<body onload=\"opener.told('popup')\">popup</body>"),
        "/moved.html" => send("200 OK", html, b"<meta http-equiv='refresh' content='0; url=/plain'>"),
        "/plain" => send("200 OK", html, b"<p id=done>plain</p>"),
        "/hidden" => send("200 OK", html, [b"<p id=done>", body.as_slice(), b"</p>"].concat().as_slice()),
        "/inner" => send("200 OK", &format!("{html}{}", filled(POLICY)), b"inner"),
        "/part.css" => send("200 OK", "Content-Type: text/css\r\n", b"body { color: rgb(1, 2, 3) }"),
        "/part.svg" => send("200 OK", "Content-Type: image/svg+xml\r\n", SVG.as_bytes()),
        "/part.js" => send("200 OK", "Content-Type: text/javascript\r\n", b"window.part = 'came'"),
        "/other.js" => send("200 OK", "Content-Type: text/javascript\r\n", b"window.other = 'came'"),
        "/chunk.js" if query.starts_with("version=") => {
            send("200 OK", "Content-Type: text/javascript\r\n", b"export const name = 'chunk'")
        }
        "/worker.js" => send("200 OK", "Content-Type: text/javascript\r\n", b"addEventListener('fetch', () => {})"),
        "/deep/below" => send("200 OK", "", b"below"),
        "/ISAPI/Security/extern/capabilities" => send("200 OK", "", b"ok"),
        "/cookie" => {
            let names = field(head, "cookie").unwrap_or_default().split("; ");
            let told: Vec<_> =
                names.map(|pair| if pair.starts_with("language=") { "language" } else { pair }).collect();
            send("200 OK", "", told.join(" ").as_bytes())
        }
        "/digest" => match field(head, "authorization") {
            Some(told) if told.starts_with("Digest ") && told.contains("uri=\"/digest?a=b\"") => {
                send("200 OK", "", b"ok")
            }
            _ => send(
                "401 Unauthorized",
                "WWW-Authenticate: Digest realm=\"IP Camera\", nonce=\"1a\", qop=\"auth\"\r\n",
                b"no",
            ),
        },
        "/echo" => send("200 OK", "", &body),
        "/gzip.json" => {
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packed.write_all(format!("{{\"a\":\"{}\"}}", "x".repeat(3000)).as_bytes()).unwrap();
            let packed = packed.finish().unwrap();
            let chunks: Vec<u8> = packed
                .chunks(7)
                .flat_map(|chunk| [format!("{:X}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat())
                .collect();
            connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n").ok()?;
            connection.write_all(&[chunks, b"0\r\n\r\n".to_vec()].concat()).ok()
        }
        "/tagged" if field(head, "if-none-match").is_some() => {
            connection.write_all(b"HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n").ok()
        }
        "/tagged" if field(head, "range").is_some() => {
            send("206 Partial Content", "Content-Range: bytes 2-4/6\r\nETag: \"1\"\r\n", b"cde")
        }
        "/tagged" => send("200 OK", "ETag: \"1\"\r\n", b"abcdef"),
        "/events" => {
            connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: first\n\n").ok()?;
            // Until the page has closed it.
            connection.read(&mut [0]).ok().filter(|read| *read > 0).map(drop)
        }
        "/socket" => {
            let key = format!("{}258EAFA5-E914-47DA-95CA-C5AB0DC85B11", field(head, "sec-websocket-key")?);
            let accepted =
                STANDARD.encode(ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, key.as_bytes()));
            let reply = format!(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accepted}\r\n\r\n"
            );
            connection.write_all(&[reply.as_bytes(), b"\x81\x05hello"].concat()).ok()?;
            drop(connection.read_exact(&mut [0]));
            None
        }
        "/ISAPI/Security/email/qrCode" => {
            send("200 OK", "Content-Type: application/json\r\n", PICTURE.replace("TEXT", &"A7".repeat(60)).as_bytes())
        }
        "/ISAPI/Security/emailCertification" => send("200 OK", "Content-Type: application/json\r\n", YES.as_bytes()),
        _ => match path.strip_prefix("/odd/").and_then(|at| ODD.get(at.parse::<usize>().ok()?)) {
            Some(odd) => connection.write_all(odd).ok().and(None),
            None => send("404 Not Found", html, b"none"),
        },
    }
}
