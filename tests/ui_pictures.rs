//! Draws every page, in both themes, and looks for what a picture can tell. With `REGAIN_PICTURES=DIR` it writes them.

mod ui_support;

use std::path::PathBuf;

use egui::{Theme, vec2};
use regain::ui;
use regain::window::offscreen::Offscreen;
use ui_support::{Journey, pages, states};

fn screen(size: egui::Vec2, scale: f32, theme: Theme) -> Offscreen {
    let screen = Offscreen::new(size, scale);
    ui::install(screen.context());
    screen.context().set_theme(theme);
    screen
}

fn paint(journey: &mut Journey, size: egui::Vec2, scale: f32, theme: Theme) -> image::RgbaImage {
    let mut screen = screen(size, scale, theme);
    for frame in 0..4 {
        screen.step(vec![], f64::from(frame) * 0.3, |ui| {
            let action = ui::draw(ui, &journey.wizard, &mut journey.drafts, journey.now);
            assert!(action.is_none(), "a page acts only when it is asked to");
        });
    }
    screen.picture()
}

#[test]
fn every_page_in_both_themes() {
    let folder = std::env::var_os("REGAIN_PICTURES").map(PathBuf::from);
    let sizes = [("960", vec2(960.0, 680.0), 1.0), ("200", vec2(480.0, 340.0), 2.0), ("720", vec2(720.0, 560.0), 1.0)];
    for (name, make) in pages().into_iter().chain(states()) {
        for theme in [Theme::Light, Theme::Dark] {
            for (size_name, size, scale) in sizes {
                if folder.is_none() && size_name != "960" {
                    continue;
                }
                let picture = paint(&mut make(), size, scale, theme);
                let ground = *picture.get_pixel(picture.width() - 2, 2);
                let ink = picture.pixels().filter(|pixel| **pixel != ground).count();
                assert!(ink > 5000, "{name} in {theme:?} is not empty");
                if let Some(folder) = &folder {
                    let theme = format!("{theme:?}").to_lowercase();
                    picture.save(folder.join(format!("{name}-{theme}-{size_name}.png"))).expect("a writable folder");
                }
            }
        }
    }
}
