//! The camera's own page through the engine: passed, opened in a browser, seen; and gone with its job.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use regain::domain::{CommitOutcome, Endpoint, EvidenceKind, Identity, JourneyId, PageEvent, Target, Transport};
use regain::simulator::{Scenario, Settings, Simulator};
use regain::store::Store;
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Ticket};

use crate::accidents::commit::{CHANGES, memo};
use crate::bench::Bench;
use crate::elsewhere;
use crate::relay::camera::Camera;

const TICKET: Ticket = Ticket(5);

/// A world whose browser writes down what it is to show, and in which nothing else is.
fn world(home: &Path) -> Command {
    let mut command = Command::new("env");
    command.arg(format!("PATH={}", noting_browser(home).display()));
    command
}

/// A folder with the program that opens web pages: it writes down which one.
pub fn noting_browser(home: &Path) -> PathBuf {
    let folder = home.join("programs");
    std::fs::create_dir(&folder).unwrap();
    let browser = folder.join("xdg-open");
    std::fs::write(&browser, "#!/bin/sh\necho \"$1\" > \"$HOME/new\"\n/bin/mv \"$HOME/new\" \"$HOME/opened\"\n")
        .unwrap();
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// What the browser was told to show.
pub fn opened(home: &Path) -> String {
    let (file, begin) = (home.join("opened"), Instant::now());
    while !file.exists() {
        assert!(begin.elapsed() < Duration::from_secs(30), "no browser");
        std::thread::yield_now();
    }
    let url = std::fs::read_to_string(&file).unwrap().trim().to_owned();
    std::fs::remove_file(file).unwrap();
    url
}

/// A request over a connection of its own; the whole reply.
fn ask(authority: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(authority).unwrap();
    let (line, rest) = request.split_once("\r\n").unwrap();
    stream.write_all(format!("{line}\r\nHost: {authority}\r\nConnection: close\r\n{rest}").as_bytes()).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

/// Follows a link: where the page is, and the cookie that lets pass.
fn follow(link: &str) -> (String, String) {
    let (authority, path) = link.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let reply = ask(authority, &format!("GET /{path} HTTP/1.1\r\n\r\n"));
    let cookie = reply.lines().find_map(|line| line.strip_prefix("Set-Cookie: ")).unwrap();
    (authority.to_owned(), cookie.split(';').next().unwrap().to_owned())
}

fn next(bench: &Bench) -> PageEvent {
    match bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap() {
        Event::Progress(TICKET, Progress::Beside(event)) => event,
        other => panic!("{other:?}"),
    }
}

/// Has the page passed and opened: where it is, and the cookie that lets pass.
fn pass(bench: &mut Bench, endpoint: Endpoint, home: &Path) -> (String, String) {
    bench.engine.perform(Effect::Start(TICKET, Job::PassPage(endpoint)));
    let shown = bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(matches!(shown, Event::Progress(TICKET, Progress::PageShown(true))), "{shown:?}");
    let followed = follow(&opened(home));
    assert!(matches!(next(bench), PageEvent::Opened));
    followed
}

/// Sends what sets a new password, which is seen and held back; the reply comes later.
fn reset(bench: &Bench, authority: &str, cookie: &str) -> JoinHandle<String> {
    let put =
        format!("PUT /ISAPI/Security/emailCertification HTTP/1.1\r\nCookie: {cookie}\r\nContent-Length: 2\r\n\r\n{{}}");
    let authority = authority.to_owned();
    let asked = std::thread::spawn(move || ask(&authority, &put));
    assert!(matches!(next(bench), PageEvent::ResetSent(..)));
    asked
}

#[test]
fn the_page_is_passed_seen_and_gone_with_its_job() {
    let name = "engine_page::the_page_is_passed_seen_and_gone_with_its_job";
    elsewhere::run(name, &["env"], world, |home| {
        let text = "A7".repeat(60);
        let (told, came) = channel();
        let told = Mutex::new(told);
        let camera = Camera::by_hand(move |head, connection| {
            if head.starts_with("PUT") {
                connection.read_exact(&mut [0; 2]).unwrap();
                told.lock().unwrap().send(()).unwrap();
            }
            let body = match head.starts_with("GET /ISAPI/Security/email/qrCode") {
                true => format!(
                    "{{\"SecurityEmailQrCode\":{{\"SecurityInformation\":[{{\"emailAddress\":\"g****@example.org\",\"qrCode\":\"{text}\"}}]}}}}"
                ),
                false => "{\"statusCode\":1,\"statusString\":\"OK\",\"subStatusCode\":\"ok\"}".to_owned(),
            };
            connection
                .write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).as_bytes())
                .ok();
            false
        });
        let port = camera.address.port();
        let transport = Some(Transport::Plain { port });
        let endpoint = || Endpoint { transport, ..Target::new("127.0.0.1", port).into() };
        let mut bench = Bench::new();
        let (authority, cookie) = pass(&mut bench, endpoint(), home);
        let get = format!("GET /ISAPI/Security/email/qrCode?format=json HTTP/1.1\r\nCookie: {cookie}\r\n\r\n");
        assert!(ask(&authority, &get).starts_with("HTTP/1.1 200"));
        let PageEvent::Pictures(fetched) = next(&bench) else { panic!("a picture") };
        assert_eq!(fetched.pictures.len(), 1);
        let asked = reset(&bench, &authority, &cookie);
        // What is handed in before it may pass is on the disk before the camera has any of it.
        let store = Store::in_folder(bench.folder.path().join("memo")).unwrap();
        for id in (1..=CHANGES).map(JourneyId) {
            bench.engine.perform(Effect::Remember(id, memo(Some(EvidenceKind::Code)), None));
        }
        bench.engine.perform(Effect::LetResetPass);
        let on_disk = store.folder().join(format!("journeys/{CHANGES:016x}/memo.json"));
        assert!(came.recv_timeout(Duration::from_secs(30)).is_ok());
        assert!(on_disk.is_file(), "the camera hears of it before the disk does");
        asked.join().unwrap();
        let answered = std::iter::repeat_with(|| bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap())
            .find(|event| !matches!(event, Event::MemoWritten(..)));
        let is_accepted = matches!(
            answered,
            Some(Event::Progress(TICKET, Progress::Beside(PageEvent::ResetAnswered(CommitOutcome::Accepted))))
        );
        assert!(is_accepted, "{answered:?}");

        // The browser was closed: the same page opens by another link.
        bench.engine.perform(Effect::Start(Ticket(6), Job::ShowPage(endpoint())));
        let again = bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap();
        assert!(matches!(again, Event::Finished(Ticket(6), JobResult::ShowPage(true))), "{again:?}");
        assert_eq!(follow(&opened(home)).0, authority);

        bench.engine.perform(Effect::Cancel(TICKET));
        let begin = Instant::now();
        while TcpStream::connect(&authority).is_ok() {
            assert!(begin.elapsed() < Duration::from_secs(30), "it ends with its job");
            std::thread::yield_now();
        }
    });
}

