//! What the camera is asked, and its answers in the wizard's words.

use std::io::Cursor;
use std::time::Duration;

use crate::camera::discovery::{Found, Report, Search, ask, build_day, on_wall, search as discover};
use crate::camera::{Camera, EmailSupport, Error, Offer, QrContent, SavedAddress, Session};
use crate::qr;
use crate::secret::{AnswersOrder, Password, ResetOrder};
use crate::wizard::answer::{Fetched, Outcome, PictureFault, Proof, SearchReport, SignIn, System, Unreachable};
use crate::wizard::{
    EmailWay, Findings, FoundCamera, Limits, MaskedEmail, OtherWay, Picture, Question, QuestionsFault, Seen, Snapshot,
    Target, USER_NAME,
};

use super::{blocking, outcome};

/// A picture for the done page needs no more pixels than this on a side.
const SNAPSHOT_SIDE: u32 = 1280;

pub(super) async fn search(search: Search, found: impl Fn(FoundCamera) + Send + Sync) -> SearchReport {
    in_report(discover(search, |camera| found(in_list(camera))).await)
}

/// How a search went in the wizard's words.
pub(crate) fn in_report(report: Report) -> SearchReport {
    SearchReport {
        adapters: report.adapters,
        adapters_up: report.adapters_up,
        tunnels: report.tunnels,
        virtual_ones: report.virtual_ones,
        wireless: report.wireless,
        port_taken: report.port_taken,
        not_allowed: report.not_allowed,
        no_route: report.no_route,
        heard: report.heard,
        system: if cfg!(windows) {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::Macos
        } else if cfg!(target_os = "linux") {
            System::Linux
        } else {
            System::Other
        },
    }
}

/// A camera of a search in the wizard's words.
pub(crate) fn in_list(found: Found) -> FoundCamera {
    let seen = Seen {
        name: found.name,
        https_port: found.https_port,
        prefix: found.prefix,
        gateway: found.gateway,
        channels: found.channels,
        started: found.boot_time.as_deref().and_then(on_wall),
        built: found.firmware.as_deref().and_then(build_day),
        is_within_reach: Some(found.is_within_reach),
        is_of_the_brand: found.is_of_the_brand,
        by_makers_search: found.sources.sadp,
        by_general_search: found.sources.ws_discovery,
    };
    FoundCamera {
        target: Target::new(found.address.to_string(), found.http_port),
        model: found.model,
        serial: found.serial,
        mac: found.mac,
        firmware: found.firmware,
        activated: found.activated,
        reset_by_email: found.reset_by_email,
        seen,
    }
}

/// How long a camera that has been looked at may still take to say who it is.
const GRACE: Duration = Duration::from_millis(400);
/// How long the question who it is may take in all.
const ASKING: Duration = Duration::from_secs(3);

/// Looks at a camera, and asks beside it who it is: `found` gets that, when it answers.
pub(super) async fn check(
    target: &Target,
    sadp_port: u16,
    found: impl Fn(FoundCamera) + Send + Sync,
) -> Result<Findings, Unreachable> {
    let asked = async {
        let address = target.host.parse().ok()?;
        ask(address, sadp_port, ASKING).await
    };
    let looked = async { camera(target)?.look().await };
    tokio::pin!(asked, looked);
    let (looked, asked) = tokio::select! {
        looked = &mut looked => (looked, tokio::time::timeout(GRACE, asked).await.ok().flatten()),
        asked = &mut asked => (looked.await, asked),
    };
    // One address may hide several cameras behind several ports.
    if let Some(camera) = asked.filter(|camera| [camera.http_port, Target::USUAL_PORT].contains(&target.port)) {
        found(in_list(camera));
    }
    looked.map(findings).map_err(|error| {
        tracing::info!(%error, "the camera could not be looked at");
        if error.is_name_unknown() {
            Unreachable::NameUnknown
        } else if error.is_offline() {
            Unreachable::Offline
        } else {
            Unreachable::NotACamera
        }
    })
}

