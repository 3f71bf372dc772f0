//! Reads the words of one language: which messages its Fluent files have, and which arguments each of them takes.
//!
//! The build makes a function of each message from this; the tests hold the languages against each other with it.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// What is said by packages and installers, and not by the program.
pub const OF_PACKAGES: &str = "package";

/// One message, or one attribute of a message.
pub struct Words {
    /// The name of the file that it stands in, without its ending.
    pub file: String,
    /// The message, such as `find-title`.
    pub id: String,
    /// The attribute, such as `why`; `None`: the message itself.
    pub attribute: Option<String>,
    /// The arguments that it takes, each once, in the order in which they stand in it.
    pub arguments: Vec<String>,
    /// The names of its variants, such as `one` and `other`.
    pub variants: Vec<String>,
    /// What it can say: one text for each variant, arguments as `{ $name }`.
    pub texts: Vec<String>,
}

/// The Fluent files of a language, in the order of their names.
pub fn files(language: &Path) -> Result<Vec<PathBuf>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", language.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(language).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// All messages of a language with their attributes, in the order of the files. An error names the file and the line.
pub fn read(language: &Path) -> Result<Vec<Words>, String> {
    let mut all = Vec::new();
    for path in files(language)? {
        let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
            let at = errors.first().map_or(0, |error| error.pos.start);
            let line = source.get(..at).unwrap_or_default().lines().count();
            let what = errors.first().map(ToString::to_string).unwrap_or_default();
            format!("{}:{line}: {what}", path.display())
        })?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|pattern| (None, pattern));
            let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                all.push(words(&file, message.id.name, attribute, pattern));
            }
        }
    }
    Ok(all)
}

fn words(file: &str, id: &str, attribute: Option<&str>, pattern: &Pattern<&str>) -> Words {
    let mut found = Words {
        file: file.to_owned(),
        id: id.to_owned(),
        attribute: attribute.map(str::to_owned),
        arguments: Vec::new(),
        variants: Vec::new(),
        texts: Vec::new(),
    };
    found.texts = texts(pattern, &mut found);
    found
}

/// What a pattern can say. Its arguments and variants are noted on the way.
fn texts(pattern: &Pattern<&str>, found: &mut Words) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let choices = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression, found),
        };
        all = all.iter().flat_map(|text| choices.iter().map(move |choice| format!("{text}{choice}"))).collect();
    }
    all
}

fn of_expression(expression: &Expression<&str>, found: &mut Words) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![of_inline(inline, found)],
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            let mut all = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                found.variants.push((*name).to_owned());
                all.extend(texts(&variant.value, found));
            }
            all
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut Words) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !found.arguments.iter().any(|known| known == id.name) {
                found.arguments.push(id.name.to_owned());
            }
            format!("{{ ${} }}", id.name)
        }
        InlineExpression::FunctionReference { id, arguments } => {
            of_arguments(arguments, found);
            id.name.to_owned()
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            if let Some(arguments) = arguments {
                of_arguments(arguments, found);
            }
            format!("{{ -{} }}", id.name)
        }
        InlineExpression::MessageReference { id, .. } => format!("{{ {} }}", id.name),
        InlineExpression::Placeable { expression } => of_expression(expression, found).concat(),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn of_arguments(arguments: &CallArguments<&str>, found: &mut Words) {
    for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        of_inline(inline, found);
    }
}
