//! The camera's HTTP server. It knows sockets and limits; what is answered is told in `answers`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Either, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::answers::{Ask, answer};
use super::reply::{Outcome, Reply};
use super::state::State;
use super::trickle::Trickle;
use super::{Scenario, tls};
use crate::camera::wire::session;

/// The longest body that is read.
const MAX_BODY: usize = 16 * 1024;
/// The longest head of a request.
const MAX_HEAD: usize = 16 * 1024;
/// How many headers a request may have.
const MAX_HEADERS: usize = 64;
/// How long a head may take, and how long a connection may be idle.
const HEAD_LIMIT: Duration = Duration::from_secs(15);
/// How long a body may take.
const BODY_LIMIT: Duration = Duration::from_secs(10);
/// How many connections there are at most; more are closed at once.
const MAX_CONNECTIONS: usize = 64;
/// How long every answer takes where the network is slow.
const SLOW: Duration = Duration::from_millis(300);
/// How long to wait after the system could not accept a connection.
const BREATH: Duration = Duration::from_millis(50);

/// How a port is spoken with.
#[derive(Clone)]
pub(super) enum Over {
    /// Plain HTTP.
    Plain,
    /// HTTPS.
    Tls(TlsAcceptor),
    /// HTTPS that is given up: nobody gets in.
    Outdated,
    /// Plain HTTP that only leads to HTTPS on this port.
    Redirect(u16),
}

/// Serves until it is aborted; all its connections end with it.
pub(super) async fn serve(listener: TcpListener, over: Over, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    connections.spawn(open(stream, over.clone(), Arc::clone(&state)));
                }
                Ok(_) => tracing::debug!("too many connections"),
                Err(error) => {
                    tracing::debug!(%error, "no connection");
                    tokio::time::sleep(BREATH).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn open(stream: TcpStream, over: Over, state: Arc<State>) {
    match over {
        Over::Plain => talk(stream, None, state).await,
        Over::Redirect(port) => talk(stream, Some(port), state).await,
        Over::Outdated => drop(timeout(HEAD_LIMIT, tls::refuse(stream)).await),
        Over::Tls(acceptor) => match timeout(HEAD_LIMIT, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => talk(stream, None, state).await,
            Ok(Err(error)) => tracing::debug!(%error, "no TLS with the built-in camera"),
            Err(_) => tracing::debug!("TLS with the built-in camera took too long"),
        },
    }
}

async fn talk(stream: impl AsyncRead + AsyncWrite + Unpin, leads_to: Option<u16>, state: Arc<State>) {
    let service = service_fn(|request| one_request(request, leads_to, Arc::clone(&state)));
    let ended = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_LIMIT)
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

type Body = Either<Full<Bytes>, Trickle>;

async fn one_request(
    request: Request<Incoming>,
    leads_to: Option<u16>,
    state: Arc<State>,
) -> Result<Response<Body>, HangUp> {
    let is_slow = state.scenario == Scenario::SlowNetwork;
    if is_slow {
        tokio::time::sleep(SLOW).await;
    }
    let response = respond(request, leads_to, &state).await?;
    let (head, body) = response.into_parts();
    let body = match body.collect().await {
        Ok(body) if is_slow => Either::Right(Trickle::of(body.to_bytes())),
        Ok(body) => Either::Left(Full::new(body.to_bytes())),
        Err(never) => match never {},
    };
    Ok(Response::from_parts(head, body))
}

async fn respond(
    request: Request<Incoming>,
    leads_to: Option<u16>,
    state: &State,
) -> Result<Response<Full<Bytes>>, HangUp> {
    let (head, body) = request.into_parts();
    let text =
        |name: header::HeaderName| std::str::from_utf8(head.headers.get(name)?.as_bytes()).ok().map(str::to_owned);
    let path = head.uri.path().to_owned();
    let has_credentials = head.headers.contains_key(header::AUTHORIZATION) || path == session::LOGIN;
    state.counter.request(head.method.as_str(), &path, has_credentials);
    if let Some(port) = leads_to {
        let host = text(header::HOST).unwrap_or_default();
        let host = host.rsplit_once(':').map_or(host.as_str(), |(host, _)| host).to_owned();
        let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
        return Ok(Reply::elsewhere(&format!("https://{host}:{port}{target}")));
    }
    let collected = timeout(BODY_LIMIT, Limited::new(body, MAX_BODY).collect()).await;
    let Ok(Ok(collected)) = collected else {
        state.counter.note(|counts| counts.broken_requests += 1);
        return Ok(too_long(&path));
    };
    let ask = Ask {
        method: head.method.clone(),
        target: head.uri.path_and_query().map_or_else(|| path.clone(), ToString::to_string),
        query: head.uri.query().unwrap_or_default().to_owned(),
        authorization: text(header::AUTHORIZATION),
        cookie: text(header::COOKIE),
        tag: head.headers.get(session::TAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned),
        content_type: text(header::CONTENT_TYPE),
        body: collected.to_bytes(),
        path,
    };
    answer(state, &ask).map(Reply::into_response).ok_or(HangUp)
}

/// The reply to a body that is too long, or too slow. The rest of it is not worth waiting for.
fn too_long(path: &str) -> Response<Full<Bytes>> {
    let mut response = Outcome::too_long().reply(path, false).into_response();
    response.headers_mut().insert(header::CONNECTION, header::HeaderValue::from_static("close"));
    response
}
