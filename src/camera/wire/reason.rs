//! The reasons that a camera gives, by name and by number, and what each one means for the way back in.
//!
//! One table. A reason that is not in it means [`Meaning::Unknown`]: the camera's own words are shown then.

use self::Meaning as M;
use super::provenance::Provenance::{self, Documented, Inferred, Observed};
use crate::domain::Obstacle::{self, self as O};

/// What a reason means for the way back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// What was asked for is done.
    Done,
    /// This code is wrong.
    WrongCode,
    /// The answers to the security questions are wrong.
    WrongAnswers,
    /// Too many tries: it wants a pause.
    Locked,
    /// It does not take this new password.
    PasswordRefused,
    /// It does not have what was asked for.
    NotOffered,
    /// Somebody set a first password before.
    AlreadyActivated,
    /// Wrong user name or password.
    SignInRefused,
    /// It will not do this now, and says no more.
    Refused,
    /// It does not understand our request.
    BadMessage,
    /// Nobody has saved answers to security questions, or not as many as were given.
    NoQuestions,
    /// It speaks of another way back in than this one.
    OtherRecovery,
    /// Something stands in the way, and neither code nor password is to blame.
    Hindered(Obstacle),
    /// Not in the table.
    Unknown,
}

/// A reason that a camera may give for a no, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Its name; the spelling is the camera's.
    pub name: &'static str,
    /// Its number, where one is published.
    pub number: Option<u32>,
    /// The status code that it goes with, where that decides what it means.
    pub status: Option<u32>,
    /// How sure the name is.
    pub provenance: Provenance,
    /// What it means.
    pub meaning: Meaning,
}

const fn numbered(name: &'static str, number: u32, meaning: Meaning) -> Reason {
    Reason { name, number: Some(number), status: None, provenance: Documented, meaning }
}

const fn named(name: &'static str, provenance: Provenance, meaning: Meaning) -> Reason {
    Reason { name, number: None, status: None, provenance, meaning }
}

