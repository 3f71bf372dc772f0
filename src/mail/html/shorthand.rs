//! Properties of styles that say several things in one, and the names of fonts. Pure.
//!
//! DOCUMENTED: the properties of CSS, and which of their words may stand where.

use super::colour::{CLEAR, Colour, colour, picture};
use super::css::{split, words};
use super::length::{Length, loose_length, number};
use super::said::{Doubt, Said, Side};
use super::values::{line, side, size};

/// Names of fonts with signs in the place of letters, or parts of them.
const SYMBOLS: [&str; 10] =
    ["dings", "dingbats", "symbol", "marlett", "mt extra", "icon", "barcode", "redacted", "blank", "awesome"];
/// Fonts that are like them by their name only.
const LETTERS: [&str; 2] = ["segoe ui symbol", "apple symbols"];
/// All of a font in one: the size and the name come last, and each of them must stand there.
pub(super) fn font(value: &str, is_inherited: bool, said: &mut Vec<Said>) -> Option<()> {
    if is_inherited {
        said.extend([Said::Size(None), Said::Line(None)]);
        return Some(());
    }
    let mut rest = value;
    loop {
        let (word, behind) = rest.split_once(char::is_whitespace)?;
        rest = behind.trim_start();
        let (letters, lines) = word.split_once('/').unwrap_or((word, "normal"));
        match word {
            "normal" | "italic" | "oblique" | "bold" | "bolder" | "lighter" => {}
            "small-caps" => said.push(Said::Doubt(Doubt::Letters)),
            _ if number(word).is_some_and(|weight| (1.0..=1000.0).contains(&weight)) => {}
            _ => {
                if rest.starts_with('/') || letters.is_empty() || lines.is_empty() {
                    return None;
                }
                said.extend([Said::Size(Some(size(letters)?)), Said::Line(Some(line(lines)?))]);
                return family(rest);
            }
        }
    }
}

/// `None`: fonts whose letters are other signs, or none.
pub(super) fn family(value: &str) -> Option<()> {
    let is_of_letters = |name: &str| {
        let name = name.trim().trim_matches(['"', '\'']).trim();
        LETTERS.contains(&name) || !SYMBOLS.iter().any(|part| name.contains(part))
    };
    split(value, |c| c == ',').all(is_of_letters).then_some(())
}

pub(super) fn background(value: &str, said: &mut Vec<Said>) -> Option<()> {
    let (mut behind, mut picture_before): (Colour, Option<Colour>) = (CLEAR, None);
    for word in split(value, |c| c == ',').flat_map(words) {
        if let Some(one) = colour(word) {
            behind = one;
        } else if word.contains('(') {
            let one = picture(word);
            picture_before = picture_before.into_iter().chain(one).reduce(Colour::or);
        } else {
            word.split('/').all(|place| place.is_empty() || is_place(place)).then_some(())?;
        }
    }
    said.extend([Said::Background(behind), Said::Picture(picture_before)]);
    Some(())
}

/// Whether a word of a background says where its picture stands. DOCUMENTED: CSS Backgrounds 3.
fn is_place(word: &str) -> bool {
    let places = "repeat no-repeat repeat-x repeat-y space round center top left right bottom cover contain auto scroll \
        fixed local border-box padding-box content-box none";
    places.split(' ').any(|place| place == word) || loose_length(word).is_some()
}

/// How far a box stands from the others, on one side or more.
pub(super) fn margin(name: &str, value: &str, said: &mut Vec<Said>) -> Option<()> {
    let far = |word: &str| if word == "auto" { Some(Length::Pixels(0.0)) } else { loose_length(word) };
    let all: Vec<Length> = words(value).map(far).collect::<Option<_>>()?;
    let sides: &[Side] = match name.strip_prefix("margin")?.trim_start_matches('-') {
        "" => &[Side::Top, Side::Right, Side::Bottom, Side::Left],
        "inline" => &[Side::Left, Side::Right],
        "block" => &[Side::Top, Side::Bottom],
        one => {
            said.push(Said::Margin(side(one)?, *all.first()?));
            return Some(());
        }
    };
    // Of two, the first is for both ends one way; of three, the last one is for the end.
    let places = match all.len() {
        1 => [0, 0, 0, 0],
        2 if sides.len() == 4 => [0, 1, 0, 1],
        2 => [0, 1, 0, 1],
        3 => [0, 1, 2, 1],
        4 => [0, 1, 2, 3],
        _ => return None,
    };
    said.extend(sides.iter().zip(places).filter_map(|(side, at)| Some(Said::Margin(*side, *all.get(at)?))));
    Some(())
}
