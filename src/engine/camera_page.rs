//! The camera's own page, passed through this computer and opened in the browser.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc::unbounded_channel;

use super::{blocking, network};
use crate::domain::{Endpoint, Target};
use crate::files;
use crate::relay::{Relay, Words};
use crate::wizard::Progress;

/// The relay that is open, for who opens its page once more. Clones share it.
#[derive(Clone, Default)]
pub(super) struct PageKeeper(Arc<Mutex<Option<(Target, Relay)>>>);

/// Ends the relay with the job that has opened it.
struct Kept(PageKeeper);

impl PageKeeper {
    fn keep(&self, target: Target, relay: Relay) -> Kept {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((target, relay));
        Kept(self.clone())
    }

    fn link(&self, target: &Target) -> Option<String> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(known, _)| known == target).map(|(_, relay)| relay.link())
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Passes the page until the job is cancelled. It ends by itself when there is no transport, or no port of this computer.
pub(super) async fn pass(
    endpoint: &Endpoint,
    words: Words,
    keeper: &PageKeeper,
    tell: impl Fn(Progress) + Send + Sync,
) {
    let Some(transport) = endpoint.transport else { return };
    let (sender, mut seen) = unbounded_channel();
    let relay = Relay::start(&endpoint.target.host, transport, words, move |seen| drop(sender.send(seen))).await;
    let relay = match relay {
        Ok(relay) => relay,
        Err(error) => return tracing::warn!(%error, "the camera's page cannot be passed"),
    };
    let link = relay.link();
    let _kept = keeper.keep(endpoint.target.clone(), relay);
    tell(Progress::PageShown(open(link).await));
    while let Some(observation) = seen.recv().await {
        if let Some(event) = observation.drawn(network::drawn).await {
            tell(Progress::Beside(event));
        }
    }
}

/// Opens the page once more, where it is passed; else the camera's own.
pub(super) async fn show(endpoint: &Endpoint, keeper: &PageKeeper) -> bool {
    open(keeper.link(&endpoint.target).unwrap_or_else(|| endpoint.page())).await
}

async fn open(url: String) -> bool {
    let open = move || files::open_page(&url).inspect_err(|error| tracing::info!(%error, "no browser opened")).is_ok();
    blocking(open).await.unwrap_or(false)
}
