//! Draws every page, in both themes, and looks for what a picture can tell. With `REGAIN_PICTURES=DIR` it writes them.

use std::path::PathBuf;

use crate::journeys::{Journey, pages, states};
use egui::{Event, Key, Modifiers, Theme, vec2};
use regain::ui;
use regain::window::offscreen::Offscreen;

fn screen(size: egui::Vec2, scale: f32, theme: Theme) -> Offscreen {
    let screen = Offscreen::new(size, scale);
    ui::install(screen.context());
    screen.context().set_theme(theme);
    screen
}

/// Draws a page until it has settled, then once more for each input. What the screen before it left behind is forgotten.
fn paint(screen: &mut Offscreen, journey: &mut Journey, inputs: &[Input]) -> image::RgbaImage {
    screen.context().memory_mut(|memory| {
        memory.data.clear();
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
    for frame in 0..4 {
        screen.step(vec![], f64::from(frame) * 0.3, |ui| {
            let action = journey.draw(ui);
            assert!(action.is_none(), "a page acts only when it is asked to");
        });
    }
    for (at, input) in inputs.iter().enumerate() {
        let seconds = 2.0 + f64::from(u32::try_from(at).unwrap_or_default());
        for (part, events) in [input.events(), vec![], vec![], vec![]].into_iter().enumerate() {
            screen.step(events, seconds + f64::from(u32::try_from(part).unwrap_or_default()) * 0.2, |ui| {
                journey.draw(ui);
            });
        }
    }
    screen.picture()
}

/// What the person does before the picture is taken.
enum Input {
    Type(&'static str),
    Press(Key, Modifiers),
}

impl Input {
    fn events(&self) -> Vec<Event> {
        match self {
            Self::Type(text) => vec![Event::Text((*text).to_owned())],
            Self::Press(key, modifiers) => [true, false]
                .map(|pressed| Event::Key {
                    key: *key,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers: *modifiers,
                })
                .to_vec(),
        }
    }
}

/// A page, and what is done on it.
type Played = (&'static str, fn() -> Journey, Vec<Input>);

/// Opened help, typed and shown secrets, unfolded settings.
fn scenes_with_inputs() -> Vec<Played> {
    let key = |key| Input::Press(key, Modifiers::NONE);
    let tabs = |count| {
        let presses = std::iter::repeat_n(Key::Tab, count).chain([Key::Space]);
        presses.map(|key| Input::Press(key, Modifiers::NONE)).collect::<Vec<_>>()
    };
    let stuck = || vec![Input::Press(Key::Tab, Modifiers::SHIFT), Input::Press(Key::Space, Modifiers::NONE)];
    vec![
        ("code-help", Journey::code, stuck()),
        ("code-typed", Journey::code, vec![Input::Type("3F8K-2LQ9 0O1lI")]),
        ("password-typed", Journey::password, vec![Input::Type("Maple-0O1lI"), key(Key::Tab), key(Key::Space)]),
        (
            "password-suggested",
            Journey::password,
            vec![
                key(Key::Tab),
                key(Key::Tab),
                key(Key::Space),
                key(Key::Tab),
                key(Key::Tab),
                key(Key::Tab),
                key(Key::Space),
            ],
        ),
        ("privacy-notice", Journey::privacy, vec![key(Key::Tab), key(Key::Space)]),
        ("wait-demo", crate::journeys::scenes::demo, vec![]),
        ("own_page-typed", Journey::own_page, vec![Input::Type("Maple-Garden7")]),
        ("mailbox-settings", Journey::gmail, tabs(2)),
        ("wait-unfolded", || Journey::wait().later(130), tabs(2)),
        ("wait-mail-shown", || Journey::watching(vec![crate::script::reply(&[crate::journeys::CODE])]), tabs(2)),
        ("export-help", Journey::export, stuck()),
        ("privacy-details", crate::journeys::scenes::refused, tabs(1)),
    ]
}

/// The narrow page of 200 %, in full: what is reached there by scrolling.
const WHOLE: (&str, egui::Vec2, f32) = ("whole", vec2(480.0, 1200.0), 1.0);

#[test]
fn every_page_in_both_themes() {
    let folder = std::env::var_os("REGAIN_PICTURES").map(PathBuf::from);
    let sizes =
        [("960", vec2(960.0, 680.0), 1.0), ("200", vec2(480.0, 340.0), 2.0), ("720", vec2(720.0, 560.0), 1.0), WHOLE];
    for theme in [Theme::Light, Theme::Dark] {
        let mut corners = std::collections::BTreeSet::new();
        for (size_name, size, scale) in sizes {
            if folder.is_none() && size_name != "960" {
                continue;
            }
            let mut screen = screen(size, scale, theme);
            let plain = pages().into_iter().chain(states()).map(|(name, make)| (name, make, vec![]));
            for (name, make, inputs) in plain.chain(scenes_with_inputs()) {
                let picture = paint(&mut screen, &mut make(), &inputs);
                let ground = *picture.get_pixel(picture.width() - 2, picture.height() / 2);
                let ink = picture.pixels().filter(|pixel| **pixel != ground).count();
                assert!(ink > 5000, "{name} in {theme:?} is not empty");
                corners.insert(ground.0);
                if let Some(folder) = &folder {
                    let theme = format!("{theme:?}").to_lowercase();
                    picture.save(folder.join(format!("{name}-{theme}-{size_name}.png"))).expect("a writable folder");
                }
            }
        }
        assert_eq!(corners.len(), 1, "every page stands on the same ground in {theme:?}");
    }
}
