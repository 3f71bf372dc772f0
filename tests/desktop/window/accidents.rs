//! What can happen to a program while its window is open: told to end, killed, its display or its session bus gone, a data
//! folder that cannot be used; and what is left on the clipboard when it closes.

use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use regain::domain::{FoundCamera, JourneyId, Memo, Requested, Target, Track};
use regain::store::Store;
use regain::text;

use super::desk::{Desk, Kind, PATIENCE, find, skipped};
use super::journey;
use super::leaving;
use super::nowhere::{Nowhere, is_possible};
use super::person::Person;
use super::program::Program;

const ID: JourneyId = JourneyId(7);

fn memo() -> Memo {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    let request = Some(Requested { at, sent_at: Some(at), address: None });
    let camera = FoundCamera::at(Target::new("192.0.2.64", 80));
    let (track, doubt, misunderstood, service) = (Track::Direct, None, None, None);
    Memo { camera, track, request, doubt, misunderstood, written_at: at, service }
}

fn signal(program: &Program, name: &str) {
    let status = Command::new("kill").args([format!("-{name}"), program.id().to_string()]).status();
    assert!(status.unwrap().success());
}

/// Waits for the window: its first frame is in the log.
fn opens(program: &Program) {
    let begin = Instant::now();
    while !program.log().contains("first frame after") {
        assert!(begin.elapsed() < PATIENCE, "{}", program.log());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// How large a core dump of this program may be, now and at most.
fn core_limits(program: &Program) -> Vec<String> {
    let limits = fs::read_to_string(format!("/proc/{}/limits", program.id())).unwrap();
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size")).unwrap();
    core.split_whitespace().take(2).map(str::to_owned).collect()
}

#[test]
fn a_window_that_is_told_to_end_leaves_nothing_and_after_a_kill_the_next_start_cleans_up() {
    let test = "a_window_that_is_told_to_end_leaves_nothing_and_after_a_kill_the_next_start_cleans_up";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let log = desk.home().join("regain/log/regain.log");
    let start = |name: &str| {
        let mut program = Program::start(&desk, "software");
        opens(&program);
        assert_eq!(desk.left_over().len(), 1, "the folder of the demo: {:?}", desk.left_over());
        assert_eq!(core_limits(&program), ["1", "1"], "no core, also not to a program that gathers them");
        signal(&program, name);
        let status = program.ends_within(PATIENCE).unwrap();
        fs::remove_file(&log).unwrap();
        status.signal()
    };
    assert_eq!(start("KILL"), Some(9));
    assert_eq!(desk.left_over().len(), 1);
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1)] {
        assert_eq!(start(name), Some(number), "{name}");
        assert_eq!(desk.left_over(), Vec::<String>::new(), "{name}");
    }
}

/// The person's own program, with a journey from before.
fn with_journey(test: &'static str) -> Option<(Desk, Nowhere, Store)> {
    if !is_possible() {
        skipped(test, "this user may not make a network of its own");
        return None;
    }
    let desk = Desk::set_up(test, Kind::Usual)?;
    let nowhere = Nowhere::new(&desk);
    let store = Store::in_folder(desk.home().join("regain")).unwrap();
    store.remember(ID, &memo(), None).unwrap();
    Some((desk, nowhere, store))
}

fn kept(store: &Store) -> Vec<(JourneyId, Memo)> {
    let found = store.recall(|_| None);
    assert!(!found.has_damaged && !found.has_newer && !found.broke_off);
    found.journeys.into_iter().map(|kept| (kept.id, kept.memo)).collect()
}

fn loses_its_display(test: &'static str, renderer: &str) {
    let Some((mut desk, nowhere, store)) = with_journey(test) else { return };
    let mut program = nowhere.start(&desk, renderer);
    opens(&program);
    desk.lose_display();
    let status = program.ends_within(PATIENCE).unwrap_or_else(|| panic!("it goes on: {}", program.log()));
    assert_eq!(status.code(), Some(1), "{status:?}\n{}", program.log());
    assert_eq!(kept(&store), [(ID, memo())]);
    assert!(
        !fs::read_dir(store.folder())
            .unwrap()
            .any(|entry| { entry.unwrap().file_name().to_string_lossy().ends_with(".part") })
    );
}

#[test]
fn a_display_that_is_gone_ends_the_software_window_and_keeps_the_journey() {
    loses_its_display("a_display_that_is_gone_ends_the_software_window_and_keeps_the_journey", "software");
}

#[test]
fn a_display_that_is_gone_ends_the_opengl_window_and_keeps_the_journey() {
    loses_its_display("a_display_that_is_gone_ends_the_opengl_window_and_keeps_the_journey", "gl");
}

