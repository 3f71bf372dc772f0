//! Every word on screen: looked up by name in a Fluent file, with arguments and plural forms.
//!
//! It knows no page and no camera. A name that is missing shows itself, so that it is seen at once; the tests see that
//! none is missing.

mod times;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Value;
pub use times::{clock_time, day_and_time};

/// The one language of this release: the pages, what goes wrong on them, and the command line.
const ENGLISH: [&str; 6] = [
    include_str!("../assets/text/en.ftl"),
    include_str!("../assets/text/en.guide.ftl"),
    include_str!("../assets/text/en.mail.ftl"),
    include_str!("../assets/text/en.troubles.ftl"),
    include_str!("../assets/text/en.help.ftl"),
    include_str!("../assets/text/en.cli.ftl"),
];

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for file in ENGLISH {
        // What cannot be parsed is left out, and the rest still speaks.
        bundle.add_resource_overriding(FluentResource::try_new(file.to_owned()).unwrap_or_else(|(rest, _)| rest));
    }
    bundle
});

/// The words of this name.
pub fn say(id: &str) -> String {
    say_with(id, &[])
}

/// The words of this name, with arguments filled in.
pub fn say_with(id: &str, args: &[(&str, Value<'_>)]) -> String {
    let Some(pattern) = BUNDLE.get_message(id).and_then(|message| message.value()) else { return id.to_owned() };
    let args: FluentArgs<'_> = args.iter().cloned().collect();
    // A missing argument shows its name in braces; there is nobody to tell but the test that fills in all of them.
    let mut faults: Vec<FluentError> = Vec::new();
    BUNDLE.format_pattern(pattern, Some(&args), &mut faults).into_owned()
}

/// The words of an attribute, such as the `.why` of a trouble; `None` when it has none.
pub fn attribute(id: &str, name: &str) -> Option<String> {
    let attribute = BUNDLE.get_message(id)?.get_attribute(name)?;
    let mut faults: Vec<FluentError> = Vec::new();
    Some(BUNDLE.format_pattern(attribute.value(), None, &mut faults).into_owned())
}

/// Whether there are words of this name.
pub fn has(id: &str) -> bool {
    BUNDLE.has_message(id)
}

/// The title of the window.
pub fn title() -> String {
    say("window-title")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_parse_as_a_whole() {
        for file in ENGLISH {
            assert!(FluentResource::try_new(file.to_owned()).is_ok());
        }
    }

    #[test]
    fn plural_forms_and_arguments() {
        assert_eq!(say_with("find-count", &[("count", 1.into())]), "We found 1 camera.");
        assert_eq!(say_with("find-count", &[("count", 3.into())]), "We found 3 cameras.");
        assert_eq!(say_with("wait-by", &[("time", "14:32".into())]), "Usually here by 14:32");
        assert_eq!(say_with("tries-left", &[("n", 0.into())]), "You have no tries left.");
    }

    #[test]
    fn a_missing_name_shows_itself() {
        assert_eq!(say("no-such-name"), "no-such-name");
        assert_eq!(attribute("trouble-different", "why"), None);
    }
}
