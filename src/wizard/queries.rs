//! What the screen asks of the journey: the page, the list, the camera, the request, the wait, the ways back and out.

use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::badge::{self, Badge};
use super::breadcrumbs::Breadcrumb;
use super::case::Case;
use super::housekeeping::Housekeeping;
use super::job::JobKind;
use super::journey::Journey;
use super::list::RowChange;
use super::page::Page;
use super::receipt::Receipt;
use super::stage::Stage;
use super::trouble::Trouble;
use super::waiting::{self, Delay, Waiting};
use super::{Running, Wizard};
use crate::domain::{
    Capabilities, EmailRecovery, FoundCamera, MailService, MaskedEmail, NamedBy, PasswordLimits, Picture, SearchReport,
    SecurityQuestion, ServiceChoice, Track, usual_service,
};
use crate::secret::Email;

impl Wizard {
    /// The page that is shown.
    pub fn page(&self) -> Page {
        self.pages.shown()
    }

    /// The page of the journey: the one below a page beside it, else the one that is shown.
    pub fn journey_page(&self) -> Page {
        match self.page() {
            Page::Aside(_) => self.pages.below().unwrap_or(Page::Find),
            page => page,
        }
    }

    /// How many pages lie below the shown one.
    pub fn depth(&self) -> usize {
        self.pages.depth()
    }

    /// The stage of the page, or of the one below a page beside the journey.
    pub fn stage(&self) -> Stage {
        self.journey_page().stage().unwrap_or(Stage::Find)
    }

