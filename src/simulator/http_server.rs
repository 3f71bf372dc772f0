//! The camera's HTTP server. It knows sockets and limits; what is answered is the matter of `isapi`.

mod slow_body;
mod tls;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use self::slow_body::SlowBody;
use super::isapi::{Body, Reply, Request, ResponseStatus, answer, header_text};
use super::paths;
use super::scenario::Scenario;
use super::state::State;

/// The longest body that is read, in bytes.
const MAX_BODY: usize = 16 * 1024;
/// The longest head of a request, in bytes.
const MAX_HEAD: usize = 16 * 1024;
/// How many headers a request may have.
const MAX_HEADERS: usize = 64;
/// How long a head may take, and how long a connection may be idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// How long a body may take.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);
/// How many connections there are at most; more are closed at once.
const MAX_CONNECTIONS: usize = 64;
/// How long every answer takes where the network is slow.
const SLOW_NETWORK_DELAY: Duration = Duration::from_millis(300);
/// How long to wait after the system could not accept a connection.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(50);

/// What is spoken on a port.
#[derive(Clone)]
pub(super) enum Scheme {
    /// Plain HTTP.
    Http,
    /// HTTPS.
    Https(tls::Acceptor),
    /// HTTPS in a version that is given up: nobody gets in.
    OutdatedHttps,
    /// Plain HTTP that only redirects to HTTPS on this port.
    Redirect(u16),
}

impl Scheme {
    /// What is spoken on a camera's port for HTTPS.
    pub(super) fn secure(state: &Arc<State>) -> io::Result<Self> {
        match state.scenario {
            Scenario::OutdatedTls => Ok(Self::OutdatedHttps),
            _ => tls::Acceptor::new().map(Self::Https),
        }
    }
}

/// Serves until it is aborted; all its connections end with it.
pub(super) async fn serve(listener: TcpListener, scheme: Scheme, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    connections.spawn(open(stream, scheme.clone(), Arc::clone(&state)));
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

async fn open(stream: TcpStream, scheme: Scheme, state: Arc<State>) {
    match scheme {
        Scheme::Http => talk(stream, Door::Plain, state).await,
        Scheme::Redirect(port) => talk(stream, Door::Redirect(port), state).await,
        Scheme::OutdatedHttps => drop(timeout(HEAD_TIMEOUT, tls::refuse(stream)).await),
        Scheme::Https(acceptor) => match timeout(HEAD_TIMEOUT, acceptor.of(&state).accept(stream)).await {
            Ok(Ok(stream)) => talk(stream, Door::Secure, state).await,
            Ok(Err(error)) => tracing::debug!(%error, "no TLS with the built-in camera"),
            Err(_) => tracing::debug!("TLS with the built-in camera took too long"),
        },
    }
}

/// How a connection came in.
#[derive(Clone, Copy)]
enum Door {
    /// Over plain HTTP.
    Plain,
    /// Over TLS.
    Secure,
    /// Over plain HTTP, where nothing is said but that TLS is at this port.
    Redirect(u16),
}

async fn talk(stream: impl AsyncRead + AsyncWrite + Unpin, door: Door, state: Arc<State>) {
    let begun = state.run();
    let service = service_fn(|request| one_request(request, (door, begun), Arc::clone(&state)));
    let ended = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(MAX_HEADERS)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection to the built-in camera ended");
    }
}

/// The camera hangs up without an answer.
#[derive(Debug)]
struct HangUp;

impl fmt::Display for HangUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hung up on purpose")
    }
}

impl std::error::Error for HangUp {}

async fn one_request(
    request: hyper::Request<Incoming>,
    (door, begun): (Door, u8),
    state: Arc<State>,
) -> Result<Response<Body>, HangUp> {
    // A camera that was switched off meanwhile knows nothing of its connections.
    if state.run() != begun {
        return Err(HangUp);
    }
    let is_slow = state.scenario == Scenario::SlowNetwork;
    if is_slow {
        tokio::time::sleep(SLOW_NETWORK_DELAY).await;
    }
    let response = respond(request, door, &state).await?;
    if !is_slow {
        return Ok(response);
    }
    let (head, body) = response.into_parts();
    match body.collect().await {
        Ok(body) => Ok(Response::from_parts(head, SlowBody::new(body.to_bytes()).boxed_unsync())),
        Err(never) => match never {},
    }
}

async fn respond(request: hyper::Request<Incoming>, door: Door, state: &State) -> Result<Response<Body>, HangUp> {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let has_credentials = head.headers.contains_key(header::AUTHORIZATION) || path == paths::SESSION_LOGIN;
    state.counter.request(head.method.as_str(), path, has_credentials);
    if let Door::Redirect(port) = door {
        return Ok(to_https(&head, port).into_response());
    }
    let collected = timeout(BODY_TIMEOUT, Limited::new(body, MAX_BODY).collect()).await;
    let Ok(Ok(body)) = collected else {
        state.counter.note(|counts| counts.broken_requests += 1);
        return Ok(too_long(path));
    };
    let request = Request::new(&head, body.to_bytes(), matches!(door, Door::Secure));
    answer(state, &request).map(Reply::into_response).ok_or(HangUp)
}

/// Leads to the same path and query over HTTPS.
fn to_https(head: &Parts, port: u16) -> Reply {
    let host = header_text(&head.headers, &header::HOST).unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host.as_str(), |(host, _)| host);
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    Reply::redirect(format!("https://{host}:{port}{target}"))
}

/// The reply to a body that is too long, or too slow. The rest of it is not worth waiting for.
fn too_long(path: &str) -> Response<Body> {
    let mut response = ResponseStatus::too_long().reply(path, false).into_response();
    response.headers_mut().insert(header::CONNECTION, header::HeaderValue::from_static("close"));
    response
}
