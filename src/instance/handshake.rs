//! How a later start proves to the first program that it can read the same data folder, and the other way round.
//!
//! Both halves of a random key lie in a file that only the person can read, beside the port. The later start says the
//! first half, the first program answers with the second. Whoever guesses gets no answer. It must not know what happens
//! then.

use std::io::{self, Read, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

use rand_core::{OsRng, RngCore as _};
use subtle::ConstantTimeEq as _;

use crate::files;

/// The length of each half of the key, in bytes.
const HALF: usize = 16;
/// How long either side waits for the other in all.
const LIMIT: Duration = Duration::from_secs(1);
/// Five digits, a space, 64 digits, and the end of the line. Bytes.
const LINE: u64 = 71;

/// Where the first program listens on loopback, and the key to it.
pub(super) struct Rendezvous {
    port: u16,
    request: [u8; HALF],
    response: [u8; HALF],
}

impl Rendezvous {
    /// A new key for this port.
    pub fn new(port: u16) -> Self {
        let (mut request, mut response) = ([0; HALF], [0; HALF]);
        OsRng.fill_bytes(&mut request);
        OsRng.fill_bytes(&mut response);
        Self { port, request, response }
    }

    /// What [`Self::read`] reads back. It has the same length for every port and key.
    pub fn to_line(&self) -> String {
        format!("{:05} {}{}\n", self.port, hex::encode(self.request), hex::encode(self.response))
    }

    /// Reads the file of the first program. `None` when there is none, or it is not one.
    pub fn read(path: &Path) -> Option<Self> {
        Self::parse(&files::read_limited(path, LINE).ok()??)
    }

    fn parse(line: &[u8]) -> Option<Self> {
        let (port, key) = std::str::from_utf8(line).ok()?.trim_end().split_once(' ')?;
        let (mut whole, port) = ([0; 2 * HALF], port.parse().ok().filter(|port| *port != 0)?);
        hex::decode_to_slice(key, &mut whole).ok()?;
        let (request, response) = whole.split_at(HALF);
        Some(Self { port, request: request.try_into().ok()?, response: response.try_into().ok()? })
    }

    /// Asks the first program to show its window. `Ok`: it knows the key and has agreed.
    pub fn knock(&self) -> io::Result<()> {
        let deadline = Instant::now() + LIMIT;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut stream = TcpStream::connect_timeout(&address, LIMIT)?;
        stream.set_write_timeout(Some(LIMIT))?;
        stream.write_all(&self.request)?;
        expect(&mut stream, &self.response, deadline)
    }

    /// Lets a visitor in. `Ok`: it knew the key, and was told so.
    pub fn open_to(&self, mut visitor: TcpStream) -> io::Result<()> {
        expect(&mut visitor, &self.request, Instant::now() + LIMIT)?;
        visitor.set_write_timeout(Some(LIMIT))?;
        visitor.write_all(&self.response)
    }
}

/// Reads exactly these bytes before the deadline, and nothing beyond them.
fn expect(stream: &mut TcpStream, expected: &[u8; HALF], deadline: Instant) -> io::Result<()> {
    let (mut bytes, mut filled) = ([0; HALF], 0);
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(rest)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            length => filled += length,
        }
    }
    if bool::from(bytes.ct_eq(expected)) { Ok(()) } else { Err(io::ErrorKind::PermissionDenied.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_read_back_and_nothing_else_is() {
        let written = Rendezvous { port: 4321, request: [0xA1; HALF], response: [0x2B; HALF] };
        let line = written.to_line();
        let read = Rendezvous::parse(line.as_bytes()).unwrap();
        assert_eq!((read.port, read.request, read.response), (4321, [0xA1; HALF], [0x2B; HALF]));
        for port in [1, 4321, u16::MAX] {
            assert_eq!(u64::try_from(Rendezvous::new(port).to_line().len()).unwrap(), LINE);
        }
        let key = "a1".repeat(2 * HALF);
        for other in [
            String::new(),
            "4321".to_owned(),
            format!("0 {key}"),
            format!("65536 {key}"),
            format!("4321 {key}00"),
            format!("4321 {}", "a1".repeat(HALF)),
            format!("4321 {}zz", "a1".repeat(2 * HALF - 1)),
        ] {
            assert!(Rendezvous::parse(other.as_bytes()).is_none(), "{other}");
        }
    }
}
