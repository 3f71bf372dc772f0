//! What a style makes of the words in it: shown, hidden, or in a way that is not followed here. Pure.
//!
//! DOCUMENTED: the properties of CSS. Whatever could show words otherwise than they stand and is not followed is a doubt.

use super::colour::{self, Colour};
use super::css::{plain, split, without_comments};

/// How an element stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    None,
    /// In lines of its own, or in a box among words.
    Box,
    Inline,
}

/// How large letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Size {
    Nothing,
    /// Nobody reads that, or it is not understood.
    Tiny,
    #[default]
    Readable,
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

/// What a style says; what it leaves open stays as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Look {
    pub display: Option<Display>,
    pub is_visible: Option<bool>,
    pub size: Option<Size>,
    pub colour: Option<Colour>,
    pub background: Option<Colour>,
    pub doubt: Doubt,
    /// Nothing in it is ever shown.
    pub is_gone: bool,
    /// It has no height and hides what stands over: gone, if it is a box.
    pub is_flat: bool,
    /// Among words, it stands in another place than its own.
    pub is_shifted: bool,
    /// Among words, there is room beside it without a blank.
    pub has_room: bool,
}

impl Look {
    /// What it says beside colours.
    pub fn without_colours(self) -> Self {
        Self { colour: None, background: None, ..self }
    }

    /// What remains when another style speaks behind this one.
    pub fn under(self, over: Self) -> Self {
        let is_fought_over = self
            .display
            .is_some_and(|under| over.display.is_some_and(|over| (under == Display::None) != (over == Display::None)));
        Self {
            display: over.display.or(self.display),
            is_visible: over.is_visible.or(self.is_visible),
            size: over.size.or(self.size),
            colour: over.colour.or(self.colour),
            background: over.background.or(self.background),
            // Which of the two is stronger is not followed.
            doubt: if is_fought_over { Doubt::All } else { self.doubt.max(over.doubt) },
            is_gone: self.is_gone || over.is_gone,
            is_flat: self.is_flat || over.is_flat,
            is_shifted: self.is_shifted || over.is_shifted,
            has_room: self.has_room || over.has_room,
        }
    }
}

/// Letters smaller than this, in pixels, are not read by anybody.
const READABLE: f32 = 5.0;
/// Letters smaller than this share of those around are not read by anybody.
const READABLE_SHARE: f32 = 0.3;
/// Whose words shine through more than this cannot be read.
const FAINT: f32 = 0.25;
/// So far beside its place, in pixels, a box is off the page; headings and rows are moved a little.
const OFF_PAGE: f32 = -100.0;
/// So much nearer, in pixels, the letters of headings stand.
const TIGHT: f32 = -2.0;

/// What the declarations of a style say, in small letters.
pub(super) fn look(style: &str) -> Look {
    let declarations = declarations(style);
    let has = |name: &str| declarations.iter().rev().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
    let is_zero = |name: &str| has(name).and_then(length).is_some_and(|(number, _)| number == 0.0);
    let mut look = Look::default();
    for (name, value) in &declarations {
        declare(&mut look, name, value);
    }
    let hides_rest = ["overflow", "overflow-x", "overflow-y"].iter().filter_map(|name| has(name));
    if hides_rest.into_iter().any(|value| value.contains("hidden") || value.contains("clip")) {
        look.is_flat = is_zero("height") || is_zero("max-height");
        // With an ellipsis, a cell takes the room that is left.
        let is_narrow = is_zero("width") || (is_zero("max-width") && has("white-space") != Some("nowrap"));
        if is_narrow || is_zero("line-height") {
            look.doubt = Doubt::All;
        }
    }
    let is_moved =
        ["left", "right", "top", "bottom", "inset"].into_iter().any(|side| has(side).is_some() && !is_zero(side));
    if has("position").is_some_and(|value| value == "relative") && is_moved {
        look.doubt = Doubt::All;
    }
    look
}

