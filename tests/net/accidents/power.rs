//! A power cut: what is said to be kept is on the disk, file and folder, before it is said, and before the one request goes
//! out. Seen in the calls that the program makes to the system.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::time::Duration;

use regain::domain::{Evidence, EvidenceKind, JourneyId, ResetOrder, Target};
use regain::engine::Engine;
use regain::qr;
use regain::secret::{Code, Password, QrText};
use regain::store::Store;
use regain::wizard::{Effect, Event, Job, Ticket};

use super::commit::memo;
use crate::elsewhere;
use crate::skipped::skipped;
use crate::tools::tools;

const ID: JourneyId = JourneyId(0xABC);

/// Everything after which a power cut may find something else: names, bytes, and words to others.
const CALLS: &str = "trace=mkdir,mkdirat,openat,rename,renameat,renameat2,fsync,fdatasync,connect,sendto,sendmsg";

/// The calls in the order in which they were made, or in which they had come to their end.
struct Calls(Vec<String>);

impl Calls {
    /// As `strace -f` writes them: `PID name(..) = 0`, or in two halves when another thread came between.
    fn parse(trace: &str) -> (Self, Self) {
        let (mut begun, mut done) = (Vec::new(), Vec::new());
        for (at, line) in trace.lines().enumerate() {
            let Some((pid, call)) = line.trim_start().split_once(char::is_whitespace) else { continue };
            let call = call.trim_start();
            if call.starts_with("<...") {
                continue;
            }
            begun.push(call.to_owned());
            match call.strip_suffix("<unfinished ...>") {
                None => done.push((at, call.to_owned())),
                Some(half) => {
                    let is_rest = |line: &&str| line.trim_start().starts_with(pid) && line.contains(" resumed>");
                    let rest = trace.lines().enumerate().skip(at).find(|(_, line)| is_rest(line));
                    let (end, rest) = rest.unwrap_or_else(|| panic!("it never ends: {line}"));
                    let rest = rest.split_once(" resumed>").unwrap_or_default().1;
                    done.push((end, format!("{half}{rest}")));
                }
            }
        }
        done.sort_by_key(|(at, _)| *at);
        (Self(begun), Self(done.into_iter().map(|(_, call)| call).collect()))
    }

    /// Where the first call is that holds all of these.
    fn first(&self, parts: &[&str]) -> usize {
        let is_it = |call: &String| parts.iter().all(|part| call.contains(part));
        self.0.iter().position(is_it).unwrap_or_else(|| panic!("no {parts:?} in\n{}", self.0.join("\n")))
    }

    /// What has come to its end before this call.
    fn before(&self, parts: &[&str]) -> Self {
        Self(self.0[..self.first(parts)].to_vec())
    }

    fn assert_in_order(&self, calls: &[&[&str]]) {
        let places: Vec<usize> = calls.iter().map(|parts| self.first(parts)).collect();
        assert!(places.is_sorted(), "{calls:?} at {places:?} in\n{}", self.0.join("\n"));
    }
}

#[test]
fn what_is_kept_is_flushed_with_its_folders_before_it_is_said_and_before_the_camera_hears_of_it() {
    let test = "what_is_kept_is_flushed_with_its_folders_before_it_is_said_and_before_the_camera_hears_of_it";
    let traced = tempfile::tempdir().unwrap();
    let trace = traced.path().join("trace");
    // Who is watched already cannot watch.
    let is_watched = !fs::read_to_string("/proc/self/status").unwrap().contains("TracerPid:\t0\n");
    let ran = Command::new("strace").args(["-e", "trace=none", "true"]).output();
    if !is_watched && ran.is_ok_and(|output| !output.status.success()) {
        return skipped(test, "no program can be watched here");
    }
    let world = |_: &std::path::Path| {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-y", "-s", "300", "-e", CALLS, "-o"]).arg(&trace);
        command
    };
    let mut is_inside = false;
    elsewhere::run(test, &["strace"], world, |home| {
        is_inside = true;
        let camera = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let target = Target::new("127.0.0.1", camera.local_addr().unwrap().port());
        let (sender, events) = std::sync::mpsc::channel();
        let folder = home.join("kept").join("regain");
        let work = regain::engine::Tools { store: Store::in_folder(folder.clone()).unwrap(), ..tools(&folder, 9) };
        let mut engine = Engine::new(work, move |event| drop(sender.send(event))).unwrap();
        let picture = qr::draw(&QrText::new("a text that names no camera")).unwrap();
        let order =
            ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
        engine.perform(Effect::Remember(ID, memo(Some(EvidenceKind::Code)), Some(picture.into())));
        engine.perform(Effect::Start(Ticket(1), Job::Commit(target.into(), order)));
        let told = events.recv_timeout(Duration::from_secs(30)).unwrap();
        assert!(matches!(told, Event::MemoWritten(ID, Ok(()))), "{told:?}");
        fs::write(home.join("said"), "").unwrap();
        drop(camera.accept().unwrap());
    });
    if is_inside {
        return;
    }
    let (_, done) = Calls::parse(&fs::read_to_string(&trace).unwrap());
    let names = [".part>)", "request.png", "memo.json"];
    for (last, what) in [(&["openat", "said"][..], "said"), (&["connect", "127.0.0.1"][..], "sent")] {
        // A call that another thread was in the middle of does not count.
        let done = done.before(last);
        assert!(!done.0.is_empty(), "{what}");
        done.assert_in_order(&[
            &["mkdir", "/kept/regain\""],
            &["fsync", "/kept>)"],
            &["mkdir", "/journeys/0000000000000abc"],
            &["fsync", "/journeys>)"],
            &["fsync", "/.request.png.", names[0]],
            &["rename", names[1]],
            &["fsync", "/.memo.json.", names[0]],
            &["rename", names[2]],
        ]);
        let renamed = done.first(&["rename", names[2]]);
        let flushed = done.0.iter().rposition(|call| call.starts_with("fsync") && call.contains("/0000000000000abc>)"));
        assert!(flushed > Some(renamed), "{what} before the folder was flushed\n{}", done.0.join("\n"));
    }
}
