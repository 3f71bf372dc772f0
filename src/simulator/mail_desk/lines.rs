//! Lines over a connection, with a limit to their length and to the time they take.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The longest line with its end. DOCUMENTED: 1000 for text, 512 for commands, more with extensions.
const MAX_LINE: u64 = 2048;
/// How long a line may take.
const LIMIT: Duration = Duration::from_secs(30);

/// A connection that speaks in lines.
pub(super) struct Lines(BufReader<TcpStream>);

/// What came in.
pub(super) enum Line {
    /// A whole line without its end.
    Whole(Vec<u8>),
    /// A line that is too long or does not end with CR and LF.
    Broken,
    /// The other side left.
    End,
}

impl Lines {
    /// Speaks over this connection.
    pub(super) fn new(stream: TcpStream) -> Self {
        Self(BufReader::new(stream))
    }

    /// The next line.
    pub(super) async fn next(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        let mut bounded = (&mut self.0).take(MAX_LINE);
        timeout(LIMIT, bounded.read_until(b'\n', &mut line)).await??;
        if line.is_empty() {
            return Ok(Line::End);
        }
        if !line.ends_with(b"\r\n") {
            return Ok(Line::Broken);
        }
        line.truncate(line.len() - 2);
        Ok(Line::Whole(line))
    }

    /// Says a line, or more in one go.
    pub(super) async fn say(&mut self, words: &str) -> io::Result<()> {
        let line = format!("{words}\r\n");
        timeout(LIMIT, self.0.get_mut().write_all(line.as_bytes())).await?
    }
}