/// All reasons that we know.
pub const REASONS: [Reason; 60] = [
    numbered("ok", 0x1, M::Done),
    // Taken all the same with status 1, refused with status 6.
    Reason { status: Some(1), ..numbered("riskPassword", 0x1000_0002, M::Done) },
    Reason { status: Some(6), ..numbered("riskPassword", 0x6000_0015, M::PasswordRefused) },
    numbered("noMemory", 0x2000_0001, M::Hindered(O::Busy)),
    numbered("noMemory", 0x4000_202A, M::Hindered(O::Busy)),
    numbered("serviceUnavailable", 0x2000_0002, M::Hindered(O::Busy)),
    numbered("upgrading", 0x2000_0003, M::Hindered(O::Busy)),
    numbered("deviceBusy", 0x2000_0004, M::Hindered(O::Busy)),
    numbered("deviceError", 0x3000_0001, M::Hindered(O::Defect)),
    numbered("notSupport", 0x4000_0001, M::NotOffered),
    numbered("lowPrivilege", 0x4000_0002, M::Hindered(O::NotAdmin)),
    numbered("badAuthorization", 0x4000_0003, M::SignInRefused),
    numbered("methodNotAllowed", 0x4000_0004, M::NotOffered),
    // OBSERVED after a nonce that was too old, too.
    numbered("invalidOperation", 0x4000_0006, M::Refused),
    numbered("notActivated", 0x4000_0007, M::Hindered(O::NotActivated)),
    numbered("hasActivated", 0x4000_0008, M::AlreadyActivated),
    numbered("needReAuthentication", 0x4000_1013, M::Hindered(O::SignInWanted)),
    numbered("SessionExpired", 0x4000_10A7, M::Hindered(O::SignInWanted)),
    numbered("passError", 0x4000_10E7, M::SignInRefused),
    numbered("sesssionUserReachesLimit", 0x4000_10EC, M::Hindered(O::TooManyUsers)),
    numbered("loginNumExceedLimit", 0x4000_203F, M::Hindered(O::TooManyUsers)),
    numbered("badXmlFormat", 0x5000_0001, M::BadMessage),
    numbered("badParameters", 0x6000_0001, M::BadMessage),
    numbered("badXmlContent", 0x6000_0003, M::BadMessage),
    numbered("incorrentUserNameOrPassword", 0x6000_0012, M::SignInRefused),
    numbered("userPwdLenUnder8", 0x6000_0023, M::PasswordRefused),
    numbered("userPwdNameSame", 0x6000_0025, M::PasswordRefused),
    numbered("userPwdNameMirror", 0x6000_0026, M::PasswordRefused),
    numbered("needDoubleVerification", 0x6000_1042, M::Hindered(O::SignInWanted)),
    numbered("rebootRequired", 0x7000_0001, M::Hindered(O::RestartNeeded)),
    named("noSetSecurityEmail", Observed, M::Hindered(O::NoSavedEmail)),
    named("loginPasswordError", Observed, M::SignInRefused),
    named("maxPasswordAttempts", Observed, M::Locked),
    named("maxSessionUserLink", Observed, M::Hindered(O::TooManyUsers)),
    named("ResetPasswordIllegal", Observed, M::PasswordRefused),
    // Shown as "the two do not match": the person types the password anew (INFERRED).
    named("mismatchedPassword", Observed, M::PasswordRefused),
    // Asked for by the routes of the questions and the key file; INFERRED for this one.
    named("WANNotSupport", Observed, M::Hindered(O::OtherNetwork)),
    named("badJsonFormat", Observed, M::BadMessage),
    named("badJsonContent", Observed, M::BadMessage),
    named("MessageParametersLack", Observed, M::BadMessage),
    named("ResetErrorNoSEQ", Observed, M::NoQuestions),
    named("SEQConfigNumError", Observed, M::NoQuestions),
    named("SEQCertificateUnmatch", Observed, M::WrongAnswers),
    named("GUIDFileDataUnmatch", Observed, M::OtherRecovery),
    // About the code of the phone app.
    named("illegalVerificationCode", Observed, M::OtherRecovery),
    named("lackVerificationCode", Observed, M::OtherRecovery),
    // The name of the neighbouring route of older recorders is OBSERVED, that it is used here is not.
    named("badverificationCode", Inferred, M::WrongCode),
    named("invalidVerificationCode", Inferred, M::WrongCode),
    named("badSecurityCode", Inferred, M::WrongCode),
    named("invalidSecurityCode", Inferred, M::WrongCode),
    named("invalidResetCode", Inferred, M::WrongCode),
    named("invalidCode", Inferred, M::WrongCode),
    // Found nowhere, but readable for a person who sees them: read alike, so that nobody is sent astray.
    named("badPassword", Inferred, M::PasswordRefused),
    named("passwordIncludeUserName", Inferred, M::PasswordRefused),
    named("userLock", Inferred, M::Locked),
    named("theDeviceIsRebooting", Inferred, M::Hindered(O::Busy)),
    named("sessionUserReachesLimit", Inferred, M::Hindered(O::TooManyUsers)),
    named("incorrectUserNameOrPassword", Inferred, M::SignInRefused),
    named("Unauthorized", Observed, M::Hindered(O::SignInWanted)),
    named("notSetSecurityEmail", Inferred, M::Hindered(O::NoSavedEmail)),
];

/// Beginnings of names, and what all names with them mean: the form of the message is wrong, or it is locked.
const FAMILIES: [(&str, Reason); 4] = [
    ("badJson", named("badJson", Inferred, M::BadMessage)),
    ("badXml", named("badXml", Inferred, M::BadMessage)),
    ("badParameter", named("badParameter", Inferred, M::BadMessage)),
    ("lock", named("lock", Inferred, M::Locked)),
];

/// The reason of this name, else the one of this number. The name counts first: it is what people look up.
pub fn find(name: &str, number: Option<u32>, status: Option<u32>) -> Option<&'static Reason> {
    let fits = |reason: &&Reason| reason.status.is_none() || status.is_none() || reason.status == status;
    let by_name = || REASONS.iter().filter(fits).find(|reason| reason.name.eq_ignore_ascii_case(name));
    let begins = |with: &str| name.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    // Names of one family: whichever it is, it means what the others do.
    let by_family = || FAMILIES.iter().find(|(with, _)| begins(with)).map(|(_, reason)| reason);
    let by_number = || REASONS.iter().find(|reason| number.is_some() && reason.number == number);
    by_name().or_else(by_number).or_else(by_family)
}

