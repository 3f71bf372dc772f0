//! The mailbox of the recovery service, and who says that it is the right one.

use std::hash::{DefaultHasher, Hasher as _};

use super::camera::FoundCamera;
use super::family::{Family, is_named_by_the_brand};
use crate::secret::Email;

/// The mailbox of the brand. DOCUMENTED in its manuals.
pub const BRAND: Email = Email::fixed("pw_recovery@hikvision.com");
/// The mailbox for devices that are sold without the brand's name. DOCUMENTED in their manuals.
pub const NEUTRAL: Email = Email::fixed("pw_recovery@device-service.com");

/// Domains of the maker's service. DOCUMENTED in the manuals: the addresses that requests go to; INFERRED: that replies
/// come from these domains or from names below them.
pub const MAKERS_DOMAINS: [&str; 2] = ["hikvision.com", "device-service.com"];

/// Whether a domain, in small letters, is the maker's or lies below it.
pub fn is_makers_domain(domain: &str) -> bool {
    MAKERS_DOMAINS.iter().any(|known| {
        domain == *known || domain.strip_suffix(known).is_some_and(|below| below.len() > 1 && below.ends_with('.'))
    })
}

/// What the person has chosen where a camera named a service that is not the maker's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceChoice {
    /// The usual one.
    Usual,
    /// The one that the camera named. The address itself is kept on no disk; by this mark it is known again, and another
    /// one is asked about anew.
    Named(u64),
}

impl ServiceChoice {
    /// The choice of this very address.
    pub fn named(service: &Email) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(service.as_str().to_lowercase().as_bytes());
        Self::Named(hasher.finish())
    }
}

/// Who says where the mail goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedBy {
    /// The camera itself, and it is one of the maker's.
    Camera,
    /// The camera alone: it is none of the maker's, and the person has chosen it.
    CameraAlone,
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
            Self::CameraAlone => "camera-alone",
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
    fn the_maker_is_known_by_its_domains() {
        for domain in ["hikvision.com", "device-service.com", "mail.hikvision.com"] {
            assert!(is_makers_domain(domain), "{domain}");
        }
        for domain in
            ["evil.example", "nothikvision.com", "hikvision.com.evil.example", ".hikvision.com", "hikvision.co", ""]
        {
            assert!(!is_makers_domain(domain), "{domain}");
        }
        let named = |address| ServiceChoice::named(&Email::fixed(address));
        assert_eq!(named("desk@installer.example"), named("Desk@Installer.example"));
        assert_ne!(named("desk@installer.example"), named("desk@evil.example"));
    }

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
