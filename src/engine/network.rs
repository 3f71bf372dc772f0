//! What the camera is asked, and its answers in the wizard's words.

use std::io::Cursor;

use crate::camera::{
    Asked, Camera, Door, EmailSupport, Error, Limits, Offer, QrContent, Reached, SavedAddress, Session,
};
use crate::domain::{
    Capabilities, CommitOutcome, DeviceMessage, EmailRecovery, Endpoint, Fetched, FoundCamera, MaskedEmail, NamedBy,
    OtherRecovery, PasswordLimits, PictureFault, ProbeFault, QuestionsFault, ResetOrder, SecurityQuestion,
    SignInOutcome, SignInProof, Snapshot, Target, Uncertainty, usual_service,
};
use crate::secret::{Email, Password};
use crate::wizard::Progress;
use crate::{camera, qr};

use super::{blocking, identity, outcome};

/// A picture for the done page needs no more pixels than this on a side.
const SNAPSHOT_SIDE: u32 = 1280;

/// Looks at a camera, and asks beside it who it is: `tell` gets that, and how it is reached.
pub(super) async fn probe(
    route: &Endpoint,
    sadp_port: u16,
    tell: impl Fn(Progress) + Send + Sync,
) -> Result<Capabilities, ProbeFault> {
    let looked = identity::beside(route, sadp_port, look(route), |asked| tell(Progress::Found(asked)));
    let (reached, is_other) = looked.await;
    match reached {
        // Whatever came of the look, it was at somebody else.
        _ if is_other => Err(ProbeFault::DifferentCamera),
        Ok(reached) => {
            tell(Progress::Reached { transport: reached.line, outdated_tls: reached.outdated_tls });
            Ok(findings(reached.offer))
        }
        Err(error) => Err(outcome::unreachable(&error)),
    }
}

/// On the line that is known, else on the one that answers.
async fn look(route: &Endpoint) -> Result<Reached, Error> {
    let Target { host, port, is_tls } = &route.target;
    if route.transport.is_some() {
        let camera = identity::camera(route)?;
        let offer = camera.look().await?;
        return Ok(Reached { line: camera.line(), offer, outdated_tls: false });
    }
    let door = Door { port: *port, is_tls: *is_tls, https_port: route.https_port };
    Camera::reach(host, door, Limits::default()).await
}

/// Whether the e-mail way can work, as far as the camera tells.
pub(crate) fn email_way(offer: &Offer) -> EmailRecovery {
    match (offer.activated, &offer.saved_address, offer.email) {
        (Some(false), _, _) => EmailRecovery::NotActivated,
        (_, SavedAddress::NotSet, _) => EmailRecovery::NoAddressSaved,
        (_, SavedAddress::Masked(_), _) | (_, _, EmailSupport::Yes) => EmailRecovery::Offered,
        (_, SavedAddress::Unknown, EmailSupport::No) => EmailRecovery::NotOffered,
        (_, SavedAddress::Unknown, EmailSupport::Maybe(camera::Why::OtherSegment)) => {
            EmailRecovery::Maybe(Uncertainty::OtherSegment)
        }
        (_, SavedAddress::Unknown, EmailSupport::Maybe(camera::Why::Hidden)) => {
            EmailRecovery::Maybe(Uncertainty::Hidden)
        }
    }
}

/// Where the mail for this camera goes, and who says so.
pub(crate) fn service(offer: &Offer, target: &Target) -> (Email, NamedBy) {
    let camera = FoundCamera { model: offer.model.clone(), ..FoundCamera::at(target.clone()) };
    offer.service.clone().map_or_else(|| usual_service(Some(&camera)), |service| (service, NamedBy::Camera))
}

