//! A whole visit over bytes that were written down before: for fuzzing, since strangers write them. Everything between the
//! browser's line and the camera's is the relay itself; both lines end in memory.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::{Request, header};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
use tokio::runtime::Builder;
use tokio::sync::watch;
use tokio::task::yield_now;

use super::answers::Words;
use super::guard::{Admission, Guard};
use super::held::Verdict;
use super::observation::Observation;
use super::serve::talk;
use super::shared::{Dial, Shared};
use crate::camera::dial::Line;
use crate::domain::Transport;

/// Stands in what a browser says for a link of the relay that was not followed yet: its path.
const LINK: &[u8] = b"@LINK@";
/// Stands there for the cookie that lets pass: its name and its value.
const COOKIE: &[u8] = b"@COOKIE@";

/// How much a line in memory holds.
const MAX_LINE: usize = 1 << 20;
/// How often everything may go one step on. With both lines in memory a visit takes about fifty.
const MAX_STEPS: usize = 400;

/// What came of a visit.
#[derive(Default)]
pub struct Visit {
    /// Everything that the camera was sent, over all its lines.
    pub to_camera: Vec<u8>,
    /// Everything that the browser was sent.
    pub to_browser: Vec<u8>,
    /// What was seen of the camera's page.
    pub seen: Vec<Observation>,
    /// The cookie that lets pass. No camera may hear of it.
    pub cookie: String,
}

/// Hears these bytes as everything that a browser says over one connection to the relay at `http://127.0.0.1:4000`, and
/// `camera` as what the camera at 192.168.1.64 answers over each of its lines. `is_tls`: it is spoken with over HTTPS.
pub fn parse_visit(browser: &[u8], camera: &[u8], is_tls: bool) -> Visit {
    let Ok(runtime) = Builder::new_current_thread().enable_time().build() else { return Visit::default() };
    runtime.block_on(visit(browser, camera, is_tls)).unwrap_or_default()
}

async fn visit(browser: &[u8], camera: &[u8], is_tls: bool) -> io::Result<Visit> {
    let guard = Guard::new("127.0.0.1:4000".to_owned(), 4000);
    let cookie = cookie_of(&guard).unwrap_or_default();
    let link = guard.link().replacen(&guard.origin(), "", 1);
    let said = replaced(&replaced(browser, LINK, link.as_bytes()), COOKIE, cookie.as_bytes());

    let (heard, seen) = (Arc::<Mutex<Vec<u8>>>::default(), Arc::<Mutex<Vec<Observation>>>::default());
    let (answers, ear): (Arc<[u8]>, _) = (camera.into(), Arc::clone(&heard));
    let dial: Dial = Box::new(move |transport, _| {
        let (near, far) = duplex(MAX_LINE);
        tokio::spawn(answer(far, Arc::clone(&answers), Arc::clone(&ear)));
        Box::pin(std::future::ready(Ok(Line { stream: Box::new(near), transport })))
    });
    let told = Arc::clone(&seen);
    let tell = move |what| told.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    let transport = if is_tls { Transport::Tls { port: 443, pin: None } } else { Transport::Plain { port: 80 } };
    let shared = Shared::new(
        "192.168.1.64".to_owned(),
        transport,
        guard,
        Words::default(),
        dial,
        Box::new(tell),
        Box::new(|| Box::pin(std::future::ready(Verdict::Passes))),
    );

    let (mut line, ours) = duplex(MAX_LINE);
    line.write_all(said.get(..MAX_LINE).unwrap_or(&said)).await?;
    let (_open, closed) = watch::channel(());
    let talking = tokio::spawn(talk(ours, Arc::new(shared), closed));
    // The browser goes when nothing moves any more: a server waits for the next request, and nobody's clock runs here.
    steps().await;
    talking.abort();
    let mut to_browser = Vec::new();
    // What holds a WebSocket never ends by itself.
    let reading = line.read_to_end(&mut to_browser);
    tokio::select! {
        biased;
        read = reading => drop(read?),
        () = steps() => {}
    }
    let take = |bytes: &Mutex<Vec<u8>>| std::mem::take(&mut *bytes.lock().unwrap_or_else(PoisonError::into_inner));
    let to_camera = take(&heard);
    let seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Visit { to_camera, to_browser, seen, cookie })
}

