//! Of the styles for an element, which of them wins, and how its words are shown then. Pure.
//!
//! DOCUMENTED: CSS Cascading 4, section 6.1. What is only perhaps for the element never decides: where one of it would show the
//! words otherwise, they are in doubt.

use html5gum::emitters::default::StartTag;

use super::attributes::{self, attribute};
use super::css::{declarations, without_comments};
use super::property::read;
use super::rules::{Block, Rule};
use super::said::{Doubt, Said};
use super::shade::Shade;
use super::winners::Winners;

/// So many declarations are weighed on one page. Those of usual mails are some thousands.
const WEIGHED: usize = 500_000;

/// Weighs what is said of the elements of a page.
#[derive(Default)]
pub(super) struct Cascade {
    weighed: usize,
}

impl Cascade {
    /// Whether more was said than is weighed.
    pub fn is_cut(&self) -> bool {
        self.weighed > WEIGHED
    }

    /// How an element stands, and how the words in it are shown: with the rules that are for it, and those that may be.
    pub fn shade(&mut self, around: Shade, tag: &StartTag<()>, (exact, others): &(Vec<&Rule>, Vec<&Rule>)) -> Shade {
        let name = tag.name.as_slice();
        let own = of_element(tag);
        let said = |rules: &[&Rule]| {
            rules.iter().map(|rule| 1 + rule.block.said.len() + rule.block.important.len()).sum::<usize>()
        };
        // A world is looked at for each of the others.
        self.weighed += said(exact) + 2 * said(others) + WORLD * others.len();
        let mut winners = Winners::default();
        winners.take(&attributes::said(tag));
        if self.is_cut() {
            winners.take(&[Said::Doubt(Doubt::All)]);
        } else {
            for rule in exact {
                winners.take(&rule.block.said);
            }
        }
        winners.take(&own.said);
        if !self.is_cut() {
            for rule in exact {
                winners.take(&rule.block.important);
            }
        }
        winners.take(&own.important);
        let is_link = name == b"a" && tag.attributes.contains_key(b"href".as_slice());
        let mut shade = around.within(name, is_link, &winners);
        if !others.is_empty() && !self.is_cut() {
            let mut all = winners;
            for rule in others {
                let mut one = winners;
                for world in [&mut one, &mut all] {
                    world.take(&rule.block.said);
                    world.take(&rule.block.important);
                }
                shade = shade.or(around.within(name, is_link, &one));
            }
            shade = shade.or(around.within(name, is_link, &all));
        }
        if name == b"body" {
            shade.links = attributes::links(tag, shade.links);
        }
        shade
    }
}

/// So many declarations are weighed in the time in which a shade is made of them.
const WORLD: usize = 10;

/// What the style of an element itself says.
fn of_element(tag: &StartTag<()>) -> Block {
    let Some(style) = attribute(tag, b"style") else { return Block::default() };
    let style = if style.contains("/*") { without_comments(&style) } else { style };
    match declarations(&style) {
        Some(declarations) => {
            let (said, important) = read(&declarations);
            Block { said, important }
        }
        None => Block { said: vec![Said::Doubt(Doubt::All)], important: Vec::new() },
    }
}
