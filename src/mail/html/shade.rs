//! How the words at a place of a page are shown: what the styles around them add up to. Pure.

use super::colour::{ANY, BLACK, Colour, Colours, WHITE};
use super::element::{self, Kind};
use super::length::Length;
use super::said::{Display, Doubt, Float, Line};
use super::winners::Winners;

/// How words at a place are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shade {
    pub kind: Kind,
    /// It stands beside other boxes: a cell, a float, a box in a line.
    pub is_beside: bool,
    pub floats: bool,
    /// Not at all, and nothing stands in their place.
    pub is_away: bool,
    /// Not at all, whatever is said inside.
    pub is_gone: bool,
    pub is_visible: bool,
    pub is_literal: bool,
    pub is_right_to_left: bool,
    /// Among words, there is room beside it without a blank.
    pub has_room: bool,
    /// Whether it is shown at all is not known.
    pub is_unsure: bool,
    /// Whether its lines end where it ends is not known.
    pub may_join: bool,
    /// It may be a picture, whatever words are in it.
    pub is_picture: bool,
    /// It covers, or stands in the place of, something else.
    pub moves: bool,
    /// Of one long line, the end may not be shown.
    pub is_cut: bool,
    /// The colours that links have.
    pub links: Colours,
    doubt: Doubt,
    are_joined: bool,
    hides_ends: bool,
    /// From the smallest that they may be to the largest, in pixels.
    size: (f32, f32),
    /// How large letters of the page are.
    page: f32,
    /// So far it stands over the side of what is around.
    outdent: f32,
    zoom: f32,
    opacity: f32,
    line: Line,
    /// So much nearer than usual letters stand to each other, in pixels.
    spacing: f32,
    colours: Colours,
    backgrounds: Colours,
}

/// How large letters are when nothing is said, in pixels.
const LETTERS: f32 = 16.0;
/// Letters smaller than this, in pixels, are not read by anybody.
const READABLE: f32 = 5.0;
/// Words that shine through more than this cannot be read.
const FAINT: f32 = 0.25;
/// Lines that are nearer than this share of their letters cover each other.
const CROWDED: f32 = 0.5;
/// So much nearer the letters of headings stand, in pixels.
const TIGHT: f32 = 2.0;
/// So much nearer they stand, as a share of their size.
const TIGHT_SHARE: f32 = 0.15;
/// Rows and headings are moved so far to the side, in pixels.
const OUTDENT: f32 = -20.0;
/// Boxes that are further to the side, in pixels, may be off the page.
const FAR: f32 = 400.0;
/// A box that is lower or narrower, in pixels, has no room for words.
const SMALL: f32 = 12.0;
/// A box that is wider, in pixels, breaks its lines where it ends.
const WIDE: f32 = 200.0;

impl Shade {
    /// Black on white, all of it.
    pub fn paper() -> Self {
        Self {
            kind: Kind::Inline,
            is_beside: false,
            floats: false,
            is_away: false,
            is_gone: false,
            is_visible: true,
            is_literal: false,
            is_right_to_left: false,
            has_room: false,
            is_unsure: false,
            may_join: false,
            is_picture: false,
            moves: false,
            is_cut: false,
            // DOCUMENTED: WHATWG HTML, section 15.3.4.
            links: Colours::from(Colour::rgb([0, 0, 0xee])).or(Colour::rgb([0x55, 0x1a, 0x8b]).into()),
            doubt: Doubt::No,
            are_joined: false,
            hides_ends: false,
            size: (LETTERS, LETTERS),
            page: LETTERS,
            outdent: 0.0,
            zoom: 1.0,
            opacity: 1.0,
            line: Line::Share(1.2),
            spacing: 0.0,
            colours: BLACK.into(),
            backgrounds: WHITE.into(),
        }
    }

    pub fn is_hidden(self) -> bool {
        self.is_away || self.is_gone || !self.is_visible || self.is_nothing()
    }

    /// Whether its letters have no size.
    fn is_nothing(self) -> bool {
        self.size.1 <= 0.0
    }

    /// Whether there is nothing but room.
    pub fn is_blank(self) -> bool {
        !self.is_away && !self.is_nothing() && (self.is_gone || !self.is_visible)
    }

    /// Which words may be shown otherwise, by what was said of them.
    pub fn said_doubt(self) -> Doubt {
        self.doubt
    }

