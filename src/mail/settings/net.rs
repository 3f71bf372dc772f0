//! The way to a host by its name, with a time limit; tests put names of their own in the place of the system's.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::mail::Trust;

/// How long one host may take to take a connection.
pub(super) const CONNECT_LIMIT: Duration = Duration::from_secs(4);

/// The net that is looked up in: the real one, unless told otherwise.
#[derive(Clone, Debug, Default)]
pub struct Net {
    /// Who vouches for servers.
    pub trust: Trust,
    /// Where names and ports lead. `Some`: only these exist, nothing is asked of the system.
    pub hosts_override: Option<BTreeMap<(String, u16), SocketAddr>>,
}

impl Net {
    /// Connects to the first address that answers.
    pub(super) async fn connect(&self, host: &str, port: u16) -> Option<TcpStream> {
        let addresses = match &self.hosts_override {
            Some(hosts) => vec![*hosts.get(&(host.to_owned(), port))?],
            None => tokio::net::lookup_host((host, port)).await.ok()?.collect(),
        };
        for address in addresses {
            if let Ok(Ok(stream)) = timeout(CONNECT_LIMIT, TcpStream::connect(address)).await {
                return Some(stream);
            }
        }
        None
    }
}

/// Reads until `done` says that it is enough. `None`: it was cut off or grew beyond the limit.
pub(super) async fn read_until(
    stream: &mut (impl AsyncRead + Unpin),
    limit: usize,
    done: impl Fn(&[u8]) -> bool,
) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    while !done(&all) {
        match stream.read(&mut part).await {
            Ok(1..) if all.len() >= limit => return None,
            Ok(0) | Err(_) => return None,
            Ok(read) => all.extend(part.get(..read)?),
        }
    }
    Some(all)
}
