//! The find page's list of cameras, and what changed in it since the last look.

use std::time::SystemTime;

use crate::domain::{FoundCamera, SearchReport};

/// The list, and what is chosen on it.
#[derive(Debug, Default)]
pub(super) struct List {
    pub cameras: Vec<FoundCamera>,
    pub chosen: Option<usize>,
    pub typing: bool,
    /// How the last search went, once one has ended.
    pub report: Option<SearchReport>,
    /// How many searches have begun.
    looks: usize,
    /// In which of them each row was seen first and last.
    seen: Vec<(usize, usize)>,
    /// The cameras that have a new password since this program was started, and since when.
    done: Vec<(FoundCamera, SystemTime)>,
}

/// What is new about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowChange {
    /// The last search was the first one to see it.
    New,
    /// The last search did not hear of it, and an earlier one did.
    Silent,
    /// It got its new password so many minutes ago.
    Done {
        /// How many, rounded down.
        minutes: u64,
    },
}

impl List {
    /// A search begins.
    pub fn begin_look(&mut self) {
        self.looks += 1;
    }

    /// Adds a camera, or learns more about one that is already there. Rows never move.
    pub fn add(&mut self, found: FoundCamera) {
        match FoundCamera::position(self.cameras.iter(), &found) {
            Some(at) => {
                if let Some(known) = self.cameras.get_mut(at) {
                    known.learn(found);
                }
                if let Some(seen) = self.seen.get_mut(at) {
                    seen.1 = self.looks;
                }
            }
            None => {
                self.cameras.push(found);
                self.seen.push((self.looks, self.looks));
            }
        }
    }

    /// The chosen camera.
    pub fn choice(&self) -> Option<&FoundCamera> {
        self.cameras.get(self.chosen?)
    }

    /// The only row, when it may be taken without a word of the person: the camera has not just got its new password.
    pub fn only_row(&self) -> Option<usize> {
        let [camera] = self.cameras.as_slice() else { return None };
        self.done.iter().all(|(done, _)| !done.is_same(camera)).then_some(0)
    }

    /// This camera has its new password.
    pub fn note_done(&mut self, camera: FoundCamera, at: SystemTime) {
        self.done.retain(|(done, _)| !done.is_same(&camera));
        self.done.push((camera, at));
    }

    /// What is new about a row. Whether a camera is silent shows once the search is over.
    pub fn change(&self, row: usize, is_over: bool, now: SystemTime) -> Option<RowChange> {
        let camera = self.cameras.get(row)?;
        if let Some((_, at)) = self.done.iter().find(|(done, _)| done.is_same(camera)) {
            let minutes = now.duration_since(*at).map_or(0, |since| since.as_secs() / 60);
            return Some(RowChange::Done { minutes });
        }
        let (first, last) = *self.seen.get(row)?;
        if last < self.looks && is_over {
            Some(RowChange::Silent)
        } else if first == self.looks && self.looks > 1 {
            Some(RowChange::New)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::domain::Target;

    fn camera(last: u8) -> FoundCamera {
        let mut camera = FoundCamera::at(Target::new(format!("192.168.1.{last}"), 80));
        camera.mac = Some(format!("44:19:b6:00:00:{last:02x}"));
        camera
    }

    #[test]
    fn a_row_says_what_changed_since_the_last_look() {
        let (mut list, now) = (List::default(), SystemTime::UNIX_EPOCH);
        let changes = |list: &List, is_over| [0, 1, 2].map(|row| list.change(row, is_over, now));
        list.begin_look();
        list.add(camera(1));
        list.add(camera(2));
        assert_eq!(changes(&list, true), [None; 3], "nothing is new at the first look");
        list.begin_look();
        list.add(camera(2));
        list.add(camera(3));
        assert_eq!(changes(&list, false), [None, None, Some(RowChange::New)], "it may still answer");
        assert_eq!(changes(&list, true), [Some(RowChange::Silent), None, Some(RowChange::New)]);
        list.begin_look();
        (1..4).for_each(|last| list.add(camera(last)));
        assert_eq!(changes(&list, true), [None; 3]);
    }

    #[test]
    fn a_camera_that_is_done_says_so_and_is_not_taken_by_itself() {
        let (mut list, now) = (List::default(), SystemTime::UNIX_EPOCH);
        list.begin_look();
        list.add(camera(1));
        assert_eq!(list.only_row(), Some(0));
        list.note_done(camera(1), now);
        assert_eq!(list.only_row(), None);
        let later = now + Duration::from_secs(119);
        assert_eq!(list.change(0, true, later), Some(RowChange::Done { minutes: 1 }));
        list.add(camera(2));
        assert_eq!((list.only_row(), list.change(1, true, later)), (None, None));
        // Each by its last time.
        list.note_done(camera(2), now);
        list.note_done(camera(1), later);
        let changes = [0, 1].map(|row| list.change(row, true, later));
        assert_eq!(changes, [0, 1].map(|minutes| Some(RowChange::Done { minutes })));
    }
}
