//! Somebody who has a keyboard and a screen reader.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::{Event, Key, Modifiers, OutputCommand, Theme, ViewportCommand, ViewportId, vec2};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, Node};
use regain::app::App;
use regain::domain::Surroundings;
use regain::ui;

use super::thing::Thing;

/// How long anything may take. Only a test that fails waits for so long.
pub const PATIENCE: Duration = Duration::from_secs(30);

pub struct Person {
    harness: Harness<'static, Option<App>>,
    pub copied: Option<String>,
    pub closed: bool,
}

impl Person {
    pub fn at(app: App) -> Self {
        let mut harness = Harness::builder()
            .with_size(vec2(976.0, 696.0))
            .with_theme(Theme::Light)
            .with_context_setup(ui::install)
            .build_ui_state(
                |ui, app: &mut Option<App>| {
                    if let Some(app) = app {
                        app.logic(&ui.ctx().clone());
                        app.ui(ui);
                    }
                },
                None,
            );
        // The harness stills what moves; here the app has to be as still as it is in its window.
        harness.ctx.all_styles_mut(|style| {
            style.visuals.text_cursor.blink = true;
            style.scroll_animation = ScrollAnimation::default();
        });
        let surroundings = Surroundings { speech: regain::text::spoken(), ..Surroundings::default() };
        let app = app.attach(&harness.ctx, surroundings, None);
        *harness.state_mut() = Some(app);
        let mut person = Self { harness, copied: None, closed: false };
        person.look(3);
        person
    }

    pub fn app(&self) -> &App {
        self.harness.state().as_ref().unwrap()
    }

    /// Lets some frames pass.
    fn look(&mut self, frames: usize) {
        for _ in 0..frames {
            self.harness.step();
            let output = self.harness.output();
            for command in &output.platform_output.commands {
                if let OutputCommand::CopyText(text) = command {
                    self.copied = Some(text.clone());
                }
            }
            let commands = &output.viewport_output[&ViewportId::ROOT].commands;
            self.closed |= commands.iter().any(|command| matches!(command, ViewportCommand::Close));
        }
    }

    /// In how long the app wants to draw again.
    pub fn wants_repaint_in(&mut self) -> Duration {
        self.look(1);
        self.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
    }

    pub fn repaint_causes(&self) -> String {
        format!("{:?}", self.harness.ctx.repaint_causes())
    }

    // --- what is on the screen ---

    /// In which language a screen reader is told to read.
    pub fn language(&self) -> Option<String> {
        let root = self.harness.root();
        root.accesskit_node().data().language().map(str::to_owned)
    }

    fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    pub fn things(&self) -> Vec<Thing> {
        self.nodes().map(Thing::of).collect()
    }

    fn first(&self, wanted: impl Fn(&Thing) -> bool) -> Option<Thing> {
        self.nodes().map(Thing::of).find(wanted)
    }

    pub fn title(&self) -> String {
        self.first(|thing| thing.role == Role::Heading).map(|thing| thing.name).unwrap_or_default()
    }

    /// All words on the screen, line by line.
    pub fn words(&self) -> Vec<String> {
        let words = |thing: Thing| if thing.name.is_empty() { thing.value } else { thing.name };
        self.things().into_iter().map(words).filter(|words| !words.is_empty()).collect()
    }

    pub fn reads(&self, words: &str) -> bool {
        self.words().iter().any(|line| line.contains(words))
    }

    /// The one line that begins with these words, without them.
    #[track_caller]
    pub fn line(&self, start: &str) -> String {
        let words = self.words();
        let found = words.iter().find_map(|line| line.strip_prefix(start));
        found.unwrap_or_else(|| panic!("no {start:?} on {words:#?}")).to_owned()
    }

    #[track_caller]
    pub fn get(&self, role: impl Fn(Role) -> bool, name: &str) -> Thing {
        let found = self.first(|thing| role(thing.role) && thing.name == name);
        found.unwrap_or_else(|| panic!("no {name:?} on {:#?}", self.words()))
    }

    #[track_caller]
    pub fn field(&self, name: &str) -> Thing {
        self.get(|role| matches!(role, Role::TextInput | Role::PasswordInput), name)
    }

    pub fn has_button(&self, name: &str) -> bool {
        self.first(|thing| thing.is_pressed() && thing.name == name).is_some()
    }

    #[track_caller]
    pub fn primary(&self) -> Thing {
        self.first(|thing| thing.primary).unwrap_or_else(|| panic!("no main button on {:#?}", self.words()))
    }

    #[track_caller]
    pub fn focused(&self) -> Thing {
        let mut focused = self.nodes().filter(|node| node.accesskit_node().is_focused()).map(Thing::of);
        focused
            .find(|thing| thing.role != Role::Window)
            .unwrap_or_else(|| panic!("nothing has the focus on {:?}: {:#?}", self.title(), self.words()))
    }

