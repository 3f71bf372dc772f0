//! What was seen of the way in which a kind of camera wants its reset: learned from its own page, for the next one of its kind.

use super::camera::FoundCamera;
use super::evidence::EvidenceKind;

/// The longest name of a model or a firmware that is kept, in characters.
const LONGEST: usize = 64;
/// Neither has a longer number in its name: a day has six digits there. A serial number has a longer one.
const LONGEST_NUMBER: usize = 7;

/// A model with one firmware: cameras that behave alike. It names no single device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameraKind {
    /// The model as the camera gives it.
    pub model: String,
    /// The firmware as the camera gives it.
    pub firmware: String,
}

/// A dialect of the reset whose requests have the shape of one that was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialectFit {
    /// Its name.
    pub dialect: &'static str,
    /// The shortest new password, in characters, with which the request has this shape.
    pub shortest: usize,
    /// The longest.
    pub longest: usize,
}

/// What one kind of camera was seen to want.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Which cameras.
    pub kind: CameraKind,
    /// For a reset with this.
    pub evidence: EvidenceKind,
    /// The names of the dialects that what was seen may be; there is at least one. Of several it is one, and nobody knows
    /// which.
    pub dialects: Vec<String>,
}

impl CameraKind {
    /// A kind by its names. `None`: one of them is missing, or may be more than a name.
    pub fn new(model: &str, firmware: &str) -> Option<Self> {
        let name = |text: &str| {
            let text = text.trim();
            let is_plain = |c: char| c.is_ascii_alphanumeric() || " .,_-/+()".contains(c);
            let longest_number = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
            let is_name = !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_plain);
            (is_name && longest_number <= LONGEST_NUMBER && !is_address(text)).then(|| text.to_owned())
        };
        Some(Self { model: name(model)?, firmware: name(firmware)? })
    }

    /// The kind of a camera. `None`: it did not say, or its names hold what one device alone has.
    pub fn of(camera: &FoundCamera) -> Option<Self> {
        let kind = Self::new(camera.model.as_deref()?, camera.firmware.as_deref()?)?;
        let own = [camera.serial.as_deref(), camera.mac.as_deref(), Some(camera.target.host.as_str())];
        let is_in = |own: &str| !own.is_empty() && (kind.model.contains(own) || kind.firmware.contains(own));
        (!own.into_iter().flatten().any(is_in)).then_some(kind)
    }
}

/// Whether a text is the address of a device: of the network, or of its hardware.
fn is_address(text: &str) -> bool {
    let hardware = text.split(['-', '.']).collect::<Vec<_>>();
    let is_hardware = hardware.len() == 6 && hardware.iter().all(|part| part.len() == 2 && is_hex(part));
    text.parse::<std::net::IpAddr>().is_ok() || is_hardware || (text.len() == 12 && is_hex(text))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl Lesson {
    /// What a reset teaches that a camera has taken. `password`: how many characters the new password has, when it is
    /// known, else how many it may have at most. `refused`: the dialect in which the app's own request was not taken.
    /// `None`: nothing that is known fits.
    pub fn from_reset(
        kind: CameraKind,
        evidence: EvidenceKind,
        fits: &[DialectFit],
        password: PasswordLength,
        refused: Option<&str>,
    ) -> Option<Self> {
        let may_be = |fit: &&DialectFit| match password {
            PasswordLength::Known(length) => (fit.shortest..=fit.longest).contains(&length),
            PasswordLength::AtMost(most) => fit.shortest <= most,
        };
        let mut dialects: Vec<String> = fits.iter().filter(may_be).map(|fit| fit.dialect.to_owned()).collect();
        // It was refused, so it was not meant, where another one is left. Alone, the camera's yes weighs more than its no.
        if dialects.len() > 1 {
            dialects.retain(|dialect| refused != Some(dialect.as_str()));
        }
        (!dialects.is_empty()).then_some(Self { kind, evidence, dialects })
    }

    /// The dialect that the cameras want. `None`: it may be one of several, which look the same in a request that was seen.
    pub fn sure(&self) -> Option<&str> {
        match self.dialects.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// What is known of the length of a new password, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordLength {
    /// It has been proven by a sign-in.
    Known(usize),
    /// It was typed elsewhere; the camera takes no longer one.
    AtMost(usize),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Target;

    #[test]
    fn a_kind_names_no_single_device() {
        let found = |model: &str, firmware: &str| FoundCamera {
            model: Some(model.to_owned()),
            firmware: Some(firmware.to_owned()),
            serial: Some("DS-2CD2143G2-I20230102AAWRK12344821".to_owned()),
            mac: Some("44:47:cc:00:00:02".to_owned()),
            ..FoundCamera::at(Target::new("192.168.1.64", 80))
        };
        let kind = CameraKind::of(&found(" DS-2CD2143G2-I", "V5.7.1 build 230101")).unwrap();
        assert_eq!((kind.model.as_str(), kind.firmware.as_str()), ("DS-2CD2143G2-I", "V5.7.1 build 230101"));
        for model in ["DS-7616NI-K2/16P", "iDS-2CD7A46G0/P-IZHS(Y)", "IPC"] {
            assert!(CameraKind::of(&found(model, "V4.30.085build 201231")).is_some(), "{model}");
        }
        for model in [
            "",
            "DS-2CD2143G2-I20230102AAWRK12344821",
            "DS 20230102AAWRK12344821",
            "cam of anna@example.org",
            "192.168.1.64",
            "44:47:cc:00:00:02",
            "44-47-cc-00-00-02",
            "4447cc000002",
            "naïve",
            "two\nlines",
            &"x".repeat(65),
        ] {
            assert!(CameraKind::of(&found(model, "V5.7.1")).is_none(), "{model}");
            assert!(CameraKind::of(&found("DS-2CD2143G2-I", model)).is_none(), "{model}");
        }
    }

    #[test]
    fn the_length_of_the_password_decides_and_what_was_refused_is_not_meant() {
        let fit = |dialect, shortest, longest| DialectFit { dialect, shortest, longest };
        let fits = [fit("challenge_base64", 1, 12), fit("challenge", 1, 16)];
        let kind = CameraKind::new("DS-1", "V1").unwrap();
        let learned = |length, refused| {
            let lesson = Lesson::from_reset(kind.clone(), EvidenceKind::Code, &fits, length, refused);
            lesson.map(|lesson| lesson.dialects.join(" ")).unwrap_or_default()
        };
        let (known, most) = (PasswordLength::Known, PasswordLength::AtMost);
        assert_eq!(learned(most(16), None), "challenge_base64 challenge");
        assert_eq!(learned(most(16), Some("challenge_base64")), "challenge");
        assert_eq!(learned(most(16), Some("challenge")), "challenge_base64");
        assert_eq!(learned(known(8), None), "challenge_base64 challenge");
        assert_eq!(learned(known(13), None), "challenge");
        assert_eq!(learned(known(13), Some("challenge")), "challenge", "the camera's yes weighs more than its no");
        assert_eq!(learned(known(17), None), "");
        assert!(Lesson::from_reset(kind.clone(), EvidenceKind::Code, &[], most(16), None).is_none());
        for (length, refused, sure) in [
            (known(8), None, None),
            (known(8), Some("challenge_base64"), Some("challenge")),
            (known(13), None, Some("challenge")),
            (most(16), None, None),
        ] {
            let lesson = Lesson::from_reset(kind.clone(), EvidenceKind::Code, &fits, length, refused).unwrap();
            assert_eq!(lesson.sure(), sure, "{length:?} {refused:?}");
        }
    }
}
