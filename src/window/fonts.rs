//! Fonts of the system, for letters that our own font has not. Must not know any text.

use std::sync::{Arc, OnceLock};

use egui::FontFamily;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui_system_font_provider::SystemFontProvider;

use crate::ui;

/// Looks at the system's fonts when the first letter is missing, and not before: listing them takes longer than
/// everything else until the first frame.
#[derive(Default)]
struct OnDemand(OnceLock<SystemFontProvider>);

impl FontProvider for OnDemand {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.0.get_or_init(SystemFontProvider::new).font_for(request)
    }
}

/// Lets a context use the fonts of the system, also to find out which languages can be read.
pub fn install(context: &egui::Context) {
    let fonts = Arc::new(OnDemand::default());
    context.add_font_provider(fonts.clone());
    ui::find_letters_by(context, move |letter| {
        let mut bytes = [0; 4];
        let request = FallbackRequest { cluster: letter.encode_utf8(&mut bytes), family: &FontFamily::Proportional };
        fonts.font_for(&request).is_some()
    });
}
