//! The ways in which cameras may want the one request of the reset, and which of them a camera gets.
//!
//! Nobody has published this request, so each way says why we believe in it and what a camera must have shown to be
//! spoken to in it. One is chosen from what the camera shows right then; it is never followed by another one.

use super::cipher::fields::Terms;
use super::wire::Mark::{self, Inferred};
use super::wire::{Document, reset};

/// How the code and the new password travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
    /// Each sealed with the secret of the key exchange.
    Exchange,
    /// The same, and in Base64 before that.
    ExchangeOfBase64,
    /// Each sealed with a key of the user's name and no password.
    Fields,
    /// As they are.
    None,
}

/// One way.
#[derive(Debug)]
pub struct Dialect {
    /// Its name, for logs and for a helper.
    pub name: &'static str,
    /// How sure it is.
    pub mark: Mark,
    /// Why we believe in it.
    pub why: &'static str,
    /// The name of the object around the two values.
    pub wrapper: &'static str,
    /// How they travel.
    pub sealing: Sealing,
    fits: fn(&Shown) -> bool,
}

/// What a camera showed before the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// It answers the key exchange.
    pub exchanges_keys: bool,
    /// It names itself as a recorder.
    pub is_recorder: bool,
    /// How it makes keys for single fields, when it does.
    pub terms: Option<Terms>,
    /// The line is encrypted.
    pub is_encrypted: bool,
}

/// All ways; the first that fits is taken.
pub const DIALECTS: [Dialect; 4] = [
    Dialect {
        name: "challenge_base64",
        mark: Inferred,
        why: "the newer interface of recorders can seal several values at once, in Base64 first; only a reset needs that",
        wrapper: reset::WRAPPER,
        sealing: Sealing::ExchangeOfBase64,
        fits: |shown| shown.exchanges_keys && shown.is_recorder,
    },
    Dialect {
        name: "challenge",
        mark: Inferred,
        why: "the first password of a camera is sent like that, and the key exchange needs no sign-in",
        wrapper: reset::WRAPPER,
        sealing: Sealing::Exchange,
        fits: |shown| shown.exchanges_keys,
    },
    Dialect {
        name: "keyed_fields",
        mark: Inferred,
        why: "front-ends list both values among the fields that are sealed, and before a sign-in there is no password",
        wrapper: reset::WRAPPER,
        sealing: Sealing::Fields,
        fits: |shown| shown.terms.is_some(),
    },
    Dialect {
        name: "plain",
        mark: Inferred,
        why: "the saved address can be set without any sealing; only an encrypted line keeps it secret",
        wrapper: reset::WRAPPER,
        sealing: Sealing::None,
        fits: |shown| shown.is_encrypted,
    },
];

/// The way for a camera. `None`: it gets no request.
pub fn choose(shown: &Shown) -> Option<&'static Dialect> {
    DIALECTS.iter().find(|dialect| (dialect.fits)(shown))
}

/// How a camera makes keys for single fields, when `SecurityCap` says that it does. DOCUMENTED.
pub fn terms(security: &Document) -> Option<Terms> {
    let versions = security.text_at("securityVersion", "opt").or_else(|| security.word("securityVersion"))?;
    let is_first = versions.split(',').any(|version| version.trim() == "1");
    let iterations =
        security.number("keyIterateNum").and_then(|number| u32::try_from(number).ok()).filter(|_| is_first)?;
    Some(Terms {
        iterations,
        irreversible: security.flag("isIrreversible").unwrap_or_default(),
        salt: security.word("salt").unwrap_or_default(),
    })
}

/// Beginnings of the models of recorders. OBSERVED.
const RECORDERS: [&str; 7] = ["DS-6", "DS-7", "DS-8", "DS-9", "DS-E", "NVR", "DVR"];

/// Whether this is the model of a recorder.
pub fn is_recorder(model: &str) -> bool {
    let model = model.trim().to_ascii_uppercase();
    let model = model.strip_prefix('I').filter(|rest| rest.starts_with("DS-")).unwrap_or(&model);
    RECORDERS.iter().any(|beginning| model.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chosen(exchanges_keys: bool, is_recorder: bool, keyed: bool, is_encrypted: bool) -> Option<&'static str> {
        let terms = keyed.then(|| Terms { iterations: 100, irreversible: false, salt: String::new() });
        choose(&Shown { exchanges_keys, is_recorder, terms, is_encrypted }).map(|dialect| dialect.name)
    }

    #[test]
    fn a_camera_gets_what_it_showed() {
        assert_eq!(chosen(true, false, true, true), Some("challenge"));
        assert_eq!(chosen(true, true, true, false), Some("challenge_base64"));
        assert_eq!(chosen(false, false, true, false), Some("keyed_fields"));
        assert_eq!(chosen(false, true, false, true), Some("plain"));
        assert_eq!(chosen(false, true, false, false), None, "nothing goes out in clear text on a plain line");
    }

    #[test]
    fn every_way_has_a_name_of_its_own_and_a_reason() {
        for dialect in &DIALECTS {
            assert_eq!(DIALECTS.iter().filter(|other| other.name == dialect.name).count(), 1);
            assert!(!dialect.why.is_empty() && dialect.mark == Inferred, "{}", dialect.name);
        }
    }

    #[test]
    fn terms_are_read_when_both_halves_are_there() {
        let read = |xml: &str| terms(&Document::read(xml.as_bytes()).unwrap());
        let whole = "<SecurityCap><securityVersion opt=\"1,2\"/><keyIterateNum>100</keyIterateNum>\
            <isIrreversible>true</isIrreversible><salt>AB</salt></SecurityCap>";
        assert_eq!(read(whole), Some(Terms { iterations: 100, irreversible: true, salt: "AB".into() }));
        assert!(read("<A><securityVersion>1</securityVersion><keyIterateNum>7</keyIterateNum></A>").is_some());
        assert_eq!(read("<A><securityVersion opt=\"1\"/></A>"), None);
        assert_eq!(read("<A><securityVersion opt=\"2\"/><keyIterateNum>100</keyIterateNum></A>"), None);
        assert_eq!(read("<A><securityVersion opt=\"1\"/><keyIterateNum>-1</keyIterateNum></A>"), None);
    }

    #[test]
    fn recorders_are_known_by_their_names() {
        for model in ["DS-7608NXI-I2", "iDS-7208HQHI-M1", "NVR-4CH", "ds-9632ni"] {
            assert!(is_recorder(model), "{model}");
        }
        for model in ["DS-2CD2143G2-I", "IP Camera(83813)", "iDS-2CD7A46G0", ""] {
            assert!(!is_recorder(model), "{model}");
        }
    }

    proptest! {
        #[test]
        fn any_terms_are_read_without_a_panic(opt in "[0-9, ]{0,12}", rounds in "[ -~]{0,20}", salt in "[ -~]{0,80}") {
            let json = serde_json::json!({"securityVersion": {"@opt": opt}, "keyIterateNum": rounds, "salt": salt});
            let _ = terms(&Document::read(json.to_string().as_bytes()).unwrap());
        }
    }
}
