//! A few rectangles that together hold all that changed: two small changes far apart cost no more than they are large.
//! Must not know what changed.

use super::area::Area;

/// More of them would cost more to go through than they save.
const MOST: usize = 8;

/// So many pixels are rather painted in vain than kept apart.
const SLACK: usize = 64 * 64;

/// Rectangles of whole pixels. They may overlap: each is painted from its ground up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Areas(Vec<Area>);

impl Areas {
    /// One rectangle.
    pub fn of(area: Area) -> Self {
        let mut areas = Self::default();
        areas.add(area);
        areas
    }

    /// Adds a rectangle. It is joined with others where that makes hardly more of it.
    pub fn add(&mut self, area: Area) {
        if area.is_empty() || self.0.iter().any(|one| one.holds(area)) {
            return;
        }
        let waste = |one: &Area| one.with(area).size().saturating_sub(one.size().saturating_add(area.size()));
        let cheapest = self.0.iter().enumerate().min_by_key(|(_, one)| waste(one)).map(|(at, one)| (at, waste(one)));
        match cheapest {
            Some((at, waste)) if waste <= SLACK || self.0.len() >= MOST => {
                // What has grown may hold others, or come near to them.
                let joined = self.0.swap_remove(at).with(area);
                self.0.retain(|one| !joined.holds(*one));
                self.add(joined);
            }
            _ => self.0.push(area),
        }
    }

    /// Both together.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        for area in &other.0 {
            self.add(*area);
        }
        self
    }

    /// What of them lies in an area.
    #[must_use]
    pub fn within(&self, area: Area) -> Self {
        let parts = self.0.iter().map(|one| one.and(area));
        Self(parts.filter(|part| !part.is_empty()).collect())
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Area> {
        self.0.iter().copied()
    }

    /// Whether one of them has a pixel of an area.
    pub fn meet(&self, area: Area) -> bool {
        self.0.iter().any(|one| one.meets(area))
    }

    /// How many pixels are painted for them.
    pub fn size(&self) -> usize {
        self.0.iter().fold(0, |sum, area| sum.saturating_add(area.size()))
    }

    /// True when there is no pixel in any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(left: i32, top: i32, right: i32, bottom: i32) -> Area {
        Area { left, top, right, bottom }
    }

    #[test]
    fn what_lies_far_apart_stays_apart_and_neighbours_are_joined() {
        let mut areas = Areas::of(area(0, 0, 100, 100));
        areas.add(area(3000, 2000, 3100, 2100));
        assert_eq!(areas.size(), 20_000);
        areas.add(area(100, 0, 200, 100));
        areas.add(area(10, 10, 20, 20));
        areas.add(Area::NOTHING);
        assert_eq!((areas.iter().count(), areas.size()), (2, 30_000));
        areas.add(area(0, 0, 3840, 2160));
        assert_eq!(areas, Areas::of(area(0, 0, 3840, 2160)));
    }

    #[test]
    fn there_are_never_many_and_nothing_is_lost() {
        let mut areas = Areas::default();
        let scattered =
            (0..100).map(|at| ((at * 7919) % 3800, (at * 104_729) % 2100)).map(|(x, y)| area(x, y, x + 9, y + 9));
        let scattered: Vec<_> = scattered.collect();
        for one in &scattered {
            areas.add(*one);
        }
        assert!(areas.iter().count() <= MOST);
        for one in scattered {
            assert!(areas.iter().any(|area| area.holds(one)), "{one:?} is lost");
        }
    }

    #[test]
    fn a_part_of_them_is_cut_out() {
        let areas = Areas::of(area(0, 0, 10, 10)).with(&Areas::of(area(500, 0, 510, 10)));
        assert_eq!(areas.within(area(5, 0, 400, 5)), Areas::of(area(5, 0, 10, 5)));
        assert!(areas.meet(area(9, 9, 400, 400)) && !areas.meet(area(10, 10, 400, 400)));
        assert!(areas.within(area(20, 0, 400, 5)).is_empty());
    }
}