    /// Which words may be shown otherwise, also for that they can hardly be seen.
    pub fn doubt(self) -> Doubt {
        let (small, _) = self.size;
        let is_lost = small * self.zoom < READABLE
            || self.opacity < FAINT
            || (self.hides_ends && self.is_crowded())
            || -self.spacing > TIGHT
            || -self.spacing > TIGHT_SHARE * small
            || self.colours.may_be_lost_on(self.backgrounds, self.opacity);
        if is_lost { Doubt::All } else { self.doubt }
    }

    /// Whether its lines stand in the place of each other.
    pub fn is_crowded(self) -> bool {
        let (small, _) = self.size;
        match self.line {
            Line::Share(share) => share < CROWDED,
            Line::Of(length) => length.pixels(small, self.page, small) < CROWDED * small,
        }
    }

    /// Whether words are shown alike in both.
    pub fn looks_like(self, other: Self) -> bool {
        let shown = |one: Self| (one.is_hidden(), one.doubt, one.size, one.opacity, one.zoom, one.line, one.spacing);
        let coloured = |one: Self| (one.colours, one.backgrounds, one.is_literal, one.is_right_to_left);
        shown(self) == shown(other) && coloured(self) == coloured(other)
    }

    /// Shown, whatever is said against it.
    pub fn anyway(self, name: &[u8]) -> Self {
        let is_away = element::UNSEEN.contains(&name);
        Self { is_away, is_gone: false, is_visible: true, size: (LETTERS, LETTERS), ..self }
    }

    /// This one, or another one: who of them it is, is not known.
    pub fn or(self, other: Self) -> Self {
        let hides = |one: Self| (one.is_away, one.is_gone, one.is_visible);
        let mut doubt = self.doubt.max(other.doubt);
        let is_unsure = hides(self) != hides(other);
        if is_unsure || self.is_right_to_left != other.is_right_to_left {
            doubt = Doubt::All;
        }
        Self {
            is_beside: self.is_beside || other.is_beside,
            floats: self.floats || other.floats,
            has_room: self.has_room || other.has_room || self.kind != other.kind,
            is_unsure: is_unsure || self.is_unsure || other.is_unsure,
            may_join: self.may_join || self.kind != other.kind,
            is_picture: self.is_picture || other.is_picture,
            moves: self.moves || other.moves,
            is_cut: self.is_cut || other.is_cut,
            doubt,
            are_joined: self.are_joined || other.are_joined,
            hides_ends: self.hides_ends || other.hides_ends,
            size: (self.size.0.min(other.size.0), self.size.1.max(other.size.1)),
            page: self.page.min(other.page),
            outdent: self.outdent.min(other.outdent),
            zoom: self.zoom.min(other.zoom),
            opacity: self.opacity.min(other.opacity),
            line: if other.lines() < self.lines() { other.line } else { self.line },
            spacing: self.spacing.min(other.spacing),
            colours: self.colours.or(other.colours),
            backgrounds: self.backgrounds.or(other.backgrounds),
            links: self.links.or(other.links),
            ..self
        }
    }

    /// How far lines stand from each other, where letters are of the usual size.
    fn lines(self) -> f32 {
        match self.line {
            Line::Share(share) => share * LETTERS,
            Line::Of(length) => length.pixels(LETTERS, LETTERS, LETTERS),
        }
    }

    /// How an element stands, and how the words in it are shown, when this holds of it.
    pub fn within(self, name: &[u8], is_link: bool, winners: &Winners) -> Self {
        let around = self;
        let mut shade = self;
        shade.doubt = shade.doubt.max(winners.doubt);
        (shade.is_unsure, shade.may_join) = (winners.is_fought_over, false);
        shade.has_room = winners.has_room;
        if element::DOUBTFUL.contains(&name) {
            shade.doubt = Doubt::All;
        }
        shade.stand(name, winners);
        shade.dress(name, is_link, winners);
        shade.cut(name, winners, around);
        // What is moved and not shown covers nothing.
        shade.moves &= !shade.is_hidden();
        shade
    }

