//! A body that comes in pieces with pauses between them, as over bad Wi-Fi. It knows bytes and time.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

/// How many pieces a body is sent in.
const PIECES: usize = 4;
/// The pause before each piece.
const PAUSE: Duration = Duration::from_millis(15);

/// A body that is sent in pieces, a pause before each.
pub(super) struct SlowBody {
    rest: Bytes,
    piece: usize,
    pause: Pin<Box<Sleep>>,
}

impl SlowBody {
    /// Takes a whole body apart.
    pub(super) fn new(body: Bytes) -> Self {
        let piece = body.len().div_ceil(PIECES).max(1);
        Self { rest: body, piece, pause: Box::pin(sleep(PAUSE)) }
    }
}

impl Body for SlowBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        ready!(self.pause.as_mut().poll(cx));
        self.pause.as_mut().reset(Instant::now() + PAUSE);
        let length = self.piece.min(self.rest.len());
        let piece = self.rest.split_to(length);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.rest.len()).unwrap_or(u64::MAX))
    }
}
