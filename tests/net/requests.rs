//! What the journey asks a camera, and over which connections: the list in `docs/requests.md` and no more, two questions at a
//! time, over connections that are kept, and harmless when the camera closes them.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use regain::camera::wire::path;
use regain::camera::{Camera, Limits, Ports};
use regain::domain::{Agreement, Transport};
use regain::secret::Password;
use regain::simulator::{Settings, Simulator};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio::time::timeout;

use crate::camera_client::reset::{camera, challenge, order, status};
use crate::camera_client::server::{Reply, Request, json, limits, read, reply, xml};
use crate::requests_of_the_journey::{ASKED, Asked, JOBS, STEPS, round_trips};
use crate::whole_way::{Told, Way};

/// Every job asks what stands in the list, as often as it stands there.
fn is_as_listed(told: &Told) {
    let jobs: Vec<_> = told.asked.iter().map(|(job, _)| *job).collect();
    assert_eq!(jobs, JOBS.map(|(job, _)| job));
    for (job, asked) in &told.asked {
        let listed = ASKED.iter().filter(|listed| listed.job == *job);
        let listed = listed.map(|Asked { request, times, .. }| ((*request).to_owned(), *times)).collect();
        assert_eq!(asked, &listed, "{job:?}");
    }
}

#[test]
fn every_job_asks_what_the_list_says_and_no_more() {
    for is_tls in [false, true] {
        let told = Way::new(Duration::ZERO, is_tls).walk();
        is_as_listed(&told);
        let (connections, at_once) = told.connections;
        // One for each message that must not be repeated, and those of the first look.
        assert!(connections <= 8, "{connections} connections for {} requests", ASKED.len());
        // Who ends a connection is heard a moment after whoever opens the next one.
        assert!(at_once <= 3, "{at_once} connections at once");
    }
}

#[test]
fn a_connection_that_the_camera_closes_between_two_jobs_does_no_harm() {
    for is_tls in [false, true] {
        let mut way = Way::new(Duration::ZERO, is_tls);
        way.is_cut = true;
        is_as_listed(&way.walk());
    }
}

#[test]
fn the_list_of_requests_in_the_docs_is_this_one() {
    let mut written = "# Requests\n\nWhat each job of the journey asks the camera, why, and after what: the least that the \
        protocol allows. Questions\nthat do not wait for one another go out together, over two connections at most, and a \
        connection is kept for the next\nquestion. What must not be sent twice has a connection of its own, opened while \
        something else is asked. A test\nholds this list against what the built-in camera is asked: `cargo test --test net \
        requests`; with\n`REGAIN_REQUESTS=write` it writes it anew. `cargo bench --bench wire` holds the time of it against \
        its floor.\n\nWhere a camera takes no digest, or wants the reset in another dialect, the requests are others.\n"
        .to_owned();
    for (job, title) in JOBS {
        let steps = STEPS.iter().find(|(of, _)| *of == job).unwrap().1;
        written += &format!("\n## {title}\n\n| request | times | why | after |\n|---|---|---|---|\n");
        for Asked { request, times, why, after, .. } in ASKED.iter().filter(|asked| asked.job == job) {
            let request = if request.contains('/') { format!("`{request}`") } else { (*request).to_owned() };
            written += &format!("| {request} | {times} | {why} | {after} |\n");
        }
        written += &format!("\nRound trips that wait for one another: {}: {}.\n", steps.len(), steps.join("; then "));
    }
    let (plain, tls) = (round_trips(false), round_trips(true));
    written +=
        &format!("\nIn all {plain} round trips in plain HTTP, {tls} over HTTPS, whose first handshake has one more.\n");
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/requests.md");
    if std::env::var("REGAIN_REQUESTS").as_deref() == Ok("write") {
        std::fs::write(document, written).unwrap();
        return;
    }
    assert_eq!(std::fs::read_to_string(document).unwrap_or_default(), written);
}

/// A camera that answers only when two wait for it: whoever asks one after the other never hears from it.
#[tokio::test]
async fn questions_that_do_not_wait_for_one_another_go_out_together() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (both, waiting, most) =
        (Arc::new(Barrier::new(2)), Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (connections, counted, seen) = (Arc::<AtomicUsize>::default(), Arc::clone(&waiting), Arc::clone(&most));
    let opened = Arc::clone(&connections);
    let serving = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            opened.fetch_add(1, Ordering::SeqCst);
            let (both, waiting, most) = (Arc::clone(&both), Arc::clone(&counted), Arc::clone(&seen));
            tokio::spawn(async move {
                while read(&mut stream).await.is_some() {
                    most.fetch_max(waiting.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    if timeout(Duration::from_secs(20), both.wait()).await.is_err() {
                        return;
                    }
                    waiting.fetch_sub(1, Ordering::SeqCst);
                    let body = "<ActivateStatus><Activated>true</Activated></ActivateStatus>";
                    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                    stream.write_all(head.as_bytes()).await.ok();
                }
            });
        }
    });
    let camera = Camera::on("127.0.0.1", Transport::Plain { port }, Limits::default()).unwrap();
    let probe = camera.probe().await.unwrap();
    assert!(probe.records.iter().all(|record| record.status == Some(200)), "{:?}", probe.records);
    assert_eq!(most.load(Ordering::SeqCst), 2, "two at a time, and no more");
    assert_eq!(connections.load(Ordering::SeqCst), 2, "both connections are kept");
    serving.abort();
}

