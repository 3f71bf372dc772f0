//! `regain` and `regain --demo`: opens the window, with the built-in camera when asked.

use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::runtime::Runtime;

use super::arguments::Opening;
use super::scratch::Scratch;
use super::{Failure, rehearse, say, say_json};
use crate::app::App;
use crate::camera::discovery::{Interfaces, Search};
use crate::engine::Tools;
use crate::log;
use crate::simulator::{Scenario, Settings, Simulator};
use crate::store::Store;
use crate::text;
use crate::ui::DemoMail;
use crate::window;

/// The built-in camera of a demo, and what keeps it running.
pub(super) struct Demo {
    pub simulator: Simulator,
    pub scratch: Scratch,
    pub runtime: Runtime,
}

/// The sender that a demo's mail form shows. Nothing is ever sent there.
pub(super) const DEMO_SENDER: &str = "you@example.org";

impl Demo {
    pub fn start(scenario: Scenario) -> Result<Self, Failure> {
        let runtime = super::runtime()?;
        let start = Simulator::start(Settings::of(scenario));
        let simulator = runtime.block_on(start).map_err(|error| Failure::because("cli-no-simulator", &error))?;
        let scratch = Scratch::new().map_err(|error| Failure::because("cli-no-start", &error))?;
        Ok(Self { simulator, scratch, runtime })
    }

    /// Tools that see the built-in camera only.
    pub fn tools(&self) -> Result<Tools, Failure> {
        let store = Store::in_folder(self.scratch.path().join("memo"));
        Ok(Tools {
            search: Search {
                interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
                sadp_port: self.simulator.sadp_port().unwrap_or_default(),
                ws_discovery_port: None,
                listen: Duration::from_secs(5),
            },
            store: store.map_err(|error| Failure::because("cli-no-start", &error))?,
            dialog_title: text::say("dialog-save-title"),
        })
    }

    /// Where the built-in mail desk answers: host and port.
    pub fn mail_desk(&self) -> (String, u16) {
        let address = self.simulator.smtp_address();
        let ip = address.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip());
        (ip.to_string(), address.map_or(0, |address| address.port()))
    }
}

pub(super) fn open(wanted: &Opening, started: Instant) -> Result<ExitCode, Failure> {
    let store = Store::of_user().map_err(|error| Failure::because("cli-no-start", &error))?;
    let logging = store.log_folder().and_then(|folder| log::to_folder(&folder));
    logging.map_err(|error| Failure::because("cli-no-start", &error))?;
    tracing::info!(version = super::version(), demo = wanted.demo.is_some(), "Regain starts");

    if wanted.demo.is_some() && !window::has_display() {
        return without_display(wanted);
    }
    let demo = wanted.demo.map(Demo::start).transpose()?;
    let tools = match &demo {
        Some(demo) => demo.tools()?,
        None => Tools { search: Search::default(), store, dialog_title: text::say("dialog-save-title") },
    };
    let mut app = App::new(tools).map_err(|error| Failure::because("cli-no-start", &error))?;
    if let Some(demo) = &demo {
        let (server, port) = demo.mail_desk();
        let deliver = app.with_demo_mail(DEMO_SENDER, &server, port);
        demo.simulator.on_mail(move |mail| deliver(DemoMail { to: mail.to, code: mail.code }));
        if wanted.json {
            let address = demo.simulator.camera_address();
            say_json(&json!({ "event": "ready", "address": address.ip(), "http_port": address.port() }))?;
        }
    }
    let opening = window::Opening { title: text::title(), renderer: wanted.renderer, size: window::SIZE, started };
    let result = window::run(&opening, move |screen| app.attach(screen));
    drop(demo);
    result.map_err(|error| match error.is_no_display() {
        true => Failure::new(text::say("cli-no-display")),
        false => Failure::because("cli-no-window", &error),
    })
}

fn without_display(wanted: &Opening) -> Result<ExitCode, Failure> {
    if !wanted.json {
        say(&text::say("cli-demo-offscreen"))?;
    }
    let folder = wanted.pictures.clone().unwrap_or_else(|| std::env::temp_dir().join("regain-demo"));
    rehearse::run(wanted.demo.unwrap_or_default(), Some(folder), wanted.json)
}
