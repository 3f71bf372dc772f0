//! Our own fonts can write what the languages say that need no font of the system.

use std::path::Path;

use regain::domain::Language;
use regain::ui;
use regain::window::offscreen::Offscreen;

use crate::ftl;

#[test]
fn our_fonts_have_every_letter_that_is_said() {
    let mut screen = Offscreen::new(egui::vec2(480.0, 340.0), 1.0);
    ui::install(screen.context());
    let mut missing = Vec::new();
    screen.step(vec![], 0.0, |ui| missing = missing_letters(ui.ctx()));
    assert!(missing.is_empty(), "{missing:?}");
}

fn missing_letters(ctx: &egui::Context) -> Vec<String> {
    let mut missing = Vec::new();
    for language in Language::all().filter(|language| !ui::needs_letters_of_the_system(*language)) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text").join(language.tag());
        let said = ftl::read(&folder).unwrap().into_iter().filter(|words| words.file != ftl::OF_PACKAGES);
        let letters: std::collections::BTreeSet<char> =
            said.flat_map(|words| words.texts).flat_map(|text| text.chars().collect::<Vec<_>>()).collect();
        for family in [egui::FontFamily::Proportional, egui::FontFamily::Name("strong".into())] {
            let font = egui::FontId::new(16.0, family);
            let has = |letter: char| ctx.fonts_mut(|fonts| fonts.has_glyph(&font, letter));
            let gone = letters.iter().filter(|letter| !letter.is_whitespace() && !has(**letter));
            missing.extend(gone.map(|letter| format!("{} {letter:?}", language.tag())));
        }
    }
    missing
}
