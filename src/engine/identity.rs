//! Who is there: the camera's own word, asked of it alone and read-only. Silence proves nothing.
//!
//! This is the one door for everything that carries a secret to a camera: [`meet`] asks first, and only an [`Addressee`]
//! takes a secret (`tests/pure/house_rules.rs` holds that).

use std::pin::pin;
use std::time::Duration;

use tokio::time::timeout;

use super::kept_camera::CameraKeeper;
use crate::camera::discovery::{Search, ask as ask_by_sadp};
use crate::camera::{Camera, Error, Limits, PairInMaking, RunningClock, Session};
use crate::domain::{
    Agreement, CameraClock, Endpoint, FoundCamera, RecoveryAddresses, ResetOrder, Target, Transport, USER_NAME,
    has_restarted,
};
use crate::secret::{Email, Password};

/// How long a camera that has done what it was asked may still take to say who it is.
const GRACE: Duration = Duration::from_millis(400);
/// How long the question who it is may take in all, beside other work.
const ASKING: Duration = Duration::from_secs(3);
/// How long it may take where something waits for it. It is asked twice in that time.
const ALONE: Duration = Duration::from_millis(900);

/// Another camera than the one that is meant has its address.
pub(super) struct Stranger;

/// A camera to which a secret may go, as far as anybody can tell.
pub(super) struct Addressee {
    camera: Result<Camera, Error>,
    /// What it says of itself, when it does.
    pub(super) found: Option<FoundCamera>,
    /// Whether it is known to be the one that is meant.
    agreement: Agreement,
    /// It has restarted since the request that is going on.
    pub(super) has_restarted: bool,
}

/// Asks who is there, before a secret goes there. Lines to it are opened meanwhile; nothing is asked on them yet.
pub(super) async fn meet(endpoint: &Endpoint, search: Search, cameras: &CameraKeeper) -> Result<Addressee, Stranger> {
    let camera = cameras.camera(endpoint).inspect(Camera::open_ahead);
    let Met { found, agreement } = who_is_met(endpoint, search).await?;
    let booted_at = found.as_ref().and_then(|found| found.seen.started);
    let has_restarted = has_restarted(endpoint.booted_at, booted_at);
    Ok(Addressee { camera, found, agreement, has_restarted })
}

/// Who is there, as far as anybody can tell.
pub(super) struct Met {
    found: Option<FoundCamera>,
    agreement: Agreement,
}

/// Asks who is there, for somebody else who sends a secret.
pub(super) async fn who_is_met(endpoint: &Endpoint, search: Search) -> Result<Met, Stranger> {
    let found = if endpoint.identity.is_known() { who(endpoint, search, ALONE).await } else { None };
    let agreement = match found.as_ref().map_or(Agreement::Unknown, |found| agreement(endpoint, found)) {
        Agreement::No => return Err(Stranger),
        // Nothing is delivered to any other certificate than this one.
        Agreement::Unknown if matches!(endpoint.transport, Some(Transport::Tls { pin: Some(_), .. })) => Agreement::Yes,
        other => other,
    };
    Ok(Met { found, agreement })
}

impl Addressee {
    /// Sends the evidence and the new password, in one request.
    /// `seen`: the dialect that cameras of its kind were seen to want. `pair`: a key pair that may be made already.
    pub(super) async fn reset_password(
        self,
        order: ResetOrder,
        seen: Option<&str>,
        pair: PairInMaking,
    ) -> Result<(), Error> {
        self.camera?.reset_password_with(order, seen, pair).await
    }

    /// Signs in with the password. A refusal comes with whether it is the camera that is meant who refuses.
    pub(super) async fn sign_in(self, password: &Password) -> Result<Session, (Error, Agreement)> {
        let sign_in = async { self.camera?.sign_in(USER_NAME, password, self.agreement).await };
        sign_in.await.map_err(|error| (error, self.agreement))
    }

    /// Sets the clock, by somebody who has signed in.
    pub(super) async fn set_clock(self, session: &mut Session, here: &RunningClock) -> Result<CameraClock, Error> {
        session.set_clock(here).await
    }

    /// Changes the address that codes go to, by somebody who has signed in.
    pub(super) async fn set_recovery_address(
        self,
        session: &mut Session,
        address: &Email,
    ) -> Result<RecoveryAddresses, Error> {
        session.set_recovery_address(address).await
    }
}

/// Does something with a camera that needs no secret, and asks beside it who it is. `found` gets that; the answer tells
/// whether it is another camera than the one that is meant.
pub(super) async fn beside<T>(
    endpoint: &Endpoint,
    search: Search,
    work: impl Future<Output = T>,
    found: impl Fn(FoundCamera),
) -> (T, bool) {
    let (mut work, mut asked) = (pin!(work), pin!(who(endpoint, search, ASKING)));
    let (done, asked) = tokio::select! {
        done = &mut work => (done, timeout(GRACE, asked).await.ok().flatten()),
        asked = &mut asked => (work.await, asked),
    };
    let is_other = asked.as_ref().is_some_and(|asked| agreement(endpoint, asked) == Agreement::No);
    if let Some(asked) = asked.filter(|_| !is_other) {
        found(asked);
    }
    (done, is_other)
}

/// What the camera that is meant says of itself, when it answers.
pub(super) async fn look(endpoint: &Endpoint, search: Search) -> Option<FoundCamera> {
    let found = who(endpoint, search, ALONE).await?;
    (agreement(endpoint, &found) != Agreement::No).then_some(found)
}

/// Whether a camera that was reached over TLS, and is not there any more, answers in plain HTTP: somebody may have cut off
/// what protects it. Read-only.
pub(super) async fn is_stripped(endpoint: &Endpoint) -> bool {
    let Target { host, port, is_tls } = &endpoint.target;
    let port = if *is_tls { Target::USUAL_PORT } else { *port };
    let was_encrypted = endpoint.transport.is_some_and(Transport::is_encrypted);
    let plain = || Camera::on(host, Transport::Plain { port }, Limits::default()).ok();
    match plain().filter(|_| was_encrypted) {
        Some(camera) => camera.probe().await.is_ok(),
        None => false,
    }
}

fn agreement(endpoint: &Endpoint, asked: &FoundCamera) -> Agreement {
    endpoint.identity.agrees(&asked.identity())
}

async fn who(endpoint: &Endpoint, search: Search, limit: Duration) -> Option<FoundCamera> {
    let address = endpoint.target.host.parse().ok()?;
    let found = ask_by_sadp(address, search, limit).await?;
    is_at(&endpoint.target, &found).then_some(found)
}

/// One address may hide several cameras behind several ports: only the port tells which of them has answered.
fn is_at(target: &Target, found: &FoundCamera) -> bool {
    match target.is_tls {
        true => found.seen.https_port == Some(target.port) || target.port == Target::USUAL_TLS_PORT,
        false => [found.target.port, Target::USUAL_PORT].contains(&target.port),
    }
}
