//! The camera's own page, passed through this computer: the page makes every request itself, and is read along with.
//!
//! A reverse proxy on loopback for one browser and one camera. It changes no body, except where a page names its camera
//! (`links`), keeps no value of a request that carries secrets, and ends when it is dropped. It knows `camera` and `domain`,
//! and nothing of the journey.

mod answers;
mod awaited;
mod body;
mod cookies;
mod guard;
mod heads;
mod held;
mod letters;
mod links;
mod observation;
mod origins;
mod policy;
mod reading;
mod serve;
mod shared;
mod strangers;
mod upstream;

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use rand_core::{OsRng, RngCore as _};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use answers::Words;
pub use held::Verdict;
pub use observation::Observation;
pub use strangers::{Visit, parse_visit};

use crate::camera::dial::dial;
use crate::domain::Transport;
use guard::Guard;
use held::Noted;
use shared::{Dial, Shared};

/// A relay that is open.
pub struct Relay {
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl Relay {
    /// Opens a relay to the camera at a host (without brackets), on a transport that a probe has found, at a free port of
    /// this computer. `tell` hears what is seen, on the thread that carries the bytes: it must not block.
    pub async fn start(
        host: &str,
        transport: Transport,
        words: Words,
        tell: impl Fn(Observation) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        Self::holding(host, transport, words, tell, || std::future::ready(Verdict::Passes)).await
    }

    /// A relay that holds each reset back: when it has come whole it is told, and it goes out to the camera, or stays and is
    /// told as not sent, once the future that `noted` has made just before has decided.
    pub async fn holding<N: Future<Output = Verdict> + Send + 'static>(
        host: &str,
        transport: Transport,
        words: Words,
        tell: impl Fn(Observation) + Send + Sync + 'static,
        noted: impl Fn() -> N + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = match TcpListener::bind((apart(), 0)).await {
            Ok(listener) => listener,
            // macOS has one such address.
            Err(error) => {
                tracing::debug!(%error, "no address of its own");
                TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?
            }
        };
        let address = listener.local_addr()?;
        let guard = Guard::new(address.to_string(), address.port());
        let called = host.to_owned();
        let dial: Dial = Box::new(move |transport, limit| {
            let host = called.clone();
            Box::pin(async move { dial(&host, transport, limit).await })
        });
        let noted = Box::new(move || -> Noted { Box::pin(noted()) });
        let shared = Arc::new(Shared::new(host.to_owned(), transport, guard, words, dial, Box::new(tell), noted));
        let server = tokio::spawn(serve::serve(listener, Arc::clone(&shared)));
        Ok(Self { shared, server })
    }

    /// An address for the person's browser that works once. A browser that was closed needs another one.
    pub fn link(&self) -> String {
        self.shared.guard.link()
    }
}

/// An address of this computer for which no other program sets cookies: a browser keeps those of two ports together, and those
/// of two addresses apart.
fn apart() -> Ipv4Addr {
    let [a, b, c, _] = OsRng.next_u32().to_be_bytes();
    Ipv4Addr::new(127, a | 1, b, c.clamp(1, 254))
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.server.abort();
    }
}
