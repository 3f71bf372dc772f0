//! The pure parts that cost something: what strangers send, taken apart; pictures; the wizard with many cameras; pages. One list
//! for the bench `parts`, which tells how long each takes, and for the test program `costs`, which counts what each does and holds
//! it against a table. The inputs are those that the fuzz targets begin with.

use std::hint::black_box;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use regain::camera::DeviceInfo;
use regain::camera::discovery::read_answer;
use regain::camera::wire::session::SessionLoginCap;
use regain::camera::wire::{Document, ResponseStatus};
use regain::domain::{FoundCamera, Recalled, Target};
use regain::engine::snapshot;
use regain::mail::code;
use regain::qr;
use regain::ui::{self, Drafts};
use regain::window::SIZE;
use regain::window::offscreen::Offscreen;
use regain::wizard::{Event, Progress, Ticket, Wizard};

/// Something to do as often as wished, each time the same.
pub struct Part {
    /// What it is; also its name in the table.
    pub name: &'static str,
    /// Does it once.
    pub work: Box<dyn FnMut()>,
}

impl Part {
    fn new<T>(name: &'static str, mut work: impl FnMut() -> T + 'static) -> Self {
        Self { name, work: Box::new(move || drop(black_box(work()))) }
    }
}

macro_rules! sample {
    ($path:literal) => {
        include_bytes!(concat!("../../fuzz/corpus/", $path)).as_slice()
    };
}

/// Every part, prepared.
pub fn all() -> Vec<Part> {
    let sender = SocketAddr::from(([192, 0, 2, 9], 37020));
    let mut page = Page::new().settled();
    let mut typing = Page::new();
    typing.open_field();
    let mut typed = false;
    let full = arrived();
    let mut list = Page::of(arrived()).settled();
    vec![
        Part::new("search answer (SADP)", move || read_answer(sample!("sadp_answer/camera.xml"), sender)),
        Part::new("device description (XML)", || {
            Document::read(sample!("device_reply/device.xml")).and_then(|document| DeviceInfo::parse(&document))
        }),
        Part::new("refusal (JSON)", || ResponseStatus::read(sample!("device_reply/refusal.json"))),
        Part::new("session offered (XML)", || {
            Document::read(sample!("session_login/recorder.xml")).and_then(|document| SessionLoginCap::parse(&document))
        }),
        Part::new("mail with a code (MIME, HTML)", || code::read(sample!("whole_mail/alternative.eml"))),
        Part::new("QR picture read (PNG)", || qr::import(sample!("picture_file/recovery.png"))),
        Part::new("QR picture drawn", || qr::read(sample!("picture_file/recovery.png")).map(|text| qr::draw(&text))),
        Part::new("snapshot read (JPEG)", || snapshot::decode(sample!("snapshot/small.jpg"))),
        Part::new("100 cameras taken in", arrived),
        Part::new("100 cameras taken in once more", {
            let mut wizard = full;
            move || (0..CAMERAS).for_each(|at| found(&mut wizard, at))
        }),
        Part::new("first page from nothing, drawn", || Page::new().picture()),
        Part::new("first page once more, nothing new", move || page.frame(Vec::new())),
        Part::new("first page, a letter typed or taken back", move || {
            typed = !typed;
            let key = |key| egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            };
            typing.frame(vec![if typed { egui::Event::Text("1".to_owned()) } else { key(egui::Key::Backspace) }]);
        }),
        Part::new("list of 100 cameras, nothing new", move || list.frame(Vec::new())),
    ]
}

const CAMERAS: usize = 100;

/// The time of all parts: some of what pages show goes by the clock, and each time it is to be the same.
fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

fn searching() -> Wizard {
    let mut wizard = Wizard::new();
    wizard.handle(Event::Started(Recalled::default()), start());
    wizard
}

fn arrived() -> Wizard {
    let mut wizard = searching();
    (0..CAMERAS).for_each(|at| found(&mut wizard, at));
    assert_eq!(wizard.cameras().len(), CAMERAS, "one is missing or listed twice");
    wizard
}

fn found(wizard: &mut Wizard, at: usize) {
    let mut camera = FoundCamera::at(Target::new(format!("10.0.{}.{}", at / 250, at % 250 + 1), 80));
    camera.model = Some("DS-2CD2143G2-I".to_owned());
    camera.serial = Some(format!("DS-2CD2143G2-I20230102AAWRK{at:08}"));
    camera.mac = Some(format!("02:00:5e:00:{:02x}:{:02x}", at / 256, at % 256));
    camera.activated = Some(true);
    let ticket = wizard.running().map_or(Ticket(0), |job| job.ticket);
    wizard.handle(Event::Progress(ticket, Progress::Found(camera)), start());
}

/// A page on a screen of its own, by a clock of its own.
struct Page {
    screen: Offscreen,
    wizard: Wizard,
    drafts: Drafts,
    seconds: f64,
}

impl Page {
    fn new() -> Self {
        Self::of(searching())
    }

    fn of(wizard: Wizard) -> Self {
        let screen = Offscreen::new(SIZE, 1.0);
        ui::install(screen.context());
        Self { screen, wizard, drafts: Drafts::default(), seconds: 0.0 }
    }

    /// What moves when a page comes in has come to rest.
    fn settled(mut self) -> Self {
        (0..60).for_each(|_| self.frame(Vec::new()));
        self
    }

    fn frame(&mut self, events: Vec<egui::Event>) {
        let Self { screen, wizard, drafts, seconds } = self;
        *seconds += 1.0 / 60.0;
        let now = start() + Duration::from_secs_f64(*seconds);
        screen.step(events, *seconds, |ui| drop(ui::draw(ui, wizard, drafts, now)));
    }

    fn picture(&mut self) -> usize {
        self.frame(Vec::new());
        self.screen.picture().len()
    }

    /// The field for an address, which takes the letters.
    fn open_field(&mut self) {
        self.wizard.handle(Event::TypeAddress, start());
        (0..4).for_each(|_| self.frame(Vec::new()));
        assert!(self.screen.context().text_edit_focused(), "nothing takes the letters");
    }
}
