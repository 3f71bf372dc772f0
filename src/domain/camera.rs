//! What is known of a camera: where it is, which one it is.
//!
//! Plain facts without a protocol: whoever found them (a search, a typed address, a saved memo) fills them in.

use super::family::{self, Family};
use super::identity::{self, Agreement, Identity};
use super::sighting::Sighting;
use super::target::Target;

/// The account on every camera that can be recovered. DOCUMENTED: the e-mail way resets the administrator only.
pub const USER_NAME: &str = "admin";

/// How many characters of a serial number tell two cameras apart.
const TAIL: usize = 4;

/// One camera of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCamera {
    /// Where it answers.
    pub target: Target,
    /// The model as the camera gives it, such as `DS-2CD2143G2-I`.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The firmware, such as `V5.7.1 build 230101`.
    pub firmware: Option<String>,
    /// Whether a first password was ever set. `None`: it did not say.
    pub activated: Option<bool>,
    /// Whether it says that it can reset by e-mail. `None`: it did not say, which proves nothing.
    pub reset_by_email: Option<bool>,
    /// What else the search told.
    pub seen: Sighting,
}

impl FoundCamera {
    /// A camera of which only the address is known.
    pub fn at(target: Target) -> Self {
        Self {
            target,
            model: None,
            serial: None,
            mac: None,
            firmware: None,
            activated: None,
            reset_by_email: None,
            seen: Sighting::default(),
        }
    }

    /// What it is known again by.
    pub fn identity(&self) -> Identity {
        Identity { mac: self.mac.clone(), serial: self.serial.clone() }
    }

    /// Whether both describe the same device: by what they are known again by, else by address.
    pub fn is_same(&self, other: &Self) -> bool {
        match self.agrees(other) {
            Agreement::Yes => true,
            Agreement::No => false,
            Agreement::Unknown => self.is_in_the_place_of(other),
        }
    }

    /// What [`Identity::agrees`] says of both.
    fn agrees(&self, other: &Self) -> Agreement {
        identity::agreement(
            (self.mac.as_deref(), self.serial.as_deref()),
            (other.mac.as_deref(), other.serial.as_deref()),
        )
    }

    /// One address may hide several cameras behind several ports; but the two protocols may name different ports of one.
    fn is_in_the_place_of(&self, other: &Self) -> bool {
        let by_one = |camera: &Self| (camera.seen.via_sadp, camera.seen.via_ws_discovery);
        let may_differ =
            matches!((by_one(self), by_one(other)), ((false, true), (true, _)) | ((true, _), (false, true)));
        self.target.host == other.target.host && (self.target.port == other.target.port || may_differ)
    }

