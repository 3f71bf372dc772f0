//! Cameras of every kind, and each is listed.

use serde_json::json;

use super::house::{Room, can_build};
use super::{fields, onvif, sadp};

#[test]
fn cameras_on_two_adapters() {
    if !can_build("cameras_on_two_adapters") {
        return;
    }
    let (home, one, two) = (Room::new(), Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    home.cable("wlan0", "10.78.0.1/24", &two, "10.78.0.2/24");
    let _one = one.stand_in(&sadp("10.77.0.2", "44-47-cc-00-00-02", "asker"));
    let _two = two.stand_in(&sadp("10.78.0.2", "44-47-cc-00-00-03", "both"));
    let search = home.find(&["--seconds", "1"]);
    let mut addresses: Vec<_> = search.cameras.iter().map(|camera| camera["address"].as_str().unwrap()).collect();
    addresses.sort_unstable();
    assert_eq!(addresses, ["10.77.0.2", "10.78.0.2"], "{}", search.said);
    for camera in &search.cameras {
        let rest = json!({
            "address": camera["address"], "serial": camera["serial"], "mac": camera["mac"], "port": 80,
            "model": "DS-2CD2143G2-I", "firmware": "V5.7.1 build 230101", "activated": true, "reset_by_email": true,
            "sources": ["sadp"], "family": "camera", "marks": ["clock_wrong"],
        });
        assert_eq!(*camera, rest);
    }
    assert!(search.said.is_empty(), "{}", search.said);
}

#[test]
fn a_camera_with_an_address_of_another_network_answers_to_the_group_only() {
    if !can_build("a_camera_with_an_address_of_another_network_answers_to_the_group_only") {
        return;
    }
    let (home, away) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &away, "192.168.1.64/24");
    let _camera = away.stand_in(&sadp("192.168.1.64", "44-47-cc-00-00-02", "group"));
    let search = home.find(&["--seconds", "1"]);
    let camera = search.only();
    assert_eq!(
        (camera["address"].as_str(), camera["reach_from"].as_str()),
        (Some("192.168.1.64"), Some("192.168.1.250/24"))
    );
    assert_eq!(camera["marks"], json!(["other_segment", "clock_wrong"]));
}

#[test]
fn a_camera_of_the_general_search_only() {
    if !can_build("a_camera_of_the_general_search_only") {
        return;
    }
    let (home, one, two) = (Room::new(), Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    home.cable("eth1", "10.78.0.1/24", &two, "10.78.0.2/24");
    let _one = one.stand_in(&onvif("10.77.0.2", "HIKVISION", "DS-2CD2143G2-I"));
    let _two = two.stand_in(&onvif("10.78.0.2", "Lens", "L-1"));
    let mut cameras = home.find(&["--seconds", "1"]).cameras;
    cameras.sort_by_key(|camera| camera["address"].to_string());
    let theirs = json!({
        "address": "10.77.0.2", "port": 80, "model": "DS-2CD2143G2-I", "serial": null, "mac": "44:47:cc:00:00:07",
        "firmware": null, "sources": ["ws_discovery"], "family": "camera", "marks": ["only_onvif"],
    });
    let other = json!({
        "address": "10.78.0.2", "port": 80, "model": "L-1", "serial": null, "mac": null, "firmware": null,
        "name": "Lens", "sources": ["ws_discovery"], "family": "unknown", "marks": ["not_hikvision"],
    });
    assert_eq!(cameras, [theirs, other]);
}

#[test]
fn a_camera_of_both_searches_is_one() {
    if !can_build("a_camera_of_both_searches_is_one") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    let mut both = onvif("10.77.0.2", "HIKVISION", "DS-2CD2143G2-I");
    both["sadp"] = json!({ "to": "both", "fields": fields("10.77.0.2", "44-47-cc-00-00-07") });
    let _camera = one.stand_in(&both);
    let search = home.find(&["--seconds", "1"]);
    assert_eq!(search.only()["sources"], json!(["sadp", "ws_discovery"]));
}

#[test]
fn a_camera_that_starts_during_the_search_says_hello() {
    if !can_build("a_camera_that_starts_during_the_search_says_hello") {
        return;
    }
    let (home, one) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/24", &one, "10.77.0.2/24");
    let hello = json!({ "hello": 0.2, "fields": fields("10.77.0.2", "44-47-cc-00-00-02") });
    let _camera = one.stand_in(&json!({ "address": "10.77.0.2", "sadp": hello }));
    let search = home.find(&["--seconds", "1"]);
    assert_eq!(search.only()["address"], "10.77.0.2");
}

#[test]
fn a_thousand_cameras_are_a_thousand_rows() {
    if !can_build("a_thousand_cameras_are_a_thousand_rows") {
        return;
    }
    let (home, many) = (Room::new(), Room::new());
    home.cable("eth0", "10.77.0.1/16", &many, "10.77.0.2/16");
    for network in ["10.77.1.0/24", "10.77.2.0/24", "10.77.3.0/24", "10.77.4.0/24"] {
        many.ip(&["route", "add", "local", network, "dev", "lo"]);
    }
    let _cameras = many.stand_in(&json!({ "address": "10.77.0.2", "sadp": { "count": 1000 } }));
    // Other tests run beside this one: the answers may take longer to be made than to be heard.
    let search = home.find(&["--seconds", "12"]);
    let serials: std::collections::HashSet<_> =
        search.cameras.iter().map(|camera| camera["serial"].as_str().unwrap()).collect();
    eprintln!("{} rows, {} cameras in {:?}", search.cameras.len(), serials.len(), search.took);
    assert_eq!((search.cameras.len(), serials.len()), (1000, 1000));
}
