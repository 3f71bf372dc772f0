//! A camera and its mail desk on loopback: the built-in counterpart for the demo, the rehearsal and the tests.
//!
//! It proves agreement with our reading of the protocol, not with a camera: where `camera::wire` is wrong, this is wrong
//! in the same way. It knows the shapes on the wire and secrets, and nothing of the journey, the screens or the client.

mod answers;
mod camera;
mod challenge;
mod counts;
mod credentials;
mod device;
mod digest_check;
mod mail_desk;
mod mailbox;
mod own_page;
mod pages;
mod random;
mod recovery;
mod reply;
mod sadp;
mod scenario;
mod state;
mod view;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinSet;

pub use self::counts::Counts;
use self::device::Device;
pub use self::mailbox::ReplyMail;
pub use self::scenario::{Scenario, UnknownScenario};
use self::state::State;
use crate::secret::Password;

/// What to start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How the camera behaves.
    pub scenario: Scenario,
    /// The address to listen on. The mail desk stays on loopback whatever this is.
    pub bind: IpAddr,
    /// The port of the camera's web server; 0 is any free one.
    pub http_port: u16,
    /// Whether and how the camera answers searches. It does not on an IPv6 address.
    pub sadp: Option<SadpSettings>,
    /// Whether the mail desk is open.
    pub mail_desk: bool,
}

/// How the camera answers searches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SadpSettings {
    /// The UDP port; 0 is any free one.
    pub port: u16,
    /// Whether it joins the group and answers to the group as well. Where the system cannot, it goes on without.
    pub multicast: bool,
}

impl Default for SadpSettings {
    fn default() -> Self {
        Self { port: 0, multicast: true }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scenario: Scenario::Happy,
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            http_port: 0,
            sadp: Some(SadpSettings::default()),
            mail_desk: true,
        }
    }
}

impl Settings {
    /// The default with another scenario.
    pub fn of(scenario: Scenario) -> Self {
        Self { scenario, ..Self::default() }
    }
}

/// A running camera. It stops when it is dropped.
pub struct Simulator {
    state: Arc<State>,
    forgotten: Password,
    camera: SocketAddr,
    sadp: Option<u16>,
    smtp: Option<SocketAddr>,
    _tasks: JoinSet<()>,
}

impl Simulator {
    /// Starts on the tokio runtime that this is called from; it needs sockets and timers. When it returns, every port
    /// is open.
    pub async fn start(settings: Settings) -> io::Result<Self> {
        let device = Device::start().ok_or(io::ErrorKind::InvalidData)?;
        let forgotten = Password::new(&format!("Old-{}7", random::text(random::READABLE, 8)));
        let state = Arc::new(State::new(settings.scenario, device, &forgotten));
        let mut tasks = JoinSet::new();

        let listener = TcpListener::bind((settings.bind, settings.http_port)).await?;
        let camera = listener.local_addr()?;
        tasks.spawn(camera::serve(listener, Arc::clone(&state)));

        let sadp = match (settings.bind, settings.sadp) {
            (IpAddr::V4(bind), Some(wanted)) => Some(sadp::Sadp::open(bind, wanted.port, wanted.multicast)?),
            _ => None,
        };
        let sadp_port = sadp.as_ref().map(sadp::Sadp::port);
        if let Some(sadp) = sadp {
            tasks.spawn(sadp.serve(camera, Arc::clone(&state)));
        }

        let mut smtp = None;
        if settings.mail_desk {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            smtp = Some(listener.local_addr()?);
            tasks.spawn(mail_desk::serve(listener, Arc::clone(&state)));
        }
        Ok(Self { state, forgotten, camera, sadp: sadp_port, smtp, _tasks: tasks })
    }

    /// Where the camera's web server answers.
    pub fn camera_address(&self) -> SocketAddr {
        self.camera
    }

    /// The UDP port where the camera answers searches.
    pub fn sadp_port(&self) -> Option<u16> {
        self.sadp
    }

    /// Where the mail desk answers.
    pub fn smtp_address(&self) -> Option<SocketAddr> {
        self.smtp
    }

    /// The password that the owner forgot; another one at each start.
    pub fn password(&self) -> &Password {
        &self.forgotten
    }

    /// Sets a password, as the owner would on the camera's own page.
    pub fn set_password(&self, password: &Password) {
        self.state.login().set_password(password);
    }

    /// What was asked until now.
    pub fn counts(&self) -> Counts {
        self.state.counter.read()
    }

    /// Calls this for every mail that reaches the owner's saved mailbox from now on, on a thread of the runtime.
    pub fn on_mail(&self, listener: impl Fn(ReplyMail) + Send + Sync + 'static) {
        self.state.mailbox.listen(listener);
    }
}
