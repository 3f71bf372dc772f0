//! What was tried and when: the pages that were reached and the troubles that were met. Names only, for the support sheet.

use std::time::SystemTime;

/// How much is kept; the oldest goes first.
const MOST: usize = 60;

/// One thing that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breadcrumb {
    /// When it was tried.
    pub at: SystemTime,
    /// The name of the page.
    pub page: &'static str,
    /// The name of the trouble, when one was met there.
    pub trouble: Option<&'static str>,
}

/// All of it, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Breadcrumbs(Vec<Breadcrumb>);

impl Breadcrumbs {
    /// Remembers where the journey stands, when that is news.
    pub fn note(&mut self, at: SystemTime, page: &'static str, trouble: Option<&'static str>) {
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

    #[test]
    fn only_news_is_kept_and_not_for_ever() {
        let (now, mut trail) = (SystemTime::UNIX_EPOCH, Breadcrumbs::default());
        for (page, trouble) in [("a", None), ("a", None), ("a", Some("x")), ("a", Some("x")), ("a", None), ("b", None)]
        {
            trail.note(now, page, trouble);
        }
        let seen: Vec<_> = trail.all().iter().map(|step| (step.page, step.trouble)).collect();
        assert_eq!(seen, [("a", None), ("a", Some("x")), ("b", None)]);
        for at in 0..200 {
            trail.note(now, if at % 2 == 0 { "c" } else { "d" }, None);
        }
        assert_eq!(trail.all().len(), MOST);
    }
}
