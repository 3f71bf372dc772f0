//! `userCheck`: the camera's answer to a sign-in. What it says of further tries is read by [`super::Lock`].

use super::Document;

/// What the camera says to a sign-in. OBSERVED.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserCheck {
    /// 200 or 401.
    pub status_value: Option<u32>,
    /// Whether a first password was ever set. A camera that leaves it out is activated (OBSERVED).
    pub is_activated: Option<bool>,
}

impl UserCheck {
    /// Reads it from a document. `None`: the reply is not of this kind.
    pub fn parse(reply: &Document) -> Option<Self> {
        if !reply.is("userCheck") && !reply.has("statusValue") {
            return None;
        }
        Some(Self {
            status_value: reply.number("statusValue").and_then(|value| u32::try_from(value).ok()),
            is_activated: reply.flag("isActivated"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(xml: &str) -> Option<UserCheck> {
        UserCheck::parse(&Document::read(xml.as_bytes())?)
    }

    #[test]
    fn a_welcome_and_a_refusal_are_read() {
        let welcome = "<userCheck version=\"2.0\" xmlns=\"x\"><statusValue>200</statusValue><statusString>OK</statusString>\
            <isDefaultPassword>false</isDefaultPassword><isActivated>true</isActivated></userCheck>";
        assert_eq!(read(welcome), Some(UserCheck { status_value: Some(200), is_activated: Some(true) }));
        let refusal = "<userCheck>\n<statusValue>401</statusValue>\n<retryLoginTime>5</retryLoginTime></userCheck>";
        assert_eq!(read(refusal), Some(UserCheck { status_value: Some(401), is_activated: None }));
        assert_eq!(
            read("<SessionLogin><statusValue>200</statusValue></SessionLogin>").unwrap().status_value,
            Some(200)
        );
        assert_eq!(read("<html/>"), None);
    }
}
