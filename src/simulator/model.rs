//! The models of cameras: a small list in the manner of real ones. It knows what a model has and can do, not which camera
//! it is.

/// One model.
pub(super) struct Model {
    /// The name as the label has it.
    pub(super) name: &'static str,
    /// `deviceType` in `deviceInfo`.
    pub(super) kind: &'static str,
    /// `DeviceType` in SADP: a number that means nothing to anybody else (OBSERVED).
    pub(super) type_number: u32,
    pub(super) firmware: &'static str,
    pub(super) firmware_date: &'static str,
    pub(super) encoder: (&'static str, &'static str),
    /// What stands in the serial number between the model and the digits: date, region, series.
    pub(super) batch: &'static str,
    /// What stands behind the digits; recorders have something there (OBSERVED).
    pub(super) suffix: &'static str,
    pub(super) channels: u32,
    pub(super) disks: u32,
    /// How much it tells in SADP, and with that how old it is.
    pub(super) age: Age,
    /// Whether somebody set a first password.
    pub(super) activated: bool,
    /// Whether there is a way back in by e-mail.
    pub(super) by_email: bool,
    /// Whether its clock starts in 1970, as after a long time without power (OBSERVED).
    pub(super) lost_clock: bool,
}

/// How much a model tells in SADP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// Everything. OBSERVED since V5.4.
    Current,
    /// Whether there is a first password, and little else. OBSERVED on cameras of the sister brand.
    Plain,
    /// Not even that: there was always one. OBSERVED before V5.3.
    Old,
}

/// The model of a camera that stands alone.
const USUAL: Model = Model {
    name: "DS-2CD2143G2-I",
    kind: "IPCamera",
    type_number: 141_945,
    firmware: "V5.7.15",
    firmware_date: "build 230313",
    encoder: ("V7.3", "build 230301"),
    batch: "20230102AAWRK",
    suffix: "",
    channels: 1,
    disks: 0,
    age: Age::Current,
    activated: true,
    by_email: true,
    lost_clock: false,
};

/// The models of a row, in this order, and then from the start.
pub(super) const MODELS: [Model; 8] = [
    USUAL,
    Model { name: "DS-2CD2386G2-IU", type_number: 142_378, batch: "20220614AAWRJ", ..USUAL },
    Model {
        name: "DS-7608NI-K2",
        kind: "NVR",
        type_number: 44_322,
        firmware: "V4.62.210",
        firmware_date: "build 230619",
        encoder: ("V5.0", "build 230530"),
        batch: "0820210305CCRRF",
        suffix: "WCVU",
        channels: 8,
        disks: 2,
        ..USUAL
    },
    Model {
        name: "DS-2CD2432F-IW",
        type_number: 38_930,
        firmware: "V5.2.5",
        firmware_date: "build 141201",
        encoder: ("V5.0,", "build 140714"),
        batch: "20150126CCCH5",
        age: Age::Old,
        by_email: false,
        ..USUAL
    },
    Model {
        name: "CS-C6TC-32WFR",
        type_number: 139_991,
        firmware: "V5.2.3",
        firmware_date: "build 180804",
        encoder: ("V1.0", "build 180731"),
        batch: "0120170327CCCH7",
        age: Age::Plain,
        by_email: false,
        ..USUAL
    },
    Model { name: "DS-2CD2347G2-LU", type_number: 142_378, batch: "20240221AAWRF", activated: false, ..USUAL },
    Model {
        name: "DS-2CD2385G1-I",
        firmware: "V5.6.2",
        firmware_date: "build 190701",
        encoder: ("V7.3", "build 190626"),
        batch: "20200414AAWRE",
        lost_clock: true,
        ..USUAL
    },
    Model { name: "DS-2DE2A404IW-DE3", kind: "IPDome", type_number: 57_397, batch: "20210830CCWRG", ..USUAL },
];

/// The place of the recorder among the models.
pub(super) const RECORDER: usize = 2;

/// The model of the camera at a place in the row, counted from nought.
pub(super) fn at(place: usize) -> &'static Model {
    const { &MODELS }.get(place % MODELS.len()).unwrap_or(const { &USUAL })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_model_is_there_and_the_usual_one_comes_first() {
        assert_eq!(at(0).name, "DS-2CD2143G2-I");
        assert_eq!((at(MODELS.len()).name, at(RECORDER).kind), (at(0).name, "NVR"));
        let mut names: Vec<_> = MODELS.iter().map(|model| model.name).collect();
        names.dedup();
        assert_eq!(names.len(), MODELS.len());
        let some = |what: fn(&Model) -> bool| MODELS.iter().filter(|model| what(model)).count() == 1;
        assert!(some(|model| model.kind == "NVR") && some(|model| !model.activated) && some(|model| model.lost_clock));
        assert!(some(|model| model.age == Age::Old) && some(|model| model.age == Age::Plain));
    }
}
