//! The engine with a real mailbox and a real password store: watched with a typed password that is kept, then with the
//! kept one, until it is forgotten.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use regain::domain::{Inbox, InboxEvent, InboxFault, KeyringAnswer};
use regain::secret::{Email, Password};
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Ticket};

use super::PATIENCE;
use super::dovecot::{Dovecot, Habits, PASSWORD, USER};
use crate::bench::Bench;
use crate::elsewhere;

const TEST: &str = "engine::a_typed_password_is_kept_used_again_and_forgotten";
/// Where the mailbox is, for the inner process.
const SERVER: &str = "REGAIN_TEST_IMAP";
const MAILDIR: &str = "REGAIN_TEST_MAILDIR";

#[test]
fn a_typed_password_is_kept_used_again_and_forgotten() {
    // The inner process trusts the authority of this test by the variable that its system honours.
    let is_inner = std::env::var_os(SERVER).is_some();
    let dovecot = if is_inner { None } else { Dovecot::start(TEST, Habits::default()) };
    if dovecot.is_none() && !is_inner {
        return;
    }
    let world = |_: &Path| {
        let dovecot = dovecot.as_ref().unwrap();
        // A session of its own, with a password store that is open.
        let open =
            "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null\n\"$0\" \"$@\"";
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "sh", "-c", open]).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command.env("SSL_CERT_FILE", dovecot.root_file());
        command.env(SERVER, dovecot.address.to_string()).env(MAILDIR, dovecot.maildir());
        command
    };
    elsewhere::run(TEST, &["dbus-run-session", "gnome-keyring-daemon"], world, inner);
}

fn inner(_: &Path) {
    let mut bench = Watcher(Bench::new());
    bench.watch(1, Some(PASSWORD));
    assert!(matches!(bench.news(1), InboxEvent::Watching));
    assert!(matches!(bench.news(1), InboxEvent::Kept(KeyringAnswer::Kept)));
    let maildir = std::path::PathBuf::from(std::env::var_os(MAILDIR).unwrap());
    let mail = "From: no-reply@hikvision.com\r\nSubject: x\r\nMessage-ID: <1@x>\r\n\r\nYour code is 3F8K2LQ9.\r\n";
    fs::write(maildir.join("tmp/1"), mail).unwrap();
    fs::rename(maildir.join("tmp/1"), maildir.join("new/1")).unwrap();
    let InboxEvent::Mail { text, codes, .. } = bench.news(1) else { panic!("no mail was told of") };
    assert_eq!((codes[0].reveal(), text.reveal()), ("3F8K2LQ9", "Your code is 3F8K2LQ9."));
    bench.0.engine.perform(Effect::Cancel(Ticket(1)));

    bench.watch(2, None);
    assert!(matches!(bench.news(2), InboxEvent::Watching), "the kept password works");
    bench.0.engine.perform(Effect::Cancel(Ticket(2)));

    bench.0.engine.perform(Effect::Start(Ticket(3), Job::ForgetMailbox(Email::parse(USER).unwrap())));
    assert!(matches!(bench.answer(3), JobResult::ForgetMailbox(KeyringAnswer::Forgotten)));
    bench.watch(4, None);
    assert!(matches!(bench.answer(4), JobResult::WatchInbox(InboxFault::NoPassword)));
    bench.watch(5, Some("not this"));
    assert!(matches!(bench.answer(5), JobResult::WatchInbox(InboxFault::SignIn)));
}

/// An engine whose inbox is watched.
struct Watcher(Bench);

impl Watcher {
    fn watch(&mut self, ticket: u64, password: Option<&str>) {
        let server: SocketAddr = std::env::var(SERVER).unwrap().parse().unwrap();
        let inbox = Inbox {
            address: Email::parse(USER).unwrap(),
            server: Some((server.ip().to_string(), Some(server.port()))),
            password: password.map(Password::new),
            keep: ticket == 1,
            service: Email::fixed("desk@recovery.test"),
            since: SystemTime::now(),
        };
        self.0.engine.perform(Effect::Start(Ticket(ticket), Job::WatchInbox(inbox)));
    }

    fn answer(&self, ticket: u64) -> JobResult {
        loop {
            match self.0.inbox.recv_timeout(PATIENCE / 2).unwrap() {
                Event::Finished(Ticket(own), answer) if own == ticket => return answer,
                // A watch that was cancelled may have told of the mail before it heard of that.
                Event::Progress(Ticket(own), Progress::Inbox(_)) if own < ticket => {}
                other => panic!("{other:?}"),
            }
        }
    }

    fn news(&self, ticket: u64) -> InboxEvent {
        loop {
            match self.0.inbox.recv_timeout(PATIENCE / 2).unwrap() {
                Event::Progress(Ticket(own), Progress::Inbox(news)) if own == ticket => return news,
                Event::Progress(Ticket(own), Progress::Inbox(_)) if own < ticket => {}
                other => panic!("{other:?}"),
            }
        }
    }
}
