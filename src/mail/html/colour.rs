//! Colours of a page, as far as they decide whether its words can be seen. Pure.

use super::colour_names::named;
use super::css::{split, words};
use super::length;

/// A colour, or all that it may be: red, green, blue and how much of it covers, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour {
    least: [u8; 4],
    most: [u8; 4],
}

/// What is behind shines through.
pub(super) const CLEAR: Colour = Colour { least: [0; 4], most: [0; 4] };
/// Any colour or picture.
pub(super) const ANY: Colour = Colour { least: [0; 4], most: [u8::MAX; 4] };
pub(super) const BLACK: Colour = Colour::rgb([0; 3]);
pub(super) const WHITE: Colour = Colour::rgb([u8::MAX; 3]);

/// Colours whose parts differ by no more than this look alike.
const ALIKE: u8 = 40;

impl Colour {
    pub const fn rgb([red, green, blue]: [u8; 3]) -> Self {
        let whole = [red, green, blue, u8::MAX];
        Self { least: whole, most: whole }
    }

    /// This one, or the other.
    pub fn or(self, other: Self) -> Self {
        let join = |one: [u8; 4], other: [u8; 4], pick: fn(u8, u8) -> u8| {
            let [a, b, c, d] = one;
            let [e, f, g, h] = other;
            [pick(a, e), pick(b, f), pick(c, g), pick(d, h)]
        };
        Self { least: join(self.least, other.least, Ord::min), most: join(self.most, other.most, Ord::max) }
    }

    /// What is seen of this one before the other.
    pub fn before(self, behind: Self) -> Self {
        let [.., thin] = self.least;
        let [.., thick] = self.most;
        let mixed = |share: u8| {
            let mix = |[a, b, c, _]: [u8; 4], [d, e, f, _]: [u8; 4]| {
                let part = |over: u8, under: u8| {
                    let sum = u16::from(over) * u16::from(share) + u16::from(under) * u16::from(u8::MAX - share);
                    u8::try_from(sum / u16::from(u8::MAX)).unwrap_or(u8::MAX)
                };
                [part(a, d), part(b, e), part(c, f), u8::MAX]
            };
            Self { least: mix(self.least, behind.least), most: mix(self.most, behind.most) }
        };
        mixed(thin).or(mixed(thick))
    }

    /// What is left of it when only so much of it covers.
    fn faint(self, share: f32) -> Self {
        let part = |[red, green, blue, cover]: [u8; 4]| [red, green, blue, byte(f32::from(cover) / 255.0 * share)];
        Self { least: part(self.least), most: part(self.most) }
    }

    fn is_like(self, other: Self) -> bool {
        let is_near = |least: [u8; 4], most: [u8; 4]| {
            let [a, b, c, _] = least;
            let [d, e, f, _] = most;
            [(a, d), (b, e), (c, f)].iter().all(|(least, most)| *least <= most.saturating_add(ALIKE))
        };
        is_near(self.least, other.most) && is_near(other.least, self.most)
    }
}

/// The colours that something may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colours([Option<Colour>; 4]);

impl From<Colour> for Colours {
    fn from(colour: Colour) -> Self {
        Self([Some(colour), None, None, None])
    }
}

impl Colours {
    fn all(self) -> impl Iterator<Item = Colour> {
        self.0.into_iter().flatten()
    }

    /// These, or the others.
    pub fn or(self, others: Self) -> Self {
        let mut joined = self;
        for colour in others.all() {
            if joined.0.contains(&Some(colour)) {
                continue;
            }
            match joined.0.iter_mut().find(|place| place.is_none()) {
                Some(place) => *place = Some(colour),
                None => joined = joined.all().fold(colour, Colour::or).into(),
            }
        }
        joined
    }

    /// What is seen of a colour before each of these.
    pub fn behind(self, colour: Colour) -> Self {
        Self(self.0.map(|one| one.map(|one| colour.before(one))))
    }

    /// Whether words of one of these, of which so much is seen, may not be seen before one of the others.
    pub fn may_be_lost_on(self, backgrounds: Self, opacity: f32) -> bool {
        let is_lost = |colour: Colour, behind: Colour| colour.faint(opacity).before(behind).is_like(behind);
        backgrounds.all().any(|behind| self.all().any(|colour| is_lost(colour, behind)))
    }
}

/// Reads a colour; `None`: it is not understood, or none. Those of the system are not known.
pub(super) fn colour(value: &str) -> Option<Colour> {
    if let Some(digits) = value.strip_prefix('#') {
        return hex(digits);
    }
    if let Some((name, numbers)) = value.strip_suffix(')').and_then(|value| value.split_once('(')) {
        return match name {
            "rgb" | "rgba" => rgb(numbers),
            "hsl" | "hsla" => hsl(numbers),
            _ => None,
        };
    }
    match value {
        "transparent" => Some(CLEAR),
        // OBSERVED: Word writes this one for what it leaves as it is.
        "windowtext" => Some(BLACK),
        _ => named(value).map(Colour::rgb),
    }
}

/// Reads a colour of an attribute, where the sign before its digits may be left out.
pub(super) fn old_colour(value: &str) -> Option<Colour> {
    let value = value.trim();
    let digits = value.strip_prefix('#').unwrap_or(value);
    if matches!(digits.len(), 3 | 6)
        && let Some(colour) = hex(digits)
    {
        return Some(colour);
    }
    named(value).map(Colour::rgb)
}

