//! A desk of its own for each test: a display that nobody sees, a window manager, a session bus, a home. It must not
//! know the program. Everything that was started on it ends with it.

pub use crate::program::find;
pub use crate::skipped::skipped;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// Names the desk in the environment of every process on it.
const MARK: &str = "REGAIN_TEST_DESK";

/// Where programs leave what they need for a while, in the home.
const TEMPORARY: &str = "tmp";

/// How long anything may take on a machine that has much else to do.
pub const PATIENCE: Duration = Duration::from_secs(60);

const SCREEN_READERS: &str = "/usr/libexec/at-spi-bus-launcher";

/// The programs without which there is no desk.
const NEEDS: [&str; 8] =
    ["Xvfb", "openbox", "xdotool", "import", "dbus-daemon", "setpriv", SCREEN_READERS, "/usr/bin/python3"];

/// A session bus on which nothing starts by itself.
const BARE_BUS: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
    <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";

/// What a desk has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A usual desktop: OpenGL in software, file dialogs.
    Usual,
    /// No OpenGL.
    NoOpenGl,
    /// No file dialog: no desktop service, no dialog program.
    NoDialog,
}

/// A display, a bus, a window manager and a home.
pub struct Desk {
    test: &'static str,
    kind: Kind,
    home: tempfile::TempDir,
    display: String,
    bus: String,
    running: Vec<Child>,
}

