//! Somebody who sits at a desk: sees what a screen reader tells, presses with the mouse, types on the keyboard. It
//! must not know how the program is made.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::desk::{Desk, PATIENCE, find};
use super::eye::Eye;
use super::program::Program;

/// How to find the window of the program. Not by its title: xdotool knows plain letters only.
pub const REGAIN: [&str; 2] = ["--class", "regain"];

/// The roles of what can be pressed.
const PRESSED: [&str; 3] = ["push button", "button", "link"];

/// One thing on the screen.
#[derive(Clone, Debug, Deserialize)]
pub struct Thing {
    pub app: String,
    pub role: String,
    pub name: String,
    /// What an entry tells of its contents.
    pub text: Option<String>,
    /// What is told after the name.
    pub description: String,
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
    pub focused: bool,
    pub checked: bool,
}

impl Thing {
    /// Something that can be pressed.
    pub fn is_button(&self, name: &str) -> bool {
        PRESSED.contains(&self.role.as_str()) && self.name == name
    }
}

/// Somebody, the desk, and the program on it.
pub struct Person {
    pub program: Program,
    eye: RefCell<Eye>,
    /// How many looks in a row saw nothing at all.
    in_vain: Cell<usize>,
    pub desk: Desk,
    pictures: PathBuf,
    taken: usize,
}

impl Person {
    /// Opens the program and waits for its first page.
    pub fn opens(desk: Desk, renderer: &str) -> Self {
        let program = Program::start(&desk, renderer);
        Self::watches(desk, program)
    }

    /// Waits for the first page of a program that was started.
    pub fn watches(desk: Desk, program: Program) -> Self {
        let pictures = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("window").join(desk.test());
        drop(fs::remove_dir_all(&pictures));
        fs::create_dir_all(&pictures).unwrap();
        let eye = RefCell::new(Eye::open(&desk));
        let mut person = Self { program, eye, in_vain: Cell::new(0), desk, pictures, taken: 0 };
        person.until("a first frame", |person| person.program.log().contains("first frame after").then_some(()));
        person.activate(REGAIN);
        person
    }

    /// Brings a window to the front, so that keys go there.
    pub fn activate(&mut self, by: [&str; 2]) {
        self.until(&format!("the window {by:?}"), |person| {
            let found = person.desk.ask("xdotool", &["search", "--onlyvisible", by[0], by[1]])?;
            let window = found.lines().next()?;
            // It waits for ever when the window closes meanwhile.
            let xdotool = find("xdotool")?;
            person.desk.ask("timeout", &["5", xdotool.to_str()?, "windowactivate", "--sync", window])
        });
    }

    /// Everything of the program that can be seen now.
    pub fn look(&self) -> Vec<Thing> {
        self.look_at_all().into_iter().filter(|thing| thing.app == "regain").collect()
    }

    /// Everything of every program.
    pub fn look_at_all(&self) -> Vec<Thing> {
        const MOST_IN_VAIN: usize = 40;
        let mut eye = self.eye.borrow_mut();
        let seen = eye.look();
        self.in_vain.set(if seen.as_ref().is_some_and(|seen| !seen.is_empty()) { 0 } else { self.in_vain.get() + 1 });
        // It may have gone blind with a window that closed, or have come before there was anything to be seen.
        if seen.is_none() || self.in_vain.get() > MOST_IN_VAIN {
            *eye = Eye::open(&self.desk);
            self.in_vain.set(0);
        }
        seen.unwrap_or_default()
    }

