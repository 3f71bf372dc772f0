//! The icons: glyphs of a font, drawn with the painter so that no screen reader spells them out.

use egui::{Align2, Color32, Painter, Pos2};

use super::fonts;

/// One icon. The value is its place in the icon font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A camera on a wall.
    Camera = 0xe57d,
    /// An envelope.
    Mail = 0xe10f,
    /// An envelope that is crossed out.
    NoMail = 0xe368,
    /// A shield.
    Shield = 0xe158,
    /// A clock.
    Clock = 0xe087,
    /// A key.
    Key = 0xe4a3,
    /// An open eye.
    Eye = 0xe0ba,
    /// A crossed-out eye.
    EyeOff = 0xe0bb,
    /// Two sheets.
    Copy = 0xe09e,
    /// A disk.
    Save = 0xe14d,
    /// A tick in a circle.
    Done = 0xe226,
    /// A tick.
    Tick = 0xe06c,
    /// A warning triangle.
    Warning = 0xe193,
    /// An arrow out of a box.
    Open = 0xe0b9,
    /// An i in a circle.
    Info = 0xe0f9,
    /// A paper plane.
    Send = 0xe152,
    /// A sheet with lines.
    Sheet = 0xe0cc,
    /// Round arrows.
    Again = 0xe145,
    /// A box with two lamps.
    Recorder = 0xe0ed,
    /// A bell.
    Doorbell = 0xe059,
    /// A thermometer.
    Heat = 0xe186,
    /// A card with a face.
    DoorCard = 0xe617,
    /// A siren.
    Alarm = 0xe2ef,
    /// A closed box.
    Device = 0xe061,
    /// Boxes joined by lines.
    Network = 0xe125,
    /// A circle of dashes.
    NotSetUp = 0xe4b0,
    /// A crossed-out circle.
    NotThis = 0xe402,
    /// Waves around a point.
    Search = 0xe497,
    /// A clock with a warning.
    ClockWrong = 0xe62a,
    /// Waves of a wireless network.
    Wifi = 0xe1ae,
    /// A plug that is out.
    Unplugged = 0xe45d,
    /// Sparks: new.
    New = 0xe412,
    /// A question mark in a circle.
    Unsure = 0xe082,
}

impl Icon {
    /// The glyph in the icon font.
    fn glyph(self) -> char {
        char::from_u32(self as u32).unwrap_or(' ')
    }

    /// Draws the icon around a point, `size` points high.
    pub fn paint(self, painter: &Painter, center: Pos2, size: f32, color: Color32) {
        painter.text(center, Align2::CENTER_CENTER, self.glyph(), fonts::icons(size), color);
    }
}
