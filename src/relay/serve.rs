//! The relay's server: takes browsers' connections, lets each request pass or not, and hands on what comes back.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header;
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, Version};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Mutex as AsyncMutex, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::answers::{sentence, welcome};
use super::awaited::Awaited;
use super::body::{self, Body, Copied, MAX_COPY, Passing};
use super::cookies;
use super::guard::Admission;
use super::heads;
use super::held::{Held, Noted, Verdict};
use super::links;
use super::observation::Observation;
use super::origins::{Origins, Way};
use super::reading::{self, Kind};
use super::shared::Shared;
use super::upstream::{self, Fault, Reply, Upstream};
use crate::camera::compression::opened;
use crate::camera::framing::ends_by_hanging_up;
use crate::domain::{CommitOutcome, EvidenceKind, Transport};

/// How many browser connections there are at a time. A browser opens six.
const MAX_CONNECTIONS: usize = 32;
/// How long a head may take, and how long a connection may be idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);
/// How many headers a request may have, and how long its head may be.
const MAX_HEADERS: usize = 100;
const MAX_HEAD: usize = 64 * 1024;
/// How long a look may take at where a camera leads to.
const TURN_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a look may take at what comes behind a reply.
const REST: Duration = Duration::from_secs(2);
/// How long to wait after the system could not accept a connection.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(50);