/// What was asked and how the camera answered, in paths, numbers and known names.
fn answers(asked: &[Asked]) -> String {
    let one = |asked: &Asked| {
        let status = asked.status.map_or_else(|| "-".to_owned(), |status| status.to_string());
        [Some(asked.path.to_owned()), Some(status), asked.reason.map(str::to_owned)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    asked.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn findings(offer: Offer) -> Capabilities {
    let saved_address = match &offer.saved_address {
        SavedAddress::Masked(masked) => Some(MaskedEmail::new(masked.clone())),
        SavedAddress::NotSet | SavedAddress::Unknown => None,
    };
    let other_ways = [
        (offer.security_questions, OtherRecovery::SecurityQuestions),
        (offer.guid_file, OtherRecovery::GuidFile),
        (offer.hik_connect, OtherRecovery::HikConnect),
    ];
    Capabilities {
        activated: offer.activated,
        email_way: email_way(&offer),
        saved_address,
        service: offer.service,
        limits: offer.limits.map(|(min, max)| PasswordLimits { min, max }).unwrap_or_default(),
        answers: answers(&offer.asked),
        model: offer.model,
        other_ways: other_ways.into_iter().filter_map(|(offered, way)| offered.then_some(way)).collect(),
    }
}

/// Asks for the picture, and beside it who gives it: `tell` gets that.
pub(super) async fn fetch_picture(
    route: &Endpoint,
    sadp_port: u16,
    tell: impl Fn(Progress) + Send + Sync,
) -> Result<Fetched, PictureFault> {
    let fetch = async { identity::camera(route)?.recovery_picture().await };
    let fetched = identity::beside(route, sadp_port, fetch, |asked| tell(Progress::Found(asked)));
    let (given, is_other) = fetched.await;
    if is_other {
        return Err(PictureFault::DifferentCamera);
    }
    let given = given.map_err(|error| outcome::no_picture(&error))?;
    let drawn = blocking(move || match given.content {
        QrContent::Text(text) => qr::draw(&text),
        QrContent::Image(bytes) => qr::adopt(&bytes),
    });
    match drawn.await {
        Some(Ok(picture)) => Ok(Fetched { picture, service: given.service }),
        Some(Err(error)) => {
            tracing::warn!(%error, "the camera's answer is no picture that can be read");
            Err(PictureFault::Unreadable(DeviceMessage::default()))
        }
        None => Err(PictureFault::Unreadable(DeviceMessage::default())),
    }
}

/// Asks who is there, and only then sends code and password. `tell` gets what the camera says of itself.
pub(super) async fn commit(
    route: &Endpoint,
    sadp_port: u16,
    order: ResetOrder,
    tell: impl Fn(Progress) + Send + Sync,
) -> CommitOutcome {
    let Ok(mut addressee) = identity::meet(route, sadp_port).await else { return CommitOutcome::DifferentCamera };
    if let Some(found) = addressee.found.take() {
        tell(Progress::Found(found));
    }
    let kind = order.evidence.kind();
    // Where a restart ends the evidence, the endpoint says when the camera had booted at the request.
    if addressee.has_restarted {
        return CommitOutcome::Restarted;
    }
    outcome::of_commit(kind, addressee.reset_password(order).await)
}

pub(super) async fn questions(route: &Endpoint) -> Result<Vec<SecurityQuestion>, QuestionsFault> {
    let ask = async { identity::camera(route)?.security_questions().await };
    let asked = ask.await.map_err(|error| outcome::no_questions(&error))?;
    if asked.is_empty() {
        return Err(QuestionsFault::NotSet);
    }
    Ok(asked.into_iter().map(|question| SecurityQuestion { id: question.id, words: question.words }).collect())
}

/// Asks who is there, and only then signs in.
pub(super) async fn sign_in(route: &Endpoint, sadp_port: u16, password: Password) -> SignInOutcome {
    let Ok(addressee) = identity::meet(route, sadp_port).await else { return SignInOutcome::DifferentCamera };
    match addressee.sign_in(&password).await {
        Ok(session) => {
            let proof = proof(&session).await;
            session.close().await;
            SignInOutcome::Proven(proof)
        }
        Err((error, agreement)) => outcome::of_sign_in(&error, agreement),
    }
}

/// What the camera gives once we are in. Each part may be missing: the sign-in alone is the proof.
async fn proof(session: &Session) -> SignInProof {
    let tell = |what: &str, error: Error| tracing::info!(%error, "no {what} after the sign-in");
    let device = session.device_info().await.inspect_err(|error| tracing::info!(%error, "no device info")).ok();
    let camera_clock = session.clock().await.map_err(|error| tell("clock", error)).ok();
    let jpeg = session.snapshot().await.map_err(|error| tell("picture", error)).ok();
    let snapshot = match jpeg {
        Some(jpeg) => blocking(move || decode(&jpeg)).await.flatten(),
        None => None,
    };
    let device = device.unwrap_or_default();
    SignInProof { snapshot, camera_clock, model: device.model, serial: device.serial, mac: device.mac }
}

fn decode(jpeg: &[u8]) -> Option<Snapshot> {
    let mut reader = image::ImageReader::with_format(Cursor::new(jpeg), image::ImageFormat::Jpeg);
    let mut limits = image::Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(8192), Some(8192));
    reader.limits(limits);
    let decoded =
        reader.decode().inspect_err(|error| tracing::info!(%error, "the camera's picture is damaged")).ok()?;
    let small = match decoded.width().max(decoded.height()) {
        0..=SNAPSHOT_SIDE => decoded,
        _ => decoded.thumbnail(SNAPSHOT_SIDE, SNAPSHOT_SIDE),
    };
    let rgb = small.into_rgb8();
    Some(Snapshot { width: rgb.width() as usize, height: rgb.height() as usize, rgb: rgb.into_raw().into() })
}
