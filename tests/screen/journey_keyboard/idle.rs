//! Nothing is drawn while nothing happens.

use std::time::Duration;

use super::person::Person;

/// How many frames a page may take to come to rest.
const FRAMES: usize = 60;

/// Sees that the page comes to rest: no frame is wanted within the next ten seconds. Returns when one is.
#[track_caller]
pub fn check(person: &mut Person) -> Duration {
    let mut wanted = Duration::ZERO;
    for _ in 0..FRAMES {
        wanted = person.wants_repaint_in();
        if wanted >= Duration::from_secs(10) {
            return wanted;
        }
    }
    panic!("{}: a frame is wanted in {wanted:?}: {}", person.title(), person.repaint_causes());
}
