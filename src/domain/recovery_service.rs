//! The mailbox of the recovery service, and who says that it is the right one.

use super::camera::FoundCamera;
use super::family::{Family, is_named_by_the_brand};
use crate::secret::Email;

/// The mailbox of the brand. DOCUMENTED in its manuals.
pub const BRAND: Email = Email::fixed("pw_recovery@hikvision.com");
/// The mailbox for devices that are sold without the brand's name. DOCUMENTED in their manuals.
pub const NEUTRAL: Email = Email::fixed("pw_recovery@device-service.com");

/// Who says where the mail goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedBy {
    /// The camera itself.
    Camera,
    /// It is the usual one of the brand.
    Brand,
    /// It is the usual one for devices without the brand's name.
    Neutral,
}

impl NamedBy {
    /// The name under which the words are kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Camera => "camera",
            Self::Brand => "brand",
            Self::Neutral => "neutral",
        }
    }
}

/// The usual mailbox for a camera that names none. INFERRED: one whose model is named in no way of the brand is sold
/// without the brand's name. A camera of which nothing is known is taken for one of the brand.
pub fn usual(camera: Option<&FoundCamera>) -> (Email, NamedBy) {
    let is_neutral = |camera: &FoundCamera| {
        let other_name = |model: &str| !is_named_by_the_brand(model) && camera.family_by_name() == Family::Unknown;
        camera.seen.is_neutral || camera.model.as_deref().is_some_and(other_name)
    };
    if camera.is_some_and(is_neutral) { (NEUTRAL, NamedBy::Neutral) } else { (BRAND, NamedBy::Brand) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Target;

    #[test]
    fn the_model_tells_the_brand() {
        let named = |model: Option<&str>, is_neutral: bool| {
            let mut camera = FoundCamera::at(Target::new("192.0.2.64", 80));
            camera.model = model.map(str::to_owned);
            camera.seen.is_neutral = is_neutral;
            usual(Some(&camera)).1
        };
        for model in ["DS-2CD2143G2-I", "iDS-7208HQHI-M1", "IPC-B140H", "HWN-4108MH"] {
            assert_eq!(named(Some(model), false), NamedBy::Brand, "{model}");
        }
        for model in ["NVST-HNR08", "OEM-4", "LTS CMIP3342W"] {
            assert_eq!(named(Some(model), false), NamedBy::Neutral, "{model}");
        }
        assert_eq!((named(None, false), named(Some("DS-2CD2143G2-I"), true)), (NamedBy::Brand, NamedBy::Neutral));
        assert_eq!(usual(None), (BRAND, NamedBy::Brand));
    }
}
