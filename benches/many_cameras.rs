//! A thousand cameras arriving: how long a frame of the find page takes meanwhile.
//! Run by `cargo bench -p regain-benches --bench many_cameras`; exit code 1 when a budget is broken.
#![expect(clippy::print_stdout, clippy::expect_used, reason = "a benchmark prints, and stops when it cannot go on")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use regain::domain::{FoundCamera, Recalled, Target};
use regain::ui::{self, Drafts};
use regain::window::{SIZE, offscreen::Offscreen};
use regain::wizard::{Event, Progress, Wizard};

/// Two frames of a screen with 60 pictures a second.
const FRAME: Duration = Duration::from_millis(33);

const CAMERAS: usize = 1000;

/// How many arrive between two frames.
const BATCH: usize = 10;

fn main() -> ExitCode {
    let (longest, mean) = frames();
    println!("longest frame while {CAMERAS} cameras arrive: {longest:.1?}, mean {mean:.1?}, budget {FRAME:.0?}");
    if longest <= FRAME { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
