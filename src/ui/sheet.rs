//! The sheet for the maker's support as text: who the camera is, what was tried, what to photograph, where to ask.
//!
//! It speaks in the words of the pages and of their troubles, never in the names that the program has for them. The
//! serial number stands in it in full, because support asks for it. Nothing else in it would let anybody in: no code,
//! no password, no address of a mailbox, no text of the picture.

use super::{details, titles};
use crate::domain::{FoundCamera, VERSION};
use crate::text::{self, Topic};
use crate::wizard::{Breadcrumb, Wizard};

/// The whole sheet.
pub(super) fn of(wizard: &Wizard) -> String {
    let mut lines = vec![text::sheet_head(VERSION), String::new()];
    lines.extend(facts(wizard.camera()).map(|(name, value)| format!("{name} {value}")));
    lines.extend(wizard.lesson().map(|lesson| text::details_form(details::form(lesson))));
    lines.extend([String::new(), text::sheet_tried()]);
    lines.extend(tried(wizard.breadcrumbs()).iter().map(|line| format!("  {line}")));
    for (title, points) in [(text::sheet_label(), text::sheet_photos()), (text::sheet_ask(), text::sheet_desks())] {
        lines.extend([String::new(), title]);
        lines.extend(text::lines(&points).iter().map(|point| format!("  - {point}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// What is printed on the camera or reported by it.
pub(super) fn facts(camera: Option<&FoundCamera>) -> [(String, String); 4] {
    let none = || text::details_none();
    let of = |get: fn(&FoundCamera) -> Option<&String>| camera.and_then(get).cloned().unwrap_or_else(none);
    [
        (text::support_model(), of(|camera| camera.model.as_ref())),
        (text::support_serial(), of(|camera| camera.serial.as_ref())),
        (text::support_firmware(), of(|camera| camera.firmware.as_ref())),
        (text::support_mac(), of(|camera| camera.mac.as_ref())),
    ]
}

/// One line of what was tried.
#[derive(PartialEq, Eq)]
struct Step {
    when: String,
    page: String,
    trouble: Option<String>,
}

/// What was tried, one line each: a page with what went wrong on it. Within a minute nothing is said twice.
fn tried(trail: &[Breadcrumb]) -> Vec<String> {
    let mut steps: Vec<Step> = Vec::new();
    for crumb in trail {
        let trouble = crumb.trouble.map(|name| text::about(Topic::Trouble, name));
        let step = Step { when: text::full_date(crumb.at), page: titles::of(crumb.page), trouble };
        match steps.last_mut() {
            // The page was entered, and this is what happened there.
            Some(last) if last.when == step.when && last.page == step.page && last.trouble.is_none() => *last = step,
            _ => steps.push(step),
        }
    }
    let mut folded: Vec<(Step, usize)> = Vec::new();
    for step in steps {
        match folded.iter_mut().find(|(known, _)| *known == step) {
            Some((_, times)) => *times += 1,
            None => folded.push((step, 1)),
        }
    }
    folded.into_iter().map(|(step, times)| line(step, times)).collect()
}

fn line(step: Step, times: usize) -> String {
    let Step { when, page, trouble } = step;
    match (trouble, times) {
        (None, 1) => text::sheet_step(when, page),
        (None, times) => text::sheet_step_again(when, page, times),
        (Some(trouble), 1) => text::sheet_trouble(when, page, trouble),
        (Some(trouble), times) => text::sheet_trouble_again(when, page, trouble, times),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::Page;
    use std::time::{Duration, SystemTime};

    /// At noon, so that no step falls on a change of the minute that the test does not mean.
    fn at(second: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_812_800 + second)
    }

    fn trail(steps: &[(u64, Page, Option<&'static str>)]) -> Vec<String> {
        let crumb = |(second, page, trouble): &(u64, Page, Option<&'static str>)| Breadcrumb {
            at: at(*second),
            page: *page,
            trouble: *trouble,
        };
        tried(&steps.iter().map(crumb).collect::<Vec<_>>())
    }

    #[test]
    fn a_page_and_what_went_wrong_on_it_are_one_line() {
        let told = trail(&[(0, Page::Find, None), (20, Page::Find, Some("no_camera")), (60, Page::Find, None)]);
        let (first, next) = (text::full_date(at(0)), text::full_date(at(60)));
        let (page, trouble) = (text::find_title(), text::about(Topic::Trouble, "no_camera"));
        assert_eq!(told, [format!("{first} – {page} – {trouble}"), format!("{next} – {page}")]);
    }

    #[test]
    fn what_is_done_over_and_over_within_a_minute_is_folded() {
        let round = [(5, Page::Code, None), (6, Page::Code, Some("code_empty")), (7, Page::Wait, None)];
        let told = trail(&round.repeat(4));
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].ends_with("– Type the code first (4 times)"), "{told:?}");
        assert!(told[1].ends_with("– Check your email (4 times)"), "{told:?}");
        assert_eq!(trail(&[(0, Page::Wait, None), (60, Page::Code, None), (120, Page::Wait, None)]).len(), 3);
    }

    #[test]
    fn no_name_of_the_program_is_in_it() {
        let told = trail(&[(0, Page::SavedAddress, Some("no_address_chosen")), (3, Page::Answer(2), None)]);
        assert!(told.iter().all(|line| !line.contains('_')), "{told:?}");
    }
}
