//! A connection that hands out one line at a time, for a conversation that begins in clear text.
//!
//! Whoever sits on the way can put more text behind the server's yes to STARTTLS. The mail library keeps what it has read
//! beyond that line and would take it for the first answer behind TLS (the "NO STARTTLS" class of faults; RFC 3207,
//! section 6 forbids it). Read line by line, there is nothing to keep: what stands behind the yes goes into the
//! handshake, which breaks on it.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncBufRead as _, AsyncRead, AsyncWrite, BufReader, ReadBuf};

/// A connection that hands out one line at a time.
pub(super) struct LineByLine<S>(BufReader<S>);

impl<S: AsyncRead> LineByLine<S> {
    /// Reads this connection line by line.
    pub fn new(stream: S) -> Self {
        Self(BufReader::new(stream))
    }

    /// The connection itself.
    pub fn get_ref(&self) -> &S {
        self.0.get_ref()
    }
}

impl<S> fmt::Debug for LineByLine<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LineByLine")
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for LineByLine<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut reader = Pin::new(&mut self.0);
        let held = ready!(reader.as_mut().poll_fill_buf(cx))?;
        let line = held.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        let part = line.get(..line.len().min(buf.remaining())).unwrap_or_default();
        buf.put_slice(part);
        let taken = part.len();
        reader.consume(taken);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for LineByLine<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt as _;

    use super::*;

    #[tokio::test]
    async fn each_read_ends_with_its_line_and_nothing_is_lost() {
        let mut stream = LineByLine::new(&b"220 yes\r\n250 more\n\nrest"[..]);
        let mut heard = Vec::new();
        let mut room = [0; 64];
        loop {
            let read = stream.read(&mut room).await.unwrap();
            if read == 0 {
                break;
            }
            heard.push(String::from_utf8_lossy(&room[..read]).into_owned());
        }
        assert_eq!(heard, ["220 yes\r\n", "250 more\n", "\n", "rest"]);
    }

    #[tokio::test]
    async fn a_line_longer_than_the_room_comes_in_parts() {
        let mut stream = LineByLine::new(&b"abcdef\ng"[..]);
        let mut room = [0; 4];
        assert_eq!(stream.read(&mut room).await.unwrap(), 4);
        assert_eq!(stream.read(&mut room).await.unwrap(), 3, "the rest of the line");
    }
}
