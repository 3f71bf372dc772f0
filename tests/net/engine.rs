//! The engine alone: a job in, its result out, with real sockets and files.

use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use regain::camera::discovery::{Search, ask};
use regain::camera::{Camera, Limits, Ports};
use regain::domain::{
    CommitOutcome, Endpoint, Evidence, Identity, Letter, MailFault, MailSecurity, Outbox, Picture, PictureFault, Pin,
    ProbeFault, Protection, QuestionsFault, ResetOrder, SaveFault, Saved, SignInOutcome, Target, Transport,
    WantedPassword,
};
use regain::secret::{Code, Email, GivenAnswer, Password, QrText};
use regain::simulator::{Scenario, Settings, Simulator};
use regain::wizard::{Adapters, Effect, Job, JobResult, Ticket};

use crate::bench::{Bench, read_head};

/// A web server that gives every request the same answer: status line, content type, body.
fn server(status: &'static str, content_type: &'static str, body: Vec<u8>) -> Endpoint {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            read_head(&mut connection);
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            // Who asked may have gone already.
            connection.write_all(answer.as_bytes()).and_then(|()| connection.write_all(&body)).ok();
        }
    });
    target(address)
}

fn target(address: SocketAddr) -> Endpoint {
    Target::new(address.ip().to_string(), address.port()).into()
}

/// A port on which nobody listens.
fn nobody() -> Endpoint {
    target(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap())
}

fn picture() -> Arc<Picture> {
    let drawn = regain::qr::draw(&QrText::new("a text that names no camera")).unwrap();
    Arc::new(drawn)
}

#[test]
fn a_look_tells_why_it_could_not() {
    let mut bench = Bench::new();
    for (target, fault) in [
        (nobody(), ProbeFault::Offline),
        // A label too long for any name server, so that none is asked.
        (Target::new(format!("{}.invalid", "a".repeat(64)), 80).into(), ProbeFault::NameUnknown),
        (server("200 OK", "text/html", b"<html><body>My router</body></html>".to_vec()), ProbeFault::NotACamera),
    ] {
        let answer = bench.ask(Job::Probe(target));
        assert!(matches!(&answer, JobResult::Probe(Err(seen)) if *seen == fault), "{answer:?}, not {fault:?}");
    }
}

#[test]
fn a_picture_that_no_reader_can_read_is_no_picture() {
    let mut png = Vec::new();
    let blank = image::GrayImage::from_pixel(64, 64, image::Luma([255]));
    blank.write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    let mut bench = Bench::new();
    let answer = bench.ask(Job::FetchPicture(server("200 OK", "image/png", png)));
    assert!(matches!(answer, JobResult::FetchPicture(Err(PictureFault::Unreadable(_)))), "{answer:?}");
    let said = br#"{"statusCode":4,"statusString":"Invalid Operation","subStatusCode":"noSetSecurityEmail"}"#.to_vec();
    let answer = bench.ask(Job::FetchPicture(server("403 Forbidden", "application/json", said)));
    assert!(matches!(answer, JobResult::FetchPicture(Err(PictureFault::NoSavedEmail))), "{answer:?}");
    let answer = bench.ask(Job::FetchPicture(nobody()));
    assert!(matches!(answer, JobResult::FetchPicture(Err(PictureFault::Offline))), "{answer:?}");
}

#[test]
fn saved_means_written_and_read_back() {
    let mut bench = Bench::new();
    let (folder, picture) = (bench.folder.path().to_owned(), picture());
    let save = |folder: PathBuf| Job::SavePicture(Arc::clone(&picture), "qr.png".to_owned(), Some(folder));
    let answer = bench.ask(save(folder.clone()));
    let JobResult::SavePicture(Ok(Saved::In(path))) = answer else { panic!("{answer:?}") };
    assert_eq!(std::fs::read(&path).unwrap(), *picture.png);
    let answer = bench.ask(save(folder.clone()));
    let JobResult::SavePicture(Ok(Saved::In(second))) = answer else { panic!("{answer:?}") };
    assert_ne!(path, second, "an earlier picture is not replaced without a question");
    let answer = bench.ask(save(folder.join("gone")));
    assert!(matches!(answer, JobResult::SavePicture(Err(SaveFault::NoFolder))), "{answer:?}");
}

