//! A program while it runs, seen from outside by `/proc`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// What stands in the log of a program once its first frame is on the screen.
pub const SHOWN: &str = "first frame after";

const PATIENCE: Duration = Duration::from_secs(20);

/// A running program; it ends when this is dropped.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts the program and waits until the line about its first frame stands in its log. Gives the time that took.
    pub fn until_first_frame(command: &mut Command, log: &Path) -> io::Result<(Self, Duration)> {
        if log.exists() {
            fs::remove_file(log)?;
        }
        let begin = Instant::now();
        let mut running = Self { child: command.spawn()? };
        while !fs::read_to_string(log).is_ok_and(|text| text.contains(SHOWN)) {
            if let Some(status) = running.child.try_wait()? {
                return Err(io::Error::other(format!("ended before its first frame, {status}")));
            }
            if begin.elapsed() > PATIENCE {
                return Err(io::Error::other("no first frame"));
            }
            thread::sleep(Duration::from_micros(500));
        }
        Ok((running, begin.elapsed()))
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(format!("/proc/{}", self.child.id()))
    }

    /// Memory in use, in bytes.
    pub fn memory(&self) -> io::Result<u64> {
        Ok(number(&fs::read_to_string(self.folder().join("status"))?, "VmRSS:") * 1024)
    }

    /// Processor time of all threads so far.
    pub fn used(&self) -> io::Result<Duration> {
        self.threads(|thread| {
            let text = fs::read_to_string(thread.join("schedstat")).unwrap_or_default();
            text.split_whitespace().next().and_then(|first| first.parse().ok()).unwrap_or(0)
        })
        .map(Duration::from_nanos)
    }

    /// How often its threads were awake so far: each time a thread went to sleep it had been.
    pub fn wake_ups(&self) -> io::Result<u64> {
        self.threads(|thread| {
            number(&fs::read_to_string(thread.join("status")).unwrap_or_default(), "voluntary_ctxt_switches:")
        })
    }

    /// A thread that ends meanwhile counts nothing.
    fn threads(&self, count: impl Fn(&Path) -> u64) -> io::Result<u64> {
        let threads = fs::read_dir(self.folder().join("task"))?;
        threads.map(|thread| Ok(count(&thread?.path()))).sum()
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
