//! The password store for real: a keyring service in a session of its own, away from the person's.

use crate::elsewhere;
use crate::session::{bare_session, session};
use regain::secret::{Email, Password};
use regain::vault;

const BUS: &str = "dbus-run-session";
const KEYRING: &str = "gnome-keyring-daemon";
const DOOR: &str = "192.168.1.64";

#[test]
fn a_password_is_kept_read_back_and_forgotten() {
    // The line break is the keyring's password; it creates the keyring and opens it.
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "a_password_is_kept_read_back_and_forgotten",
        &[BUS, KEYRING],
        |_| session(open),
        |_| {
            let garden = "192.168.1.65";
            let strange = Password::new("Maple-Garden7 \u{e4}\u{2713}");
            assert!(vault::read(DOOR, "admin").unwrap().is_none());
            vault::keep(DOOR, "admin", &strange).unwrap();
            vault::keep(garden, "admin", &Password::new("other")).unwrap();
            assert!(vault::read(DOOR, "admin").unwrap().unwrap().same_as(&strange));
            vault::keep(DOOR, "admin", &Password::new("newer")).unwrap();
            assert!(vault::read(DOOR, "admin").unwrap().unwrap().same_as(&Password::new("newer")));
            assert!(vault::read(DOOR, "guest").unwrap().is_none());
            vault::forget(DOOR, "admin").unwrap();
            assert!(vault::read(DOOR, "admin").unwrap().is_none());
            vault::forget(DOOR, "admin").unwrap();
            assert!(vault::read(garden, "admin").unwrap().unwrap().same_as(&Password::new("other")));
        },
    );
}

#[test]
fn a_session_without_a_password_store_is_told_as_such() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("a_session_without_a_password_store_is_told_as_such", &[BUS], world, |_| assert_missing());
}

#[test]
fn no_session_at_all_is_told_as_such() {
    let no_bus = "DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/no-bus; export DBUS_SESSION_BUS_ADDRESS";
    elsewhere::run("no_session_at_all_is_told_as_such", &[BUS], |_| session(no_bus), |_| assert_missing());
}

fn assert_missing() {
    let error = vault::keep(DOOR, "admin", &Password::new("Maple-Garden7")).unwrap_err();
    assert!(error.is_missing() && !error.is_no_access(), "{error}");
    assert!(!format!("{error} {error:?}").contains("Maple"));
    assert!(vault::read(DOOR, "admin").is_err_and(|error| error.is_missing()));
    assert!(vault::forget(DOOR, "admin").is_err_and(|error| error.is_missing()));
}

#[test]
fn a_store_that_cannot_be_opened_is_told_as_such() {
    // Started, but never given a keyring to open, and nobody can be asked for one.
    let closed = "gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "a_store_that_cannot_be_opened_is_told_as_such",
        &[BUS, KEYRING],
        |_| session(closed),
        |_| {
            let error = vault::keep(DOOR, "admin", &Password::new("Maple-Garden7")).unwrap_err();
            assert!(error.is_no_access() && !error.is_missing(), "{error}");
            assert!(!format!("{error} {error:?}").contains("Maple"));
        },
    );
}

#[test]
fn the_password_of_an_inbox_is_kept_read_back_and_forgotten_and_a_locked_store_is_told_as_such() {
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "the_password_of_an_inbox_is_kept_read_back_and_forgotten_and_a_locked_store_is_told_as_such",
        &[BUS, KEYRING, "dbus-send"],
        |_| session(open),
        |_| {
            let anna = Email::parse("anna@example.org").unwrap();
            let bea = Email::parse("bea@example.org").unwrap();
            let password = Password::new("Blue-Door-77 \u{e4}");
            assert!(vault::read_mailbox(&anna).unwrap().is_none());
            vault::keep_mailbox(&anna, &password).unwrap();
            assert!(vault::read_mailbox(&anna).unwrap().unwrap().same_as(&password));
            assert!(vault::read_mailbox(&bea).unwrap().is_none());
            assert!(vault::read("example.org", "anna").unwrap().is_none(), "a camera is no inbox");
            vault::forget_mailbox(&anna).unwrap();
            assert!(vault::read_mailbox(&anna).unwrap().is_none());
            vault::keep_mailbox(&anna, &password).unwrap();
            lock();
            let error = vault::read_mailbox(&anna).unwrap_err();
            assert!(error.is_no_access() && !error.is_missing(), "{error}");
            assert!(!format!("{error} {error:?}").contains("Blue"));
        },
    );
}

/// Locks every keyring. Nobody can be asked to open one: there is no screen.
fn lock() {
    let locked = std::process::Command::new("dbus-send")
        .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
        .arg("org.freedesktop.Secret.Service.Lock")
        .arg("array:objpath:/org/freedesktop/secrets/collection/login")
        .output()
        .unwrap();
    assert!(locked.status.success(), "{}", String::from_utf8_lossy(&locked.stderr));
}