#[test]
fn a_commit_that_reaches_nobody_changed_nothing() {
    let mut bench = Bench::new();
    let order =
        ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
    let answer = bench.ask(Job::Commit(nobody(), order));
    assert!(matches!(answer, JobResult::Commit(CommitOutcome::NotDelivered)), "{answer:?}");
    let answer = bench.ask(Job::SignIn(nobody(), Password::new("Maple-Garden7")));
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::Offline)), "{answer:?}");
}

#[test]
fn what_is_cancelled_does_not_answer() {
    let mut bench = Bench::new();
    bench.engine.perform(Effect::Start(Ticket(7), Job::Search(Adapters::Usable)));
    bench.engine.perform(Effect::Cancel(Ticket(7)));
    // The search would go on for a minute; the next answer is of what was asked after it.
    let answer = bench.ask(Job::Probe(nobody()));
    assert!(matches!(answer, JobResult::Probe(Err(ProbeFault::Offline))), "{answer:?}");
    assert!(bench.inbox.try_recv().is_err());
}

#[test]
fn another_certificate_or_label_gets_neither_code_nor_password() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let settings = Settings { https_port: Some(0), ..Settings::default() };
    let camera = runtime.block_on(Simulator::start(settings)).unwrap();
    let mut bench = Bench::new();
    let order =
        || ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
    let line = Transport::Tls { port: camera.https_port().unwrap(), pin: Some(Pin([7; 32])) };
    let route = Endpoint { transport: Some(line), ..target(camera.camera_address()) };
    let answer = bench.ask(Job::Commit(route.clone(), order()));
    assert!(matches!(answer, JobResult::Commit(CommitOutcome::DifferentCamera)), "{answer:?}");
    let answer = bench.ask(Job::SignIn(route.clone(), Password::new("Maple-Garden7")));
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::DifferentCamera)), "{answer:?}");
    let answer = bench.ask(Job::FetchPicture(route.clone()));
    assert!(matches!(answer, JobResult::FetchPicture(Err(PictureFault::DifferentCamera))), "{answer:?}");
    let answer = bench.ask(Job::FetchQuestions(route.clone()));
    assert!(matches!(answer, JobResult::FetchQuestions(Err(QuestionsFault::DifferentCamera))), "{answer:?}");
    let answer = bench.ask(Job::Probe(route));
    assert!(matches!(answer, JobResult::Probe(Err(ProbeFault::DifferentCamera))), "{answer:?}");

    let identity = Identity { mac: Some("4a:47:cc:00:00:01".to_owned()), ..Identity::default() };
    let mut bench = Bench::searching(camera.sadp_port().unwrap());
    let route = Endpoint { identity, ..target(camera.camera_address()) };
    let answer = bench.ask(Job::Commit(route.clone(), order()));
    assert!(matches!(answer, JobResult::Commit(CommitOutcome::DifferentCamera)), "{answer:?}");
    // That it answers no question does not make it ours either.
    let nowhere = nobody().target.port;
    let answer = bench.ask(Job::Probe(Endpoint { transport: Some(Transport::Plain { port: nowhere }), ..route }));
    assert!(matches!(answer, JobResult::Probe(Err(ProbeFault::DifferentCamera))), "{answer:?}");
    let counts = camera.counts();
    assert!(counts.requests.is_empty() && counts.commits == 0, "{counts:?}");
}

#[test]
fn a_known_mail_service_is_told_without_a_question_to_anybody() {
    let mut bench = Bench::new();
    let gmail = Email::parse("anna@gmail.com").unwrap();
    let JobResult::FindMailService(Some(service)) = bench.ask(Job::FindMailService(gmail)) else { panic!() };
    let known = service.known.unwrap();
    assert_eq!((known.name, known.password), ("Gmail", WantedPassword::App));
    assert_eq!((service.server.name.as_str(), service.server.port), ("smtp.gmail.com", 587));
    assert_eq!((service.server.user.as_str(), service.inbox.unwrap().port), ("anna@gmail.com", 993));
}

