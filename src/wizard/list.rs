//! The find page's list of cameras.

use crate::domain::{FoundCamera, SearchReport};

/// The list, and what is chosen on it.
#[derive(Debug, Default)]
pub(super) struct List {
    pub cameras: Vec<FoundCamera>,
    pub chosen: Option<usize>,
    pub typing: bool,
    /// How the last search went, once one has ended.
    pub report: Option<SearchReport>,
}

impl List {
    /// Adds a camera, or learns more about one that is already there. Rows never move.
    pub fn add(&mut self, found: FoundCamera) {
        match FoundCamera::position(self.cameras.iter(), &found).and_then(|at| self.cameras.get_mut(at)) {
            Some(known) => known.learn(found),
            None => self.cameras.push(found),
        }
    }

    /// The chosen camera.
    pub fn choice(&self) -> Option<&FoundCamera> {
        self.cameras.get(self.chosen?)
    }
}
