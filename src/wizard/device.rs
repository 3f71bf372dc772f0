//! What the journey knows of a camera: where it is, which one it is, what it offers.
//!
//! Plain facts without a protocol: whoever found them (a search, a typed address, a saved memo) fills them in.

use std::fmt;

pub use super::email_way::{EmailWay, Why};
use super::family::{self, Family};
pub use super::seen::Seen;
pub use super::target::{AddressFault, Target};
use crate::secret::Email;

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
    pub seen: Seen,
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
            seen: Seen::default(),
        }
    }

    /// Whether both describe the same device: by hardware address, else by serial number, else by address.
    pub fn is_same(&self, other: &Self) -> bool {
        let known = |a: &Option<String>, b: &Option<String>| Some(a.as_ref()? == b.as_ref()?);
        known(&self.mac, &other.mac)
            .or_else(|| known(&self.serial, &other.serial))
            .unwrap_or_else(|| self.is_in_the_place_of(other))
    }

    /// One address may hide several cameras behind several ports; but the two searches may name different ports of one.
    fn is_in_the_place_of(&self, other: &Self) -> bool {
        let is_general = |camera: &Self| camera.seen.by_general_search && !camera.seen.by_makers_search;
        let may_differ = |one: &Self, other: &Self| is_general(one) && other.seen.by_makers_search;
        self.target.host == other.target.host
            && (self.target.port == other.target.port || may_differ(self, other) || may_differ(other, self))
    }

    /// Which of these is the same device: by hardware address, else by serial number, else by where it answers.
    pub fn position<'a>(mut list: impl Iterator<Item = &'a Self> + Clone, found: &Self) -> Option<usize> {
        let is = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
        let by_mac = list.clone().position(|known| is(&known.mac, &found.mac));
        by_mac.or_else(|| list.position(|known| known.is_same(found)))
    }

    /// Takes over what another sighting of the same camera knows, where that is more or newer.
    pub fn learn(&mut self, newer: Self) {
        self.target = newer.target;
        self.model = newer.model.or(self.model.take());
        self.serial = newer.serial.or(self.serial.take());
        self.mac = newer.mac.or(self.mac.take());
        self.firmware = newer.firmware.or(self.firmware.take());
        self.activated = newer.activated.or(self.activated);
        self.reset_by_email = newer.reset_by_email.or(self.reset_by_email);
        self.seen.learn(newer.seen);
    }

    /// Which kind of device it is.
    pub fn family(&self) -> Family {
        family::of(self.model.as_deref(), self.seen.channels)
    }

    /// The same by the model's name alone.
    pub(super) fn family_by_name(&self) -> Family {
        family::of(self.model.as_deref(), None)
    }

    /// The last four characters of the serial number, to tell two cameras of one model apart.
    pub fn serial_tail(&self) -> Option<&str> {
        let serial = self.serial.as_deref()?.trim();
        let start = serial.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
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

/// What a read-only look at the camera told. The default: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Whether a first password was ever set. `None`: the camera did not say; older ones are always activated.
    pub activated: Option<bool>,
    /// Whether the e-mail way can work.
    pub email_way: EmailWay,
    /// The saved address as the camera shows it, partly hidden, such as `b****@gmail.com`.
    pub saved_address: Option<MaskedEmail>,
    /// The address of the recovery service, when the camera names it.
    pub service: Option<Email>,
    /// How long a password this camera takes.
    pub limits: Limits,
    /// Model and serial number when the look told more than the search did.
    pub model: Option<String>,
    /// Other official ways that the camera says it has.
    pub other_ways: Vec<OtherWay>,
    /// What was asked and how the camera answered, in numbers, for a helper.
    pub answers: String,
}

/// Another official way back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherWay {
    /// Answers to questions that were chosen at set-up.
    SecurityQuestions,
    /// A key file that was exported before.
    GuidFile,
    /// The phone app that the camera is bound to.
    HikConnect,
}