#[test]
fn a_lost_connection_is_no_reason_to_try_twice() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let visits = std::thread::spawn(move || {
        drop(listener.accept().unwrap());
        listener
    });
    let mut bench = Bench::new();
    let letter = Letter {
        to: Email::parse("desk@recovery.test").unwrap(),
        picture: Arc::new(Picture {
            png: Arc::from([1].as_slice()),
            width: 1,
            height: 1,
            gray: Arc::from([0].as_slice()),
        }),
        file_name: "a.png".to_owned(),
    };
    let outbox = Outbox {
        from: Email::parse("anna@example.org").unwrap(),
        server: "127.0.0.1".to_owned(),
        port,
        security: MailSecurity::None,
        login: None,
        written_at: std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000),
    };
    let answer = bench.ask(Job::SendMail(letter, outbox));
    assert!(matches!(answer, JobResult::SendMail(Err(MailFault::HungUp))), "{answer:?}");
    let listener = visits.join().unwrap();
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "one visit only");
}

/// A server that asks everybody for name and password themselves, whatever is asked, and what it was sent.
fn basic_server() -> (Endpoint, Arc<std::sync::Mutex<String>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (address, heard) = (listener.local_addr().unwrap(), Arc::<std::sync::Mutex<String>>::default());
    let told = Arc::clone(&heard);
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            let head = read_head(&mut connection);
            told.lock().unwrap().push_str(&String::from_utf8_lossy(&head).to_ascii_lowercase());
            let answer = "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"NAS\"\r\nContent-Length: 0\r\n\r\n";
            connection.write_all(answer.as_bytes()).ok();
        }
    });
    (target(address), heard)
}

#[test]
fn a_server_that_took_the_cameras_address_does_not_get_the_password() {
    let mut bench = Bench::new();
    let identity = Identity { mac: Some("44:47:cc:00:00:01".to_owned()), ..Identity::default() };
    let (endpoint, heard) = basic_server();
    for identity in [identity, Identity::default()] {
        let sign_in = Job::SignIn(Endpoint { identity, ..endpoint.clone() }, Password::new("Maple-Garden7"));
        let answer = bench.ask(sign_in);
        assert!(matches!(answer, JobResult::SignIn(SignInOutcome::Unknown(_))), "{answer:?}");
        let heard = heard.lock().unwrap();
        assert!(heard.contains("get /isapi/security/usercheck"), "it was asked for the way to sign in");
        assert!(!heard.contains("authorization"), "{heard}");
    }
}

#[test]
fn a_camera_that_took_the_place_of_another_is_not_signed_in_to() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let ours = runtime.block_on(Simulator::start(Settings::default())).unwrap();
    let settings = Settings { bind: [127, 0, 0, 2].into(), ..Settings::of(Scenario::Base64First) };
    let other = runtime.block_on(Simulator::start(settings)).unwrap();
    let label = ours.labels().next().unwrap();
    let theirs = other.labels().next().unwrap();
    assert!(theirs.mac != label.mac && theirs.serial != label.serial);

    let identity = Identity { mac: Some(label.mac), serial: Some(label.serial) };
    let endpoint = |identity| Endpoint { identity, ..target(other.camera_address()) };
    let mut bench = Bench::searching(other.sadp_port().unwrap());
    let answer = bench.ask(Job::SignIn(endpoint(identity), Password::new("Maple-Garden7")));
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::DifferentCamera)), "{answer:?}");
    assert!(other.counts().requests.is_empty(), "{:?}", other.counts());

    // A no counts only from the camera that is meant.
    let known = Identity { mac: Some(theirs.mac), serial: None };
    let answer = bench.ask(Job::SignIn(endpoint(known), Password::new("Maple-Garden7")));
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::Refused { .. })), "{answer:?}");
    let answer = bench.ask(Job::SignIn(endpoint(Identity::default()), Password::new("Maple-Garden7")));
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::RefusedByUnknown { .. })), "{answer:?}");
}

