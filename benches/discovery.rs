//! How soon a camera's answer is a row, and whether a thousand cameras are a thousand rows: on a network of its own, beside a
//! bare socket and beside what others wrote, asked of the same cameras in the same run. Run by `cargo bench -p regain-benches --bench discovery`;
//! exit code 1 when a goal is missed.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark tells what it measured")]
#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a benchmark stops when it cannot go on")]
#![expect(clippy::disallowed_methods, reason = "two processes share no other clock than the time of day")]

#[path = "discovery/cameras.rs"]
mod cameras;
#[path = "support/figures.rs"]
#[expect(dead_code, reason = "no goal here is a multiple of a floor")]
mod figures;
#[path = "discovery/house.rs"]
mod house;
#[path = "../tests/net/others.rs"]
mod others;
#[path = "discovery/programs.rs"]
mod programs;

/// Tells what is left out.
mod skipped {
    pub fn skipped(name: &str, why: &str) {
        println!("SKIPPED {name}: {why}");
    }
}

use std::collections::HashMap;
use std::process::ExitCode;
use std::time::SystemTime;

use figures::{Figure, Figures};
use house::{Cameras, Pace};
use programs::{Kind, Program, Said};
use regain::camera::discovery::{Search, search};

const CAMERAS: usize = 1000;

/// From a camera's answer to its row.
const FIRST_ROW_MS: f64 = 20.0;

/// How often the answer of a single camera is measured.
const TIMES: usize = 200;

/// One camera that answers at any moment soon.
const ALONE: Pace = Pace { count: 1, spread: 20, megabits: 1000 };

/// How a thousand cameras answer.
const PACES: [(&str, Pace); 3] = [
    ("within 500 ms", Pace { count: CAMERAS, spread: 500, megabits: 1000 }),
    ("at once over 100 Mbit/s", Pace { count: CAMERAS, spread: 0, megabits: 100 }),
    ("at once over 1 Gbit/s", Pace { count: CAMERAS, spread: 0, megabits: 1000 }),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["cameras"] => cameras::run(),
        ["ours", kind] => programs::ours(kind),
        ["bare", kind] => programs::bare(kind),
        ["home"] => return measure(),
        _ => return outside(),
    }
    ExitCode::SUCCESS
}

/// The time of day, in milliseconds.
fn now() -> f64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a clock that is set").as_secs_f64() * 1e3
}

