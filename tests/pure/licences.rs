//! The list of the parts that are built in: whole, as Cargo.lock has them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Name and version, as both lists begin their lines.
type Part = (String, String);

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn part(line: &str) -> Option<Part> {
    // What is indented belongs to the line above.
    let line = Some(line).filter(|line| !line.starts_with([' ', '#']))?;
    let (name, version) = line.split(':').next()?.split_once(' ')?;
    Some((name.to_owned(), version.to_owned()))
}

fn locked() -> BTreeSet<Part> {
    let quoted = |line: Option<&str>, key: &str| {
        line.and_then(|line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"')).map(str::to_owned)
    };
    let lock = read("Cargo.lock");
    let packages = lock.split("[[package]]\n").skip(1);
    packages
        .filter_map(|package| {
            let mut lines = package.lines();
            Some((quoted(lines.next(), "name")?, quoted(lines.next(), "version")?))
        })
        .collect()
}

#[test]
fn every_part_that_is_built_in_is_named() {
    let text = read("assets/licences/licences.txt");
    let list = text.split("\n# ").next().unwrap();
    let named: BTreeSet<Part> = list.lines().filter_map(part).collect();
    let others: BTreeSet<Part> = read("assets/licences/not-shipped.txt").lines().filter_map(part).collect();
    let locked = locked();
    assert!(locked.len() > 400 && named.len() > 300);
    let missing: Vec<&Part> = locked.iter().filter(|part| !named.contains(part) && !others.contains(part)).collect();
    assert!(missing.is_empty(), "run assets/licences/make: {missing:?}");
    let left = |part: &&Part| !locked.contains(part) && !part.1.contains(',') && !part.0.starts_with(['I', 'L']);
    let left: Vec<&Part> = named.iter().chain(&others).filter(left).collect();
    assert!(left.is_empty(), "no longer a part; run assets/licences/make: {left:?}");
    for part in ["eframe", "winit", "zbus", "rustls", "lettre", "windows-sys", "objc2"] {
        assert!(named.iter().any(|(name, _)| name == part), "{part} is built in on one of the systems");
    }
    for tool in ["proptest", "insta", "egui_kittest", "winresource"] {
        assert!(!named.iter().any(|(name, _)| name == tool), "{tool} is not built in");
    }
}

#[test]
fn every_licence_has_its_text_and_every_line_its_room() {
    let text = read("assets/licences/licences.txt");
    for (licence, words) in [
        ("MIT", "Permission is hereby granted, free of charge"),
        ("Apache-2.0", "TERMS AND CONDITIONS FOR USE"),
        ("ISC", "Permission to use, copy, modify"),
        ("BSD-3-Clause", "Redistribution and use"),
        ("Unicode-3.0", "UNICODE LICENSE"),
        ("OFL-1.1", "SIL OPEN FONT LICENSE"),
    ] {
        let parts: Vec<&str> = text.split("\n# ").filter(|part| part.starts_with(licence)).collect();
        let told = parts.iter().any(|part| part.to_lowercase().replace('\n', " ").contains(&words.to_lowercase()));
        assert!(!parts.is_empty() && told, "{licence}");
    }
    assert!(text.contains("Inter, JetBrains Mono") && text.contains("Lucide"));
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > 56 && line.contains(' ')).collect();
    assert!(wide.is_empty(), "{wide:?}");
}
