//! Programs that others wrote, by name and version, installed once into the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::skipped::skipped;

const OF_PYTHON: [&str; 6] = [
    "hiktools==1.2.2",
    "WSDiscovery==2.1.2",
    "hikvisionapi==0.3.2",
    "pyhik==0.4.8",
    "hikaxpro==2.3.1",
    "onvif-zeep==0.2.12",
];
const OF_NODE: [&str; 2] = ["onvif@0.8.3", "digest-fetch@3.1.1"];

/// Where what is installed for these tests is kept.
pub fn tools() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("independent")
}

/// A folder whose `bin/python3` knows all of Python's. `None`: the test has said that it is skipped.
pub fn python(test: &str) -> Option<PathBuf> {
    static TURN: Mutex<()> = Mutex::new(());
    let pip = ["bin/pip", "install", "--quiet", "--disable-pip-version-check"];
    let pip = [pip.as_slice(), &OF_PYTHON].concat();
    install(test, &TURN, "python", &OF_PYTHON, &[&["python3", "-m", "venv", "--clear", "."], &pip])
}

/// A folder in which `node` knows all of its own. `None`: the test has said that it is skipped.
pub fn node(test: &str) -> Option<PathBuf> {
    static TURN: Mutex<()> = Mutex::new(());
    let npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", "."];
    install(test, &TURN, "node", &OF_NODE, &[&[npm.as_slice(), &OF_NODE].concat()])
}

/// The first test that comes installs for all; the others wait for their turn.
fn install(test: &str, turn: &Mutex<()>, kind: &str, packages: &[&str], steps: &[&[&str]]) -> Option<PathBuf> {
    let _turn = turn.lock();
    let place = tools().join(kind);
    let (done, wanted) = (place.join("installed"), packages.join("\n"));
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Some(place);
    }
    fs::create_dir_all(&place).unwrap();
    for step in steps {
        let works = Command::new(step[0]).args(&step[1..]).current_dir(&place).output();
        if !works.is_ok_and(|tried| tried.status.success()) {
            skipped(test, &format!("`{}` does not work here", step.join(" ")));
            return None;
        }
    }
    fs::write(done, wanted).unwrap();
    Some(place)
}
