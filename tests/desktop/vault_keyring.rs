//! The password store for real: a keyring service in a session of its own, away from the person's.

use crate::elsewhere;
use crate::session::{bare_session, session};
use regain::domain::InboxFault;
use regain::domain::KeyringAnswer::{self, Closed, Forgotten, Kept, Missing};
use regain::secret::{Email, Password};
use regain::vault::{self, EntryName};
use zbus::zvariant::OwnedValue;

const BUS: &str = "dbus-run-session";
const KEYRING: &str = "gnome-keyring-daemon";

fn door() -> EntryName {
    EntryName::camera("192.168.1.64", "admin")
}

fn keep(name: EntryName, password: &str) -> KeyringAnswer {
    now(vault::keep(name, Password::new(password)))
}

fn read(name: EntryName) -> Result<Option<String>, KeyringAnswer> {
    now(vault::read(name)).map(|password| password.map(|password| password.reveal().to_owned()))
}

fn forget(name: EntryName) -> KeyringAnswer {
    now(vault::forget(name))
}

fn now<T>(question: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(question)
}

#[test]
fn a_password_is_kept_read_back_and_forgotten() {
    // The line break is the keyring's password; it creates the keyring and opens it.
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "a_password_is_kept_read_back_and_forgotten",
        &[BUS, KEYRING],
        |_| session(open),
        |_| {
            let garden = || EntryName::camera("192.168.1.65", "admin");
            let strange = "Maple-Garden7 \u{e4}\u{2713}";
            assert_eq!(read(door()), Ok(None));
            assert_eq!((keep(door(), strange), keep(garden(), "other")), (Kept, Kept));
            assert_eq!(read(door()), Ok(Some(strange.to_owned())));
            assert_eq!(keep(door(), "newer"), Kept);
            assert_eq!(read(door()), Ok(Some("newer".to_owned())));
            assert_eq!(read(EntryName::camera("192.168.1.64", "guest")), Ok(None));
            assert_eq!(forget(door()), Forgotten);
            assert_eq!(read(door()), Ok(None));
            assert_eq!(forget(door()), Forgotten, "what was never there counts as removed");
            assert_eq!(read(garden()), Ok(Some("other".to_owned())));
        },
    );
}

#[test]
fn a_session_without_a_password_store_is_noticed() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("a_session_without_a_password_store_is_noticed", &[BUS], world, |_| assert_missing());
}

#[test]
fn no_session_at_all_is_noticed() {
    let no_bus = "DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/no-bus; export DBUS_SESSION_BUS_ADDRESS";
    elsewhere::run("no_session_at_all_is_noticed", &[BUS], |_| session(no_bus), |_| assert_missing());
}

fn assert_missing() {
    assert_eq!(keep(door(), "Maple-Garden7"), Missing);
    assert_eq!(read(door()), Err(Missing));
    assert_eq!(forget(door()), Missing);
    assert_eq!(now(vault::forget_mailboxes()), Missing);
    let anna = Email::fixed("anna@example.org");
    assert_eq!(now(vault::mailbox_password(&anna)).err(), Some(InboxFault::NoPassword));
}

#[test]
fn a_store_that_cannot_be_opened_is_noticed() {
    // Started, but never given a keyring to open, and nobody can be asked for one.
    let closed = "gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "a_store_that_cannot_be_opened_is_noticed",
        &[BUS, KEYRING],
        |_| session(closed),
        |_| {
            assert_eq!(keep(door(), "Maple-Garden7"), Closed);
        },
    );
}

#[test]
fn the_password_of_an_inbox_is_kept_read_back_and_forgotten_and_a_locked_store_is_noticed() {
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "the_password_of_an_inbox_is_kept_read_back_and_forgotten_and_a_locked_store_is_noticed",
        &[BUS, KEYRING, "dbus-send"],
        |_| session(open),
        |_| {
            let (anna, bea) = (Email::fixed("anna@example.org"), Email::fixed("bea@example.org"));
            let mailbox = || EntryName::mailbox(&anna);
            let password = "Blue-Door-77 \u{e4}";
            assert_eq!(read(mailbox()), Ok(None));
            assert_eq!(now(vault::mailbox_password(&anna)).err(), Some(InboxFault::NoPassword));
            assert_eq!(keep(mailbox(), password), Kept);
            assert_eq!(now(vault::mailbox_password(&anna)).unwrap().reveal(), password);
            assert_eq!(read(EntryName::mailbox(&bea)), Ok(None));
            assert_eq!(read(EntryName::camera("example.org", "anna")), Ok(None), "a camera is no inbox");
            assert_eq!(forget(mailbox()), Forgotten);
            assert_eq!(read(mailbox()), Ok(None));
            assert_eq!(keep(mailbox(), password), Kept);
            lock();
            assert_eq!(read(mailbox()), Err(Closed));
            assert_eq!(now(vault::mailbox_password(&anna)).err(), Some(InboxFault::StoreClosed));
        },
    );
}

