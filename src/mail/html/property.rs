//! What one property of a style says of the words in an element. Pure.
//!
//! DOCUMENTED: the properties of CSS. What is not understood here and not known to be harmless is a doubt.

use super::colour::{CLEAR, Colour, colour, picture};
use super::css::{Declaration, split, words};
use super::harmless::is_harmless;
use super::length::{Length, length, loose_length, number, share};
use super::said::{Blanks, Display, Doubt, Extent, Float, Said, Side};
use super::shorthand::{background, family, font, margin};
use super::values::{line, side, size};

/// A box that is so far, in pixels, from where it stands may be off the page.
const FAR: f32 = 400.0;
/// Lines are indented by less than this, in pixels, to the left and to the right.
const INDENT: std::ops::RangeInclusive<f32> = -60.0..=200.0;
/// Shadows and outlines that reach no further than this, in pixels, are decoration.
const DECORATION: f32 = 30.0;
/// What it is that cannot be seen of an unknown size: no more than this, in pixels.
const UNKNOWN: Length = Length::Pixels(1.0);
/// What stands before or behind words and means nothing: lists, links, and boxes that hold floats.
const DECORATIONS: &str = " .\u{a0}\u{200b}\u{2022}\u{b7}\u{203a}\u{bb}\u{2192}\u{2014}\u{2013}";

/// What a style says.
pub(super) fn read(declarations: &[Declaration]) -> (Vec<Said>, Vec<Said>) {
    let (mut said, mut important) = (Vec::new(), Vec::new());
    for Declaration { name, value, is_important } in declarations {
        let said = if *is_important { &mut important } else { &mut said };
        if understand(name, value, said).is_none() {
            said.push(Said::Doubt(Doubt::All));
        }
    }
    (said, important)
}

/// What one declaration says; `None`: it is not understood.
fn understand(name: &str, value: &str, said: &mut Vec<Said>) -> Option<()> {
    let initial = initial(name);
    let value = if matches!(value, "initial") { initial? } else { value };
    let is_inherited = matches!(value, "inherit" | "unset");
    match name {
        "display" => {
            if value.contains("flex") || value.contains("grid") {
                said.push(Said::Doubt(Doubt::All));
            }
            said.push(Said::Display(display(value)?));
        }
        "visibility" if is_inherited => said.push(Said::IsVisible(None)),
        "visibility" => said.push(Said::IsVisible(Some(match value {
            "hidden" | "collapse" => false,
            "visible" => true,
            _ => return None,
        }))),
        "opacity" => said.push(Said::Opacity(share(value)?)),
        "zoom" if value == "normal" => said.push(Said::Zoom(1.0)),
        "zoom" => said.push(Said::Zoom(share(value).filter(|zoom| *zoom > 0.0)?)),
        // Old pages count it as pixels, and others not at all.
        "font-size" if number(value).is_some_and(|size| size > 0.0) => said.push(Said::OldSize(number(value)?)),
        "font-size" => said.push(Said::Size(if is_inherited { None } else { Some(size(value)?) })),
        "font" => font(value, is_inherited, said)?,
        "font-family" if !is_inherited => family(value)?,
        "line-height" => said.push(Said::Line(if is_inherited { None } else { Some(line(value)?) })),
        "letter-spacing" | "word-spacing" => said.push(Said::Spacing(match value {
            "normal" => Some(Length::Pixels(0.0)),
            _ if is_inherited => None,
            _ => Some(loose_length(value)?),
        })),
        "text-indent" if !is_inherited => {
            INDENT.contains(&loose_length(value)?.pixels(16.0, 16.0, 600.0)).then_some(())?;
        }
        "color" => said.push(Said::Colour(match value {
            "currentcolor" => None,
            _ if is_inherited => None,
            _ => Some(colour(value)?),
        })),
        "-webkit-text-fill-color" if matches!(value, "currentcolor" | "inherit") => {}
        "background-color" if is_inherited || value == "none" => said.push(Said::Background(CLEAR)),
        "background-color" => said.push(Said::Background(colour(value)?)),
        "background-image" if !is_inherited => {
            let all = split(value, |c| c == ',').filter_map(|one| picture(one.trim()));
            said.push(Said::Picture(all.reduce(Colour::or)));
        }
        "background" if !is_inherited => background(value, said)?,
        "overflow" => {
            let mut axes = words(value);
            let across = cuts(axes.next()?)?;
            let down = axes.next().map_or(Some(across), cuts)?;
            said.extend([Said::CutsWidth(across), Said::CutsHeight(down)]);
        }
        "overflow-x" | "overflow-inline" => said.push(Said::CutsWidth(cuts(value)?)),
        "overflow-y" | "overflow-block" => said.push(Said::CutsHeight(cuts(value)?)),
        "height" | "block-size" => said.push(Said::Extent(Extent::Height, extent(value))),
        "width" | "inline-size" => said.push(Said::Extent(Extent::Width, extent(value))),
        "max-height" | "max-block-size" => said.push(Said::Extent(Extent::MaxHeight, extent(value))),
        "max-width" | "max-inline-size" => said.push(Said::Extent(Extent::MaxWidth, extent(value))),
        "position" => match value {
            "static" => said.push(Said::IsRelative(false)),
            "relative" => said.push(Said::IsRelative(true)),
            _ => said.extend([Said::Doubt(Doubt::All), Said::Moves]),
        },
        "top" | "right" | "bottom" | "left" => said.push(Said::Inset(side(name)?, is_moved(value))),
        "inset" | "inset-block" | "inset-inline" | "inset-block-start" | "inset-block-end" | "inset-inline-start"
        | "inset-inline-end" => said.push(Said::Inset(Side::Top, words(value).any(is_moved))),
        "float" => said.push(Said::Float(match value {
            "none" => Float::No,
            "left" => Float::Left,
            "right" => Float::Right,
            _ => return None,
        })),
        "white-space" if is_inherited => said.push(Said::Blanks(None)),
        "white-space" => said.push(Said::Blanks(Some(match value {
            "normal" | "wrap" => Blanks::default(),
            "nowrap" => Blanks { are_literal: false, are_joined: true },
            "pre" => Blanks { are_literal: true, are_joined: true },
            "pre-wrap" | "pre-line" | "break-spaces" => Blanks { are_literal: true, are_joined: false },
            _ => return None,
        }))),
        "direction" if is_inherited => said.push(Said::IsRightToLeft(None)),
        "direction" => said.push(Said::IsRightToLeft(Some(match value {
            "ltr" => false,
            "rtl" => true,
            _ => return None,
        }))),
        "text-transform" | "font-variant" | "font-variant-caps" => match value {
            "none" | "normal" | "inherit" | "unset" => {}
            "uppercase" | "lowercase" | "capitalize" | "small-caps" | "all-small-caps" | "petite-caps"
            | "titling-caps" => {
                said.push(Said::Doubt(Doubt::Letters));
            }
            _ => return is_harmless("font-variant-numeric", value).then_some(()),
        },
        "text-decoration" | "text-decoration-line" => {
            let is_below = |word: &str| {
                let is_line = ["none", "underline", "overline", "solid", "dotted", "dashed", "double", "wavy"];
                is_line.contains(&word) || word == "currentcolor" || colour(word).is_some()
            };
            (is_inherited || words(value).all(is_below)).then_some(())?;
        }
        "box-shadow" | "-webkit-box-shadow" | "-moz-box-shadow" | "outline" | "outline-width" | "outline-offset" => {
            let is_near = |word: &str| {
                colour(word).is_some()
                    || loose_length(word)
                        .map_or(!word.contains('('), |far| far.pixels(16.0, 16.0, FAR).abs() <= DECORATION)
            };
            (words(value).all(|word| word != "inset" && is_near(word.trim_end_matches(',')))).then_some(())?;
        }
        "content" => {
            let text = value.trim_matches(['"', '\'']);
            let is_none = matches!(value, "none" | "normal") || text.chars().all(|c| DECORATIONS.contains(c));
            is_none.then_some(())?;
        }
        "order" | "flex-direction" | "flex-flow" | "flex-wrap" | "unicode-bidi" => {
            if name == "order" && value != "0" || value.contains("-override") || value.contains("-reverse") {
                said.push(Said::Moves);
            }
            (matches!(value, "0" | "row" | "column" | "wrap" | "nowrap") || is_harmless(name, value)).then_some(())?;
        }
        _ if name.starts_with("margin") => margin(name, value, said)?,
        _ if name.starts_with("padding") => {
            let far = words(value).map(|word| loose_length(word).unwrap_or(UNKNOWN).pixels(16.0, 16.0, 600.0));
            for far in far {
                (0.0..=FAR).contains(&far).then_some(())?;
                if far > 0.0 {
                    said.push(Said::Room);
                }
            }
        }
        _ if name.starts_with("border") && !name.contains("image") && !is_harmless(name, "") => {
            let is_wide = |word: &str| {
                matches!(word, "thin" | "medium" | "thick") || loose_length(word).is_some_and(|width| !width.is_zero())
            };
            said.extend(words(value).any(is_wide).then_some(Said::Room));
        }
        _ => return is_harmless(name, value).then_some(()),
    }
    Some(())
}

