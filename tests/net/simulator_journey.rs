//! The program's own client, pictures and mail against the built-in camera: the protocol of a whole journey, and of
//! every scenario, without the wizard in between.

use std::net::Ipv4Addr;
use std::time::Duration;

use crate::sending::{self, Sending};
use regain::camera::discovery::{Interfaces, Search, search};
use regain::camera::recovery::QrContent;
use regain::camera::wire::Meaning;
use regain::camera::{Camera, Error, Limits};
use regain::domain::{Agreement, EmailRecovery, Evidence, Family, Obstacle, PasswordLimits, ResetOrder, Transport};
use regain::mail::install_tls;
use regain::qr;
use regain::secret::{Code, Password};
use regain::simulator::{ReplyMail, Scenario, Settings, Simulator};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const NEW: &str = "Maple-Garden7";

async fn start(scenario: Scenario) -> (Simulator, Camera, UnboundedReceiver<ReplyMail>) {
    install_tls();
    let simulator = Simulator::start(Settings::of(scenario)).await.unwrap();
    let address = simulator.camera_address();
    let camera =
        Camera::on(&address.ip().to_string(), Transport::Plain { port: address.port() }, Limits::default()).unwrap();
    let (tell, mails) = unbounded_channel();
    simulator.on_mail(move |mail| tell.send(mail).unwrap());
    (simulator, camera, mails)
}

async fn request_code(simulator: &Simulator, camera: &Camera) {
    let picture = camera.recovery_pictures().await.unwrap();
    let QrContent::Text(text) = &picture.pictures[0].content else { panic!("a text") };
    let png = qr::draw(text).unwrap().png;
    let letter = sending::letter(picture.service.unwrap().as_str(), &png, "regain-qr.png");
    Sending::to(simulator.smtp_address().unwrap()).with(letter).send().await.unwrap();
}

async fn next_code(mails: &mut UnboundedReceiver<ReplyMail>) -> Code {
    tokio::time::timeout(Duration::from_secs(20), mails.recv()).await.unwrap().unwrap().code
}

async fn reset(camera: &Camera, code: &Code, password: &str) -> Result<(), Error> {
    let evidence = Evidence::Code(Code::new(code.reveal()));
    camera.reset_password(ResetOrder { evidence, password: Password::new(password) }, None).await
}

#[tokio::test]
async fn the_whole_way_back_in() {
    let (simulator, camera, mut mails) = start(Scenario::Happy).await;
    let probe = camera.probe().await.unwrap();
    let offer = &probe.capabilities;
    assert_eq!((offer.activated, offer.email_way), (Some(true), EmailRecovery::Offered));
    assert_eq!(probe.password_limits, Some(PasswordLimits { min: 8, max: 16 }));
    assert_eq!(offer.saved_addresses.first().map(regain::domain::MaskedEmail::as_str), Some("g****@example.org"));
    assert_eq!(offer.other_ways.len(), 3);
    request_code(&simulator, &camera).await;
    let code = next_code(&mut mails).await;
    assert_eq!(simulator.counts().credentials_before_commit, 0);
    reset(&camera, &code, NEW).await.unwrap();
    let session = camera.sign_in("admin", &Password::new(NEW), Agreement::Yes).await.unwrap();
    let info = session.device_info().await.unwrap();
    assert_eq!(info.model.as_deref(), Some("DS-2CD2143G2-I"));
    assert_eq!(&session.snapshot(Family::Camera).await.unwrap()[..2], b"\xff\xd8");
    let clock = session.clock().await.unwrap();
    let apart =
        clock.moment.unwrap().duration_since(std::time::SystemTime::now()).unwrap_or_else(|early| early.duration());
    assert!(apart < Duration::from_secs(3), "{apart:?}");
    let counts = simulator.counts();
    assert_eq!((counts.commits, counts.sign_ins, counts.sign_ins_with_new), (1, 1, 1));
    assert_eq!((counts.broken_requests, counts.wrong_passwords, counts.sadp_other), (0, 0, 0));
    let error = camera.sign_in("admin", simulator.password(), Agreement::Yes).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().meaning(), Meaning::SignInRefused);
}

#[tokio::test]
async fn the_search_finds_it() {
    let (simulator, _camera, _mails) = start(Scenario::Happy).await;
    let wanted = Search {
        interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
        sadp_port: simulator.sadp_port().unwrap(),
        ws_discovery_port: None,
        listen: Duration::from_secs(2),
    };
    let mut found = Vec::new();
    let report = search(wanted, |camera| found.push(camera)).await;
    assert_eq!((report.adapters, report.port_taken), (1, false));
    let camera = found.last().expect("found");
    assert_eq!(camera.target.port, simulator.camera_address().port());
    assert_eq!((camera.activated, camera.reset_by_email), (Some(true), Some(true)));
    assert_eq!(camera.mac.as_deref(), Some("4a:47:cc:12:48:21"));
    let counts = simulator.counts();
    assert!(counts.sadp_probes >= 1 && counts.sadp_other == 0, "{counts:?}");
}

#[tokio::test]
async fn a_wrong_code_and_then_the_right_one() {
    let (simulator, camera, mut mails) = start(Scenario::WrongCode).await;
    request_code(&simulator, &camera).await;
    let error = reset(&camera, &next_code(&mut mails).await, NEW).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(
        refusal.meaning() == Meaning::WrongCode && !refusal.locked && refusal.message.tries_left == Some(4),
        "{refusal:?}"
    );
    reset(&camera, &next_code(&mut mails).await, NEW).await.unwrap();
    assert_eq!(simulator.counts().commits, 2);
}

#[tokio::test]
async fn refusals_are_told_apart() {
    for scenario in [Scenario::Locked, Scenario::UnknownReply, Scenario::WeakPasswordRefused] {
        let (simulator, camera, mut mails) = start(scenario).await;
        request_code(&simulator, &camera).await;
        let error = reset(&camera, &next_code(&mut mails).await, NEW).await.unwrap_err();
        let refusal = error.refusal().unwrap();
        match scenario {
            Scenario::Locked => assert!(refusal.locked && refusal.wait == Some(Duration::from_secs(1800))),
            Scenario::UnknownReply => assert!(!refusal.is_understood() && !refusal.before_the_reset()),
            _ => assert!(refusal.meaning() == Meaning::PasswordRefused),
        }
        assert_eq!(simulator.counts().commits, 1);
    }
}

#[tokio::test]
async fn what_cannot_be_done_is_known_early() {
    let (_simulator, camera, _mails) = start(Scenario::NoEmailSaved).await;
    assert_eq!(camera.probe().await.unwrap().has_saved_address, Some(false));
    let error = camera.recovery_pictures().await.unwrap_err();
    assert_eq!(error.refusal().unwrap().meaning(), Meaning::Hindered(Obstacle::NoSavedEmail));
    let (_simulator, camera, _mails) = start(Scenario::NotActivated).await;
    assert_eq!(camera.probe().await.unwrap().capabilities.activated, Some(false));
}

#[tokio::test]
async fn a_lost_answer_is_told_as_lost() {
    let (simulator, camera, mut mails) = start(Scenario::DropsAtCommit).await;
    request_code(&simulator, &camera).await;
    let error = reset(&camera, &next_code(&mut mails).await, NEW).await.unwrap_err();
    assert!(error.was_delivered() && error.refusal().is_none(), "{error:?}");
    assert_eq!(simulator.counts().commits, 1, "and the request is not repeated");
}
