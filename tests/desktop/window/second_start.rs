//! The program started twice: one window, which comes to the front.
//!
//! The programs run where there is no network but loopback: without the demo's camera they would search the real one.

use std::time::Duration;

use super::desk::{Desk, Kind, PATIENCE, skipped};
use super::nowhere::{Nowhere, is_possible};
use super::program::Program;

/// Long for a program that asks another one and ends; shorter than opening a window takes under load.
const QUICKLY: Duration = Duration::from_secs(10);

/// The window that has the focus; `None`: no window has it.
fn active(desk: &Desk) -> Option<String> {
    desk.ask("xdotool", &["getactivewindow"]).map(|window| window.trim().to_owned())
}

/// The windows of a program that can be seen.
fn windows(desk: &Desk, program: &Program) -> Vec<String> {
    let pid = program.id().to_string();
    let found = desk.ask("xdotool", &["search", "--onlyvisible", "--all", "--pid", &pid, "--class", "regain"]);
    found.unwrap_or_default().lines().map(str::to_owned).collect()
}

fn until<T>(what: &str, mut is_so: impl FnMut() -> Option<T>) -> T {
    let begin = std::time::Instant::now();
    loop {
        if let Some(found) = is_so() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "waited for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Its only window, once it is in front.
fn in_front(desk: &Desk, program: &Program) -> String {
    until("the window in front", || match windows(desk, program).as_slice() {
        [window] if active(desk).as_ref() == Some(window) => Some(window.clone()),
        _ => None,
    })
}

fn starts_twice(test: &'static str, renderer: &str) {
    if !is_possible() {
        return skipped(test, "this user may not make a network of its own");
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let nowhere = Nowhere::new(&desk);
    let mut first = nowhere.start(&desk, renderer);
    let window = in_front(&desk, &first);
    // A demo is another journey: it opens beside it, and covers it.
    let mut demo = Program::start(&desk, "software");
    in_front(&desk, &demo);

    let start_again = |first: &mut Program| {
        let mut again = nowhere.start(&desk, renderer);
        let status = again.ends_within(QUICKLY);
        assert!(status.is_some_and(|status| status.success()), "{status:?}\n{}", first.log());
        assert_eq!(again.printed(), Vec::<String>::new());
        assert!(first.has_ended().is_none(), "{}", first.log());
    };
    start_again(&mut first);
    assert_eq!(in_front(&desk, &first), window);

    desk.ask("xdotool", &["windowminimize", &window]).unwrap();
    until("the window to be gone", || windows(&desk, &first).is_empty().then_some(()));
    start_again(&mut first);
    assert_eq!(in_front(&desk, &first), window);
    assert!(demo.has_ended().is_none());

    // What a killed program leaves behind does not stop the next one.
    drop(first);
    let next = nowhere.start(&desk, renderer);
    in_front(&desk, &next);
}

#[test]
fn a_second_start_brings_the_opengl_window_to_the_front() {
    starts_twice("a_second_start_brings_the_opengl_window_to_the_front", "gl");
}

#[test]
fn a_second_start_brings_the_software_window_to_the_front() {
    starts_twice("a_second_start_brings_the_software_window_to_the_front", "software");
}
