//! The save dialog for real: the desktop's own, driven by key presses on a screen of its own.

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::elsewhere;
use crate::portal::{self, Behaviour};
use crate::session::{bare_session, session};
use crate::skipped::skipped;
use regain::files::{self, Choice};
use regain::secret::memory::{self, Visible};

const NAME: &str = "regain-qr-camera.png";

/// A screen that nobody sees; it takes the first free number and ends with the test.
struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// Asks on a worker thread, as the app does.
fn ask(title: &'static str) -> Receiver<Choice> {
    let (tell, told) = channel();
    std::thread::spawn(move || drop(tell.send(files::ask_save_path(title, NAME, Visible::show))));
    told
}

fn answer(told: &Receiver<Choice>) -> Choice {
    told.recv_timeout(Duration::from_secs(20)).expect("an answer to the dialog")
}

/// Asks, waits for the dialog, and presses keys until it answers: a dialog that is still loading swallows some.
fn ask_and_press(title: &'static str, steps: &[&[&str]]) -> Choice {
    let told = ask(title);
    let xdotool = |arguments: &[&str]| {
        let output = Command::new("timeout").args(["20", "xdotool"]).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for _ in 0..10 {
        // Fails when another window closes meanwhile; then it is asked once more.
        let windows = xdotool(&["search", "--sync", "--onlyvisible", "--name", title]);
        let Some(window) = windows.lines().next() else { continue };
        xdotool(&["windowactivate", "--sync", window]);
        files::window_left_front();
        for step in steps {
            xdotool(step);
        }
        if let Ok(asked) = told.recv_timeout(Duration::from_secs(3)) {
            return asked;
        }
    }
    answer(&told)
}

#[test]
fn the_person_saves_leaves_off_the_ending_and_cancels() {
    let test = "the_person_saves_leaves_off_the_ending_and_cancels";
    let needs = ["dbus-run-session", "Xvfb", "openbox", "xdotool"];
    if !Path::new("/usr/libexec/xdg-desktop-portal-gtk").exists() {
        return skipped(test, "xdg-desktop-portal-gtk is not installed");
    }
    let mut screen = None;
    let world = |_: &Path| {
        let started = Screen::start();
        let mut command = session("openbox & manager=$!; trap 'kill $manager' EXIT");
        command.env("DISPLAY", &started.name).env("XDG_CURRENT_DESKTOP", "GNOME").env("GDK_BACKEND", "x11");
        screen = Some(started);
        command
    };
    elsewhere::run(test, &needs, world, |home| {
        // As in the program itself: the service looks at who asks.
        memory::keep_to_ourselves();
        let suggested = ask_and_press("Save as suggested", &[&["key", "Return"]]);
        assert_eq!(suggested, Choice::Path(home.join("Pictures").join(NAME)));

        let typed = home.join("mine");
        let typed = ["type", "--delay", "5", typed.to_str().unwrap()];
        let elsewhere = ask_and_press("Save elsewhere", &[&["key", "ctrl+a"], &typed, &["key", "Return"]]);
        assert_eq!(elsewhere, Choice::Path(home.join("mine.png")));
        files::write_atomic(&home.join("mine.png"), b"picture").unwrap();

        assert_eq!(ask_and_press("Save nothing", &[&["key", "Escape"]]), Choice::Cancelled);
    });
}

#[test]
fn a_desktop_without_a_dialog_is_told_from_cancelling() {
    let world = |home: &Path| bare_session(home, "PATH=/nowhere; export PATH");
    elsewhere::run("a_desktop_without_a_dialog_is_told_from_cancelling", &["dbus-run-session"], world, |_| {
        assert_eq!(answer(&ask("Save")), Choice::NoDialog);
    });
}

#[test]
fn a_dialog_that_fails_is_told_from_one_that_was_closed() {
    let world = |home: &Path| bare_session(home, "PATH=/nowhere; export PATH");
    elsewhere::run("a_dialog_that_fails_is_told_from_one_that_was_closed", &["dbus-run-session"], world, |_| {
        let saved = Choice::Path("/home/anna/my picture.png".into());
        for (behaviour, choice) in [
            (Behaviour::Answers(0, Some("file:///home/anna/my%20picture.png")), saved),
            (Behaviour::Answers(0, Some("smb://nas/anna/my%20picture.png")), Choice::Elsewhere),
            (Behaviour::Answers(1, None), Choice::Cancelled),
            (Behaviour::Answers(2, None), Choice::NoDialog),
            (Behaviour::Answers(7, None), Choice::NoDialog),
            (Behaviour::Answers(0, None), Choice::NoDialog),
            (Behaviour::Refuses, Choice::NoDialog),
        ] {
            let (service, _) = portal::start(behaviour);
            assert_eq!(answer(&ask("Save")), choice);
            drop(service);
        }
    });
}

#[test]
fn a_dialog_whose_service_goes_away_does_not_bar_the_next() {
    let test = "a_dialog_whose_service_goes_away_does_not_bar_the_next";
    let world = |home: &Path| bare_session(home, "PATH=/nowhere; export PATH");
    elsewhere::run(test, &["dbus-run-session"], world, |_| {
        let (service, asked) = portal::start(Behaviour::KeepsSilent);
        let told = ask("Save");
        asked.recv_timeout(Duration::from_secs(20)).unwrap();
        drop(service);
        assert_eq!(answer(&told), Choice::NoDialog);
        let _service = portal::start(Behaviour::Answers(1, None));
        assert_eq!(answer(&ask("Save")), Choice::Cancelled);
    });
}

/// The service looks at who asks when it takes the question; from then on nobody does, also while the dialog is open, or
/// where it never answers.
#[test]
fn who_asks_is_seen_only_until_the_question_is_taken() {
    let world = |home: &Path| bare_session(home, "PATH=/nowhere; export PATH");
    elsewhere::run("who_asks_is_seen_only_until_the_question_is_taken", &["dbus-run-session"], world, |_| {
        memory::keep_to_ourselves();
        let (service, asked) = portal::start(Behaviour::KeepsSilent);
        let told = ask("Save");
        assert!(asked.recv_timeout(Duration::from_secs(20)).unwrap(), "it can look");
        let begin = Instant::now();
        while portal::is_visible() {
            assert!(begin.elapsed() < Duration::from_secs(20), "the dialog is open, and others still look in");
            std::thread::yield_now();
        }
        drop(service);
        assert_eq!(answer(&told), Choice::NoDialog);
        assert!(!portal::is_visible());
    });
}

#[test]
fn without_any_session_there_is_no_dialog() {
    let no_bus = "DBUS_SESSION_BUS_ADDRESS=unix:path=$HOME/no-bus; PATH=/nowhere; export DBUS_SESSION_BUS_ADDRESS PATH";
    elsewhere::run(
        "without_any_session_there_is_no_dialog",
        &["dbus-run-session"],
        |_| session(no_bus),
        |_| {
            assert_eq!(answer(&ask("Save")), Choice::NoDialog);
        },
    );
}

#[test]
fn the_other_dialog_program_is_taken_where_the_desktop_has_none() {
    // A stand-in that answers as zenity does: the chosen path, or failure when cancelled.
    let world = |home: &Path| {
        let zenity = home.join("zenity");
        std::fs::write(
            &zenity,
            "#!/bin/sh\n\
            if [ -s \"$HOME/cancel\" ]; then : >\"$HOME/open\"; until [ -e \"$HOME/close\" ]; do :; done; fi\n\
            [ -e \"$HOME/cancel\" ] && exit 1\necho \"$HOME/chosen\"\n",
        )
        .unwrap();
        std::fs::set_permissions(&zenity, std::fs::Permissions::from_mode(0o755)).unwrap();
        bare_session(home, "PATH=\"$HOME\"; export PATH")
    };
    let test = "the_other_dialog_program_is_taken_where_the_desktop_has_none";
    elsewhere::run(test, &["dbus-run-session"], world, |home| {
        assert_eq!(answer(&ask("Save")), Choice::Path(home.join("chosen.png")));
        std::fs::write(home.join("cancel"), "").unwrap();
        assert_eq!(answer(&ask("Save")), Choice::NoDialog, "no window came in front: it failed");
        std::fs::write(home.join("cancel"), "a window").unwrap();
        let told = ask("Save");
        while !home.join("open").exists() {
            std::thread::yield_now();
        }
        files::window_left_front();
        std::fs::write(home.join("close"), "").unwrap();
        assert_eq!(answer(&told), Choice::Cancelled);
    });
}
