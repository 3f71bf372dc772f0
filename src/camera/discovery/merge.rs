//! The sightings of one search brought together: one entry for each camera, however often and from wherever it answers.
//!
//! Which sightings are of one camera, and which of two knows better, is the rule of [`FoundCamera`] for all rooms.

use std::collections::HashMap;

use crate::domain::FoundCamera;

/// How many cameras are kept. A home has a handful; more than this is somebody's joke.
const MAX_CAMERAS: usize = 4096;

/// All cameras of one search.
#[derive(Default)]
pub(super) struct Sightings {
    cameras: Vec<FoundCamera>,
    /// Where in that list those are that have something in common, in order. A camera that has changed stays under what it
    /// had before as well.
    by_trait: HashMap<String, Vec<usize>>,
}

impl Sightings {
    /// Adds an answer. Gives the camera back when it is new, or when more is known about it than before.
    pub(super) fn add(&mut self, found: FoundCamera) -> Option<FoundCamera> {
        let at = self.position(&found);
        let Some((at, known)) = at.and_then(|at| Some((at, self.cameras.get_mut(at)?))) else {
            if self.cameras.len() < MAX_CAMERAS && !is_nameless(&found) {
                self.note(self.cameras.len(), &found);
                self.cameras.push(found.clone());
                return Some(found);
            }
            return None;
        };
        // What says nothing of who it is may add to what a better search knew, and never stand before it.
        let is_weaker = known.seen.via_sadp && !found.seen.via_sadp;
        if is_nameless(&found) && !is_weaker {
            return None;
        }
        let mut merged = known.clone();
        if is_other_network_of(known, &found) {
            // It answers on both, and the one that was heard first stays the one to talk to.
            let answered = std::mem::replace(&mut merged, found);
            merged.learn(answered);
        } else {
            merged.learn(found);
        }
        if *known == merged {
            return None;
        }
        known.clone_from(&merged);
        self.note(at, &merged);
        Some(merged)
    }

    /// Which camera it is. Only those that have something in common with it are asked: with a thousand cameras, asking all of
    /// them took longer than everything else.
    fn position(&self, found: &FoundCamera) -> Option<usize> {
        let traits = found.traits();
        let mut places: Vec<usize> =
            traits.iter().filter_map(|name| self.by_trait.get(name)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        let all = places.iter().filter_map(|at| self.cameras.get(*at));
        FoundCamera::position(all, found).and_then(|at| places.get(at).copied())
    }

    fn note(&mut self, at: usize, camera: &FoundCamera) {
        for name in camera.traits() {
            let places = self.by_trait.entry(name).or_default();
            if let Err(place) = places.binary_search(&at) {
                places.insert(place, at);
            }
        }
    }
}

/// Whether an answer says nothing by which a person could tell which device it is.
fn is_nameless(found: &FoundCamera) -> bool {
    let FoundCamera { model, serial, mac, seen, .. } = found;
    model.is_none() && serial.is_none() && mac.is_none() && seen.name.is_none()
}

/// Whether a camera that can be reached answers on a second network of its own too (by cable and by Wi-Fi): with the same
/// serial number and another hardware address, at another place.
fn is_other_network_of(known: &FoundCamera, found: &FoundCamera) -> bool {
    let other_mac = known.mac.as_ref().zip(found.mac.as_ref()).is_some_and(|(known, found)| known != found);
    other_mac && known.target != found.target && known.seen.is_on_link == Some(true) && known.seen.via_sadp
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Sighting, Target};

    fn camera(address: &str, mac: Option<&str>, serial: Option<&str>) -> FoundCamera {
        FoundCamera {
            serial: serial.map(Into::into),
            mac: mac.map(Into::into),
            activated: Some(true),
            seen: Sighting { via_sadp: true, ..Sighting::default() },
            ..FoundCamera::at(Target::new(address, 80))
        }
    }

    proptest::proptest! {
        #[test]
        fn a_camera_is_found_as_if_all_were_asked(
            seen in proptest::collection::vec((0..6_usize, 0..6_usize, 0..5_usize, 0..3_u16, 0..3_u8), 1..40),
        ) {
            let macs = [None, None, Some("44:47:cc:00:00:01"), Some("44:47:CC:00:00:01"), Some("44:47:cc:00:00:02"), Some("")];
            let serials = [None, Some("A1"), Some("a1 "), Some("DS-X20230101AAWRK12344821"), Some("12344821"), Some("4821")];
            let mut sightings = Sightings::default();
            for (mac, serial, host, port, by) in seen {
                let mut found = camera(&format!("10.0.0.{host}"), macs[mac], serials[serial]);
                found.target.port += port;
                (found.seen.via_sadp, found.seen.via_ws_discovery) = (by != 1, by != 0);
                found.seen.is_on_link = Some(by == 2);
                assert_eq!(sightings.position(&found), FoundCamera::position(sightings.cameras.iter(), &found));
                sightings.add(found);
            }
        }
    }

    #[test]
    fn an_answer_that_says_nothing_new_is_silent() {
        let mut sightings = Sightings::default();
        let whole = camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1"));
        assert_eq!(sightings.add(whole.clone()), Some(whole.clone()));
        assert_eq!(sightings.add(whole.clone()), None);
        assert_eq!(sightings.add(camera("10.0.0.1", None, Some("A1"))), None);
        assert_eq!(sightings.add(camera("10.0.0.1", None, None)), None);
    }

