//! A camera, or a row of them, and a mail desk: the built-in counterpart for the demo, the rehearsal and the tests.
//!
//! It proves agreement with our reading of the protocol, not with a camera: where `camera::wire` is wrong, this is wrong
//! in the same way. It knows the shapes on the wire and secrets, and nothing of the journey, the screens or the client.

mod answers;
mod camera;
mod challenge;
mod counts;
mod credentials;
mod datagrams;
mod device;
mod dialects;
mod digest_check;
mod export;
mod keyed;
mod mail_desk;
mod mailbox;
mod model;
mod odd_days;
mod own_page;
mod pages;
pub mod post_office;
mod questions;
mod random;
mod recovery;
mod reply;
mod sadp;
mod scenario;
mod sessions;
mod settings;
mod speaker;
mod state;
mod tls;
mod trickle;
mod view;
mod ws_discovery;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinSet;

use self::camera::Over;
use self::counts::Counter;
pub use self::counts::Counts;
use self::datagrams::Datagrams;
use self::device::Device;
pub use self::device::OWNER;
use self::mail_desk::Desk;
use self::mailbox::Mailbox;
pub use self::mailbox::ReplyMail;
use self::sadp::Sadp;
pub use self::scenario::{Scenario, UnknownScenario};
pub use self::settings::{MAX_COUNT, SadpMode, SadpSettings, Settings, UnknownMode};
use self::state::State;
pub use self::ws_discovery::PORT as ONVIF_PORT;
use self::ws_discovery::WsDiscovery;
use crate::secret::Password;

/// Running cameras. They stop when this is dropped.
pub struct Simulator {
    first: SocketAddr,
    row: Vec<(SocketAddr, Arc<State>)>,
    counter: Arc<Counter>,
    mailbox: Arc<Mailbox>,
    forgotten: Password,
    sadp: Option<u16>,
    onvif: Option<u16>,
    smtp: Option<SocketAddr>,
    tasks: JoinSet<()>,
}

/// What stands on the label of a camera, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where its web server answers.
    pub address: SocketAddr,
    /// The model.
    pub model: &'static str,
    /// The serial number.
    pub serial: String,
    /// The hardware address, with colons.
    pub mac: String,
    /// Whether somebody set a first password.
    pub activated: bool,
}

impl Simulator {
    /// Starts on the tokio runtime that this is called from; it needs sockets and timers. When it returns, every port
    /// is open.
    pub async fn start(settings: Settings) -> io::Result<Self> {
        let (counter, mailbox) = (Arc::<Counter>::default(), Arc::<Mailbox>::default());
        let forgotten = Password::new(&format!("Old-{}7", random::text(random::READABLE, 8)));
        let mut tasks = JoinSet::new();

        let mut row = Vec::with_capacity(settings.count.into());
        for (place, address) in settings.addresses()?.into_iter().enumerate() {
            let place = if dialects::is_recorder(settings.scenario) { model::RECORDER } else { place };
            let device = Device::start(model::of(place), address).ok_or(io::ErrorKind::InvalidData)?;
            let (counter, mailbox) = (Arc::clone(&counter), Arc::clone(&mailbox));
            let state = Arc::new(State::new(
                settings.scenario,
                device,
                &forgotten,
                counter,
                mailbox,
                settings.realm.as_deref(),
            ));
            let listener = TcpListener::bind((address, settings.http_port)).await?;
            row.push((listener.local_addr()?, Arc::clone(&state)));
            let mut plain = Over::Plain;
            if let Some(port) = settings.tls_port() {
                let secure = TcpListener::bind((address, port)).await?;
                let port = *state.https_port.get_or_init(|| secure.local_addr().map_or(port, |bound| bound.port()));
                let over = match settings.scenario {
                    Scenario::OutdatedTls => Over::Outdated,
                    _ => Over::Tls(tls::acceptor(&state)?),
                };
                if settings.scenario.only_has_tls() {
                    plain = Over::Redirect(port);
                }
                tasks.spawn(camera::serve(secure, over, Arc::clone(&state)));
            }
            tasks.spawn(camera::serve(listener, plain, state));
        }

        let first = row.first().map(|(address, _)| *address).ok_or(io::ErrorKind::InvalidInput)?;
        let mut simulator =
            Self { first, row, counter, mailbox, forgotten, sadp: None, onvif: None, smtp: None, tasks };
        simulator.answer_searches(&settings)?;
        if settings.mail_desk {
            simulator.open_mail_desk().await?;
        }
        Ok(simulator)
    }

