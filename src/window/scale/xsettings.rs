//! The dots per inch that a desktop's settings daemon tells, by the XSETTINGS protocol (DOCUMENTED, version 0.5).
//!
//! The windowing library reads them too, but keeps them for itself.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::ConnectionExt as _;

const DPI: &[u8] = b"Xft/DPI";

/// The number is told in parts of this.
const PARTS: f64 = 1024.0;

/// Settings beyond this many words of four bytes are not looked at.
const MAX_WORDS: u32 = 64 * 1024;

/// Dots per inch, as told for a screen. `None`: there is no such daemon, or it does not tell.
pub fn dpi(connection: &impl Connection, screen: usize) -> Option<f64> {
    let atom = |name: String| Some(connection.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom);
    let daemon = connection.get_selection_owner(atom(format!("_XSETTINGS_S{screen}"))?).ok()?.reply().ok()?.owner;
    if daemon == x11rb::NONE {
        return None;
    }
    let settings = atom("_XSETTINGS_SETTINGS".to_owned())?;
    let reply = connection.get_property(false, daemon, settings, settings, 0, MAX_WORDS).ok()?.reply().ok()?;
    parse(&reply.value)
}

/// A place in the settings.
struct Reader<'a> {
    rest: &'a [u8],
    is_little: bool,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    /// Some bytes, and those that fill up their last word.
    fn padded(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.take(count)?;
        self.take(count.next_multiple_of(4) - count)?;
        Some(taken)
    }

    fn half(&mut self) -> Option<u16> {
        let bytes = self.take(2)?.try_into().ok()?;
        Some(if self.is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn word(&mut self) -> Option<u32> {
        let bytes = self.take(4)?.try_into().ok()?;
        Some(if self.is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }
}

fn parse(settings: &[u8]) -> Option<f64> {
    let mut reader = Reader { rest: settings, is_little: *settings.first()? == 0 };
    // Order of bytes, padding, serial number.
    reader.take(8)?;
    for _ in 0..reader.word()? {
        let kind = *reader.take(2)?.first()?;
        let length = reader.half()?;
        let name = reader.padded(length.into())?;
        // When it changed last.
        reader.word()?;
        match kind {
            0 => {
                let number = reader.word()?.cast_signed();
                if name == DPI {
                    return Some(f64::from(number) / PARTS);
                }
            }
            1 => {
                let length = reader.word()?.try_into().ok()?;
                reader.padded(length)?;
            }
            2 => drop(reader.take(8)?),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(is_little: bool, dpi: i32) -> Vec<u8> {
        let half = |number: u16| if is_little { number.to_le_bytes() } else { number.to_be_bytes() };
        let word = |number: i32| if is_little { number.to_le_bytes() } else { number.to_be_bytes() };
        let mut bytes = vec![u8::from(!is_little), 0, 0, 0];
        bytes.extend([word(7), word(3)].concat());
        bytes.extend([&[1, 0][..], &half(13), b"Net/ThemeName\0\0\0", &word(1), &word(5), b"Plain\0\0\0"].concat());
        bytes.extend([&[2, 0][..], &half(4), b"Tint", &word(1), &[0; 8]].concat());
        bytes.extend([&[0, 0][..], &half(7), b"Xft/DPI\0", &word(1), &word(dpi)].concat());
        bytes
    }

    #[test]
    fn the_number_is_found_behind_settings_of_other_kinds() {
        for is_little in [true, false] {
            assert_eq!(parse(&settings(is_little, 98_304)), Some(96.0));
            assert_eq!(parse(&settings(is_little, -1)), Some(-1.0 / 1024.0));
        }
    }

    #[test]
    fn what_is_cut_off_or_of_a_new_kind_tells_nothing() {
        let whole = settings(true, 98_304);
        for short in 0..whole.len() {
            assert_eq!(parse(&whole[..short]), None, "{short}");
        }
        let mut new = whole;
        new[12] = 9;
        assert_eq!(parse(&new), None);
    }
}
