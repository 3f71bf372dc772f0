//! Draws every page and state, and looks for what a picture can tell: whether all of it can be seen. With
//! `REGAIN_PICTURES=DIR` it writes them, in both themes and at every size; with `REGAIN_SCENES=find,done*` as well only
//! these (with `*`: all that begin so), and with `REGAIN_SIZES=960,480` only at these sizes. `REGAIN_LANGUAGE=de` draws them in German.

use std::path::PathBuf;

use crate::geometry;
use crate::journeys::scenes::Scene;
use crate::journeys::{Journey, pages, states};
use egui::{Event, FullOutput, Key, Modifiers, Pos2, Rect, Theme, vec2};
use regain::domain::{Clock, Language, Speech, SystemWishes};
use regain::window::offscreen::Offscreen;
use regain::{text, ui};

/// How the pages speak: in English unless another language is named.
fn speech() -> Speech {
    let named = std::env::var("REGAIN_LANGUAGE").ok();
    let language = named.map(|tag| Language::parse(&tag).unwrap_or_else(|| panic!("{tag} is not spoken")));
    Speech { language: language.unwrap_or_default(), ..Speech::default() }
}

fn screen(size: egui::Vec2, scale: f32, theme: Theme) -> Offscreen {
    let screen = Offscreen::new(size, scale);
    ui::install(screen.context());
    if ui::needs_letters_of_the_system(text::spoken().language) {
        screen.use_fonts_of_the_system();
    }
    screen.context().set_theme(theme);
    screen
}