/// A recorder that hides what it is over HTTP and calls itself a camera there is asked as every camera is: a request in
/// another dialect would be a try spent on nothing.
#[test]
fn a_recorder_that_calls_itself_a_camera_is_asked_as_every_camera_is() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let settings = Settings { realm: Some("IP Camera(83813)".to_owned()), ..Settings::of(Scenario::Base64First) };
    let recorder = runtime.block_on(Simulator::start(settings)).unwrap();
    let sadp_port = recorder.sadp_port().unwrap();
    let found = runtime
        .block_on(ask(Ipv4Addr::LOCALHOST, Search { sadp_port, ..Search::default() }, Duration::from_secs(10)))
        .unwrap();
    let mut bench = Bench::searching(sadp_port);

    let evidence = Evidence::Code(Code::new("3F8K2LQ9"));
    let order = ResetOrder { evidence, password: Password::new("Maple-Garden7") };
    let outcome = bench.committed(Endpoint::to(&found), order);
    assert!(matches!(outcome, CommitOutcome::WrongCode { .. }), "{outcome:?}");

    let answers = vec![(1, GivenAnswer::new("Rex")), (4, GivenAnswer::new("Ulm")), (9, GivenAnswer::new("Soup"))];
    let order = ResetOrder { evidence: Evidence::Answers(answers), password: Password::new("Maple-Garden7") };
    let outcome = bench.committed(Endpoint::to(&found), order);
    assert!(matches!(outcome, CommitOutcome::WrongAnswers { .. }), "{outcome:?}");
}

#[test]
fn the_certificate_that_was_held_confirms_who_refuses() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let settings = Settings { https_port: Some(0), sadp: None, ..Settings::default() };
    let camera = runtime.block_on(Simulator::start(settings)).unwrap();
    let (host, limits) = (camera.camera_address().ip().to_string(), Limits::default());
    let ports = Ports { port: camera.https_port().unwrap(), is_tls: true, https_port: None };
    let transport = runtime.block_on(Camera::connect(&host, ports, limits)).unwrap().transport;
    assert!(matches!(transport, Transport::Tls { pin: Some(_), .. }), "{transport:?}");
    let endpoint = |transport| Endpoint { transport: Some(transport), ..target(camera.camera_address()) };
    let mut bench = Bench::new();
    let mut refused = |transport| bench.ask(Job::SignIn(endpoint(transport), Password::new("Maple-Garden7")));
    let answer = refused(transport);
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::Refused { .. })), "{answer:?}");
    let answer = refused(Transport::Tls { port: ports.port, pin: None });
    assert!(matches!(answer, JobResult::SignIn(SignInOutcome::RefusedByUnknown { .. })), "{answer:?}");
}

/// HTTPS is gone and plain HTTP answers: told as that, at each step, and no secret goes out.
#[test]
fn a_camera_whose_protection_was_cut_off_is_told_and_gets_nothing() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let settings = Settings { sadp: None, ..Settings::default() };
    let camera = runtime.block_on(Simulator::start(settings)).unwrap();
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let before = Protection { is_encrypted: true, hashes_password: true };
    let held = Endpoint {
        transport: Some(Transport::Tls { port: nobody, pin: Some(Pin([7; 32])) }),
        protection: before,
        ..target(camera.camera_address())
    };
    // Found anew, as after a restart of the app.
    let anew = Endpoint { transport: None, ..held.clone() };
    for endpoint in [held, anew] {
        let mut bench = Bench::new();
        let probed = bench.ask(Job::Probe(endpoint.clone()));
        assert!(matches!(probed, JobResult::Probe(Err(ProbeFault::Weaker))), "{probed:?}");
        let order =
            ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
        let committed = bench.ask(Job::Commit(endpoint.clone(), order));
        assert!(matches!(committed, JobResult::Commit(CommitOutcome::Weaker)), "{committed:?}");
        let signed_in = bench.ask(Job::SignIn(endpoint, Password::new("Maple-Garden7")));
        assert!(matches!(signed_in, JobResult::SignIn(SignInOutcome::Weaker)), "{signed_in:?}");
    }
    assert!(camera.counts().requests.keys().all(|asked| asked.starts_with("GET")), "{:?}", camera.counts());
}
