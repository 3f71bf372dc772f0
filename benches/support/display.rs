//! A display of our own, that nobody sees.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb; it ends when this is dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a display of this size in pixels, on the first free number.
    pub fn start([width, height]: [u32; 2]) -> io::Result<Self> {
        let mut server = Command::new("Xvfb")
            // Without -noreset the server starts anew after each program, and the next one waits for that.
            .args([
                "-noreset",
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{width}x{height}x24"),
                "+extension",
                "GLX",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("Xvfb: {error}")))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            return Err(io::Error::other("Xvfb did not start"));
        }
        Ok(display)
    }

    /// As in the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Err(error) = self.server.kill().and_then(|()| self.server.wait()) {
            eprintln!("Xvfb did not end: {error}");
        }
    }
}