    fn answer_searches(&mut self, settings: &Settings) -> io::Result<()> {
        let speakers: Arc<[_]> = speaker::row(&self.row, settings.claims).into();
        let own = |(address, _): &(SocketAddr, _)| match address.ip() {
            IpAddr::V4(address) => Some(address),
            IpAddr::V6(_) => None,
        };
        let addresses: Vec<_> = self.row.iter().filter_map(own).collect();
        if addresses.is_empty() {
            return Ok(());
        }
        if let Some(wanted) = settings.sadp {
            let sockets = Arc::new(Datagrams::open(&addresses, crate::camera::wire::sadp::GROUP, wanted.port)?);
            self.sadp = Some(sockets.port());
            let row = Arc::new(Sadp::new(Arc::clone(&speakers), Arc::clone(&self.counter), &wanted, sockets.port()));
            if let Some(after) = wanted.hello_after {
                self.tasks.spawn(Arc::clone(&row).greet(Arc::clone(&sockets), after));
            }
            self.tasks.spawn(sockets.serve(row));
        }
        if let Some(port) = settings.onvif {
            let sockets = Arc::new(Datagrams::open(&addresses, ws_discovery::GROUP, port)?);
            self.onvif = Some(sockets.port());
            let row = WsDiscovery { speakers, counter: Arc::clone(&self.counter) };
            self.tasks.spawn(sockets.serve(Arc::new(row)));
        }
        Ok(())
    }

    async fn open_mail_desk(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        self.smtp = Some(listener.local_addr()?);
        let cameras = self.row.iter().map(|(_, camera)| Arc::clone(camera)).collect();
        self.tasks.spawn(mail_desk::serve(listener, Arc::new(Desk { cameras, counter: Arc::clone(&self.counter) })));
        Ok(())
    }

    /// Where the web server of the first camera answers.
    pub fn camera_address(&self) -> SocketAddr {
        self.first
    }

    /// The port of the first camera for HTTPS, if it has one.
    pub fn https_port(&self) -> Option<u16> {
        self.row.first().and_then(|(_, camera)| camera.https_port.get().copied())
    }

    /// Every camera, in the order of the addresses.
    pub fn labels(&self) -> impl Iterator<Item = Label> {
        self.row.iter().map(|(address, camera)| Label {
            address: *address,
            model: camera.device.model.name,
            serial: camera.device.serial.clone(),
            mac: camera.device.mac(":"),
            activated: camera.scenario != Scenario::NotActivated,
        })
    }

    /// The UDP port where the cameras answer searches.
    pub fn sadp_port(&self) -> Option<u16> {
        self.sadp
    }

    /// The UDP port where they answer searches by ONVIF.
    pub fn onvif_port(&self) -> Option<u16> {
        self.onvif
    }

    /// Where the mail desk answers.
    pub fn smtp_address(&self) -> Option<SocketAddr> {
        self.smtp
    }

    /// The password that the owner forgot, of all cameras; another one at each start.
    pub fn password(&self) -> &Password {
        &self.forgotten
    }

    /// Sets a password on every camera, as the owner would on the camera's own page.
    pub fn set_password(&self, password: &Password) {
        for (_, camera) in &self.row {
            camera.login().set_password(password);
        }
    }

    /// The right answers to the security questions, in the order in which they are asked.
    pub fn answers() -> [&'static str; 3] {
        questions::SAVED.map(|(_, _, answer)| answer)
    }

    /// What all cameras were asked until now.
    pub fn counts(&self) -> Counts {
        self.counter.read()
    }

    /// Calls this for every mail that reaches the owner's saved mailbox from now on, on a thread of the runtime.
    pub fn on_mail(&self, listener: impl Fn(ReplyMail) + Send + Sync + 'static) {
        self.mailbox.listen(listener);
    }
}
