//! What the probe and the request for the picture gave.

use std::sync::Arc;
use std::time::SystemTime;

use super::later;
use crate::domain::{
    AddressedPicture, Capabilities, DeviceMessage, EmailRecovery, Endpoint, Fetched, FoundCamera, Obstacle, Picture,
    PictureFault, ProbeFault, Track,
};
use crate::wizard::Wizard;
use crate::wizard::badge::is_theirs;
use crate::wizard::case::Case;
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::journey::Journey;
use crate::wizard::page::{DeadEnd, Page};
use crate::wizard::pages::Pages;
use crate::wizard::request::Request;
use crate::wizard::trouble::Trouble;

impl Wizard {
    /// Takes over what the camera tells of itself while it is probed.
    pub(super) fn learn(&mut self, camera: FoundCamera) {
        if let Journey::Checking(check) = &mut self.journey {
            check.other_port = check.left.case.learn(camera);
        }
    }

    pub(super) fn probed(&mut self, result: Result<Capabilities, ProbeFault>, now: SystemTime) -> Vec<Effect> {
        match result {
            Ok(capabilities) => self.goes_on(capabilities),
            Err(fault) => self.not_probed(fault, now),
        }
    }

    fn not_probed(&mut self, fault: ProbeFault, now: SystemTime) -> Vec<Effect> {
        let Journey::Checking(check) = &mut self.journey else { return Vec::new() };
        // Another certificate stays another one: no other port makes up for it.
        let other_port = check.other_port.take().filter(|_| fault != ProbeFault::DifferentCamera);
        if let Some(port) = other_port {
            let camera = &mut check.left.case.camera;
            (camera.target.port, camera.seen.transport) = (port, None);
            let endpoint = Endpoint::to(camera);
            return self.start(Job::Probe(endpoint), now);
        }
        // What has announced itself as one of theirs is one, however strange its answers are.
        let is_strange = fault == ProbeFault::NotACamera && is_theirs(&check.left.case.camera);
        self.journey.stop_checking();
        if self.page() == Page::Check {
            self.pages.back();
        }
        self.fail_with(if is_strange { Trouble::NotUnderstood } else { Trouble::Unreachable(fault) })
    }

    /// The journey goes on: where it was, or with the choice of a method.
    fn goes_on(&mut self, capabilities: Capabilities) -> Vec<Effect> {
        let Journey::Checking(check) = std::mem::take(&mut self.journey) else { return Vec::new() };
        let (mut case, doubt, carries_on) = (check.left.case, check.left.doubt, check.left.carries_on);
        case.camera.model = case.camera.model.take().or_else(|| capabilities.model.clone());
        case.camera.activated = capabilities.activated.or(case.camera.activated);
        case.camera.seen.protection.hashes_password |= capabilities.hashes_password;
        let dead_end = dead_end(&capabilities);
        case.capabilities = Some(capabilities);
        // A picture from its own page goes its way, whatever the camera offers to us.
        let by_hand = carries_on && case.track == Track::Guided;
        let dead_end = dead_end.filter(|end| !(by_hand && *end == DeadEnd::NotOffered));
        let page = match dead_end {
            end if doubt.is_some() && end != Some(DeadEnd::NotActivated) => Page::Unsure,
            Some(end) => Page::DeadEnd(end),
            None if carries_on && case.sent_at().is_some() => Page::Wait,
            None if carries_on && case.picture().is_some() => Page::Request,
            None => Page::Method,
        };
        let restarted = page == Page::Wait && case.has_restarted();
        self.pages = path_to(page, &case);
        self.journey = match doubt {
            Some(evidence) => Journey::Doubt(case, evidence),
            None => Journey::Proving(case),
        };
        if page == Page::Unsure {
            let trouble = if self.open.is_earlier { Trouble::Interrupted } else { Trouble::NotSure };
            self.pages.set_trouble(Some(trouble));
        } else if restarted {
            self.pages.set_trouble(Some(Trouble::Restarted));
        }
        // The camera may be at another address by now.
        if carries_on { self.remember() } else { Vec::new() }
    }

