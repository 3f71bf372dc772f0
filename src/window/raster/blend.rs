//! Arithmetic on single pixels. A pixel on the canvas is `0x00RRGGBB`, always opaque; a colour is egui's, premultiplied.

use egui::Color32;

/// Every other byte of a word: two channels are computed at a time, each with room for 16 bits.
const LANES: u32 = 0x00ff_00ff;

/// A half in each lane.
const HALF: u32 = 0x0080_0080;

/// `x * share / 255` in both lanes, rounded to nearest, exact for bytes.
#[inline]
const fn scaled(lanes: u32, share: u32) -> u32 {
    let product = lanes * share + HALF;
    (product + (product >> 8 & LANES)) >> 8 & LANES
}

/// Lanes that grew beyond a byte stop at its end.
#[inline]
const fn held(lanes: u32) -> u32 {
    (lanes | ((lanes >> 8 & 0x0001_0001) * 255)) & LANES
}

/// An opaque colour as a pixel.
#[inline]
pub fn pixel(color: Color32) -> u32 {
    let [r, g, b, _] = color.to_array();
    u32::from_be_bytes([0, r, g, b])
}

/// Lays a colour over a pixel. Colours brighter than their alpha (light that is added) stop at white.
#[inline]
pub fn over(below: u32, color: Color32) -> u32 {
    let [r, g, b, a] = color.to_array();
    let rest = 255 - u32::from(a);
    let red_blue = held(scaled(below & LANES, rest) + u32::from_be_bytes([0, r, 0, b]));
    let green = held(scaled(below >> 8 & 0xff, rest) + u32::from(g));
    red_blue | green << 8
}

/// A texel tinted by the colour of a vertex.
#[inline]
pub fn tinted(texel: Color32, tint: Color32) -> Color32 {
    // Compared as words: for each pixel of a letter.
    if word(tint) == u32::MAX {
        return texel;
    }
    let [r, g, b, a] = texel.to_array();
    // Glyphs are white: all channels are the coverage.
    if r == a && g == a && b == a {
        return faded(tint, u32::from(a));
    }
    let [tint_r, tint_g, tint_b, tint_a] = tint.to_array();
    let product = |texel: u8, tint: u8| scaled(u32::from(texel), u32::from(tint)).to_le_bytes()[0];
    Color32::from_rgba_premultiplied(product(r, tint_r), product(g, tint_g), product(b, tint_b), product(a, tint_a))
}

/// Whether a colour leaves everything as it is.
#[inline]
pub fn is_nothing(color: Color32) -> bool {
    word(color) == 0
}

/// A share of a colour, from 0 to 255.
#[inline]
fn faded(color: Color32, share: u32) -> Color32 {
    let word = word(color);
    color_of(scaled(word & LANES, share) | scaled(word >> 8 & LANES, share) << 8)
}

/// Between two colours; `share` of the second, from 0 to 256.
#[inline]
pub fn mixed(first: Color32, second: Color32, share: u32) -> Color32 {
    let (first, second) = (word(first), word(second));
    let even = ((first & LANES) * (256 - share) + (second & LANES) * share + HALF) >> 8 & LANES;
    let odd = ((first >> 8 & LANES) * (256 - share) + (second >> 8 & LANES) * share + HALF) & !LANES;
    color_of(even | odd)
}

#[inline]
fn word(color: Color32) -> u32 {
    u32::from_le_bytes(color.to_array())
}

#[inline]
fn color_of(word: u32) -> Color32 {
    let [r, g, b, a] = word.to_le_bytes();
    Color32::from_rgba_premultiplied(r, g, b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaling_is_exact_for_all_bytes() {
        for x in 0..=255_u32 {
            for share in 0..=255_u32 {
                let exact = (x * share * 2 + 255) / 510;
                assert_eq!(scaled(x << 16 | (255 - x), share) >> 16, exact, "{x} {share}");
                assert_eq!(scaled((255 - x) << 16 | x, share) & 0xff, exact, "{x} {share}");
            }
        }
    }

    #[test]
    fn light_never_spills_into_the_next_channel() {
        let light = Color32::from_rgba_premultiplied(255, 254, 255, 1);
        assert_eq!(over(0x00ff_ffff, light), 0x00ff_ffff);
        assert_eq!(over(0, light), 0x00ff_feff);
    }
}
