//! `ResponseStatus`: the camera's answer to a change, and its form of every refusal, in XML and in JSON. What it says of
//! further tries is read by [`super::Lock`].

use super::Document;
use super::reason::{self, Meaning, Reason};

/// What the camera says became of a request. Every member may be missing in old releases (OBSERVED).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResponseStatus {
    /// 1 done, 2 busy, 3 device error, 4 invalid operation, 5 bad format, 6 bad content, 7 done and must restart.
    pub status_code: Option<u32>,
    /// The status in words, such as `OK` or `Invalid Operation`.
    pub status_string: String,
    /// The reason, as a name.
    pub sub_status: String,
    /// The reason, as a number.
    pub error_code: Option<u32>,
    /// The reason, in words.
    pub error_msg: String,
}

impl ResponseStatus {
    /// Reads it from XML or JSON. `None`: the reply is not of this kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Self::parse(&Document::read(bytes)?)
    }

    /// Reads it from a document. OBSERVED: a refused sign-in says `statusValue` for `statusCode`.
    pub fn parse(reply: &Document) -> Option<Self> {
        let named = ["statusCode", "subStatusCode", "statusValue"].iter().any(|name| reply.has(name));
        if !named && !reply.is("ResponseStatus") {
            return None;
        }
        let number = |name: &str| reply.number(name).and_then(|number| u32::try_from(number).ok());
        Some(Self {
            status_code: number("statusCode").or_else(|| number("statusValue")),
            status_string: reply.text("statusString").unwrap_or_default(),
            sub_status: reply.text("subStatusCode").unwrap_or_default(),
            error_code: reply.text("errorCode").as_deref().and_then(reason::number),
            error_msg: reply.text("errorMsg").unwrap_or_default(),
        })
    }

    /// Whether this is the name of the reason; upper and lower case count the same.
    pub fn is(&self, sub_status: &str) -> bool {
        self.sub_status.eq_ignore_ascii_case(sub_status)
    }

    /// The reason in our table, by its name, else by its number.
    pub fn reason(&self) -> Option<&'static Reason> {
        reason::find(&self.sub_status, self.error_code, self.status_code)
    }

    /// What it means: by the reason, else by the status code where that alone says it.
    pub fn meaning(&self) -> Meaning {
        let by_status = || self.status_code.filter(|_| self.sub_status.is_empty()).map(reason::of_status);
        self.reason().map(|reason| reason.meaning).or_else(by_status).unwrap_or(Meaning::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn status(code: u32, words: &str, reason: &str) -> ResponseStatus {
        let (status_string, sub_status) = (words.to_owned(), reason.to_owned());
        ResponseStatus { status_code: Some(code), status_string, sub_status, ..ResponseStatus::default() }
    }

    #[test]
    fn both_forms_are_read() {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<ResponseStatus version=\"2.0\" xmlns=\"x\">\
            <requestURL>/ISAPI/Security/emailCertification</requestURL><statusCode>6</statusCode>\
            <statusString>Invalid Content</statusString><subStatusCode>badVerificationCode</subStatusCode>\
            <errorCode>1610612740</errorCode><errorMsg>wrong &lt;code&gt; &amp; more</errorMsg></ResponseStatus>";
        let json = r#"{"requestURL":"/ISAPI/Security/emailCertification","statusCode":6,"statusString":"Invalid Content",
            "subStatusCode":"badVerificationCode","errorCode":1610612740,"errorMsg":"wrong <code> & more"}"#;
        let expected = ResponseStatus {
            error_code: Some(1_610_612_740),
            error_msg: "wrong <code> & more".to_owned(),
            ..status(6, "Invalid Content", "badVerificationCode")
        };
        assert_eq!(ResponseStatus::read(xml.as_bytes()).as_ref(), Some(&expected));
        assert_eq!(ResponseStatus::read(json.as_bytes()).as_ref(), Some(&expected));
        assert!(expected.is("badverificationcode") && !expected.is("notSupport"));
        assert_eq!(expected.reason().map(|reason| reason.name), Some("badverificationCode"));
    }

    #[test]
    fn old_and_odd_forms_are_read() {
        let old =
            b"<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode></ResponseStatus>";
        assert_eq!(ResponseStatus::read(old), Some(status(4, "", "notSupport")));
        let wrapped = br#"{"ResponseStatus":{"statusCode":"1","statusString":"OK","subStatusCode":"ok"}}"#;
        assert_eq!(ResponseStatus::read(wrapped), Some(status(1, "OK", "ok")));
        assert_eq!(ResponseStatus::read(b"<ResponseStatus/>"), Some(ResponseStatus::default()));
        assert_eq!(ResponseStatus::read(b"<DeviceInfo><model>X</model></DeviceInfo>"), None);
        assert_eq!(ResponseStatus::read(b"<html><body>404</body></html>"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = ResponseStatus::read(&bytes);
        }

        #[test]
        fn any_member_is_read_without_a_panic(code in "[ -~]{0,30}", tries in "[ -~]{0,30}") {
            let xml = format!("<ResponseStatus><statusCode>{code}</statusCode><retryTimes>{tries}</retryTimes>");
            let _ = ResponseStatus::read(xml.as_bytes());
            let json = serde_json::json!({"statusCode": code, "retryTimes": tries}).to_string();
            prop_assert!(ResponseStatus::read(json.as_bytes()).is_some());
        }
    }
}
