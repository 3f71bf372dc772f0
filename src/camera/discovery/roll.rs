//! The list of cameras that have answered: one entry for each, however often and from wherever it answers.

use super::Found;

/// How many cameras are kept. A home has a handful; more than this is somebody's joke.
const MAX_CAMERAS: usize = 1024;

/// The list.
#[derive(Default)]
pub(super) struct Roll(Vec<Found>);

impl Roll {
    /// Adds an answer. Gives the camera back when it is new, or when more is known about it than before.
    pub(super) fn add(&mut self, found: Found) -> Option<Found> {
        let Some(known) = self.0.iter_mut().find(|known| is_same(known, &found)) else {
            if self.0.len() < MAX_CAMERAS {
                self.0.push(found.clone());
                return Some(found);
            }
            return None;
        };
        let merged = Found {
            // The same hardware at another address has moved: the last one counts.
            address: found.address,
            http_port: found.http_port,
            model: found.model.or_else(|| known.model.clone()),
            serial: found.serial.or_else(|| known.serial.clone()),
            mac: found.mac.or_else(|| known.mac.clone()),
            firmware: found.firmware.or_else(|| known.firmware.clone()),
            activated: found.activated.or(known.activated),
            reset_by_email: found.reset_by_email.or(known.reset_by_email),
            boot_time: found.boot_time.or_else(|| known.boot_time.clone()),
        };
        if *known == merged {
            return None;
        }
        known.clone_from(&merged);
        Some(merged)
    }
}

/// Whether both are one camera: by hardware address, else by serial number, else by where it answers.
fn is_same(known: &Found, found: &Found) -> bool {
    let both = |a: &Option<String>, b: &Option<String>| Some(a.as_ref()? == b.as_ref()?);
    let place = |of: &Found| (of.address, of.http_port);
    both(&known.mac, &found.mac)
        .or_else(|| both(&known.serial, &found.serial))
        .unwrap_or_else(|| place(known) == place(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera(address: &str, mac: Option<&str>, serial: Option<&str>) -> Found {
        Found {
            address: address.parse().unwrap(),
            http_port: 80,
            model: None,
            serial: serial.map(Into::into),
            mac: mac.map(Into::into),
            firmware: None,
            activated: Some(true),
            reset_by_email: None,
            boot_time: None,
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
}
