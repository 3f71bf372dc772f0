//! The whole journey beside the camera's own page, in the real window: by keyboard alone, and by what a screen reader offers.
//! The page is played by a program that others wrote; code and password pass by the window, and nothing of them stays in it.

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::text::{self, Topic};
use serde_json::Value;

use super::desk::{Desk, Kind, PATIENCE, end, find, skipped};
use super::journey::Hand;
use super::leaving;
use super::nowhere::Nowhere;
use super::person::{Person, Thing};
use crate::process_memory::in_memory;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/desktop/window/page.py");

/// A camera that runs as a program of its own, where nothing of the window is.
pub struct Camera {
    child: Child,
    pub ready: Value,
    mails: Receiver<String>,
}

impl Camera {
    fn start(desk: &Desk, nowhere: &Nowhere) -> Self {
        let mut command = nowhere.command(desk, env!("CARGO_BIN_EXE_regain"));
        command.args(["simulate", "--json", "--scenario", "plain_over_tls"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let ready = serde_json::from_str(&lines.next().unwrap()).unwrap();
        let (tell, mails) = channel();
        std::thread::spawn(move || lines.try_for_each(|line| tell.send(line)));
        Self { child, ready, mails }
    }

    /// The code that is mailed next.
    pub fn code(&self) -> String {
        let mail: Value = serde_json::from_str(&self.mails.recv_timeout(PATIENCE).unwrap()).unwrap();
        mail["code"].as_str().unwrap().to_owned()
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// The person, the camera, and the browser with its page.
pub struct Beside {
    pub person: Person,
    pub camera: Camera,
    nowhere: Nowhere,
    hand: Hand,
}

impl Beside {
    pub fn begins(desk: Desk, renderer: &str, hand: Hand) -> Self {
        let nowhere = Nowhere::new(&desk);
        let camera = Camera::start(&desk, &nowhere);
        // Notes what the browser is to show.
        let browser = desk.home().join("xdg-open");
        std::fs::write(&browser, "#!/bin/sh\necho \"$1\" > \"$HOME/new\"\n/bin/mv \"$HOME/new\" \"$HOME/opened\"\n")
            .unwrap();
        std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = nowhere.command(&desk, env!("CARGO_BIN_EXE_regain"));
        command.args(["--renderer", renderer]);
        let path = std::env::var("PATH").unwrap();
        command.env("PATH", format!("{}:{path}", desk.home().display()));
        let program = super::program::Program::run(&desk, command);
        Self { person: Person::watches(desk, program), camera, nowhere, hand }
    }

    /// What the page does, and what it is told.
    fn page(&self, arguments: &[&str]) -> String {
        let jar = self.person.desk.home().join("jar");
        self.plays(&[arguments, &[&jar.to_string_lossy()]].concat())
    }

    /// What a program of others does, and what it is told.
    pub fn plays(&self, arguments: &[&str]) -> String {
        let mut command = self.nowhere.command(&self.person.desk, "/usr/bin/python3");
        let output = command.arg(PAGE).args(arguments).stdout(Stdio::piped()).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The process of the window.
    pub fn pid(&self) -> u32 {
        self.person.program.id()
    }

    pub fn presses(&mut self, name: &str) {
        self.hand.presses(&mut self.person, name);
    }

    pub fn types_into(&mut self, what: &str, words: &str, is_field: impl Fn(&Thing) -> bool + Copy) {
        let field = self.person.sees(what, is_field);
        match self.hand {
            _ if field.focused => {}
            Hand::Keyboard => self.person.tabs_to(what, is_field),
            Hand::Mouse | Hand::Reader => self.person.acts_on_thing(&field),
        }
        self.person.sees("the focus in it", |thing| is_field(thing) && thing.focused);
        self.person.types(words);
    }

    /// From the first page to the choice of the way.
    pub fn comes_to_method(&mut self) {
        let ways = [text::link_not_listed(), text::about(Topic::Remedy, "type_address")];
        self.person.reaches("find", &text::find_title());
        let name =
            self.person.sees("a way to type an address", |thing| ways.iter().any(|way| thing.is_button(way))).name;
        self.presses(&name);
        let address = format!("https://127.0.0.1:{}", self.camera.ready["https_port"]);
        let field = text::field_address();
        self.types_into("the field for it", &address, |thing: &Thing| thing.text.is_some() && thing.name == field);
        self.presses(&text::button_continue());
        self.person.reaches("method", &text::method_title());
    }

    /// From the first page to the one on which the camera's page is opened.
    fn comes_to_export(&mut self) {
        self.comes_to_method();
        self.presses(&text::link_own_page());
        self.person.reaches("privacy", &text::privacy_title());
        self.presses(&text::button_accept());
        self.person.reaches("export", &text::export_title());
    }

    /// What the desktop was told to open.
    pub fn opened(&mut self) -> String {
        let file = self.person.desk.home().join("opened");
        let link = self.person.until("a browser", |_| std::fs::read_to_string(&file).ok());
        link.trim().to_owned()
    }

    /// Another window is in front, as a browser's would be.
    fn looks_elsewhere(&mut self) -> Elsewhere {
        let ours = self.window();
        let child = self.person.desk.command("xmessage").args(["-name", "browser", "a browser"]).spawn().unwrap();
        self.person.until("another window in front", |person| {
            person.desk.ask("xdotool", &["getactivewindow"]).filter(|window| window.trim() != ours)
        });
        assert!(!asks_for_attention(&self.person, &ours), "nothing has happened yet");
        Elsewhere { child, ours }
    }

    fn window(&self) -> String {
        let found = self.person.desk.ask("xdotool", &["search", "--onlyvisible", "--class", "regain"]).unwrap();
        found.lines().next().unwrap().to_owned()
    }
}

/// As the window manager shows it in a task bar.
fn asks_for_attention(person: &Person, window: &str) -> bool {
    let told = person.desk.ask("xprop", &["-id", window, "_NET_WM_STATE"]).unwrap_or_default();
    told.contains("DEMANDS_ATTENTION")
}

/// A window that is in front of the program's.
struct Elsewhere {
    child: Child,
    ours: String,
}

impl Elsewhere {
    /// The program's window asks for attention, and has not taken the focus.
    fn sees_attention_asked_for(&self, person: &mut Person) {
        person.until("the call for attention", |person| asks_for_attention(person, &self.ours).then_some(()));
        let active = person.desk.ask("xdotool", &["getactivewindow"]).unwrap();
        assert_ne!(active.trim(), self.ours, "it has taken the focus");
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Each in the forms in which it passes.
pub fn forms(values: &[&str]) -> Vec<Vec<u8>> {
    let forms = values.iter().flat_map(|value| [(*value).to_owned(), STANDARD.encode(value), hex::encode(value)]);
    forms.map(String::into_bytes).collect()
}

fn leads_all_the_way(test: &'static str, renderer: &str, hand: Hand) {
    for program in ["xmessage", "xprop", "nsenter", "unshare"] {
        if find(program).is_none() {
            return skipped(test, &format!("{program} is not installed"));
        }
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut beside = Beside::begins(desk, renderer, hand);
    beside.comes_to_export();
    beside.presses(&text::button_open_page());
    let link = beside.opened();
    let browser = beside.looks_elsewhere();
    // No hand takes the picture: the page has asked for it.
    assert_eq!(beside.page(&["open", &link]).trim(), "{");
    beside.person.reaches("request", &text::request_title());
    browser.sees_attention_asked_for(&mut beside.person);
    drop(browser);
    beside.person.activate(super::person::REGAIN);

    let port = beside.camera.ready["smtp_port"].to_string();
    assert_eq!(beside.page(&["mail", &port]).trim(), "sent");
    let words = text::dispatch_hand();
    let by_hand = |thing: &Thing| thing.role == "radio button" && thing.name == words;
    let card = beside.person.sees_still("the way by hand", by_hand);
    match hand {
        Hand::Keyboard => {
            beside.person.tabs_to("the ways to send it", |thing| thing.role == "radio button");
            beside.person.keys(&["Down", "Down"]);
        }
        Hand::Mouse | Hand::Reader => beside.person.acts_on_thing(&card),
    }
    beside.person.sees("it chosen", |thing| by_hand(thing) && thing.checked);
    beside.presses(&text::button_i_have_sent());
    beside.person.reaches("wait", &text::wait_title());
    beside.presses(&text::button_have_code());
    beside.person.reaches("own_page", &text::own_title());

    // Code and password go from the mail into the browser, and pass by the window.
    let code = beside.camera.code();
    let mark = hex::encode(ring::digest::digest(&ring::digest::SHA256, link.as_bytes()));
    let password = format!("Pw-{}", &mark[..11]);
    let browser = beside.looks_elsewhere();
    let answer = beside.page(&["reset", &code, &password]);
    assert!(answer.contains("\"statusCode\":1") || answer.contains("\"statusCode\": 1"), "{answer}");
    let accepted = text::beside_accepted();
    beside.person.sees("the camera's yes", |thing| thing.name == accepted);
    browser.sees_attention_asked_for(&mut beside.person);
    let (pid, there) = (beside.person.program.id(), forms(&["Your camera has taken the new password"]));
    match in_memory(pid, &there[..1]) {
        None => skipped(test, "the memory of another process may not be read"),
        Some(found) => {
            assert!(found[0] > 0, "the search finds nothing");
            let secrets = forms(&[&code, &password]);
            let left = beside.person.until("an end of what passed", |_| {
                in_memory(pid, &secrets).filter(|left| left.iter().all(|count| *count == 0))
            });
            assert_eq!(left, [0; 6]);
        }
    }
    let log = beside.person.program.log();
    assert!(!log.contains(&code) && !log.contains(&password));
    drop(browser);
    beside.person.activate(super::person::REGAIN);

    // Typed here once, it is proven.
    let name = text::own_password();
    beside
        .types_into("the field for it", &password, |thing: &Thing| thing.role == "password text" && thing.name == name);
    if in_memory(pid, &[]).is_some() {
        let typed = forms(&[&password]);
        beside
            .person
            .until("what is typed now to be found", |_| in_memory(pid, &typed[..1]).filter(|found| found[0] > 0));
    }
    beside.presses(&text::button_set_there());
    beside.person.reaches("done", &text::done_title());
    super::journey::closes_by(&mut beside.person, hand);
    leaving::assert_ends_well(&mut beside.person);
}

#[test]
fn the_page_beside_leads_all_the_way_by_keyboard_alone() {
    leads_all_the_way("the_page_beside_leads_all_the_way_by_keyboard_alone", "software", Hand::Keyboard);
}

#[test]
fn the_page_beside_leads_all_the_way_by_a_screen_reader() {
    leads_all_the_way("the_page_beside_leads_all_the_way_by_a_screen_reader", "gl", Hand::Reader);
}