    /// Which of these is the same device: one that agrees in what it is known again by, else one that answers there.
    pub fn position<'a>(list: impl Iterator<Item = &'a Self>, found: &Self) -> Option<usize> {
        let mut in_its_place = None;
        for (at, known) in list.enumerate() {
            match known.agrees(found) {
                Agreement::Yes => return Some(at),
                Agreement::Unknown if in_its_place.is_none() && known.is_in_the_place_of(found) => {
                    in_its_place = Some(at);
                }
                Agreement::Unknown | Agreement::No => {}
            }
        }
        in_its_place
    }

    /// What it may have in common with another sighting of the same camera: two that are the same have one of these both.
    pub fn traits(&self) -> Vec<String> {
        let mac = self.mac.as_ref().map(|mac| format!("mac {}", mac.to_ascii_lowercase()));
        let serial = self.serial.as_deref().map(|serial| format!("serial {}", identity::end_of_serial(serial)));
        let host = format!("host {}", self.target.host);
        mac.into_iter().chain(serial).chain([host]).collect()
    }

    /// Takes over what another sighting of the same camera knows. The newer one counts where both know something, since a
    /// camera moves; but what only WS-Discovery told is weaker than what the manufacturer's own protocol did.
    pub fn learn(&mut self, newer: Self) {
        let older = self.clone();
        let newer_is_weaker = older.seen.via_sadp && !newer.seen.via_sadp && newer.seen.via_ws_discovery;
        let (strong, weak) = if newer_is_weaker { (older, newer) } else { (newer, older) };
        let is_same_place = strong.target.host == weak.target.host;
        *self = Self {
            target: strong.target,
            model: strong.model.or(weak.model),
            serial: strong.serial.or(weak.serial),
            mac: strong.mac.or(weak.mac),
            firmware: strong.firmware.or(weak.firmware),
            activated: strong.activated.or(weak.activated),
            reset_by_email: strong.reset_by_email.or(weak.reset_by_email),
            seen: strong.seen.or(weak.seen, is_same_place),
        };
    }

    /// Which kind of device it is.
    pub fn family(&self) -> Family {
        family::of(self.model.as_deref(), self.seen.channels)
    }

    /// Which kind of device it is by the name of its model alone, whatever its channels say.
    pub(super) fn family_by_name(&self) -> Family {
        family::of(self.model.as_deref(), None)
    }

    /// The last four characters of the serial number, to tell two cameras of one model apart. Letters behind the digits are
    /// left out: they are the same on all recorders of a kind (OBSERVED: `WCVU`).
    pub fn serial_tail(&self) -> Option<&str> {
        let whole = self.serial.as_deref()?.trim();
        let bare = whole.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let digits = bare.bytes().rev().take_while(u8::is_ascii_digit).count();
        let serial = if digits >= TAIL { bare } else { whole };
        let start = serial.char_indices().rev().nth(TAIL - 1).map_or(0, |(at, _)| at);
        serial.get(start..).filter(|tail| !tail.is_empty())
    }

    /// The name that the recovery picture gets: `regain-qr-<model>-<last 4 of serial>.png`, safe for every file system.
    pub fn picture_name(&self) -> String {
        let safe = |text: &str| -> String {
            text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect()
        };
        let model = self.model.as_deref().map(safe).filter(|model| !model.is_empty());
        let tail = self.serial_tail().map(safe).filter(|tail| !tail.is_empty());
        let parts = ["regain-qr".to_owned(), model.unwrap_or_else(|| "camera".to_owned())];
        parts.into_iter().chain(tail).collect::<Vec<_>>().join("-") + ".png"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picture_names_are_safe() {
        let mut camera = FoundCamera::at(Target::new("10.0.0.1", 80));
        assert_eq!(camera.picture_name(), "regain-qr-camera.png");
        camera.model = Some("DS-2CD2143G2-I/../x".to_owned());
        camera.serial = Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned());
        assert_eq!(camera.picture_name(), "regain-qr-DS-2CD2143G2-Ix-4821.png");
    }

    #[test]
    fn the_tail_of_a_serial_number_leaves_out_what_all_recorders_share() {
        let tail = |serial: &str| {
            let camera =
                FoundCamera { serial: Some(serial.to_owned()), ..FoundCamera::at(Target::new("10.0.0.1", 80)) };
            camera.serial_tail().map(str::to_owned)
        };
        for (serial, expected) in [
            ("DS-2CD2143G2-I20230101AAWRK12344821", "4821"),
            ("DS-7608NI-K20820210305CCRRF12344821WCVU", "4821"),
            (" ds-7616ni-q21620200919ccrre64821001wcvu ", "1001"),
            ("DS-7204HGHI-F10420170612AAWR76543210WVU", "3210"),
            ("Q12ABCD", "ABCD"),
            ("AB", "AB"),
        ] {
            assert_eq!(tail(serial).as_deref(), Some(expected), "{serial}");
        }
        assert_eq!(tail("  "), None);
    }

    #[test]
    fn one_camera_is_known_again_by_mac_or_serial_else_by_address() {
        let mut a = FoundCamera::at(Target::new("10.0.0.1", 80));
        let mut b = FoundCamera::at(Target::new("10.0.0.2", 80));
        assert!(!a.is_same(&b));
        (a.serial, b.serial) = (Some("S1".to_owned()), Some("S1".to_owned()));
        assert!(a.is_same(&b));
        (a.mac, b.mac) = (Some("m1".to_owned()), Some("m2".to_owned()));
        assert!(a.is_same(&b), "by cable it has another hardware address than by Wi-Fi");
        b.serial = Some("S2".to_owned());
        assert!(!a.is_same(&b));
        assert_eq!(FoundCamera::position([&a, &b].into_iter(), &b), Some(1));
    }

    #[test]
    fn the_general_search_may_name_another_port() {
        let mut general = FoundCamera::at(Target::new("10.0.0.1", 8000));
        let mut own = FoundCamera::at(Target::new("10.0.0.1", 80));
        assert!(!general.is_same(&own), "two typed addresses");
        general.seen.via_ws_discovery = true;
        own.seen.via_sadp = true;
        assert!(general.is_same(&own) && own.is_same(&general));
        general.learn(own.clone());
        assert_eq!((general.target.port, general.seen.via_ws_discovery), (80, true));
        assert!(!general.is_same(&FoundCamera::at(Target::new("10.0.0.1", 81))));
    }
}
