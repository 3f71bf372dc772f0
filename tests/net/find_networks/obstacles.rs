//! What stands in the way on real networks, and what the search does or says about it.

use serde_json::json;

use super::house::{Room, can_build};
use super::sadp;

#[test]
fn a_vpn_beside_is_left_out() {
    if !can_build("a_vpn_beside_is_left_out") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    home.ip(&["tuntap", "add", "office", "mode", "tun"]);
    let tunnel = home.stand_in(&json!({ "tunnel": "office" }));
    home.ip(&["addr", "add", "10.8.0.2/24", "dev", "office"]);
    home.ip(&["link", "set", "office", "up"]);
    home.ip(&["route", "add", "default", "dev", "office"]);
    let _camera = one.stand_in(&sadp("10.77.0.2", "44-47-cc-00-00-02", "asker"));
    let search = home.find(&["--seconds", "1"]);
    assert_eq!(search.only()["address"], "10.77.0.2");
    // What the system itself sends into a new tunnel is IPv6 and group membership, no UDP.
    let is_udp = |hex: &str| hex.starts_with("4500") && hex.get(18..20) == Some("11");
    let into_it: Vec<_> = tunnel.events().into_iter().filter(|event| event["event"] == "tunnel").collect();
    let asked = into_it.iter().any(|event| event["hex"].as_str().is_some_and(is_udp));
    assert!(!asked, "{into_it:?}");

    // With nothing but the tunnel, that is what is said.
    home.ip(&["link", "del", "eth0"]);
    let search = home.find(&["--seconds", "1"]);
    assert!(search.cameras.is_empty() && search.said.contains("VPN"), "{}", search.said);
    assert!(search.took.as_secs_f32() < 1.0, "nothing to wait for: {:?}", search.took);
}

#[test]
fn another_program_on_the_port_is_told_and_no_hindrance() {
    if !can_build("another_program_on_the_port_is_told_and_no_hindrance") {
        return;
    }
    let (home, one, two) = (Room::new(), Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    home.cable("eth1", "10.78.0.1/24", &two, "10.78.0.2/24");
    let _one = one.stand_in(&sadp("10.77.0.2", "44-47-cc-00-00-02", "asker"));
    let _two = two.stand_in(&sadp("10.78.0.2", "44-47-cc-00-00-03", "group"));
    let other = home.stand_in(&json!({ "hold": 37020 }));
    let search = home.find(&["--seconds", "1"]);
    assert_eq!(search.only()["address"], "10.77.0.2", "the other one answers to the port that is held");
    assert!(search.said.contains("Another program"), "{}", search.said);
    drop(other);
    let search = home.find(&["--seconds", "1"]);
    assert_eq!((search.cameras.len(), search.said.as_str()), (2, ""));
}

#[test]
fn a_firewall_that_drops_answers_is_suspected() {
    if !can_build("a_firewall_that_drops_answers_is_suspected") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    let _camera = one.stand_in(&sadp("10.77.0.2", "44-47-cc-00-00-02", "both"));
    // As firewalls of desktops do: an answer straight back is no known connection after a question to a group.
    home.firewall("input", "ct state established,related accept");
    home.firewall("input", "iifname eth0 drop");
    let search = home.find(&["--seconds", "1"]);
    assert!(search.cameras.is_empty());
    assert!(search.said.contains("firewall"), "{}", search.said);
}

#[test]
fn a_system_that_forbids_to_ask_is_told() {
    if !can_build("a_system_that_forbids_to_ask_is_told") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    let camera = one.stand_in(&json!({ "address": "10.77.0.2", "watch": "eth0" }));
    home.firewall("output", "meta l4proto udp drop");
    let search = home.find(&["--seconds", "1"]);
    assert!(search.cameras.is_empty() && search.said.starts_with("No camera answered. A firewall"), "{}", search.said);
    let sent =
        camera.events().iter().any(|event| event["hex"].as_str().is_some_and(|hex| hex.get(18..20) == Some("11")));
    assert!(!sent);
}

#[test]
fn no_network_is_told_at_once() {
    if !can_build("no_network_is_told_at_once") {
        return;
    }
    let home = Room::new();
    let search = home.find(&["--seconds", "5"]);
    assert!(search.cameras.is_empty() && search.said.contains("on no network"), "{}", search.said);
    assert!(search.took.as_secs_f32() < 2.0, "{:?}", search.took);
}
