//! A program that other people wrote, as published, plays a camera, and we list it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::json;

use super::house::{Room, StandIn, can_build, skip};

/// The program by name and version.
const PACKAGE: &str = "WSDiscovery==2.1.2";

/// A Python that has it, installed once below the build folder. `Err`: why not.
fn python() -> Result<&'static Path, &'static str> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PYTHON.get_or_init(install).as_ref().map(PathBuf::as_path).map_err(String::as_str)
}

fn install() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("publisher");
    let python = folder.join("bin/python");
    // Written when everything is in its place.
    let mark = folder.join(PACKAGE);
    if mark.is_file() {
        return Ok(python);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    }
    let run = |program: &Path, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().map_err(|error| error.to_string())?;
        let said = || String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(said()) }
    };
    run(Path::new("python3"), &["-m", "venv", &folder.to_string_lossy()])?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(&python, &[install.as_slice(), &[PACKAGE]].concat())?;
    fs::write(&mark, "").map_err(|error| error.to_string())?;
    Ok(python)
}

/// A home and a camera's place on one cable, and the Python. `None`: the test has said that it is skipped.
fn place(test: &str) -> Option<(Room, Room, &'static Path)> {
    if !can_build(test) {
        return None;
    }
    let python = python().map_err(|why| skip(test, why)).ok()?;
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