#[test]
fn a_session_bus_that_is_gone_stops_nothing() {
    let test = "a_session_bus_that_is_gone_stops_nothing";
    let Some((mut desk, nowhere, store)) = with_journey(test) else { return };
    let mut program = nowhere.start(&desk, "software");
    opens(&program);
    desk.lose_bus();
    // The program is asked to show itself, and does: it still lives, and hears.
    let mut again = nowhere.start(&desk, "software");
    let status = again.ends_within(PATIENCE).unwrap();
    assert!(status.success() && program.has_ended().is_none(), "{status:?}\n{}", program.log());
    signal(&program, "TERM");
    assert_eq!(program.ends_within(PATIENCE).unwrap().signal(), Some(15));
    assert_eq!(kept(&store), [(ID, memo())]);
}

/// Killed with its window open: the next start says that it was cut off, and lists the journey.
#[test]
fn a_program_that_was_killed_says_so_at_its_next_start_and_carries_on() {
    let test = "a_program_that_was_killed_says_so_at_its_next_start_and_carries_on";
    let Some((desk, nowhere, _)) = with_journey(test) else { return };
    let killed = nowhere.start(&desk, "software");
    opens(&killed);
    drop(killed);
    let program = nowhere.start(&desk, "software");
    let mut person = Person::watches(desk, program);
    person.sees("that it was cut off", |thing| thing.name == text::find_cut_off());
    person.sees("the journey", |thing| thing.is_button(&text::button_carry_on()));
    person.take_picture("cut-off");
}

#[test]
fn a_window_opens_whatever_its_data_folder_is() {
    let test = "a_window_opens_whatever_its_data_folder_is";
    if !is_possible() {
        return skipped(test, "this user may not make a network of its own");
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let nowhere = Nowhere::new(&desk);
    fs::write(desk.home().join("file"), "a file").unwrap();
    let full =
        "mount -t tmpfs -o size=4k none \"$1\" && mkdir \"$1/regain\" && ! head -c 9999 /dev/zero >\"$1/x\" 2>&1";
    let locked = "mount -t tmpfs none \"$1\" && mkdir \"$1/regain\" && mount -o remount,ro \"$1\"";
    for (what, prepare, folder) in [
        ("a file", "true", desk.home().join("file")),
        ("below a file", "true", desk.home().join("file/regain")),
        ("full", full, desk.home().join("full/regain")),
        ("read-only", locked, desk.home().join("locked/regain")),
    ] {
        let disk = folder.parent().unwrap();
        if prepare != "true" {
            fs::create_dir(disk).unwrap();
        }
        let mut command = nowhere.command(&desk, "unshare");
        let run = format!("{prepare}\nexport REGAIN_HOME=\"$2\"\nexec \"$0\" --renderer software");
        command.args(["--mount", "sh", "-c", &run, env!("CARGO_BIN_EXE_regain")]).arg(disk).arg(&folder);
        let mut program = Program::run(&desk, command);
        let begin = Instant::now();
        let pid = program.id().to_string();
        let sees = |desk: &Desk| {
            desk.ask("xdotool", &["search", "--onlyvisible", "--all", "--pid", &pid, "--class", "regain"]).is_some()
        };
        while !sees(&desk) {
            assert!(program.has_ended().is_none() && begin.elapsed() < PATIENCE, "{what}: no window");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Takes over what is on the clipboard, as a clipboard manager does, or puts something else there; it stays by itself.
fn puts_on_clipboard(desk: &Desk, words: &str) {
    let mut child =
        desk.command("xclip").args(["-selection", "clipboard", "-i"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
}

fn on_clipboard(desk: &Desk) -> Option<String> {
    desk.ask("xclip", &["-selection", "clipboard", "-o"]).filter(|words| !words.is_empty())
}

fn copies_its_code_and_closes(test: &'static str, then: impl FnOnce(&Desk, &str)) -> Option<Person> {
    if find("xclip").is_none() {
        skipped(test, "xclip is not installed");
        return None;
    }
    let desk = Desk::set_up(test, Kind::Usual)?;
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::to_wait(&mut person);
    let code = journey::code(&mut person);
    person.presses(&text::button_copy_code());
    person
        .until("the code on the clipboard", |person| on_clipboard(&person.desk).filter(|copied| copied.trim() == code));
    then(&person.desk, &code);
    leaving::closes(&mut person);
    Some(person)
}

#[test]
fn what_was_copied_here_leaves_the_clipboard_with_the_window() {
    let test = "what_was_copied_here_leaves_the_clipboard_with_the_window";
    let copied = copies_its_code_and_closes(test, |desk, code| {
        puts_on_clipboard(desk, code);
        assert_eq!(on_clipboard(desk).as_deref(), Some(code), "another program holds it now");
    });
    let Some(person) = copied else { return };
    assert_eq!(on_clipboard(&person.desk), None);
}

#[test]
fn what_others_copied_since_stays_on_the_clipboard() {
    let test = "what_others_copied_since_stays_on_the_clipboard";
    let copied = copies_its_code_and_closes(test, |desk, _| puts_on_clipboard(desk, "a shopping list"));
    let Some(person) = copied else { return };
    assert_eq!(on_clipboard(&person.desk).as_deref(), Some("a shopping list"));
}
