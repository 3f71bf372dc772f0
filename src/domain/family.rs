//! Which kind of device a model is, from the letters that its name begins with.

/// A kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// A camera.
    Camera,
    /// A camera that sees heat.
    Thermal,
    /// A recorder; cameras may hang behind it.
    Recorder,
    /// A doorbell, its screen inside, or an intercom.
    Doorbell,
    /// A reader at a door.
    Access,
    /// An alarm panel.
    Alarm,
    /// Nothing is known.
    Unknown,
}

impl Family {
    /// The kind of a device with this model name.
    pub fn of_model(model: &str) -> Self {
        of(Some(model), None)
    }

    /// The name under which the words are kept, and which machine-readable output shows.
    pub fn name(self) -> &'static str {
        match self {
            Self::Camera => "camera",
            Self::Thermal => "thermal",
            Self::Recorder => "recorder",
            Self::Doorbell => "doorbell",
            Self::Access => "access",
            Self::Alarm => "alarm",
            Self::Unknown => "unknown",
        }
    }
}

/// Beginnings of model names, the longest first where two fit. OBSERVED in model lists and answers.
const BEGINNINGS: [(&str, Family); 30] = [
    ("DS-2TD", Family::Thermal),
    ("DS-2TP", Family::Thermal),
    ("DS-2XS", Family::Camera),
    ("DS-2", Family::Camera),
    ("DS-TCG", Family::Camera),
    ("DS-K1", Family::Access),
    ("DS-K2", Family::Access),
    ("DS-K5", Family::Access),
    ("DS-KD", Family::Doorbell),
    ("DS-KV", Family::Doorbell),
    ("DS-KB", Family::Doorbell),
    ("DS-KH", Family::Doorbell),
    ("DS-KIS", Family::Doorbell),
    ("DS-HD", Family::Doorbell),
    ("DS-PWA", Family::Alarm),
    ("DS-PHA", Family::Alarm),
    ("DS-PK", Family::Alarm),
    ("DS-6", Family::Recorder),
    ("DS-7", Family::Recorder),
    ("DS-8", Family::Recorder),
    ("DS-9", Family::Recorder),
    ("DS-E", Family::Recorder),
    ("DS-M", Family::Recorder),
    ("DVR-", Family::Recorder),
    ("NVR-", Family::Recorder),
    ("HWN-", Family::Recorder),
    ("HWD-", Family::Recorder),
    ("IPC-", Family::Camera),
    ("PTZ-", Family::Camera),
    ("CS-", Family::Camera),
];

/// The kind of a device with this model name and so many video channels. A name that says nothing leaves the channels:
/// a camera has one, a recorder several.
pub(super) fn of(model: Option<&str>, channels: Option<u32>) -> Family {
    let model = model.unwrap_or_default().trim().to_ascii_uppercase();
    // Devices that understand what they see have the same names with an i in front.
    let name = model.strip_prefix('I').filter(|rest| rest.starts_with("DS-")).unwrap_or(&model);
    let by_name = BEGINNINGS.iter().find(|(beginning, _)| name.starts_with(beginning)).map(|(_, family)| *family);
    by_name.unwrap_or(match channels {
        Some(1) => Family::Camera,
        Some(2..) => Family::Recorder,
        Some(0) | None => Family::Unknown,
    })
}

/// Whether this is how the manufacturer's own models are named.
pub fn is_named_by_the_brand(model: &str) -> bool {
    let model = model.trim().to_ascii_uppercase();
    model.starts_with("DS-") || model.starts_with("IDS-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_tell_their_kind() {
        for (model, family) in [
            ("DS-2CD2143G2-I", Family::Camera),
            ("iDS-2CD7A46G0", Family::Camera),
            ("DS-2TD1228-2/QA", Family::Thermal),
            ("DS-TCG406-E", Family::Camera),
            ("DS-7608NXI-I2", Family::Recorder),
            ("iDS-7208HQHI-M1", Family::Recorder),
            ("DS-KV8113-WME1", Family::Doorbell),
            ("DS-K1T671M", Family::Access),
            ("DS-PWA96-M-WE", Family::Alarm),
            ("CS-C6TC-32WFR", Family::Camera),
            ("IPC-B140H", Family::Camera),
            ("Virtual", Family::Unknown),
        ] {
            assert_eq!(of(Some(model), None), family, "{model}");
        }
    }

    #[test]
    fn channels_tell_it_where_the_name_does_not() {
        assert_eq!(of(Some("OEM-4"), Some(9)), Family::Recorder);
        assert_eq!(of(None, Some(1)), Family::Camera);
        assert_eq!(of(None, Some(0)), Family::Unknown);
        assert_eq!(of(Some("DS-2CD2143G2-I"), Some(4)), Family::Camera, "a camera with four eyes is no recorder");
    }
}
