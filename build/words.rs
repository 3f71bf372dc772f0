//! Writes a Rust function for each message of `assets/text/en`, so that the compiler knows every sentence: a name that
//! is misspelt, a message that is gone, or an argument that is missing does not compile. `build/languages.rs` packs the words.
//!
//! What is found by the name of a thing (a trouble, a page, ..) has no function; the topics say which messages that is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::ftl::{self, Words};
use crate::topic::Topic;

/// Every language has a folder here.
pub const FOLDER: &str = "assets/text";
/// The language that the code is checked against; the others are held against it by the tests.
pub const REFERENCE: &str = "en";

/// The Rust source of all functions.
pub fn source(root: &Path) -> Result<String, String> {
    let mut source = String::new();
    let mut taken = BTreeSet::new();
    for words in ftl::read(&root.join(FOLDER).join(REFERENCE))? {
        if words.file == ftl::OF_PACKAGES || Topic::ALL.iter().any(|topic| topic.name_in(&words.id).is_some()) {
            continue;
        }
        let name = name(&words);
        if !taken.insert(name.clone()) {
            return Err(format!("{FOLDER}: two messages make the name {name}"));
        }
        write(&mut source, &name, &words).map_err(|error| error.to_string())?;
    }
    Ok(source)
}

/// The function of `done-clock-ahead` is `done_clock_ahead`, that of its attribute `.why` is `done_clock_ahead_why`.
fn name(words: &Words) -> String {
    let attribute = words.attribute.iter().map(|attribute| format!("_{attribute}")).collect::<String>();
    format!("{}{attribute}", words.id).replace('-', "_")
}

fn write(source: &mut String, name: &str, words: &Words) -> std::fmt::Result {
    let example = words.texts.first().and_then(|text| text.lines().next()).unwrap_or_default().replace('`', "'");
    writeln!(source, "/// `{example}`")?;
    let life = if words.arguments.is_empty() { "" } else { "<'a>" };
    let parameters = words.arguments.iter().map(|argument| format!("{}: impl Into<Value<'a>>", parameter(argument)));
    writeln!(source, "pub fn {name}{life}({}) -> String {{", parameters.collect::<Vec<_>>().join(", "))?;
    let arguments = words.arguments.iter().map(|argument| format!("({argument:?}, {}.into())", parameter(argument)));
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    writeln!(source, "    super::format({:?}, {:?}, &[{arguments}]).unwrap_or_default()", words.id, words.attribute)?;
    writeln!(source, "}}")
}

fn parameter(argument: &str) -> String {
    argument.replace('-', "_")
}
