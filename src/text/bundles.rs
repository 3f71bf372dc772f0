//! The words of each language, opened when it is first spoken.

use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::Language;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

type Words = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Words>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

/// The words of a message, or of its attribute, with the arguments filled in. `None`: there is no such message.
pub(super) fn say(
    language: Language,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, FluentValue<'_>)],
) -> Option<String> {
    let bundle = BUNDLES.get(language.index())?.get_or_init(|| open(language));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = args.iter().cloned().collect();
    // Faults are arguments that are missing; the functions that call this have all of them.
    let mut faults: Vec<FluentError> = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned())
}

/// What a language calls itself, such as "Deutsch".
pub fn own_name(language: Language) -> String {
    say(language, "language-name", None, &[]).unwrap_or_else(|| language.tag().to_owned())
}

fn open(language: Language) -> Words {
    let mut bundle =
        FluentBundle::new_concurrent(vec![language.tag().parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    // NUMBER, for minutes that have two digits. It is missing in a new bundle, so that cannot go wrong.
    bundle.add_builtins().ok();
    bundle.set_formatter(Some(|value, _| two_digits(value)));
    let (size, packed) = PACKED.get(language.index()).copied().unwrap_or_default();
    let mut text = String::with_capacity(size);
    // The build has packed it, and a test opens each; what could not be opened would be shown by the names of its messages.
    ZlibDecoder::new(packed).read_to_string(&mut text).ok();
    // What cannot be parsed is left out, and the rest still speaks.
    bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(rest, _)| rest));
    bundle
}

/// A number that was asked for with at least so many digits, which Fluent leaves to its users.
fn two_digits(value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.options.minimum_integer_digits?;
    Some(format!("{:0>digits$}", number.value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_opens_whole_and_names_itself() {
        for language in Language::all() {
            let (size, packed) = PACKED[language.index()];
            let mut text = String::new();
            ZlibDecoder::new(packed).read_to_string(&mut text).unwrap();
            assert_eq!(text.len(), size);
            assert!(FluentResource::try_new(text).is_ok(), "{}", language.tag());
            assert_ne!(own_name(language), language.tag());
            assert_eq!(say(language, "no-such", None, &[]), None);
        }
    }

    #[test]
    fn the_language_of_tests_says_the_same_at_greater_length() {
        let pseudo = Language::parse("qps-ploc").unwrap();
        let (short, long) = ["button-continue", "find-none", "forget-stays-list"]
            .map(|id| {
                let [short, long] = [Language::default(), pseudo].map(|language| say(language, id, None, &[]).unwrap());
                (short.chars().count(), long.chars().count())
            })
            .into_iter()
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        assert!(long * 10 > short * 13, "{short} and {long} letters");
        let arguments = [("count", FluentValue::from(3))];
        assert!(say(pseudo, "find-count", None, &arguments).unwrap().contains('3'), "arguments are left alone");
    }
}
