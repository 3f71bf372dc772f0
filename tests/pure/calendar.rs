//! Dates, times and plural forms are those of CLDR, the collection of such customs that systems use. An independent library knows
//! it (ICU4X); our words are held against that.

use icu_datetime::fieldsets::{T, YMDE};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use regain::domain::{Clock, Language, Speech};
use regain::text;

use crate::ftl;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// Blanks of all kinds are one, and so are apostrophes.
fn plain(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ").replace('\u{2bc}', "’")
}

fn in_language<T>(language: Language, clock: Clock, work: impl FnOnce() -> T) -> T {
    text::within(Speech { language, clock }, work)
}

/// A moment by the clock of this computer.
fn at(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> std::time::SystemTime {
    let date = jiff::civil::date(year, month, day).at(hour, minute, 0, 0);
    date.to_zoned(jiff::tz::TimeZone::system()).unwrap().timestamp().into()
}

#[test]
fn a_date_has_the_words_and_the_order_of_the_language() {
    for language in Language::all() {
        // Our English is that of Britain.
        let tag = if language == Language::default() { "en-GB" } else { language.tag() };
        let long = DateTimeFormatter::try_new((&locale(tag)).into(), YMDE::long()).unwrap();
        // Each month, and each day of the week.
        for (month, day) in (1..=12).map(|month| (month, month + 6)) {
            let theirs = long.format(&Date::try_new_gregorian(2026, month, day).unwrap()).to_string();
            let ours = in_language(language, Clock::Hours24, || {
                text::full_date(at(2026, month.cast_signed(), day.cast_signed(), 14, 5))
            });
            let (theirs, ours) = (plain(&theirs).to_lowercase(), plain(&ours).to_lowercase());
            // Ours has the time as well, behind it or before it.
            let bare = |words: &str| words.replace([',', ' ', '.', '（', '）'], "");
            assert!(bare(&ours).contains(&bare(&theirs)), "{}: {ours}, by CLDR {theirs}", language.tag());
        }
    }
}

#[test]
fn a_time_is_written_as_the_language_does() {
    for language in Language::all() {
        for (cycle, clock) in [("h23", Clock::Hours24), ("h12", Clock::Hours12)] {
            let locale = locale(&format!("{}-u-hc-{cycle}", language.tag()));
            let format = NoCalendarFormatter::<T>::try_new((&locale).into(), T::hm()).unwrap();
            for (hour, minute) in [(0, 5), (9, 5), (12, 0), (14, 30), (23, 59)] {
                let theirs = format.format(&Time::try_new(hour, minute, 0, 0).unwrap()).to_string();
                let moment = at(2026, 11, 28, hour.cast_signed(), minute.cast_signed());
                let ours = in_language(language, clock, || text::clock_time(moment, moment));
                // Germans say what it is a number of.
                let ours = plain(&ours).replace(" Uhr", "");
                assert_eq!(ours, plain(&theirs), "{} by {cycle}", language.tag());
            }
        }
    }
}

/// Where the languages are at home: a language and a region that CLDR knows together.
const PLACES: &str = "en-US en-GB en-IE en-CA en-AU en-NZ en-IN en-PK en-ZA en-NG en-KE en-PH en-SG en-MY en-HK en-AE en-DE en-NL en-SE en-CH \
    en-IL en-MV en-ZM en-AI es-ES es-MX es-AR es-BO es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-NI es-PA es-PE es-PR es-PY es-SV es-US \
    es-UY es-VE pt-BR pt-PT pt-AO pt-MZ pt-MO fr-FR fr-BE fr-CH fr-CA fr-LU fr-MA fr-DZ fr-TN fr-SN fr-CI fr-CM fr-DJ fr-TD fr-SY fr-VU de-DE \
    de-AT de-CH de-LU it-IT it-CH pl-PL nl-NL nl-BE tr-TR tr-CY ru-RU ru-UA ru-KZ ru-BY uk-UA ro-RO ro-MD cs-CZ hi-IN id-ID vi-VN zh-CN ja-JP";

#[test]
fn hours_are_counted_as_where_the_person_lives() {
    let mut wrong = Vec::new();
    for tag in PLACES.split_whitespace() {
        let format = NoCalendarFormatter::<T>::try_new((&locale(tag)).into(), T::hm()).unwrap();
        let theirs = format.format(&Time::try_new(14, 5, 0, 0).unwrap()).to_string();
        let clock = if theirs.contains("14") { Clock::Hours24 } else { Clock::Hours12 };
        if Clock::of(tag) != clock {
            wrong.push(format!("{tag}: {theirs}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join(", "));
}

#[test]
fn every_language_has_its_plural_forms_and_no_other() {
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
    for language in Language::all() {
        let rules = PluralRules::try_new_cardinal((&locale(language.tag())).into()).unwrap();
        // The library names a form for Vietnamese that CLDR does not have.
        let is_had = |category: &PluralCategory| language.tag() != "vi" || *category == PluralCategory::Other;
        let mut wanted: Vec<&str> = rules.categories().filter(is_had).map(name).collect();
        wanted.sort_unstable();
        let all = ftl::read(&root.join(language.tag())).unwrap();
        let counting: Vec<_> =
            all.iter().filter(|words| words.variants.iter().any(|variant| variant == "other")).collect();
        assert!(counting.len() >= 8, "{}: words that count were not found", language.tag());
        for words in counting {
            let mut has: Vec<&str> =
                words.variants.iter().map(String::as_str).filter(|variant| variant.parse::<u32>().is_err()).collect();
            has.sort_unstable();
            has.dedup();
            assert_eq!(has, wanted, "{}: {}", language.tag(), words.id);
        }
    }
}
