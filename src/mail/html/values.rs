//! Values that several properties of styles have: sizes of letters, heights of lines, sides of a box. Pure.
//!
//! DOCUMENTED: CSS Fonts 3, CSS Inline 3, CSS Box 3.

use super::length::{Length, length, number};
use super::said::{Line, Side};

/// How large letters are.
pub(super) fn size(value: &str) -> Option<Length> {
    let pixels = match value {
        "xx-small" => 9.0,
        "x-small" => 10.0,
        "small" => 13.0,
        "medium" => 16.0,
        "large" => 18.0,
        "x-large" => 24.0,
        "xx-large" | "xxx-large" => 32.0,
        "smaller" => return Some(Length::Em(0.8)),
        "larger" => return Some(Length::Em(1.2)),
        _ => return length(value).filter(|size| size.pixels(1.0, 1.0, 1.0) >= 0.0),
    };
    Some(Length::Pixels(pixels))
}

/// How high lines are.
pub(super) fn line(value: &str) -> Option<Line> {
    let line = match value {
        "normal" => Line::Share(1.2),
        _ => match number(value) {
            Some(share) => Line::Share(share),
            None => Line::Of(length(value)?),
        },
    };
    Some(line)
}

/// Which side of a box a word means.
pub(super) fn side(name: &str) -> Option<Side> {
    Some(match name {
        "top" | "block-start" => Side::Top,
        "right" | "inline-end" => Side::Right,
        "bottom" | "block-end" => Side::Bottom,
        "left" | "inline-start" => Side::Left,
        _ => return None,
    })
}