/// Serves until it is aborted; all its connections end with it.
pub async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    // Closed when this function ends: then also those connections end that are no HTTP any more.
    let (_open, closed) = watch::channel(());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    // A piece of a stream goes out at once, and waits for no word of the browser about the one before.
                    if let Err(error) = stream.set_nodelay(true) {
                        tracing::debug!(%error, "small pieces may wait");
                    }
                    connections.spawn(talk(stream, Arc::clone(&shared), closed.clone()));
                }
                Ok(_) => tracing::debug!("too many connections"),
                Err(error) => {
                    tracing::debug!(%error, "no connection");
                    tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Talks with a browser over one connection, until it ends.
pub async fn talk<S>(stream: S, shared: Arc<Shared>, closed: watch::Receiver<()>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let upstream = Arc::new(AsyncMutex::new(Upstream::default()));
    let service = service_fn(move |request| {
        let (shared, upstream, closed) = (Arc::clone(&shared), Arc::clone(&upstream), closed.clone());
        async move { Ok::<_, std::convert::Infallible>(one_request(request, &shared, &upstream, closed).await) }
    });
    let ended = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(MAX_HEADERS)
        .max_buf_size(MAX_HEAD)
        .title_case_headers(true)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades()
        .await;
    if let Err(error) = ended {
        tracing::debug!(%error, "a browser's connection ended");
    }
}

async fn one_request(
    request: Request<Incoming>,
    shared: &Arc<Shared>,
    upstream: &AsyncMutex<Upstream>,
    closed: watch::Receiver<()>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    match shared.guard.admit(&head) {
        Admission::Refuse => sentence(StatusCode::FORBIDDEN, &shared.words.refused),
        Admission::Welcome { cookie } => {
            (shared.tell)(Observation::Opened);
            welcome(&shared.words.opening, &cookie)
        }
        Admission::Pass => forward(head, body, shared, upstream, closed).await,
    }
}

async fn forward(
    mut head: Parts,
    body: Incoming,
    shared: &Arc<Shared>,
    upstream: &AsyncMutex<Upstream>,
    closed: watch::Receiver<()>,
) -> Response<Body> {
    let outdated = || {
        (shared.tell)(Observation::OldProtection);
        sentence(StatusCode::BAD_GATEWAY, &shared.words.outdated)
    };
    let unreachable = |error: &dyn std::fmt::Display| {
        tracing::debug!(%error, "the camera's page did not come");
        (shared.tell)(Observation::Unreachable);
        sentence(StatusCode::BAD_GATEWAY, &shared.words.unreachable)
    };
    let transport = shared.transport();
    let Some(origins) = Origins::new(&shared.host, transport, &shared.guard.origin()) else {
        return unreachable(&"no address");
    };
    let Ok(turn) = Arc::clone(&shared.turns).acquire_owned().await else { return unreachable(&"closed") };
    let kind = reading::kind(&head);
    let path = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    // Not where the camera shows it either: it would stay, and answer for whoever has this port next.
    if head.headers.get("service-worker").is_some() {
        return sentence(StatusCode::FORBIDDEN, &shared.words.refused);
    }
    let browser_end =
        heads::is_websocket(&head.headers).then(|| hyper::upgrade::on(Request::from_parts(head.clone(), ())));
    let is_read = kind.is_some() || links::asks_for_page(&head.method, &head.headers);
    heads::to_camera(&mut head.headers, &origins, &shared.guard, is_read);
    let awaited = Arc::new(Awaited::new(Arc::clone(shared)));
    let reply = match kind {
        Some(Kind::Reset(evidence)) => send_reset(evidence, head, body, shared, upstream, transport, &awaited).await,
        _ => {
            let request = Request::from_parts(head, Passing::new(body, None).boxed());
            upstream.lock().await.send(&shared.dial, transport, request).await
        }
    };
    let Reply { mut response, on, rest } = match reply {
        Ok(reply) => reply,
        Err(Fault::NotWhole(body::Fault::OtherCamera)) => {
            awaited.was_answered();
            (shared.tell)(Observation::ResetAnswered(CommitOutcome::DifferentCamera));
            return sentence(StatusCode::BAD_GATEWAY, &shared.words.other_camera);
        }
        // Not by hanging up: then some browsers would send it once more by themselves.
        Err(fault) if awaited.is_sent() => {
            tracing::debug!(error = %fault, "no answer to a reset");
            return sentence(StatusCode::BAD_GATEWAY, &shared.words.lost);
        }
        Err(Fault::NoConnection(error)) if error.is_outdated_tls() => return outdated(),
        Err(fault) => return unreachable(&fault),
    };
    // The first certificate that answers is the one that is held.
    if on != transport {
        if on.is_less_than(shared.transport()) {
            return unreachable(&"another certificate is held");
        }
        shared.hold(on);
    }
    let camera_end = (response.status() == StatusCode::SWITCHING_PROTOCOLS).then(|| hyper::upgrade::on(&mut response));
    let (mut head, body) = response.into_parts();
    let as_it_came = kind.map(|_| head.clone());
    head.version = Version::HTTP_11;
    shared.guard.are_set(&cookies::names_set(&head.headers));
    let mut led = heads::to_browser(&mut head.headers, &origins, &path);
    if let Err(Way::CameraByTls(_) | Way::CameraAtPort(_)) = &led {
        let turned = turned(shared, &led).await;
        // A browser would send it once more by itself.
        if awaited.is_sent() {
            return sentence(StatusCode::BAD_GATEWAY, &shared.words.lost);
        }
        match turned {
            Ok(Some(origins)) => led = heads::to_browser(&mut head.headers, &origins, &path),
            Ok(None) => {}
            Err(OutdatedTls) => return outdated(),
        }
    }
    if led.is_err() {
        (shared.tell)(Observation::LedElsewhere);
        return sentence(StatusCode::BAD_GATEWAY, &shared.words.elsewhere);
    }
    if let (Some(browser), Some(camera)) = (browser_end, camera_end) {
        tokio::spawn(join(browser, camera, closed));
        return Response::from_parts(head, body::own(""));
    }
    let mut passing = Passing::new(body, Some(turn));
    if let (Some(kind), Some(as_it_came)) = (kind, as_it_came) {
        let shared = Arc::clone(shared);
        passing = passing.read_by(move |copy| {
            let (copy, is_framed) = match copy {
                // Where only the end tells how long it is, it may have been cut off.
                Copied::Whole(copy) => {
                    let is_framed = !ends_by_hanging_up(&as_it_came.headers) || !reading::is_cut(&as_it_came, &copy);
                    (copy, is_framed)
                }
                Copied::Broken(copy) => (copy, false),
                Copied::TooLong => return,
            };
            match rest {
                // What was announced ends in the middle of a document: the rest may come behind it.
                Some(rest) if is_framed && awaited.is_sent() && reading::is_cut(&as_it_came, &copy) => {
                    tokio::spawn(async move {
                        let rest = timeout(REST, rest).await.ok().and_then(Result::ok).unwrap_or_default();
                        let whole = Zeroizing::new([copy.as_slice(), rest.as_slice()].concat());
                        if let Some(seen) = reading::reply(kind, &as_it_came, &whole, false, &awaited) {
                            (shared.tell)(seen);
                        }
                    });
                }
                _ => {
                    if let Some(seen) = reading::reply(kind, &as_it_came, &copy, is_framed, &awaited) {
                        (shared.tell)(seen);
                    }
                }
            }
        });
    }
    let body = links::renamed(&mut head, passing.boxed(), origins);
    Response::from_parts(head, body)
}

/// Sends what sets a new password. Where nobody answers, nothing is noted; and before it is noted, the camera hears nothing.
async fn send_reset(
    evidence: EvidenceKind,
    head: Parts,
    body: Incoming,
    shared: &Arc<Shared>,
    upstream: &AsyncMutex<Upstream>,
    transport: Transport,
    awaited: &Arc<Awaited>,
) -> Result<Reply, Fault> {
    let mut upstream = upstream.lock().await;
    let line = upstream::open(&shared.dial, transport, true).await?;
    // Meanwhile another certificate is held.
    if line.on().is_less_than(shared.transport()) {
        return Err(Fault::NotWhole(body::Fault::OtherCamera));
    }
    let body = read_reset(evidence, &head, body, shared, awaited).await?;
    upstream.ask(line, Request::from_parts(head, body)).await
}

/// Tells a reset by its shape, and lets it pass once that is noted, if its camera is still there.
async fn read_reset(
    evidence: EvidenceKind,
    head: &Parts,
    body: Incoming,
    shared: &Arc<Shared>,
    awaited: &Arc<Awaited>,
) -> Result<Body, body::Fault> {
    let (path, query) = (reading::plain_path(&head.uri), head.uri.query().map(str::to_owned));
    let is_put = head.method == Method::PUT;
    let encoding = head.headers.get(header::CONTENT_ENCODING).cloned();
    let (shared, awaited) = (Arc::clone(shared), Arc::clone(awaited));
    let read = move |copy| -> Noted {
        let copy = match copy {
            Copied::Whole(copy) => opened(encoding.as_ref(), &copy, MAX_COPY).unwrap_or(copy),
            Copied::TooLong | Copied::Broken(_) => Zeroizing::default(),
        };
        let Some(seen) = reading::reset(evidence, &path, is_put, query.as_deref(), &copy) else {
            return Box::pin(std::future::ready(Verdict::Passes));
        };
        // Whoever notes it may be as quick as the telling.
        let noted = (shared.noted)();
        awaited.was_sent(reading::values(&copy));
        (shared.tell)(seen);
        noted
    };
    Held::new(Passing::new(body, None), read).noted().await
}

/// What the camera leads to speaks a TLS that nobody should speak any more.
struct OutdatedTls;

/// Speaks with the camera where it leads to from now on, if it answers there: over HTTPS, also at another port with the
/// certificate that is held; or at another port without. From HTTPS there is no way back.
async fn turned(shared: &Shared, led: &Result<(), Way>) -> Result<Option<Origins>, OutdatedTls> {
    let to = match (led, shared.transport()) {
        (Err(Way::CameraByTls(port)), Transport::Plain { .. }) => Transport::Tls { port: *port, pin: None },
        (Err(Way::CameraByTls(port)), Transport::Tls { pin, .. }) => Transport::Tls { port: *port, pin },
        (Err(Way::CameraAtPort(port)), Transport::Plain { .. }) => Transport::Plain { port: *port },
        _ => return Ok(None),
    };
    let line = match (shared.dial)(to, TURN_TIMEOUT).await {
        Ok(line) => line,
        Err(error) => {
            tracing::debug!(%error, "the camera leads to where it does not answer");
            return if error.is_outdated_tls() { Err(OutdatedTls) } else { Ok(None) };
        }
    };
    shared.hold(line.transport);
    Ok(Origins::new(&shared.host, shared.transport(), &shared.guard.origin()))
}

/// Carries a WebSocket's bytes in both directions.
async fn join(browser: hyper::upgrade::OnUpgrade, camera: hyper::upgrade::OnUpgrade, mut closed: watch::Receiver<()>) {
    let (Ok(browser), Ok(camera)) = tokio::join!(browser, camera) else { return };
    let (mut browser, mut camera) = (TokioIo::new(browser), TokioIo::new(camera));
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut browser, &mut camera) => {}
        _ = closed.changed() => {}
    }
}
