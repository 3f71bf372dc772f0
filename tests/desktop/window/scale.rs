//! Desktops that ask for a scale that no window can have: the window opens all the same, and fits.

use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, CreateWindowAux, PropMode, WindowClass};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::desk::{Desk, Kind, PATIENCE};
use super::program::Program;

/// The screen of a desk, in pixels.
const SCREEN: [u32; 2] = [1280, 800];

const VARIABLE: &str = "WINIT_X11_SCALE_FACTOR";

/// Starts the program, waits for its first frame, and tells how large its window is.
fn size_of_window(desk: &Desk, renderer: &str, variable: Option<&str>) -> [u32; 2] {
    let mut command = desk.command(env!("CARGO_BIN_EXE_regain"));
    command.args(["--demo", "--json", "--renderer", renderer]);
    if let Some(value) = variable {
        command.env(VARIABLE, value);
    }
    let log = desk.home().join("regain/log/regain.log");
    drop(std::fs::remove_file(&log));
    let mut program = Program::run(desk, command);
    let begin = Instant::now();
    loop {
        let size = program.log().contains("first frame after").then(|| {
            let search = ["search", "--onlyvisible", "--class", "regain", "getwindowgeometry", "--shell"];
            let said = desk.ask("xdotool", &search)?;
            let number = |name| said.lines().find_map(|line| line.strip_prefix(name)?.parse().ok());
            Some([number("WIDTH=")?, number("HEIGHT=")?])
        });
        if let Some(Some(size)) = size {
            return size;
        }
        let ended = program.has_ended();
        assert!(ended.is_none() && begin.elapsed() < PATIENCE, "{renderer} {variable:?}: {ended:?}\n{}", program.log());
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[track_caller]
fn assert_fits(size: [u32; 2], what: &str) {
    assert!(size[0] <= SCREEN[0] && size[1] <= SCREEN[1] && size[0] >= 480 && size[1] >= 340, "{what}: {size:?}");
}

fn connect(desk: &Desk) -> (RustConnection, u32) {
    let (connection, at) = x11rb::connect(Some(desk.display())).unwrap();
    let root = connection.setup().roots[at].root;
    (connection, root)
}

#[test]
fn a_window_opens_whatever_the_resources_of_the_display_say() {
    let test = "a_window_opens_whatever_the_resources_of_the_display_say";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let (connection, root) = connect(&desk);
    for (dpi, renderers) in [
        ("0", &["software", "gl", "auto"][..]),
        ("nan", &["software", "gl"]),
        ("-96", &["software"]),
        ("inf", &["software"]),
        ("1", &["software"]),
        ("99999999", &["software", "gl"]),
        ("480", &["software", "gl"]),
        ("none", &["software"]),
        ("", &["software"]),
    ] {
        let resources = format!("Xft.dpi:\t{dpi}\nXft.hinting:\t1\n");
        let (property, kind) = (AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING);
        connection.change_property8(PropMode::REPLACE, root, property, kind, resources.as_bytes()).unwrap();
        connection.sync().unwrap();
        for renderer in renderers {
            assert_fits(size_of_window(&desk, renderer, None), &format!("Xft.dpi {dpi}, {renderer}"));
        }
    }
}

#[test]
fn a_window_opens_whatever_the_settings_of_the_desktop_say() {
    let test = "a_window_opens_whatever_the_settings_of_the_desktop_say";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let (connection, root) = connect(&desk);
    let window = connection.generate_id().unwrap();
    let (class, look) = (WindowClass::INPUT_ONLY, CreateWindowAux::new());
    connection.create_window(0, window, root, 0, 0, 1, 1, 0, class, x11rb::COPY_FROM_PARENT, &look).unwrap();
    let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let settings = atom("_XSETTINGS_SETTINGS");
    connection.set_selection_owner(window, atom("_XSETTINGS_S0"), x11rb::CURRENT_TIME).unwrap();
    for dpi in [0, -1024, -1, 1, i32::MAX, i32::MIN, 96 * 1024] {
        let bytes = [&[0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 7, 0][..], b"Xft/DPI\0", &[0; 4], &dpi.to_le_bytes()];
        connection.change_property8(PropMode::REPLACE, window, settings, settings, &bytes.concat()).unwrap();
        connection.sync().unwrap();
        assert_fits(size_of_window(&desk, "software", None), &format!("Xft/DPI {dpi}"));
    }
}

#[test]
fn a_window_opens_whatever_the_variable_says() {
    let test = "a_window_opens_whatever_the_variable_says";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    for value in ["0", "-1", "NaN", "inf", "1e300", "two", "", "randr", "7", "0.01"] {
        assert_fits(size_of_window(&desk, "software", Some(value)), value);
    }
    assert_fits(size_of_window(&desk, "gl", Some("two")), "two, with OpenGL");
    let larger = size_of_window(&desk, "software", Some("1.25"));
    assert_eq!(larger, [1200, SCREEN[1] - 50], "what can be had is kept");
}
