//! The claim of a data folder, with several claims in one process: a lock belongs to the opened file, not to the process.

use std::fs;
use std::io::{Read as _, Write as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};

use super::*;

/// Far longer than anything here takes.
const LONG: Duration = Duration::from_secs(20);

fn first(folder: &Path) -> Instance {
    match claim_within(folder, Duration::ZERO) {
        Claim::First(instance) => instance,
        other => panic!("{other:?}"),
    }
}

/// The first program, and what it hears of later starts.
fn listening(folder: &Path) -> ((Listening, Instance), Receiver<()>) {
    let instance = first(folder);
    let (show, shown) = channel();
    let before = fs::read(folder.join(RENDEZVOUS)).ok();
    let listening = instance.on_later_start(move || show.send(()).unwrap()).unwrap();
    while fs::read(folder.join(RENDEZVOUS)).ok() == before {
        thread::yield_now();
    }
    ((listening, instance), shown)
}

fn port(folder: &Path) -> u16 {
    let line = fs::read_to_string(folder.join(RENDEZVOUS)).unwrap();
    line.split_once(' ').unwrap().0.parse().unwrap()
}

#[test]
fn a_later_start_brings_the_first_window_to_the_front() {
    let folder = tempfile::tempdir().unwrap();
    let (instance, shown) = listening(folder.path());
    for _ in 0..2 {
        assert!(matches!(claim_within(folder.path(), LONG), Claim::Shown));
        shown.recv_timeout(LONG).unwrap();
    }
    drop(instance);
    drop(first(folder.path()));
}

/// The window is gone, and what comes after it takes its time: nobody is told that it has come to the front.
#[test]
fn who_has_stopped_listening_answers_no_later_start_and_keeps_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let ((listening, _instance), shown) = listening(folder.path());
    drop(listening);
    // The thread has ended with what it would show.
    assert!(shown.recv_timeout(LONG).is_err_and(|error| error == RecvTimeoutError::Disconnected));
    assert!(matches!(claim_within(folder.path(), Duration::ZERO), Claim::Unreachable));
}

#[test]
fn a_key_that_could_not_be_written_is_written_once_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join(RENDEZVOUS);
    fs::create_dir(&key).unwrap();
    fs::write(key.join("in the way"), "").unwrap();
    let instance = first(folder.path());
    let (show, shown) = channel();
    let _listening = instance.listen(Duration::from_millis(1), move || show.send(()).unwrap()).unwrap();
    assert!(matches!(claim_within(folder.path(), Duration::ZERO), Claim::Unreachable));
    fs::remove_dir_all(&key).unwrap();
    assert!(matches!(claim_within(folder.path(), LONG), Claim::Shown));
    shown.recv_timeout(LONG).unwrap();
}

#[test]
fn a_key_is_written_over_the_one_that_is_there_where_there_is_no_room_for_a_second() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join(RENDEZVOUS);
    let (old, new) = (Rendezvous::new(65_535).to_line(), Rendezvous::new(80).to_line());
    fs::write(&key, format!("{old}and more")).unwrap();
    overwrite(&key, new.as_bytes()).unwrap();
    assert_eq!(fs::read_to_string(&key).unwrap(), new);
    assert!(overwrite(&folder.path().join("other"), b"key").is_err(), "nothing is made");
    assert!(!folder.path().join("other").exists());
}

#[test]
fn who_has_not_the_key_changes_nothing_and_gets_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let (_instance, shown) = listening(folder.path());
    for said in [&[7; 16][..], b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"] {
        let mut stranger = TcpStream::connect((Ipv4Addr::LOCALHOST, port(folder.path()))).unwrap();
        stranger.set_read_timeout(Some(LONG)).unwrap();
        stranger.write_all(said).unwrap();
        let mut heard = Vec::new();
        // Closed with bytes unread, a connection may also end as reset.
        drop(stranger.read_to_end(&mut heard));
        assert!(heard.is_empty());
    }
    assert!(shown.try_recv().is_err());
    assert!(matches!(claim_within(folder.path(), LONG), Claim::Shown), "and the program listens on");
    shown.recv_timeout(LONG).unwrap();
}

#[test]
fn who_says_nothing_does_not_keep_the_others_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let (_instance, shown) = listening(folder.path());
    let mut silent = TcpStream::connect((Ipv4Addr::LOCALHOST, port(folder.path()))).unwrap();
    silent.write_all(&[7]).unwrap();
    assert!(matches!(claim_within(folder.path(), LONG), Claim::Shown));
    shown.recv_timeout(LONG).unwrap();
}

#[test]
fn what_a_crash_left_does_not_stop_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    // A port where nobody listens any more, and one where somebody else does.
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    fs::write(folder.path().join(LOCK), "").unwrap();
    for port in [closed, taken.local_addr().unwrap().port()] {
        fs::write(folder.path().join(RENDEZVOUS), Rendezvous::new(port).to_line()).unwrap();
        let (_instance, shown) = listening(folder.path());
        assert!(matches!(claim_within(folder.path(), LONG), Claim::Shown));
        shown.recv_timeout(LONG).unwrap();
    }
}

#[test]
fn a_program_that_cannot_be_reached_keeps_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let instance = first(folder.path());
    assert!(matches!(claim_within(folder.path(), Duration::ZERO), Claim::Unreachable), "it does not listen yet");
    // Somebody else has its port, and answers something.
    let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let rendezvous = Rendezvous::new(other.local_addr().unwrap().port());
    fs::write(folder.path().join(RENDEZVOUS), rendezvous.to_line()).unwrap();
    let answering = thread::spawn(move || other.accept().unwrap().0.write_all(&[7; 64]));
    assert!(matches!(claim_within(folder.path(), Duration::ZERO), Claim::Unreachable));
    answering.join().unwrap().unwrap();
    drop(instance);
}

#[test]
fn a_start_waits_for_the_program_that_is_just_ending() {
    let folder = tempfile::tempdir().unwrap();
    let instance = first(folder.path());
    let (begin, path) = (Arc::new(std::sync::Barrier::new(2)), folder.path().to_owned());
    let ready = Arc::clone(&begin);
    let later = thread::spawn(move || {
        ready.wait();
        claim_within(&path, LONG)
    });
    begin.wait();
    drop(instance);
    assert!(matches!(later.join().unwrap(), Claim::First(_)));
}

#[cfg(unix)]
#[test]
fn only_the_person_reads_the_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (_instance, _shown) = listening(folder.path());
    for name in [LOCK, RENDEZVOUS] {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
