//! `userCheck`: the camera's answer to a sign-in.

use super::{Document, Element, Lock, NAMESPACE};

/// What the camera says to a sign-in. OBSERVED; the lower three members come with a refusal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserCheck {
    /// 200 or 401.
    pub status_value: Option<u32>,
    /// `OK` or `Unauthorized`.
    pub status_string: String,
    /// Whether a first password was ever set. A camera that leaves it out is activated (OBSERVED).
    pub is_activated: Option<bool>,
    /// `unlock` or `lock`.
    pub lock_status: Option<String>,
    /// Seconds until the lock opens.
    pub unlock_time: Option<u64>,
    /// How many tries are left.
    pub retry_login_time: Option<u32>,
}

impl UserCheck {
    /// The answer to a right password.
    pub fn welcome() -> Self {
        Self { status_value: Some(200), status_string: "OK".into(), is_activated: Some(true), ..Self::default() }
    }

    /// The answer to a wrong password, or to any while the camera is locked.
    pub fn refused(locked: bool, unlock_time: u64, tries_left: u32) -> Self {
        Self {
            status_value: Some(401),
            status_string: "Unauthorized".into(),
            is_activated: Some(true),
            lock_status: Some(if locked { "lock" } else { "unlock" }.into()),
            unlock_time: Some(unlock_time),
            retry_login_time: Some(tries_left),
        }
    }

    /// Reads it from XML or JSON. `None`: the reply is not of this kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Self::of(&Document::read(bytes)?)
    }

    /// Reads it from a document.
    pub fn of(reply: &Document) -> Option<Self> {
        if !reply.is("userCheck") && !reply.has("statusValue") {
            return None;
        }
        Some(Self {
            status_value: reply.number("statusValue").and_then(|value| u32::try_from(value).ok()),
            status_string: reply.text("statusString").unwrap_or_default(),
            is_activated: reply.flag("isActivated"),
            lock_status: reply.word("lockStatus"),
            unlock_time: reply.number("unlockTime"),
            retry_login_time: Lock::of(reply).tries_left,
        })
    }

    /// Writes it as XML.
    pub fn to_xml(&self) -> String {
        let mut root = Element::new("userCheck").attribute("version", "2.0").attribute("xmlns", NAMESPACE);
        if let Some(value) = self.status_value {
            root = root.leaf("statusValue", value).leaf("statusString", &self.status_string);
        }
        if self.status_value == Some(200) {
            root = root.leaf("isDefaultPassword", false).leaf("isRiskPassword", false);
        }
        if let Some(activated) = self.is_activated {
            root = root.leaf("isActivated", activated);
        }
        if let Some(status) = &self.lock_status {
            root = root.leaf("lockStatus", status);
        }
        if let Some(seconds) = self.unlock_time {
            root = root.leaf("unlockTime", seconds);
        }
        if let Some(tries) = self.retry_login_time {
            root = root.leaf("retryLoginTime", tries);
        }
        root.to_xml()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welcome_and_refusal_read_back() {
        for check in [UserCheck::welcome(), UserCheck::refused(false, 0, 4), UserCheck::refused(true, 1800, 0)] {
            assert_eq!(UserCheck::read(check.to_xml().as_bytes()), Some(check));
        }
    }

    #[test]
    fn a_refusal_without_activation_is_read() {
        let odd = b"<userCheck>\n<statusValue>401</statusValue>\n<retryLoginTime>5</retryLoginTime></userCheck>";
        let check = UserCheck::read(odd).unwrap();
        assert_eq!((check.status_value, check.retry_login_time, check.is_activated), (Some(401), Some(5), None));
        assert_eq!(UserCheck::read(b"<html/>"), None);
    }
}
