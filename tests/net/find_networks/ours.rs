//! The built-in cameras on a network of their own, found by the product's search.

use std::collections::BTreeSet;

use super::house::{Room, StandIn, can_build};

/// The product as cameras, from this address on.
fn cameras(room: &Room, first: &str, arguments: &[&str]) -> StandIn {
    let usual = ["simulate", "--json", "--bind", first, "--http-port", "80"];
    StandIn::start(room.command(env!("CARGO_BIN_EXE_regain")).args(usual).args(arguments))
}

#[test]
fn the_built_in_cameras_in_every_manner() {
    if !can_build("the_built_in_cameras_in_every_manner") {
        return;
    }
    for (arguments, address, sources, marks) in [
        (&["--sadp"][..], "10.77.0.2", "[\"sadp\"]", "[]"),
        (&["--sadp-mode", "unicast"], "10.77.0.2", "[\"sadp\"]", "[]"),
        (&["--sadp", "--onvif"], "10.77.0.2", "[\"sadp\",\"ws_discovery\"]", "[]"),
        (&["--onvif-only"], "10.77.0.2", "[\"ws_discovery\"]", "[\"only_onvif\"]"),
        (
            &["--sadp-mode", "multicast", "--claims-address", "192.168.1.64"],
            "192.168.1.64",
            "[\"sadp\"]",
            "[\"other_segment\"]",
        ),
        (&["--sadp", "--hello-after", "0.6"], "10.77.0.2", "[\"sadp\"]", "[]"),
        (&["--sadp", "--scenario", "not_activated"], "10.77.0.2", "[\"sadp\"]", "[\"not_activated\"]"),
    ] {
        let (home, away) = (Room::new(), Room::new());
        home.cable("eth0", "10.77.0.1/24", &away, "10.77.0.2/24");
        let _camera = cameras(&away, "10.77.0.2", arguments);
        let search = home.find(&["--seconds", "1.2"]);
        let camera = search.only();
        assert_eq!(camera["address"], address, "{arguments:?}");
        assert_eq!(camera["sources"].to_string(), sources, "{arguments:?}");
        assert_eq!(camera["marks"].to_string(), marks, "{arguments:?}");
    }
}

#[test]
fn a_thousand_built_in_cameras() {
    if !can_build("a_thousand_built_in_cameras") {
        return;
    }
    let (home, away) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/16", &away, "10.77.0.2/16");
    let address = |number: u32| format!("addr add 10.77.{}.{}/16 dev eth0\n", number / 256, number % 256);
    away.ip_batch(&(257..1257).map(address).collect::<String>());
    let _cameras = cameras(&away, "10.77.1.1", &["--count", "1000", "--sadp", "--onvif"]);
    let search = home.find(&["--seconds", "10"]);
    let told = |key: &str| search.cameras.iter().filter_map(|camera| camera[key].as_str()).collect::<BTreeSet<_>>();
    eprintln!("{} rows in {:?}", search.cameras.len(), search.took);
    assert_eq!(search.cameras.len(), 1000, "{}", search.said);
    assert_eq!((told("mac").len(), told("address").len()), (1000, 1000), "none twice");
}
