//! How the words at a place of a page are shown: what the styles around them add up to. Pure.

use html5gum::emitters::default::StartTag;

use super::colour::{self, Colour};
use super::element::{self, Kind};
use super::look::{Display, Doubt, Look, Size, look};
use super::rules::Rule;

/// How words at a place are shown.
#[derive(Clone, Copy)]
pub(super) struct Shade {
    /// Not at all, and nothing stands in their place.
    pub is_away: bool,
    /// Not at all, whatever is said inside.
    pub is_gone: bool,
    pub is_visible: bool,
    pub size: Size,
    pub doubt: Doubt,
    pub colour: Colour,
    pub background: Colour,
    pub has_room: bool,
    pub is_literal: bool,
}

/// Black on white, all of it.
pub(super) const PAPER: Shade = Shade {
    is_away: false,
    is_gone: false,
    is_visible: true,
    size: Size::Readable,
    doubt: Doubt::No,
    colour: Colour::Rgb([0; 3]),
    background: Colour::Rgb([u8::MAX; 3]),
    has_room: false,
    is_literal: false,
};

impl Shade {
    pub fn is_hidden(self) -> bool {
        self.is_away || self.is_gone || !self.is_visible || self.size == Size::Nothing
    }

    /// Whether there is nothing but room.
    pub fn is_blank(self) -> bool {
        !self.is_away && self.size != Size::Nothing && (self.is_gone || !self.is_visible)
    }

    /// Which words may be shown otherwise.
    pub fn doubt(self) -> Doubt {
        let is_lost = self.size == Size::Tiny || self.colour.is_lost_on(self.background);
        if is_lost { Doubt::All } else { self.doubt }
    }

    /// How an element stands, and how the words in it are shown.
    pub fn within(self, tag: &StartTag<()>, rules: Vec<&Rule>, shows_hidden: bool) -> (Kind, Self) {
        let around = self;
        let name = tag.name.as_slice();
        let attribute =
            |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).to_ascii_lowercase());
        let mut own = Look {
            display: attribute(b"hidden").map(|_| Display::None),
            colour: attribute(b"color").and_then(|value| colour::parse(&value)),
            background: attribute(b"bgcolor").and_then(|value| colour::parse(&value)),
            ..Look::default()
        };
        let (exact, others): (Vec<_>, Vec<_>) = rules.into_iter().partition(|rule| rule.is_exact);
        for rule in exact {
            own = own.under(rule.look);
        }
        let style = attribute(b"style").unwrap_or_default();
        own = own.under(look(&style));
        let by_name = element::kind(name);
        let kind = match own.display {
            Some(Display::Box) if by_name == Kind::Inline => Kind::Block,
            Some(Display::Inline) => Kind::Inline,
            _ => by_name,
        };
        let mut shade = around;
        shade.has_room = own.has_room;
        for Look { display, is_visible, size, colour, background, doubt, is_gone, is_flat, is_shifted, has_room } in
            others.into_iter().map(|rule| rule.look)
        {
            // Perhaps it is for this element, and perhaps not.
            let is_lost = colour.is_some_and(|colour| colour.is_lost_on(background.unwrap_or(around.background)));
            let hides = display == Some(Display::None) || is_visible == Some(false) || is_gone || is_flat || is_lost;
            own.doubt = own.doubt.max(if hides { Doubt::All } else { doubt });
            own.size = own.size.or(size.filter(|size| *size != Size::Readable).map(|_| Size::Tiny));
            own.is_shifted |= is_shifted;
            shade.has_room |= has_room || display == Some(Display::Box);
        }
        let is_box = kind != Kind::Inline;
        let is_beside = (own.is_shifted && by_name == Kind::Inline) || (own.is_flat && !is_box);
        let is_unsure = element::DOUBTFUL.contains(&name) || is_beside;
        shade.doubt = shade.doubt.max(own.doubt).max(if is_unsure { Doubt::All } else { Doubt::No });
        shade.is_away |= element::UNSEEN.contains(&name);
        if !shows_hidden {
            shade.is_away |= own.display == Some(Display::None);
            shade.is_gone |= own.is_gone || (own.is_flat && is_box);
            shade.is_visible = own.is_visible.unwrap_or(around.is_visible);
            shade.size = own.size.unwrap_or(around.size);
        }
        shade.colour = own.colour.unwrap_or(around.colour);
        shade.background = own.background.unwrap_or(around.background);
        shade.is_literal |= name == b"pre";
        (kind, shade)
    }
}
