//! The software window under another one: what that has covered is there again, also when it goes while somebody types.

use std::time::{Duration, Instant};

use regain::text;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ConfigureWindowAux, ConnectionExt as _, CreateWindowAux, ImageFormat, StackMode, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use super::desk::{Desk, Kind, PATIENCE};
use super::person::Person;

/// The left of the page, where nothing changes while somebody types: width and height.
const PART: [u16; 2] = [200, 400];

/// A piece of the screen, and another window that can lie over it.
struct Piece {
    connection: RustConnection,
    root: Window,
    cover: Window,
    corner: [i16; 2],
}

impl Piece {
    fn of(desk: &Desk) -> Self {
        let windows = desk.ask("xdotool", &["search", "--onlyvisible", "--class", "regain"]).unwrap();
        let window = windows.lines().next().unwrap().parse().unwrap();
        let (connection, screen): (RustConnection, usize) = x11rb::connect(Some(desk.display())).unwrap();
        let root = connection.setup().roots[screen].root;
        let corner = connection.translate_coordinates(window, root, 0, 0).unwrap().reply().unwrap();
        let corner = [corner.dst_x + 10, corner.dst_y + 10];
        let cover = connection.generate_id().unwrap();
        // No window manager has a say in it.
        let look = CreateWindowAux::new().override_redirect(1).background_pixel(0x00ff_00ff);
        let ([x, y], [width, height], class) = (corner, PART, WindowClass::INPUT_OUTPUT);
        connection.create_window(0, cover, root, x, y, width, height, 0, class, 0, &look).unwrap().check().unwrap();
        Self { connection, root, cover, corner }
    }

    fn cover(&self) {
        self.connection.map_window(self.cover).unwrap().check().unwrap();
        let above = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        self.connection.configure_window(self.cover, &above).unwrap().check().unwrap();
    }

    fn uncover(&self) {
        self.connection.unmap_window(self.cover).unwrap().check().unwrap();
    }

    /// What is seen there.
    fn look(&self) -> Vec<u8> {
        let ([x, y], [width, height]) = (self.corner, PART);
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, u32::MAX);
        image.unwrap().reply().unwrap().data
    }

    #[track_caller]
    fn becomes(&self, wanted: &[u8], what: &str) {
        let begin = Instant::now();
        while self.look() != wanted {
            assert!(begin.elapsed() < PATIENCE, "{what}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

#[test]
fn what_another_window_covered_is_shown_again() {
    let Some(desk) = Desk::set_up("what_another_window_covered_is_shown_again", Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    let found = text::find_count(1);
    person.sees("the end of the search", |thing| thing.name == found);
    person.presses(&text::link_not_listed());
    person.sees("the focus in the field", |thing| thing.role == "entry" && thing.focused);
    person.types("1");
    let piece = Piece::of(&person.desk);
    let before = piece.look();
    piece.cover();
    assert!(piece.look() != before, "the other window lies over it");
    piece.uncover();
    piece.becomes(&before, "what was covered is not there any more");
    for round in 0..10 {
        piece.cover();
        person.keys(&["2"]);
        piece.uncover();
        person.keys(&["BackSpace"]);
        piece.becomes(&before, &format!("it is not there any more after somebody typed meanwhile, round {round}"));
    }
}