/// Draws a page until it has settled, then some frames for each input. What the screen before it left behind is forgotten.
fn play<'a>(screen: &'a mut Offscreen, journey: &mut Journey, inputs: &[Input]) -> &'a FullOutput {
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
    let mut seconds = 1.0;
    for input in inputs {
        seconds += 1.0;
        for events in [input.events(), vec![], vec![], vec![]] {
            seconds += 0.2;
            screen.step(events, seconds, |ui| drop(journey.draw(ui)));
        }
    }
    screen.step(vec![], seconds + 1.0, |ui| drop(journey.draw(ui)))
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
    let menu = || {
        let before = || Input::Press(Key::Tab, Modifiers::SHIFT);
        vec![before(), before(), Input::Press(Key::Space, Modifiers::NONE)]
    };
    vec![
        ("menu", Journey::found, menu()),
        ("menu-about", Journey::found, menu().into_iter().chain(tabs(9)).collect()),
        ("menu-forget", Journey::found, menu().into_iter().chain(tabs(11)).collect()),
        ("menu-language", Journey::found, menu().into_iter().chain(tabs(8)).collect()),
        ("menu-on-code", Journey::code, menu()),
        ("code-help", Journey::code, stuck()),
        ("code-typed", Journey::code, vec![Input::Type("3F8K-2LQ9 0O1lI")]),
        ("password-typed", Journey::password, vec![Input::Type("Maple-0O1lI"), key(Key::Tab), key(Key::Space)]),
        (
            "password-suggested",
            Journey::password,
            vec![key(Key::Tab), key(Key::Tab), key(Key::Space), key(Key::Tab), key(Key::Space)],
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

/// How many points a page has, and how many pixels a point has.
type Size = (&'static str, egui::Vec2, f32);

/// The sizes of the pictures. "whole" is the narrow page of 200 % in full: what is reached there by scrolling.
const SIZES: [Size; 8] = [
    ("960", vec2(960.0, 680.0), 1.0),
    ("200", vec2(480.0, 340.0), 2.0),
    ("720", vec2(720.0, 560.0), 1.0),
    ("whole", vec2(480.0, 1200.0), 1.0),
    ("480", vec2(480.0, 420.0), 1.0),
    ("laptop", vec2(683.0, 344.0), 2.0),
    ("1920", vec2(1920.0, 1080.0), 1.0),
    ("3840", vec2(3840.0, 2160.0), 1.0),
];

/// High enough for the longest page.
const HIGH: f32 = 2600.0;

fn every_scene() -> impl Iterator<Item = Played> {
    let plain = pages().into_iter().chain(states()).map(|(name, make)| (name, make, vec![]));
    plain.chain(scenes_with_inputs())
}

/// Looks at every page at a size: nothing is cut off, and nothing lies on something else.
#[track_caller]
fn look_at_every_page(size: egui::Vec2, is_whole: bool) {
    text::within(speech(), || look_at_every_page_here(size, is_whole));
}

#[track_caller]
fn look_at_every_page_here(size: egui::Vec2, is_whole: bool) {
    let mut screen = screen(size, 1.0, Theme::Light);
    screen.context().enable_accesskit();
    let mut wrong = Vec::new();
    // A list of a thousand scrolls in every window.
    for (name, make, inputs) in every_scene().filter(|(name, ..)| !is_whole || *name != "find-thousand") {
        let output = play(&mut screen, &mut make(), &inputs);
        let faults = geometry::faults(output, Rect::from_min_size(Pos2::ZERO, size), is_whole);
        wrong.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(wrong.is_empty(), "at {size}:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_covered_in_the_usual_window() {
    look_at_every_page(SIZES[0].1, false);
}

#[test]
fn nothing_is_cut_off_or_covered_in_a_small_window() {
    look_at_every_page(SIZES[2].1, false);
}

#[test]
fn nothing_is_cut_off_or_covered_at_twice_the_size() {
    look_at_every_page(SIZES[1].1, false);
}

#[test]
fn nothing_is_cut_off_or_covered_from_top_to_bottom() {
    look_at_every_page(vec2(480.0, HIGH), true);
    look_at_every_page(vec2(960.0, HIGH), true);
}

#[test]
fn nothing_is_cut_off_or_covered_where_words_are_half_as_long_again() {
    let longer = Speech { language: Language::parse("qps-ploc").unwrap(), clock: Clock::Hours12 };
    text::within(longer, || {
        look_at_every_page_here(SIZES[0].1, false);
        look_at_every_page_here(SIZES[1].1, false);
        look_at_every_page_here(vec2(480.0, HIGH), true);
    });
}

#[test]
fn every_page_has_ink_on_one_ground_in_both_themes() {
    text::within(speech(), draw_every_page);
}

fn draw_every_page() {
    let folder = std::env::var_os("REGAIN_PICTURES").map(PathBuf::from);
    let wanted = |variable: &str, name: &str| {
        let only = std::env::var(variable).ok().filter(|_| folder.is_some());
        only.is_none_or(|only| {
            only.split(',').any(|only| only.strip_suffix('*').map_or(name == only, |only| name.starts_with(only)))
        })
    };
    for theme in [Theme::Light, Theme::Dark] {
        for (size_name, size, scale) in SIZES {
            if (folder.is_none() && size_name != "960") || !wanted("REGAIN_SIZES", size_name) {
                continue;
            }
            let mut corners = std::collections::BTreeSet::new();
            // Nobody looks at pictures that are not kept: a quarter of the pixels tells as much.
            let scale = if folder.is_none() { scale / 2.0 } else { scale };
            let mut screen = screen(size, scale, theme);
            for (name, make, inputs) in every_scene().filter(|(name, ..)| wanted("REGAIN_SCENES", name)) {
                play(&mut screen, &mut make(), &inputs);
                let picture = screen.picture();
                let ground = *picture.get_pixel(picture.width() - 2, picture.height() - 2);
                let ink = picture.pixels().filter(|pixel| **pixel != ground).count();
                assert!(ink as f32 > 5000.0 * scale * scale, "{name} in {theme:?} is not empty");
                corners.insert(ground.0);
                if let Some(folder) = &folder {
                    let theme = format!("{theme:?}").to_lowercase();
                    picture.save(folder.join(format!("{name}-{theme}-{size_name}.png"))).expect("a writable folder");
                }
            }
            assert!(corners.len() <= 1, "every page stands on the same ground in {theme:?} at {size}");
        }
    }
}

#[test]
fn who_asked_for_more_contrast_gets_black_and_white() {
    let folder = std::env::var_os("REGAIN_PICTURES").map(PathBuf::from);
    let wanted: [Scene; 5] = [
        ("find", Journey::found),
        ("method", Journey::method),
        ("code", Journey::code),
        ("password", Journey::password),
        ("wait", || Journey::wait().later(130)),
    ];
    for theme in [Theme::Light, Theme::Dark] {
        let is_dark = theme == Theme::Dark;
        let wishes = SystemWishes { dark: Some(is_dark), high_contrast: true, reduced_motion: true };
        for (name, make) in wanted {
            let mut screen = screen(SIZES[0].1, 1.0, Theme::Light);
            let mut journey = make();
            journey.tell(regain::wizard::Event::SystemWishes(wishes));
            play(&mut screen, &mut journey, &[]);
            let picture = screen.picture();
            let ground = *picture.get_pixel(picture.width() - 2, picture.height() - 2);
            assert_eq!(ground.0[..3], if is_dark { [0; 3] } else { [255; 3] }, "{name} in {theme:?}");
            if let Some(folder) = &folder {
                let theme = format!("{theme:?}").to_lowercase();
                picture.save(folder.join(format!("{name}-contrast-{theme}-960.png"))).expect("a writable folder");
            }
        }
    }
}
