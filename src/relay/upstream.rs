//! The line to the one camera behind a browser's connection: kept while the browser keeps its own, and only for what may be
//! asked twice. It knows connections and what is repeated, not what is asked.

use std::time::Duration;

use hyper::body::Body as _;
use hyper::client::conn::http1::{Builder, SendRequest};
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, body::Incoming};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;

use super::body::{self, Body};
use crate::camera::Error;
use crate::camera::dial::dial;
use crate::domain::Transport;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a camera may think before it answers. Its own page waits for 31 seconds (OBSERVED).
const THINK: Duration = Duration::from_secs(60);
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
}

/// The line of one browser connection.
#[derive(Default)]
pub struct Upstream {
    kept: Option<(SendRequest<Body>, Transport)>,
}

impl Upstream {
    /// Sends a request, and waits for the head of its reply. What may change something goes over a fresh line and is sent
    /// once; what only asks is repeated once when a kept line turns out to be dead.
    pub async fn send(
        &mut self,
        host: &str,
        transport: Transport,
        head: Parts,
        body: Body,
    ) -> Result<(Response<Incoming>, Transport), Fault> {
        let only_asks = matches!(head.method, Method::GET | Method::HEAD) && body.is_end_stream();
        let kept = self.kept.take().filter(|(sender, on)| only_asks && *on == transport && !sender.is_closed());
        if let Some((mut sender, on)) = kept {
            let again = head.clone();
            let request = Request::from_parts(head, body::own(""));
            let reply = match sender.ready().await {
                Ok(()) => timeout(THINK, sender.send_request(request)).await.map_err(|_| Fault::Late)?,
                Err(error) => Err(error),
            };
            return match reply {
                Ok(reply) => {
                    self.kept = Some((sender, on));
                    Ok((reply, on))
                }
                Err(error) => {
                    tracing::debug!(%error, "a kept line was dead");
                    self.fresh(host, transport, Request::from_parts(again, body::own(""))).await
                }
            };
        }
        self.fresh(host, transport, Request::from_parts(head, body)).await
    }

    async fn fresh(
        &mut self,
        host: &str,
        transport: Transport,
        request: Request<Body>,
    ) -> Result<(Response<Incoming>, Transport), Fault> {
        let line = dial(host, transport, CONNECT).await?;
        let mut builder = Builder::new();
        builder.title_case_headers(true).max_headers(MAX_HEADERS).max_buf_size(MAX_HEAD);
        builder.ignore_invalid_headers_in_responses(true).allow_spaces_after_header_name_in_responses(true);
        builder.allow_obsolete_multiline_headers_in_responses(true);
        let (mut sender, connection) = builder.handshake(TokioIo::new(line.stream)).await?;
        // It ends when the sender is gone and the last body has passed.
        tokio::spawn(async move {
            if let Err(error) = connection.with_upgrades().await {
                tracing::debug!(%error, "a line to the camera ended");
            }
        });
        let reply = timeout(THINK, sender.send_request(request)).await.map_err(|_| Fault::Late)??;
        self.kept = Some((sender, line.transport));
        Ok((reply, line.transport))
    }
}
