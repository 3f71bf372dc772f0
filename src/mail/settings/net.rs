//! The way to a host by its name, with a time limit; tests put names of their own in the place of the system's.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
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

/// Tries all at once, each with its own limit of time, so that one that says nothing does not use up the time of the
/// others; the first in order that comes to something counts. Whoever drops this hangs up on all.
pub(super) async fn first_of<T: Clone + Send + 'static>(
    all: Vec<impl Future<Output = Option<T>> + Send + 'static>,
    limit: Duration,
) -> Option<T> {
    let mut running = JoinSet::new();
    for (at, one) in all.into_iter().enumerate() {
        running.spawn(async move { (at, timeout(limit, one).await.ok().flatten()) });
    }
    let mut answers: Vec<Option<Option<T>>> = vec![None; running.len()];
    while let Some(task) = running.join_next().await {
        let Ok((at, answer)) = task else { continue };
        if let Some(place) = answers.get_mut(at) {
            *place = Some(answer);
        }
        // A better one may still answer, unless all of those have.
        let heard = answers.iter().map_while(Option::as_ref);
        if let Some(found) = heard.flatten().next() {
            return Some(found.clone());
        }
    }
    answers.into_iter().flatten().flatten().next()
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
