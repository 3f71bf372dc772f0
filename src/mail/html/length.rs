//! Numbers and lengths of styles. Pure.
//!
//! DOCUMENTED: CSS Values and Units 3. What is computed, has an exponent or another unit, is not understood.

/// A length, as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Length {
    Pixels(f32),
    /// Shares of the letters' size.
    Em(f32),
    /// Shares of the size of the page's letters.
    Rem(f32),
    /// Shares of what is around.
    Percent(f32),
}

/// So wide is the smallest screen that mails are read on, in pixels, a hundredth of it: for units of the window.
const VIEW: f32 = 3.2;

impl Length {
    /// In pixels, where a letter is so large, that of the page so, and what is around so.
    pub fn pixels(self, em: f32, rem: f32, around: f32) -> f32 {
        match self {
            Self::Pixels(pixels) => pixels,
            Self::Em(share) => share * em,
            Self::Rem(share) => share * rem,
            Self::Percent(percent) => percent / 100.0 * around,
        }
    }

    /// Whether it is none, whatever it is a share of.
    pub fn is_zero(self) -> bool {
        self.number() == 0.0
    }

    pub fn is_negative(self) -> bool {
        self.number() < 0.0
    }

    fn number(self) -> f32 {
        match self {
            Self::Pixels(number) | Self::Em(number) | Self::Rem(number) | Self::Percent(number) => number,
        }
    }
}

/// Reads a length. Without a unit, only nothing is one.
pub(super) fn length(value: &str) -> Option<Length> {
    let (number, unit) = split(value)?;
    Some(match unit {
        "" if number == 0.0 => Length::Pixels(0.0),
        "px" => Length::Pixels(number),
        "pt" => Length::Pixels(number * 4.0 / 3.0),
        "pc" => Length::Pixels(number * 16.0),
        "in" => Length::Pixels(number * 96.0),
        "cm" => Length::Pixels(number * 37.8),
        "mm" => Length::Pixels(number * 3.78),
        "vw" | "vh" | "vmin" | "vmax" => Length::Pixels(number * VIEW),
        "em" => Length::Em(number),
        "ex" | "ch" => Length::Em(number / 2.0),
        "rem" => Length::Rem(number),
        "%" => Length::Percent(number),
        _ => return None,
    })
}

/// Reads a length where a number without a unit is either one in pixels or not counted.
pub(super) fn loose_length(value: &str) -> Option<Length> {
    length(value).or_else(|| number(value).map(Length::Pixels))
}

/// Reads a number.
pub(super) fn number(value: &str) -> Option<f32> {
    split(value).filter(|(_, unit)| unit.is_empty()).map(|(number, _)| number)
}

/// Reads a share, as a number or in percent.
pub(super) fn share(value: &str) -> Option<f32> {
    match split(value)? {
        (number, "") => Some(number),
        (percent, "%") => Some(percent / 100.0),
        _ => None,
    }
}

fn split(value: &str) -> Option<(f32, &str)> {
    let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))).unwrap_or(value.len());
    let (number, unit) = value.split_at(end);
    // "1." is none, and then no style is.
    let number = Some(number).filter(|number| !number.ends_with('.'))?;
    Some((number.parse().ok()?, unit))
}