    // --- waiting, with a deadline ---

    #[track_caller]
    pub fn until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        loop {
            self.look(1);
            if holds(self) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{what} never came: {:#?}", self.words());
            std::thread::sleep(Duration::from_millis(8));
        }
    }

    #[track_caller]
    pub fn until_reads(&mut self, words: &str) {
        self.until(words, |person| person.reads(words));
    }

    /// Waits for a page, and sees that the focus is on its first field, or else on its heading.
    #[track_caller]
    pub fn arrive(&mut self, title: &str) {
        self.until(title, |person| person.title() == title);
        self.look(2);
        let focused = self.focused();
        match self.first(Thing::is_field) {
            Some(field) => assert_eq!((&focused.name, focused.is_field()), (&field.name, true), "{title}"),
            None => assert_eq!((focused.role, focused.name.as_str()), (Role::Heading, title)),
        }
    }

    /// Waits for a page that begins with a trouble about no field: the focus is on the heading, above it.
    #[track_caller]
    pub fn arrive_in_trouble(&mut self, title: &str, words: &str) {
        self.until(words, |person| person.title() == title && person.reads(words));
        self.look(2);
        let focused = self.focused();
        assert_eq!((focused.role, focused.name.as_str()), (Role::Heading, title));
    }

    // --- keys ---

    pub fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        let events = &mut self.harness.input_mut().events;
        events.extend([Event::ModifiersChanged(modifiers), key_event(key, true, modifiers)]);
        self.look(1);
        let events = &mut self.harness.input_mut().events;
        events.extend([key_event(key, false, modifiers), Event::ModifiersChanged(Modifiers::NONE)]);
        self.look(2);
    }

    /// Presses a key several times, faster than the screen is drawn.
    pub fn key_at_once(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            for pressed in [true, false] {
                self.harness.input_mut().events.push(key_event(key, pressed, Modifiers::NONE));
            }
        }
        self.look(3);
    }

    /// Holds a file over the window, or takes it away.
    pub fn hover_file(&mut self, on: bool) {
        let hovered = &mut self.harness.input_mut().hovered_files;
        hovered.clear();
        if on {
            hovered.push(egui::HoveredFile::default());
        }
        self.look(2);
    }

    /// Drops files onto the window.
    pub fn drop_files(&mut self, paths: &[&Path]) {
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Dropped((*path).to_owned())));
        }
        self.look(2);
    }

    /// Anything else that a window hands over.
    pub fn event(&mut self, event: Event) {
        self.harness.input_mut().events.push(event);
        self.look(2);
    }

    pub fn type_text(&mut self, text: &str) {
        self.harness.input_mut().events.push(Event::Text(text.to_owned()));
        self.look(2);
    }

    /// Types in the place of what stands in the focused field.
    #[track_caller]
    pub fn retype(&mut self, text: &str) {
        assert!(self.focused().is_field(), "{:?}", self.focused());
        self.key_with(Modifiers::COMMAND, Key::A);
        self.key(Key::Delete);
        self.type_text(text);
    }

    /// Presses Tab until this has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, what: &str, wanted: impl Fn(&Thing) -> bool) {
        let mut visited = Vec::new();
        while !wanted(&self.focused()) {
            assert!(visited.len() < 40, "Tab never came to {what}: {visited:?}");
            self.key(Key::Tab);
            visited.push(self.focused().name);
        }
    }

    #[track_caller]
    pub fn tab_to_field(&mut self, name: &str) {
        self.tab_to(name, |thing| thing.is_field() && thing.name == name);
    }

    /// Goes to a button and presses it with the space bar.
    #[track_caller]
    pub fn press(&mut self, name: &str) {
        self.tab_to(name, |thing| thing.is_pressed() && thing.name == name);
        self.key(Key::Space);
    }

    /// Goes to the chosen card, and from it by a key to another one, which is chosen by that.
    #[track_caller]
    pub fn choose(&mut self, from: &str, key: Key, to: &str) {
        self.tab_to(from, |thing| thing.role == Role::RadioButton && thing.name == from);
        self.key(key);
        assert_eq!(self.focused().name, to);
    }

    /// Goes to the main button, which has to say this, and presses it with Enter.
    #[track_caller]
    pub fn press_primary(&mut self, name: &str) {
        assert_eq!(self.primary().name, name, "{}", self.title());
        self.tab_to(name, |thing| thing.primary);
        self.key(Key::Enter);
    }

    /// Alt and the left arrow.
    pub fn back(&mut self) {
        self.key_with(Modifiers::ALT, Key::ArrowLeft);
    }
}

/// A file that is dropped, as the window hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn key_event(key: Key, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}
