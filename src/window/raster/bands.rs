//! A large picture is painted in bands of rows: each fits into the cache of a processor while one thing after the other is painted
//! on it, and several processors paint at a time. Must not know what is painted.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use super::area::Area;
use super::areas::Areas;
use super::canvas::Canvas;

/// So many pixels of a band are painted: 256 KB.
const PIXELS: usize = 64 * 1024;

/// To paint less than this on a second processor takes longer than to wake it.
const FEW: usize = 4 * PIXELS;

/// More would wait for the memory.
const MOST_THREADS: usize = 4;

/// Calls `paint` for the parts of each area, each part once. Parts of different bands are painted in any order.
pub fn paint(canvas: Canvas<'_>, areas: &Areas, threads: usize, paint: impl Fn(&mut Canvas<'_>, Area) + Sync) {
    let widest = areas.iter().map(|area| area.size() / rows(area).max(1)).max().unwrap_or_default();
    let waiting = Mutex::new(canvas.bands((PIXELS / widest.max(1)).max(1)));
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        while let Some(mut band) = next() {
            for area in areas.within(band.area()).iter() {
                paint(&mut band, area);
            }
        }
    };
    let threads = if areas.size() < FEW { 1 } else { threads };
    thread::scope(|scope| {
        for _ in 1..threads {
            // Where no thread can be had, this one does its work.
            if let Err(error) = thread::Builder::new().spawn_scoped(scope, work) {
                tracing::debug!(%error, "no thread to paint with");
            }
        }
        work();
    });
}

fn rows(area: Area) -> usize {
    usize::try_from(i64::from(area.bottom) - i64::from(area.top)).unwrap_or(0)
}

/// How many threads paint at a time here.
pub fn threads() -> usize {
    // To ask takes longer than to paint a letter.
    static THREADS: OnceLock<usize> = OnceLock::new();
    *THREADS.get_or_init(|| thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS))
}
