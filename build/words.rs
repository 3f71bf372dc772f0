//! Writes a Rust function for each message of `assets/text/en`, so that the compiler knows every sentence: a name that
//! is misspelt, a message that is gone, or an argument that is missing does not compile.
//!
//! What is found by the name of a thing (a trouble, a page, ..) has no function; the topics say which messages that is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::ftl::{self, Words};
use crate::topic::Topic;

/// Every language has a folder here.
pub const FOLDER: &str = "assets/text";
/// The language that the code is checked against; the others are held against it by the tests.
const REFERENCE: &str = "en";

/// The Rust source of all functions, and of the table of languages.
pub fn source(root: &Path) -> Result<String, String> {
    let folder = root.join(FOLDER);
    let mut source = languages(&folder)?;
    let mut taken = BTreeSet::new();
    for words in ftl::read(&folder.join(REFERENCE))? {
        if Topic::ALL.iter().any(|topic| topic.name_in(&words.id).is_some()) {
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

/// A table of all languages, each with the contents of its files.
fn languages(folder: &Path) -> Result<String, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        folders.push(entry.map_err(told)?.path());
    }
    folders.sort();
    let mut source = String::from("pub(super) const LANGUAGES: &[(&str, &[&str])] = &[\n");
    for language in folders {
        let name = language.file_name().unwrap_or_default().to_string_lossy();
        let files = ftl::files(&language)?;
        let files = files.iter().map(|file| format!("include_str!({:?})", file.to_string_lossy()));
        source += &format!("    ({name:?}, &[{}]),\n", files.collect::<Vec<_>>().join(", "));
    }
    Ok(source + "];\n")
}
