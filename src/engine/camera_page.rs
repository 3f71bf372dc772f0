//! The camera's own page, passed through this computer and opened in the browser.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc::unbounded_channel;
use tokio::sync::oneshot;

use super::identity::{self, Stranger};
use super::{blocking, memory, network};
use crate::camera::discovery::Search;
use crate::domain::{Endpoint, Target};
use crate::files;
use crate::relay::{Relay, Verdict, Words};
use crate::wizard::Progress;

/// The relay that is open, for who opens its page once more, and the resets that it holds back. Clones share it.
#[derive(Clone, Default)]
pub(super) struct PageKeeper {
    open: Arc<Mutex<Option<(Target, Relay)>>>,
    held: Arc<Mutex<VecDeque<oneshot::Sender<()>>>>,
}

/// Ends the relay with the job that has opened it.
struct Kept(PageKeeper);

impl PageKeeper {
    fn keep(&self, target: Target, relay: Relay) -> Kept {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some((target, relay));
        Kept(self.clone())
    }

    fn link(&self, target: &Target) -> Option<String> {
        let kept = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(known, _)| known == target).map(|(_, relay)| relay.link())
    }

    /// Ready when the next reset may pass, or has met another camera. Without the relay none passes any more.
    fn hold_reset(&self, endpoint: Endpoint, search: Search) -> impl Future<Output = Verdict> + Send + use<> {
        let (go, wait) = oneshot::channel();
        self.held.lock().unwrap_or_else(PoisonError::into_inner).push_back(go);
        let keeper = self.clone();
        async move {
            memory::wait_for(wait).await;
            if keeper.open.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
                std::future::pending::<()>().await;
            }
            match identity::who_is_met(&endpoint, search).await {
                Err(Stranger) => Verdict::OtherCamera,
                Ok(_) => Verdict::Passes,
            }
        }
    }

    /// The oldest reset that is still held back passes.
    pub fn let_reset_pass(&self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        while held.pop_front().is_some_and(|go| go.send(()).is_err()) {}
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        *self.0.open.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Passes the page until the job is cancelled. It ends by itself when there is no transport, or no port of this computer.
pub(super) async fn pass(
    endpoint: &Endpoint,
    search: Search,
    words: Words,
    keeper: &PageKeeper,
    tell: impl Fn(Progress) + Send + Sync,
) {
    let Some(transport) = endpoint.transport else { return };
    let (sender, mut seen) = unbounded_channel();
    let (see, holder, meant) = (move |seen| drop(sender.send(seen)), keeper.clone(), endpoint.clone());
    // First the disk knows that a new password may be set, and then it is.
    let hold = move || holder.hold_reset(meant.clone(), search);
    let relay = Relay::holding(&endpoint.target.host, transport, words, see, hold).await;
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
