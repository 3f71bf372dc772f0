//! The list of cameras that have answered: one entry for each, however often and from wherever it answers.

use super::Found;

/// How many cameras are kept. A home has a handful; more than this is somebody's joke.
const MAX_CAMERAS: usize = 4096;

/// The list.
#[derive(Default)]
pub(super) struct Roll(Vec<Found>);

impl Roll {
    /// Adds an answer. Gives the camera back when it is new, or when more is known about it than before.
    pub(super) fn add(&mut self, found: Found) -> Option<Found> {
        let Some(known) = self.position(&found).and_then(|at| self.0.get_mut(at)) else {
            if self.0.len() < MAX_CAMERAS {
                self.0.push(found.clone());
                return Some(found);
            }
            return None;
        };
        let merged = known.clone().and_newer(found);
        if *known == merged {
            return None;
        }
        known.clone_from(&merged);
        Some(merged)
    }

    /// Which entry is the same camera: the one with its hardware address, else with its serial number, else the one that
    /// answers where it answers.
    fn position(&self, found: &Found) -> Option<usize> {
        let both = |a: &Option<String>, b: &Option<String>| Some(a.as_ref()? == b.as_ref()?);
        let by_mac = |known: &Found| both(&known.mac, &found.mac);
        let by_serial = |known: &Found| by_mac(known).is_none().then(|| both(&known.serial, &found.serial)).flatten();
        let is_nameless = |known: &Found| by_mac(known).is_none() && by_serial(known).is_none();
        let find = |is_it: &dyn Fn(&Found) -> bool| self.0.iter().position(is_it);
        find(&|known| by_mac(known) == Some(true))
            .or_else(|| find(&|known| by_serial(known) == Some(true)))
            .or_else(|| find(&|known| is_nameless(known) && is_same_place(known, found)))
    }
}

/// One address may hide several cameras behind several ports; but the two searches may name different ports of one.
fn is_same_place(known: &Found, found: &Found) -> bool {
    let same_search = known.sources == found.sources;
    known.address == found.address && (known.http_port == found.http_port || !same_search)
}

#[cfg(test)]
mod tests {
    use super::super::found::Sources;
    use super::*;

    fn camera(address: &str, mac: Option<&str>, serial: Option<&str>) -> Found {
        Found {
            serial: serial.map(Into::into),
            mac: mac.map(Into::into),
            activated: Some(true),
            ..Found::at(address.parse().unwrap(), Sources::SADP)
        }
    }

    #[test]
    fn an_answer_that_says_nothing_new_is_silent() {
        let mut roll = Roll::default();
        let whole = camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1"));
        assert_eq!(roll.add(whole.clone()), Some(whole.clone()));
        assert_eq!(roll.add(whole.clone()), None);
        assert_eq!(roll.add(camera("10.0.0.1", None, Some("A1"))), None);
        assert_eq!(roll.add(camera("10.0.0.1", None, None)), None);
    }

    #[test]
    fn more_is_told_and_nothing_is_forgotten() {
        let mut roll = Roll::default();
        assert!(roll.add(camera("10.0.0.1", None, Some("A1"))).is_some());
        let more = Found { model: Some("DS-X".into()), ..camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1")) };
        assert_eq!(roll.add(more.clone()), Some(more.clone()));
        let moved = roll.add(camera("10.0.0.7", Some("44:47:cc:00:00:02"), None)).unwrap();
        assert_eq!(moved, Found { address: "10.0.0.7".parse().unwrap(), ..more });
        assert_eq!(roll.0.len(), 1);
    }

    #[test]
    fn two_cameras_stay_two() {
        let mut roll = Roll::default();
        assert!(roll.add(camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1"))).is_some());
        assert!(
            roll.add(camera("10.0.0.1", Some("44:47:cc:00:00:03"), Some("A1"))).is_some(),
            "one address, two cameras"
        );
        assert!(roll.add(camera("10.0.0.2", None, Some("A2"))).is_some());
        assert!(roll.add(camera("10.0.0.3", None, None)).is_some());
        assert_eq!(roll.0.len(), 4);
    }

    #[test]
    fn both_searches_tell_of_one_camera_and_the_own_one_knows_better() {
        let own = Found { http_port: 88, ..camera("10.0.0.1", Some("44:47:cc:00:00:02"), Some("A1")) };
        let general = Found {
            http_port: 8000,
            name: Some("Front door".into()),
            model: Some("DS-X".into()),
            is_within_reach: true,
            ..Found::at("10.0.0.1".parse().unwrap(), Sources::WS_DISCOVERY)
        };
        let both = Found {
            name: Some("Front door".into()),
            model: Some("DS-X".into()),
            is_within_reach: true,
            sources: Sources { sadp: true, ws_discovery: true },
            ..own.clone()
        };
        for answers in [[own.clone(), general.clone()], [general, own]] {
            let mut roll = Roll::default();
            let told: Vec<_> = answers.into_iter().filter_map(|answer| roll.add(answer)).collect();
            assert_eq!((told.len(), told.last()), (2, Some(&both)));
            assert_eq!(roll.0.len(), 1);
        }
    }

    #[test]
    fn the_hardware_address_decides_before_the_place() {
        let mut roll = Roll::default();
        assert!(roll.add(camera("10.0.0.1", None, None)).is_some());
        assert!(roll.add(camera("10.0.0.2", Some("44:47:cc:00:00:02"), None)).is_some());
        let moved = roll.add(camera("10.0.0.1", Some("44:47:cc:00:00:02"), None)).unwrap();
        assert_eq!(moved.address.to_string(), "10.0.0.1");
        assert_eq!(roll.0[1].address, moved.address, "the second one has moved; the first one is somebody else");
    }
}
