//! What is known of the camera that the journey is about, and how far the proof that it is the person's has come.

use std::sync::Arc;
use std::time::SystemTime;

use super::request::Request;
use super::waiting::Delay;
use crate::domain::{
    Capabilities, Endpoint, EvidenceKind, FoundCamera, MailService, MaskedEmail, Memo, Picture, SecurityQuestion,
    ServiceChoice, Track, has_restarted, is_makers_domain,
};
use crate::secret::Email;

/// One camera and its journey.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The camera that the journey is about.
    pub camera: FoundCamera,
    /// What it offers, once it was probed.
    pub capabilities: Option<Capabilities>,
    /// It speaks HTTPS only of a kind that nobody should speak any more.
    pub outdated_tls: bool,
    /// Who presses the buttons at the camera.
    pub track: Track,
    /// What proves that the camera is the person's.
    pub evidence: EvidenceKind,
    /// The request for a code that is going on.
    pub request: Option<Request>,
    /// The pictures of several saved addresses, from which the person chooses.
    pub offer: Option<Offer>,
    /// The camera did not understand how a new password was sent to it with this kind of evidence.
    pub misunderstood: Option<EvidenceKind>,
    /// The camera's page was opened to get the picture there.
    pub is_export_opened: bool,
    /// When the page that asks for the camera's own picture was shown first.
    pub export_shown_at: Option<SystemTime>,
    /// Until when the camera takes neither code nor password, by its own word.
    pub locked_until: Option<SystemTime>,
    /// The camera's own page was opened for the new password, without this computer between.
    pub is_page_opened: bool,
    /// The camera's page was opened without this computer between, last.
    pub is_page_direct: bool,
    /// The dialect in which the app's own request with a new password was refused last.
    pub refused_in: Option<&'static str>,
    /// The camera's security questions, once read.
    pub questions: Vec<SecurityQuestion>,
    /// The person's own mail service.
    pub mail: Mail,
    /// What the person has chosen where the camera named a service that is not the maker's.
    pub service_choice: Option<ServiceChoice>,
}

/// What was found out about the person's mail service.
#[derive(Clone, Debug, Default)]
pub(super) struct Mail {
    /// The service; `None`: it was not looked for, or not found.
    pub service: Option<MailService>,
    /// The domain, in small letters, that it was looked for.
    pub domain: String,
    /// The pause that the server has asked for.
    pub delay: Option<Delay>,
    /// The mail is on its way: it may have been sent.
    pub is_out: bool,
}

/// The pictures of several saved addresses. Each has its own, and the code goes to its address alone.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// In the camera's order.
    pub pictures: Vec<(Option<MaskedEmail>, Arc<Picture>)>,
    /// The address of the recovery service that came with them.
    pub service: Option<Email>,
    /// When the camera gave them.
    pub at: SystemTime,
    /// The one whose mailbox the person can read.
    pub chosen: Option<usize>,
}

impl Case {
    /// A journey that begins with this camera.
    pub fn new(camera: FoundCamera) -> Self {
        Self {
            camera,
            capabilities: None,
            outdated_tls: false,
            track: Track::Direct,
            evidence: EvidenceKind::Code,
            request: None,
            offer: None,
            misunderstood: None,
            is_export_opened: false,
            export_shown_at: None,
            locked_until: None,
            is_page_opened: false,
            is_page_direct: false,
            refused_in: None,
            questions: Vec::new(),
            mail: Mail::default(),
            service_choice: None,
        }
    }

    /// An earlier journey, from the disk.
    pub fn remembered(memo: Memo, picture: Option<Picture>) -> Self {
        let booted_at = memo.camera.seen.started;
        let request = memo.request.map(|requested| Request {
            picture: picture.map(Arc::new),
            imported: memo.track == Track::Guided,
            place: requested.address,
            address: None,
            service: None,
            booted_at,
            at: requested.at,
            sent_at: requested.sent_at,
            written_at: None,
            saving: None,
            saved: None,
            drafted: None,
            dispatch: None,
        });
        let evidence = memo.doubt.unwrap_or(EvidenceKind::Code);
        let (misunderstood, service_choice) = (memo.misunderstood, memo.service);
        Self { track: memo.track, evidence, request, misunderstood, service_choice, ..Self::new(memo.camera) }
    }

