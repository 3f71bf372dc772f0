//! The line to the one camera behind a browser's connection: kept while the browser keeps its own, and only for what may be
//! asked twice. It knows connections and what is repeated, not what is asked.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::{Body as HttpBody, Bytes, Frame, Incoming, SizeHint};
use hyper::client::conn::http1::{Builder, Parts, SendRequest};
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncReadExt as _;
use tokio::sync::{oneshot, watch};
use tokio::time::{sleep, timeout};
use zeroize::Zeroizing;

use super::body::{self, Body};
use super::shared::Dial;
use crate::camera::Error;
use crate::camera::dial::Stream;
use crate::domain::Transport;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a camera may think before it answers, once it has the request: a firmware may take longer than that to be sent.
/// Its own page waits for 31 seconds (OBSERVED), and who asks for what comes next often for a minute.
const THINK: Duration = Duration::from_secs(75);
/// How many headers a reply may have, and how long its head may be.
const MAX_HEADERS: usize = 100;
const MAX_HEAD: usize = 64 * 1024;

/// Why there is no reply.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The camera cannot be reached.
    #[error("no connection: {0}")]
    NoConnection(#[from] Error),
    /// It answered nothing that is HTTP, or hung up.
    #[error("no reply: {0}")]
    NoReply(#[from] hyper::Error),
    /// It did not answer in time.
    #[error("no reply in time")]
    Late,
    /// What was to be sent did not come whole from the browser.
    #[error("not sent: {0}")]
    NotWhole(#[from] body::Fault),
}

/// What came from the camera.
pub struct Reply {
    /// The reply, as it was announced.
    pub response: Response<Incoming>,
    /// Where it was asked.
    pub on: Transport,
    /// What comes behind the end that was announced, if that was wanted.
    pub rest: Option<Rest>,
}

/// What a camera sends behind the end of a reply: some announce fewer bytes than they send.
pub type Rest = oneshot::Receiver<Zeroizing<Vec<u8>>>;

/// How much of that is taken, and how long the next piece of it may take.
const MAX_REST: usize = 16 * 1024;
const REST: Duration = Duration::from_millis(500);

/// The line of one browser connection.
#[derive(Default)]
pub struct Upstream {
    kept: Option<(SendRequest<Body>, Transport)>,
}

impl Upstream {
    /// Sends a request, and waits for the head of its reply. What may change something goes over a fresh line and is sent
    /// once; what only asks is repeated once when a kept line turns out to be dead.
    pub async fn send(&mut self, dial: &Dial, transport: Transport, request: Request<Body>) -> Result<Reply, Fault> {
        let (head, body) = request.into_parts();
        let only_asks = matches!(head.method, Method::GET | Method::HEAD) && body.is_end_stream();
        let kept = self.kept.take().filter(|(sender, on)| only_asks && *on == transport && !sender.is_closed());
        let Some((mut sender, on)) = kept else {
            return self.ask(open(dial, transport, false).await?, Request::from_parts(head, body)).await;
        };
        let again = head.clone();
        let request = Request::from_parts(head, body::own(""));
        let reply = match sender.ready().await {
            Ok(()) => timeout(THINK, sender.send_request(request)).await.map_err(|_| Fault::Late)?,
            Err(error) => Err(error),
        };
        match reply {
            Ok(response) => {
                self.kept = Some((sender, on));
                Ok(Reply { response, on, rest: None })
            }
            Err(error) => {
                tracing::debug!(%error, "a kept line was dead");
                self.ask(open(dial, transport, false).await?, Request::from_parts(again, body::own(""))).await
            }
        }
    }

    /// Sends a request over a line that was opened for it.
    pub async fn ask(&mut self, line: Line, request: Request<Body>) -> Result<Reply, Fault> {
        let Line { mut sender, on, rest } = line;
        let (request, moved) = Sent::telling(request);
        let response = while_moving(THINK, sender.send_request(request), moved).await.ok_or(Fault::Late)??;
        self.kept = Some((sender, on));
        Ok(Reply { response, on, rest })
    }
}

/// A body on its way to the camera, that tells of each of its pieces and of its end.
struct Sent {
    inner: Body,
    moves: watch::Sender<()>,
}

impl Sent {
    /// A request whose body tells, and who hears it.
    fn telling(request: Request<Body>) -> (Request<Body>, watch::Receiver<()>) {
        let (moves, moved) = watch::channel(());
        (request.map(|inner| Self { inner, moves }.boxed_unsync()), moved)
    }
}

impl HttpBody for Sent {
    type Data = Bytes;
    type Error = body::Fault;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, body::Fault>>> {
        let frame = Pin::new(&mut self.inner).poll_frame(cx);
        if frame.is_ready() {
            self.moves.send_replace(());
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// What comes of something within a limit, which begins anew each time that something has moved, and when all has. `None`:
/// nothing did.
async fn while_moving<T>(
    limit: Duration,
    coming: impl Future<Output = T>,
    mut moved: watch::Receiver<()>,
) -> Option<T> {
    let (mut coming, mut has_more) = (pin!(coming), true);
    loop {
        tokio::select! {
            come = &mut coming => return Some(come),
            moves = moved.changed(), if has_more => has_more = moves.is_ok(),
            () = sleep(limit) => return None,
        }
    }
}

/// A line to the camera over which nothing was asked yet.
pub struct Line {
    sender: SendRequest<Body>,
    on: Transport,
    rest: Option<Rest>,
}

impl Line {
    /// The transport it came to be on.
    pub fn on(&self) -> Transport {
        self.on
    }
}

/// Opens a line. `wants_rest`: what comes behind the reply is wanted too.
pub async fn open(dial: &Dial, transport: Transport, wants_rest: bool) -> Result<Line, Fault> {
    let line = dial(transport, CONNECT).await?;
    let mut builder = Builder::new();
    builder.title_case_headers(true).max_headers(MAX_HEADERS).max_buf_size(MAX_HEAD);
    builder.ignore_invalid_headers_in_responses(true).allow_spaces_after_header_name_in_responses(true);
    builder.allow_obsolete_multiline_headers_in_responses(true);
    let (sender, mut connection) = builder.handshake(TokioIo::new(line.stream)).await?;
    let ended = |ended: hyper::Result<()>| {
        if let Err(error) = ended {
            tracing::debug!(%error, "a line to the camera ended");
        }
    };
    // It ends when the sender is gone and the last body has passed.
    let rest = if wants_rest {
        let (tell, rest) = oneshot::channel();
        tokio::spawn(async move {
            ended(poll_fn(|cx| connection.poll_without_shutdown(cx)).await);
            let Parts { io, read_buf, .. } = connection.into_parts();
            drop(tell.send(rest_of(io.into_inner(), &read_buf).await));
        });
        Some(rest)
    } else {
        tokio::spawn(async move { ended(connection.with_upgrades().await) });
        None
    };
    Ok(Line { sender, on: line.transport, rest })
}

/// What came behind a reply, and what still comes.
async fn rest_of(mut line: Box<dyn Stream>, begun: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut rest = Zeroizing::new(Vec::with_capacity(MAX_REST));
    rest.extend_from_slice(&begun[..begun.len().min(MAX_REST)]);
    let mut piece = Zeroizing::new([0; 1024]);
    while rest.len() + piece.len() <= MAX_REST {
        match timeout(REST, line.read(piece.as_mut_slice())).await {
            Ok(Ok(read)) if read > 0 => rest.extend_from_slice(&piece[..read]),
            _ => break,
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_takes_long_to_be_sent_is_waited_for_and_what_stands_still_is_not() {
        let (moves, moved) = watch::channel(());
        let sending = async move {
            for _ in 0..5 {
                sleep(Duration::from_millis(500)).await;
                moves.send_replace(());
            }
            drop(moves);
            sleep(Duration::from_millis(500)).await;
        };
        assert!(while_moving(Duration::from_secs(2), sending, moved).await.is_some(), "three seconds, of two");
        let (_moves, moved) = watch::channel(());
        let never = std::future::pending::<()>();
        assert!(while_moving(Duration::from_millis(50), never, moved).await.is_none());
    }
}
