//! What was tried and when: the pages that were reached and the troubles that were met. For the support sheet.

use std::time::SystemTime;

use super::page::Page;

/// How much is kept; the oldest goes first.
const MOST: usize = 60;

/// One thing that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breadcrumb {
    /// When it was tried.
    pub at: SystemTime,
    /// The page.
    pub page: Page,
    /// The name of the trouble, when one was met there.
    pub trouble: Option<&'static str>,
}

/// All of it, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Breadcrumbs(Vec<Breadcrumb>);

impl Breadcrumbs {
    /// Remembers where the journey stands, when that is news.
    pub fn note(&mut self, at: SystemTime, page: Page, trouble: Option<&'static str>) {
        if self.0.last().is_some_and(|last| last.page == page && (trouble.is_none() || last.trouble == trouble)) {
            return;
        }
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push(Breadcrumb { at, page, trouble });
    }

    /// What is remembered.
    pub fn all(&self) -> &[Breadcrumb] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Page = Page::Find;
    const B: Page = Page::Wait;

    #[test]
    fn only_news_is_kept_and_not_for_ever() {
        let (now, mut trail) = (SystemTime::UNIX_EPOCH, Breadcrumbs::default());
        for (page, trouble) in [(A, None), (A, None), (A, Some("x")), (A, Some("x")), (A, None), (B, None)] {
            trail.note(now, page, trouble);
        }
        let seen: Vec<_> = trail.all().iter().map(|step| (step.page, step.trouble)).collect();
        assert_eq!(seen, [(A, None), (A, Some("x")), (B, None)]);
        for at in 0..200 {
            trail.note(now, if at % 2 == 0 { A } else { B }, None);
        }
        assert_eq!(trail.all().len(), MOST);
    }
}