/// What a property says when nothing else is said; `None`: that is not known.
fn initial(name: &str) -> Option<&'static str> {
    Some(match name {
        "display" => "inline",
        "visibility" | "overflow" | "overflow-x" | "overflow-y" => "visible",
        "opacity" | "zoom" => "1",
        "font-size" => "medium",
        "position" => "static",
        "direction" => "ltr",
        "line-height" | "letter-spacing" | "word-spacing" | "white-space" | "font-variant" | "font-variant-caps" => {
            "normal"
        }
        "background-color" => "transparent",
        "height" | "width" | "left" | "right" | "top" | "bottom" => "auto",
        "text-indent" => "0",
        _ if name.starts_with("margin") || name.starts_with("padding") || name.starts_with("border") => "0",
        "color" => return None,
        _ => "none",
    })
}

fn display(value: &str) -> Option<Display> {
    Some(match value {
        "none" => Display::None,
        "inline" => Display::Inline,
        "block" | "table" | "table-row" | "table-row-group" | "list-item" | "flow-root" => Display::Box,
        "inline-block" | "inline-table" | "table-cell" => Display::Beside,
        _ if value.contains("flex") || value.contains("grid") => Display::Box,
        _ => return None,
    })
}

fn cuts(value: &str) -> Option<bool> {
    match value {
        "visible" => Some(false),
        "hidden" | "clip" | "scroll" | "auto" | "overlay" => Some(true),
        _ => None,
    }
}

/// `None`: as large as what is in it. What is not understood may be nothing.
fn extent(value: &str) -> Option<Length> {
    match value {
        "auto" | "none" | "unset" | "100%" | "fit-content" | "max-content" | "min-content" => None,
        _ => Some(loose_length(value).unwrap_or(UNKNOWN)),
    }
}

fn is_moved(value: &str) -> bool {
    value != "auto" && length(value).is_none_or(|far| !far.is_zero())
}
