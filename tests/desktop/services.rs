//! The desktop's notices and its clipboard, for real: a service of our own on a bus of its own, a screen of its own.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use crate::elsewhere;
use crate::session::{bare_session, session};
use regain::{files, notice, ui};

/// Stands in for the desktop.
struct Desktop(Sender<(String, String, String)>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[expect(clippy::too_many_arguments, reason = "as the specification has it")]
    fn notify(
        &self,
        app_name: String,
        _replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        self.0.send((app_name, summary, body)).unwrap();
        1
    }
}

#[test]
fn a_notice_is_shown_and_says_nothing_that_others_may_not_read() {
    elsewhere::run(
        "a_notice_is_shown_and_says_nothing_that_others_may_not_read",
        &["dbus-run-session"],
        |home| bare_session(home, ""),
        |_| {
            let (shown, notices) = channel();
            let place = "/org/freedesktop/Notifications";
            let _desktop = zbus::blocking::connection::Builder::session()
                .unwrap()
                .serve_at(place, Desktop(shown))
                .unwrap()
                .name("org.freedesktop.Notifications")
                .unwrap()
                .build()
                .unwrap();
            let (title, body) = ui::notice();
            notice::show(&title, &body);
            let (program, summary, text) = notices.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!((program.as_str(), &summary, &text), ("regain", &title, &body));
            assert!(!format!("{summary}{text}").contains(|c: char| c == '@' || c.is_ascii_digit()));
        },
    );
}

#[test]
fn without_a_service_there_is_silently_no_notice() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("without_a_service_there_is_silently_no_notice", &["dbus-run-session"], world, |_| {
        notice::show("Title", "Text");
    });
}

#[test]
fn what_was_copied_is_read() {
    // A screen that nobody sees, gone with the session.
    let screen = "mkfifo \"$HOME/display\"\n\
        Xvfb -displayfd 3 -screen 0 640x480x24 -nolisten tcp 3>\"$HOME/display\" >/dev/null 2>&1 &\n\
        trap \"kill $!\" EXIT\nread number <\"$HOME/display\"\nDISPLAY=:$number; export DISPLAY";
    elsewhere::run(
        "what_was_copied_is_read",
        &["dbus-run-session", "Xvfb"],
        |_| session(screen),
        |_| {
            let mut owner = arboard::Clipboard::new().unwrap();
            owner.set_text(" 3F8K-2LQ9 \n").unwrap();
            assert_eq!(files::copied_text().unwrap().as_str(), " 3F8K-2LQ9 \n");
            owner.set_text("word ".repeat(1000)).unwrap();
            assert!(files::copied_text().is_none(), "nobody copies a code of that length");
        },
    );
}

#[test]
fn a_computer_without_a_clipboard_gives_none() {
    let world = |home: &std::path::Path| bare_session(home, "");
    elsewhere::run("a_computer_without_a_clipboard_gives_none", &["dbus-run-session"], world, |_| {
        assert!(files::copied_text().is_none());
    });
}
