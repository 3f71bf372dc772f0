//! The dialects of the one request of a reset, and which of them a camera gets.
//!
//! Nobody has published this request, so each dialect says why we believe in it and what a camera must have shown to be
//! spoken to in it. One is chosen from what the camera shows right then; it is never followed by another one. A new
//! dialect is one row in [`DIALECTS`].

use super::cipher::encryptor::FieldEncryption;
use super::cipher::fields::KeyDerivation;
use super::wire::Provenance::{self, Inferred};
use super::wire::{Document, reset};

/// How one kind of camera wants the request.
#[derive(Debug)]
pub struct Dialect {
    /// Its name, for logs and for a helper.
    pub name: &'static str,
    /// How sure we are of it.
    pub provenance: Provenance,
    /// Why we believe in it.
    pub why: &'static str,
    /// The name of the JSON object around code and password.
    pub wrapper: &'static str,
    /// How the values travel in it.
    pub encryption: FieldEncryption,
    fits: fn(&DeviceTraits) -> bool,
}

/// What a camera showed before the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceTraits {
    /// It answers the key exchange.
    pub exchanges_keys: bool,
    /// It is a recorder, by its model.
    pub is_recorder: bool,
    /// How it makes keys for single fields, when it does.
    pub key_derivation: Option<KeyDerivation>,
    /// What goes to it is encrypted on the way.
    pub is_encrypted: bool,
}

/// All dialects; the first that fits is taken.
pub const DIALECTS: [Dialect; 4] = [
    Dialect {
        name: "challenge_base64",
        provenance: Inferred,
        why: "the newer interface of recorders can encrypt several values at once, in Base64 first; only a reset needs that",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::ChallengeOfBase64,
        fits: |shown| shown.exchanges_keys && shown.is_recorder,
    },
    Dialect {
        name: "challenge",
        provenance: Inferred,
        why: "the first password of a camera is sent like that, and the key exchange needs no sign-in",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::Challenge,
        fits: |shown| shown.exchanges_keys,
    },
    Dialect {
        name: "keyed_fields",
        provenance: Inferred,
        why: "front-ends list both values among the fields that are encrypted, and before a sign-in there is no password",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::Keyed,
        fits: |shown| shown.key_derivation.is_some() && shown.is_encrypted,
    },
    Dialect {
        name: "plain",
        provenance: Inferred,
        why: "the saved address can be set without any encryption of its own; only the transport keeps it secret",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::None,
        fits: |shown| shown.is_encrypted,
    },
];

/// The dialect for a camera. `None`: it gets no request. Nothing that amounts to clear text goes over a plain transport:
/// that would need the person's word, and nobody asks for it yet.
pub fn choose(shown: &DeviceTraits) -> Option<&'static Dialect> {
    DIALECTS.iter().find(|dialect| (dialect.fits)(shown))
}

/// How a camera makes keys for single fields, when `SecurityCap` says that it does. DOCUMENTED.
pub fn key_derivation(security: &Document) -> Option<KeyDerivation> {
    let versions = security.text_at("securityVersion", "opt").or_else(|| security.word("securityVersion"))?;
    let is_first = versions.split(',').any(|version| version.trim() == "1");
    let iterations =
        security.number("keyIterateNum").and_then(|number| u32::try_from(number).ok()).filter(|_| is_first)?;
    Some(KeyDerivation {
        iterations,
        irreversible: security.flag("isIrreversible").unwrap_or_default(),
        salt: security.word("salt").unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn traits(exchanges_keys: bool, is_recorder: bool, keyed: bool, is_encrypted: bool) -> DeviceTraits {
        let key_derivation = keyed.then(|| KeyDerivation { iterations: 100, irreversible: false, salt: String::new() });
        DeviceTraits { exchanges_keys, is_recorder, key_derivation, is_encrypted }
    }

    /// Everything that a camera can show.
    fn all() -> impl Iterator<Item = DeviceTraits> {
        (0..16_u8).map(|bits| {
            let bit = |at: u8| bits >> at & 1 == 1;
            traits(bit(0), bit(1), bit(2), bit(3))
        })
    }

    #[test]
    fn a_camera_gets_what_it_showed() {
        let chosen = |exchanges_keys, is_recorder, keyed, is_encrypted| {
            choose(&traits(exchanges_keys, is_recorder, keyed, is_encrypted)).map(|dialect| dialect.name)
        };
        assert_eq!(chosen(true, false, true, true), Some("challenge"));
        assert_eq!(chosen(true, true, true, false), Some("challenge_base64"));
        assert_eq!(chosen(false, false, true, true), Some("keyed_fields"));
        assert_eq!(chosen(false, true, false, true), Some("plain"));
    }

    #[test]
    fn nothing_that_anybody_could_read_goes_over_a_plain_transport() {
        for shown in all().filter(|shown| !shown.is_encrypted) {
            match choose(&shown) {
                Some(dialect) => assert!(
                    matches!(dialect.encryption, FieldEncryption::Challenge | FieldEncryption::ChallengeOfBase64),
                    "{} for {shown:?}",
                    dialect.name
                ),
                None => assert!(!shown.exchanges_keys, "{shown:?}"),
            }
        }
    }

    #[test]
    fn every_dialect_is_spoken_to_some_camera_and_needs_what_its_encryption_needs() {
        for dialect in &DIALECTS {
            let taken = || all().filter(|shown| choose(shown).is_some_and(|chosen| chosen.name == dialect.name));
            assert!(taken().next().is_some(), "{} is never reached: a row above it takes its cameras", dialect.name);
            for shown in taken() {
                let has_what_it_needs = match dialect.encryption {
                    FieldEncryption::Challenge | FieldEncryption::ChallengeOfBase64 => shown.exchanges_keys,
                    FieldEncryption::Keyed => shown.key_derivation.is_some(),
                    FieldEncryption::None => true,
                };
                assert!(has_what_it_needs, "{} for {shown:?}", dialect.name);
            }
            let same_name = DIALECTS.iter().filter(|other| other.name == dialect.name).count();
            assert!(same_name == 1 && !dialect.why.is_empty() && !dialect.wrapper.is_empty(), "{}", dialect.name);
        }
    }

    #[test]
    fn a_key_derivation_is_read_when_both_halves_are_there() {
        let read = |xml: &str| key_derivation(&Document::read(xml.as_bytes()).unwrap());
        let whole = "<SecurityCap><securityVersion opt=\"1,2\"/><keyIterateNum>100</keyIterateNum>\
            <isIrreversible>true</isIrreversible><salt>AB</salt></SecurityCap>";
        assert_eq!(read(whole), Some(KeyDerivation { iterations: 100, irreversible: true, salt: "AB".into() }));
        assert!(read("<A><securityVersion>1</securityVersion><keyIterateNum>7</keyIterateNum></A>").is_some());
        assert_eq!(read("<A><securityVersion opt=\"1\"/></A>"), None);
        assert_eq!(read("<A><securityVersion opt=\"2\"/><keyIterateNum>100</keyIterateNum></A>"), None);
        assert_eq!(read("<A><securityVersion opt=\"1\"/><keyIterateNum>-1</keyIterateNum></A>"), None);
    }

    proptest! {
        #[test]
        fn any_key_derivation_is_read_without_a_panic(opt in "[0-9, ]{0,12}", rounds in "[ -~]{0,20}", salt in "[ -~]{0,80}") {
            let json = serde_json::json!({"securityVersion": {"@opt": opt}, "keyIterateNum": rounds, "salt": salt});
            let _ = key_derivation(&Document::read(json.to_string().as_bytes()).unwrap());
        }
    }
}
