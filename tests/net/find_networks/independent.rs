//! A program that other people wrote, as published, plays a camera, and we list it.

use std::path::PathBuf;
use std::process::Stdio;

use serde_json::json;

use super::house::{Room, StandIn, can_build};
use crate::others;

/// A home and a camera's place on one cable, and the Python. `None`: the test has said that it is skipped.
fn place(test: &str) -> Option<(Room, Room, PathBuf)> {
    if !can_build(test) {
        return None;
    }
    let python = others::python(test)?.join("bin/python3");
    let (home, away) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &away, "10.77.0.2/24");
    // Programs that name no adapter need a way for the group.
    home.ip(&["route", "add", "239.0.0.0/8", "dev", "eth0"]);
    away.ip(&["route", "add", "239.0.0.0/8", "dev", "eth0"]);
    Some((home, away, python))
}

#[test]
fn we_list_a_device_that_wsdiscovery_publishes() {
    const PUBLISH: &str = r#"
import json, time
from wsdiscovery import QName, Scope
from wsdiscovery.publishing import ThreadedWSPublishing
publisher = ThreadedWSPublishing()
publisher.start()
publisher.publishService(
    types=[QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter", "dn")],
    scopes=[Scope("onvif://www.onvif.org/" + scope) for scope in
            ("type/video_encoder", "hardware/DS-2CD2143G2-I", "name/Front%20door", "MAC/44:47:cc:00:00:02")],
    xAddrs=["http://10.77.0.2:8000/onvif/device_service"])
print(json.dumps({"event": "ready"}), flush=True)
time.sleep(600)
"#;
    let Some((home, away, python)) = place("we_list_a_device_that_wsdiscovery_publishes") else { return };
    let mut command = away.command(&python.to_string_lossy());
    // Its part for IPv6 complains that it cannot send to our address.
    let _publisher = StandIn::start(command.args(["-c", PUBLISH]).stderr(Stdio::null()));
    let search = home.find(&["--seconds", "2"]);
    let expected = json!({
        "address": "10.77.0.2", "port": 8000, "model": "DS-2CD2143G2-I", "serial": null, "mac": "44:47:cc:00:00:02",
        "firmware": null, "name": "Front door", "sources": ["ws_discovery"], "family": "camera", "marks": ["only_onvif"],
    });
    assert_eq!(*search.only(), expected);
}
