//! The model of a device, where its own word for it is none.
//!
//! OBSERVED: some devices call themselves `IPCamera` or `NVR` in the place of their model. Their serial number begins with
//! the model all the same: behind it come two digits on some devices, the day it was made, and letters.

use crate::domain::Family;

/// Words that say what kind of thing it is and not which model, in lower case without blanks.
const GENERAL: [&str; 34] = [
    "accesscontroller",
    "bullet",
    "bulletcamera",
    "camera",
    "device",
    "digitalvideorecorder",
    "dome",
    "domecamera",
    "doorstation",
    "dvr",
    "embeddednetdvr",
    "embeddednetnvr",
    "hikvision",
    "hybriddvr",
    "hybridnvr",
    "ipc",
    "ipcam",
    "ipcamera",
    "ipdome",
    "ipspeeddome",
    "ipzoom",
    "netcamera",
    "networkcamera",
    "networkdevice",
    "networkvideocamera",
    "networkvideorecorder",
    "networkvideotransmitter",
    "nvr",
    "onvif",
    "ptz",
    "recorder",
    "speeddome",
    "thermalcamera",
    "videorecorder",
];

/// The model: the device's own word for it, else what its serial number begins with.
pub(super) fn of(word: Option<String>, serial: Option<&str>) -> Option<String> {
    word.filter(|word| !is_general(word)).or_else(|| in_serial(serial?).map(str::to_owned))
}

/// Whether a word names a kind of device only. What stands in brackets behind it says nothing (OBSERVED as a realm:
/// `IP Camera(83813)`).
fn is_general(word: &str) -> bool {
    let word = word.split_once('(').map_or(word, |(before, _)| before);
    let bare: String = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let bare = bare.strip_prefix("hikvision").filter(|rest| !rest.is_empty()).unwrap_or(&bare);
    bare.is_empty() || GENERAL.contains(&bare)
}

/// The model that a serial number begins with. `None`: nothing in it looks like one.
fn in_serial(serial: &str) -> Option<&str> {
    let serial = serial.trim();
    let at = (1..serial.len()).find(|at| serial.get(*at..).is_some_and(begins_with_a_day))?;
    let before = serial.get(..at)?;
    let without_two = before.get(..before.len().checked_sub(2)?);
    let ends_in_two = before.bytes().rev().take(2).all(|byte| byte.is_ascii_digit());
    // Recorders have their number of channels there, and the sister brand's cameras a 01 (OBSERVED).
    let has_two = ends_in_two && (Family::of_model(before) == Family::Recorder || before.ends_with("01"));
    let model = without_two.filter(|_| has_two).unwrap_or(before);
    let is_model = |model: &&str| {
        model.len() >= 4
            && model.starts_with(|c: char| c.is_ascii_alphabetic())
            && model.contains('-')
            && model.bytes().any(|byte| byte.is_ascii_digit())
            && model
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'(' | b')' | b'.'))
    };
    Some(model).filter(is_model)
}

/// Whether this begins with a day of this century and two letters behind it.
fn begins_with_a_day(text: &str) -> bool {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let is_digits = text.bytes().take(8).filter(u8::is_ascii_digit).count() == 8;
    let is_day = matches!((number(0, 4), number(4, 6), number(6, 8)), (Some(2005..=2099), Some(1..=12), Some(1..=31)));
    let letters = text.bytes().skip(8).take(2).filter(u8::is_ascii_uppercase).count();
    is_digits && is_day && letters == 2
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_general_word_is_no_model_and_the_serial_number_begins_with_it() {
        for (serial, model) in [
            ("DS-2CD2143G2-I20230102AAWRK12344821", "DS-2CD2143G2-I"),
            ("DS-7608NI-K20820210305CCRRF12344821WCVU", "DS-7608NI-K2"),
            ("DS-7616NXI-I2/16P/S1620200919CCRRE64821001WCVU", "DS-7616NXI-I2/16P/S"),
            ("CS-C6TC-32WFR0120170327CCCH712344821", "CS-C6TC-32WFR"),
            ("DS-2DE2A404IW-DE320210830CCWRG12344821", "DS-2DE2A404IW-DE3"),
            ("iDS-7208HQHI-M1/S0820220311CCWRJ64821001WCVU", "iDS-7208HQHI-M1/S"),
        ] {
            for word in
                ["IPCamera", "IP CAMERA", "NVR", "Network Video Recorder", "IP Camera(83813)", "HIKVISION NVR", ""]
            {
                assert_eq!(of(Some(word.to_owned()), Some(serial)).as_deref(), Some(model), "{word} {serial}");
            }
            assert_eq!(of(None, Some(serial)).as_deref(), Some(model));
        }
    }

    #[test]
    fn a_model_stays_what_the_device_says_and_nothing_is_made_up() {
        for word in ["DS-2CD2143G2-I", "NVR-216MH-C", "IPC-B140H", "Virtual", "OEM-4"] {
            assert_eq!(of(Some(word.to_owned()), Some("DS-X120230102AAWRK12344821")).as_deref(), Some(word));
        }
        for serial in
            ["", "12344821", "Q12345678", "20230102AAWRK12344821", "DS-2CD2143G2-I", "DS-2CD2143G2-I20231332AAWRK1"]
        {
            assert_eq!(of(Some("IPCamera".to_owned()), Some(serial)), None, "{serial}");
        }
        assert_eq!(of(Some("NVR".to_owned()), None), None);
    }

    proptest! {
        #[test]
        fn any_words_are_read_without_a_panic(word in "[ -~é]{0,30}", serial in "[A-Z0-9/é-]{0,50}") {
            let _ = of(Some(word), Some(&serial));
        }
    }
}
