//! How the files are written: their length, their first line, where colours, sentences and secrets may stand.

use super::reading::{everything, program, room};

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut lengths = Vec::new();
    for source in everything() {
        let path = &source.path;
        assert!(source.text.starts_with("//!"), "{path} does not open with //!");
        let lines = source.text.lines().count();
        let limit = if path.starts_with("src/") { 350 } else { 450 };
        assert!(lines <= limit, "{path} has {lines} lines");
        if path.starts_with("src/") {
            lengths.push(lines);
        }
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 110, "the median file has {median} lines");
}

#[test]
fn every_doc_comment_stands_alone() {
    let mut wrong = Vec::new();
    for source in everything() {
        let mut before = "";
        for (at, line) in source.text.lines().map(str::trim_start).enumerate() {
            let doc = |line: &str| line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).map(str::to_owned);
            let begins = doc(line).filter(|_| doc(before).is_none());
            if begins.is_some_and(|said| said.trim_start().starts_with("The same")) {
                wrong.push(format!("{}:{}: {line}", source.path, at + 1));
            }
            before = line;
        }
    }
    assert!(wrong.is_empty(), "shown alone, these say nothing:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_theme_names_a_colour() {
    let named = ["Color32::from_", "hex_color!", "Color32::BLACK", "Color32::WHITE", "Color32::RED", "Rgba::from"];
    for source in room("ui") {
        if source.path == "src/ui/theme.rs" || source.path.starts_with("src/ui/theme/") {
            continue;
        }
        for (number, line) in source.code() {
            let names = named.iter().any(|word| line.contains(word));
            assert!(!names, "{}:{number}: {line}", source.path);
        }
    }
}

#[test]
fn secrets_cannot_be_shown_copied_or_written() {
    let secret: Vec<_> = room("secret");
    let lines = secret.iter().flat_map(|source| source.code());
    let kept: String = lines.map(|(_, line)| format!("{line}\n")).collect();
    assert!(!kept.contains("Serialize") && !kept.contains("Display for"), "a secret is written or shown");
    assert!(!kept.contains("Clone for Secret"));
    assert_eq!(
        kept.matches("-> &str").count() - kept.matches("pub fn as_str").count() - kept.matches("pub fn domain").count(),
        1,
        "one method shows a secret"
    );
    let domain: String = room("domain").into_iter().map(|source| source.text.as_str()).collect();
    for (text, name) in [(&kept, "struct Secret<"), (&domain, "struct ResetOrder"), (&domain, "enum Evidence ")] {
        let (before, _) = text.split_once(&format!("pub {name}")).unwrap();
        let derive = before.lines().rev().find(|line| !line.trim().is_empty()).unwrap();
        assert!(!derive.contains("Clone") && !derive.contains("Serialize"), "{name}: {derive}");
    }
}

#[test]
fn no_credentials_leave_before_the_sign_in() {
    let is_named = |line: &str| line.contains("AUTHORIZATION") || line.contains("\"Authorization\"");
    let naming = room("camera").into_iter().filter(|source| source.code().iter().any(|(_, line)| is_named(line)));
    let naming: Vec<_> = naming.map(|source| source.path.as_str()).collect();
    assert!(naming.iter().all(|path| path.contains("session") || path.contains("http")), "{naming:?}");
}

#[test]
fn nothing_is_unsafe_and_nothing_unwraps() {
    let words = ["unsafe ", ".unwrap()", "#[allow(", "dbg!(", "todo!("];
    for source in program().iter().filter(|source| !source.is_tests()) {
        for (number, line) in source.code() {
            let is_wrong = words.iter().any(|word| line.contains(word));
            assert!(!is_wrong, "{}:{number}: {line}", source.path);
        }
    }
}

#[test]
fn sentences_live_in_the_text_files() {
    // A sentence: a capital letter, several words, a full stop, inside quotes. Log lines and errors for the log are small
    // letters without a full stop, so they pass.
    for source in ["ui", "domain", "wizard", "engine", "app", "window", "cli"].iter().flat_map(|name| room(name)) {
        for (number, line) in source.code() {
            for quoted in line.split('"').skip(1).step_by(2) {
                let words = quoted.split_whitespace().count();
                let sentence = words >= 3 && quoted.ends_with('.') && quoted.starts_with(char::is_uppercase);
                assert!(!sentence, "{}:{number}: {quoted}", source.path);
            }
        }
    }
}
