//! The pages that were opened, the shown one on top. Back uncovers the one below, with the trouble that stands on it.

use super::page::Page;
use super::trouble::Trouble;

/// The history of pages. There is always one.
#[derive(Debug)]
pub(super) struct Pages {
    below: Vec<Visit>,
    top: Visit,
}

/// A page that was opened, and what went wrong on it.
#[derive(Debug)]
struct Visit {
    page: Page,
    trouble: Option<Trouble>,
}

impl Visit {
    fn new(page: Page) -> Self {
        Self { page, trouble: None }
    }
}

impl Pages {
    /// Only this page.
    pub fn only(page: Page) -> Self {
        Self { below: Vec::new(), top: Visit::new(page) }
    }

    /// These pages, the last one on top of the first one.
    pub fn path(first: Page, others: impl IntoIterator<Item = Page>) -> Self {
        let mut pages = Self::only(first);
        others.into_iter().for_each(|page| pages.cover(page));
        pages
    }

    /// The page that is shown.
    pub fn shown(&self) -> Page {
        self.top.page
    }

    /// The page below it.
    pub fn below(&self) -> Option<Page> {
        self.below.last().map(|visit| visit.page)
    }

    /// How many pages lie below the shown one.
    pub fn depth(&self) -> usize {
        self.below.len()
    }

    /// What went wrong on the shown page.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.top.trouble.as_ref()
    }

    /// Sets or clears the trouble of the shown page.
    pub fn set_trouble(&mut self, trouble: Option<Trouble>) {
        self.top.trouble = trouble;
    }

    /// Sets the trouble of this page wherever it lies; the shown page is not changed.
    pub fn set_trouble_of(&mut self, page: Page, trouble: Trouble) {
        let visits = self.below.iter_mut().chain([&mut self.top]);
        if let Some(visit) = visits.into_iter().find(|visit| visit.page == page) {
            visit.trouble = Some(trouble);
        }
    }

    /// Goes to a page: back to it when it lies below, else on to it. What stood on the page that is left is over.
    pub fn goto(&mut self, page: Page) {
        if let Some(at) = self.below.iter().position(|visit| visit.page == page) {
            self.below.truncate(at);
        } else if self.top.page != page {
            self.top.trouble = None;
            self.cover(page);
            return;
        }
        self.top = Visit::new(page);
    }

    /// Shows a page on top of the shown one, which stays as it is, trouble and all.
    pub fn cover(&mut self, page: Page) {
        self.below.push(std::mem::replace(&mut self.top, Visit::new(page)));
    }

    /// Back leads to this page from the shown one.
    pub fn lay_below(&mut self, page: Page) {
        if self.below() != Some(page) {
            self.below.push(Visit::new(page));
        }
    }

    /// Back leads past this page from now on.
    pub fn take_from_below(&mut self, page: Page) {
        self.below.retain(|visit| visit.page != page);
    }

    /// Shows a page in the place of the shown one.
    pub fn replace(&mut self, page: Page) {
        self.top = Visit::new(page);
    }

    /// Uncovers the page below, as it was left. `false`: there is none.
    pub fn back(&mut self) -> bool {
        let Some(visit) = self.below.pop() else { return false };
        self.top = visit;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pages: &Pages) -> (Page, usize, Option<&'static str>) {
        (pages.shown(), pages.below.len(), pages.trouble().map(Trouble::name))
    }

    #[test]
    fn going_back_and_forth_never_grows_the_history() {
        let mut pages = Pages::path(Page::Find, [Page::Method, Page::Privacy]);
        pages.goto(Page::Request);
        pages.goto(Page::Wait);
        assert_eq!((pages.below(), shown(&pages)), (Some(Page::Request), (Page::Wait, 4, None)));
        pages.goto(Page::Privacy);
        assert_eq!(shown(&pages), (Page::Privacy, 2, None));
        pages.goto(Page::Privacy);
        assert_eq!(shown(&pages), (Page::Privacy, 2, None));
        assert!(pages.back() && pages.back() && !pages.back());
        assert_eq!(shown(&pages), (Page::Find, 0, None));
    }

    #[test]
    fn a_covered_page_keeps_its_trouble_and_a_left_one_does_not() {
        let mut pages = Pages::only(Page::Code);
        pages.set_trouble(Some(Trouble::Expired));
        pages.cover(Page::Privacy);
        assert_eq!(pages.trouble(), None);
        pages.back();
        assert_eq!(shown(&pages), (Page::Code, 0, Some("expired")));
        pages.goto(Page::Password);
        pages.back();
        assert_eq!(shown(&pages), (Page::Code, 0, None));
        pages.cover(Page::Password);
        pages.set_trouble_of(Page::Code, Trouble::Expired);
        assert_eq!(pages.trouble(), None);
        pages.back();
        assert_eq!(pages.trouble(), Some(&Trouble::Expired));
    }
}