    /// Where it stands.
    fn stand(&mut self, name: &[u8], winners: &Winners) {
        let by_name = element::kind(name);
        self.kind = match winners.display {
            Some(Display::Box | Display::Beside) if by_name == Kind::Inline => Kind::Block,
            Some(Display::Inline) => Kind::Inline,
            _ => by_name,
        };
        let is_box = self.kind != Kind::Inline;
        self.floats = !matches!(winners.float, None | Some(Float::No));
        self.is_beside = element::CELLS.contains(&name) || winners.display == Some(Display::Beside) || self.floats;
        let is_shown = winners.display.is_some_and(|display| display != Display::None);
        if element::UNSEEN.contains(&name) {
            self.is_away = true;
            self.is_unsure |= is_shown;
        }
        self.is_away |= winners.display == Some(Display::None);
        let (above, beside) = winners.margins();
        let pixels = |length: Length| length.pixels(self.size.1, self.page, 600.0);
        let is_in_line = by_name == Kind::Inline && winners.display != Some(Display::Box);
        let mut is_unsure =
            self.floats && (by_name == Kind::Inline || (winners.float == Some(Float::Right) && name != b"table"));
        for far in beside.map(pixels) {
            self.outdent += far.min(0.0);
            is_unsure |= self.outdent < OUTDENT || far > FAR || (is_in_line && far < 0.0);
            self.has_room |= far > 0.0;
        }
        let is_over = above.map(pixels).any(|far| far < 0.0);
        self.moves = winners.moves || winners.is_moved() || (is_over && is_box);
        self.is_picture = winners.picture == Some(ANY) && (is_in_line || self.is_beside);
        if is_unsure || self.moves || self.is_unsure {
            self.doubt = Doubt::All;
        }
    }

    /// How its words look.
    fn dress(&mut self, name: &[u8], is_link: bool, winners: &Winners) {
        self.is_visible = winners.is_visible.unwrap_or(self.is_visible);
        if let Some(share) = winners.opacity {
            self.is_gone |= share <= 0.0;
            self.opacity *= share.min(1.0);
        }
        if let Some(share) = winners.zoom {
            self.zoom *= share;
        }
        let of = |around: f32, page: f32| match winners.size {
            Some(size) => size.pixels(around, page, around),
            None => around * element::size(name),
        };
        self.size = (of(self.size.0, self.page), of(self.size.1, self.page));
        if let Some(pixels) = winners.old_size {
            self.size = (self.size.0.min(pixels), self.size.1.max(pixels));
        }
        if name == b"html" {
            self.page = self.size.0;
        }
        if let Some(line) = winners.line {
            self.line = match line {
                Line::Share(_) => line,
                Line::Of(length) => Line::Of(Length::Pixels(length.pixels(self.size.0, self.page, self.size.0))),
            };
        }
        if let Some(spacing) = winners.spacing {
            self.spacing = spacing.pixels(self.size.1, self.page, self.size.1);
        }
        if is_link {
            self.colours = self.links;
        }
        if let Some(colour) = winners.colour {
            self.colours = colour.into();
        }
        for cover in [winners.background, winners.picture].into_iter().flatten() {
            self.backgrounds = self.backgrounds.behind(cover);
        }
        if let Some(blanks) = winners.blanks {
            (self.is_literal, self.are_joined) = (blanks.are_literal, blanks.are_joined);
        } else if name == b"pre" {
            self.is_literal = true;
        }
        self.is_right_to_left = winners.is_right_to_left.unwrap_or(self.is_right_to_left);
    }

    /// What of it is not shown for want of room.
    fn cut(&mut self, name: &[u8], winners: &Winners, around: Self) {
        let is_of_table = element::GROWING.contains(&name) && winners.display.is_none();
        let pixels = |length: Length| length.pixels(self.size.0, self.page, 600.0);
        let heights = [winners.height, winners.max_height].into_iter().flatten();
        let widths = [winners.width, winners.max_width].into_iter().flatten();
        let is_flat = winners.cuts_height && heights.clone().any(Length::is_zero);
        let is_box = self.kind != Kind::Inline;
        if is_flat && is_box && !is_of_table {
            self.is_gone = true;
        } else if is_flat || (winners.cuts_height && !is_of_table && heights.clone().next().is_some()) {
            self.doubt = Doubt::All;
        }
        // With an ellipsis, a cell takes the room that is left.
        let takes_rest = is_of_table && self.are_joined;
        if winners.cuts_width && !takes_rest && widths.clone().map(pixels).any(|width| width < WIDE) {
            self.doubt = Doubt::All;
        }
        self.hides_ends |= (winners.cuts_width || winners.cuts_height) && !takes_rest;
        self.is_cut = self.hides_ends && self.are_joined;
        // Its words may stand over its end, and before what is behind it.
        if !is_of_table && heights.chain(widths).map(pixels).any(|pixels| pixels < SMALL) {
            self.backgrounds = self.backgrounds.or(around.backgrounds);
        }
    }
}
