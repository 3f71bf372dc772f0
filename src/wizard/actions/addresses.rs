//! Several saved addresses: the camera gave a picture for each, and the person says which mailbox they can read.

use std::sync::Arc;
use std::time::SystemTime;

use crate::domain::AddressedPicture;
use crate::secret::Email;
use crate::wizard::Wizard;
use crate::wizard::case::Offer;
use crate::wizard::effect::Effect;
use crate::wizard::page::Page;
use crate::wizard::request::Request;
use crate::wizard::trouble::Trouble;

impl Wizard {
    /// The camera gave several pictures. Nothing is sent, and an older request lives, until one of them is chosen.
    pub(in crate::wizard) fn offer_pictures(
        &mut self,
        pictures: Vec<AddressedPicture>,
        service: Option<Email>,
        now: SystemTime,
    ) -> Vec<Effect> {
        let Some(case) = self.journey.case_mut() else { return Vec::new() };
        let pictures = pictures.into_iter().map(|one| (one.address, Arc::new(one.picture))).collect();
        case.offer = Some(Offer { pictures, service, at: now, chosen: None });
        self.goto(Page::SavedAddress)
    }

    /// Whether the camera gave several pictures, from which the person chooses.
    pub fn has_offer(&self) -> bool {
        self.case().is_some_and(|case| case.offer.is_some())
    }

    pub(super) fn choose_address(&mut self, place: usize) -> Vec<Effect> {
        let on_page = self.page() == Page::SavedAddress;
        let offer = self.journey.case_mut().and_then(|case| case.offer.as_mut());
        if let Some(offer) = offer.filter(|offer| on_page && place < offer.pictures.len()) {
            offer.chosen = Some(place);
            self.pages.set_trouble(None);
        }
        Vec::new()
    }

    /// The picture of the chosen address becomes the request. Chosen once more, it stays the one that it is.
    pub(super) fn take_chosen_picture(&mut self) -> Vec<Effect> {
        let Some(case) = self.case() else { return Vec::new() };
        let Some(offer) = &case.offer else { return Vec::new() };
        let chosen = offer.chosen.and_then(|place| Some((place, offer.pictures.get(place)?)));
        let Some((place, (address, picture))) = chosen else { return self.fail_with(Trouble::NoAddressChosen) };
        if case.picture().is_some_and(|present| Arc::ptr_eq(present, picture)) {
            self.goto(Page::Request);
            self.pages.lay_below(Page::SavedAddress);
            return Vec::new();
        }
        let (picture, address, service, at) = (Arc::clone(picture), address.clone(), offer.service.clone(), offer.at);
        let booted_at = case.camera.seen.started;
        let with = |request| Request { place: Some(place), address, service, booted_at, ..request };
        let effects = self.begin_request(picture, at, with);
        // From a request of before, Back would pass the choice over.
        self.pages.lay_below(Page::SavedAddress);
        effects
    }
}
