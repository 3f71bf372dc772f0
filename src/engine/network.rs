//! What the camera is asked, and what comes of it. It decides nothing: the camera's room judges its answers.

use crate::camera::discovery::Search;
use crate::camera::{
    Camera, Connection, Error, Limits, PairInMaking, Ports, QrContent, RecoveryPicture, RecoveryPictures, Refusal,
    Session, other_network,
};
use crate::domain::{
    AddressedPicture, Capabilities, CommitOutcome, DeviceMessage, Endpoint, Family, Fetched, PictureFault, ProbeFault,
    QuestionsFault, ResetOrder, SecurityQuestion, SignInOutcome, SignInProof, Target,
};
use crate::qr;
use crate::secret::Password;
use crate::wizard::Progress;

use super::kept_camera::CameraKeeper;
use super::session::SessionKeeper;
use super::{blocking, identity, snapshot};

/// Probes a camera, and asks beside it who it is: `tell` gets that, and how it is reached.
pub(super) async fn probe(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    tell: impl Fn(Progress) + Send + Sync,
) -> Result<Capabilities, ProbeFault> {
    let probed = identity::beside(endpoint, search, connect(endpoint, cameras), |asked| tell(Progress::Found(asked)));
    let (connection, is_other) = probed.await;
    match connection {
        // Whatever came of it, it was at somebody else.
        _ if is_other => Err(ProbeFault::DifferentCamera),
        Ok(Connection { camera, transport, probe, outdated_tls }) => {
            cameras.keep(&endpoint.target.host, camera);
            tell(Progress::Reached { transport, outdated_tls });
            Ok(probe.capabilities)
        }
        Err(error) => Err(explained(error.probe_fault(), &endpoint.target)),
    }
}

/// Where nothing answers at an address of another network, that is why.
fn explained(fault: ProbeFault, target: &Target) -> ProbeFault {
    match other_network(&target.host) {
        Some(here) if fault == ProbeFault::Offline => ProbeFault::OtherNetwork { here },
        _ => fault,
    }
}

/// On the transport that is known, else on the one that answers; on none that protects less than one before.
async fn connect(endpoint: &Endpoint, cameras: &CameraKeeper) -> Result<Connection, Error> {
    match connect_anyhow(endpoint, cameras).await {
        Ok(reached) if endpoint.protection.is_encrypted && !reached.transport.is_encrypted() => Err(Error::weaker()),
        Err(error) if error.is_offline() && identity::is_stripped(endpoint).await => Err(Error::weaker()),
        reached => reached,
    }
}

async fn connect_anyhow(endpoint: &Endpoint, cameras: &CameraKeeper) -> Result<Connection, Error> {
    if endpoint.transport.is_some() {
        let camera = cameras.camera(endpoint)?;
        let probe = camera.probe().await?;
        return Ok(Connection { transport: camera.transport(), camera, probe, outdated_tls: false });
    }
    let Target { host, port, is_tls } = &endpoint.target;
    let ports = Ports { port: *port, is_tls: *is_tls, https_port: endpoint.https_port };
    Camera::connect(host, ports, Limits::default()).await
}

/// Asks for the picture, and beside it who gives it: `tell` gets that.
pub(super) async fn fetch_picture(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    tell: impl Fn(Progress) + Send + Sync,
) -> Result<Fetched, PictureFault> {
    let fetch = async { cameras.camera(endpoint)?.recovery_pictures().await };
    let fetched = identity::beside(endpoint, search, fetch, |asked| tell(Progress::Found(asked)));
    let (given, is_other) = fetched.await;
    if is_other {
        return Err(PictureFault::DifferentCamera);
    }
    let given = given.map_err(|error| error.picture_fault())?;
    drawn(given).await.ok_or_else(|| PictureFault::Unreadable(DeviceMessage::default()))
}

/// The pictures that a camera gave, drawn. `None`: they cannot be read.
pub(super) async fn drawn(RecoveryPictures { pictures, service }: RecoveryPictures) -> Option<Fetched> {
    let drawn = blocking(move || pictures.into_iter().map(draw).collect::<Option<Vec<_>>>());
    Some(Fetched { pictures: drawn.await.flatten()?, service })
}