fn declare(look: &mut Look, name: &str, value: &str) {
    let is_below = |limit: f32| pixels(value).is_none_or(|number| number < limit);
    let doubt = match name {
        "display" => {
            let is_known = !value.contains('(') && value != "inherit";
            look.display = is_known.then_some(match value {
                "none" => Display::None,
                "inline" | "contents" | "initial" | "unset" => Display::Inline,
                _ => Display::Box,
            });
            !is_known
        }
        "visibility" => {
            look.is_visible = match value {
                "hidden" | "collapse" => Some(false),
                "visible" | "initial" => Some(true),
                _ => None,
            };
            value.contains('(')
        }
        "font-size" | "font" => {
            let is_size = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '+'));
            let is_weight = |word: &&str| word.len() == 3 && word.ends_with("00");
            let mut words = value.split([' ', '/']).filter(|word| is_size(word) && !is_weight(word));
            let word = if name == "font" { words.next().unwrap_or_default() } else { value };
            look.size = size(word).or(look.size);
            if value.contains("small-caps") {
                look.doubt = look.doubt.max(Doubt::Letters);
            }
            false
        }
        "color" | "-webkit-text-fill-color" => {
            look.colour = colour::parse(value).or(look.colour);
            value.contains('(') && look.colour == Some(Colour::Other)
        }
        "background" | "background-color" => {
            look.background = colour::parse(value).filter(|colour| *colour != Colour::Clear).or(look.background);
            false
        }
        "opacity" => {
            let share = length(value).map(|(number, unit)| if unit == "%" { number / 100.0 } else { number });
            look.is_gone |= share.is_some_and(|share| share <= 0.0);
            share.is_none_or(|share| share < FAINT)
        }
        "text-transform" | "font-variant" | "font-variant-caps" => {
            if value.contains("case") || value.contains("caps") || value.contains("capital") {
                look.doubt = look.doubt.max(Doubt::Letters);
            }
            false
        }
        "position" => matches!(value, "absolute" | "fixed" | "sticky"),
        "float" => {
            look.is_shifted |= value == "left";
            value == "right"
        }
        "margin" | "margin-left" | "margin-right" | "left" | "right" | "top" | "bottom" | "text-indent" | "padding"
        | "padding-left" | "padding-right" | "border" | "border-left" | "border-right" => {
            let lengths: Vec<f32> = value.split(' ').filter_map(pixels).collect();
            look.has_room |= lengths.iter().any(|pixels| *pixels > 0.0);
            look.is_shifted |= lengths.iter().any(|pixels| *pixels < 0.0);
            lengths.iter().any(|pixels| *pixels <= OFF_PAGE)
        }
        "letter-spacing" | "word-spacing" => value.starts_with('-') && is_below(TIGHT),
        "clip"
        | "clip-path"
        | "transform"
        | "filter"
        | "mask"
        | "mask-image"
        | "scale"
        | "translate"
        | "rotate"
        | "-webkit-text-security"
        | "-webkit-transform" => !matches!(value, "none" | "auto" | "initial"),
        "content-visibility" => value != "visible",
        "zoom" => value != "normal" && is_below(READABLE_SHARE),
        "mso-hide" => value == "all",
        "text-decoration" | "text-decoration-line" => value.contains("line-through"),
        "font-family" => {
            let first = value.split(',').next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
            first.contains("dings") || first == "symbol"
        }
        "content" => value.contains(char::is_alphanumeric) && value != "none" && value != "normal",
        _ => false,
    };
    if doubt {
        look.doubt = Doubt::All;
    }
}

/// What is left of a style for what stands before or behind the words of an element: what it writes there, and its room.
pub(super) fn of_content(style: &str, full: Look) -> Look {
    let mut look = Look { has_room: full.has_room || full.display == Some(Display::Box), ..Look::default() };
    for (name, value) in declarations(style).iter().filter(|(name, _)| name == "content") {
        declare(&mut look, name, value);
    }
    look
}

/// Whether it may show words in another order than they stand in.
pub(super) fn reorders(style: &str) -> bool {
    declarations(style).iter().any(|(name, value)| {
        name == "order"
            || matches!(name.as_str(), "unicode-bidi" | "flex-direction" | "flex-flow" | "flex-wrap")
                && (value.contains("-override") || value.contains("-reverse"))
    })
}

/// `None`: as large as what is around.
fn size(value: &str) -> Option<Size> {
    if value.ends_with("small") || value.ends_with("large") || matches!(value, "medium" | "initial") {
        return Some(Size::Readable);
    }
    if matches!(value, "" | "inherit" | "unset" | "larger" | "smaller") {
        return None;
    }
    let Some((number, unit)) = length(value) else { return Some(Size::Tiny) };
    let share = match unit {
        "%" => Some(number / 100.0),
        "em" | "ex" | "ch" => Some(number),
        _ => None,
    };
    match (number, share) {
        (0.0, _) => Some(Size::Nothing),
        // It counts as not written.
        (..0.0, _) => None,
        (_, Some(share)) => (share < READABLE_SHARE).then_some(Size::Tiny),
        _ if pixels(value).is_some_and(|pixels| pixels >= READABLE) => Some(Size::Readable),
        _ => Some(Size::Tiny),
    }
}

/// A length in pixels, more or less.
fn pixels(value: &str) -> Option<f32> {
    let (number, unit) = length(value)?;
    let pixels = match unit {
        "" | "px" | "pt" => 1.0,
        "em" | "rem" | "pc" => 16.0,
        "%" | "vw" | "vh" | "vmin" | "vmax" | "ex" | "ch" => 6.0,
        "in" => 96.0,
        "cm" => 38.0,
        "mm" => 4.0,
        _ => return None,
    };
    Some(number * pixels)
}

/// A number and its unit.
fn length(value: &str) -> Option<(f32, &str)> {
    let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))).unwrap_or(value.len());
    let (number, unit) = value.split_at(end);
    Some((number.parse().ok()?, unit))
}

/// The names and values, without what says that they are important.
fn declarations(style: &str) -> Vec<(String, String)> {
    let style = without_comments(style);
    split(&style, |c| c == ';')
        .filter_map(|one| {
            let (name, value) = one.split_once(':')?;
            let value = value.split('!').next().unwrap_or_default();
            Some((plain(name.trim()), plain(value.trim())))
        })
        .collect()
}
