//! The built-in camera of the demo and of the rehearsal, and tools that see nothing else.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use tokio::runtime::Runtime;

use super::output::{Failure, runtime};
use super::relay;
use super::scratch::{self, Scratch};
use crate::camera::discovery::{Interfaces, Search};
use crate::engine::{DemoDesk, Tools};
use crate::files;
use crate::mail::Trust;
use crate::simulator::{SadpMode, SadpSettings, Scenario, Settings, Simulator};
use crate::store::Store;
use crate::text;

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
        let runtime = runtime()?;
        // Nothing is open but on loopback: no group, which all networks would share.
        let sadp = Some(SadpSettings { mode: SadpMode::Unicast, by_address: true, ..SadpSettings::default() });
        let start = Simulator::start(Settings { sadp, ..Settings::of(scenario) });
        let simulator = runtime.block_on(start).map_err(|error| Failure::because(text::cli_no_simulator, &error))?;
        let scratch = Scratch::new().map_err(|error| scratch::none(&error))?;
        Ok(Self { simulator, scratch, runtime })
    }

    /// Tools that see the built-in camera only.
    pub fn tools(&self) -> Result<Tools, Failure> {
        // It goes with the demo, whose pages say so themselves; those of a rehearsal are to look like a real journey's.
        let store = Store::in_folder(self.scratch.path().join("memo"));
        Ok(Tools {
            search: Search {
                interfaces: Interfaces::ThisComputer,
                sadp_port: self.simulator.sadp_port().unwrap_or_default(),
                ws_discovery_port: None,
                listen: Duration::from_secs(5),
            },
            downloads: files::downloads_folder(),
            store: store.map_err(|error| Failure::because(text::cli_no_start, &error))?,
            trust: Trust::default(),
            dialog_title: text::dialog_save_title,
            pick_title: text::dialog_pick_title,
            sheet_title: text::dialog_sheet_title,
            page_words: relay::words,
            // The log is the person's own.
            empty_log: || true,
            desk: Some(DemoDesk::new(self.simulator.by_hand())),
        })
    }

    /// Where the built-in mail desk answers: host and port.
    pub fn mail_desk(&self) -> (String, u16) {
        let address = self.simulator.smtp_address();
        let ip = address.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip());
        (ip.to_string(), address.map_or(0, |address| address.port()))
    }
}
