//! Which languages can be read here: our own fonts have the letters of most; the others need a font of the system.
//!
//! To list the fonts of a system takes longer than everything else until the first frame. So that is done when the list of languages
//! opens, on a thread of its own, or when such a language is to be spoken.

use std::sync::{Arc, OnceLock};

use egui::{Context, Id};

use crate::domain::{Language, SystemLetters};
use crate::text;

#[derive(Clone)]
struct Letters {
    system: Arc<dyn SystemLetters>,
    /// The languages whose letters were found; empty until the search has ended.
    found: Arc<OnceLock<Vec<Language>>>,
    is_begun: bool,
}

/// From now on, languages can be read that the system has letters for. Without it, only our own fonts count.
pub fn read_with(ctx: &Context, system: Arc<dyn SystemLetters>) {
    let letters = Letters { system, found: Arc::default(), is_begun: false };
    ctx.data_mut(|data| data.insert_temp(place(), letters));
}

fn place() -> Id {
    Id::unique("letters of the system")
}

fn of(ctx: &Context) -> Option<Letters> {
    ctx.data(|data| data.get_temp(place()))
}

/// The languages that can be read, and those that this computer has no letters for. The latter are empty until that is known.
pub(super) fn readable(ctx: &Context) -> (Vec<Language>, Vec<Language>) {
    let (foreign, own): (Vec<_>, Vec<_>) = Language::all().partition(|language| foreign_letter(*language).is_some());
    let Some(mut letters) = of(ctx) else { return (own, foreign) };
    if !letters.is_begun {
        letters.is_begun = true;
        ctx.data_mut(|data| data.insert_temp(place(), letters.clone()));
        let (ctx, asked, foreign) = (ctx.clone(), letters.clone(), foreign.clone());
        letters.system.aside(Box::new(move || {
            let found = foreign.into_iter().filter(|language| asked.has(*language)).collect();
            asked.found.get_or_init(|| found);
            ctx.request_repaint();
        }));
    }
    let Some(found) = letters.found.get() else { return (own, Vec::new()) };
    let missing = foreign.into_iter().filter(|language| !found.contains(language)).collect();
    (Language::all().filter(|language| own.contains(language) || found.contains(language)).collect(), missing)
}

/// Whether a language can be read. May take as long as listing the fonts of the system, when nobody has asked before.
pub(super) fn is_readable(ctx: &Context, language: Language) -> bool {
    foreign_letter(language).is_none() || of(ctx).is_some_and(|letters| letters.has(language))
}

impl Letters {
    fn has(&self, language: Language) -> bool {
        foreign_letter(language).is_none_or(|letter| self.system.has(letter))
    }
}

/// Whether our own fonts have not all letters of a language.
pub fn needs_letters_of_the_system(language: Language) -> bool {
    foreign_letter(language).is_some()
}

/// A letter of the language's own name that our fonts have not.
fn foreign_letter(language: Language) -> Option<char> {
    text::own_name(language).chars().find(|letter| is_foreign(*letter))
}

/// Our fonts have the letters of Latin, Greek and Cyrillic, and those of Vietnamese.
fn is_foreign(letter: char) -> bool {
    letter.is_alphabetic() && !matches!(letter, '\0'..='\u{52f}' | '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_beyond_our_fonts_are_told() {
        assert!("Deutsch Română Ελληνικά Українська Tiếng Việt (Brasil)".chars().all(|letter| !is_foreign(letter)));
        assert!("हिन्दी日本語简体中文한국어".chars().filter(|letter| letter.is_alphabetic()).all(is_foreign));
    }

    #[test]
    fn without_fonts_of_the_system_only_our_letters_can_be_read() {
        let ctx = Context::default();
        let (own, missing) = readable(&ctx);
        assert!(own.contains(&Language::default()));
        assert_eq!(own.len() + missing.len(), Language::all().count());
        assert!(missing.iter().all(|language| !is_readable(&ctx, *language)));
    }

    /// A system with letters for Hindi alone, which answers at once.
    struct Devanagari;

    impl SystemLetters for Devanagari {
        fn has(&self, letter: char) -> bool {
            letter == 'ह'
        }

        fn aside(&self, work: Box<dyn FnOnce() + Send>) {
            work();
        }
    }

    #[test]
    fn what_the_system_has_letters_for_is_offered_once_that_is_known() {
        let ctx = Context::default();
        read_with(&ctx, Arc::new(Devanagari));
        let all = Language::all().count();
        let (own, missing) = readable(&ctx);
        assert_eq!(own.len() + missing.len(), all);
        assert!(missing.iter().all(|language| foreign_letter(*language) != Some('ह')));
    }
}
