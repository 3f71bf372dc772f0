//! Of all that is said of an element, what holds of each property. Pure.

use super::colour::Colour;
use super::length::Length;
use super::said::{Blanks, Display, Doubt, Extent, Float, Line, Said, Side};

/// What holds of an element; what nobody speaks of stays as it is around.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Winners {
    pub display: Option<Display>,
    pub is_visible: Option<bool>,
    pub opacity: Option<f32>,
    pub zoom: Option<f32>,
    pub size: Option<Length>,
    /// Another size, which is perhaps not counted.
    pub old_size: Option<f32>,
    pub line: Option<Line>,
    pub spacing: Option<Length>,
    pub colour: Option<Colour>,
    pub background: Option<Colour>,
    pub picture: Option<Colour>,
    pub height: Option<Length>,
    pub width: Option<Length>,
    pub max_height: Option<Length>,
    pub max_width: Option<Length>,
    pub cuts_height: bool,
    pub cuts_width: bool,
    pub float: Option<Float>,
    pub blanks: Option<Blanks>,
    pub is_right_to_left: Option<bool>,
    pub has_room: bool,
    pub doubt: Doubt,
    pub moves: bool,
    /// One hides it, and another one shows it.
    pub is_fought_over: bool,
    is_relative: bool,
    margins: [Option<Length>; 4],
    insets: [bool; 4],
}

impl Winners {
    /// Takes what is said with more weight than all before.
    pub fn take(&mut self, said: &[Said]) {
        for one in said {
            self.take_one(*one);
        }
    }

    fn take_one(&mut self, said: Said) {
        match said {
            Said::Display(display) => {
                // Programs do not agree on who wins: some leave out the styles of a page.
                let differs = |one| (one == Display::None) != (display == Display::None);
                self.is_fought_over |= self.display.is_some_and(differs);
                self.display = Some(display);
            }
            Said::IsVisible(is_visible) => self.is_visible = is_visible,
            Said::Opacity(share) => self.opacity = Some(share),
            Said::Zoom(share) => self.zoom = Some(share),
            Said::Size(size) => (self.size, self.old_size) = (size, None),
            Said::OldSize(size) if self.size.is_none() => self.old_size = Some(size),
            Said::OldSize(_) => self.doubt = Doubt::All,
            Said::Line(line) => self.line = line,
            Said::Spacing(spacing) => self.spacing = spacing,
            Said::Colour(colour) => self.colour = colour,
            Said::Background(colour) => self.background = Some(colour),
            Said::Picture(picture) => self.picture = picture,
            Said::Margin(side, length) => put(&mut self.margins, side, Some(length)),
            Said::Inset(side, is_moved) => put(&mut self.insets, side, is_moved),
            Said::IsRelative(is_relative) => self.is_relative = is_relative,
            Said::Extent(Extent::Height, length) => self.height = length,
            Said::Extent(Extent::Width, length) => self.width = length,
            Said::Extent(Extent::MaxHeight, length) => self.max_height = length,
            Said::Extent(Extent::MaxWidth, length) => self.max_width = length,
            Said::CutsHeight(cuts) => self.cuts_height = cuts,
            Said::CutsWidth(cuts) => self.cuts_width = cuts,
            Said::Float(float) => self.float = Some(float),
            Said::Blanks(blanks) => self.blanks = blanks,
            Said::IsRightToLeft(is_right_to_left) => self.is_right_to_left = is_right_to_left,
            Said::Room => self.has_room = true,
            Said::Doubt(doubt) => self.doubt = self.doubt.max(doubt),
            Said::Moves => self.moves = true,
        }
    }

    /// How far it stands from what is above and below, and from what is beside it.
    pub fn margins(&self) -> (impl Iterator<Item = Length>, impl Iterator<Item = Length>) {
        let [top, right, bottom, left] = self.margins;
        (top.into_iter().chain(bottom), right.into_iter().chain(left))
    }

    /// Whether it is shown elsewhere than it stands.
    pub fn is_moved(&self) -> bool {
        self.is_relative && self.insets.contains(&true)
    }
}

fn put<T>(sides: &mut [T; 4], side: Side, value: T) {
    let [top, right, bottom, left] = sides;
    let place = match side {
        Side::Top => top,
        Side::Right => right,
        Side::Bottom => bottom,
        Side::Left => left,
    };
    *place = value;
}
