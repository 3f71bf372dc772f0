//! The camera's HTTP server. It knows sockets and limits; what is answered is told in `answers`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::answers::{Ask, answer};
use super::reply::{Outcome, Reply};
use super::state::State;

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
/// How long to wait after the system could not accept a connection.
const BREATH: Duration = Duration::from_millis(50);

/// Serves until it is aborted; all its connections end with it.
pub(super) async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() < MAX_CONNECTIONS => {
                    connections.spawn(talk(stream, Arc::clone(&state)));
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

async fn talk(stream: TcpStream, state: Arc<State>) {
    let service = service_fn(|request| one_request(request, Arc::clone(&state)));
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

async fn one_request(request: Request<Incoming>, state: Arc<State>) -> Result<Response<Full<Bytes>>, HangUp> {
    let (head, body) = request.into_parts();
    let text = |name: header::HeaderName| head.headers.get(name)?.to_str().ok().map(str::to_owned);
    let path = head.uri.path().to_owned();
    let has_credentials = head.headers.contains_key(header::AUTHORIZATION);
    state.counter.request(head.method.as_str(), &path, has_credentials);
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
        content_type: text(header::CONTENT_TYPE),
        body: collected.to_bytes(),
        path,
    };
    answer(&state, &ask).map(Reply::into_response).ok_or(HangUp)
}

/// The reply to a body that is too long, or too slow. The rest of it is not worth waiting for.
fn too_long(path: &str) -> Response<Full<Bytes>> {
    let mut response = Outcome::too_long().reply(path, false).into_response();
    response.headers_mut().insert(header::CONNECTION, header::HeaderValue::from_static("close"));
    response
}