/// What a status code means that comes without a reason that we know. DOCUMENTED.
pub fn of_status(status: u32) -> Meaning {
    match status {
        1 => Meaning::Done,
        2 => Meaning::Hindered(O::Busy),
        3 => Meaning::Hindered(O::Defect),
        5 => Meaning::BadMessage,
        7 => Meaning::Hindered(O::RestartNeeded),
        _ => Meaning::Unknown,
    }
}

/// A number as replies write it: decimal or hexadecimal, and with the digit too many that the guide prints in some
/// (OBSERVED in its table: `0x600000012`).
pub fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let whole: u64 = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok()?,
        None => text.parse().ok()?,
    };
    let repaired = if whole >> 32 == 0 { whole } else { (whole >> 4) & 0xF000_0000 | whole & 0x0FFF_FFFF };
    (whole >> 36 == 0).then(|| u32::try_from(repaired).ok())?
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_reason_is_found_by_its_name_and_by_its_number() {
        for reason in REASONS {
            for name in [reason.name.to_owned(), reason.name.to_uppercase()] {
                let found = find(&name, None, reason.status).unwrap();
                assert_eq!((found.name, found.meaning), (reason.name, reason.meaning), "{name}");
                assert_eq!(find(&name, None, None).unwrap().name, reason.name, "a reply without a status");
            }
            if let Some(number) = reason.number {
                assert_eq!(find("", Some(number), None).unwrap(), &reason, "{number}");
                assert_eq!(find("somethingNew", Some(number), None).unwrap(), &reason, "{number}");
                assert!(matches!(reason.provenance, Documented), "{}: only documents publish numbers", reason.name);
            }
            assert_ne!(reason.meaning, Meaning::Unknown, "{}", reason.name);
        }
    }

    #[test]
    fn no_number_stands_for_two_reasons() {
        let numbers: Vec<u32> = REASONS.iter().filter_map(|reason| reason.number).collect();
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
        assert_eq!(find("", None, None), None);
        assert_eq!(find("somethingNew", Some(77), Some(4)), None);
    }

    #[test]
    fn a_status_alone_means_what_the_documents_say() {
        let meanings = [1, 2, 3, 4, 5, 6, 7, 8].map(of_status);
        let [busy, defect, restart] = [O::Busy, O::Defect, O::RestartNeeded].map(Meaning::Hindered);
        let unknown = Meaning::Unknown;
        assert_eq!(meanings, [Meaning::Done, busy, defect, unknown, Meaning::BadMessage, unknown, restart, unknown]);
    }

    #[test]
    fn names_of_a_family_mean_what_the_others_do() {
        for name in ["badJsonSyntax", "badJSONFormat", "badXmlSyntax", "badParametersRange"] {
            assert_eq!(find(name, None, Some(6)).unwrap().meaning, Meaning::BadMessage, "{name}");
        }
        for name in ["lock", "locked", "lockedUser", "LOCKING"] {
            assert_eq!(find(name, None, Some(4)).unwrap().meaning, Meaning::Locked, "{name}");
        }
        for name in ["unlock", "badverificationCode", "bad", "blocked"] {
            let meaning = find(name, None, Some(6)).map(|reason| reason.meaning);
            assert!(!matches!(meaning, Some(Meaning::Locked | Meaning::BadMessage)), "{name}");
        }
    }

    #[test]
    fn a_weak_password_is_taken_or_refused_by_the_status() {
        assert_eq!(find("riskPassword", None, Some(1)).unwrap().meaning, Meaning::Done);
        assert_eq!(find("riskPassword", None, Some(6)).unwrap().meaning, Meaning::PasswordRefused);
    }

    #[test]
    fn numbers_in_every_spelling() {
        for text in ["1610612754", " 0x60000012 ", "0x600000012", "25769803794"] {
            assert_eq!(number(text), Some(0x6000_0012), "{text}");
        }
        for text in ["", "x", "-1", "0x", "18446744073709551615", "99999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_reason_is_looked_up_without_a_panic(name in "[ -~é]{0,40}", text in "(0x)?[0-9a-fA-F]{0,24}") {
            let _ = find(&name, number(&text), number(&text));
        }
    }
}
