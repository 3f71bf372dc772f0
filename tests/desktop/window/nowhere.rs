//! A network with nothing in it but loopback, for programs that would search the real one.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use super::desk::{Desk, end, find};
use super::program::Program;

/// Whether this user may make such a network.
pub fn is_possible() -> bool {
    find("unshare").is_some_and(|unshare| {
        let mut command = Command::new(unshare);
        command.args(["--net", "ip", "link", "set", "lo", "up"]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    })
}

/// It ends with its owner.
pub struct Nowhere(Child);

impl Nowhere {
    pub fn new(desk: &Desk) -> Self {
        let mut command = desk.command("unshare");
        command.args(["--net", "sh", "-c", "ip link set lo up && echo ready && exec sleep infinity"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self(child)
    }

    /// A program that will run there.
    pub fn command(&self, desk: &Desk, program: &str) -> Command {
        let mut command = desk.command("nsenter");
        command.args(["--target", &self.0.id().to_string(), "--net", program]);
        command
    }

    /// Starts the program as the person does, without a demo.
    pub fn start(&self, desk: &Desk, renderer: &str) -> Program {
        let mut command = self.command(desk, env!("CARGO_BIN_EXE_regain"));
        command.args(["--renderer", renderer]);
        Program::run(desk, command)
    }
}

impl Drop for Nowhere {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}
