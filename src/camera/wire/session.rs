//! The session login: what the camera says before it, what it is told, and what it answers.
//!
//! OBSERVED in front-ends and replies. The password itself never travels; what does is made of it with the values here.

use quick_xml::escape::escape;
use zeroize::Zeroizing;

use super::{Document, UserCheck};

/// What the camera says before a login. XML `SessionLoginCap`; no credentials. The query is `username=`.
pub const CAPABILITIES: &str = "/ISAPI/Security/sessionLogin/capabilities";
/// The login. POST, XML `SessionLogin`. Front-ends put the time behind it (`timeStamp=`, OBSERVED); that a device does
/// without is INFERRED.
pub const LOGIN: &str = "/ISAPI/Security/sessionLogin";
/// The end of a session. PUT.
pub const LOGOUT: &str = "/ISAPI/Security/sessionLogout";
/// How the cookie of a session begins. In version 1 the client makes it of the session's number, later the device does.
pub const COOKIE: &str = "WebSession";
/// The header that goes with the cookie where the camera gave a tag.
pub const TAG: &str = "SessionTag";

/// More rounds than any camera asks for (100) would only keep this computer busy.
const MAX_ITERATIONS: u32 = 20_000;
/// Nothing that a camera gives here is longer.
const MAX_VALUE: usize = 128;

/// What the camera says before a session login: the values that the hash of the password is made of. OBSERVED.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLoginCap {
    /// The number of the session that may begin.
    pub session_id: String,
    /// What makes this login differ from every other one.
    pub challenge: String,
    /// How many rounds of hashing.
    pub iterations: u32,
    /// Whether the camera keeps a hash with a salt in place of the password.
    pub is_irreversible: bool,
    /// The salt. Empty where there is none.
    pub salt: String,
    /// A second one, on devices of the cloud.
    pub salt2: Option<String>,
    /// The version of the session's number, as the camera wrote it. `None` is the first.
    pub version: Option<String>,
    /// Whether it gives a tag.
    pub has_tag: bool,
}

impl SessionLoginCap {
    /// Reads them. `None`: the reply is something else, or cannot be worked with.
    pub fn parse(reply: &Document) -> Option<Self> {
        if !reply.is("SessionLoginCap") {
            return None;
        }
        let is_plain = |text: &String| text.len() <= MAX_VALUE && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let value = |name: &str| reply.word(name).filter(is_plain);
        let is_version = |text: &String| text.len() <= 8 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let iterations = u32::try_from(reply.number("iterations")?).ok()?;
        let is_irreversible = reply.flag("isIrreversible").unwrap_or_default();
        // One round is the plain hash of the password before the challenge: whoever listens could look it up in a table.
        let is_bare = !is_irreversible && iterations < 2;
        // A hash with another salt than the camera's would be a wrong password, and cost a try.
        let lacks_salt = is_irreversible && value("salt").is_none();
        let has_odd_salt2 = is_irreversible && reply.word("salt2").is_some() && value("salt2").is_none();
        if is_bare || lacks_salt || has_odd_salt2 {
            return None;
        }
        Some(Self {
            session_id: value("sessionID")?,
            challenge: value("challenge")?,
            iterations: (1..=MAX_ITERATIONS).contains(&iterations).then_some(iterations)?,
            is_irreversible,
            salt: value("salt").unwrap_or_default(),
            salt2: value("salt2"),
            version: reply.word("sessionIDVersion").filter(is_version),
            has_tag: reply.flag("isSupportSessionTag").unwrap_or_default(),
        })
    }

    /// Writes the login for them: `SessionLogin`. The password is hashed already.
    pub fn login(&self, user: &str, hashed: &str) -> Zeroizing<String> {
        let version = self.version.as_deref().map(|version| format!("<sessionIDVersion>{version}</sessionIDVersion>"));
        let tag = if self.has_tag { "<isNeedSessionTag>true</isNeedSessionTag>" } else { "" };
        Zeroizing::new(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SessionLogin><userName>{}</userName><password>{}</password>\
             <sessionID>{}</sessionID><isSessionIDValidLongTerm>false</isSessionIDValidLongTerm>{}{tag}</SessionLogin>",
            escape(user),
            escape(hashed),
            escape(self.session_id.as_str()),
            version.unwrap_or_default(),
        ))
    }
}

