//! Pictures of a demo without a display, where others on the same computer may write as well.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use regain::text;

use crate::rehearsal::regain;

/// The first picture that a demo makes.
const FIRST: &str = "01-find-light-100.png";

/// Plays a short journey without a display. Gives the folder that is told.
fn pictures(temporary: &Path, arguments: &[&str]) -> PathBuf {
    let mut command = regain(&["--demo", "--scenario", "not_activated"]);
    command.args(arguments).env("TMPDIR", temporary).env("REGAIN_HOME", temporary.join("home"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.output().unwrap();
    let (said, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(errors.is_empty(), "{errors}");
    let told = text::cli_pictures_in("\n");
    let (before, behind) = told.split_once('\n').unwrap();
    let last = said.trim_end().lines().next_back().unwrap();
    last.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind)).unwrap_or_else(|| panic!("{said}")).into()
}

fn assert_is_picture(path: &Path) {
    assert!(path.symlink_metadata().unwrap().is_file(), "{}", path.display());
    assert!(fs::read(path).unwrap().starts_with(b"\x89PNG"), "{}", path.display());
}

#[test]
fn pictures_of_a_demo_go_into_a_folder_that_nobody_can_have_made_before() {
    let temporary = tempfile::tempdir().unwrap();
    let precious = temporary.path().join("precious.txt");
    fs::write(&precious, "precious").unwrap();
    // As another person on this computer may lay it out.
    let trap = temporary.path().join("regain-demo");
    fs::create_dir(&trap).unwrap();
    symlink(&precious, trap.join(FIRST)).unwrap();
    let (one, other) = (pictures(temporary.path(), &[]), pictures(temporary.path(), &[]));
    assert_eq!(fs::read(&precious).unwrap(), b"precious");
    assert_ne!(one, other);
    for folder in [one, other] {
        assert_eq!(folder.parent(), Some(temporary.path()));
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700, "for this person alone");
        assert_is_picture(&folder.join(FIRST));
    }
}

#[test]
fn a_picture_of_a_demo_takes_the_place_of_a_link_and_does_not_follow_it() {
    let temporary = tempfile::tempdir().unwrap();
    let at = |name: &str| temporary.path().join(name);
    fs::write(at("precious.txt"), "precious").unwrap();
    fs::create_dir(at("pictures")).unwrap();
    symlink(at("precious.txt"), at("pictures").join(FIRST)).unwrap();
    let named = at("pictures");
    assert_eq!(pictures(temporary.path(), &["--pictures", named.to_str().unwrap()]), named);
    assert_eq!(fs::read(at("precious.txt")).unwrap(), b"precious");
    assert_is_picture(&named.join(FIRST));
}
