//! The whole journey by the camera's own page: wizard, engine, mail desk, relay and a real Chromium, each as in the app. Only
//! the person is played, before the screen and before the browser.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};

use regain::camera::{Camera, Limits};
use regain::domain::{Agreement, MailSecurity, Transport};
use regain::engine::Engine;
use regain::mail::install_tls;
use regain::secret::Password;
use regain::simulator::{ReplyMail, Scenario, Settings, Simulator};
use regain::wizard::{BesideState, Effect, Event, Mailbox, Page, Wizard};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::block_in_place;

use super::NEW;
use super::chromium::{Chromium, PATIENCE};
use crate::bench::tools;
use crate::elsewhere;
use crate::engine_page::{noting_browser, opened};
use crate::simulator_camera::reset::next_code;

const NEEDS: [&str; 2] = ["chromium", "chromedriver"];

/// The app without its window.
struct App {
    wizard: Wizard,
    /// It has a runtime of its own.
    engine: Option<Engine>,
    inbox: Receiver<Event>,
    /// What the person has typed for the new password already.
    typed: Option<&'static str>,
}

impl App {
    fn start(home: &Path, camera: &Simulator) -> Self {
        let (sender, inbox) = channel();
        let tools = tools(&home.join("memo"), camera.sadp_port().unwrap());
        let engine = block_in_place(|| {
            let mut engine = Engine::new(tools, move |event| drop(sender.send(event))).unwrap();
            engine.start();
            engine
        });
        Self { wizard: Wizard::new(), engine: Some(engine), inbox, typed: None }
    }

    fn tell(&mut self, event: Event) {
        let mut is_proven = false;
        for effect in self.wizard.handle(event, SystemTime::now()) {
            match effect {
                Effect::Wipe(_) => {}
                Effect::ProveTyped => is_proven = true,
                effect => block_in_place(|| self.engine.as_mut().unwrap().perform(effect)),
            }
        }
        if let Some(typed) = self.typed.filter(|_| is_proven) {
            self.tell(Event::CheckAgain { password: Password::new(typed), keep: false });
        }
    }

    /// Takes what has happened meanwhile.
    fn hears(&mut self) {
        while let Ok(event) = self.inbox.try_recv() {
            self.tell(event);
        }
    }

    /// Lets things happen until it looks like this.
    fn until(&mut self, what: &str, is: impl Fn(&Wizard) -> bool) {
        let begin = Instant::now();
        while !is(&self.wizard) {
            assert!(
                begin.elapsed() < Duration::from_secs(30),
                "no {what}: {:?} {:?}",
                self.wizard.page(),
                self.wizard.trouble()
            );
            if let Ok(event) = block_in_place(|| self.inbox.recv_timeout(Duration::from_millis(200))) {
                self.tell(event);
            }
        }
    }

    fn until_page(&mut self, page: Page) {
        self.until(page.name(), |wizard| wizard.page() == page && wizard.running().is_none());
    }

    /// From the first page to the one that takes the camera's picture.
    fn comes_to_export(&mut self, address: Option<String>) {
        self.until("first page", |wizard| wizard.page() == Page::Find);
        match address {
            Some(address) => self.tell(Event::EnterAddress(address)),
            None => {
                self.until("camera", |wizard| !wizard.cameras().is_empty());
                self.tell(Event::Choose(0));
                self.tell(Event::Continue);
            }
        }
        self.until_page(Page::Method);
        self.tell(Event::UseCameraPage);
        self.until_page(Page::Privacy);
        self.tell(Event::Continue);
        self.until_page(Page::Export);
    }

    /// Sends the picture that is held.
    fn mails(&mut self, desk: std::net::SocketAddr) {
        self.until_page(Page::Request);
        self.tell(Event::SendFromHere);
        let from = "you@example.org".to_owned();
        self.tell(Event::UseMailbox { from: from.clone(), server_is_named: true });
        self.until_page(Page::Mailbox);
        self.tell(Event::Send(Mailbox {
            from,
            server: desk.ip().to_string(),
            port: desk.port().to_string(),
            security: MailSecurity::None,
            user: String::new(),
            password: Password::new(""),
        }));
        self.until_page(Page::Wait);
    }
}

impl Drop for App {
    fn drop(&mut self) {
        block_in_place(|| drop(self.engine.take()));
    }
}

/// One camera, its mail, and the browser that is open now.
struct Home<'h> {
    path: &'h Path,
    camera: Simulator,
    mails: UnboundedReceiver<ReplyMail>,
}

