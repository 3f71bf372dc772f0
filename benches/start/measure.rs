//! Measures each kind of window beside its bare one, and the programs of the desktop. Linux only.

use std::env;
use std::error::Error;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::bare;
use crate::display::Display;
use crate::figures::{Figure, Figures};
use crate::outside::Watch;
use crate::process::Running;

/// Another build can be named, such as the one for download.
const PROGRAM: &str = "REGAIN_PROGRAM";

/// Says to the bench, started once more, which bare window it is to be, and where it says that it is there.
const BARE: &str = "REGAIN_BENCH_BARE";

/// Says that there is no network around us.
const ALONE: &str = "REGAIN_BENCH_ALONE";

/// Runs that count; one more before them warms the caches.
const RUNS: usize = 15;

/// Until a window has nothing more to do: the search, and its spinner, end after five seconds; what idle threads of the runtime are
/// kept for, ten seconds later.
const SETTLE: Duration = Duration::from_secs(20);

/// How long it is looked at while nothing happens.
const IDLE: Duration = Duration::from_secs(10);

/// Key presses, one by one.
const KEYS: u32 = 40;

/// Programs that people know, each as it is called: a question in a window, a window with one task, a wizard.
const PEERS: [(&str, &[&str]); 3] = [("zenity", &["--entry"]), ("simple-scan", &[]), ("nextcloud", &[])];

