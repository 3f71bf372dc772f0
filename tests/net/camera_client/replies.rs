//! Bodies of replies, written out by hand after what devices and documents show, apart from the client's names.

/// The answer to a right password. OBSERVED.
pub const WELCOME: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<userCheck version=\"2.0\" \
    xmlns=\"http://www.hikvision.com/ver20/XMLSchema\">\r\n<statusValue>200</statusValue>\r\n<statusString>OK</statusString>\
    \r\n<isDefaultPassword>false</isDefaultPassword>\r\n<isRiskPassword>false</isRiskPassword>\r\n\
    <isActivated>true</isActivated>\r\n</userCheck>\r\n";

/// The answer to a wrong password. OBSERVED.
pub const REFUSED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<userCheck version=\"2.0\" \
    xmlns=\"http://www.isapi.org/ver20/XMLSchema\">\r\n<statusValue>401</statusValue>\r\n\
    <statusString>Unauthorized</statusString>\r\n<isActivated>true</isActivated>\r\n<lockStatus>unlock</lockStatus>\r\n\
    <unlockTime>0</unlockTime>\r\n<retryLoginTime>4</retryLoginTime>\r\n</userCheck>\r\n";

/// The answer to any password while the camera is locked. OBSERVED.
pub const LOCKED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<userCheck version=\"2.0\" \
    xmlns=\"http://www.isapi.org/ver20/XMLSchema\">\r\n<statusValue>401</statusValue>\r\n\
    <statusString>Unauthorized</statusString>\r\n<isActivated>true</isActivated>\r\n<lockStatus>lock</lockStatus>\r\n\
    <unlockTime>1800</unlockTime>\r\n<retryLoginTime>0</retryLoginTime>\r\n</userCheck>\r\n";

/// The answer to a right login to a session, with these elements behind the usual ones. OBSERVED.
pub fn session_welcome(more: &str) -> String {
    format!(
        "<SessionLogin version=\"2.0\"><statusValue>200</statusValue><statusString>OK</statusString>\
         <isDefaultPassword>false</isDefaultPassword><isRiskPassword>false</isRiskPassword>\
         <isActivated>true</isActivated>{more}</SessionLogin>"
    )
}

/// A `ResponseStatus` in JSON, with these members behind the usual ones. DOCUMENTED.
pub fn status_json(code: u32, reason: &str, more: &str) -> String {
    format!(r#"{{"statusCode":{code},"statusString":"Some Words","subStatusCode":"{reason}"{more}}}"#)
}

/// A `ResponseStatus` in XML, with these elements behind the usual ones. DOCUMENTED.
pub fn status_xml(code: u32, reason: &str, more: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ResponseStatus version=\"2.0\" \
         xmlns=\"http://www.hikvision.com/ver20/XMLSchema\"><requestURL>/ISAPI/x</requestURL><statusCode>{code}</statusCode>\
         <statusString>Some Words</statusString><subStatusCode>{reason}</subStatusCode>{more}</ResponseStatus>"
    )
}
