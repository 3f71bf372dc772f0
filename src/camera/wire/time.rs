//! `Time`: the camera's clock as it goes over the wire. DOCUMENTED: three members, and how the zone is written.

use quick_xml::escape::escape;

/// The mode in which a time server sets the clock.
pub const BY_SERVER: &str = "NTP";
/// The mode in which it is set by hand.
pub const BY_HAND: &str = "manual";

/// The message that sets the clock. `attributes` are those of the camera's own message.
pub fn body(attributes: &[(String, String)], mode: &str, local: &str, zone: &str) -> String {
    let is_of_root = |name: &str| matches!(name, "version" | "xmlns");
    let attributes: String = attributes
        .iter()
        .filter(|(name, _)| is_of_root(name))
        .map(|(name, value)| format!(" {name}=\"{}\"", escape(value.as_str())))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Time{attributes}>\n<timeMode>{}</timeMode>\n\
         <localTime>{local}</localTime>\n<timeZone>{zone}</timeZone>\n</Time>\n",
        escape(mode)
    )
}
