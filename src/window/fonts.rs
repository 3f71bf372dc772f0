//! Fonts of the system, for letters that our own font has not. Must not know any text.

use std::sync::{Arc, OnceLock};

use egui::FontFamily;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui_system_font_provider::SystemFontProvider;

use crate::domain::SystemLetters;

/// Looks at the system's fonts when the first letter is missing, and not before: listing them takes longer than
/// everything else until the first frame.
#[derive(Default)]
struct OnDemand(OnceLock<SystemFontProvider>);

impl FontProvider for OnDemand {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        self.0.get_or_init(SystemFontProvider::new).font_for(request)
    }
}

impl SystemLetters for OnDemand {
    fn has(&self, letter: char) -> bool {
        let mut bytes = [0; 4];
        let request = FallbackRequest { cluster: letter.encode_utf8(&mut bytes), family: &FontFamily::Proportional };
        self.font_for(&request).is_some()
    }

    fn aside(&self, work: Box<dyn FnOnce() + Send>) {
        std::thread::spawn(work);
    }
}

/// Lets a context use the fonts of the system, and tells which letters they have.
pub fn install(context: &egui::Context) -> Arc<dyn SystemLetters> {
    let fonts = Arc::new(OnDemand::default());
    context.add_font_provider(fonts.clone());
    fonts
}
