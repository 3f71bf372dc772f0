//! What the whole program does until its first frame is on the screen.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::callgrind;
use crate::display::Display;
use crate::skipped::skipped;
use crate::table::{Room, compare};

/// Valgrind is fifty times slower than the processor, and the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(180);

#[test]
fn the_start_costs_what_the_table_says() {
    let name = "the_start_costs_what_the_table_says";
    if !callgrind::is_there() {
        return skipped(name, "no Valgrind to count instructions");
    }
    let Ok(display) = Display::start([1280, 800]) else {
        return skipped(name, "no Xvfb");
    };
    let (home, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let options = ["--dump-after=*FirstFrame::shown_by*"];
    let mut program = callgrind::command(env!("CARGO_BIN_EXE_regain"), folder.path(), &options)
        .args(["--demo", "--renderer", "software"])
        .env("DISPLAY", display.name())
        .env("HOME", home.path())
        .env("REGAIN_HOME", home.path())
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let began = Instant::now();
    let counted = loop {
        if let Some(count) = callgrind::dumps(folder.path()).first().copied().filter(|count| *count > 0) {
            break Some(count);
        }
        if began.elapsed() > PATIENCE || program.try_wait().unwrap().is_some() {
            break None;
        }
        std::thread::sleep(Duration::from_millis(100));
    };
    program.kill().and_then(|()| program.wait().map(drop)).unwrap();
    let counted = counted.unwrap_or_else(|| panic!("no first frame after {:?}", began.elapsed()));
    // Threads beside the window come further, or less far.
    compare(
        &[("the program until its first frame: instructions".to_owned(), counted)],
        Room { more: 10.0, less: 20.0 },
    );
}