/// An e-mail address of which the camera shows only a part. `Debug` hides it all the same.
#[derive(Clone, PartialEq, Eq)]
pub struct MaskedEmail(String);

impl MaskedEmail {
    /// Takes what the camera gave.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The masked address, for the screen.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this may be the address behind the mask: a run of stars hides any number of characters (INFERRED).
    pub fn may_be(&self, address: &Email) -> bool {
        let (mask, address) = (self.0.to_lowercase(), address.as_str().to_lowercase());
        let mut parts = mask.split('*').filter(|part| !part.is_empty());
        if !mask.contains('*') {
            return mask.trim() == address;
        }
        let mut rest = address.as_str();
        if !mask.starts_with('*')
            && let Some(first) = parts.next()
        {
            let Some(behind) = rest.strip_prefix(first) else { return false };
            rest = behind;
        }
        let last = if mask.ends_with('*') { None } else { parts.next_back() };
        for part in parts {
            let Some((_, behind)) = rest.split_once(part) else { return false };
            rest = behind;
        }
        last.is_none_or(|last| rest.ends_with(last))
    }
}

impl fmt::Debug for MaskedEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaskedEmail(hidden)")
    }
}

/// How long a password may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The shortest that the camera takes.
    pub min: usize,
    /// The longest that the camera takes.
    pub max: usize,
}

impl Default for Limits {
    /// 8 to 16, as the manuals of these cameras say (DOCUMENTED).
    fn default() -> Self {
        Self { min: 8, max: 16 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_hides_any_number_of_characters() {
        let may = |mask: &str, address: &str| MaskedEmail::new(mask).may_be(&Email::parse(address).unwrap());
        assert!(may("b****@gmail.com", "Benno.K@gmail.com") && may("b****@gmail.com", "b@gmail.com"));
        assert!(!may("b****@gmail.com", "anna@gmail.com") && !may("b****@gmail.com", "benno@gmx.net"));
        assert!(may("a**a@e***e.org", "anna@example.org") && !may("a**a@e***e.org", "anna@x.org"));
        assert!(may("***", "anna@example.org") && may("anna@example.org", "anna@example.org"));
        assert!(!may("anna@example.org", "annb@example.org"));
    }

    #[test]
    fn picture_names_are_safe() {
        let mut camera = FoundCamera::at(Target::new("10.0.0.1", 80));
        assert_eq!(camera.picture_name(), "regain-qr-camera.png");
        camera.model = Some("DS-2CD2143G2-I/../x".to_owned());
        camera.serial = Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned());
        assert_eq!(camera.picture_name(), "regain-qr-DS-2CD2143G2-Ix-4821.png");
    }

    #[test]
    fn the_same_camera_is_known_by_mac_then_serial_then_address() {
        let mut a = FoundCamera::at(Target::new("10.0.0.1", 80));
        let mut b = FoundCamera::at(Target::new("10.0.0.2", 80));
        assert!(!a.is_same(&b));
        (a.serial, b.serial) = (Some("S1".to_owned()), Some("S1".to_owned()));
        assert!(a.is_same(&b));
        (a.mac, b.mac) = (Some("m1".to_owned()), Some("m2".to_owned()));
        assert!(!a.is_same(&b));
        assert_eq!(FoundCamera::position([&a, &b].into_iter(), &b), Some(1));
    }

    #[test]
    fn the_general_search_may_name_another_port() {
        let mut general = FoundCamera::at(Target::new("10.0.0.1", 8000));
        let mut own = FoundCamera::at(Target::new("10.0.0.1", 80));
        assert!(!general.is_same(&own), "two typed addresses");
        general.seen.by_general_search = true;
        own.seen.by_makers_search = true;
        assert!(general.is_same(&own) && own.is_same(&general));
        general.learn(own.clone());
        assert_eq!((general.target.port, general.seen.by_general_search), (80, true));
        assert!(!general.is_same(&FoundCamera::at(Target::new("10.0.0.1", 81))));
    }
}