pub fn main() -> ExitCode {
    if let Ok(wanted) = env::var(BARE) {
        let (name, log) = wanted.split_once(' ').unwrap_or_default();
        return match bare::run(name, PathBuf::from(log)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("bare {name}: {error}");
                ExitCode::FAILURE
            }
        };
    }
    // The program looks for cameras as it does at home. Here nobody is to hear that.
    if env::var_os(ALONE).is_none() && Path::new("/usr/bin/unshare").exists() {
        let inside = "ip link set lo up; exec \"$0\"";
        let program = env::current_exe().unwrap_or_default();
        let error = Command::new("unshare")
            .args(["--net", "--map-root-user", "sh", "-c", inside])
            .arg(program)
            .env(ALONE, "1")
            .exec();
        eprintln!("unshare: {error}");
    }
    let mut figures = Figures::of("start");
    match measure(&mut figures) {
        Ok(()) => figures.finish(),
        Err(reason) => {
            eprintln!("SKIPPED start: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn measure(figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let display = Display::start()?;
    let home = tempfile::tempdir()?;
    for kind in ["software", "gl"] {
        window(figures, kind, &display, home.path())?;
    }
    peers(figures, &display)?;
    let program = program();
    figures.add(Figure::new(
        format!("size of the program ({})", profile(&program)),
        megabytes(program.metadata()?.len()),
        "MB",
    ));
    Ok(())
}

fn program() -> PathBuf {
    env::var_os(PROGRAM).map_or_else(
        || {
            // `cargo build --release` puts it above the folder that the bench lies in.
            let bench = env::current_exe().unwrap_or_default();
            bench.ancestors().nth(2).unwrap_or(&bench).join("regain")
        },
        PathBuf::from,
    )
}

/// The folder that a program was built in is called like its profile.
fn profile(program: &Path) -> String {
    let folder = program.parent().and_then(Path::file_name).unwrap_or_default();
    folder.to_string_lossy().into_owned()
}

/// One kind of window: ours, and the bare one in turn, so that a busy moment meets both.
fn window(figures: &mut Figures, kind: &str, display: &Display, home: &Path) -> Result<(), Box<dyn Error>> {
    let log = home.join("log").join("regain.log");
    let bare_log = home.join("bare.log");
    let ours = || {
        let mut command = quiet(program(), display, home);
        command.args(["--renderer", kind]).env("REGAIN_HOME", home);
        if env::var_os(ALONE).is_none() {
            command.arg("--demo");
        }
        command
    };
    let bare = || {
        let mut command = quiet(env::current_exe().unwrap_or_default(), display, home);
        command.env(BARE, format!("{kind} {}", bare_log.display()));
        command
    };
    let (mut times, mut bare_times) = (Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let (_, time) = Running::until_first_frame(&mut ours(), &log)?;
        let (_, bare_time) = Running::until_first_frame(&mut bare(), &bare_log)?;
        if run > 0 {
            times.push(time);
            bare_times.push(bare_time);
        }
    }
    let (window, floor) = match kind {
        "gl" => ("OpenGL", "a bare eframe window"),
        _ => (kind, "a bare window of plain pixels"),
    };
    let name = |what: &str| format!("{window} window: {what}");
    let first = Figure::new(name("first frame"), milliseconds(median(times)), "ms");
    figures.add(first.beside_floor(floor, milliseconds(median(bare_times))).times_floor(1.3));

    let (running, _) = Running::until_first_frame(&mut ours(), &log)?;
    let started = running.used()?;
    let (bare_running, _) = Running::until_first_frame(&mut bare(), &bare_log)?;
    let bare_started = bare_running.used()?;
    figures.add(
        Figure::new(name("processor time until then"), milliseconds(started), "ms")
            .beside_floor(floor, milliseconds(bare_started)),
    );
    let bare_memory = {
        thread::sleep(SETTLE);
        bare_running.memory()?
    };
    // A window that goes uncovers ours, which is drawn anew then.
    drop(bare_running);
    thread::sleep(Duration::from_secs(1));
    let memory = Figure::new(name("memory"), megabytes(running.memory()?), "MB");
    figures.add(memory.beside_floor(floor, megabytes(bare_memory)).times_floor(1.25));
    let (wake_ups, used) = (running.wake_ups()?, running.used()?);
    thread::sleep(IDLE);
    let wake_ups = running.wake_ups()?.saturating_sub(wake_ups);
    figures.add(
        Figure::new(name("wake-ups while nothing happens"), wake_ups as f64 / IDLE.as_secs_f64(), "/s").at_most(0.0),
    );
    let idle = milliseconds(running.used()?.saturating_sub(used)) / IDLE.as_secs_f64();
    figures.add(Figure::new(name("processor time while nothing happens"), idle, "ms/s"));
    figures.add(Figure::new(name("a press of Tab"), key_press(&running, display)?, "ms of processor"));
    Ok(())
}

/// A program of which nothing is heard, on this display alone.
fn quiet(program: PathBuf, display: &Display, home: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env("DISPLAY", display.name())
        .env("HOME", home)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Processor time for one press of Tab, which draws the page anew with another field marked; in milliseconds.
fn key_press(running: &Running, display: &Display) -> Result<f64, Box<dyn Error>> {
    let xdotool = |arguments: &[&str]| -> Result<String, Box<dyn Error>> {
        let output = Command::new("xdotool").args(arguments).env("DISPLAY", display.name()).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    };
    let window = xdotool(&["search", "--onlyvisible", "--name", "Regain"])?;
    let window = window.lines().last().ok_or("no window of this name")?.to_owned();
    xdotool(&["windowfocus", "--sync", &window])?;
    // What comes with the focus is over.
    thread::sleep(Duration::from_millis(500));
    let before = running.used()?;
    let times = KEYS.to_string();
    xdotool(&["key", "--repeat", &times, "--delay", "50", "Tab"])?;
    thread::sleep(Duration::from_millis(500));
    Ok(milliseconds(running.used()?.saturating_sub(before)) / f64::from(KEYS))
}

/// Until a window is on the display, each with a session bus and a home of its own.
fn peers(figures: &mut Figures, display: &Display) -> Result<(), Box<dyn Error>> {
    let ours = program();
    let ours = ours.to_str().ok_or("a path that is no text")?;
    let mut mapped =
        Figure::new("until the window is there, with a session bus of its own", on_display(ours, &[], display)?, "ms");
    for (peer, arguments) in PEERS {
        match on_display(peer, arguments, display) {
            Ok(time) => mapped = mapped.beside_peer(peer, time),
            Err(reason) => println!("SKIPPED {peer}: {reason}"),
        }
    }
    figures.add(mapped);
    Ok(())
}

fn on_display(program: &str, arguments: &[&str], display: &Display) -> Result<f64, Box<dyn Error>> {
    let mut times = Vec::new();
    for run in 0..=RUNS / 2 {
        let home = tempfile::tempdir()?;
        let watch = Watch::over(display.name())?;
        let begin = Instant::now();
        let mut command = quiet(PathBuf::from("dbus-run-session"), display, home.path());
        let mut child = command
            .arg("--")
            .arg(program)
            .args(arguments)
            .env("XDG_RUNTIME_DIR", home.path())
            .process_group(0)
            .spawn()?;
        let seen = watch.window();
        let time = begin.elapsed();
        // The bus, the program, and what they have started.
        Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status()?;
        child.wait()?;
        seen?;
        if run > 0 {
            times.push(time);
        }
    }
    Ok(milliseconds(median(times)))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
