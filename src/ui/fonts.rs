//! The fonts that are built in. Static bytes only: nothing is read or unpacked before the first frame.

use std::sync::{Arc, LazyLock};

use egui::{FontData, FontDefinitions, FontFamily, FontId};

/// The family of titles and buttons.
static STRONG: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("strong".into()));
/// The family of the icons.
static ICONS: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("icons".into()));

/// Plain text.
pub fn plain(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Titles, labels and buttons.
pub fn strong(size: f32) -> FontId {
    FontId::new(size, STRONG.clone())
}

/// Codes, passwords and addresses: 0 and O, 1 and l and I differ.
pub fn mono(size: f32) -> FontId {
    FontId::new(size, FontFamily::Monospace)
}

/// Icons.
pub fn icons(size: f32) -> FontId {
    FontId::new(size, ICONS.clone())
}

/// All fonts; each family falls back on the plain one, then on the fonts of the system where a window offers them.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 4] = [
        ("plain", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("strong", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
        ("mono", include_bytes!("../../assets/fonts/JetBrainsMono-Regular.ttf")),
        ("icons", include_bytes!("../../assets/icons/lucide.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let families: [(FontFamily, &[&str]); 4] = [
        (FontFamily::Proportional, &["plain"]),
        (STRONG.clone(), &["strong", "plain"]),
        (FontFamily::Monospace, &["mono", "plain"]),
        (ICONS.clone(), &["icons"]),
    ];
    for (family, names) in families {
        fonts.families.insert(family, names.iter().map(|name| (*name).to_owned()).collect());
    }
    fonts
}

/// How wide words are in one line.
pub fn width(ui: &egui::Ui, words: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(words.to_owned(), font, egui::Color32::PLACEHOLDER).size().x
}
