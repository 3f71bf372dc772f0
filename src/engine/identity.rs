//! Who is there: the camera's own word, asked of it alone and read-only. Silence proves nothing.

use std::pin::pin;
use std::time::Duration;

use tokio::time::timeout;

use super::network::in_list;
use crate::camera::discovery::{Found, ask as ask_by_sadp};
use crate::domain::{Agreement, Endpoint, FoundCamera, Target};

/// How long a camera that has done what it was asked may still take to say who it is.
const GRACE: Duration = Duration::from_millis(400);
/// How long the question who it is may take in all, beside other work.
const ASKING: Duration = Duration::from_secs(3);
/// How long it may take where something waits for it. It is asked twice in that time.
const ALONE: Duration = Duration::from_millis(900);

/// Does something with a camera and asks beside it who it is. `found` gets that; the answer tells whether it is another
/// camera than the route is for.
pub(super) async fn beside<T>(
    route: &Endpoint,
    sadp_port: u16,
    work: impl Future<Output = T>,
    found: impl Fn(FoundCamera),
) -> (T, bool) {
    let (mut work, mut asked) = (pin!(work), pin!(who(route, sadp_port, ASKING)));
    let (done, asked) = tokio::select! {
        done = &mut work => (done, timeout(GRACE, asked).await.ok().flatten()),
        asked = &mut asked => (work.await, asked),
    };
    let is_other = asked.as_ref().is_some_and(|asked| is_other(route, asked));
    if let Some(asked) = asked.filter(|_| !is_other) {
        found(asked);
    }
    (done, is_other)
}

/// Asks who it is before something is sent. `None`: it did not say, or nothing is known to compare with.
pub(super) async fn ask(route: &Endpoint, sadp_port: u16) -> Option<FoundCamera> {
    if route.identity.is_known() { who(route, sadp_port, ALONE).await } else { None }
}

/// Whether this is another camera than the route is for.
pub(super) fn is_other(route: &Endpoint, asked: &FoundCamera) -> bool {
    route.identity.agrees(&asked.identity()) == Agreement::No
}

/// Whether it has restarted since the request.
pub(super) fn has_restarted(route: &Endpoint, asked: &FoundCamera) -> bool {
    crate::domain::has_restarted(route.booted_at, asked.seen.started)
}

async fn who(route: &Endpoint, sadp_port: u16, limit: Duration) -> Option<FoundCamera> {
    let address = route.target.host.parse().ok()?;
    let found = ask_by_sadp(address, sadp_port, limit).await?;
    is_at(&route.target, &found).then(|| in_list(found))
}

/// One address may hide several cameras behind several ports: only the port tells which of them has answered.
fn is_at(target: &Target, found: &Found) -> bool {
    match target.is_tls {
        true => found.https_port == Some(target.port) || target.port == Target::USUAL_TLS_PORT,
        false => [found.http_port, Target::USUAL_PORT].contains(&target.port),
    }
}
