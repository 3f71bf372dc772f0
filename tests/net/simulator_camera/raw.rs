//! A hand-made HTTP client: one request a connection, digest by hand.

use std::net::SocketAddr;
use std::time::Duration;

use md5::{Digest as _, Md5};
use regain::simulator::{Settings, Simulator};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// No test waits longer for anything.
pub const LIMIT: Duration = Duration::from_secs(20);

/// Starts a camera.
pub async fn start(settings: Settings) -> Simulator {
    Simulator::start(settings).await.unwrap()
}

/// A reply.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Status line and headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The text between the tags of an XML element.
    pub fn tag(&self, name: &str) -> String {
        let text = self.text();
        let from = text.split_once(&format!("<{name}>")).unwrap_or_else(|| panic!("no {name} in {text}")).1;
        from.split_once(&format!("</{name}>")).unwrap().0.to_owned()
    }

    /// A parameter of the question for credentials.
    pub fn question(&self, name: &str) -> String {
        let from = self.head.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("no {name}: {}", self.head)).1;
        from.split_once('"').unwrap().0.to_owned()
    }
}

/// Sends bytes and reads until the other side closes.
pub async fn exchange(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let talk = async {
        let mut stream = TcpStream::connect(to).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).await.unwrap();
        reply
    };
    timeout(LIMIT, talk).await.unwrap()
}

/// One request. `None`: the camera hung up without an answer.
pub async fn try_ask(to: SocketAddr, what: &str, headers: &[(&str, &str)], body: &str) -> Option<Answer> {
    let mut request =
        format!("{what} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    request.push_str(body);
    let reply = exchange(to, request.as_bytes()).await;
    let split = reply.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8(reply[..split].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut body = reply[split + 4..].to_vec();
    if head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        body = joined(&body);
    }
    Some(Answer { status, head, body })
}

/// A body that came in chunks.
fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = chunks.windows(2).position(|two| two == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..line]).unwrap(), 16).unwrap();
        if length == 0 {
            return body;
        }
        body.extend_from_slice(&chunks[line + 2..line + 2 + length]);
        chunks = &chunks[line + 4 + length..];
    }
}

/// One request that gets an answer, such as `GET /`.
pub async fn ask(to: SocketAddr, what: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    try_ask(to, what, headers, body).await.expect("an answer")
}

/// One question without anything around it.
pub async fn get(to: SocketAddr, target: &str) -> Answer {
    ask(to, &format!("GET {target}"), &[], "").await
}

fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The `Authorization` header that answers a 401 to a GET.
pub fn credentials(refusal: &Answer, target: &str, user: &str, password: &str) -> String {
    credentials_for("GET", refusal, target, user, password)
}

/// The `Authorization` header that answers a 401 by a request of this method.
fn credentials_for(method: &str, refusal: &Answer, target: &str, user: &str, password: &str) -> String {
    let (realm, nonce) = (refusal.question("realm"), refusal.question("nonce"));
    let secret = md5(&format!("{user}:{realm}:{password}"));
    let request = md5(&format!("{method}:{target}"));
    let response = md5(&format!("{secret}:{nonce}:00000001:0a4f113b:auth:{request}"));
    format!(
        "Digest username=\"{user}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"{target}\", qop=auth, \
         nc=00000001, cnonce=\"0a4f113b\", response=\"{response}\""
    )
}

/// Asks without credentials, then with them.
pub async fn get_as(to: SocketAddr, target: &str, password: &str) -> Answer {
    let refusal = get(to, target).await;
    assert_eq!(refusal.status, 401, "{}", refusal.head);
    let header = credentials(&refusal, target, "admin", password);
    ask(to, &format!("GET {target}"), &[("Authorization", &header)], "").await
}

/// Writes a message of this type with credentials, after a question for a nonce.
pub async fn put_as(to: SocketAddr, target: &str, password: &str, content_type: &str, body: &str) -> Answer {
    let refusal = get(to, "/ISAPI/Security/userCheck").await;
    let header = credentials_for("PUT", &refusal, target, "admin", password);
    let headers = [("Authorization", header.as_str()), ("Content-Type", content_type)];
    ask(to, &format!("PUT {target}"), &headers, body).await
}
