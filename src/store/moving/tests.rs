//! The move of the data folder, killed at each of its steps, within a disk and from one disk to another.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::*;

const FILES: [(&str, &str); 8] = [
    ("journeys/00000000000000a1/memo.json", "{\"version\": 2}"),
    ("journeys/00000000000000a1/request.png", "picture of a1"),
    ("journeys/00000000000000b2/memo.json", "{\"version\": 3}"),
    ("memo.json", "{\"version\": 1}"),
    ("request.png", "picture of the first version"),
    ("preferences.json", "{}"),
    ("log/regain.log", "INFO Regain starts"),
    ("log/regain.old.log", "INFO Regain started"),
];

fn fill(folder: &Path) {
    for (name, words) in FILES.into_iter().chain([("instance.lock", ""), ("instance.key", "4321 a1")]) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, words).unwrap();
    }
}

/// Every file below a folder, by its path in it.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn expected() -> BTreeMap<String, String> {
    FILES.into_iter().map(|(name, words)| (name.to_owned(), words.to_owned())).collect()
}

/// Both on one disk, or the former on a disk of its own. From the step `killed` on nothing is done any more; with `half` that
/// step itself is.
fn rename(former: &Path, one_disk: bool, killed: usize, half: bool) -> impl Fn(&Path, &Path) -> io::Result<()> {
    let (steps, former) = (Cell::new(0), former.to_owned());
    move |from, to| {
        let step = steps.replace(steps.get() + 1);
        if step > killed || (step == killed && !half) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if !one_disk && from.starts_with(&former) {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        fs::rename(from, to)?;
        if step == killed { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    }
}

#[test]
fn everything_moves_and_nothing_is_left() {
    for one_disk in [true, false] {
        let home = tempfile::tempdir().unwrap();
        let (former, folder) = (home.path().join("Roaming/regain"), home.path().join("Local/regain"));
        fill(&former);
        move_in(&former, &folder, &rename(&former, one_disk, usize::MAX, false)).unwrap();
        assert_eq!(tree(&folder), expected());
        assert!(!former.exists(), "one disk: {one_disk}");
        move_in(&former, &folder, &|_, _| panic!("there is nothing to move")).unwrap();
    }
}

#[test]
fn a_move_that_was_killed_goes_on_at_the_next_start() {
    for (one_disk, half) in [(true, false), (true, true), (false, false), (false, true)] {
        for killed in 0..16 {
            let home = tempfile::tempdir().unwrap();
            let (former, folder) = (home.path().join("Roaming/regain"), home.path().join("Local/regain"));
            fill(&former);
            // It fails, or all was done before.
            move_in(&former, &folder, &rename(&former, one_disk, killed, half)).ok();
            let mut both = tree(&folder);
            if former.exists() {
                both.append(&mut tree(&former));
            }
            for (name, words) in expected() {
                assert_eq!(both.get(&name), Some(&words), "{name} after {killed} steps, one disk: {one_disk}");
            }
            move_in(&former, &folder, &rename(&former, one_disk, usize::MAX, false)).unwrap();
            assert_eq!(tree(&folder), expected(), "killed after {killed} steps, one disk: {one_disk}");
            assert!(!former.exists(), "killed after {killed} steps, one disk: {one_disk}");
        }
    }
}

#[test]
fn what_is_new_is_never_replaced_by_what_is_old() {
    let home = tempfile::tempdir().unwrap();
    let (former, folder) = (home.path().join("Roaming/regain"), home.path().join("Local/regain"));
    fill(&former);
    let newer = folder.join("journeys/00000000000000a1/memo.json");
    fs::create_dir_all(newer.parent().unwrap()).unwrap();
    fs::write(&newer, "{\"version\": 2, \"newer\": true}").unwrap();
    fs::write(folder.join("preferences.json"), "{\"theme\":\"dark\"}").unwrap();
    move_in(&former, &folder, &|from, to| fs::rename(from, to)).unwrap();
    assert!(fs::read_to_string(&newer).unwrap().contains("newer"));
    assert!(fs::read_to_string(folder.join("preferences.json")).unwrap().contains("dark"));
    assert!(former.join("journeys/00000000000000a1/request.png").exists(), "the old one stays whole");
    assert!(folder.join("journeys/00000000000000b2/memo.json").exists(), "the others come");
}

#[test]
fn nothing_moves_under_an_open_program() {
    let home = tempfile::tempdir().unwrap();
    let (former, folder) = (home.path().join("Roaming/regain"), home.path().join("Local/regain"));
    fill(&former);
    let open = File::options().write(true).open(former.join("instance.lock")).unwrap();
    open.try_lock().unwrap();
    move_in(&former, &folder, &|from, to| fs::rename(from, to)).unwrap_err();
    assert!(!folder.exists());
    drop(open);
    move_in(&former, &folder, &|from, to| fs::rename(from, to)).unwrap();
    assert_eq!(tree(&folder), expected());
}
