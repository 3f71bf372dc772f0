//! Which language and which clock the system is set to.

use crate::domain::{Clock, Language, Speech};

/// Names the language in place of the system, for who tries another one, and for tests.
const VARIABLE: &str = "REGAIN_LANGUAGE";

/// How the system is set: the first language of its list that Regain speaks, else English. `REGAIN_LANGUAGE` goes before it.
pub(super) fn of_system() -> Speech {
    let named = std::env::var(VARIABLE).ok().filter(|tag| !tag.is_empty());
    of(named, sys_locale::get_locales(), times().as_deref())
}

/// The place whose customs times are told by, where the system names another one for them.
fn times() -> Option<String> {
    let named = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    ["LC_ALL", "LC_TIME"].iter().find(|name| named(name)).and_then(|name| std::env::var(name).ok())
}

fn of(named: Option<String>, wanted: impl Iterator<Item = String>, times: Option<&str>) -> Speech {
    let wanted: Vec<String> = named.into_iter().chain(wanted).collect();
    let language = wanted.iter().find_map(|tag| Language::fitting(tag)).unwrap_or_default();
    let region = times.or(wanted.first().map(String::as_str));
    Speech { language, clock: region.map_or(Clock::default(), Clock::of) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(named: Option<&str>, wanted: &[&str], times: Option<&str>) -> (&'static str, Clock) {
        let speech = of(named.map(str::to_owned), wanted.iter().map(|tag| (*tag).to_owned()), times);
        (speech.language.tag(), speech.clock)
    }

    #[test]
    fn the_first_language_that_we_speak_is_taken() {
        assert_eq!(heard(None, &["tlh", "en-GB", "qps-ploc"], None), ("en", Clock::Hours24));
        assert_eq!(heard(None, &["tlh"], None), ("en", Clock::Hours24), "English when none is spoken");
        assert_eq!(heard(None, &[], None), ("en", Clock::Hours24));
        assert_eq!(heard(Some("qps-ploc"), &["en-US"], None).0, "qps-ploc", "the variable goes before the system");
        assert_eq!(heard(Some("nonsense"), &["en-US"], None).0, "en");
    }

    #[test]
    fn hours_are_counted_as_where_the_person_lives() {
        assert_eq!(heard(None, &["en-US"], None), ("en", Clock::Hours12));
        assert_eq!(heard(None, &["en-US"], Some("de_DE.UTF-8")), ("en", Clock::Hours24), "English words, German times");
        assert_eq!(heard(None, &["en-GB"], Some("en_US.UTF-8")), ("en", Clock::Hours12));
    }
}