    /// What went wrong on this page, if anything.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.asked.as_ref().or_else(|| self.pages.trouble())
    }

    /// How the screen looks, and what else is wanted beside any journey.
    pub fn house(&self) -> &Housekeeping {
        &self.house
    }

    /// What runs right now.
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The cameras of the list, in the order in which they were seen.
    pub fn cameras(&self) -> &[FoundCamera] {
        &self.list.cameras
    }

    /// What is worth knowing about a row of the list, seen now; the gravest first.
    pub fn badges(&self, row: usize, now: SystemTime) -> Vec<Badge> {
        let camera = self.list.cameras.get(row);
        camera.map(|camera| badge::badges(camera, &self.list.cameras, now)).unwrap_or_default()
    }

    /// What changed about a row of the list since the last look, seen now.
    pub fn row_change(&self, row: usize, now: SystemTime) -> Option<RowChange> {
        let is_over = self.running.is_none_or(|running| running.kind != JobKind::Search);
        self.list.change(row, is_over, now)
    }

    /// Whether a camera may be unplugged for a moment to see which it is: once a code was asked for, that would cancel it.
    pub fn may_unplug(&self) -> bool {
        self.journey.memo(self.told_at).is_none() && self.open.waiting().next().is_none()
    }

    /// How the last search went; `None` before one has ended.
    pub fn search_report(&self) -> Option<&SearchReport> {
        self.list.report.as_ref()
    }

    /// The chosen row of the list.
    pub fn chosen(&self) -> Option<usize> {
        self.list.chosen
    }

    /// Whether the address field is open on the find page.
    pub fn is_typing_address(&self) -> bool {
        self.list.typing
    }

    /// The camera of this journey, once chosen.
    pub fn camera(&self) -> Option<&FoundCamera> {
        match &self.journey {
            Journey::Done(receipt) => Some(&receipt.camera),
            journey => journey.case().map(|case| &case.camera),
        }
    }

    /// What is told at the end; `None` before it.
    pub fn receipt(&self) -> Option<&Receipt> {
        match &self.journey {
            Journey::Done(receipt) => Some(receipt),
            _ => None,
        }
    }

    /// What the camera offers, once it was probed.
    pub fn capabilities(&self) -> Option<&Capabilities> {
        self.case()?.capabilities.as_ref()
    }

    /// The saved addresses that the camera tells of, partly hidden.
    pub fn saved_addresses(&self) -> &[MaskedEmail] {
        self.capabilities().map_or(&[], |told| &told.saved_addresses)
    }

    /// The saved address that the code goes to, as the camera shows it. `None`: it is not known which.
    pub fn code_address(&self) -> Option<&MaskedEmail> {
        self.case()?.code_address()
    }

    /// The saved addresses among which the person chooses, each with its own picture. `None` for one: the camera did not
    /// say which. Empty: there is nothing to choose.
    pub fn offered_addresses(&self) -> Vec<Option<&MaskedEmail>> {
        let offer = self.case().and_then(|case| case.offer.as_ref());
        offer.map(|offer| offer.pictures.iter().map(|(address, _)| address.as_ref()).collect()).unwrap_or_default()
    }

    /// The place of the chosen one among them.
    pub fn chosen_address(&self) -> Option<usize> {
        self.case()?.offer.as_ref()?.chosen
    }

    /// Whether this may be the address that the code goes to: it fits the one that is known, else any that is saved. Where
    /// none is known, it may.
    pub fn may_be_saved(&self, address: &Email) -> bool {
        match (self.code_address(), self.saved_addresses()) {
            (Some(known), _) => known.may_be(address),
            (None, saved) => saved.is_empty() || saved.iter().any(|saved| saved.may_be(address)),
        }
    }

    /// Whether the camera lies in another network than this computer, as far as this computer can tell.
    pub fn is_elsewhere(&self) -> bool {
        let told = self.capabilities().and_then(|told| told.is_on_link);
        told.or_else(|| self.camera()?.seen.is_on_link) == Some(false)
    }

    /// Where the mail goes, and who says so. A service that is none of the maker's only by the person's choice.
    pub fn service(&self) -> (Email, NamedBy) {
        let Some(case) = self.case() else { return usual_service(self.camera()) };
        match (case.service(), case.strange_service(), case.chosen_service()) {
            (Some(service), None, _) => (service.clone(), NamedBy::Camera),
            (_, Some(stranger), Some(ServiceChoice::Named(_))) => (stranger.clone(), NamedBy::CameraAlone),
            _ => usual_service(self.camera()),
        }
    }

    /// The usual address of the recovery service, whatever the camera names.
    pub fn usual_service(&self) -> Email {
        usual_service(self.camera()).0
    }

    /// The address of a recovery service that the camera named and that is none of the maker's.
    pub fn strange_service(&self) -> Option<&Email> {
        self.case()?.strange_service()
    }

    /// Whether the person has yet to choose between the usual service and the strange one. Until then no picture leaves.
    pub fn must_choose_service(&self) -> bool {
        self.case().is_some_and(Case::must_choose_service)
    }

    /// Whether Back means something here: a page lies below, or what runs can be stopped.
    pub fn can_go_back(&self) -> bool {
        match self.page() {
            Page::Find | Page::Setting => false,
            Page::Done => self.is_busy(),
            Page::Unsure => self.is_busy() || matches!(self.trouble(), Some(Trouble::NotChanged { .. })),
            _ => self.is_busy() || self.pages.below().is_some(),
        }
    }

    /// Whether a secret is held that is still to be used: between the commit and its proof, and while a code is offered. The
    /// new password stays beside that, for the person to look at ([`Self::fresh`]).
    pub fn holds_secret(&self) -> bool {
        self.held.is_some()
            || !self.inbox_watch.arrivals.is_empty()
            || self.inbox_watch.offered.is_some()
            || self.inbox_watch.found.is_some()
    }

    /// When the page looks different next without anything happening.
    pub fn next_moment(&self, now: SystemTime) -> Option<SystemTime> {
        let pause = match self.trouble() {
            Some(Trouble::Locked { until }) => until.filter(|until| *until > now),
            _ => None,
        };
        let beside = match self.beside().and_then(|beside| beside.answer.as_ref()) {
            Some(Trouble::Locked { until }) => until.filter(|until| *until > now),
            _ => None,
        };
        let session = self.receipt().filter(|receipt| receipt.offers_changes()).and_then(Receipt::session_ends);
        let session = session.filter(|end| *end > now);
        let wait = match self.page() {
            Page::Wait => self.sent_at().and_then(|sent| waiting::next_change(sent, now, self.is_code_here())),
            _ => None,
        };
        let look = self.next_look().filter(|next| *next > now);
        let check = self.check_from.filter(|from| *from > now && self.page() == Page::Unsure);
        [pause, wait, session, look, check, beside].into_iter().flatten().min()
    }

    /// Whether a code has arrived in the watched inbox.
    pub fn is_code_here(&self) -> bool {
        self.arrival().is_some_and(|arrival| !arrival.codes.is_empty())
    }

    /// Whether the camera's page was opened to get the picture there.
    pub fn is_export_opened(&self) -> bool {
        self.case().is_some_and(|case| case.is_export_opened)
    }

    /// The recovery picture, once fetched.
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        self.case()?.picture()
    }

    /// Where the picture was saved last, and whether a dialog asked for the place.
    pub fn saved(&self) -> Option<(&Path, bool)> {
        self.case()?.request.as_ref()?.saved.as_ref().map(|(path, by_dialog)| (path.as_path(), *by_dialog))
    }

    /// What was found out about the person's mail service; `None`: nothing, or the person has named the server.
    pub fn mail_service(&self) -> Option<&MailService> {
        self.case()?.mail.service.as_ref()
    }

    /// What was found out about the mail service of this address, as typed.
    pub fn mail_service_of(&self, typed: &str) -> Option<&MailService> {
        let domain = Email::parse(typed)?.domain().to_lowercase();
        self.mail_service().filter(|_| self.case().is_some_and(|case| case.mail.domain == domain))
    }

    /// The pause after which the mail is sent again, because the server has asked for it.
    pub fn send_delay(&self) -> Option<Delay> {
        self.case()?.mail.delay
    }

    /// When the mail was sent (or said to be sent).
    pub fn sent_at(&self) -> Option<SystemTime> {
        self.case()?.sent_at()
    }

    /// The wait, seen now. `None` before the mail was sent.
    pub fn waiting(&self, now: SystemTime) -> Option<Waiting> {
        Some(waiting::waiting(self.sent_at()?, now))
    }

    /// Until when a code works. `None` before the mail was sent.
    pub fn valid_until(&self) -> Option<SystemTime> {
        self.sent_at().map(waiting::valid_until)
    }

    /// The password limits that the camera gave, else the documented ones.
    pub fn limits(&self) -> PasswordLimits {
        self.capabilities().map(|capabilities| capabilities.limits).unwrap_or_default()
    }

    /// Whether whoever is in the network can read what goes to the camera: it is spoken to in plain HTTP.
    pub fn is_unprotected(&self) -> bool {
        self.camera().and_then(|camera| camera.seen.transport).is_some_and(|transport| !transport.is_encrypted())
    }

    /// Whether the camera speaks HTTPS only of a kind that nobody should speak any more, so that we speak plain HTTP.
    pub fn has_outdated_tls(&self) -> bool {
        self.case().is_some_and(|case| case.outdated_tls)
    }

    /// The security questions that the camera asks, once they were read.
    pub fn questions(&self) -> &[SecurityQuestion] {
        self.case().map_or(&[], |case| &case.questions)
    }

    /// Whether answers prove that the camera is the person's, and not a code.
    pub fn is_by_questions(&self) -> bool {
        self.case().is_some_and(Case::is_by_questions)
    }

    /// Where the support sheet was saved.
    pub fn sheet_saved(&self) -> Option<&Path> {
        self.sheet_saved.as_deref()
    }

    /// What was tried, and when.
    pub fn breadcrumbs(&self) -> &[Breadcrumb] {
        self.breadcrumbs.all()
    }

    /// Who presses the buttons at the camera.
    pub fn track(&self) -> Track {
        self.case().map(|case| case.track).unwrap_or_default()
    }

    /// Whether the picture was exported on the camera's own page, so that the person has it already.
    pub fn is_imported(&self) -> bool {
        self.case().and_then(|case| case.request.as_ref()).is_some_and(|request| request.imported)
    }

    /// Whether the app may do itself what the camera's own page is for right now.
    pub fn may_be_direct(&self) -> bool {
        let is_offered = self.capabilities().is_none_or(|found| found.email_way != EmailRecovery::NotOffered);
        let by_choice = match self.page() {
            Page::Export => true,
            Page::CameraPage => self.pages.below() == Some(Page::Wait),
            _ => false,
        };
        is_offered && self.track() == Track::Guided && by_choice && !self.is_set_beside()
    }

    pub(super) fn case(&self) -> Option<&Case> {
        self.journey.case()
    }
}
