//! Which room may know which. What a file names is read in [`super::paths`], so no way of writing it goes round a wall.

use std::collections::BTreeSet;

use super::reading::{must_not_say, program, room};

/// What each room may name of the others; `app`, `cli` and `window` stand above and open the house.
const WALLS: [(&str, &[&str]); 23] = [
    ("typed", &[]),
    ("secret", &["typed"]),
    ("domain", &["secret", "typed"]),
    ("wizard", &["domain", "secret", "typed"]),
    ("text", &["domain"]),
    ("ui", &["domain", "secret", "text", "typed", "wizard"]),
    ("camera", &["domain", "secret"]),
    ("relay", &["camera", "domain"]),
    ("mail", &["domain", "files", "secret", "typed"]),
    ("qr", &["domain", "secret"]),
    ("files", &["domain"]),
    ("store", &["domain", "files", "secret"]),
    ("vault", &["domain", "secret"]),
    ("notice", &[]),
    ("appearance", &["domain"]),
    ("instance", &["files"]),
    ("log", &[]),
    (
        "engine",
        &[
            "appearance",
            "camera",
            "domain",
            "files",
            "mail",
            "notice",
            "qr",
            "relay",
            "secret",
            "store",
            "vault",
            "wizard",
        ],
    ),
    ("app", &["domain", "engine", "secret", "ui", "wizard"]),
    ("window", &["app", "domain", "files", "log"]),
    // It writes its replies itself, so that a mistake of the client is not its own as well.
    ("simulator", &["secret"]),
    (
        "cli",
        &[
            "app",
            "camera",
            "domain",
            "engine",
            "files",
            "instance",
            "log",
            "mail",
            "relay",
            "secret",
            "simulator",
            "store",
            "text",
            "ui",
            "window",
            "wizard",
        ],
    ),
    ("main", &["cli"]),
];

/// What these rooms may take from outside; `std` is anybody's, but for what [`no_room_does_what_another_is_for`] says.
const CRATES: [(&str, &[&str]); 5] = [
    ("typed", &["std"]),
    ("secret", &["std", "subtle", "zeroize", "rand_core", "rustix", "tracing"]),
    ("domain", &["std", "unicode_width", "zeroize"]),
    ("wizard", &["std", "zeroize"]),
    ("text", &["std", "flate2", "fluent_bundle", "jiff", "unic_langid"]),
];

/// Words that begin a path and are neither a room nor a crate.
const NO_CRATES: [&str; 20] = [
    "Self", "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "f32", "f64",
    "clippy", "rustdoc", "self", "super",
];

/// Fails for everything that is named in `room` and that `is_wrong`.
#[track_caller]
fn check(room: &str, why: &str, is_wrong: impl Fn(&str) -> bool) {
    let mut wrong = Vec::new();
    for source in self::room(room) {
        let here = source.named().iter().filter(|named| is_wrong(&named.path));
        wrong.extend(here.map(|named| format!("{}:{}: {}", source.path, named.line, named.path)));
    }
    assert!(wrong.is_empty(), "{room}: {why}:\n{}", wrong.join("\n"));
}

/// Whether a path is this one or lies below it.
fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[test]
fn every_room_knows_only_the_rooms_it_may() {
    let rooms: BTreeSet<String> = program()
        .iter()
        .filter_map(|source| source.path.strip_prefix("src/")?.split(['/', '.']).next().map(str::to_owned))
        .filter(|room| room != "lib")
        .collect();
    let walled: BTreeSet<String> = WALLS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, walled, "each room has its row in WALLS");
    for (room, may) in WALLS {
        check(room, &format!("may name {may:?} and itself"), |path| {
            let itself = format!("crate::{room}");
            let is_allowed = |other: &&str| is_below(path, &format!("crate::{other}"));
            is_below(path, "crate") && !is_below(path, &itself) && !may.iter().any(is_allowed)
        });
    }
}

