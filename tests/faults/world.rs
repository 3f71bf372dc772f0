//! One journey's world: the built-in camera with its mail desk, a stranger, and the wires between them and the app.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};

use regain::camera::{Camera, Limits};
use regain::domain::{Agreement, Transport, USER_NAME};
use regain::secret::Password;
use regain::simulator::{Scenario, Settings, Simulator};
use regain::wizard::JobKind;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::mail;
use super::neighbours::{Neighbours, serve};
use super::plan::{Plan, Strike};
use super::wire::Wire;
use crate::certificate::certificate;

/// How the camera is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    Plain,
    /// By a name, over plain HTTP.
    Named,
    Tls,
}

pub struct World {
    pub camera: Simulator,
    pub stranger: Simulator,
    pub plan: Arc<Plan>,
    /// What the person types to reach the camera.
    pub typed_address: String,
    /// Where the mail server is found.
    pub mail_address: SocketAddr,
    /// Where searches are answered.
    pub sadp_port: u16,
    wire: Arc<Wire>,
    mail_door: Mutex<Option<JoinHandle<()>>>,
    tasks: Vec<JoinHandle<()>>,
    runtime: Handle,
}

impl World {
    pub fn new(runtime: &Handle, way: Way, strikes: Vec<Strike>) -> Self {
        runtime.block_on(Self::build(runtime.clone(), way, strikes))
    }

    async fn build(runtime: Handle, way: Way, strikes: Vec<Strike>) -> Self {
        let (own, other) = addresses();
        let claimed = if way == Way::Named { Ipv4Addr::LOCALHOST } else { own };
        let claims = Some(claimed);
        // By its address each has numbers of its own.
        let start = |bind: [u8; 4], scenario| {
            Simulator::start(Settings { bind: bind.into(), claims, ..Settings::of(scenario) })
        };
        let camera = start([127, 0, 0, 1], Scenario::ClockWrong).await.unwrap();
        let stranger = start([127, 0, 0, 2], Scenario::Base64First).await.unwrap();
        let plan = Arc::new(Plan::of(strikes));
        let behind = (camera.camera_address(), stranger.camera_address());
        // Where it answers by a name, that name is known to every computer.
        let address: SocketAddr = match way {
            Way::Named => free_port().await,
            Way::Plain | Way::Tls => (own, behind.0.port()).into(),
        };
        let certificates = (way == Way::Tls).then(|| [certificate(), certificate()]);
        let wire = Wire::new(Arc::clone(&plan), (address, other), behind, certificates);
        wire.open(address).await;
        let known = |simulator: &Simulator| (simulator.sadp_port().unwrap(), simulator.camera_address());
        let (sadp_port, tasks) = serve(Neighbours {
            plan: Arc::clone(&plan),
            address: claimed,
            other_address: other,
            http_port: address.port(),
            camera: known(&camera),
            stranger: known(&stranger),
        })
        .unwrap();
        let typed_address = match way {
            Way::Plain => address.to_string(),
            Way::Named => format!("localhost:{}", address.port()),
            Way::Tls => format!("https://{address}"),
        };
        let mail_address = (own, camera.smtp_address().unwrap().port()).into();
        let mail_door = Mutex::default();
        let world =
            Self { camera, stranger, plan, typed_address, mail_address, sadp_port, wire, mail_door, tasks, runtime };
        world.open_mail().await;
        world
    }

    async fn open_mail(&self) {
        let listener = TcpListener::bind(self.mail_address).await.unwrap();
        let desk = self.camera.smtp_address().unwrap();
        let door = mail::serve(listener, desk, Arc::clone(&self.plan));
        *self.mail_door.lock().unwrap() = Some(door);
    }

    /// A stage of the journey begins.
    pub fn begin(&self, stage: JobKind) {
        let Some(fault) = self.plan.begin(stage) else { return };
        self.runtime.block_on(async {
            if stage != JobKind::SendMail {
                return Arc::clone(&self.wire).change(fault).await;
            }
            let door = self.mail_door.lock().unwrap().take();
            if let Some(door) = door {
                door.abort();
                door.await.ok();
            }
        });
    }

    /// All is well again.
    pub fn mend(&self) {
        self.runtime.block_on(async {
            let is_mail_gone = self.mail_door.lock().unwrap().is_none();
            if is_mail_gone {
                self.plan.mend();
                self.open_mail().await;
            } else {
                self.wire.mend().await;
            }
        });
    }

    /// Whether a sign-in at the camera itself works with this password.
    pub fn lets_in(&self, password: &str) -> bool {
        let address = self.camera.camera_address();
        self.runtime.block_on(async {
            let transport = Transport::Plain { port: address.port() };
            let camera = Camera::on(&address.ip().to_string(), transport, Limits::default()).unwrap();
            camera.sign_in(USER_NAME, &Password::new(password), Agreement::Yes).await.is_ok()
        })
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.wire.close();
        let door = self.mail_door.lock().unwrap().take();
        self.tasks.iter().chain(door.as_ref()).for_each(JoinHandle::abort);
    }
}

/// Two addresses of this computer that nobody else here has: where the camera is, and where it may go.
fn addresses() -> (Ipv4Addr, Ipv4Addr) {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let [high, low] = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    (Ipv4Addr::new(127, 77 + high, low, 1), Ipv4Addr::new(127, 77 + high, low, 2))
}

async fn free_port() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap()
}
