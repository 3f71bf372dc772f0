//! The search for codes in a picture, with an end to its work. Strangers make pictures.
//!
//! The library that searches has no limit: a picture full of finder patterns keeps it busy for hours. It looks at pixels
//! through a trait, so the picture itself counts how often it is looked at, and ends the search by unwinding when that is
//! too often. The work really ends there: no thread is left behind.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

use image::{GenericImage, GenericImageView, GrayImage, Luma};
use rqrr::PreparedImage;
use zeroize::Zeroizing;

/// How often all searches in one picture may look at a pixel: a picture of twelve megapixels is looked through in every
/// way with that, in a second or two.
const MOST_LOOKS: u64 = 400_000_000;
/// How many finder patterns a picture may have: three are of one code, some look like one by chance.
const MOST_FINDERS: u32 = 96;
/// What the library writes over a finder pattern that it has found, for good.
const FINDER: u8 = 2;

/// The work that was done for one picture. Clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Effort(Rc<Cell<u64>>);

/// Why a search was ended: thrown, and caught where the search was begun.
struct GivenUp;

impl Effort {
    /// Whether no more searches are to be begun.
    pub(super) fn is_spent(&self) -> bool {
        self.0.get() > MOST_LOOKS
    }

    fn spend(&self, looks: u64) {
        self.0.set(self.0.get().saturating_add(looks));
        if self.is_spent() {
            give_up();
        }
    }
}

fn give_up() -> ! {
    resume_unwind(Box::new(GivenUp))
}

/// All QR codes that can be read, each once. None when the search takes too much work.
pub(super) fn codes(gray: GrayImage, effort: &Effort) -> Vec<Zeroizing<Vec<u8>>> {
    if effort.is_spent() {
        return Vec::new();
    }
    let picture = Watched { gray, effort: effort.clone(), finders: 0, last_written: 0 };
    let search = || {
        let mut prepared = PreparedImage::prepare(picture);
        let mut found: Vec<Zeroizing<Vec<u8>>> = Vec::new();
        for grid in prepared.detect_grids() {
            let mut bytes = Zeroizing::new(Vec::new());
            if grid.decode_to(&mut *bytes).is_ok() && !found.contains(&bytes) {
                found.push(bytes);
            }
        }
        found
    };
    // Nothing of the search is used when it was ended in the middle.
    catch_unwind(AssertUnwindSafe(search)).unwrap_or_else(|_| {
        tracing::info!("the search for a code in a picture was given up");
        Vec::new()
    })
}

/// A picture that knows how often it was looked at.
struct Watched {
    gray: GrayImage,
    effort: Effort,
    finders: u32,
    last_written: u8,
}

impl Clone for Watched {
    /// The library tries each group of finders on a picture of its own: that is work too.
    fn clone(&self) -> Self {
        self.effort.spend(u64::from(self.gray.width()) * u64::from(self.gray.height()) / 8);
        let Self { gray, effort, finders, last_written } = self;
        Self { gray: gray.clone(), effort: effort.clone(), finders: *finders, last_written: *last_written }
    }
}

impl GenericImageView for Watched {
    type Pixel = Luma<u8>;

    /// Asked in each step of a walk that leaves the picture, so it counts.
    fn dimensions(&self) -> (u32, u32) {
        self.effort.spend(1);
        self.gray.dimensions()
    }

    fn get_pixel(&self, x: u32, y: u32) -> Luma<u8> {
        self.effort.spend(1);
        *self.gray.get_pixel(x, y)
    }
}

impl GenericImage for Watched {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Luma<u8> {
        self.gray.get_pixel_mut(x, y)
    }

    fn put_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        self.effort.spend(1);
        let Luma([written]) = pixel;
        if written == FINDER && self.last_written != FINDER {
            self.finders += 1;
            if self.finders > MOST_FINDERS {
                give_up();
            }
        }
        self.last_written = written;
        self.gray.put_pixel(x, y, pixel);
    }

    fn blend_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        self.put_pixel(x, y, pixel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tile of seven by seven modules, with a white one around it.
    fn is_finder(x: u32, y: u32) -> bool {
        let (dx, dy) = ((x % 8).abs_diff(3), (y % 8).abs_diff(3));
        x % 8 < 7 && y % 8 < 7 && matches!(dx.max(dy), 0 | 1 | 3)
    }

    fn tiles(side: u32, scale: u32) -> GrayImage {
        GrayImage::from_fn(side, side, |x, y| Luma([if is_finder(x / scale, y / scale) { 0 } else { 255 }]))
    }

    #[test]
    fn a_picture_full_of_finder_patterns_ends_early() {
        for (side, scale) in [(800, 1), (1600, 2), (400, 4), (1024, 7)] {
            let effort = Effort::default();
            assert!(codes(tiles(side, scale), &effort).is_empty());
            assert!(effort.0.get() < 100_000_000, "{side}/{scale}: {}", effort.0.get());
        }
    }

    #[test]
    fn few_finder_patterns_that_belong_nowhere_end_too() {
        // Below the number that is given up at once, each with each.
        let effort = Effort::default();
        let picture = GrayImage::from_fn(900, 900, |x, y| {
            let tile = (x / 100) + 9 * (y / 100);
            let (x, y) = ((x % 100) / (5 + tile % 5), (y % 100) / (5 + tile % 4));
            Luma([if x < 7 && y < 7 && is_finder(x, y) { 0 } else { 255 }])
        });
        codes(picture, &effort);
        assert!(effort.0.get() <= MOST_LOOKS + (1 << 20), "{}", effort.0.get());
    }

    #[test]
    fn what_is_spent_begins_no_other_search() {
        let effort = Effort::default();
        effort.0.set(MOST_LOOKS + 1);
        assert!(effort.is_spent() && codes(tiles(80, 1), &effort).is_empty());
    }
}