#[test]
fn the_rooms_without_a_machine_take_nothing_else_from_outside() {
    for (room, crates) in CRATES {
        check(room, &format!("may use {crates:?}"), |path| {
            let first = path.split("::").next().unwrap_or_default();
            let is_type = first.starts_with(char::is_uppercase);
            let is_known = first == "crate" || is_type || NO_CRATES.contains(&first) || crates.contains(&first);
            !is_known && path.contains("::")
        });
    }
}

#[test]
fn no_room_does_what_another_is_for() {
    let machine = ["std::fs", "std::thread", "std::env", "std::process"];
    let sockets = ["std::net::TcpStream", "std::net::TcpListener", "std::net::UdpSocket", "std::os"];
    for room in ["domain", "wizard", "text", "ui", "app", "secret"] {
        let banned = || machine.iter().chain(&sockets).chain(&["tokio", "reqwest", "rfd"]);
        check(room, "does no work of the machine", |path| banned().any(|banned| is_below(path, banned)));
    }
    for room in
        ["engine", "camera", "mail", "qr", "files", "store", "vault", "notice", "appearance", "log", "simulator"]
    {
        check(room, "draws nothing", |path| is_below(path, "egui") || is_below(path, "eframe"));
    }
    check("app", "knows no window", |path| is_below(path, "eframe") || is_below(path, "winit"));
}

#[test]
fn only_the_app_asks_the_time() {
    let clocks = ["std::time::SystemTime::now", "std::time::Instant::now", "jiff::Timestamp::now", "jiff::Zoned::now"];
    let is_clock = |path: &str| clocks.contains(&path) || is_below(path, "std::thread::sleep");
    // The simulator is a device with a clock of its own, and the command line measures how long a rehearsal takes.
    for room in ["domain", "ui", "engine", "wizard", "secret", "qr", "text", "vault", "store", "mail"] {
        // Waiting is the engine's and mail's business, asking for the date is not.
        check(room, "time comes from the app", is_clock);
    }
    check("camera", "measures, and asks no date", |path| [clocks[0], clocks[2], clocks[3]].contains(&path));
}

#[test]
fn the_wizard_cannot_fail() {
    let words = ["panic!", "unwrap()", "expect(", "unreachable!", "todo!", "unimplemented!", "assert!", "assert_eq!"];
    must_not_say(&["wizard", "domain"], &words, "the journey has no way to stop");
}

#[test]
fn the_engine_talks_to_the_wizard_by_events_and_effects_only() {
    let pages = ["Wizard", "Step", "Trouble", "Page", "Journey"];
    check("engine", "decides nothing and looks at no page", |path| {
        is_below(path, "crate::wizard") && path.split("::").any(|word| pages.contains(&word))
    });
}

#[test]
fn the_app_decides_nothing_about_the_journey() {
    let pages = ["Page", "Trouble", "Journey", "Stage", "Track", "Job", "JobKind", "JobResult", "Progress"];
    check("app", "hands events in and effects out, and looks into neither", |path| {
        is_below(path, "crate") && path.split("::").any(|word| pages.contains(&word))
    });
}

#[test]
fn text_is_used_by_the_screen_and_the_command_line() {
    for (room, _) in WALLS.iter().filter(|(room, _)| !["ui", "cli", "text"].contains(room)) {
        check(room, "only ui and cli have words", |path| is_below(path, "crate::text"));
    }
}

#[test]
fn every_secret_for_a_camera_goes_through_the_door_that_asks_who_is_there() {
    for source in room("engine").into_iter().filter(|source| source.path != "src/engine/identity.rs") {
        for (number, line) in source.code() {
            let calls =
                [".reset_password(", ".reset_password_with(", ".sign_in(", ".set_clock(", ".set_recovery_address("];
            let sends = calls.iter().any(|call| line.contains(call));
            assert!(!sends || line.contains("addressee."), "{}:{number}: {line}", source.path);
        }
    }
}