/// The address was taken over while the page was open: what is typed there then is for somebody else.
#[test]
fn a_reset_through_the_page_goes_to_no_other_camera() {
    let name = "engine_page::a_reset_through_the_page_goes_to_no_other_camera";
    elsewhere::run(name, &["env"], world, |home| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let other = runtime.block_on(Simulator::start(Settings::of(Scenario::Base64First))).unwrap();
        let port = other.camera_address().port();
        let identity = Identity { mac: Some("44:47:cc:00:00:99".to_owned()), serial: None };
        let transport = Some(Transport::Plain { port });
        let endpoint = Endpoint { transport, identity, ..Target::new("127.0.0.1", port).into() };
        let mut bench = Bench::searching(other.sadp_port().unwrap());
        let (authority, cookie) = pass(&mut bench, endpoint, home);
        let asked = reset(&bench, &authority, &cookie);
        bench.engine.perform(Effect::LetResetPass);
        let answered = next(&bench);
        assert!(matches!(answered, PageEvent::ResetAnswered(CommitOutcome::DifferentCamera)), "{answered:?}");
        // The browser does not wait for the job to end.
        let page = asked.join().unwrap();
        assert!(page.starts_with("HTTP/1.1 502"), "{page}");
        bench.engine.perform(Effect::Cancel(TICKET));
        let heard = other.counts().requests;
        assert!(!heard.keys().any(|asked| asked.contains("emailCertification")), "{heard:?}");
    });
}