/// What a picture behind words may show: all colours of a gradient, or any; `None`: nothing.
pub(super) fn picture(value: &str) -> Option<Colour> {
    if matches!(value, "none" | "initial" | "unset" | "url()" | "url('')" | "url(\"\")") {
        return None;
    }
    let of_gradient = || {
        let (name, stops) = value.strip_suffix(')')?.split_once('(')?;
        let name = name.strip_prefix("-webkit-").or_else(|| name.strip_prefix("-moz-")).unwrap_or(name);
        matches!(name, "linear-gradient" | "radial-gradient").then_some(())?;
        let mut all: Option<Colour> = None;
        for stop in split(stops, |c| c == ',').map(str::trim) {
            let first = words(stop).next()?;
            if let Some(one) = colour(first) {
                all = Some(all.map_or(one, |before| before.or(one)));
            } else if all.is_some() || first.contains('(') || first.starts_with('#') {
                return None;
            }
        }
        all
    };
    Some(of_gradient().unwrap_or(ANY))
}

fn hex(digits: &str) -> Option<Colour> {
    let nibbles: Vec<u8> =
        digits.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect::<Option<_>>()?;
    let parts: Vec<u8> = match nibbles.len() {
        3 | 4 => nibbles.iter().map(|nibble| nibble * 17).collect(),
        6 | 8 => nibbles.as_chunks::<2>().0.iter().map(|[high, low]| high * 16 + low).collect(),
        _ => return None,
    };
    of_parts(&parts)
}

fn of_parts(parts: &[u8]) -> Option<Colour> {
    let (red, green, blue, cover) = match parts {
        [red, green, blue] => (*red, *green, *blue, u8::MAX),
        [red, green, blue, cover] => (*red, *green, *blue, *cover),
        _ => return None,
    };
    let whole = [red, green, blue, cover];
    Some(Colour { least: whole, most: whole })
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ' ', '/']).filter(|number| !number.is_empty())
}

fn rgb(text: &str) -> Option<Colour> {
    let of = |(at, number): (usize, &str)| {
        let whole = if at == 3 || number.ends_with('%') { 1.0 } else { 255.0 };
        Some(byte(length::share(number)? / whole))
    };
    of_parts(&numbers(text).enumerate().map(of).collect::<Option<Vec<u8>>>()?)
}

/// DOCUMENTED: CSS Color 4, section 7.
fn hsl(text: &str) -> Option<Colour> {
    let parts: Vec<&str> = numbers(text).collect();
    let [hue, saturation, lightness, cover @ ..] = parts.as_slice() else { return None };
    let hue = length::number(hue.strip_suffix("deg").unwrap_or(hue))?.rem_euclid(360.0) / 30.0;
    let part = |percent: &str| Some(length::share(percent.strip_suffix('%')?)? / 100.0);
    let (saturation, lightness) = (part(saturation)?.clamp(0.0, 1.0), part(lightness)?.clamp(0.0, 1.0));
    let channel = |from: f32| {
        let at = (from + hue).rem_euclid(12.0);
        byte(lightness - saturation * lightness.min(1.0 - lightness) * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0))
    };
    let mut whole = vec![channel(0.0), channel(8.0), channel(4.0)];
    for cover in cover {
        whole.push(byte(length::share(cover)?));
    }
    of_parts(&whole)
}

/// Beyond its ends a colour is cut.
#[expect(clippy::cast_possible_truncation, reason = "it is between 0 and 255")]
fn byte(share: f32) -> u8 {
    (share.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_known_in_each_way_of_writing() {
        for value in
            ["#fff", "#ffffff", "#ffff", "white", "rgb(255,255,255)", "rgb(255 255 255 / 1)", "rgb(100%, 100%, 100%)"]
        {
            assert_eq!(colour(value), Some(WHITE), "{value}");
        }
        assert_eq!(colour("hsl(0, 100%, 50%)"), colour("#f00"));
        assert_eq!(colour("hsla(240deg 100% 50% / 1)"), colour("blue"));
        for value in ["transparent", "rgba(0,0,0,0)", "#0000"] {
            assert_eq!(colour(value), Some(CLEAR), "{value}");
        }
        for value in ["inherit", "none", "", "menu", "#12", "rgb(a)", "color(srgb 1 1 1)", "nothing", "ffffff"] {
            assert_eq!(colour(value), None, "{value}");
        }
        assert_eq!(old_colour("FFFFFF".to_ascii_lowercase().as_str()), Some(WHITE));
        assert_eq!(old_colour("chucknorris"), None);
    }

    #[test]
    fn a_picture_may_show_anything_and_a_gradient_its_colours() {
        assert_eq!(picture("none"), None);
        assert_eq!(picture("url(a.png)"), Some(ANY));
        assert_eq!(picture("linear-gradient(90deg, #000, #fff 20%)"), Some(BLACK.or(WHITE)));
        for value in ["linear-gradient(#000, what)", "linear-gradient(color-mix(red, blue), #000)", "linear-gradient()"]
        {
            assert_eq!(picture(value), Some(ANY), "{value}");
        }
    }

    #[test]
    fn words_are_lost_on_their_own_colour() {
        let of = |value: &str| Colours::from(colour(value).unwrap());
        let is_lost = |words: &str, behind: &str| of(words).may_be_lost_on(of(behind), 1.0);
        assert!(is_lost("#fff", "#f0f0f0") && is_lost("#f0f0f0", "#fff") && is_lost("transparent", "#3c3c3c"));
        assert!(is_lost("rgba(0,0,0,.1)", "white") && is_lost("gainsboro", "white") && is_lost("red", "red"));
        assert!(!is_lost("#fff", "#3c3c3c") && !is_lost("#ccc", "white") && !is_lost("rgba(0,0,0,.6)", "white"));
        assert!(of("#777").may_be_lost_on(of("#fff"), 0.26) && !of("#777").may_be_lost_on(of("#fff"), 0.6));
        assert!(of("#000").or(of("#fff")).may_be_lost_on(of("#fff"), 1.0));
        assert!(of("#000").may_be_lost_on(ANY.into(), 1.0));
    }
}
