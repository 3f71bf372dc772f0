//! The dialects of the one request of a reset, and which of them a camera gets.
//!
//! The guide names this request and its encryption, but prints no body (DOCUMENTED), so each dialect says why we believe in
//! it and what a camera must have shown to be spoken to in it. One is chosen from what the camera shows right then; it is
//! never followed by another one. A new dialect is one row in [`DIALECTS`].

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
    /// How it makes keys for single fields, when it does.
    pub key_derivation: Option<KeyDerivation>,
    /// What goes to it is encrypted on the way.
    pub is_encrypted: bool,
}

/// All dialects; the first that fits is taken, unless the camera was seen to want another one.
pub const DIALECTS: [Dialect; 4] = [
    Dialect {
        name: "challenge_base64",
        provenance: Inferred,
        why: "the guide says of this very request: UTF-8, then Base64, then AES-128 (DOCUMENTED); nobody is signed in and \
            the address carries no vector, so the key can only be that of the exchange",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::ChallengeOfBase64,
        fits: |shown| shown.exchanges_keys,
    },
    Dialect {
        name: "challenge",
        provenance: Inferred,
        why: "the first password of a camera is sent like that (DOCUMENTED: AES-128-ECB); for the reset the guide names \
            Base64 besides, so a camera must have been seen to do without",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::Challenge,
        fits: |shown| shown.exchanges_keys,
    },
    Dialect {
        name: "keyed_fields",
        provenance: Inferred,
        why: "front-ends list both values among the fields that are encrypted (OBSERVED), but the guide names no \
            `security` and no `iv` for this request, so only a camera without a key exchange gets it",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::Keyed,
        fits: |shown| shown.key_derivation.is_some() && shown.is_encrypted,
    },
    Dialect {
        name: "plain",
        provenance: Inferred,
        why: "one layer of the recorders' front-end passes values through as they are where there is no key (OBSERVED); \
            only the transport keeps them secret",
        wrapper: reset::WRAPPER,
        encryption: FieldEncryption::None,
        fits: |shown| shown.is_encrypted,
    },
];

impl Dialect {
    /// Whether whoever reads along could read it.
    fn is_open(&self) -> bool {
        matches!(self.encryption, FieldEncryption::Keyed | FieldEncryption::None)
    }
}

/// The dialect for a camera: the one of this name, when the camera was seen to want it and it fits, else the first that
/// fits. `None`: it gets no request. Nothing that amounts to clear text goes over a plain transport: that would need the
/// person's word, and nobody asks for it yet.
pub fn choose(shown: &DeviceTraits, seen: Option<&str>) -> Option<&'static Dialect> {
    let wanted = DIALECTS.iter().find(|dialect| seen == Some(dialect.name));
    // It wants what cannot be said safely here, and would not understand anything else.
    if wanted.is_some_and(|wanted| wanted.is_open() && !shown.is_encrypted) {
        return None;
    }
    let mut fitting = DIALECTS.iter().filter(|dialect| (dialect.fits)(shown));
    fitting.clone().find(|dialect| seen == Some(dialect.name)).or_else(|| fitting.next())
}

/// Whether the dialect of this name needs to know how the camera makes keys for single fields.
pub(super) fn is_keyed(seen: Option<&str>) -> bool {
    DIALECTS.iter().any(|dialect| seen == Some(dialect.name) && dialect.encryption == FieldEncryption::Keyed)
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

    fn traits(exchanges_keys: bool, keyed: bool, is_encrypted: bool) -> DeviceTraits {
        let key_derivation = keyed.then(|| KeyDerivation { iterations: 100, irreversible: false, salt: String::new() });
        DeviceTraits { exchanges_keys, key_derivation, is_encrypted }
    }

    /// Everything that a camera can show, and every dialect that it can have been seen to want.
    fn all() -> impl Iterator<Item = (DeviceTraits, Option<&'static str>)> {
        let seen = || std::iter::once(None).chain(DIALECTS.iter().map(|dialect| Some(dialect.name)));
        (0..8_u8).flat_map(move |bits| {
            let bit = |at: u8| bits >> at & 1 == 1;
            let shown = traits(bit(0), bit(1), bit(2));
            seen().map(move |seen| (shown.clone(), seen))
        })
    }

    #[test]
    fn one_dialect_alone_wants_keys_for_single_fields() {
        let keyed: Vec<_> = all().map(|(_, seen)| seen).filter(|seen| is_keyed(*seen)).collect();
        assert_eq!(keyed, [Some("keyed_fields"); 8]);
    }

    #[test]
    fn base64_under_the_key_of_the_exchange_comes_first_for_every_camera() {
        assert_eq!(DIALECTS.map(|dialect| dialect.name), ["challenge_base64", "challenge", "keyed_fields", "plain"]);
        let chosen = |exchanges_keys, keyed, is_encrypted, seen| {
            choose(&traits(exchanges_keys, keyed, is_encrypted), seen).map(|dialect| dialect.name)
        };
        for (keyed, is_encrypted) in [(false, false), (false, true), (true, false), (true, true)] {
            assert_eq!(chosen(true, keyed, is_encrypted, None), Some("challenge_base64"));
            assert_eq!(chosen(true, keyed, is_encrypted, Some("challenge")), Some("challenge"));
            assert_eq!(chosen(true, keyed, is_encrypted, Some("unheard_of")), Some("challenge_base64"));
        }
        assert_eq!(chosen(false, true, true, None), Some("keyed_fields"));
        assert_eq!(chosen(false, false, true, Some("challenge")), Some("plain"), "it has no key exchange");
    }

    #[test]
    fn nothing_that_anybody_could_read_goes_over_a_plain_transport() {
        for (shown, seen) in all().filter(|(shown, _)| !shown.is_encrypted) {
            match choose(&shown, seen) {
                Some(dialect) => assert!(
                    matches!(dialect.encryption, FieldEncryption::Challenge | FieldEncryption::ChallengeOfBase64),
                    "{} for {shown:?}",
                    dialect.name
                ),
                None => {
                    let wants_open = seen.is_some_and(|name| ["keyed_fields", "plain"].contains(&name));
                    assert!(!shown.exchanges_keys || wants_open, "{shown:?}");
                }
            }
        }
    }

    #[test]
    fn a_camera_that_wants_clear_text_over_a_plain_transport_gets_nothing_whatever_else_it_can() {
        for keyed in [false, true] {
            for wanted in ["keyed_fields", "plain"] {
                assert!(choose(&traits(true, keyed, false), Some(wanted)).is_none(), "{wanted}");
                assert!(choose(&traits(true, keyed, true), Some(wanted)).is_some(), "{wanted}, encrypted");
            }
            for wanted in ["challenge_base64", "challenge"] {
                let chosen = choose(&traits(true, keyed, false), Some(wanted));
                assert_eq!(chosen.map(|dialect| dialect.name), Some(wanted));
            }
        }
    }

    #[test]
    fn every_dialect_is_spoken_to_some_camera_and_needs_what_its_encryption_needs() {
        for dialect in &DIALECTS {
            let taken =
                || all().filter(|(shown, seen)| choose(shown, *seen).is_some_and(|chosen| chosen.name == dialect.name));
            assert!(taken().next().is_some(), "{} is never reached", dialect.name);
            for (shown, _) in taken() {
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
