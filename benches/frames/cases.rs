//! What a person does, frame by frame.

use egui::{Event, Key, Modifiers, MouseWheelUnit, Pos2, TouchPhase, Vec2};
use regain::wizard::{Event as Told, Field, Progress};

use crate::journeys::{Journey, cameras};
use crate::stage::{Frame, SCREEN, Stage, press};

type Case = (&'static str, fn() -> Vec<Frame>);

pub const ALL: [Case; 11] = [
    ("the first frame", first),
    ("typing an address", typing),
    ("typing the new password", password),
    ("scrolling a long page by the wheel", wheel),
    ("scrolling a long page by its bar", bar),
    ("opening and closing the menu", menu),
    ("moving over buttons and rows", hovering),
    ("turning to the next page", turning),
    ("dragging the window's edge", edge),
    ("a thousand cameras arriving, ten a frame", arriving),
    ("scrolling a thousand cameras", scrolling),
];

const CAMERAS: u16 = 1000;

fn first() -> Vec<Frame> {
    vec![Stage::dark(Journey::found()).frame(vec![])]
}

fn key(key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

/// Types into the field that has the focus, a key every other frame, and takes it back.
fn type_into(mut stage: Stage, field: Field, words: &str) -> Vec<Frame> {
    let mut frames = Vec::new();
    for letter in words.chars() {
        frames.push(stage.frame(vec![Event::Text(letter.to_string())]));
        frames.push(stage.frame(vec![]));
    }
    assert_eq!(stage.journey.drafts.text(field), words, "it is typed into another field");
    for _ in words.chars() {
        frames.push(stage.frame(key(Key::Backspace)));
        frames.push(stage.frame(vec![]));
    }
    frames
}

fn typing() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::found());
    stage.journey.tell(Told::TypeAddress);
    stage.rest();
    type_into(stage, Field::Address, "camera-over-the-door.example.org:8080")
}

fn password() -> Vec<Frame> {
    type_into(Stage::new(Journey::password()), Field::Password, "Maple-Garden7 by the lake")
}

/// The licences of all parts: the longest page.
fn long_page() -> Stage {
    let mut stage = Stage::new(Journey::found());
    for words in ["Menu", "About Regain", "Show the parts and their licences"] {
        let place = stage.find(words);
        for events in [vec![Event::PointerMoved(place)], vec![press(place, true)], vec![press(place, false)]] {
            stage.frame(events);
        }
        stage.rest();
    }
    stage
}

fn turn_wheel(stage: &mut Stage, at: Pos2, steps: usize) -> Vec<Frame> {
    stage.frame(vec![Event::PointerMoved(at)]);
    let wheel = |up: bool| Event::MouseWheel {
        unit: MouseWheelUnit::Line,
        delta: Vec2::new(0.0, if up { 1.0 } else { -1.0 }),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    };
    let mut frames = Vec::new();
    for step in 0..steps {
        frames.push(stage.frame(vec![wheel(step % 40 > 30)]));
        frames.push(stage.frame(vec![]));
    }
    assert!(frames.iter().filter(|frame| frame.pixels > 500_000).count() > steps, "nothing is scrolled");
    frames
}

/// The middle of the screen.
fn middle() -> Pos2 {
    Pos2::new(SCREEN[0] as f32, SCREEN[1] as f32) / 4.0
}

fn wheel() -> Vec<Frame> {
    turn_wheel(&mut long_page(), middle() + Vec2::new(100.0, 0.0), 60)
}

fn bar() -> Vec<Frame> {
    let mut stage = long_page();
    // The frame is 1040 by 860 points, in the middle of the screen; the bar is at its right.
    let mut at = middle() + Vec2::new(514.0, -423.0);
    stage.frame(vec![Event::PointerMoved(at)]);
    stage.frame(vec![press(at, true)]);
    let mut frames = Vec::new();
    for step in 0..120 {
        at.y += if step < 60 { 7.0 } else { -5.0 };
        frames.push(stage.frame(vec![Event::PointerMoved(at)]));
    }
    assert!(frames.iter().filter(|frame| frame.pixels > 500_000).count() > 100, "nothing is scrolled");
    frames
}

fn menu() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::found());
    let mut frames = Vec::new();
    for _ in 0..4 {
        let place = stage.find("Menu");
        for events in [vec![Event::PointerMoved(place)], vec![press(place, true)], vec![press(place, false)]] {
            frames.push(stage.frame(events));
        }
        frames.extend((0..12).map(|_| stage.frame(vec![])));
        stage.find("About Regain");
        frames.push(stage.frame(key(Key::Escape)));
        frames.extend((0..12).map(|_| stage.frame(vec![])));
    }
    frames
}

fn hovering() -> Vec<Frame> {
    let mut frames = Vec::new();
    let journeys = [Journey::password(), Journey::listing(cameras::many(CAMERAS)), Journey::done()];
    for mut stage in journeys.map(Stage::new) {
        for step in 0_u16..40 {
            let along = f32::from(step) / 40.0;
            let at = middle() + Vec2::new(-480.0 + 900.0 * along, -400.0 + 800.0 * along);
            frames.push(stage.frame(vec![Event::PointerMoved(at)]));
        }
    }
    frames
}

fn turning() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::found());
    let mut frames = Vec::new();
    for there in [true, false, true, false] {
        stage.journey.tell(if there { Told::Continue } else { Told::Back });
        frames.extend((0..20).map(|_| stage.frame(vec![])));
    }
    frames
}

/// Each frame is of another size: nothing of the last one can stay.
fn edge() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::listing(cameras::many(CAMERAS)));
    let sizes = (0..120).map(|step: usize| if step < 60 { step } else { 119 - step });
    sizes
        .map(|step| {
            stage.resize([SCREEN[0] - 1 - 24 * step, SCREEN[1] - 1 - 13 * step]);
            stage.frame(vec![])
        })
        .collect()
}

fn arriving() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::new());
    let mut frames = Vec::new();
    let mut cameras = cameras::many(CAMERAS).into_iter();
    while cameras.len() > 0 {
        let began = std::time::Instant::now();
        for camera in cameras.by_ref().take(10) {
            stage.journey.answer(Progress::Found(camera));
        }
        let told = began.elapsed().as_secs_f64() * 1000.0;
        let mut frame = stage.frame(vec![]);
        // What the wizard does with them is done on the same thread.
        frame.layout += told;
        frames.push(frame);
    }
    assert_eq!(stage.journey.wizard().cameras().len(), usize::from(CAMERAS), "a camera is missing or listed twice");
    frames
}

fn scrolling() -> Vec<Frame> {
    let mut stage = Stage::new(Journey::listing(cameras::many(CAMERAS)));
    let at = stage.find("Camera DS-2CD2143G2-I");
    turn_wheel(&mut stage, at, 60)
}