/// A camera that reads a second request on a connection, and hangs up: for all that anybody knows it has done what was asked.
async fn hangs_up_at_the_second(answer: fn(&Request) -> Reply) -> (u16, Arc<Mutex<Vec<Request>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::<Mutex<Vec<Request>>>::default();
    let log = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let Some(request) = read(&mut stream).await else { return };
                log.lock().unwrap().push(request.clone());
                let Reply::Bytes(bytes) = answer(&request) else { return };
                stream.write_all(&bytes).await.ok();
                if let Some(request) = read(&mut stream).await {
                    log.lock().unwrap().push(request);
                }
            });
        }
    });
    (port, heard)
}

fn any_camera(request: &Request) -> Reply {
    const DIGEST: &str = "Digest qop=\"auth\", realm=\"IP Camera(83813)\", nonce=\"4d57\"";
    match request.line.split([' ', '?']).nth(1).unwrap() {
        path::CHALLENGE => challenge(request),
        path::EMAIL_CERTIFICATION => json(200, &status(1, "ok")),
        path::EMAIL => json(200, r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"b****@example.org"}]}}"#),
        _ if request.header("authorization").is_none() => reply(401, &[("WWW-Authenticate", DIGEST)], ""),
        path::USER_CHECK => xml("<userCheck><statusValue>200</statusValue></userCheck>"),
        path::DEVICE_INFO => xml("<DeviceInfo><model>DS-2CD2143G2-I</model></DeviceInfo>"),
        _ => json(404, r#"{"statusCode":4,"subStatusCode":"notSupport"}"#),
    }
}

#[tokio::test]
async fn a_kept_connection_that_dies_costs_a_question_twice_and_what_counts_is_sent_once() {
    let (port, heard) = hangs_up_at_the_second(any_camera).await;
    let camera = Camera::on("127.0.0.1", Transport::Plain { port }, limits()).unwrap();
    camera.open_ahead();
    camera.reset_password(order(), None).await.unwrap();
    camera.open_ahead();
    let session = camera.sign_in("admin", &Password::new("Maple-Garden7"), Agreement::Yes).await.unwrap();
    assert_eq!(session.device_info().await.unwrap().model.as_deref(), Some("DS-2CD2143G2-I"));
    assert!(!session.recovery_addresses().await.unwrap().saved.is_empty());
    let heard = heard.lock().unwrap();
    let count = |method: &str, path: &str, is_signed: bool| {
        let is_meant = |one: &&Request| one.is(method, path) && one.header("authorization").is_some() == is_signed;
        heard.iter().filter(is_meant).count()
    };
    let told = heard.iter().map(|one| one.line.as_str()).collect::<Vec<_>>();
    assert_eq!(count("PUT", path::EMAIL_CERTIFICATION, false), 1, "{told:?}");
    assert_eq!(count("GET", path::USER_CHECK, true), 1, "{told:?}");
}

#[tokio::test]
async fn what_counts_has_a_connection_of_its_own_and_is_lost_with_it() {
    let server = camera(|_| Reply::Drop).await;
    let error = server.camera().reset_password(order(), None).await.unwrap_err();
    assert!(error.was_delivered() && error.is_offline(), "{error}");
    assert_eq!(server.count("PUT", path::EMAIL_CERTIFICATION), 1);
}

#[tokio::test]
async fn a_camera_that_has_https_and_plain_http_is_asked_everything_once() {
    let camera = Simulator::start(Settings { https_port: Some(0), ..Settings::default() }).await.unwrap();
    let address = camera.camera_address();
    let ports = Ports { port: address.port(), is_tls: false, https_port: camera.https_port() };
    let connection = Camera::connect(&address.ip().to_string(), ports, Limits::default()).await.unwrap();
    assert!(connection.transport.is_encrypted());
    let asked = camera.counts().requests;
    assert!(asked.len() == 6 && asked.values().all(|times| *times == 1), "{asked:?}");
}