impl Desk {
    /// `None`: something is missing on this machine, and the test is left out, visibly.
    pub fn set_up(test: &'static str, kind: Kind) -> Option<Self> {
        if let Some(missing) = missing(kind) {
            skipped(test, &format!("{missing} is not installed"));
            return None;
        }
        let home = tempfile::tempdir().unwrap();
        for folder in ["run", TEMPORARY] {
            fs::create_dir(home.path().join(folder)).unwrap();
            fs::set_permissions(home.path().join(folder), fs::Permissions::from_mode(0o700)).unwrap();
        }
        let mut desk = Self { test, kind, home, display: String::new(), bus: String::new(), running: Vec::new() };
        desk.start_display();
        desk.start_bus();
        desk.start_manager();
        let mut readers = desk.command(SCREEN_READERS);
        readers.args(["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
        desk.start(readers);
        Some(desk)
    }

    /// Whether programs find other programs, such as one that brings a file dialog.
    pub fn has_programs(&self) -> bool {
        self.kind != Kind::NoDialog
    }

    fn start_display(&mut self) {
        let mut server = self.command("Xvfb");
        server.args(["-noreset", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]);
        server.args([if self.kind == Kind::NoOpenGl { "-extension" } else { "+extension" }, "GLX"]);
        self.display = format!(":{}", self.start_and_read_line(server));
    }

    fn start_bus(&mut self) {
        let mut daemon = self.command("dbus-daemon");
        daemon.args(["--nofork", "--nopidfile", "--print-address=1"]);
        if self.kind == Kind::NoDialog {
            let config = self.home().join("bus.conf");
            fs::write(&config, BARE_BUS).unwrap();
            daemon.arg("--config-file").arg(config);
        } else {
            daemon.arg("--session");
        }
        self.bus = self.start_and_read_line(daemon);
    }

    /// Takes the session bus away, and with it the eyes of a screen reader.
    pub fn lose_bus(&mut self) {
        const BUS: usize = 1;
        end(&mut self.running[BUS]);
    }

    /// Takes the display away, with all that is on it.
    pub fn lose_display(&mut self) {
        const DISPLAY: usize = 0;
        end(&mut self.running[DISPLAY]);
    }

    /// The name of the display.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The address of the session bus.
    pub fn bus(&self) -> &str {
        &self.bus
    }

    /// The home of whoever sits here.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A window that opens while the manager starts may get lost between them, so this waits until it manages.
    fn start_manager(&mut self) {
        let manager = self.command("openbox");
        self.start(manager);
        let begin = Instant::now();
        while self.ask("xdotool", &["get_num_desktops"]).is_none() {
            assert!(begin.elapsed() < PATIENCE, "the window manager did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// What the program has left in the folder for what is needed for a while only.
    pub fn left_over(&self) -> Vec<String> {
        let files = fs::read_dir(self.home().join(TEMPORARY)).unwrap();
        let names = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
        names.filter(|name| name.starts_with("regain")).collect()
    }

    /// The name of the test.
    pub fn test(&self) -> &'static str {
        self.test
    }

    /// A program that will run on this desk and see nothing else of the machine. It ends when the test does, even when
    /// that is killed.
    pub fn command(&self, program: &str) -> Command {
        let home = self.home.path();
        let program = find(program).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(find("setpriv").unwrap());
        command.args(["--pdeathsig", "KILL", "--"]).arg(program);
        command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        command.env("PATH", std::env::var_os("PATH").unwrap()).env(MARK, home).env("HOME", home);
        command.env("TMPDIR", home.join(TEMPORARY));
        command.env("XDG_RUNTIME_DIR", home.join("run")).env("XDG_CURRENT_DESKTOP", "GNOME").env("GDK_BACKEND", "x11");
        command.env("REGAIN_HOME", home.join("regain")).env("LANG", "C.UTF-8").env("TZ", "UTC");
        command.env("DISPLAY", &self.display).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
        command.env("LIBGL_ALWAYS_SOFTWARE", "1");
        if self.kind == Kind::NoOpenGl {
            for variable in ["LIBGL_DRIVERS_PATH", "GBM_BACKENDS_PATH", "__EGL_VENDOR_LIBRARY_DIRS"] {
                command.env(variable, "/nowhere");
            }
        }
        command
    }

    /// The words of a program that ends by itself; `None` when it fails, or takes too long.
    pub fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let mut child = self.command(program).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut said = String::new();
            std::io::Read::read_to_string(&mut stdout, &mut said).map(|_| said)
        });
        let begin = Instant::now();
        while child.try_wait().unwrap().is_none() && begin.elapsed() < PATIENCE / 2 {
            std::thread::sleep(Duration::from_millis(2));
        }
        end(&mut child);
        let said = reader.join().unwrap().ok();
        said.filter(|_| child.wait().unwrap().success())
    }

    fn start(&mut self, mut command: Command) -> Option<ChildStdout> {
        let mut child = command.spawn().unwrap();
        let stdout = child.stdout.take();
        self.running.push(child);
        stdout
    }

    fn start_and_read_line(&mut self, mut command: Command) -> String {
        let program = format!("{:?}", command.stdout(Stdio::piped()));
        let stdout = self.start(command);
        let mut line = String::new();
        BufReader::new(stdout.unwrap()).read_line(&mut line).unwrap();
        assert!(!line.trim().is_empty(), "{program} did not start");
        line.trim().to_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        while let Some(mut child) = self.running.pop() {
            end(&mut child);
        }
        // What the bus started by itself, or a program left behind. Some start helpers while they end: look again.
        for _ in 0..5 {
            let left = on_desk(self.home.path());
            if left.is_empty() {
                return;
            }
            for process in left {
                drop(Command::new("kill").args(["-KILL", &process]).stderr(Stdio::null()).status());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Ends a process of ours, if it did not end by itself, and waits until it is gone.
pub fn end(child: &mut Child) {
    drop(child.kill());
    drop(child.wait());
}

/// The processes that carry the mark of a desk.
fn on_desk(home: &Path) -> Vec<String> {
    let mark = format!("{MARK}={}", home.display());
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    processes
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
        .filter(|process| {
            let environment = fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
        })
        .collect()
}

fn missing(kind: Kind) -> Option<String> {
    let programs = NEEDS.into_iter().find(|name| find(name).is_none()).map(str::to_owned);
    let portal = "/usr/libexec/xdg-desktop-portal-gtk";
    let dialog = || (kind == Kind::Usual && find(portal).is_none()).then(|| portal.to_owned());
    programs.or_else(dialog).or_else(|| {
        const SEES: &str = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
        let test = Command::new("/usr/bin/python3").args(["-c", SEES]).stderr(Stdio::null()).status();
        (!test.is_ok_and(|status| status.success())).then(|| "gir1.2-atspi-2.0 for python3".to_owned())
    })
}