    /// Waits until something is so.
    pub fn until<T>(&mut self, what: &str, mut is_so: impl FnMut(&mut Self) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = is_so(self) {
                return found;
            }
            let ended = self.program.has_ended();
            if begin.elapsed() > PATIENCE || ended.is_some() {
                self.take_picture("failed");
                let seen = self.look();
                let seen: Vec<_> = seen.iter().map(|thing| format!("{} “{}”", thing.role, thing.name)).collect();
                panic!("waited for {what}; ended: {ended:?}; seen:\n{}\n{}", seen.join("\n"), self.program.log());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until something can be seen.
    pub fn sees(&mut self, what: &str, is_it: impl Fn(&Thing) -> bool) -> Thing {
        self.until(what, |person| person.look().into_iter().find(&is_it))
    }

    /// Waits for a page by its heading, and keeps a picture of it.
    pub fn reaches(&mut self, page: &str, title: &str) {
        self.sees(&format!("the page {page}"), |thing| thing.role == "heading" && thing.name == title);
        let seen = Instant::now();
        self.take_picture(page);
        // A page takes no press before it has stood there for half a second.
        std::thread::sleep(Duration::from_millis(600).saturating_sub(seen.elapsed()));
    }

    /// Waits until something can be seen and stands still: a page that grows or shrinks moves it.
    pub fn sees_still(&mut self, what: &str, is_it: impl Fn(&Thing) -> bool) -> Thing {
        let mut before = None;
        self.until(&format!("{what} to stand still"), |person| {
            let thing = person.look().into_iter().find(&is_it)?;
            let at = (thing.x, thing.y);
            (before.replace(at) == Some(at)).then_some(thing)
        })
    }

    /// Presses a button with the mouse.
    pub fn presses(&mut self, name: &str) {
        let button = self.sees_still(&format!("the button {name}"), |thing| thing.is_button(name));
        self.clicks(&button);
    }

    /// Presses a button as a screen reader does, by the tree alone.
    pub fn acts_on(&mut self, name: &str) {
        self.until(&format!("the button {name} to be pressed"), |person| {
            person.eye.borrow_mut().press(&PRESSED, name).then_some(())
        });
    }

    /// Presses a thing of this role, or moves into a field, by the tree alone.
    pub fn acts_on_thing(&mut self, thing: &Thing) {
        let (role, name) = (thing.role.clone(), thing.name.clone());
        self.until(&format!("{role} {name}"), |person| person.eye.borrow_mut().press(&[&role], &name).then_some(()));
    }

    /// Presses something with the mouse, in its middle.
    pub fn clicks(&self, thing: &Thing) {
        let (x, y) = (thing.x + thing.width / 2, thing.y + thing.height / 2);
        self.does(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Presses keys, such as `ctrl+v`.
    pub fn keys(&self, keys: &[&str]) {
        self.does(&[&["key", "--delay", "20"], keys].concat());
    }

    /// Types words.
    pub fn types(&self, words: &str) {
        self.does(&["type", "--delay", "20", words]);
    }

    fn does(&self, action: &[&str]) {
        assert!(self.desk.ask("xdotool", action).is_some(), "xdotool {action:?}");
    }

    /// Goes on with Tab until something has the focus.
    pub fn tabs_to(&mut self, what: &str, is_it: impl Fn(&Thing) -> bool) {
        const MOST: usize = 40;
        for _ in 0..MOST {
            self.keys(&["Tab"]);
            let mut before = None;
            // The focus has settled when two looks see it at the same thing.
            let at = self.until("the focus to settle", |person| {
                let at = person.look().into_iter().find(|thing| thing.focused)?;
                let same = before.as_ref() == Some(&at.name);
                before = Some(at.name.clone());
                same.then_some(at)
            });
            if is_it(&at) {
                return;
            }
        }
        self.take_picture("failed");
        panic!("Tab never came to {what}");
    }

    /// Presses a button by the keyboard.
    pub fn keys_to(&mut self, name: &str) {
        self.tabs_to(name, |thing| thing.is_button(name));
        self.keys(&["space"]);
    }

    /// Keeps a picture of the whole screen.
    pub fn take_picture(&mut self, name: &str) {
        self.taken += 1;
        let path = self.pictures.join(format!("{:02}-{name}.png", self.taken));
        // Small files matter less than a quick picture.
        self.desk.ask("import", &["-window", "root", "-define", "png:compression-level=1", &path.to_string_lossy()]);
    }
}

impl Drop for Person {
    #[expect(clippy::print_stderr, reason = "says where to look")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("pictures of the pages: {}", self.pictures.display());
        }
    }
}
