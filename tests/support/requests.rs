//! The requests of the journey, job by job: what is asked, why, and after what; and the round trips of each job that wait for one
//! another. The least that the protocol allows, with two connections and each rule of `SECURITY.md` kept.

use regain::wizard::JobKind::{self, Commit, FetchPicture, Probe, SetClock, SetRecoveryAddress, SignIn};

/// One kind of request of a job.
pub struct Asked {
    pub job: JobKind,
    /// Method and path; [`WHO`] is a datagram.
    pub request: &'static str,
    /// How often, without and with a sign-in together.
    pub times: u64,
    pub why: &'static str,
    /// What has to be known before.
    pub after: &'static str,
}

/// The question who is there, by SADP.
pub const WHO: &str = "who is there (SADP)";

/// The jobs of the journey that ask the camera, in their order.
pub const JOBS: [(JobKind, &str); 6] = [
    (Probe, "Looking at the camera"),
    (FetchPicture, "Getting the picture"),
    (Commit, "Setting the password"),
    (SignIn, "Signing in, and the proof"),
    (SetClock, "Setting the clock"),
    (SetRecoveryAddress, "Changing the recovery address"),
];

/// What waits for what, in each job: each step is one round trip. Over HTTPS the first connection has one more, its handshake;
/// later ones are opened ahead, while something else is asked.
pub const STEPS: [(JobKind, &[&str]); 6] = [
    (Probe, &["connect", "two questions", "two more", "the last two"]),
    (FetchPicture, &["the picture"]),
    (Commit, &["who is there, while lines are opened", "the key exchange", "code and new password"]),
    (
        SignIn,
        &[
            "who is there, while a line is opened",
            "the nonce",
            "the sign-in",
            "a nonce; the saved addresses",
            "what it is; what an address may be",
            "two nonces",
            "its picture; its clock",
        ],
    ),
    (SetClock, &["who is there, while a line is opened", "the nonce", "the new time", "a nonce", "its clock"]),
    (
        SetRecoveryAddress,
        &["who is there, while a line is opened", "the nonce", "the new address", "what it shows now"],
    ),
];

/// How many round trips of the whole journey wait for one another.
pub fn round_trips(is_tls: bool) -> u32 {
    let steps: usize = STEPS.iter().map(|(_, steps)| steps.len()).sum();
    // TLS 1.3: one for the handshake of the first connection.
    u32::try_from(steps).unwrap() + u32::from(is_tls)
}

const fn asked(job: JobKind, request: &'static str, times: u64, why: &'static str, after: &'static str) -> Asked {
    Asked { job, request, times, why, after }
}

const FIRST: &str = "nothing";
const MET: &str = "who is there";
const IN: &str = "the sign-in";

/// All of them.
pub const ASKED: [Asked; 27] = [
    asked(Probe, WHO, 1, "which camera the journey began with", FIRST),
    asked(Probe, "GET /SDK/activateStatus", 1, "whether it ever had a password", FIRST),
    asked(
        Probe,
        "GET /ISAPI/Security/capabilities",
        1,
        "one word on the e-mail way; the limits of a password; other ways",
        FIRST,
    ),
    asked(Probe, "GET /ISAPI/Security/extern/capabilities", 1, "another word on it, from other firmware", FIRST),
    asked(
        Probe,
        "GET /ISAPI/Security/email/parameter/capabilities",
        1,
        "a third one: a no counts when it came twice",
        FIRST,
    ),
    asked(
        Probe,
        "GET /ISAPI/Security/email/parameter",
        1,
        "whether an address is saved, and which mailbox it is",
        FIRST,
    ),
    asked(
        Probe,
        "GET /ISAPI/System/deviceInfo",
        1,
        "how it takes a sign-in; model and firmware, where it tells them",
        FIRST,
    ),
    asked(FetchPicture, WHO, 1, "whether the picture is of the camera that is meant; asked beside it", FIRST),
    asked(FetchPicture, "GET /ISAPI/Security/email/qrCode", 1, "the picture", FIRST),
    asked(Commit, WHO, 1, "a secret follows", FIRST),
    asked(Commit, "POST /ISAPI/Security/challenge", 1, "the key that code and password go out under", MET),
    asked(Commit, "PUT /ISAPI/Security/emailCertification", 1, "code and new password", "the key"),
    asked(SignIn, WHO, 1, "a secret follows", FIRST),
    asked(
        SignIn,
        "GET /ISAPI/Security/userCheck",
        2,
        "the nonce, then the sign-in: a nonce is used once (firmware V4.48 refuses more)",
        MET,
    ),
    asked(SignIn, "GET /ISAPI/System/deviceInfo", 2, "the proof that it is this camera; a nonce before", IN),
    asked(
        SignIn,
        "GET /ISAPI/Streaming/channels/101/picture",
        2,
        "its picture; a nonce before",
        "what it is: recorders have it elsewhere",
    ),
    asked(SignIn, "GET /ISAPI/Security/email/parameter", 1, "which addresses codes go to now", IN),
    asked(SignIn, "GET /ISAPI/Security/email/parameter/capabilities", 1, "what a new one may be", IN),
    asked(SignIn, "GET /ISAPI/System/time", 2, "its clock; a nonce before", IN),
    asked(SetClock, WHO, 1, "something signed follows", FIRST),
    asked(SetClock, "GET /ISAPI/Security/userCheck", 1, "the nonce", MET),
    asked(SetClock, "PUT /ISAPI/System/time", 1, "the new time", "the nonce; how it writes the time, from the proof"),
    asked(SetClock, "GET /ISAPI/System/time", 2, "whether it took it; a nonce before", "its answer"),
    asked(SetRecoveryAddress, WHO, 1, "something signed follows", FIRST),
    asked(SetRecoveryAddress, "GET /ISAPI/Security/userCheck", 1, "the nonce", MET),
    asked(
        SetRecoveryAddress,
        "PUT /ISAPI/Security/email/parameter",
        1,
        "the new address",
        "the nonce; how it wants an address, from the proof",
    ),
    asked(SetRecoveryAddress, "GET /ISAPI/Security/email/parameter", 1, "whether it took it", "its answer"),
];
