//! A camera, a relay to it, the owner's mailbox, the log, and what a person does on the camera's page. It knows no browser
//! from inside.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::camera::{Camera, Limits, QrContent};
use regain::domain::{Agreement, CommitOutcome, SeenReset, Transport};
use regain::mail::install_tls;
use regain::relay::{Observation, Relay, Words};
use regain::secret::Password;
use regain::simulator::{ReplyMail, Settings, Simulator};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

use super::chromium::{Chromium, PATIENCE};
use crate::simulator_camera::mail::post;
use crate::simulator_camera::reset::{mailbox, next_code};

/// What the relay says to whoever may not use it.
pub const REFUSED: &str = "refused";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// One camera, and whoever comes to it through a relay.
pub struct Visit {
    pub camera: Simulator,
    pub relay: Relay,
    transport: Transport,
    seen: UnboundedReceiver<Observation>,
    /// Everything that was seen, as it would be written down.
    written: String,
    mails: UnboundedReceiver<ReplyMail>,
    /// The text of the picture that passed.
    text: String,
    log: Log,
    _logging: DefaultGuard,
}

impl Visit {
    /// A camera that speaks HTTPS is reached by it.
    pub async fn start(settings: Settings) -> Self {
        let log = Log::default();
        let pen = log.clone();
        let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || pen.clone());
        let filtered = layer.with_filter(regain::log::filter(Some("trace")));
        let logging = tracing::subscriber::set_default(tracing_subscriber::registry().with(filtered));
        tracing::info!(target: "regain", "the log listens");
        let camera = Simulator::start(settings).await.unwrap();
        let transport = match camera.https_port() {
            Some(port) => Transport::Tls { port, pin: None },
            None => Transport::Plain { port: camera.camera_address().port() },
        };
        let (tell, seen) = unbounded_channel();
        let [opening, refused, unreachable, elsewhere, lost] =
            ["opening", REFUSED, "unreachable", "elsewhere", "lost"].map(str::to_owned);
        let words = Words { opening, refused, unreachable, elsewhere, lost, ..Words::default() };
        let tell = move |observation| drop(tell.send(observation));
        let relay = Relay::start("127.0.0.1", transport, words, tell).await.unwrap();
        let mails = mailbox(&camera);
        let (written, text) = (String::new(), String::new());
        Self { camera, relay, transport, seen, written, mails, text, log, _logging: logging }
    }

    async fn sees(&mut self) -> Observation {
        let seen = timeout(PATIENCE, self.seen.recv()).await.expect("something to see").unwrap();
        self.written.push_str(&format!("{seen:?}\n"));
        seen
    }

    /// Has the page draw the picture, and takes what it exports.
    pub async fn draws(&self, browser: &Chromium) -> Vec<u8> {
        browser.forgot_the_password().await;
        browser.sees("#picture").await;
        self.exported(browser).await
    }

    /// What the page exports now.
    pub async fn exported(&self, browser: &Chromium) -> Vec<u8> {
        let exported = browser.runs("return document.getElementById('export').href").await;
        STANDARD.decode(exported.as_str().unwrap().strip_prefix("data:image/png;base64,").unwrap()).unwrap()
    }

    /// Has the page draw the picture, which is seen as it passes.
    pub async fn asks_for_the_picture(&mut self, browser: &Chromium) -> Vec<u8> {
        assert!(matches!(self.sees().await, Observation::Opened));
        let exported = self.draws(browser).await;
        let Observation::Pictures(passed) = self.sees().await else { panic!("{}", self.written) };
        let QrContent::Text(text) = &passed.pictures[0].content else { panic!("{passed:?}") };
        assert_eq!(regain::qr::read(&exported).unwrap().reveal(), text.reveal(), "the page draws what passed");
        assert!(passed.service.is_some());
        self.text = text.reveal().to_owned();
        exported
    }

    /// Sends a picture to the recovery service, which mails a code.
    pub async fn mails(&mut self, picture: &[u8]) -> String {
        post(&self.camera, picture).await;
        next_code(&mut self.mails).await
    }

    /// Types into the page, and reads what it comes to.
    pub async fn types(&self, browser: &Chromium, code: &str, password: &str, title: &str) {
        for (name, value) in [("code", code), ("password", password), ("confirm", password)] {
            browser.fills(name, value).await;
        }
        browser.clicks("#form button").await;
        browser.comes_to_read("#title", title).await;
    }

    /// A reset that the camera does.
    pub async fn resets(&mut self, browser: &Chromium, code: &str, password: &str) {
        self.types(browser, code, password, "Password reset").await;
        self.is_sent().await;
        let answered = self.sees().await;
        assert!(matches!(answered, Observation::ResetAnswered(CommitOutcome::Accepted)), "{answered:?}");
    }

    /// A reset that the camera refuses, with these words of the page; what is made of it here.
    pub async fn is_told_no(&mut self, browser: &Chromium, code: &str, password: &str, words: &str) -> CommitOutcome {
        self.types(browser, code, password, "Forgot password").await;
        browser.comes_to_read("#said", words).await;
        self.is_sent().await;
        match self.sees().await {
            Observation::ResetAnswered(outcome) => outcome,
            other => panic!("{other:?}"),
        }
    }

    async fn is_sent(&mut self) {
        let sent = self.sees().await;
        let Observation::ResetSent(SeenReset { name, shape, .. }) = &sent else { panic!("{sent:?}") };
        assert_eq!(name, "emailCertification");
        assert!(shape.starts_with("?format=json") && shape.contains('{'), "{shape}");
    }

    /// The new password signs in and the old one does not; nothing that was written down holds a secret.
    pub async fn is_proven(&mut self, code: &str, password: &str) {
        install_tls();
        let client = Camera::on("127.0.0.1", self.transport, Limits::default()).unwrap();
        let sign_in = async |password: &Password| client.sign_in("admin", password, Agreement::Yes).await.is_ok();
        assert!(sign_in(&Password::new(password)).await && !sign_in(self.camera.password()).await);
        let old = self.camera.password().reveal().to_owned();
        assert_eq!((self.camera.counts().web_page_resets > 0, self.camera.counts().broken_requests), (true, 0));
        self.keeps_secrets(&[code, password, &old]);
    }

    /// Neither what was seen nor the log holds one of these, or what the picture says.
    pub fn keeps_secrets(&self, secrets: &[&str]) {
        let log = String::from_utf8(self.log.0.lock().unwrap().clone()).unwrap();
        assert!(log.contains("the log listens"), "{log}");
        let secrets = secrets.iter().copied().chain([self.text.as_str()]);
        for secret in secrets.filter(|secret| !secret.is_empty()) {
            for written in [secret.to_owned(), STANDARD.encode(secret)] {
                assert!(!self.written.contains(&written) && !log.contains(&written), "it was written down");
            }
        }
    }

    /// Nothing but that the page was opened.
    pub async fn sees_only_the_opening(&mut self) {
        assert!(matches!(self.sees().await, Observation::Opened));
        self.sees_nothing_more();
    }

    /// Nothing more was seen.
    pub fn sees_nothing_more(&mut self) {
        if let Ok(more) = self.seen.try_recv() {
            panic!("{more:?}");
        }
    }
}
