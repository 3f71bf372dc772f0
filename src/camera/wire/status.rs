//! `ResponseStatus`: the camera's answer to a change, and its form of every refusal. Read and written in XML and JSON.

use super::reason::{self, Meaning, Reason};
use super::{Document, Element, NAMESPACE};

/// What the camera says became of a request. Every member may be missing in old releases (OBSERVED).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResponseStatus {
    /// The path that was asked for.
    pub request_url: String,
    /// 1 done, 2 busy, 3 device error, 4 invalid operation, 5 bad format, 6 bad content, 7 done and must restart.
    pub status_code: Option<u32>,
    /// The same in words.
    pub status_string: String,
    /// The reason, as a name.
    pub sub_status: String,
    /// The reason, as a number.
    pub error_code: Option<u32>,
    /// The reason, in words.
    pub error_msg: String,
    /// `unlock` or `lock`, where tries are counted.
    pub lock_status: Option<String>,
    /// How many tries are left.
    pub retry_times: Option<u32>,
    /// Seconds until the lock opens.
    pub res_lock_time: Option<u64>,
}

impl ResponseStatus {
    /// A status by its code, its words and its reason; the rest is empty.
    pub fn new(status_code: u32, status_string: &str, sub_status: &str) -> Self {
        Self {
            status_code: Some(status_code),
            status_string: status_string.to_owned(),
            sub_status: sub_status.to_owned(),
            ..Self::default()
        }
    }

    /// Reads it from XML or JSON. `None`: the reply is not of this kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Self::of(&Document::read(bytes)?)
    }

    /// Reads it from a document. OBSERVED: a refused sign-in says `statusValue` for `statusCode`.
    pub fn of(reply: &Document) -> Option<Self> {
        let named = ["statusCode", "subStatusCode", "statusValue"].iter().any(|name| reply.has(name));
        if !named && !reply.is("ResponseStatus") {
            return None;
        }
        let number = |name: &str| reply.number(name).and_then(|number| u32::try_from(number).ok());
        Some(Self {
            request_url: reply.text("requestURL").unwrap_or_default(),
            status_code: number("statusCode").or_else(|| number("statusValue")),
            status_string: reply.text("statusString").unwrap_or_default(),
            sub_status: reply.text("subStatusCode").unwrap_or_default(),
            error_code: reply.text("errorCode").as_deref().and_then(reason::number),
            error_msg: reply.text("errorMsg").unwrap_or_default(),
            lock_status: reply.word("lockStatus"),
            retry_times: number("retryTimes"),
            res_lock_time: reply.number("resLockTime"),
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

    /// Writes it as XML.
    pub fn to_xml(&self) -> String {
        let root = Element::new("ResponseStatus").attribute("version", "2.0").attribute("xmlns", NAMESPACE);
        self.members().into_iter().fold(root, |root, (name, value)| root.leaf(name, value.text())).to_xml()
    }

    /// Writes it as JSON.
    pub fn to_json(&self) -> String {
        let members = self.members().into_iter();
        let members: serde_json::Map<_, _> = members.map(|(name, value)| (name.to_owned(), value.json())).collect();
        serde_json::Value::Object(members).to_string()
    }

    /// What there is to write, in the order of the documents.
    fn members(&self) -> Vec<(&'static str, Member<'_>)> {
        fn text<'a>(name: &'static str, value: &'a str) -> Option<(&'static str, Member<'a>)> {
            (!value.is_empty()).then_some((name, Member::Text(value)))
        }
        let number = |name, value: Option<u64>| value.map(|value| (name, Member::Number(value)));
        let members = [
            text("requestURL", &self.request_url),
            number("statusCode", self.status_code.map(u64::from)),
            text("statusString", &self.status_string),
            text("subStatusCode", &self.sub_status),
            number("errorCode", self.error_code.map(u64::from)),
            text("errorMsg", &self.error_msg),
            text("lockStatus", self.lock_status.as_deref().unwrap_or_default()),
            number("retryTimes", self.retry_times.map(u64::from)),
            number("resLockTime", self.res_lock_time),
        ];
        members.into_iter().flatten().collect()
    }
}

/// A value that both forms can write.
enum Member<'a> {
    Text(&'a str),
    Number(u64),
}

impl Member<'_> {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Number(number) => number.to_string(),
        }
    }

    fn json(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => (*text).into(),
            Self::Number(number) => (*number).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn both_forms_read_back() {
        let status = ResponseStatus {
            request_url: "/ISAPI/Security/emailCertification".into(),
            error_code: Some(1_610_612_740),
            error_msg: "wrong <code> & more".into(),
            lock_status: Some("unlock".into()),
            retry_times: Some(4),
            res_lock_time: Some(0),
            ..ResponseStatus::new(6, "Invalid Content", "badVerificationCode")
        };
        assert_eq!(ResponseStatus::read(status.to_xml().as_bytes()).as_ref(), Some(&status));
        assert_eq!(ResponseStatus::read(status.to_json().as_bytes()).as_ref(), Some(&status));
        assert!(status.is("badverificationcode"));
    }

    #[test]
    fn old_and_odd_forms_are_read() {
        let old =
            b"<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode></ResponseStatus>";
        assert_eq!(ResponseStatus::read(old), Some(ResponseStatus::new(4, "", "notSupport")));
        let wrapped = br#"{"ResponseStatus":{"statusCode":"1","statusString":"OK","subStatusCode":"ok"}}"#;
        assert_eq!(ResponseStatus::read(wrapped), Some(ResponseStatus::new(1, "OK", "ok")));
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
