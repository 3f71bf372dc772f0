//! The languages that Regain speaks: one for each folder of `assets/text` that is whole. The build makes the table.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Languages for tests alone begin with this; nobody is offered one.
const OF_TESTS: &str = "qps";

/// One of the languages that Regain speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(usize);

impl Language {
    /// All that a person can choose, by their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::known().filter(|language| !language.tag().starts_with(OF_TESTS))
    }

    /// All, with those for tests.
    fn known() -> impl Iterator<Item = Self> {
        (0..TAGS.len()).map(Self)
    }

    /// The name of its folder: a BCP 47 tag, such as `de` or `pt-BR`.
    pub fn tag(self) -> &'static str {
        TAGS.get(self.0).copied().unwrap_or("en")
    }

    /// The language of this tag, whatever its case.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::known().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The language of this tag, or else the one that a reader of it reads: `de-AT` is read in `de`, and what systems call
    /// `pt_PT.UTF-8` in `pt-BR`. `None`: Regain does not speak it.
    pub fn fitting(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        Self::parse(&tag).or_else(|| Self::all().find(|language| main(language.tag()) == main(&tag)))
    }

    /// Where it stands in the table.
    pub fn index(self) -> usize {
        self.0
    }

    /// The one that stands there; English when none does.
    pub fn at(index: usize) -> Self {
        if index < TAGS.len() { Self(index) } else { Self::default() }
    }

    /// How many there are.
    pub const COUNT: usize = TAGS.len();
}

impl Default for Language {
    /// English: the others are written after it.
    fn default() -> Self {
        Self::known().find(|language| language.tag() == "en").unwrap_or(Self(0))
    }
}

/// How the hours of a day are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Clock {
    /// 0 to 23. Whoever is used to the other one reads it too.
    #[default]
    Hours24,
    /// 1 to 12, twice.
    Hours12,
}

/// How the person is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Speech {
    /// In which language.
    pub language: Language,
    /// How hours are counted.
    pub clock: Clock,
}

/// Where hours are counted to twelve, by language and region (CLDR 48): the same region can count otherwise in another language.
/// A language that is not here counts to 24; one that Regain does not speak is read in English there.
const TWELVE_HOURS: [(&str, &str); 9] = [
    (
        "en",
        "AE AG AS AU BB BD BH BM BN BS BT CA CO CR CU DJ DM DO DZ EC EG EH ER ET FJ FM GD GH GM GT GU GY HK HN IN IQ JM JO KH KI KN KP \
         KR KW KY LB LC LK LR LS LY MH MO MP MR MW MX MY MZ NA NI NZ OM PA PE PG PH PK PR PS PW QA SA SB SD SG SL SO SS SV SY SZ TC \
         TD TN TO TT TW UM US VC VE VG VI VU WS YE",
    ),
    ("es", "BO CO CR CU DO EC GT HN MX NI PA PE PR SV US VE"),
    ("fr", "DJ DZ SY TD TN VU"),
    ("hi", "IN"),
    ("zh", "HK MO SG TW"),
    ("ko", "KP KR"),
    ("ar", "AE BH DJ DZ EG EH ER IQ JO KW LB LY MR OM PS QA SA SD SO SS SY TD TN YE"),
    ("pt", "MO"),
    ("tr", "CY"),
];

impl Clock {
    /// As it is read where this tag says, such as `en-US`; a tag without a region gives 24 hours.
    pub fn of(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let Some(region) = parts.find(|part| part.len() == 2) else { return Self::Hours24 };
        let is_among = |regions: &str| regions.split_whitespace().any(|known| known.eq_ignore_ascii_case(region));
        let here = TWELVE_HOURS.iter().find(|(known, _)| known.eq_ignore_ascii_case(language));
        if here.is_some_and(|(_, regions)| is_among(regions)) { Self::Hours12 } else { Self::Hours24 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_tag_and_by_what_systems_call_it() {
        for language in Language::all() {
            assert_eq!(Language::parse(language.tag()), Some(language));
            assert_eq!(Language::fitting(&language.tag().to_uppercase()), Some(language));
            assert_eq!(Language::at(language.index()), language);
        }
        for tag in ["en", "en-GB", "en_US.UTF-8", "EN_au@euro"] {
            assert_eq!(Language::fitting(tag).map(Language::tag), Some("en"), "{tag}");
        }
        for tag in ["", "C", "POSIX", "C.UTF-8", "tlh", "english", "-en"] {
            assert_eq!(Language::fitting(tag), None, "{tag}");
        }
        assert_eq!(Language::default().tag(), "en");
        assert_eq!(Language::at(usize::MAX), Language::default());
    }

    #[test]
    fn nobody_is_offered_a_language_for_tests() {
        assert!(Language::all().all(|language| !language.tag().starts_with("qps")));
        assert!(Language::parse("qps-ploc").is_some(), "the tests have it");
        assert_eq!(Language::fitting("qps"), None);
    }

    #[test]
    fn hours_are_counted_as_the_region_does() {
        for tag in ["en-US", "en_US.UTF-8", "hi-IN", "es-MX", "zh-Hant-TW"] {
            assert_eq!(Clock::of(tag), Clock::Hours12, "{tag}");
        }
        for tag in ["en-GB", "de-DE", "es-ES", "pt_BR", "zh-Hans-CN", "ja-JP", "fr_CA", "en", "C", ""] {
            assert_eq!(Clock::of(tag), Clock::Hours24, "{tag}");
        }
    }
}
