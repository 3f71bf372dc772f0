//! Programs that others wrote find the cameras: `hiktools` by SADP, `WSDiscovery` and the `onvif` of npm by ONVIF.

use super::network::play;
use crate::others;

/// The searches of `hiktools`: the plain one, with and without the broadcast MAC.
const HIKTOOLS: &str = r#"
from hiktools import sadp
for extra in ({}, {"MAC": "ff-ff-ff-ff-ff-ff"}):
    question = {"Uuid": "13A888A9-F1B1-4020-AE9F-05607682D23B", **extra, "Types": "inquiry"}
    with sadp.SADPClient(timeout=2) as client:
        client.write(sadp.fromdict(question))
        found = [sadp.unmarshal(answer.toxml()) for answer in client]
    assert all(isinstance(one, sadp.DiscoveryPacket) for one in found), found
    assert all(one["Uuid"] == question["Uuid"] for one in found)
    assert {one["DeviceSN"] for one in found} == serials, [one["DeviceSN"] for one in found]
    assert {one["IPv4Address"] for one in found} == addresses
print(len(found))
"#;

/// The searches of `WSDiscovery`: for anything, by type, by scope, and for what no camera is.
const WS_DISCOVERY: &str = r#"
from wsdiscovery import QName, Scope, WSDiscovery
network = QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter")
device = QName("http://www.onvif.org/ver10/device/wsdl", "Device")
search = WSDiscovery()
search.start()
macs = {camera["mac"].replace(":", "") for camera in cameras}
for wanted in ({}, {"types": [network]}, {"types": [device]}, {"scopes": [Scope("onvif://www.onvif.org/Profile")]}):
    found = search.searchServices(timeout=2, **wanted)
    assert {one.getEPR()[-12:] for one in found} == macs, (wanted, [one.getEPR() for one in found])
    for one in found:
        types = {name.getFullname() for name in one.getTypes()}
        assert types == {network.getFullname(), device.getFullname()}, types
        assert len(one.getXAddrs()) == 2 and one.getXAddrs()[1].startswith("http://[fe80::"), one.getXAddrs()
        assert one.getXAddrs()[0].split("/")[2].split(":")[0] in addresses, one.getXAddrs()
        assert any("/MAC/" in str(scope) for scope in one.getScopes()), one.getScopes()
for wanted in ({"types": [QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoDisplay")]},
               {"scopes": [Scope("onvif://www.onvif.org/hardware/none")]}):
    found = search.searchServices(timeout=1, **wanted)
    assert not found, wanted
search.stop()
print(len(macs))
"#;

/// The search of the `onvif` of npm, which makes a client of what it finds.
const ONVIF: &str = r#"
text = """
const { Discovery } = require('onvif');
Discovery.on('error', error => { console.error(String(error)); process.exit(1); });
Discovery.probe({ timeout: 2000 }, (error, cameras) => {
    if (error) throw error;
    console.log(JSON.stringify(cameras.map(camera => camera.hostname + ':' + camera.port + camera.path)));
});
"""
found = json.loads(subprocess.run(["node", "-e", text], cwd=tools, check=True, stdout=subprocess.PIPE).stdout)
assert sorted(found) == sorted(f"{one['address']}:{one['http_port']}/onvif/device_service" for one in cameras), found
print(len(found))
"#;

/// Plays a text of Python beside nine cameras.
fn by_python(name: &str, options: &[&str], text: &str) {
    let Some(place) = others::python(name) else { return };
    let python = place.join("bin/python3");
    let said = play(name, 9, options, python.to_str().unwrap(), &place, text);
    assert!(said.is_none_or(|said| said.trim() == "9"));
}

#[test]
fn hiktools_finds_every_camera() {
    by_python("hiktools_finds_every_camera", &["--sadp"], HIKTOOLS);
}

#[test]
fn hiktools_finds_cameras_that_answer_the_asker_only() {
    let name = "hiktools_finds_cameras_that_answer_the_asker_only";
    by_python(name, &["--sadp-mode", "unicast"], HIKTOOLS);
}

#[test]
fn ws_discovery_finds_every_camera() {
    by_python("ws_discovery_finds_every_camera", &["--onvif-only"], WS_DISCOVERY);
}

#[test]
fn onvif_finds_every_camera() {
    let name = "onvif_finds_every_camera";
    let Some(place) = others::node(name) else { return };
    let said = play(name, 9, &["--onvif"], "python3", &place, ONVIF);
    assert!(said.is_none_or(|said| said.trim() == "9"));
}
