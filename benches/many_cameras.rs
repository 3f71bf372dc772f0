//! A thousand cameras arriving: how long a frame of the find page takes meanwhile, and how soon the first row is told.
//! Run by `cargo bench -p regain-benches --bench many_cameras`; exit code 1 when a budget is broken.
#![expect(clippy::print_stdout, clippy::expect_used, reason = "a benchmark prints, and stops when it cannot go on")]

use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use regain::camera::discovery::{Interfaces, Search, search};
use regain::domain::{FoundCamera, Recalled, Target};
use regain::ui::{self, Drafts};
use regain::window::{SIZE, offscreen::Offscreen};
use regain::wizard::{Event, Progress, Wizard};

/// Two frames of a screen with 60 pictures a second.
const FRAME: Duration = Duration::from_millis(33);

/// From the camera's answer to the row being told.
const FIRST_ROW: Duration = Duration::from_millis(50);

const CAMERAS: usize = 1000;

/// How many arrive between two frames.
const BATCH: usize = 10;

fn main() -> ExitCode {
    let (longest, mean) = frames();
    let first_row = first_row();
    println!("longest frame while {CAMERAS} cameras arrive: {longest:.1?}, mean {mean:.1?}, budget {FRAME:.0?}");
    println!("first row told after the answer: {first_row:.2?}, budget {FIRST_ROW:.0?}");
    if longest <= FRAME && first_row <= FIRST_ROW { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Feeds the wizard and draws, as the app does; the software painter makes the pixels.
fn frames() -> (Duration, Duration) {
    let (mut wizard, mut drafts, now) = (Wizard::new(), Drafts::default(), regain::app::now());
    wizard.handle(Event::Started(Recalled::default()), now);
    let ticket = wizard.running().expect("the search runs").ticket;
    let mut screen = Offscreen::new(SIZE, 1.0);
    ui::install(screen.context());
    let (mut longest, mut all, mut count) = (Duration::ZERO, Duration::ZERO, 0_u32);
    let mut draw = |wizard: &Wizard, seconds| {
        drop(screen.frame(Vec::new(), seconds, |ui| drop(ui::draw(ui, wizard, &mut drafts, now))));
    };
    // The first frame makes the letters; it has a budget of its own.
    draw(&wizard, 0.0);
    for batch in 0..CAMERAS / BATCH {
        let began = Instant::now();
        for at in batch * BATCH..(batch + 1) * BATCH {
            wizard.handle(Event::Progress(ticket, Progress::Found(camera(at))), now);
        }
        draw(&wizard, f64::from(count) / 60.0);
        let took = began.elapsed();
        (longest, all, count) = (longest.max(took), all + took, count + 1);
    }
    assert_eq!(wizard.cameras().len(), CAMERAS, "a camera is missing or listed twice");
    (longest, all / count.max(1))
}

fn camera(at: usize) -> FoundCamera {
    let mut camera = FoundCamera::at(Target::new(format!("10.0.{}.{}", at / 250, at % 250 + 1), 80));
    camera.model = Some("DS-2CD2143G2-I".to_owned());
    camera.serial = Some(format!("DS-2CD2143G2-I20230102AAWRK{at:08}"));
    camera.mac = Some(format!("02:00:5e:00:{:02x}:{:02x}", at / 256, at % 256));
    camera.activated = Some(true);
    camera
}

/// A device on loopback answers the first probe; measured from its answer to `on_found`.
fn first_row() -> Duration {
    let device = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let sadp_port = device.local_addr().expect("its port").port();
    let (sender, answered) = channel();
    thread::spawn(move || {
        let mut probe = [0; 2048];
        let (_, asker) = device.recv_from(&mut probe).expect("a probe");
        let answer = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ProbeMatch><Types>inquiry</Types>\
            <DeviceDescription>DS-2CD2143G2-I</DeviceDescription><MAC>02-00-5e-00-53-01</MAC>\
            <IPv4Address>127.0.0.1</IPv4Address><HttpPort>80</HttpPort></ProbeMatch>";
        sender.send(Instant::now()).expect("the bench waits");
        device.send_to(answer.as_bytes(), asker).expect("an answer");
    });
    let search_here = Search {
        interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
        sadp_port,
        ws_discovery_port: None,
        listen: Duration::from_secs(1),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut told = None;
    runtime.block_on(search(search_here, |_| {
        told.get_or_insert_with(Instant::now);
    }));
    told.expect("a row") - answered.recv().expect("an answer")
}
