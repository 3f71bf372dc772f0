//! A texture in memory: the font atlas or a picture. Must not know what is drawn with it.

use std::sync::Arc;

use egui::epaint::ImageDelta;
use egui::{Color32, ColorImage, ImageData, TextureFilter, TextureOptions};

use super::blend;

/// Texels and how to look between them. Outside of the texture its edge goes on for ever: the other wrap modes are
/// not used by egui's own widgets.
pub struct Texture {
    /// Shared with egui where egui keeps it as well, so that a picture is in memory once.
    image: Arc<ColorImage>,
    options: TextureOptions,
}

impl Texture {
    /// A whole texture.
    pub fn new(delta: &ImageDelta) -> Self {
        let ImageData::Color(image) = &delta.image;
        Self { image: Arc::clone(image), options: delta.options }
    }

    /// Replaces a part, as egui does when a new glyph enters the font atlas.
    pub fn update(&mut self, delta: &ImageDelta) {
        let ImageData::Color(part) = &delta.image;
        let [x, y] = delta.pos.unwrap_or_default();
        let [part_width, _] = part.size;
        let image = Arc::make_mut(&mut self.image);
        let [width, _] = image.size;
        for (row, line) in part.pixels.chunks_exact(part_width.max(1)).enumerate() {
            let start = (y + row) * width + x;
            if let Some(target) = image.pixels.get_mut(start..start + line.len()) {
                target.copy_from_slice(line);
            }
        }
        self.options = delta.options;
    }

    /// Width and height in texels.
    pub fn size(&self) -> [usize; 2] {
        self.image.size
    }

    /// A row of texels; empty when there is none.
    pub fn row(&self, y: usize) -> &[Color32] {
        let [width, _] = self.image.size;
        self.image.pixels.get(y * width..(y + 1) * width).unwrap_or_default()
    }

    /// Which filter to use where one pixel covers `step` texels.
    pub fn is_linear(&self, step: f32) -> bool {
        let filter = if step > 1.0 { self.options.minification } else { self.options.magnification };
        filter == TextureFilter::Linear
    }

    /// The colour at a place, in texels.
    pub fn sample(&self, x: f32, y: f32, linear: bool) -> Color32 {
        let [width, height] = self.image.size;
        if linear {
            self.rows(Between::new(y, height)).at(Between::new(x, width))
        } else {
            texel(self.row(nearest(y, height)), nearest(x, width))
        }
    }

    /// Two neighbouring rows.
    pub fn rows(&self, y: Between) -> Rows<'_> {
        Rows { upper: self.row(y.first), lower: self.row(y.second), share: y.share }
    }
}

/// One texel of a row.
#[inline]
pub fn texel(row: &[Color32], x: usize) -> Color32 {
    row.get(x).copied().unwrap_or(Color32::TRANSPARENT)
}

/// Two neighbouring rows of texels, and how much of the lower to take.
pub struct Rows<'a> {
    upper: &'a [Color32],
    lower: &'a [Color32],
    share: u32,
}

impl Rows<'_> {
    /// The colour between four texels.
    #[inline]
    pub fn at(&self, x: Between) -> Color32 {
        let between = |row: &[Color32]| blend::mixed(texel(row, x.first), texel(row, x.second), x.share);
        let upper = between(self.upper);
        if self.share == 0 { upper } else { blend::mixed(upper, between(self.lower), self.share) }
    }
}

/// The texel that holds a place.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and the result is held inside")]
pub fn nearest(place: f32, length: usize) -> usize {
    inside(place.floor() as i64, length)
}

/// Two neighbouring texels and how much of the second to take, from 0 to 256.
#[derive(Clone, Copy)]
pub struct Between {
    /// The left or upper one.
    pub first: usize,
    /// The right or lower one.
    pub second: usize,
    /// Share of the second.
    pub share: u32,
}

impl Between {
    /// The neighbours of a place; texel centres are at halves.
    #[expect(clippy::cast_possible_truncation, reason = "the casts saturate, and the result is held inside")]
    pub fn new(place: f32, length: usize) -> Self {
        let place = place - 0.5;
        let floor = place.floor();
        let first = floor as i64;
        let share = ((place - floor) * 256.0).round() as u32;
        Self { first: inside(first, length), second: inside(first.saturating_add(1), length), share: share.min(256) }
    }
}

fn inside(index: i64, length: usize) -> usize {
    usize::try_from(index).unwrap_or(0).min(length.saturating_sub(1))
}
