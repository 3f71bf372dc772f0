//! `regain find` on networks as people have them, each built of namespaces for one test: several adapters, a VPN beside
//! them, cameras with an address of another network, firewalls, other programs on the port.

mod cameras;
mod house;
mod independent;
mod obstacles;
mod ours;
mod wire;

use serde_json::{Value, json};

/// The answer of a camera at this address.
fn fields(address: &str, mac: &str) -> Value {
    json!({
        "DeviceDescription": "DS-2CD2143G2-I", "DeviceSN": format!("DS-2CD2143G2-I20230101AAWR{}", &mac[9..]),
        "HttpPort": 80, "MAC": mac, "IPv4Address": address, "IPv4SubnetMask": "255.255.255.0",
        "IPv4Gateway": "0.0.0.0", "AnalogChannelNum": 0, "DigitalChannelNum": 1,
        "SoftwareVersion": "V5.7.1build 230101", "BootTime": "1970-01-15 02:44:11", "Activated": "true",
        "PasswordResetAbility": "true", "HCPlatformEnable": "flase", "SupportMailBox": "true",
    })
}

/// A camera that answers as told: `asker`, `group` or `both`.
fn sadp(address: &str, mac: &str, to: &str) -> Value {
    json!({ "address": address, "sadp": { "to": to, "fields": fields(address, mac) } })
}

/// A camera that answers in the general search only.
fn onvif(address: &str, maker: &str, model: &str) -> Value {
    let scope = |what: &str| format!("onvif://www.onvif.org/{what}");
    let scopes =
        [scope("type/video_encoder"), scope(&format!("hardware/{model}")), scope(&format!("name/{maker}%20{model}"))];
    let xaddrs = format!("http://[fe80::1]/onvif/device_service http://{address}/onvif/device_service");
    json!({ "address": address, "onvif": { "scopes": scopes.join(" "), "xaddrs": xaddrs } })
}
