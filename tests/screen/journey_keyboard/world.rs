//! A built-in camera with its mail desk, and a folder for the memo. Apps come and go in it.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use regain::app::App;
use regain::camera::discovery::{Interfaces, Search};
use regain::domain::{KeptJourney, Transport};
use regain::engine::{DemoDesk, Tools};
use regain::secret::Code;
use regain::simulator::{Counts, Scenario, Settings, Simulator};
use regain::store::Store;
use regain::ui::DemoMail;
use tempfile::TempDir;
use tokio::net::TcpSocket;
use tokio::runtime::{Builder, Runtime};

use super::logbook;
use super::person::{PATIENCE, Person};

/// Whose mailbox the picture is sent from.
pub const SENDER: &str = "sender.of.the.picture@example.org";

/// A port that is taken, so that nobody else listens there, and that nobody answers at.
pub fn silent_port() -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    socket
}

pub struct World {
    simulator: Simulator,
    _runtime: Runtime,
    folder: TempDir,
    mails: Arc<Mutex<Vec<(String, String)>>>,
}

impl World {
    pub fn start(scenario: Scenario) -> Self {
        logbook::open();
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let simulator = runtime.block_on(Simulator::start(Settings::of(scenario))).unwrap();
        let mails: Arc<Mutex<Vec<(String, String)>>> = Arc::default();
        let box_of_owner = Arc::clone(&mails);
        simulator.on_mail(move |mail| {
            box_of_owner.lock().unwrap().push((mail.code.reveal().to_owned(), mail.to.as_str().to_owned()));
        });
        Self { simulator, _runtime: runtime, folder: tempfile::tempdir().unwrap(), mails }
    }

    /// A person in front of an app that has just been opened.
    pub fn person(&self) -> Person {
        let search = Search {
            interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
            sadp_port: self.simulator.sadp_port().unwrap(),
            ws_discovery_port: None,
            listen: Duration::from_millis(800),
        };
        let store = Store::in_folder(self.memo_folder()).unwrap();
        let mut app = App::new(Tools {
            search,
            downloads: self.memo_folder().join("downloads"),
            store,
            trust: regain::mail::Trust::default(),
            dialog_title: String::new,
            pick_title: String::new,
            sheet_title: String::new,
            page_words: regain::relay::Words::default,
            empty_log: || true,
            desk: Some(DemoDesk::new(self.simulator.by_hand())),
        })
        .unwrap();
        let desk = self.simulator.smtp_address().unwrap();
        let deliver = app.with_demo_mail(SENDER, &desk.ip().to_string(), desk.port());
        self.simulator.on_mail(move |mail| deliver(DemoMail { to: mail.to, code: Code::new(mail.code.reveal()) }));
        Person::at(app)
    }

    /// Has the memo name another port, as if the camera had been somewhere else at that time.
    pub fn move_memo_to(&self, port: u16) {
        let store = Store::in_folder(self.memo_folder()).unwrap();
        let KeptJourney { id, mut memo, .. } = store.recall(|_| None).journeys.pop().expect("no memo");
        memo.camera.target.port = port;
        if let Some(Transport::Plain { port: reached } | Transport::Tls { port: reached, .. }) =
            &mut memo.camera.seen.transport
        {
            *reached = port;
        }
        store.remember(id, &memo, None).unwrap();
    }

    pub fn memo_folder(&self) -> PathBuf {
        self.folder.path().join("memo")
    }

    /// Where the only journey is kept. Waits until all of it is: a page is there before the disk knows of it, and the memo is
    /// written last.
    pub fn journey_folder(&self) -> PathBuf {
        let journeys = self.memo_folder().join("journeys");
        let begin = Instant::now();
        loop {
            let folders = std::fs::read_dir(&journeys).into_iter().flatten().map(|folder| folder.unwrap().path());
            match folders.collect::<Vec<_>>().as_slice() {
                [folder] if folder.join("memo.json").is_file() => return folder.clone(),
                folders => assert!(begin.elapsed() < PATIENCE, "one journey, not {folders:?}"),
            }
            std::thread::yield_now();
        }
    }

    /// How the camera's row in the list is told from others on this computer.
    pub fn address(&self) -> String {
        self.simulator.camera_address().to_string()
    }

    pub fn counts(&self) -> Counts {
        self.simulator.counts()
    }

    #[cfg(target_os = "linux")]
    pub fn set_password(&self, password: &str) {
        self.simulator.set_password(&regain::secret::Password::new(password));
    }

    pub fn old_password(&self) -> &str {
        self.simulator.password().reveal()
    }

    /// The code of the newest mail.
    pub fn code(&self) -> String {
        self.mails.lock().unwrap().last().unwrap().0.clone()
    }

    /// The owner's saved address, as the mail desk knows it.
    pub fn owner(&self) -> String {
        self.mails.lock().unwrap().last().unwrap().1.clone()
    }

    /// The text inside the kept picture. There is one from the request until the journey ends.
    pub fn qr_text(&self) -> String {
        let png = std::fs::read(self.journey_folder().join("request.png")).unwrap();
        regain::qr::read(&png).unwrap().reveal().to_owned()
    }

    /// Everything that may be in no log and in no memo, once a code has come.
    pub fn secrets(&self, new_password: &str) -> Vec<String> {
        let known = [new_password, self.old_password(), SENDER].map(str::to_owned);
        known.into_iter().chain([self.code(), self.owner(), self.qr_text()]).collect()
    }
}
