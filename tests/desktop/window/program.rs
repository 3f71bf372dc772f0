//! The program as it runs on a desk: what it prints and logs, what it costs, how it ends.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::desk::{Desk, end};

/// The running program; it ends when this is dropped.
pub struct Program {
    child: Child,
    /// Every line that it has printed.
    lines: Arc<Mutex<Vec<String>>>,
    log: PathBuf,
}

impl Program {
    /// Starts it with the built-in camera.
    pub fn start(desk: &Desk, renderer: &str) -> Self {
        let mut command = desk.command(env!("CARGO_BIN_EXE_regain"));
        command.args(["--demo", "--json", "--renderer", renderer]);
        Self::run(desk, command)
    }

    /// Starts it as the command says.
    pub fn run(desk: &Desk, mut command: Command) -> Self {
        if !desk.has_programs() {
            command.env("PATH", "/nowhere");
        }
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let printed = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let all = Arc::clone(&lines);
        std::thread::spawn(move || {
            for line in printed {
                all.lock().unwrap().push(line);
            }
        });
        Self { child, lines, log: desk.home().join("regain/log/regain.log") }
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Every line that it has printed.
    pub fn printed(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// What it has said when it was ready: the only line that it prints.
    pub fn ready(&self) -> Value {
        let lines = self.lines.lock().unwrap();
        assert_eq!(lines.len(), 1, "{lines:?}");
        serde_json::from_str(&lines[0]).unwrap()
    }

    /// How it ended, if it did.
    pub fn has_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Waits for its end.
    pub fn ends_within(&mut self, time: Duration) -> Option<ExitStatus> {
        let begin = Instant::now();
        while begin.elapsed() < time {
            if let Some(status) = self.has_ended() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        None
    }

    /// Processor time of all threads, in hundredths of a second.
    pub fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // After the name, which may hold blanks: state is field 3, the times are fields 14 and 15.
        let fields = stat.rsplit(')').next().unwrap().split_whitespace().skip(11).take(2);
        fields.map(|field| field.parse::<u64>().unwrap()).sum()
    }

    /// How often each thread has gone to sleep, and so has been awake: by its number, with its name.
    pub fn wake_ups(&self) -> BTreeMap<String, (String, u64)> {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let thread = |entry: fs::DirEntry| {
            // One that ends meanwhile has no more to say.
            let status = fs::read_to_string(entry.path().join("status")).ok()?;
            let told = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
            let sleeps = told("voluntary_ctxt_switches:")?.parse().ok()?;
            Some((entry.file_name().into_string().ok()?, (told("Name:")?.to_owned(), sleeps)))
        };
        threads.filter_map(|entry| thread(entry.ok()?)).collect()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}
