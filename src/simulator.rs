//! A camera, or a row of them, and a mail desk: the built-in counterpart for the demo, the rehearsal and the tests.
//!
//! It reads what it is sent and writes what it replies by itself, after the documents, and names nothing of the client:
//! a name that is wrong on one side meets nothing on the other. It proves agreement with our reading of the protocol, not
//! with a camera. It knows nothing of the journey and the screens either.

mod account;
mod challenge;
mod clock;
mod counts;
mod device;
mod field_encryption;
mod http_server;
mod isapi;
mod mail_desk;
pub mod mail_servers;
mod mailbox;
mod model;
mod paths;
mod random;
mod recovery;
mod scenario;
mod search;
mod settings;
mod state;
mod xml;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinSet;

use self::counts::Counter;
pub use self::counts::Counts;
use self::device::Device;
pub use self::device::OWNER;
use self::http_server::Scheme;
use self::mail_desk::Desk;
use self::mailbox::Mailbox;
pub use self::mailbox::ReplyMail;
pub use self::scenario::{Scenario, UnknownScenario};
pub use self::search::{ONVIF_PORT, SADP_PORT};
pub use self::settings::{MAX_COUNT, SadpMode, SadpSettings, Settings, UnknownMode};
use self::state::State;
use crate::secret::Password;

/// Running cameras. They stop when this is dropped.
pub struct Simulator {
    first: SocketAddr,
    /// Each camera with the address of its web server.
    cameras: Vec<(SocketAddr, Arc<State>)>,
    counter: Arc<Counter>,
    mailbox: Arc<Mailbox>,
    forgotten: Password,
    ports: search::Ports,
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

        let mut cameras = Vec::with_capacity(settings.count.into());
        for (place, address) in settings.addresses()?.into_iter().enumerate() {
            let place = if settings.scenario.is_recorder() { model::RECORDER } else { place };
            let device = Device::start(model::at(place), address).ok_or(io::ErrorKind::InvalidData)?;
            let (counter, mailbox) = (Arc::clone(&counter), Arc::clone(&mailbox));
            let realm = settings.realm.as_deref();
            let state = Arc::new(State::new(settings.scenario, device, &forgotten, counter, mailbox, realm));
            let listener = TcpListener::bind((address, settings.http_port)).await?;
            cameras.push((listener.local_addr()?, Arc::clone(&state)));
            let mut plain = Scheme::Http;
            if let Some(port) = settings.tls_port() {
                let secure = TcpListener::bind((address, port)).await?;
                let port = *state.https_port.get_or_init(|| secure.local_addr().map_or(port, |bound| bound.port()));
                if settings.scenario.only_has_tls() {
                    plain = Scheme::Redirect(port);
                }
                tasks.spawn(http_server::serve(secure, Scheme::secure(&state)?, Arc::clone(&state)));
            }
            tasks.spawn(http_server::serve(listener, plain, state));
        }

        let first = cameras.first().map(|(address, _)| *address).ok_or(io::ErrorKind::InvalidInput)?;
        let ports = search::open(&cameras, &settings, &counter, &mut tasks)?;
        let mut simulator = Self { first, cameras, counter, mailbox, forgotten, ports, smtp: None, tasks };
        if settings.mail_desk {
            simulator.open_mail_desk().await?;
        }
        Ok(simulator)
    }

    async fn open_mail_desk(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        self.smtp = Some(listener.local_addr()?);
        self.tasks.spawn(mail_desk::serve(listener, Arc::new(self.desk())));
        Ok(())
    }

    /// Where the web server of the first camera answers.
    pub fn camera_address(&self) -> SocketAddr {
        self.first
    }

    /// The port of the first camera for HTTPS, if it has one.
    pub fn https_port(&self) -> Option<u16> {
        self.cameras.first().and_then(|(_, camera)| camera.https_port.get().copied())
    }

    /// Every camera, in the order of the addresses.
    pub fn labels(&self) -> impl Iterator<Item = Label> {
        self.cameras.iter().map(|(address, camera)| Label {
            address: *address,
            model: camera.device.model.name,
            serial: camera.device.serial.clone(),
            mac: camera.device.mac(":"),
            activated: camera.scenario != Scenario::NotActivated,
        })
    }

    /// The UDP port where the cameras answer searches.
    pub fn sadp_port(&self) -> Option<u16> {
        self.ports.sadp
    }

    /// The UDP port where they answer searches by ONVIF.
    pub fn onvif_port(&self) -> Option<u16> {
        self.ports.onvif
    }

    /// Takes the file of a picture (PNG) as the mail desk takes it by mail, for somebody who mails it by hand.
    pub fn by_hand(&self) -> impl Fn(&[u8]) + Send + Sync + 'static + use<> {
        let desk = self.desk();
        move |picture: &[u8]| desk.take_picture(picture)
    }

    fn desk(&self) -> Desk {
        let cameras = self.cameras.iter().map(|(_, camera)| Arc::clone(camera)).collect();
        Desk { cameras, counter: Arc::clone(&self.counter) }
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
        for (_, camera) in &self.cameras {
            camera.account().set_password(password);
        }
    }

    /// The right answers to the security questions, in the order in which they are asked.
    pub fn answers() -> [&'static str; 3] {
        isapi::SAVED_QUESTIONS.map(|(_, _, answer)| answer)
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
