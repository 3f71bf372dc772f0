//! Which of the two windows opens by itself, and what a person reads where the one they asked for cannot.

use std::io::Read as _;
use std::process::Stdio;
use std::{fs, thread};

use regain::text;

use super::desk::{Desk, Kind, skipped};
use super::leaving;
use super::nowhere::{Nowhere, is_possible};
use super::person::Person;
use super::program::Program;

/// What makes a driver of OpenGL part of a program.
const DRIVERS: [&str; 4] = ["libGL.so", "libGLX", "libEGL", "_dri.so"];

#[test]
fn without_graphics_hardware_the_software_window_opens_at_once_and_in_one_process() {
    let test = "without_graphics_hardware_the_software_window_opens_at_once_and_in_one_process";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut command = desk.command(env!("CARGO_BIN_EXE_regain"));
    // OpenGL would work: a driver that needs no hardware is there.
    command.args(["--demo", "--json"]).env_remove("LIBGL_ALWAYS_SOFTWARE");
    let program = Program::run(&desk, command);
    let mut person = Person::watches(desk, program);
    let log = person.program.log();
    assert_eq!(log.matches("Regain starts").count(), 1, "{log}");
    // A computer that has hardware does not draw this display with it.
    let reasons = ["no graphics hardware", "the display is not drawn by hardware"];
    let is_told = reasons.iter().any(|reason| log.contains(&format!("renderer=\"software\" reason=\"{reason}\"")));
    assert!(is_told && !log.contains("\"gl\""), "{log}");
    let process = format!("/proc/{}", person.program.id());
    let loaded = fs::read_to_string(format!("{process}/maps")).unwrap();
    assert!(!DRIVERS.iter().any(|driver| loaded.contains(driver)), "OpenGL was asked for:\n{loaded}");
    let arguments = fs::read_to_string(format!("{process}/cmdline")).unwrap();
    assert!(arguments.ends_with("\0--demo\0--json\0"), "{arguments:?}");

    person.reaches("find", &text::find_title());
    let camera = person.sees("a camera", |thing| thing.role == "radio button");
    person.clicks(&camera);
    person.presses(&text::button_continue());
    person.reaches("method", &text::method_title());
    assert!(person.program.ready()["http_port"].is_u64());
    leaving::closes(&mut person);
}

#[test]
fn opengl_that_is_asked_for_opens_whatever_the_computer_has() {
    let Some(desk) = Desk::set_up("opengl_that_is_asked_for_opens_whatever_the_computer_has", Kind::Usual) else {
        return;
    };
    let mut person = Person::opens(desk, "gl");
    let log = person.program.log();
    assert!(log.contains("renderer=\"gl\" reason=\"asked for\""), "{log}");
    assert!(log.lines().any(|line| line.contains("first frame after") && line.contains("renderer=\"gl\"")), "{log}");
    leaving::closes(&mut person);
}

#[test]
fn opengl_that_is_asked_for_and_is_not_there_is_told_with_the_other_window_as_advice() {
    let test = "opengl_that_is_asked_for_and_is_not_there_is_told_with_the_other_window_as_advice";
    if !is_possible() {
        return skipped(test, "this user may not make a network of its own");
    }
    let Some(desk) = Desk::set_up(test, Kind::NoOpenGl) else { return };
    let nowhere = Nowhere::new(&desk);
    let mut command = nowhere.command(&desk, env!("CARGO_BIN_EXE_regain"));
    let mut program = command.args(["--renderer", "gl"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut complaint = program.stderr.take().unwrap();
    let reader = thread::spawn(move || {
        let mut said = String::new();
        complaint.read_to_string(&mut said).map(|_| said)
    });
    let said = reader.join().unwrap().unwrap();
    assert_eq!(program.wait().unwrap().code(), Some(1), "{said}");
    assert!(said.contains("regain --renderer software"), "{said}");
}