/// Installs what others wrote, where there is a real network, and goes into one of its own.
fn outside() -> ExitCode {
    if let Some(why) = house::unavailable() {
        skipped::skipped("discovery", why);
        return ExitCode::SUCCESS;
    }
    drop((others::python("hiktools and WSDiscovery"), others::node("onvif")));
    let status = house::itself_apart("home").status().expect("this program");
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn measure() -> ExitCode {
    let mut figures = Figures::of("discovery");
    let mut cameras = Cameras::start();
    for kind in [Kind::Sadp, Kind::WsDiscovery] {
        alone(&mut figures, &mut cameras, kind);
    }
    for (name, pace) in PACES {
        for kind in [Kind::Sadp, Kind::WsDiscovery, Kind::Both] {
            crowd(&mut figures, &mut cameras, kind, name, pace);
        }
    }
    figures.finish()
}

/// One camera, many times: from its answer to its row, and from the start of the search to that.
fn alone(figures: &mut Figures, cameras: &mut Cameras, kind: Kind) {
    let runtime = programs::runtime();
    let mut measured = |first_row: &dyn Fn() -> f64| {
        let times = (0..TIMES).map(|_| {
            cameras.begin(ALONE);
            let told = first_row();
            told - answered(&cameras.sent().1, kind)[0].expect("an answer")
        });
        sorted(times.collect())
    };
    let ours = measured(&|| runtime.block_on(first_row(kind.search())));
    let bare = measured(&|| programs::ask_alone(kind));
    for (name, part) in [("median", 0.5), ("99th percentile", 0.99), ("worst", 1.0)] {
        let figure = Figure::new(format!("{}: answer to row, {name} of {TIMES}", kind.name()), at(&ours, part), "ms");
        figures.add(figure.beside_floor("a bare socket", at(&bare, part)).at_most(FIRST_ROW_MS));
    }
}

/// When the first row was told.
async fn first_row(wanted: Search) -> f64 {
    let (tell, told) = tokio::sync::oneshot::channel();
    let mut tell = Some(tell);
    let searching = tokio::spawn(search(wanted, move |_| {
        if let Some(tell) = tell.take() {
            tell.send(now()).expect("the bench waits");
        }
    }));
    let told = told.await.expect("a row");
    searching.abort();
    told
}

/// When each camera answered first in a search. In both searches: in that one where it was sooner.
fn answered(first: &[Vec<Option<f64>>; 2], kind: Kind) -> Vec<Option<f64>> {
    let [sadp, ws_discovery] = first;
    match kind {
        Kind::Sadp => sadp.clone(),
        Kind::WsDiscovery => ws_discovery.clone(),
        Kind::Both => sadp.iter().zip(ws_discovery).map(|(one, other)| soonest(*one, *other)).collect(),
    }
}

fn soonest(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    one.into_iter().chain(other).reduce(f64::min)
}

/// What came of one program's search.
struct Outcome {
    found: usize,
    twice: usize,
    first: f64,
    last: f64,
    /// From the first answer of all to the first row.
    first_delay: f64,
    /// From each camera's first answer to when the program knew of it, sorted.
    delays: Vec<f64>,
    said: Said,
    answers: u64,
    dropped: u64,
}

fn run(cameras: &mut Cameras, kind: Kind, pace: Pace, program: &Program) -> Option<Outcome> {
    cameras.begin(pace);
    let before = house::dropped();
    let said = match program.run(kind) {
        Ok(said) => said,
        Err(why) => {
            skipped::skipped(program.name, &why);
            return None;
        }
    };
    let dropped = house::dropped() - before;
    let (answers, first) = cameras.sent();
    let answered = answered(&first, kind);
    let mut known: HashMap<&str, f64> = HashMap::new();
    let mut twice = 0;
    for (mac, at) in &said.found {
        twice += usize::from(known.insert(mac, known.get(mac.as_str()).copied().unwrap_or(*at)).is_some());
    }
    let of = |camera: usize| known.get(cameras::mac(camera).as_str()).copied();
    let delays = sorted((0..CAMERAS).filter_map(|camera| Some(of(camera)? - answered[camera]?)).collect());
    let times = sorted(known.values().map(|at| at - said.began).collect());
    let (first, last) = (times.first().copied().unwrap_or(f64::NAN), times.last().copied().unwrap_or(f64::NAN));
    let first_answer = answered.iter().flatten().copied().reduce(f64::min).unwrap_or(f64::NAN);
    let first_delay = said.began + first - first_answer;
    let found = known.len();
    Some(Outcome { found, twice, first, last, first_delay, delays, said, answers, dropped })
}

/// A thousand cameras, asked by each program in turn.
fn crowd(figures: &mut Figures, cameras: &mut Cameras, kind: Kind, name: &str, pace: Pace) {
    let ours = run(cameras, kind, pace, &Program::ours()).expect("our search");
    let floor = (kind != Kind::Both).then(|| run(cameras, kind, pace, &Program::bare()).expect("a bare socket"));
    let peers: Vec<_> = Program::peers(kind)
        .into_iter()
        .filter_map(|program| run(cameras, kind, pace, &program).map(|outcome| (program.name, outcome)))
        .collect();
    let title = format!("{}, {CAMERAS} cameras {name}", kind.name());
    println!("{title}: {} answers, {} dropped by the system", ours.answers, ours.dropped);
    for (program, outcome) in
        floor.iter().map(|floor| ("a bare socket", floor)).chain(peers.iter().map(|(a, b)| (*a, b)))
    {
        println!("  {program}: {} answers, {} dropped by the system", outcome.answers, outcome.dropped);
    }
    let beside = |what: &str, unit, of: &dyn Fn(&Outcome) -> f64| {
        let figure = Figure::new(format!("{title}: {what}"), of(&ours), unit);
        peers.iter().fold(figure, |figure, (name, outcome)| figure.beside_peer(*name, of(outcome)))
    };
    let with_floor = |figure: Figure, of: &dyn Fn(&Outcome) -> f64| match &floor {
        Some(floor) => figure.beside_floor("a bare socket", of(floor)),
        None => figure,
    };
    let missing = |outcome: &Outcome| (CAMERAS - outcome.found) as f64;
    figures.add(beside("lost", "cameras", &missing).at_most(0.0));
    figures.add(beside("listed twice", "cameras", &|outcome| outcome.twice as f64).at_most(0.0));
    let first = |outcome: &Outcome| outcome.first;
    figures.add(with_floor(beside("until the first row", "ms", &first), &first));
    let last = |outcome: &Outcome| outcome.last;
    figures.add(with_floor(beside("until the last row", "ms", &last), &last));
    let first_delay = |outcome: &Outcome| outcome.first_delay;
    let figure = with_floor(beside("first answer to first row", "ms", &first_delay), &first_delay);
    figures.add(figure.at_most(FIRST_ROW_MS));
    for (name, part) in [("median", 0.5), ("worst", 1.0)] {
        let of = |outcome: &Outcome| at(&outcome.delays, part);
        figures.add(with_floor(beside(&format!("answer to row, {name}"), "ms", &of), &of));
    }
    figures.add(beside("processor time", "ms", &|outcome| outcome.said.cpu_ms));
    figures.add(beside("memory at most", "MB", &|outcome| outcome.said.peak_mb));
}

fn sorted(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times
}

/// The value that this part of all does not exceed.
#[expect(clippy::cast_possible_truncation, reason = "a part of a length is a length")]
fn at(sorted: &[f64], part: f64) -> f64 {
    let place = (sorted.len() as f64 * part).ceil() as usize;
    sorted.get(place.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}
