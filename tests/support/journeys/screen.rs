//! The screen as a person and a screen reader meet it: found by name and role, driven by keys and presses.

#![expect(clippy::panic, clippy::expect_used, reason = "a test may stop")]

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Theme, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use regain::ui;

use super::thing::{self, Thing};
use super::{CODE, Journey};

/// kittest draws a margin around what it tests.
const MARGIN: f32 = 8.0;

/// One screen with a journey on it. What the person does goes to the wizard, as in the app.
pub struct Screen {
    harness: Harness<'static, Journey>,
}

impl Screen {
    pub fn of(journey: Journey) -> Self {
        Self::sized(journey, vec2(960.0, 680.0))
    }

    /// The page for the new password, reached by typing the code.
    pub fn with_code() -> Self {
        let mut screen = Self::of(Journey::code());
        screen.paste(CODE);
        screen.click_primary();
        assert_eq!(screen.page(), "password");
        screen
    }

    pub fn sized(journey: Journey, size: Vec2) -> Self {
        let harness = Harness::builder()
            .with_size(size + Vec2::splat(2.0 * MARGIN))
            .with_theme(Theme::Light)
            .with_context_setup(ui::install)
            .build_ui_state(
                |ui, journey: &mut Journey| {
                    let action = journey.draw(ui);
                    journey.take(action);
                    journey.copied = ui.output(|output| copied(&output.commands)).or(journey.copied.take());
                },
                journey,
            );
        let mut screen = Self { harness };
        screen.settle();
        screen
    }

    /// Puts another journey on the same screen, as if nothing had been there: much faster than a new screen.
    pub fn show(&mut self, journey: Journey) {
        *self.harness.state_mut() = journey;
        self.harness.ctx.memory_mut(|memory| {
            memory.data.clear();
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        self.settle();
    }

    pub fn resize(&mut self, size: Vec2) {
        self.harness.set_size(size + Vec2::splat(2.0 * MARGIN));
        self.settle();
    }

    /// Draws until what was done has had its effect. A spinner never settles, so the number is fixed.
    pub fn settle(&mut self) {
        self.harness.run_steps(5);
    }

    /// After how long the page wants to be drawn again.
    pub fn next_frame(&self) -> std::time::Duration {
        self.harness.output().viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap_or_default()
    }

    pub fn journey(&mut self) -> &mut Journey {
        self.harness.state_mut()
    }

    pub fn page(&self) -> &'static str {
        self.harness.state().wizard().page().name()
    }

    pub fn things(&self) -> Vec<Thing> {
        self.harness.root().children_recursive().map(|node| Thing::of(&node.accesskit_node(), MARGIN)).collect()
    }

    /// What a screen reader finds, one thing a line, in reading order: its role, its name, its value, its states.
    pub fn spoken(&self) -> String {
        let mut lines = String::new();
        thing::speak(&self.harness.root().accesskit_node(), 0, &mut lines);
        lines
    }

    /// The list items that are in no list.
    pub fn outside_of_lists(&self) -> Vec<String> {
        let mut lost = Vec::new();
        thing::stray(&self.harness.root().accesskit_node(), false, &mut lost);
        lost
    }

    pub fn all(&self, role: Role) -> Vec<Thing> {
        self.things().into_iter().filter(|thing| thing.role == role).collect()
    }

    /// The titles of the page: headings of the first level.
    pub fn titles(&self) -> Vec<Thing> {
        self.all(Role::Heading).into_iter().filter(|heading| heading.level == Some(1)).collect()
    }

    pub fn find(&self, name: &str) -> Option<Thing> {
        self.things().into_iter().find(|thing| thing.name == name && thing.role != Role::GenericContainer)
    }

    pub fn get(&self, name: &str) -> Thing {
        self.find(name).unwrap_or_else(|| panic!("no {name:?} on {}: {:#?}", self.page(), self.names()))
    }

    pub fn names(&self) -> Vec<String> {
        self.things().into_iter().filter(|thing| !thing.name.is_empty()).map(|thing| thing.name).collect()
    }

    /// All words that can be read on the screen.
    pub fn words(&self) -> String {
        let words = |thing: Thing| if thing.value.is_empty() { thing.name } else { thing.value };
        self.things().into_iter().map(words).collect::<Vec<_>>().join("\n")
    }

    pub fn primaries(&self) -> Vec<Thing> {
        self.things().into_iter().filter(|thing| thing.class.as_deref() == Some("primary")).collect()
    }

    pub fn primary(&self) -> Thing {
        self.primaries().into_iter().next().expect("a main button")
    }

    pub fn focused(&self) -> Option<Thing> {
        self.things().into_iter().find(|thing| thing.focused && thing.role != Role::Window)
    }

    pub fn focused_name(&self) -> String {
        self.focused().map(|thing| thing.name).unwrap_or_default()
    }

    /// Presses with the mouse.
    pub fn click(&mut self, name: &str) {
        let center = self.get(name).rect.center();
        self.click_at(center);
    }

    /// Presses with the mouse what has this name and this place among all of that name, from 0.
    pub fn click_nth(&mut self, name: &str, at: usize) {
        let mut named =
            self.things().into_iter().filter(|thing| thing.name == name && thing.role != Role::GenericContainer);
        let center = named.nth(at).expect("so many of that name").rect.center();
        self.click_at(center);
    }

    pub fn click_primary(&mut self) {
        let center = self.primary().rect.center();
        self.click_at(center);
    }

    fn click_at(&mut self, at: egui::Pos2) {
        let pos = at + Vec2::splat(MARGIN);
        let button = |pressed| Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.event(Event::PointerMoved(pos));
        self.harness.step();
        self.harness.event(button(true));
        self.harness.step();
        self.harness.event(button(false));
        self.settle();
    }

    /// Clicks twice on the place of the main button, so many seconds apart, and then again after a second.
    pub fn double_click_primary(&mut self, apart: f64) {
        self.double_click_primary_while(apart, |_| {});
    }

    /// Clicks twice on the place of the main button; between the two clicks this happens.
    pub fn double_click_primary_while(&mut self, apart: f64, happens: impl FnOnce(&mut Journey)) {
        let mut happens = Some(happens);
        let pos = self.primary().rect.center() + Vec2::splat(MARGIN);
        let start = self.harness.ctx.input(|input| input.time) + 1.0;
        let event = |pressed| Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.event(Event::PointerMoved(pos));
        for (at, pressed) in [(0.0, true), (0.03, false), (apart, true), (apart + 0.03, false)] {
            self.harness.input_mut().time = Some(start + at);
            self.harness.event(event(pressed));
            self.harness.step();
            // What was pressed comes to the screen at once.
            self.harness.step();
            if let Some(happens) = happens.take_if(|_| !pressed) {
                happens(self.journey());
                self.harness.step();
            }
        }
        self.harness.input_mut().time = None;
    }

    /// Presses the main button twice within a frame.
    pub fn double_press_primary(&mut self) {
        for _ in 0..2 {
            self.harness.key_press(Key::Enter);
        }
        self.settle();
    }

    pub fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run_steps(3);
    }

    /// Types into what has the focus.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    pub fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.settle();
    }
}

fn copied(commands: &[egui::OutputCommand]) -> Option<String> {
    commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}