#[test]
fn all_inboxes_are_forgotten_at_once_and_cameras_are_not() {
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "all_inboxes_are_forgotten_at_once_and_cameras_are_not",
        &[BUS, KEYRING, "dbus-send"],
        |_| session(open),
        |_| {
            assert_eq!(now(vault::forget_mailboxes()), Forgotten, "there were none");
            let inboxes = ["anna@example.org", "bea@example.org", "b\u{fc}ro@example.org"].map(Email::parse);
            let inboxes: Vec<Email> = inboxes.into_iter().flatten().collect();
            assert!(inboxes.len() >= 2);
            let all = || inboxes.iter().map(EntryName::mailbox);
            for _ in 0..2 {
                all().for_each(|name| assert_eq!(keep(name, "Blue-Door-77"), Kept));
            }
            assert_eq!(keep(door(), "Maple-Garden7"), Kept);
            assert_eq!(now(vault::forget_mailboxes()), Forgotten);
            all().for_each(|name| assert_eq!(read(name), Ok(None)));
            assert_eq!(read(door()), Ok(Some("Maple-Garden7".to_owned())), "that one is the person's own");
            all().for_each(|name| assert_eq!(keep(name, "again"), Kept));
            lock();
            assert_eq!(now(vault::forget_mailboxes()), Closed, "it is told that they are still there");
        },
    );
}

/// A password store that is one and cannot be asked.
struct Store {
    is_rude: bool,
}

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Store {
    #[zbus(name = "OpenSession")]
    fn open_session(&self, _algorithm: &str, _input: OwnedValue) -> zbus::fdo::Result<(String, i32)> {
        match self.is_rude {
            true => Ok(("rubbish".to_owned(), 7)),
            false => Err(zbus::fdo::Error::AccessDenied("not for you".to_owned())),
        }
    }
}

/// Nothing is known of what it keeps, so nothing is told to be gone.
fn assert_unknown(is_rude: bool) {
    let builder = zbus::blocking::connection::Builder::session().unwrap();
    let builder = builder.name("org.freedesktop.secrets").unwrap();
    let _store = builder.serve_at("/org/freedesktop/secrets", Store { is_rude }).unwrap().build().unwrap();
    assert_eq!(now(vault::forget_mailboxes()), Closed);
    assert_eq!((keep(door(), "Maple-Garden7"), read(door()), forget(door())), (Closed, Err(Closed), Closed));
    let anna = Email::fixed("anna@example.org");
    assert_eq!(now(vault::mailbox_password(&anna)).err(), Some(InboxFault::StoreClosed));
}

#[test]
fn a_store_that_refuses_is_not_taken_for_none() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("a_store_that_refuses_is_not_taken_for_none", &[BUS], world, |_| assert_unknown(false));
}

#[test]
fn a_store_that_answers_rubbish_is_not_taken_for_none() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("a_store_that_answers_rubbish_is_not_taken_for_none", &[BUS], world, |_| assert_unknown(true));
}

#[test]
fn a_mailbox_that_cannot_be_listed_is_not_kept() {
    let open = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null";
    elsewhere::run(
        "a_mailbox_that_cannot_be_listed_is_not_kept",
        &[BUS, KEYRING],
        |_| session(open),
        |_| {
            let anna = Email::fixed("anna@example.org");
            // What lies in the place of the list is no text.
            keyring::Entry::new("regain", "mailbox").unwrap().set_secret(&[0xFF, 0xFE]).unwrap();
            assert_eq!(keep(EntryName::mailbox(&anna), "Blue-Door-77"), Closed);
            assert_eq!(read(EntryName::mailbox(&anna)), Ok(None), "forgetting everything would leave it");
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
