//! Programs that other people wrote, as published: they list our camera, and we list theirs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::house::{Room, StandIn, can_build, skip};

/// The programs by name and version.
const PACKAGES: [&str; 2] = ["WSDiscovery==2.1.2", "hiktools==1.2.2"];

/// A Python that has them, installed once below the build folder. `Err`: why not.
fn python() -> Result<&'static Path, &'static str> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PYTHON.get_or_init(install).as_ref().map(PathBuf::as_path).map_err(String::as_str)
}

fn install() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("independent");
    let python = folder.join("bin/python");
    // Written when everything is in its place.
    let mark = folder.join(PACKAGES.join(","));
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
    run(&python, &[install.as_slice(), PACKAGES.as_slice()].concat())?;
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
    // Where IPv6 is on, WSDiscovery 2.1.2 sends an answer by the wrong socket now and then, and stops.
    for room in [&home, &away] {
        let off = "echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6";
        assert!(room.command("sh").args(["-c", off]).status().unwrap().success());
    }
    // Programs that name no adapter need a way for the group.
    home.ip(&["route", "add", "239.0.0.0/8", "dev", "eth0"]);
    away.ip(&["route", "add", "239.0.0.0/8", "dev", "eth0"]);
    Some((home, away, python))
}

/// What a Python program prints, line by line.
fn listed(room: &Room, python: &Path, program: &str) -> Vec<Value> {
    let output = room.command(&python.to_string_lossy()).args(["-c", program]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The product as a camera.
fn camera(room: &Room, arguments: &[&str]) -> StandIn {
    let usual = ["simulate", "--json", "--bind", "10.77.0.2", "--http-port", "80"];
    StandIn::start(room.command(env!("CARGO_BIN_EXE_regain")).args(usual).args(arguments))
}

#[test]
fn hiktools_lists_our_camera() {
    const LIST: &str = r#"
import json
from hiktools.sadp import SADPClient, fromdict, unmarshal
with SADPClient(timeout=1) as client:
    client.write(fromdict({"Uuid": "13A888A9-F1B1-4020-AE9F-05607682D23B", "MAC": "ff-ff-ff-ff-ff-ff", "Types": "inquiry"}))
    for answer in client:
        packet = unmarshal(answer.toxml())
        print(json.dumps({key: packet[key] for key in packet}))
"#;
    let Some((home, away, python)) = place("hiktools_lists_our_camera") else { return };
    let _camera = camera(&away, &["--sadp"]);
    let cameras = listed(&home, python, LIST);
    assert_eq!(cameras.len(), 1, "{cameras:?}");
    assert_eq!(
        (cameras[0]["IPv4Address"].as_str(), cameras[0]["DeviceDescription"].as_str()),
        (Some("10.77.0.2"), Some("DS-2CD2143G2-I"))
    );
    let ours = home.find(&["--seconds", "1"]);
    assert_eq!(ours.only()["serial"], cameras[0]["DeviceSN"]);
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
    let _publisher = StandIn::start(away.command(&python.to_string_lossy()).args(["-c", PUBLISH]));
    let search = home.find(&["--seconds", "2"]);
    let expected = json!({
        "address": "10.77.0.2", "port": 8000, "model": "DS-2CD2143G2-I", "serial": null, "mac": "44:47:cc:00:00:02",
        "firmware": null, "name": "Front door", "sources": ["ws_discovery"], "family": "camera", "marks": ["only_onvif"],
    });
    assert_eq!(*search.only(), expected);
}
