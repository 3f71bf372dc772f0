//! A camera's own page teaches the app: what one camera took from its page, the next of its kind gets from the app at once.

use std::time::Duration;

use regain::domain::{
    CameraKind, CommitOutcome, DialectFit, Endpoint, Evidence, EvidenceKind, Lesson, PasswordLength, ResetOrder,
    SeenReset, Target,
};
use regain::relay::Observation;
use regain::secret::{Code, Password};
use regain::simulator::{Scenario, Settings, Simulator};
use regain::wizard::{Effect, Event};
use tokio::runtime::Runtime;

use crate::bench::Bench;
use crate::relay::Open;
use crate::simulator_camera::mail::{picture, post};
use crate::simulator_camera::reset::{NEW, challenge, mailbox, next_code, seal, seal_as_it_is};

fn kind() -> CameraKind {
    CameraKind::new("DS-2CD2143G2-I", "V5.7.15 build 230313").unwrap()
}

/// What such a camera's page sends, over the relay, and what is seen of it.
fn page_resets(runtime: &Runtime, scenario: Scenario, seals: fn(&str, &str) -> String) -> Vec<DialectFit> {
    let camera = runtime.block_on(Simulator::start(Settings::of(scenario))).unwrap();
    let code = runtime.block_on(code_of(&camera));
    let open = Open::to(camera.camera_address());
    let secret = runtime.block_on(challenge(camera.camera_address()));
    let (sealed, password) = (seals(&secret, &code), seals(&secret, NEW));
    let body = format!("{{\"EmailCertification\":{{\"securityCode\":\"{sealed}\",\"resetPassword\":\"{password}\"}}}}");
    let reply = open.ask(&format!(
        "PUT /ISAPI/Security/emailCertification?format=json HTTP/1.1\r\nContent-Type: application/json\r\n\
        Content-Length: {}\r\n\r\n{body}",
        body.len()
    ));
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    let Observation::ResetSent(SeenReset { fits, shape, .. }) = open.sees() else { panic!("a reset") };
    assert!(!shape.contains(&sealed) && !format!("{fits:?}").contains(&code));
    let answered = open.sees();
    assert!(matches!(answered, Observation::ResetAnswered(CommitOutcome::Accepted)), "{answered:?}");
    fits
}

async fn code_of(camera: &Simulator) -> String {
    let mut mails = mailbox(camera);
    post(camera, &picture(camera).await).await;
    next_code(&mut mails).await
}

/// What became of the one commit at another camera of the kind, with what the disk has of it.
fn next_camera(runtime: &Runtime, bench: &mut Bench, scenario: Scenario) -> (CommitOutcome, u64) {
    let camera = runtime.block_on(Simulator::start(Settings::of(scenario))).unwrap();
    let code = runtime.block_on(code_of(&camera));
    bench.engine.start();
    let Event::Lessons(lessons) = bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap() else { panic!("lessons") };
    assert!(matches!(bench.inbox.recv_timeout(Duration::from_secs(30)).unwrap(), Event::Started(_)));
    let known = lessons.iter().find(|lesson| lesson.kind == kind()).unwrap();
    let address = camera.camera_address();
    let endpoint = Endpoint {
        seen_dialect: known.sure().map(str::to_owned),
        ..Target::new(address.ip().to_string(), address.port()).into()
    };
    let order = ResetOrder { evidence: Evidence::Code(Code::new(&code)), password: Password::new(NEW) };
    let outcome = bench.committed(endpoint, order);
    (outcome, camera.counts().commits)
}

#[test]
fn what_one_camera_took_from_its_page_the_next_one_gets_at_the_first_try() {
    let runtime = Runtime::new().unwrap();
    for (scenario, seals, dialect) in [
        (Scenario::PlainChallenge, seal_as_it_is as fn(&str, &str) -> String, "challenge"),
        (Scenario::Happy, seal, "challenge_base64"),
    ] {
        let fits = page_resets(&runtime, scenario, seals);
        let length = PasswordLength::Known(NEW.len());
        let lesson = Lesson::from_reset(kind(), EvidenceKind::Code, &fits, length, None).unwrap();
        assert_eq!(lesson.dialects, [dialect]);
        let mut bench = Bench::new();
        bench.engine.perform(Effect::Learn(lesson));
        let file = bench.folder.path().join("memo/learned.json");
        let begin = std::time::Instant::now();
        while !file.exists() {
            assert!(begin.elapsed() < Duration::from_secs(30), "it is on disk");
            std::thread::yield_now();
        }
        let (outcome, commits) = next_camera(&runtime, &mut bench, scenario);
        assert!(matches!(outcome, CommitOutcome::Accepted), "{dialect}: {outcome:?}");
        assert_eq!(commits, 1, "{dialect}: at the first try");
    }
}
