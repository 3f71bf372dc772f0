//! The program while it runs, seen from outside by `/proc`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running program; it ends when this is dropped.
pub struct Running {
    child: Child,
}

/// Clock ticks per second in `/proc`, fixed on Linux whatever the kernel's own rate.
const TICKS: f64 = 100.0;

const PATIENCE: Duration = Duration::from_secs(20);

impl Running {
    /// Starts the program in the demo and waits for its first frame. Gives the time that took.
    pub fn start(program: &str, renderer: &str, display: &str, home: &Path) -> io::Result<(Self, Duration)> {
        let log = home.join("log").join("regain.log");
        if log.exists() {
            fs::remove_file(&log)?;
        }
        let begin = Instant::now();
        let child = Command::new(program)
            .args(["--demo", "--renderer", renderer])
            .env("DISPLAY", display)
            .env("HOME", home)
            .env("REGAIN_HOME", home)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut running = Self { child };
        loop {
            if fs::read_to_string(&log).is_ok_and(|text| text.contains("first frame after")) {
                return Ok((running, begin.elapsed()));
            }
            if let Some(status) = running.child.try_wait()? {
                return Err(io::Error::other(format!("{renderer}: ended before the first frame, {status}")));
            }
            if begin.elapsed() > PATIENCE {
                return Err(io::Error::other(format!("{renderer}: no first frame")));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(format!("/proc/{}", self.child.id()))
    }

    /// Memory in use, in bytes.
    pub fn memory(&self) -> io::Result<u64> {
        Ok(number(&fs::read_to_string(self.folder().join("status"))?, "VmRSS:") * 1024)
    }

    /// How much the program does by itself: percent of one processor, and wake-ups per second of all threads.
    pub fn activity_over(&self, time: Duration) -> io::Result<(f64, f64)> {
        let (ticks, wake_ups) = (self.ticks()?, self.wake_ups()?);
        std::thread::sleep(time);
        let seconds = time.as_secs_f64();
        let used = (self.ticks()? - ticks) as f64 / TICKS;
        Ok((used / seconds * 100.0, self.wake_ups()?.saturating_sub(wake_ups) as f64 / seconds))
    }

    fn ticks(&self) -> io::Result<u64> {
        let text = fs::read_to_string(self.folder().join("stat"))?;
        // After the name, which may hold blanks: state is field 3, the times are fields 14 and 15.
        let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
        Ok(fields.filter_map(|field| field.parse::<u64>().ok()).sum())
    }

    /// Each time a thread went to sleep it had been awake.
    fn wake_ups(&self) -> io::Result<u64> {
        let mut sum = 0;
        for thread in fs::read_dir(self.folder().join("task"))? {
            sum += number(&fs::read_to_string(thread?.path().join("status"))?, "voluntary_ctxt_switches:");
        }
        Ok(sum)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Ends a process of ours, if it did not end by itself, and waits until it is gone.
pub fn end(child: &mut Child) {
    if let Err(error) = child.kill().and_then(|()| child.wait()) {
        eprintln!("process {} did not end: {error}", child.id());
    }
}

fn number(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|value| value.parse().ok()).unwrap_or(0)
}
