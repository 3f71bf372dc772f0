//! Where the built-in camera answers. Written apart from the client's paths, so that a wrong one meets nothing.
//!
//! Those that give JSON want [`FORMAT_JSON`] in the query.

/// Whether a first password was ever set. OBSERVED.
pub(super) const ACTIVATE_STATUS: &str = "/SDK/activateStatus";
/// The language of the camera's web page. OBSERVED.
pub(super) const LANGUAGE: &str = "/SDK/language";
/// What its security can do. DOCUMENTED.
pub(super) const SECURITY_CAPABILITIES: &str = "/ISAPI/Security/capabilities";
/// Which ways back in there are. DOCUMENTED.
pub(super) const EXTERN_CAPABILITIES: &str = "/ISAPI/Security/extern/capabilities";
/// What a saved e-mail address may be. DOCUMENTED; JSON.
pub(super) const EMAIL_CAPABILITIES: &str = "/ISAPI/Security/email/parameter/capabilities";
/// The saved e-mail address, partly hidden. DOCUMENTED; JSON; PUT saves another one.
pub(super) const EMAIL: &str = "/ISAPI/Security/email/parameter";
/// The text of the recovery picture. DOCUMENTED; JSON.
pub(super) const QR_CODE: &str = "/ISAPI/Security/email/qrCode";
/// The reset with a code. DOCUMENTED; PUT, JSON.
pub(super) const EMAIL_CERTIFICATION: &str = "/ISAPI/Security/emailCertification";
/// Which security questions were chosen. DOCUMENTED.
pub(super) const QUESTION_CONFIGURATION: &str = "/ISAPI/Security/questionConfiguration";
/// The reset with answers to them. OBSERVED; PUT.
pub(super) const QUESTION_CERTIFICATION: &str = "/ISAPI/Security/questionCertification";
/// The key exchange before secrets are sent. DOCUMENTED; POST.
pub(super) const CHALLENGE: &str = "/ISAPI/Security/challenge";
/// The sign-in. DOCUMENTED.
pub(super) const USER_CHECK: &str = "/ISAPI/Security/userCheck";
/// What a session login needs. OBSERVED; the query is `username=`.
pub(super) const SESSION_CAPABILITIES: &str = "/ISAPI/Security/sessionLogin/capabilities";
/// The session login. OBSERVED; POST.
pub(super) const SESSION_LOGIN: &str = "/ISAPI/Security/sessionLogin";
/// The end of a session. OBSERVED; PUT.
pub(super) const SESSION_LOGOUT: &str = "/ISAPI/Security/sessionLogout";
/// Model, serial number, firmware. DOCUMENTED.
pub(super) const DEVICE_INFO: &str = "/ISAPI/System/deviceInfo";
/// How it is doing. DOCUMENTED.
pub(super) const STATUS: &str = "/ISAPI/System/status";
/// Its clock. DOCUMENTED; PUT sets it.
pub(super) const TIME: &str = "/ISAPI/System/time";
/// A picture from it. DOCUMENTED.
pub(super) const PICTURE: &str = "/ISAPI/Streaming/channels/101/picture";
/// Its ONVIF device service. OBSERVED; POST, SOAP.
pub(super) const ONVIF_DEVICE: &str = "/onvif/device_service";
/// A picture from the first camera of a recorder. OBSERVED.
pub(super) const RECORDER_PICTURE: &str = "/ISAPI/ContentMgmt/StreamingProxy/channels/101/picture";
/// The way to its own web page. OBSERVED.
pub(super) const WEB_PAGE: &str = "/";
/// Its own web page. OBSERVED.
pub(super) const LOGIN_PAGE: &str = "/doc/page/login.asp";
/// Where the scripts of its page begin. OBSERVED.
pub(super) const SCRIPTS: &str = "/doc/script/";
/// What the scripts must know of this firmware. INFERRED.
pub(super) const PAGE_CONFIG: &str = "/doc/config.json";
/// The recovery picture that its web page exports. INFERRED.
pub(super) const QR_EXPORT: &str = "/qrcode.png";

/// The part of a query that asks for JSON in place of XML. DOCUMENTED.
pub(super) const FORMAT_JSON: &str = "format=json";