    pub(super) fn fetched(&mut self, result: Result<Fetched, PictureFault>, now: SystemTime) -> Vec<Effect> {
        match result {
            Ok(fetched) => self.take_pictures(fetched, false, now),
            // DOCUMENTED: all of this is for the camera's own network only. Whatever the refusal says, that comes first.
            Err(PictureFault::NotOffered) if self.is_elsewhere() => {
                self.fail_with(Trouble::Hindered(Obstacle::OtherNetwork, DeviceMessage::default()))
            }
            Err(
                PictureFault::Refused(said) | PictureFault::Hindered(Obstacle::SignInWanted | Obstacle::NotAdmin, said),
            ) if self.is_elsewhere() => self.fail_with(Trouble::Hindered(Obstacle::OtherNetwork, said)),
            Err(PictureFault::NoSavedEmail) => self.end_here(DeadEnd::NoSavedEmail),
            Err(PictureFault::NotOffered) => self.end_here(DeadEnd::NotOffered),
            Err(PictureFault::Hindered(Obstacle::NotActivated, _)) => self.end_here(DeadEnd::NotActivated),
            Err(PictureFault::Hindered(Obstacle::NoSavedEmail, _)) => self.end_here(DeadEnd::NoSavedEmail),
            Err(PictureFault::Locked { wait }) => self.fail_with(Trouble::Locked { until: later(now, wait) }),
            Err(fault) => self.fail_with(Trouble::Picture(fault)),
        }
    }

    /// One picture begins a request; of several the person chooses. `imported`: the camera's own page has fetched them.
    pub(super) fn take_pictures(&mut self, fetched: Fetched, imported: bool, now: SystemTime) -> Vec<Effect> {
        let Fetched { mut pictures, service } = fetched;
        if pictures.len() > 1 {
            return self.offer_pictures(pictures, service, now);
        }
        let Some(AddressedPicture { address, picture }) = pictures.pop() else {
            return self.fail_with(Trouble::Picture(PictureFault::Unreadable(DeviceMessage::default())));
        };
        if let Some(case) = self.journey.case_mut() {
            case.offer = None;
        }
        let booted_at = self.camera().and_then(|camera| camera.seen.started);
        let with = |request| Request { imported, address, service, booted_at, ..request };
        self.begin_request(Arc::new(picture), now, with)
    }

    /// A picture from the camera's own page is a new request, whatever was sent before.
    pub(super) fn imported(&mut self, picture: Picture, now: SystemTime) -> Vec<Effect> {
        self.picture_search.handed_over_at = Some(now);
        if let Some(case) = self.journey.case_mut() {
            case.offer = None;
        }
        self.begin_request(Arc::new(picture), now, |request| Request { imported: true, ..request })
    }

    /// The new request takes the place of an older one only now: until here that one could still be used.
    pub(in crate::wizard) fn begin_request(
        &mut self,
        picture: Arc<Picture>,
        now: SystemTime,
        with: impl FnOnce(Request) -> Request,
    ) -> Vec<Effect> {
        let Some(case) = self.journey.case_mut() else { return Vec::new() };
        case.request = Some(with(Request::new(Arc::clone(&picture), now)));
        let (has_choice, camera) = (case.offer.is_some(), case.camera.clone());
        self.inbox_watch.drop_offers();
        self.goto(Page::Request);
        if !has_choice {
            self.pages.take_from_below(Page::SavedAddress);
        }
        let mut effects = self.remember_or_forget(Some(picture));
        effects.extend(self.forget_others_of(&camera));
        effects
    }

    /// This way ends. A request that goes on is still there, with its pages.
    fn end_here(&mut self, end: DeadEnd) -> Vec<Effect> {
        if self.is_covering() {
            self.pages.replace(Page::DeadEnd(end));
        } else {
            self.pages = Pages::path(Page::Find, [Page::DeadEnd(end)]);
        }
        Vec::new()
    }
}

fn dead_end(found: &Capabilities) -> Option<DeadEnd> {
    match (found.activated, found.email_way) {
        (Some(false), _) | (_, EmailRecovery::NotActivated) => Some(DeadEnd::NotActivated),
        (_, EmailRecovery::NoAddressSaved) => Some(DeadEnd::NoSavedEmail),
        (_, EmailRecovery::NotOffered) => Some(DeadEnd::NotOffered),
        (_, EmailRecovery::Offered | EmailRecovery::Maybe(_)) => None,
    }
}

/// The pages through which Back leads from this one.
fn path_to(page: Page, case: &Case) -> Pages {
    let before = [Page::Method, Page::Privacy, Page::Request, Page::Wait, Page::Code];
    let has_code = !case.is_by_questions();
    match page {
        // The picture of an earlier journey may be gone; its code may come all the same, and nothing shall cancel it.
        Page::Wait if case.picture().is_none() => Pages::only(Page::Wait),
        Page::Unsure if has_code && case.picture().is_none() => Pages::path(Page::Wait, [Page::Code, Page::Unsure]),
        Page::Unsure if !has_code => Pages::path(Page::Find, [Page::Method, Page::Unsure]),
        Page::Request | Page::Wait | Page::Unsure => {
            let before = before.into_iter().take_while(|before| *before != page);
            Pages::path(Page::Find, before.chain([page]))
        }
        _ => Pages::path(Page::Find, [page]),
    }
}