impl Home<'_> {
    async fn with(path: &Path, settings: Settings) -> Home<'_> {
        install_tls();
        let camera = Simulator::start(settings).await.unwrap();
        let (tell, mails) = unbounded_channel();
        camera.on_mail(move |mail| drop(tell.send(mail)));
        Home { path, camera, mails }
    }

    /// The browser shows the page that the app has opened.
    async fn shows(&self, app: &mut App, browser: &Chromium) {
        app.tell(Event::OpenCameraPage);
        app.until("open page", |wizard| wizard.beside().is_some() && wizard.running().is_none());
        browser.opens(&opened(self.path)).await;
        app.until("page that is seen", |wizard| {
            wizard.beside().is_some_and(|beside| beside.state == BesideState::Opened)
        });
    }

    async fn types(&self, app: &mut App, browser: &Chromium, code: &str) {
        browser.sees("#picture").await;
        for (name, value) in [("code", code), ("password", NEW), ("confirm", NEW)] {
            browser.fills(name, value).await;
        }
        browser.clicks("#form button").await;
        // The app notes the reset before it goes out to the camera.
        let begin = Instant::now();
        while browser.reads("#title").await != "Password reset" {
            assert!(begin.elapsed() < PATIENCE, "the page shows {}", browser.shows().await);
            app.hears();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// One reset, one sign-in, and the old password is none any more.
    async fn is_over(&self, app: &mut App) {
        app.until_page(Page::Done);
        let counts = self.camera.counts();
        assert_eq!((counts.commits, counts.web_page_resets, counts.broken_requests), (1, 1, 0), "{counts:?}");
        assert_eq!((counts.sign_ins, counts.sign_ins_with_new, counts.wrong_passwords), (1, 1, 0), "{counts:?}");
        assert_eq!(
            (counts.credentials_before_commit, counts.mails_received, counts.codes_mailed),
            (0, 1, 1),
            "{counts:?}"
        );
        assert!(app.wizard.beside().is_none() && app.wizard.receipt().is_some());
        let transport = match self.camera.https_port() {
            Some(port) => Transport::Tls { port, pin: None },
            None => Transport::Plain { port: self.camera.camera_address().port() },
        };
        let client = Camera::on("127.0.0.1", transport, Limits::default()).unwrap();
        assert!(client.sign_in("admin", self.camera.password(), Agreement::Yes).await.is_err(), "the old one is dead");
        assert!(client.sign_in("admin", &Password::new(NEW), Agreement::Yes).await.is_ok());
    }
}

fn world(home: &Path) -> Command {
    let found = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(noting_browser(home)).chain(std::env::split_paths(&found)).collect::<Vec<PathBuf>>();
    let mut command = Command::new("env");
    let mut path = std::ffi::OsString::from("PATH=");
    path.push(std::env::join_paths(folders).unwrap());
    command.arg(path);
    command
}

fn inside(test: &str, body: impl AsyncFnOnce(&Path, Chromium)) {
    let name = format!("relay::browser::journey::{test}");
    elsewhere::run(&name, &NEEDS, world, |home| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            let browser = Chromium::open(&name).await.unwrap();
            body(home, browser).await;
        });
    });
}

fn with_https(scenario: Scenario) -> Settings {
    Settings { https_port: Some(0), ..Settings::of(scenario) }
}

#[test]
fn the_page_beside_leads_all_the_way() {
    inside("the_page_beside_leads_all_the_way", async |path, browser| {
        for (settings, typed) in [
            (Settings::default(), Some(NEW)),
            (with_https(Scenario::Happy), None),
            (Settings::of(Scenario::OnlyThePageKnows), None),
        ] {
            let mut home = Home::with(path, settings).await;
            let mut app = App::start(path, &home.camera);
            app.typed = typed;
            let address = home.camera.https_port().map(|port| format!("https://127.0.0.1:{port}"));
            app.comes_to_export(address);
            home.shows(&mut app, &browser).await;
            browser.forgot_the_password().await;
            // No hand takes the picture.
            app.mails(home.camera.smtp_address().unwrap());
            let code = next_code(&mut home.mails).await;
            app.tell(Event::Continue);
            app.until_page(Page::CameraPage);
            home.types(&mut app, &browser, &code).await;
            if typed.is_none() {
                app.until("accepted reset", |wizard| {
                    wizard.beside().is_some_and(|beside| beside.state == BesideState::Accepted)
                });
                app.tell(Event::CheckAgain { password: Password::new(NEW), keep: false });
            }
            home.is_over(&mut app).await;
        }
    });
}

#[test]
fn a_closed_browser_is_opened_again_by_the_same_button() {
    inside("a_closed_browser_is_opened_again_by_the_same_button", async |path, first| {
        let mut home = Home::with(path, with_https(Scenario::OnlyThePageKnows)).await;
        let mut app = App::start(path, &home.camera);
        app.comes_to_export(home.camera.https_port().map(|port| format!("https://127.0.0.1:{port}")));
        home.shows(&mut app, &first).await;
        first.forgot_the_password().await;
        app.mails(home.camera.smtp_address().unwrap());
        let code = next_code(&mut home.mails).await;
        drop(first);
        app.tell(Event::Continue);
        app.until_page(Page::CameraPage);
        let second = Chromium::open("a_closed_browser_is_opened_again_by_the_same_button").await.unwrap();
        home.shows(&mut app, &second).await;
        second.forgot_the_password().await;
        home.types(&mut app, &second, &code).await;
        app.until("accepted reset", |wizard| {
            wizard.beside().is_some_and(|beside| beside.state == BesideState::Accepted)
        });
        app.tell(Event::CheckAgain { password: Password::new(NEW), keep: false });
        home.is_over(&mut app).await;
    });
}

#[test]
fn a_restart_of_the_app_loses_nothing() {
    inside("a_restart_of_the_app_loses_nothing", async |path, browser| {
        let mut home = Home::with(path, Settings::of(Scenario::OnlyThePageKnows)).await;
        let mut app = App::start(path, &home.camera);
        app.comes_to_export(None);
        home.shows(&mut app, &browser).await;
        browser.forgot_the_password().await;
        app.mails(home.camera.smtp_address().unwrap());
        let code = next_code(&mut home.mails).await;
        drop(app);
        let mut app = App::start(path, &home.camera);
        app.until("earlier journey", |wizard| wizard.page() == Page::Resume);
        app.tell(Event::CarryOn);
        app.until_page(Page::Wait);
        app.tell(Event::Continue);
        app.until_page(Page::CameraPage);
        home.shows(&mut app, &browser).await;
        browser.forgot_the_password().await;
        home.types(&mut app, &browser, &code).await;
        app.until("accepted reset", |wizard| {
            wizard.beside().is_some_and(|beside| beside.state == BesideState::Accepted)
        });
        app.tell(Event::CheckAgain { password: Password::new(NEW), keep: false });
        home.is_over(&mut app).await;
    });
}
