//! Packs the words of each language into one compressed file, and writes the table of them. A folder of `assets/text` is a language;
//! one that is not whole is left out, with a warning that says what it lacks.
//!
//! A program for developers speaks one more: English with accents and half as long again, in which a sentence that is not from a
//! Fluent file shows, and a button that has no room for another language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::ftl;
use crate::words::{FOLDER, REFERENCE};

/// The tag of the language that nobody speaks; BCP 47 keeps it free for that.
const PSEUDO: &str = "qps-ploc";

/// Packs all languages into the folder, and returns the Rust sources of two tables in the same order: of the tags, and of the words,
/// each with its size when it is opened.
pub fn pack(root: &Path, into: &Path, with_pseudo: bool) -> Result<[String; 2], String> {
    let folder = root.join(FOLDER);
    let reference = contents(&folder.join(REFERENCE))?;
    let mut tags = vec![REFERENCE.to_owned()];
    for entry in fs::read_dir(&folder).map_err(|error| format!("{FOLDER}: {error}"))? {
        let tag = entry.map_err(|error| format!("{FOLDER}: {error}"))?.file_name().to_string_lossy().into_owned();
        if tag == REFERENCE {
            continue;
        }
        match lacking(&reference, &contents(&folder.join(&tag))?) {
            None => tags.push(tag),
            Some(what) => println!("cargo::warning={FOLDER}/{tag} is not whole, and is not offered: {what}"),
        }
    }
    tags.sort();
    let mut words = String::from("const PACKED: &[(usize, &[u8])] = &[\n");
    for tag in &tags {
        add(&mut words, into, tag, &text(&folder.join(tag))?)?;
    }
    if with_pseudo {
        tags.push(PSEUDO.to_owned());
        add(&mut words, into, PSEUDO, &pseudo(&text(&folder.join(REFERENCE))?))?;
    }
    Ok([format!("const TAGS: &[&str] = &{tags:?};\n"), words + "];\n"])
}

fn add(source: &mut String, into: &Path, tag: &str, text: &str) -> Result<(), String> {
    let path = into.join(format!("words-{tag}.z"));
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish());
    packed.and_then(|packed| fs::write(&path, packed)).map_err(|error| format!("{}: {error}", path.display()))?;
    let path = path.to_string_lossy();
    writeln!(source, "    ({}, include_bytes!({path:?})),", text.len()).map_err(|error| error.to_string())
}

/// What a language says: each message and attribute with its arguments.
fn contents(language: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let name = |words: &ftl::Words| format!("{}.{}", words.id, words.attribute.as_deref().unwrap_or_default());
    let all = ftl::read(language)?.into_iter().map(|words| (name(&words), words.arguments));
    Ok(all.collect())
}

/// The first thing that the reference says and this language does not, or that it wants to fill in and nobody gives.
fn lacking(reference: &BTreeMap<String, Vec<String>>, language: &BTreeMap<String, Vec<String>>) -> Option<String> {
    reference.iter().find_map(|(name, arguments)| match language.get(name) {
        None => Some(name.clone()),
        Some(own) => own.iter().find(|own| !arguments.contains(own)).map(|own| format!("{name} with ${own}")),
    })
}

/// The Fluent text of a language, without comments, and without what only packages say.
fn text(language: &Path) -> Result<String, String> {
    let mut text = String::new();
    for path in ftl::files(language)? {
        if path.file_stem().is_some_and(|name| name == ftl::OF_PACKAGES) {
            continue;
        }
        let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            text += line;
            text.push('\n');
        }
    }
    Ok(text)
}

/// English that is longer and has accents; what stands in braces and the names of messages stay.
fn pseudo(text: &str) -> String {
    let mut all = String::new();
    for line in text.lines() {
        let words = match line.split_once(" = ") {
            // What it says stands on the lines below.
            _ if line.ends_with(" =") => line.len(),
            _ if line.trim_start().starts_with(['[', '*', '}']) => line.find(']').map_or(line.len(), |at| at + 1),
            Some((name, _)) if !name.trim_start().contains(' ') => name.len() + 3,
            _ => line.len() - line.trim_start().len(),
        };
        let (head, words) = line.split_at(words);
        all += head;
        all += &stretched(words);
        all.push('\n');
    }
    all
}

fn stretched(words: &str) -> String {
    let (mut all, mut depth, mut letters) = (String::new(), 0_u32, 0_usize);
    for letter in words.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let accented = match letter {
            _ if depth > 0 => letter,
            'a' => 'á',
            'e' => 'ê',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'û',
            'A' => 'Å',
            'E' => 'É',
            'O' => 'Ø',
            'U' => 'Ü',
            'c' => 'ç',
            'n' => 'ñ',
            's' => 'š',
            'y' => 'ý',
            _ => letter,
        };
        all.push(accented);
        letters += usize::from(depth == 0 && letter.is_alphabetic());
        // Each second word grows at its end, so that lines still break.
        if depth == 0 && letter == ' ' && letters > 3 {
            all.pop();
            all.extend(std::iter::repeat_n('ø', (letters * 2).div_ceil(5)));
            all.push(' ');
            letters = 0;
        }
    }
    all.extend(std::iter::repeat_n('ø', (letters * 2).div_ceil(5)));
    all
}
