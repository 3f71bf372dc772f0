//! A body that is held back: read whole first, and passed on once somebody has noted that it is about to be. It knows no disk.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http_body_util::BodyExt as _;
use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};
use zeroize::Zeroizing;

use super::body::{Body, Copied, Fault, MAX_COPY, Passing};

/// What becomes of a reset that was held back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// It goes out to the camera.
    Passes,
    /// It stays: another camera has the address now.
    OtherCamera,
}

/// Ready when it is decided whether what was read is passed on.
pub type Noted = Pin<Box<dyn Future<Output = Verdict> + Send>>;

/// Gets the copy of a body that has come whole, before any of it is passed on.
type Reader = Box<dyn FnOnce(Copied) -> Noted + Send>;

/// A body that waits. Of one that never comes whole, nothing is read and nothing passed on.
pub struct Held {
    inner: Passing,
    kept: VecDeque<Frame<Bytes>>,
    length: usize,
    reader: Option<Reader>,
    noted: Option<Noted>,
}

impl Held {
    /// Holds a body back until what the reader gives is ready. One that is too long to be what we look for is told as such,
    /// and waits as well.
    pub fn new(inner: Passing, reader: impl FnOnce(Copied) -> Noted + Send + 'static) -> Self {
        Self { inner, kept: VecDeque::new(), length: 0, reader: Some(Box::new(reader)), noted: None }
    }

    /// Reads it, and waits until it may pass on; then it does, from its first byte. To another camera none of it does.
    pub async fn noted(mut self) -> Result<Body, Fault> {
        poll_fn(|cx| self.poll_whole(cx)).await?;
        if let Some(noted) = self.noted.take()
            && noted.await == Verdict::OtherCamera
        {
            return Err(Fault::OtherCamera);
        }
        Ok(self.boxed_unsync())
    }

    fn copy(&self) -> Zeroizing<Vec<u8>> {
        let mut copy = Zeroizing::new(Vec::with_capacity(self.length));
        self.kept.iter().filter_map(Frame::data_ref).for_each(|piece| copy.extend_from_slice(piece));
        copy
    }

    /// Reads on until all is there, or too much.
    fn poll_whole(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Fault>> {
        while self.reader.is_some() {
            let is_whole = match self.inner.is_end_stream() {
                true => true,
                false => match ready!(Pin::new(&mut self.inner).poll_frame(cx)) {
                    Some(Ok(frame)) => {
                        self.length += frame.data_ref().map_or(0, Bytes::len);
                        self.kept.push_back(frame);
                        false
                    }
                    Some(Err(fault)) => return Poll::Ready(Err(fault)),
                    None => true,
                },
            };
            let copied = match self.length > MAX_COPY {
                true => Copied::TooLong,
                false if is_whole => Copied::Whole(self.copy()),
                false => continue,
            };
            self.noted = self.reader.take().map(|reader| reader(copied));
        }
        Poll::Ready(Ok(()))
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        match self.kept.pop_front() {
            Some(frame) => {
                self.length -= frame.data_ref().map_or(0, Bytes::len);
                Poll::Ready(Some(Ok(frame)))
            }
            None if self.inner.is_end_stream() => Poll::Ready(None),
            None => Pin::new(&mut self.inner).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.kept.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (kept, inner) = (u64::try_from(self.length).unwrap_or(u64::MAX), self.inner.size_hint());
        // What is kept was announced with the rest.
        inner.exact().map_or_else(SizeHint::default, |rest| SizeHint::with_exact(kept + rest))
    }
}
