//! What can be said of the words in an element. Pure.

use super::colour::Colour;
use super::length::Length;

/// How an element stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    None,
    Inline,
    /// In lines of its own.
    Box,
    /// In a box beside others.
    Beside,
}

/// Which words may be shown otherwise than they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    #[default]
    No,
    /// Those with letters: capitals may be small, and the other way round.
    Letters,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Top,
    Right,
    Bottom,
    Left,
}

/// How large a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Height,
    Width,
    MaxHeight,
    MaxWidth,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Float {
    No,
    Left,
    Right,
}

/// How far the lines stand from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Line {
    /// In shares of whatever letters there are.
    Share(f32),
    Of(Length),
}

/// What becomes of blanks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Blanks {
    /// They stay as they are.
    pub are_literal: bool,
    /// No line is broken at them.
    pub are_joined: bool,
}

/// What a declaration says. Nothing inside: as it is around.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Said {
    Display(Display),
    IsVisible(Option<bool>),
    Opacity(f32),
    Zoom(f32),
    Size(Option<Length>),
    /// A size without a unit, in pixels.
    OldSize(f32),
    Line(Option<Line>),
    Spacing(Option<Length>),
    Colour(Option<Colour>),
    Background(Colour),
    Picture(Option<Colour>),
    Margin(Side, Length),
    /// It is moved from where it stands, if it can be.
    Inset(Side, bool),
    /// Whether that can be.
    IsRelative(bool),
    Extent(Extent, Option<Length>),
    /// What stands over its height, and over its width, is not shown.
    CutsHeight(bool),
    CutsWidth(bool),
    Float(Float),
    Blanks(Option<Blanks>),
    IsRightToLeft(Option<bool>),
    /// There is room beside it without a blank.
    Room,
    Doubt(Doubt),
    /// It, or what is in it, is shown in the place of something else.
    Moves,
}
