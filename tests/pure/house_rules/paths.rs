//! Which things a file names, by their whole path: `use` trees, `self`, `super`, new names given by `as`, and paths in the
//! code and inside macros all end as `crate::room::thing` or `some_crate::thing`. Tests inside a file are left out.
//!
//! It reads tokens, not types: a method that is called on a value names nothing.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One thing that is named, and in which line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    /// `crate::camera::Camera`, `std::fs::read`; ends with `*` where all of it is taken.
    pub path: String,
}

/// Everything that the file at `path` names.
pub fn names(path: &str, text: &str) -> Vec<Named> {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut reader = Reader { module: module(path), ..Reader::default() };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    reader.read(&tokens);
    reader.found
}

/// `src/ui/screens/code.rs` is `crate::ui::screens::code`.
fn module(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let root = ["lib", "main"].contains(&inside);
    std::iter::once("crate").chain(inside.split('/').filter(|_| !root)).map(str::to_owned).collect()
}

#[derive(Default)]
struct Reader {
    module: Vec<String>,
    /// What a first word stands for in this module: what `use` brings, and the modules below.
    known: BTreeMap<String, Vec<String>>,
    found: Vec<Named>,
}

impl Reader {
    /// Reads the inside of a module: first what its words stand for, then what it names.
    fn read(&mut self, tokens: &[TokenTree]) {
        let before = self.known.clone();
        let mut imports = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            if is_word(token, "mod") && !is_of_tests(tokens, at) {
                let name = word(tokens.get(at + 1)).unwrap_or_default();
                let path = self.module.iter().cloned().chain([name.clone()]).collect();
                self.known.insert(name, path);
            }
        }
        for (at, token) in tokens.iter().enumerate() {
            if is_word(token, "use") && !is_of_tests(tokens, at) {
                let end =
                    tokens[at..].iter().position(|token| is_sign(token, ';')).map_or(tokens.len(), |end| at + end);
                Self::tree(&[], &tokens[at + 1..end], &mut imports);
            }
        }
        // One import may stand on another: `use std::fs; use fs::File`.
        for _ in 0..2 {
            for (line, path, name) in &imports {
                let whole = self.whole(path);
                self.known.insert(name.clone(), whole.clone());
                let named = Named { line: *line, path: whole.join("::") };
                if !self.found.contains(&named) {
                    self.found.push(named);
                }
            }
        }
        self.code(tokens);
        self.known = before;
    }

    /// The paths of a `use` tree, each with the name that it gets here.
    fn tree(before: &[String], tokens: &[TokenTree], out: &mut Vec<(usize, Vec<String>, String)>) {
        let mut path = before.to_vec();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(ident) if ident == "as" => {
                    let name = word(tokens.get(at + 1)).unwrap_or_default();
                    return out.push((ident.span().start().line, path, name));
                }
                TokenTree::Ident(ident) if ident == "self" && !path.is_empty() => {}
                TokenTree::Ident(ident) => path.push(ident.to_string()),
                TokenTree::Punct(sign) if sign.as_char() == '*' => path.push("*".to_owned()),
                TokenTree::Group(group) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    for part in inside.split(|token| is_sign(token, ',')).filter(|part| !part.is_empty()) {
                        Self::tree(&path, part, out);
                    }
                    return;
                }
                _ => {}
            }
            at += 1;
        }
        if let (Some(first), Some(name)) = (tokens.first(), path.last().cloned()) {
            out.push((first.span().start().line, path, name));
        }
    }

    /// The paths in code, at any depth.
    fn code(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if is_word(token, "use") {
                at += tokens[at..].iter().position(|token| is_sign(token, ';')).unwrap_or(tokens.len());
                continue;
            }
            match token {
                TokenTree::Group(group) if !is_of_tests(tokens, at) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    let name = at.checked_sub(2).filter(|before| is_word(&tokens[*before], "mod"));
                    if let Some(name) = name.and_then(|before| word(tokens.get(before + 1))) {
                        self.module.push(name);
                        self.read(&inside);
                        self.module.pop();
                    } else if group.delimiter() == Delimiter::Brace && inside.iter().any(|token| is_word(token, "use"))
                    {
                        self.read(&inside);
                    } else {
                        self.code(&inside);
                    }
                }
                TokenTree::Ident(first) if !at.checked_sub(1).is_some_and(|before| is_sign(&tokens[before], '.')) => {
                    let mut path = vec![first.to_string()];
                    while is_colons(tokens, at + 1) && word(tokens.get(at + 3)).is_some() {
                        path.extend(word(tokens.get(at + 3)));
                        at += 3;
                    }
                    if path.len() > 1 || self.known.contains_key(&path[0]) {
                        let path = self.whole(&path).join("::");
                        self.found.push(Named { line: first.span().start().line, path });
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// A path from its root on.
    fn whole(&self, path: &[String]) -> Vec<String> {
        let mut base = self.module.clone();
        let mut rest = path;
        match path.first().map(String::as_str) {
            Some("crate" | "regain") => return [&["crate".to_owned()], &path[1..]].concat(),
            Some("self") => rest = &path[1..],
            Some("super") => {
                while rest.first().is_some_and(|word| word == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            Some(first) => {
                let Some(known) = self.known.get(first).filter(|known| *known != path) else { return path.to_vec() };
                return [known, &path[1..]].concat();
            }
            None => {}
        }
        [&base, rest].concat()
    }
}

/// Whether the item at `at`, or the module whose body it is, is for tests alone.
fn is_of_tests(tokens: &[TokenTree], at: usize) -> bool {
    let is_start = |token: &TokenTree| {
        is_sign(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    };
    let begin = tokens[..at].iter().rposition(is_start).map_or(0, |before| before + 1);
    tokens[begin..at]
        .windows(2)
        .any(|pair| is_sign(&pair[0], '#') && pair[1].to_string().replace(' ', "") == "[cfg(test)]")
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    [at, at + 1].iter().all(|at| tokens.get(*at).is_some_and(|token| is_sign(token, ':')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let mut paths: Vec<_> = names("src/ui/screens/code.rs", text).into_iter().map(|named| named.path).collect();
        paths.dedup();
        paths
    }

    #[test]
    fn every_way_to_name_a_room_is_seen() {
        for text in [
            "use crate::camera::Camera;",
            "use crate::{mail, camera::{self as lens, Camera}};",
            "use super::super::super::camera::Camera;",
            "use super::{super::super::camera::Camera};",
            "use crate::camera as lens; fn f() { lens::Camera::new() }",
            "fn f() -> crate::camera::Camera { todo() }",
            "fn f() { use crate::camera; camera::Camera::new() }",
            "fn f() { vec![super::super::super::camera::Camera::new()] }",
            "mod inner { use super::super::super::super::camera::Camera; }",
            "use regain::camera::Camera;",
        ] {
            let named = paths(text);
            assert!(named.iter().any(|path| path.starts_with("crate::camera::Camera")), "{text}: {named:?}");
        }
    }

    #[test]
    fn names_are_followed_and_comments_strings_and_tests_name_nothing() {
        assert_eq!(paths("use std::fs; fn f() { fs::read(x) }"), ["std::fs", "std::fs::read"]);
        assert_eq!(paths("use std::time::SystemTime as Day; fn f() { Day::now() }")[1], "std::time::SystemTime::now");
        assert_eq!(paths("use std::time::{self}; fn f() { time::Instant::now() }")[1], "std::time::Instant::now");
        assert_eq!(paths("mod parts; use parts::Blank;")[0], "crate::ui::screens::code::parts::Blank");
        assert_eq!(paths("use crate::*;"), ["crate::*"]);
        assert!(paths("// use crate::camera;\n/// crate::camera::x\nconst A: &str = \"crate::camera\";").is_empty());
        assert!(paths("#[cfg(test)]\nmod tests { use crate::camera; fn f() { crate::camera::x() } }").is_empty());
        assert!(paths("fn f() { x.camera(); }").is_empty());
    }
}
