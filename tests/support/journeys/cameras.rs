//! Cameras for the list: each with something worth knowing, and very many.

use std::time::{Duration, SystemTime};

use regain::domain::{FoundCamera, Sighting, Target};

/// A camera as the maker's own search shows it.
pub fn camera(model: &str, address: &str, tail: &str) -> FoundCamera {
    FoundCamera {
        model: Some(model.to_owned()),
        serial: Some(format!("{model}20220512AAWRJ9{tail}")),
        mac: Some(format!("mac of {address} {tail}")),
        activated: Some(true),
        seen: Sighting { via_sadp: true, is_on_link: Some(true), ..Sighting::default() },
        ..FoundCamera::at(Target::new(address, 80))
    }
}

/// On another network.
pub fn away() -> FoundCamera {
    let mut camera = camera("DS-2CD2347G2-LU", "10.0.7.64", "0093");
    camera.seen.is_on_link = Some(false);
    camera.seen.prefix = Some(24);
    camera.reset_by_email = Some(true);
    camera
}

/// In the network that recorders keep for themselves.
pub fn behind_a_recorder() -> FoundCamera {
    let mut camera = camera("DS-2CD2143G2-I", "192.168.254.3", "7712");
    camera.seen.is_on_link = Some(false);
    camera
}

/// One of each: every mark, and several kinds of device.
pub fn mixed() -> Vec<FoundCamera> {
    let mut door = camera("DS-KV8113-WME1", "192.168.1.20", "5120");
    door.seen.name = Some("Front door".to_owned());
    door.reset_by_email = Some(true);
    let mut fresh = camera("DS-2CD2347G2-LU", "192.168.1.71", "0093");
    fresh.activated = Some(false);
    fresh.reset_by_email = Some(false);
    fresh.seen.started = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(86_400));
    let recorder = camera("DS-7608NXI-I2", "192.168.1.30", "3310");
    let mut heat = camera("DS-2TD1228-2/QA", "192.168.1.33", "8871");
    heat.seen.started = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(86_400));
    let mut old = camera("DS-2CD2032-I", "192.168.1.40", "4455");
    old.reset_by_email = Some(false);
    let mut general = camera("DS-2CD1043G0-I", "192.168.1.41", "6001");
    (general.seen.via_sadp, general.seen.via_ws_discovery) = (false, true);
    let mut other = camera("RLC-810A", "192.168.1.50", "9911");
    (other.seen.via_sadp, other.seen.via_ws_discovery) = (false, true);
    other.serial = None;
    vec![door, fresh, recorder, heat, away(), behind_a_recorder(), old, general, other]
}

/// A long list.
pub fn many(count: u16) -> Vec<FoundCamera> {
    let one = |at: u16| {
        let [high, low] = at.to_be_bytes();
        let mut camera = camera("DS-2CD2143G2-I", &format!("10.1.{high}.{low}"), &format!("{at:04}"));
        camera.activated = Some(!at.is_multiple_of(7));
        camera.reset_by_email = at.is_multiple_of(3).then_some(true);
        camera
    };
    (0..count).map(one).collect()
}
