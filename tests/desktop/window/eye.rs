//! The eye of somebody at a desk: a program that others wrote reads what screen readers are told.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};

use super::desk::{Desk, PATIENCE, end};
use super::person::Thing;

const EYE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/desktop/window/eye.py");

/// It ends with its owner.
pub struct Eye {
    child: Child,
    ask: ChildStdin,
    told: Receiver<String>,
}

impl Eye {
    pub fn open(desk: &Desk) -> Self {
        let mut command = desk.command("/usr/bin/python3");
        let mut child = command.arg(EYE).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (ask, lines) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()).lines());
        let (tell, told) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        Self { child, ask, told }
    }

    /// Presses a thing as a screen reader does, without mouse and keyboard. Says whether there was such a thing.
    pub fn press(&mut self, roles: &[&str], name: &str) -> bool {
        let wanted = serde_json::json!({ "roles": roles, "name": name });
        let asked = self.ask.write_all(format!("{wanted}\n").as_bytes());
        let told = asked.ok().and_then(|()| self.told.recv_timeout(PATIENCE / 2).ok());
        told.is_some_and(|told| told.trim() != "[]")
    }

    /// Everything that is told now. `None`: nothing can be heard, as on a desk without a bus.
    pub fn look(&mut self) -> Option<Vec<Thing>> {
        self.ask.write_all(b"\n").ok()?;
        serde_json::from_str(&self.told.recv_timeout(PATIENCE / 2).ok()?).ok()
    }
}

impl Drop for Eye {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}
