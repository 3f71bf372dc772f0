//! The shapes that go over the wire: paths, XML and JSON, the camera's status replies.
//!
//! What the client reads and writes; the built-in camera has its own shapes. It knows bytes and names, and neither sockets
//! nor the journey.
//! Marks: DOCUMENTED by the manufacturer, OBSERVED in replies and front-ends, INFERRED where nobody has published it.

pub mod asked;
pub mod document;
pub mod element;
pub mod email;
mod json;
pub mod letters;
pub mod lock;
mod node;
pub mod provenance;
pub mod questions;
pub mod reason;
pub mod reset;
pub mod sadp;
pub mod security_email;
pub mod session;
pub mod shape;
pub mod status;
pub mod time;
pub mod user_check;
pub mod ws_discovery;

pub use asked::Asked;
pub use document::Document;
pub use element::Element;
pub use lock::Lock;
pub use provenance::Provenance;
pub use reason::Meaning;
pub use security_email::{SecurityEmail, SecurityEmailCap};
pub use status::ResponseStatus;
pub use user_check::UserCheck;

/// Paths of the requests. Those for JSON get [`FORMAT_JSON`] behind.
pub mod path {
    /// Whether a first password was ever set. OBSERVED; XML `ActivateStatus`.
    pub const ACTIVATE_STATUS: &str = "/SDK/activateStatus";
    /// What the security part can do. DOCUMENTED; XML `SecurityCap`.
    pub const SECURITY_CAP: &str = "/ISAPI/Security/capabilities";
    /// Which ways back in exist. DOCUMENTED; XML `externSecurityCap`.
    pub const EXTERN_CAP: &str = "/ISAPI/Security/extern/capabilities";
    /// What the saved address may be. DOCUMENTED; JSON.
    pub const EMAIL_CAP: &str = "/ISAPI/Security/email/parameter/capabilities";
    /// The saved address, partly hidden. DOCUMENTED; JSON.
    pub const EMAIL: &str = "/ISAPI/Security/email/parameter";
    /// The text of the recovery picture. DOCUMENTED; JSON.
    pub const QR_CODE: &str = "/ISAPI/Security/email/qrCode";
    /// The one request that carries code and new password. OBSERVED; PUT, JSON.
    pub const EMAIL_CERTIFICATION: &str = "/ISAPI/Security/emailCertification";
    /// Which security questions were answered at set-up. OBSERVED; XML.
    pub const QUESTION_CONFIG: &str = "/ISAPI/Security/questionConfiguration";
    /// The one request that carries answers and new password. OBSERVED; PUT, its body is INFERRED.
    pub const QUESTION_CERTIFICATION: &str = "/ISAPI/Security/questionCertification";
    /// The key exchange before secrets are sent. DOCUMENTED; POST, XML.
    pub const CHALLENGE: &str = "/ISAPI/Security/challenge";
    /// The sign-in. DOCUMENTED; digest, XML.
    pub const USER_CHECK: &str = "/ISAPI/Security/userCheck";
    /// Model, serial number, firmware. DOCUMENTED; digest, XML.
    pub const DEVICE_INFO: &str = "/ISAPI/System/deviceInfo";
    /// The camera's clock. DOCUMENTED; digest, XML.
    pub const TIME: &str = "/ISAPI/System/time";
    /// A picture from the camera. DOCUMENTED; digest, JPEG.
    pub const PICTURE: &str = "/ISAPI/Streaming/channels/101/picture";
    /// A picture from the first camera of a recorder. OBSERVED in other clients; digest, JPEG.
    pub const RECORDER_PICTURE: &str = "/ISAPI/ContentMgmt/StreamingProxy/channels/101/picture";
}

/// The query that asks for JSON instead of XML. DOCUMENTED.
pub const FORMAT_JSON: &str = "format=json";

/// Reads a yes or no as cameras write it, `flase` included (OBSERVED). Anything else is unknown, never an error.
pub fn flag(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Some(true),
        "false" | "flase" | "0" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_in_every_spelling() {
        for yes in ["true", " TRUE\r\n", "1", "yes"] {
            assert_eq!(flag(yes), Some(true), "{yes}");
        }
        for no in ["false", "flase", "Flase", "0", "no"] {
            assert_eq!(flag(no), Some(false), "{no}");
        }
        assert_eq!(flag("N/A"), None);
        assert_eq!(flag(""), None);
    }
}
