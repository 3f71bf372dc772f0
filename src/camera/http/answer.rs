//! Reads one answer off a line: its head, its body with a limit, and how it ended. It knows bytes, not what they say.

use std::io;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, CONTENT_ENCODING};
use hyper::{Response, Version};
use tokio::time::timeout;

use crate::camera::error::{Error, Fault};
use crate::camera::framing::ends_by_hanging_up;
use crate::camera::reply::Reply;

/// After so long without a further byte a reply is looked at: it may be whole, and only its length be wrong.
const QUIET: Duration = Duration::from_secs(1);

/// Whether the camera says that more may be asked on the same line.
pub(super) fn may_stay<T>(response: &Response<T>) -> bool {
    let says = |word: &str| {
        let values = response.headers().get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|value| value.trim().eq_ignore_ascii_case(word))
    };
    if response.version() == Version::HTTP_10 { says("keep-alive") } else { !says("close") }
}

/// In so many pieces an answer may come. A picture in pieces of a kilobyte has some thousand.
const MOST_PIECES: usize = 64 * 1024;

/// Reads an answer. Says whether it came to its end as announced.
pub(super) async fn receive(response: Response<Incoming>, limit: usize) -> Result<(Reply, bool), Error> {
    let mut reply = Reply::begin(response.status().as_u16(), response.headers());
    let encoding = response.headers().get(CONTENT_ENCODING).cloned();
    let ends_by_hanging_up = ends_by_hanging_up(response.headers());
    let mut body = response.into_body();
    let mut pieces = 0;
    loop {
        let next = match timeout(QUIET, body.frame()).await {
            // A whole answer counts, however the connection ends, and when more was announced than there is.
            Ok(Some(Err(error))) if reply.is_whole() => {
                tracing::debug!(error = %Error::from_hyper(&error, true), "a whole answer without a proper end");
                return Ok((reply.opened(encoding.as_ref(), limit), false));
            }
            Err(_) if reply.is_whole() => return Ok((reply.opened(encoding.as_ref(), limit), false)),
            Err(_) => continue,
            Ok(next) => next.transpose().map_err(|error| Error::from_hyper(&error, true))?,
        };
        let Some(frame) = next else {
            let reply = reply.opened(encoding.as_ref(), limit);
            if ends_by_hanging_up && reply.is_cut() {
                return Err(Error::new(Fault::Broken(io::ErrorKind::UnexpectedEof), true));
            }
            return Ok((reply, true));
        };
        let Ok(chunk) = frame.into_data() else { continue };
        pieces += 1;
        if reply.body.len() + chunk.len() > limit || pieces > MOST_PIECES {
            tracing::info!(limit, pieces, "more than there may be");
            return Err(Error::new(Fault::TooMuch, true));
        }
        reply.extend(&chunk);
    }
}