/// Whether the e-mail way can work, as far as the camera tells.
pub(crate) fn email_way(offer: &Offer) -> EmailWay {
    match (&offer.saved_address, offer.email) {
        (SavedAddress::NotSet, _) => EmailWay::NoAddressSaved,
        (SavedAddress::Masked(_), _) | (_, EmailSupport::Yes) => EmailWay::Offered,
        (SavedAddress::Unknown, EmailSupport::No) => EmailWay::NotOffered,
        (SavedAddress::Unknown, EmailSupport::Unknown) => EmailWay::Unclear,
    }
}

fn findings(offer: Offer) -> Findings {
    let saved_address = match &offer.saved_address {
        SavedAddress::Masked(masked) => Some(MaskedEmail::new(masked.clone())),
        SavedAddress::NotSet | SavedAddress::Unknown => None,
    };
    let other_ways = [
        (offer.security_questions, OtherWay::SecurityQuestions),
        (offer.guid_file, OtherWay::GuidFile),
        (offer.hik_connect, OtherWay::HikConnect),
    ];
    Findings {
        activated: offer.activated,
        email_way: email_way(&offer),
        saved_address,
        service: offer.service,
        limits: offer.limits.map(|(min, max)| Limits { min, max }).unwrap_or_default(),
        model: None,
        other_ways: other_ways.into_iter().filter_map(|(offered, way)| offered.then_some(way)).collect(),
    }
}

pub(super) async fn fetch_picture(target: &Target) -> Result<Fetched, PictureFault> {
    let fetch = async { camera(target)?.recovery_picture().await };
    let given = fetch.await.map_err(|error| outcome::no_picture(&error))?;
    let drawn = blocking(move || match given.content {
        QrContent::Text(text) => qr::draw(&text),
        QrContent::Image(bytes) => qr::adopt(&bytes),
    });
    match drawn.await {
        Some(Ok(drawn)) => Ok(Fetched { picture: in_wizard(drawn), service: given.service }),
        Some(Err(error)) => {
            tracing::warn!(%error, "the camera's answer is no picture that can be read");
            Err(PictureFault::Unreadable(String::new()))
        }
        None => Err(PictureFault::Unreadable(String::new())),
    }
}

pub(super) fn in_wizard(drawn: qr::Drawn) -> Picture {
    Picture { png: drawn.png.into(), width: drawn.width, height: drawn.height, gray: drawn.gray.into() }
}

pub(super) async fn commit(target: &Target, order: ResetOrder) -> Outcome {
    let reset = async { camera(target)?.reset_password(order).await };
    outcome::of_commit(reset.await)
}

pub(super) async fn questions(target: &Target) -> Result<Vec<Question>, QuestionsFault> {
    let ask = async { camera(target)?.security_questions().await };
    let asked = ask.await.map_err(|error| outcome::no_questions(&error))?;
    if asked.is_empty() {
        return Err(QuestionsFault::NotSet);
    }
    Ok(asked.into_iter().map(|question| Question { id: question.id, words: question.words }).collect())
}

pub(super) async fn commit_answers(target: &Target, order: AnswersOrder) -> Outcome {
    let reset = async { camera(target)?.reset_password_by_answers(order).await };
    outcome::of_commit(reset.await)
}

pub(super) async fn sign_in(target: &Target, password: Password) -> SignIn {
    let sign_in = async { camera(target)?.sign_in(USER_NAME, &password).await };
    match sign_in.await {
        Ok(session) => SignIn::Proven(proof(&session).await),
        Err(error) => outcome::of_sign_in(&error),
    }
}

/// What the camera gives once we are in. Each part may be missing: the sign-in alone is the proof.
async fn proof(session: &Session) -> Proof {
    let tell = |what: &str, error: Error| tracing::info!(%error, "no {what} after the sign-in");
    let device = session.device_info().await.inspect_err(|error| tracing::info!(%error, "no device info")).ok();
    let camera_clock = session.clock().await.map_err(|error| tell("clock", error)).ok();
    let jpeg = session.snapshot().await.map_err(|error| tell("picture", error)).ok();
    let snapshot = match jpeg {
        Some(jpeg) => blocking(move || decode(&jpeg)).await.flatten(),
        None => None,
    };
    let (model, serial) = device.map(|device| (device.model, device.serial)).unwrap_or_default();
    Proof { snapshot, camera_clock, model, serial }
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

fn camera(target: &Target) -> Result<Camera, Error> {
    Camera::new(&target.host, target.port)
}