/// Whether the camera let us in, and the tag it gave. `None`: it did not.
pub fn welcome(reply: &Document) -> Option<Option<String>> {
    let check = UserCheck::parse(reply).filter(|check| check.status_value == Some(200))?;
    let is_tag = |tag: &String| tag.len() <= MAX_VALUE && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (check.is_activated != Some(false)).then(|| reply.word("sessionTag").filter(is_tag))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_recorders_words_are_read() {
        // OBSERVED.
        let xml = br#"<SessionLoginCap version="2.0">
          <sessionID>e8b31f45afb9360148d8d092be59f9b97989778711d7cbd8d24bfd0d5a1edc16</sessionID>
          <challenge>e92ad56c3ebef37aa097bc7e02ad4992</challenge>
          <iterations>100</iterations><isIrreversible>true</isIrreversible>
          <salt>bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95</salt>
          <isSessionIDValidLongTerm opt="true,false">false</isSessionIDValidLongTerm>
          <isSupportSessionTag opt="true,false">true</isSupportSessionTag>
          <sessionIDVersion>2</sessionIDVersion></SessionLoginCap>"#;
        let read = SessionLoginCap::parse(&Document::read(xml).unwrap()).unwrap();
        assert_eq!((read.iterations, read.is_irreversible, read.has_tag, read.salt2.as_ref()), (100, true, true, None));
        assert_eq!(read.version.as_deref(), Some("2"));
        assert_eq!(
            read.login("admin", "0a1b").as_str(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SessionLogin><userName>admin</userName><password>0a1b</password>\
             <sessionID>e8b31f45afb9360148d8d092be59f9b97989778711d7cbd8d24bfd0d5a1edc16</sessionID>\
             <isSessionIDValidLongTerm>false</isSessionIDValidLongTerm><sessionIDVersion>2</sessionIDVersion>\
             <isNeedSessionTag>true</isNeedSessionTag></SessionLogin>"
        );
    }

    #[test]
    fn what_cannot_be_worked_with_is_none() {
        let of = |inner: &str| {
            let xml = format!("<SessionLoginCap><sessionID>a1</sessionID>{inner}</SessionLoginCap>");
            SessionLoginCap::parse(&Document::read(xml.as_bytes()).unwrap())
        };
        let plain = of("<challenge>b2</challenge><iterations>2</iterations>").unwrap();
        assert_eq!((plain.is_irreversible, plain.salt.as_str(), plain.version), (false, "", None));
        let version = |text: &str| {
            let version = format!("<sessionIDVersion>{text}</sessionIDVersion>");
            of(&format!("<challenge>b2</challenge><iterations>2</iterations>{version}")).unwrap().version
        };
        assert_eq!(["2.1", "2-1"].map(version), [Some("2.1".to_owned()), None]);
        for wrong in [
            "",
            "<challenge>b2</challenge>",
            "<challenge>b2</challenge><iterations>0</iterations>",
            "<challenge>b2</challenge><iterations>1</iterations>",
            "<challenge>b2</challenge><iterations>4000000000</iterations>",
            "<challenge>b2; x</challenge><iterations>100</iterations>",
            "<challenge>b2</challenge><iterations>1</iterations><isIrreversible>true</isIrreversible>",
            "<challenge>b2</challenge><iterations>1</iterations><isIrreversible>true</isIrreversible><salt>a/=</salt>",
            "<challenge>b2</challenge><iterations>1</iterations><isIrreversible>true</isIrreversible><salt>a</salt>\
             <salt2>;</salt2>",
        ] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
        assert_eq!(SessionLoginCap::parse(&Document::read(b"<ResponseStatus/>").unwrap()), None);
    }

    #[test]
    fn a_welcome_may_bring_a_tag() {
        let read = |xml: &str| welcome(&Document::read(xml.as_bytes()).unwrap());
        let welcome = "<SessionLogin><statusValue>200</statusValue><statusString>OK</statusString>\
            <isActivated>true</isActivated></SessionLogin>";
        assert_eq!(read(welcome), Some(None));
        let with_tag = welcome.replace("</SessionLogin>", "<sessionTag>S5HU9</sessionTag></SessionLogin>");
        assert_eq!(read(&with_tag), Some(Some("S5HU9".to_owned())));
        for odd in ["S5 HU9".to_owned(), "a".repeat(MAX_VALUE + 1)] {
            assert_eq!(read(&with_tag.replace("S5HU9", &odd)), Some(None), "{odd}");
        }
        assert_eq!(read("<SessionLogin><statusValue>401</statusValue></SessionLogin>"), None);
        assert_eq!(read("<html/>"), None);
    }

    proptest! {
        #[test]
        fn any_words_are_read_without_a_panic(id in "[ -~]{0,40}", rounds in "[ -~]{0,12}", version in "[ -~]{0,12}") {
            let xml = format!(
                "<SessionLoginCap><sessionID>{}</sessionID><challenge>c</challenge><iterations>{}</iterations>\
                 <sessionIDVersion>{}</sessionIDVersion></SessionLoginCap>",
                escape(id), escape(rounds), escape(version),
            );
            if let Some(read) = Document::read(xml.as_bytes()).as_ref().and_then(SessionLoginCap::parse) {
                prop_assert!(read.session_id.bytes().all(|byte| byte.is_ascii_alphanumeric()));
                prop_assert!(read.iterations <= MAX_ITERATIONS);
            }
        }
    }
}
