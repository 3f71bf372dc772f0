//! Bodies on their way through: piece by piece, never whole in memory; some are copied as they pass, within a limit. A
//! stream that stands still too long, or grows without end, is broken off.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as HttpBody, Bytes, Frame, Incoming, SizeHint};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep, sleep};
use zeroize::Zeroizing;

/// Whatever goes through.
pub type Body = UnsyncBoxBody<Bytes, Fault>;

/// Why a body ends before its end.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The connection that it came by broke.
    #[error("the connection broke")]
    Broken(#[from] hyper::Error),
    /// Nothing came for too long.
    #[error("nothing came for {} s", STILL.as_secs())]
    Still,
    /// It grew beyond every limit.
    #[error("more than {MAX_BYTES} bytes")]
    TooLong,
    /// It was meant for another camera than the one that has the address now.
    #[error("another camera is there now")]
    OtherCamera,
}

/// How long nothing may come.
const STILL: Duration = Duration::from_secs(75);

/// How much one body may have: more than a page's files, less than a day's video.
const MAX_BYTES: u64 = 1 << 30;

/// How much of a body is copied. What has more is nothing that we look for.
pub const MAX_COPY: usize = 256 * 1024;

/// A short body of our own.
pub fn own(text: impl Into<Bytes>) -> Body {
    Full::new(text.into()).map_err(|never| match never {}).boxed_unsync()
}

/// The copy of a body that has passed.
pub enum Copied {
    /// All of it.
    Whole(Zeroizing<Vec<u8>>),
    /// What came before it broke off, which may be all that there was to come.
    Broken(Zeroizing<Vec<u8>>),
    /// It is too long to be what we look for.
    TooLong,
}

/// Gets the copy.
type Reader = Box<dyn FnOnce(Copied) + Send>;

/// A body that passes.
pub struct Passing {
    inner: Incoming,
    copy: Option<(Zeroizing<Vec<u8>>, Reader)>,
    passed: u64,
    still: Pin<Box<Sleep>>,
    /// Held until the end, so that the camera has few things to do at a time.
    _turn: Option<OwnedSemaphorePermit>,
}

impl Passing {
    /// Lets a body pass.
    pub fn new(inner: Incoming, turn: Option<OwnedSemaphorePermit>) -> Self {
        Self { inner, copy: None, passed: 0, still: Box::pin(sleep(STILL)), _turn: turn }
    }

    /// Copies it as it passes.
    pub fn read_by(mut self, reader: impl FnOnce(Copied) + Send + 'static) -> Self {
        if self.inner.is_end_stream() {
            reader(Copied::Whole(Zeroizing::default()));
        } else {
            self.copy = Some((Zeroizing::new(Vec::with_capacity(4096)), Box::new(reader)));
        }
        self
    }

    /// As it goes on.
    pub fn boxed(self) -> Body {
        self.boxed_unsync()
    }

    fn note(&mut self, piece: &Bytes) {
        let Some((copy, _)) = &mut self.copy else { return };
        if copy.len() + piece.len() > MAX_COPY {
            if let Some((_, reader)) = self.copy.take() {
                reader(Copied::TooLong);
            }
            return;
        }
        if copy.len() + piece.len() > copy.capacity() {
            // A copy that moves leaves nothing behind.
            let mut larger = Zeroizing::new(Vec::with_capacity(2 * (copy.len() + piece.len())));
            larger.extend_from_slice(copy);
            *copy = larger;
        }
        copy.extend_from_slice(piece);
    }

    fn break_off(&mut self) {
        if let Some((copy, reader)) = self.copy.take() {
            reader(Copied::Broken(copy));
        }
    }

    fn finish(&mut self) {
        if let Some((copy, reader)) = self.copy.take() {
            reader(Copied::Whole(copy));
        }
    }
}

impl HttpBody for Passing {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let Poll::Ready(frame) = Pin::new(&mut self.inner).poll_frame(cx) else {
            ready!(self.still.as_mut().poll(cx));
            self.break_off();
            return Poll::Ready(Some(Err(Fault::Still)));
        };
        self.still.as_mut().reset(Instant::now() + STILL);
        match &frame {
            Some(Ok(frame)) => {
                if let Some(piece) = frame.data_ref() {
                    self.passed += u64::try_from(piece.len()).unwrap_or(u64::MAX);
                    if self.passed > MAX_BYTES {
                        return Poll::Ready(Some(Err(Fault::TooLong)));
                    }
                    self.note(piece);
                }
                // Whoever waits for a known length does not ask for more behind it.
                if self.inner.is_end_stream() {
                    self.finish();
                }
            }
            Some(Err(_)) => self.break_off(),
            None => self.finish(),
        }
        Poll::Ready(frame.map(|frame| frame.map_err(Fault::from)))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        self.break_off();
    }
}
