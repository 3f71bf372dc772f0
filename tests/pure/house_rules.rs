//! The walls of the house: reads `src/` and says which line stands in the wrong room.

use std::fs;
use std::path::{Path, PathBuf};

/// Every source file below a folder, with its path relative to the project.
fn sources(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

/// The code of a room: without comments and without its tests.
fn code(source: &str) -> Vec<(usize, &str)> {
    let before_tests = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let numbered = before_tests.lines().enumerate().map(|(at, line)| (at + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
}

/// The files of a room: `src/name.rs` and `src/name/`.
fn room<'a>(all: &'a [(String, String)], name: &'a str) -> impl Iterator<Item = &'a (String, String)> + 'a {
    let (file, folder) = (format!("src/{name}.rs"), format!("src/{name}/"));
    all.iter().filter(move |(path, _)| *path == file || path.starts_with(&folder))
}

/// Words of which none may stand in the room.
fn must_not_name(rooms: &[&str], words: &[&str], why: &str) {
    let all = sources("src");
    let mut wrong = Vec::new();
    for name in rooms {
        assert!(room(&all, name).count() > 0, "there is no room {name}");
        for (path, source) in room(&all, name) {
            for (number, line) in code(source) {
                if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                    wrong.push(format!("{path}:{number}: {word}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{why}:\n{}", wrong.join("\n"));
}

const CLOCKS: [&str; 5] = ["SystemTime::now", "Instant::now", "Timestamp::now", "Zoned::now", "thread::sleep"];

#[test]
fn the_wizard_is_pure() {
    let words = [
        "egui",
        "tokio",
        "std::fs",
        "std::net::Tcp",
        "std::net::Udp",
        "std::thread",
        "std::env",
        "tracing",
        "serde",
        "crate::camera",
        "crate::mail",
        "crate::qr",
        "crate::files",
        "crate::store",
        "crate::vault",
        "crate::text",
        "crate::ui",
        "crate::engine",
        "crate::app",
        "crate::window",
        "crate::simulator",
        "crate::cli",
        "crate::log",
        "panic!",
        "unwrap()",
        "expect(",
        "unreachable!",
    ];
    must_not_name(&["wizard"], &words, "the wizard knows secret and std, does no I/O and cannot fail");
    must_not_name(&["wizard"], &CLOCKS, "time is an argument of the wizard");
}

#[test]
fn the_screen_only_draws() {
    let words = [
        "crate::camera",
        "crate::mail",
        "crate::qr",
        "crate::files",
        "crate::store",
        "crate::vault",
        "crate::engine",
        "crate::app",
        "crate::window",
        "crate::simulator",
        "crate::cli",
        "std::fs",
        "std::net",
        "std::thread",
        "tokio",
        "reqwest",
        "rfd",
        "spawn(",
    ];
    must_not_name(&["ui"], &words, "ui draws and reports; it starts no work");
}

#[test]
fn the_rooms_below_know_nothing_of_those_above() {
    let above = [
        "crate::wizard",
        "crate::ui",
        "crate::engine",
        "crate::app",
        "crate::window",
        "crate::cli",
        "crate::text",
        "crate::simulator",
        "egui",
    ];
    must_not_name(
        &["camera", "mail", "qr", "files", "store", "vault", "notice", "secret", "log"],
        &above,
        "a lower room looks up",
    );
    must_not_name(
        &["engine"],
        &["crate::ui", "crate::app", "crate::window", "crate::text", "crate::cli", "egui", "crate::simulator"],
        "the engine knows the wizard's events and effects, and the rooms below",
    );
    must_not_name(&["text"], &["crate::wizard", "crate::camera", "crate::ui", "egui"], "text knows words only");
    must_not_name(&["window"], &["crate::wizard", "crate::ui", "crate::engine", "crate::text"], "window knows the app");
    must_not_name(
        &["app"],
        &["crate::window", "crate::camera", "crate::simulator", "eframe", "winit", "crate::cli"],
        "the app knows no window",
    );
}

#[test]
fn the_engine_talks_to_the_wizard_by_events_and_effects_only() {
    must_not_name(&["engine"], &["Wizard", "Page::", "Trouble"], "the engine decides nothing and looks at no page");
}

#[test]
fn the_simulator_shares_nothing_with_the_client() {
    let words = [
        "crate::camera",
        "crate::wizard",
        "crate::ui",
        "crate::engine",
        "crate::app",
        "crate::text",
        "crate::mail",
        "crate::qr",
    ];
    must_not_name(&["simulator"], &words, "the simulator must not share its mistakes with what it tests");
}

#[test]
fn text_is_used_by_the_screen_and_the_command_line() {
    let rooms = ["camera", "mail", "qr", "files", "store", "vault", "engine", "wizard", "window", "simulator", "app"];
    must_not_name(&rooms, &["crate::text", "text::say"], "only ui and cli have words");
}

#[test]
fn only_the_app_asks_the_time() {
    // The simulator is a device with a clock of its own, and the command line measures how long a rehearsal takes.
    must_not_name(
        &["ui", "engine", "wizard", "secret", "qr", "text", "vault", "store", "mail"],
        &CLOCKS[..4],
        "time comes from the app",
    );
    must_not_name(&["camera"], &["SystemTime::now", "Timestamp::now"], "the camera client measures, it asks no date");
}

#[test]
fn only_the_theme_names_a_colour() {
    let all = sources("src");
    for (path, source) in
        room(&all, "ui").filter(|(path, _)| path != "src/ui/theme.rs" && !path.starts_with("src/ui/theme/"))
    {
        for (number, line) in code(source) {
            let named =
                ["Color32::from_", "hex_color!", "Color32::BLACK", "Color32::WHITE", "Color32::RED", "Rgba::from"];
            // Pixels of a picture are no colour of ours.
            let names = named.iter().any(|word| line.contains(word));
            assert!(!names, "{path}:{number}: {line}");
        }
    }
}

#[test]
fn secrets_cannot_be_shown_copied_or_written() {
    let all = sources("src");
    let (_, secret) = all.iter().find(|(path, _)| path == "src/secret.rs").unwrap();
    let kept: String = code(secret).iter().map(|(_, line)| format!("{line}\n")).collect();
    assert!(!kept.contains("Serialize") && !kept.contains("Display for"), "a secret is written or shown");
    assert!(!kept.contains("Clone for Secret") && !kept.contains("Clone for ResetOrder"));
    for declared in ["pub struct Secret<", "pub struct ResetOrder"] {
        let before = kept.split(declared).next().unwrap();
        let derive = before.lines().rev().find(|line| !line.trim().is_empty()).unwrap();
        assert!(!derive.contains("Clone") && !derive.contains("Serialize"), "{declared}: {derive}");
    }
    assert_eq!(
        kept.matches("-> &str").count() - kept.matches("pub fn as_str").count() - kept.matches("pub fn domain").count(),
        1,
        "one method shows a secret"
    );
}

#[test]
fn no_credentials_leave_before_the_sign_in() {
    let all = sources("src");
    let naming: Vec<_> = room(&all, "camera")
        .filter(|(_, source)| {
            code(source).iter().any(|(_, line)| line.contains("AUTHORIZATION") || line.contains("\"Authorization\""))
        })
        .map(|(path, _)| path.as_str())
        .collect();
    assert!(naming.iter().all(|path| path.contains("session") || path.contains("http")), "{naming:?}");
}

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut all = sources("src");
    all.extend(sources("tests"));
    all.extend(sources("benches"));
    let mut lengths = Vec::new();
    for (path, source) in &all {
        assert!(source.starts_with("//!"), "{path} does not open with //!");
        let lines = source.lines().count();
        let limit = if path.starts_with("src/") { 350 } else { 450 };
        assert!(lines <= limit, "{path} has {lines} lines");
        if path.starts_with("src/") {
            lengths.push(lines);
        }
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 130, "the median file has {median} lines");
}

#[test]
fn nothing_is_unsafe_and_nothing_unwraps() {
    let all = sources("src");
    for (path, source) in &all {
        for (number, line) in code(source) {
            let wrong =
                ["unsafe ", ".unwrap()", "#[allow(", "dbg!(", "todo!("].iter().find(|word| line.contains(**word));
            let is_test_file = path.ends_with("/tests.rs");
            assert!(wrong.is_none() || is_test_file, "{path}:{number}: {line}");
        }
    }
}

#[test]
fn sentences_live_in_the_text_files() {
    // A sentence: a capital letter, several words, a full stop, inside quotes. Log lines and errors for the log are small
    // letters without a full stop, so they pass.
    let all = sources("src");
    for name in ["ui", "wizard", "engine", "app", "window", "cli"] {
        for (path, source) in room(&all, name) {
            for (number, line) in code(source) {
                for quoted in line.split('"').skip(1).step_by(2) {
                    let words = quoted.split_whitespace().count();
                    let sentence = words >= 3 && quoted.ends_with('.') && quoted.starts_with(char::is_uppercase);
                    assert!(!sentence, "{path}:{number}: {quoted}");
                }
            }
        }
    }
}

#[test]
fn every_secret_for_a_camera_goes_through_the_door_that_asks_who_is_there() {
    let all = sources("src");
    for (path, source) in room(&all, "engine").filter(|(path, _)| path != "src/engine/identity.rs") {
        for (number, line) in code(source) {
            let sends = line.contains(".reset_password(") || line.contains(".sign_in(");
            assert!(!sends || line.contains("addressee."), "{path}:{number}: {line}");
        }
    }
}