/// One picture, drawn and read back. Of several every one must be readable: left out, it would take its address along.
fn draw(given: RecoveryPicture) -> Option<AddressedPicture> {
    let drawn = match given.content {
        QrContent::Text(text) => qr::draw(&text),
        QrContent::Image(bytes) => qr::adopt_cameras(&bytes),
    };
    let tell = |error: &qr::Error| tracing::warn!(%error, "the camera's answer is no picture that can be read");
    Some(AddressedPicture { address: given.address, picture: drawn.inspect_err(tell).ok()? })
}

/// Asks who is there, and only then sends code and password. `tell` gets what the camera says of itself.
pub(super) async fn commit(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    (order, pair): (ResetOrder, PairInMaking),
    tell: impl Fn(Progress) + Send + Sync,
) -> CommitOutcome {
    let Ok(mut addressee) = identity::meet(endpoint, search, cameras).await else {
        return CommitOutcome::DifferentCamera;
    };
    if let Some(found) = addressee.found.take() {
        tell(Progress::Found(found));
    }
    let kind = order.evidence.kind();
    // Where a restart ends the evidence, the endpoint says when the camera had booted at the request.
    if addressee.has_restarted {
        return CommitOutcome::Restarted;
    }
    match addressee.reset_password(order, endpoint.seen_dialect.as_deref(), pair).await {
        Ok(()) => CommitOutcome::Accepted,
        Err(error) if is_cut_off(&error, endpoint).await => CommitOutcome::Weaker,
        Err(error) => {
            if let Some(dialect) = error.refusal().and_then(Refusal::dialect) {
                tell(Progress::RefusedIn(dialect));
            }
            error.commit_outcome(kind)
        }
    }
}

pub(super) async fn questions(
    endpoint: &Endpoint,
    cameras: &CameraKeeper,
) -> Result<Vec<SecurityQuestion>, QuestionsFault> {
    let ask = async { cameras.camera(endpoint)?.security_questions().await };
    let asked = ask.await.map_err(|error| error.questions_fault())?;
    if asked.is_empty() {
        return Err(QuestionsFault::NotSet);
    }
    Ok(asked)
}

/// Asks who is there, and only then signs in. The session is kept for what the proof shows to be put right.
pub(super) async fn sign_in(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    password: Password,
    sessions: &SessionKeeper,
) -> SignInOutcome {
    sessions.end().await;
    let Ok(addressee) = identity::meet(endpoint, search, cameras).await else { return SignInOutcome::DifferentCamera };
    match addressee.sign_in(&password).await {
        Ok(session) => {
            let proof = proof(&session).await;
            sessions.keep(session).await;
            SignInOutcome::Proven(proof)
        }
        Err((error, _)) if is_cut_off(&error, endpoint).await => SignInOutcome::Weaker,
        Err((error, agreement)) => error.sign_in_outcome(agreement),
    }
}

/// Whether nothing was delivered because what protected the way is gone.
async fn is_cut_off(error: &Error, endpoint: &Endpoint) -> bool {
    error.is_offline() && !error.was_delivered() && identity::is_stripped(endpoint).await
}

/// What the camera gives once we are in, over two lines at once. Each part may be missing: the sign-in alone is the proof. The
/// clock is told as it shows at the end, so that it is held against this computer's then.
async fn proof(session: &Session) -> SignInProof {
    let tell = |what: &str, error: Error| tracing::info!(%error, "no {what} after the sign-in");
    let itself = async {
        let device = session.device_info().await.map_err(|error| tell("device info", error)).unwrap_or_default();
        let family = device.model.as_deref().map_or(Family::Unknown, Family::of_model);
        let jpeg = session.snapshot(family).await.map_err(|error| tell("picture", error)).ok();
        let snapshot = match jpeg {
            Some(jpeg) => blocking(move || snapshot::decode(&jpeg)).await.flatten(),
            None => None,
        };
        (device, snapshot)
    };
    let settings = async {
        let addresses = session.recovery_addresses().await.map_err(|error| tell("recovery address", error)).ok();
        let is_read = session.clock().await.map_err(|error| tell("clock", error)).is_ok();
        (addresses, is_read)
    };
    let ((device, snapshot), (addresses, is_read)) = tokio::join!(itself, settings);
    let clock = session.last_clock().filter(|_| is_read);
    SignInProof { snapshot, clock, addresses, model: device.model, serial: device.serial, mac: device.mac }
}