/// Lets everything else go on.
async fn steps() {
    for _ in 0..MAX_STEPS {
        yield_now().await;
    }
}

/// Hears everything that comes over a line, and answers as soon as something has.
async fn answer(mut line: DuplexStream, answers: Arc<[u8]>, heard: Arc<Mutex<Vec<u8>>>) -> io::Result<()> {
    let mut piece = [0; 4096];
    let mut has_answered = false;
    loop {
        let length = line.read(&mut piece).await?;
        if length == 0 {
            return Ok(());
        }
        heard.lock().unwrap_or_else(PoisonError::into_inner).extend(piece.iter().take(length));
        if !has_answered {
            line.write_all(&answers).await?;
            line.shutdown().await?;
            has_answered = true;
        }
    }
}

/// The cookie that a browser has which followed a link.
fn cookie_of(guard: &Guard) -> Option<String> {
    let request = Request::get(guard.link()).header(header::HOST, "127.0.0.1:4000").body(()).ok()?;
    match guard.admit(&request.into_parts().0) {
        Admission::Welcome { cookie } => cookie.split(';').next().map(str::to_owned),
        Admission::Pass | Admission::Refuse => None,
    }
}

fn replaced(bytes: &[u8], name: &[u8], value: &[u8]) -> Vec<u8> {
    let (mut said, mut rest) = (Vec::with_capacity(bytes.len()), bytes);
    while let Some((first, behind)) = rest.split_first() {
        match rest.strip_prefix(name) {
            Some(behind) => {
                said.extend_from_slice(value);
                rest = behind;
            }
            None => {
                said.push(*first);
                rest = behind;
            }
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    #[test]
    fn a_visit_that_was_written_down_passes_both_lines() {
        let browser = b"GET @LINK@ HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n\r\n\
            GET /a HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nCookie: x=1; @COOKIE@\r\nSec-Fetch-Dest: document\r\n\r\n";
        let page = "<base href=\"http://192.168.1.64/\">";
        let camera = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nSet-Cookie: s=1; Secure\r\n\r\n{page}",
            page.len()
        );
        let visit = parse_visit(browser, camera.as_bytes(), false);
        let (camera, browser) = (text(&visit.to_camera), text(&visit.to_browser));
        assert!(camera.starts_with("GET /a HTTP/1.1\r\n") && camera.contains("Cookie: x=1\r\n"), "{camera}");
        assert!(!camera.contains("4000"), "{camera}");
        assert!(browser.contains("http-equiv=\"refresh\"") && browser.contains("Set-Cookie: s=1\r\n"), "{browser}");
        assert!(browser.contains("<base href=\"http://127.0.0.1:4000/\">"), "{browser}");
        assert!(matches!(visit.seen.as_slice(), [Observation::Opened]));
    }

    #[test]
    fn a_reset_that_was_written_down_is_seen_and_any_piece_of_it_is_survived() {
        let head = b"PUT /ISAPI/Security/resetPassword HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nCookie: @COOKIE@\r\n\
            Content-Length: 44\r\n\r\n";
        let sent = [&head[..], b"<R><code>12345678</code><p>Secret-123</p></R>"].concat();
        let said = b"HTTP/1.1 200 OK\r\nContent-Length: 87\r\n\r\n<ResponseStatus><statusCode>1</statusCode>\
            <statusString>OK</statusString></ResponseStatus>";
        let visit = parse_visit(&sent, said, true);
        assert!(matches!(visit.seen.as_slice(), [Observation::ResetSent(_), Observation::ResetAnswered(_)]));
        for end in (0..sent.len()).step_by(7) {
            assert!(text(&parse_visit(&sent[..end], said, true).to_browser).find("Secret").is_none());
        }
        for end in (0..said.len()).step_by(7) {
            parse_visit(&sent, &said[..end], false);
        }
    }

    #[test]
    fn who_has_no_cookie_reaches_no_camera() {
        let visit = parse_visit(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n", false);
        assert!(visit.to_camera.is_empty() && text(&visit.to_browser).starts_with("HTTP/1.1 403"));
    }
}
