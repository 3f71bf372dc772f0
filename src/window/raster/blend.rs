//! Arithmetic on single pixels. A pixel on the canvas is `0x00RRGGBB`, always opaque; a colour is egui's, premultiplied.

use egui::Color32;

/// `x * y / 255`, rounded to nearest, exact for bytes.
const fn scaled(x: u32, y: u32) -> u32 {
    let product = x * y + 128;
    (product + (product >> 8)) >> 8
}

/// An opaque colour as a pixel.
pub fn pixel(color: Color32) -> u32 {
    let [r, g, b, _] = color.to_array().map(u32::from);
    r << 16 | g << 8 | b
}

/// Lays a colour over a pixel. Colours brighter than their alpha (light that is added) stop at white.
pub fn over(below: u32, color: Color32) -> u32 {
    let [r, g, b, a] = color.to_array().map(u32::from);
    let rest = 255 - a;
    let red = (r + scaled(below >> 16 & 0xff, rest)).min(255);
    let green = (g + scaled(below >> 8 & 0xff, rest)).min(255);
    let blue = (b + scaled(below & 0xff, rest)).min(255);
    red << 16 | green << 8 | blue
}

/// A texel tinted by the colour of a vertex.
pub fn tinted(texel: Color32, tint: Color32) -> Color32 {
    if tint == Color32::WHITE {
        return texel;
    }
    if texel == Color32::WHITE {
        return tint;
    }
    let (texel, tint) = (texel.to_array(), tint.to_array());
    let [r, g, b, a] = std::array::from_fn(|i| byte(scaled(u32::from(texel[i]), u32::from(tint[i]))));
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// Between two colours; `share` of the second, from 0 to 256.
pub fn mixed(first: Color32, second: Color32, share: u32) -> Color32 {
    // Two channels at a time: 255 * 256 + 128 still fits into 16 bits.
    const LANES: u32 = 0x00ff_00ff;
    const HALF: u32 = 0x0080_0080;
    let (first, second) = (u32::from_le_bytes(first.to_array()), u32::from_le_bytes(second.to_array()));
    let even = ((first & LANES) * (256 - share) + (second & LANES) * share + HALF) >> 8 & LANES;
    let odd = ((first >> 8 & LANES) * (256 - share) + (second >> 8 & LANES) * share + HALF) & !LANES;
    let [r, g, b, a] = (even | odd).to_le_bytes();
    Color32::from_rgba_premultiplied(r, g, b, a)
}

#[expect(clippy::cast_possible_truncation, reason = "products of two bytes over 255 are bytes")]
const fn byte(value: u32) -> u8 {
    value as u8
}
