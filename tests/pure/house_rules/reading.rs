//! Reads the project's own sources: which files a room has, and its code without comments and without tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};

use super::paths::{Named, names};

/// A source file, its path relative to the project with forward slashes.
pub struct Source {
    pub path: String,
    pub text: String,
    named: OnceLock<Vec<Named>>,
}

impl Source {
    /// The lines of code with their numbers: no comments, no module of tests.
    pub fn code(&self) -> Vec<(usize, &str)> {
        let before_tests = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let numbered = before_tests.lines().enumerate().map(|(at, line)| (at + 1, line));
        numbered.filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
    }

    /// What it names outside of its tests.
    pub fn named(&self) -> &[Named] {
        let read = || if self.is_tests() { Vec::new() } else { names(&self.path, &self.text) };
        self.named.get_or_init(read)
    }

    /// Whether it is part of a room: `src/name.rs` or something in `src/name/`.
    pub fn is_in(&self, room: &str) -> bool {
        self.path == format!("src/{room}.rs") || self.path.starts_with(&format!("src/{room}/"))
    }

    /// Whether it holds tests alone: they may do what the program must not.
    pub fn is_tests(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }
}

/// Every source file of the program, read once.
pub fn program() -> &'static [Source] {
    static ALL: LazyLock<Vec<Source>> = LazyLock::new(|| sources("src"));
    &ALL
}

/// Every source file of the program, its tests and its measurements.
pub fn everything() -> Vec<Source> {
    ["src", "tests", "benches"].iter().flat_map(|folder| sources(folder)).collect()
}

fn sources(folder: &str) -> Vec<Source> {
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
                found.push(Source { path: name, text: fs::read_to_string(&path).unwrap(), named: OnceLock::new() });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

/// The files of one room of the program.
pub fn room(name: &str) -> Vec<&'static Source> {
    let files: Vec<_> = program().iter().filter(|source| source.is_in(name)).collect();
    assert!(!files.is_empty(), "there is no room {name}");
    files
}

/// Fails when one of these words stands in the code of one of these rooms.
#[track_caller]
pub fn must_not_say(rooms: &[&str], words: &[&str], why: &str) {
    let mut wrong = Vec::new();
    for source in rooms.iter().flat_map(|name| room(name)).filter(|source| !source.is_tests()) {
        for (number, line) in source.code() {
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                wrong.push(format!("{}:{number}: {word}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{why}:\n{}", wrong.join("\n"));
}