    #[test]
    fn an_answer_without_model_serial_number_and_hardware_address_is_no_row_and_hides_nothing() {
        let mut sightings = Sightings::default();
        assert_eq!(sightings.add(camera("10.0.0.9", None, None)), None);
        let bare = |address: &str| FoundCamera {
            seen: Sighting { via_ws_discovery: true, ..Sighting::default() },
            ..FoundCamera::at(Target::new(address, 80))
        };
        assert_eq!(sightings.add(bare("10.0.0.9")), None);
        assert!(sightings.cameras.is_empty());
        // The general search knew its port and its model.
        let general = FoundCamera {
            target: Target::new("10.0.0.1", 8000),
            model: Some("DS-X".into()),
            activated: None,
            seen: Sighting { via_ws_discovery: true, ..Sighting::default() },
            ..camera("10.0.0.1", None, None)
        };
        assert_eq!(sightings.add(general.clone()), Some(general.clone()));
        assert_eq!(sightings.add(camera("10.0.0.1", None, None)), None);
        assert_eq!(sightings.cameras, [general]);
        // A name is something to tell it by.
        let named = FoundCamera {
            seen: Sighting { name: Some("Front door".into()), via_ws_discovery: true, ..Sighting::default() },
            ..FoundCamera::at(Target::new("10.0.0.3", 80))
        };
        assert!(sightings.add(named).is_some());
    }

    #[test]
    fn more_is_told_and_nothing_is_forgotten() {
        let mut sightings = Sightings::default();
        assert!(sightings.add(camera("10.0.0.1", None, Some("A1"))).is_some());
        let more =
            FoundCamera { model: Some("DS-X".into()), ..camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1")) };
        assert_eq!(sightings.add(more.clone()), Some(more.clone()));
        let moved = sightings.add(camera("10.0.0.7", Some("44:47:cc:00:00:02"), None)).unwrap();
        assert_eq!(moved, FoundCamera { target: Target::new("10.0.0.7", 80), ..more });
        assert_eq!(sightings.cameras.len(), 1);
    }

    #[test]
    fn two_cameras_stay_two() {
        let mut sightings = Sightings::default();
        assert!(sightings.add(camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1"))).is_some());
        let behind_a_port = camera("10.0.0.1", Some("44:47:cc:00:00:03"), Some("A3"));
        assert!(sightings.add(behind_a_port).is_some(), "one address, two cameras");
        assert!(sightings.add(camera("10.0.0.2", None, Some("A2"))).is_some());
        assert_eq!(sightings.cameras.len(), 3);
    }

    #[test]
    fn one_camera_with_two_hardware_addresses_and_one_serial_number_is_one_row() {
        let on_link = |camera: FoundCamera| FoundCamera {
            seen: Sighting { is_on_link: Some(true), ..camera.seen.clone() },
            ..camera
        };
        let cable = on_link(camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("DS-X20230101AAWRK12344821")));
        let wifi = on_link(camera("10.0.0.2", Some("44:47:cc:00:00:03"), Some("DS-X20230101AAWRK12344821")));
        let mut sightings = Sightings::default();
        assert_eq!(sightings.add(cable.clone()), Some(cable.clone()));
        for again in [wifi.clone(), cable.clone(), wifi] {
            assert_eq!(sightings.add(again), None, "the row stays what it was");
        }
        assert_eq!(sightings.cameras, [cable]);
    }

    #[test]
    fn both_protocols_tell_of_one_camera_and_the_manufacturers_knows_better() {
        let sadp = FoundCamera {
            target: Target::new("10.0.0.1", 88),
            ..camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1"))
        };
        let name = Some("Front door".to_owned());
        let onvif = FoundCamera {
            model: Some("DS-X".into()),
            seen: Sighting {
                name: name.clone(),
                is_on_link: Some(true),
                via_ws_discovery: true,
                ..Sighting::default()
            },
            ..FoundCamera::at(Target::new("10.0.0.1", 8000))
        };
        let both = FoundCamera {
            model: Some("DS-X".into()),
            seen: Sighting {
                name,
                is_on_link: Some(true),
                via_sadp: true,
                via_ws_discovery: true,
                ..Sighting::default()
            },
            ..sadp.clone()
        };
        for answers in [[sadp.clone(), onvif.clone()], [onvif, sadp]] {
            let mut sightings = Sightings::default();
            let told: Vec<_> = answers.into_iter().filter_map(|answer| sightings.add(answer)).collect();
            assert_eq!((told.len(), told.last()), (2, Some(&both)));
            assert_eq!(sightings.cameras.len(), 1);
        }
    }

    #[test]
    fn the_hardware_address_decides_before_the_place() {
        let mut sightings = Sightings::default();
        let somebody = FoundCamera { model: Some("DS-X".into()), ..camera("10.0.0.1", None, None) };
        assert!(sightings.add(somebody).is_some());
        assert!(sightings.add(camera("10.0.0.2", Some("44:47:cc:00:00:02"), None)).is_some());
        let moved = sightings.add(camera("10.0.0.1", Some("44:47:cc:00:00:02"), None)).unwrap();
        assert_eq!(moved.target.host, "10.0.0.1");
        assert_eq!(
            sightings.cameras[1].target, moved.target,
            "the second one has moved; the first one is somebody else"
        );
    }
}
