//! What was found out along the way. It outlives the pages, so that Back and Continue lose nothing.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use super::memo::Memo;
use super::step::Step;
use super::track::Track;
use super::waiting::Delay;
use crate::domain::{
    Capabilities, Endpoint, FoundCamera, MailService, Picture, SearchReport, SecurityQuestion, WantedPassword,
    has_restarted,
};
use crate::secret::Email;

/// The find page's list.
#[derive(Debug, Default)]
pub(super) struct List {
    pub cameras: Vec<FoundCamera>,
    pub chosen: Option<usize>,
    pub typing: bool,
    /// How the last search went, once one has ended.
    pub report: Option<SearchReport>,
}

impl List {
    /// Adds a camera, or learns more about one that is already there. Rows never move.
    pub fn add(&mut self, found: FoundCamera) {
        match FoundCamera::position(self.cameras.iter(), &found).and_then(|at| self.cameras.get_mut(at)) {
            Some(known) => known.learn(found),
            None => self.cameras.push(found),
        }
    }
}

/// Everything about the one camera.
#[derive(Debug, Default)]
pub(super) struct Journey {
    pub camera: Option<FoundCamera>,
    pub findings: Option<Capabilities>,
    /// The port of the camera's page by its own word, when that is another one than was looked at.
    pub other_port: Option<u16>,
    pub picture: Option<Arc<Picture>>,
    /// The service address that came with the picture.
    pub service: Option<Email>,
    /// Where the picture was saved, and whether a dialog asked for the place.
    pub saved: Option<(PathBuf, bool)>,
    pub drafted: Option<PathBuf>,
    /// The camera speaks HTTPS only of a kind that nobody should speak any more.
    pub outdated_tls: bool,
    /// When the camera had started, by its own clock, when it gave the picture.
    pub started: Option<SystemTime>,
    pub requested_at: Option<SystemTime>,
    pub sent_at: Option<SystemTime>,
    /// A new password is on its way to the camera, or may have arrived there.
    pub unsure: bool,
    /// Who presses the buttons at the camera.
    pub track: Track,
    /// The picture was exported on the camera's own page.
    pub imported: bool,
    /// The camera's security questions, once read.
    pub questions: Vec<SecurityQuestion>,
    /// Answers take the place of a code.
    pub by_answers: bool,
    /// Where the first answer's page was entered from, for Back.
    pub before_answers: Option<Step>,
    /// Where the privacy page was entered from, for Back.
    pub before_privacy: Option<Step>,
    /// Where the camera's own page was entered from, for Back.
    pub before_own_page: Option<Step>,
    /// What was found out about the person's mail service.
    pub mail_service: Option<MailService>,
    /// The domain, in small letters, that it was looked for.
    pub mail_domain: String,
    /// Which password the server wants that the mail was handed to last, when that is known.
    pub wanted: Option<WantedPassword>,
    /// When the letter was written that is not sent yet.
    pub written_at: Option<SystemTime>,
    /// The pause that the mail server has asked for.
    pub delay: Option<Delay>,
    /// An earlier journey that waits for "carry on" or "start again".
    pub earlier: Option<(Memo, Option<Picture>)>,
    /// The check belongs to an earlier journey that is being carried on.
    pub resuming: bool,
}

impl Journey {
    /// A journey with this camera. What is known of the same camera from before Back is kept.
    pub fn with(self, mut camera: FoundCamera) -> Self {
        match self.camera {
            Some(ref known) if known.is_same(&camera) => {
                // A typed address tells nothing of who is there: what was asked for belongs to the camera from before.
                if self.requested_at.is_some() {
                    camera.mac = camera.mac.or_else(|| known.mac.clone());
                    camera.serial = camera.serial.or_else(|| known.serial.clone());
                    camera.model = camera.model.or_else(|| known.model.clone());
                }
                Self { camera: Some(camera), ..self }
            }
            _ => Self { camera: Some(camera), ..Self::default() },
        }
    }

    /// Takes over what a camera told of itself while it was looked at. What is known stays: it was chosen by that.
    pub fn learn(&mut self, found: FoundCamera) {
        if let Some(known) = self.camera.as_mut().filter(|known| known.target.host == found.target.host) {
            self.other_port = Some(found.target.port).filter(|port| *port != known.target.port && !known.target.is_tls);
            let started = found.seen.started;
            let chosen = std::mem::replace(known, found);
            let target = chosen.target.clone();
            known.learn(chosen);
            known.target = target;
            // A camera may have restarted since it was chosen.
            known.seen.started = started.or(known.seen.started);
        }
    }

    /// The address of the recovery service, when the camera named one.
    pub fn service(&self) -> Option<&Email> {
        self.service.as_ref().or_else(|| self.findings.as_ref()?.service.as_ref())
    }

    /// Takes over when the camera has started, from what it says of itself along the way.
    pub fn see(&mut self, found: &FoundCamera) {
        let known = self.camera.as_mut().filter(|known| known.target.host == found.target.host);
        if let (Some(known), Some(started)) = (known, found.seen.started) {
            known.seen.started = Some(started);
        }
    }

    /// The way to the camera, as far as it is known. `None`: there is no camera yet.
    pub fn route(&self) -> Option<Endpoint> {
        let mut route = Endpoint::to(self.camera.as_ref()?);
        route.booted_at = self.started;
        Some(route)
    }

    /// Whether the camera has restarted since the request, as far as it has told.
    pub fn has_restarted(&self) -> bool {
        let started = self.camera.as_ref().and_then(|camera| camera.seen.started);
        has_restarted(self.started, started)
    }

    /// The memo of this journey: `None` before there is something to remember.
    pub fn memo(&self) -> Option<Memo> {
        let mut camera = self.camera.clone()?;
        camera.seen.started = self.started;
        let (requested_at, sent_at, track) = (self.requested_at?, self.sent_at, self.track);
        Some(Memo { camera, requested_at, sent_at, track, unsure: self.unsure })
    }

    /// Takes up an earlier journey.
    pub fn resume(memo: Memo, picture: Option<Picture>) -> Self {
        Self {
            started: memo.camera.seen.started,
            camera: Some(memo.camera),
            picture: picture.map(Arc::new),
            requested_at: Some(memo.requested_at),
            sent_at: memo.sent_at,
            track: memo.track,
            unsure: memo.unsure,
            imported: memo.track == Track::Guided,
            resuming: true,
            ..Self::default()
        }
    }

    /// Drops what belongs to one request, before a new one.
    pub fn drop_request(&mut self) {
        (self.picture, self.service, self.saved, self.drafted) = (None, None, None, None);
        (self.started, self.requested_at, self.sent_at, self.imported) = (None, None, None, false);
        self.written_at = None;
    }
}