    /// The journey goes on where its camera was seen now.
    pub fn at(self, mut camera: FoundCamera) -> Self {
        camera.seen.protection = camera.seen.protection.or(self.camera.seen.protection);
        // A typed address tells nothing of who is there: what was asked for belongs to the camera from before.
        if self.request.is_some() {
            camera.mac = camera.mac.or(self.camera.mac);
            camera.serial = camera.serial.or(self.camera.serial);
            camera.model = camera.model.or(self.camera.model);
        }
        Self { camera, ..self }
    }

    /// Whether its page can be passed through this computer: a probe has found the transport, and it is none that nobody
    /// should speak any more.
    pub fn may_pass(&self) -> bool {
        self.camera.seen.transport.is_some() && !self.outdated_tls
    }

    /// Whether answers to security questions take the place of a code.
    pub fn is_by_questions(&self) -> bool {
        self.evidence == EvidenceKind::Answers
    }

    /// Whether the evidence is typed here at all: questions that only the camera's own page asks have no page here.
    pub fn has_evidence_page(&self) -> bool {
        !self.is_by_questions() || !self.questions.is_empty()
    }

    /// Takes over what the camera tells of itself while it is probed. What is known stays: it was chosen by that. Gives
    /// the port of its page by its own word, when that is another one.
    pub fn learn(&mut self, found: FoundCamera) -> Option<u16> {
        let known = &mut self.camera;
        if known.target.host != found.target.host {
            return None;
        }
        let other_port = Some(found.target.port).filter(|port| *port != known.target.port && !known.target.is_tls);
        let started = found.seen.started;
        let chosen = std::mem::replace(known, found);
        let target = chosen.target.clone();
        known.learn(chosen);
        known.target = target;
        // A camera may have restarted since it was chosen.
        known.seen.started = started.or(known.seen.started);
        other_port
    }

    /// Takes over when the camera has booted, from what it says of itself along the way.
    pub fn see(&mut self, found: &FoundCamera) {
        if self.camera.target.host == found.target.host && found.seen.started.is_some() {
            self.camera.seen.started = found.seen.started;
        }
    }

    /// The address of the recovery service, when the camera named one.
    pub fn service(&self) -> Option<&Email> {
        let with_picture = self.request.as_ref().and_then(|request| request.service.as_ref());
        with_picture.or_else(|| self.capabilities.as_ref()?.service.as_ref())
    }

    /// The address of a recovery service that the camera named and that is none of the maker's.
    pub fn strange_service(&self) -> Option<&Email> {
        self.service().filter(|service| !is_makers_domain(&service.domain().to_ascii_lowercase()))
    }

    /// What the person has chosen in view of what the camera names now; `None`: nothing yet.
    pub fn chosen_service(&self) -> Option<ServiceChoice> {
        let named = self.strange_service().map(ServiceChoice::named);
        self.service_choice.filter(|choice| *choice == ServiceChoice::Usual || Some(*choice) == named)
    }

    /// Whether the person has yet to choose between the usual service and the strange one.
    pub fn must_choose_service(&self) -> bool {
        self.strange_service().is_some() && self.chosen_service().is_none()
    }

    /// The saved address that the code goes to, as the camera shows it: the one that came with the picture, else the one in
    /// its place among those that the camera tells of. `None`: it is not known which.
    pub fn code_address(&self) -> Option<&MaskedEmail> {
        let request = self.request.as_ref();
        let told = self.capabilities.as_ref().map(|told| told.saved_addresses.as_slice()).unwrap_or_default();
        let in_its_place = || match (request.and_then(|request| request.place), told) {
            (Some(place), told) => told.get(place),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        request.and_then(|request| request.address.as_ref()).or_else(in_its_place)
    }

    /// The picture of the request that is going on.
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        self.request.as_ref()?.picture.as_ref()
    }

    /// When the mail of the request was sent.
    pub fn sent_at(&self) -> Option<SystemTime> {
        self.request.as_ref()?.sent_at
    }

    /// Where the camera is, and when it had booted at the request.
    pub fn endpoint(&self) -> Endpoint {
        Endpoint {
            booted_at: self.request.as_ref().and_then(|request| request.booted_at),
            ..Endpoint::to(&self.camera)
        }
    }

    /// Whether the camera has restarted since the request, as far as it has told.
    pub fn has_restarted(&self) -> bool {
        let before = self.request.as_ref().and_then(|request| request.booted_at);
        has_restarted(before, self.camera.seen.started)
    }
}
