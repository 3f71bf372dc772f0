//! How long the whole journey takes at the wire, over links of several delays, beside its floor: the round trips that wait for one
//! another (`tests/support/requests.rs` lists them), and what the same journey takes without any delay. And the requests of each
//! job beside the least that there can be. Run by `cargo bench -p regain-benches --bench wire`; exit code 1 when a goal is missed.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints, and stops when it cannot go on"
)]
#![expect(clippy::disallowed_methods, reason = "the journey goes on at the time of the bench")]

#[expect(dead_code, reason = "other benches have peers")]
#[path = "support/figures.rs"]
mod figures;
#[path = "../tests/support/link.rs"]
mod link;
#[expect(dead_code, reason = "the words are for the docs")]
#[path = "../tests/support/requests.rs"]
mod requests_of_the_journey;
#[path = "../tests/support/tools.rs"]
mod tools;
#[path = "../tests/support/whole_way.rs"]
mod whole_way;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use figures::{Figure, Figures};
use regain::camera::PairInMaking;
use regain::mail::install_tls;
use regain::wizard::JobKind;
use requests_of_the_journey::{ASKED, JOBS, STEPS, round_trips};
use whole_way::{Told, Way};

/// How much longer than its floor the journey may take.
const TIMES_FLOOR: f64 = 1.15;

/// The round trips of the links, and how often the journey is made over each.
const LINKS: [(Duration, usize); 3] =
    [(Duration::from_micros(200), 11), (Duration::from_millis(5), 7), (Duration::from_millis(50), 3)];

/// How often without a delay.
const DIRECT: usize = 11;

/// How long the person takes to type a new password twice; nobody types faster. Not part of the time.
const TYPING: Duration = Duration::from_millis(1500);

/// How many key pairs are made to tell how long one takes.
const PAIRS: usize = 15;

fn main() -> ExitCode {
    install_tls();
    let mut figures = Figures::of("wire");
    for (name, is_tls) in [("HTTP", false), ("HTTPS", true)] {
        // The first one warms up.
        walk(Duration::ZERO, is_tls, TYPING);
        let direct: Vec<_> = (0..DIRECT).map(|_| walk(Duration::ZERO, is_tls, TYPING)).collect();
        let at_rest = median(direct.iter().map(whole));
        figures.add(Figure::new(format!("journey over {name}, no delay"), at_rest, "ms"));
        for (round_trip, times) in LINKS {
            let told: Vec<_> = (0..times).map(|_| walk(round_trip, is_tls, TYPING)).collect();
            let floor = f64::from(round_trips(is_tls)) * millis(round_trip) + at_rest;
            let link = format!("journey over {name}, {} ms", millis(round_trip));
            let floor_name = format!("{} round trips and no delay", round_trips(is_tls));
            let figure = Figure::new(link, median(told.iter().map(whole)), "ms").beside_floor(floor_name, floor);
            figures.add(figure.times_floor(TIMES_FLOOR));
            for (job, title) in JOBS {
                let steps = STEPS.iter().find(|(of, _)| *of == job).map_or(0, |(_, steps)| steps.len());
                let took = median(told.iter().map(|told| millis(of(told, job))));
                println!("    {title}: {took:.2} ms, {steps} round trips");
            }
        }
        requests(&mut figures, name, &direct[0]);
    }
    key_pair(&mut figures);
    figures.finish()
}

fn walk(round_trip: Duration, is_tls: bool, typing: Duration) -> Told {
    let mut way = Way::new(round_trip, is_tls);
    way.typing = typing;
    way.walk()
}

/// The requests of each job beside the least.
fn requests(figures: &mut Figures, name: &str, told: &Told) {
    for (job, title) in JOBS {
        let asked: u64 = told.asked.iter().filter(|(of, _)| *of == job).flat_map(|(_, asked)| asked.values()).sum();
        let least: u64 = ASKED.iter().filter(|listed| listed.job == job).map(|listed| listed.times).sum();
        #[expect(clippy::cast_precision_loss, reason = "a dozen")]
        let (asked, least) = (asked as f64, least as f64);
        let figure = Figure::new(format!("{title}, over {name}"), asked, "requests");
        figures.add(figure.beside_floor("docs/requests.md", least).times_floor(1.0));
    }
    #[expect(clippy::cast_precision_loss, reason = "a dozen")]
    let connections = told.connections.0 as f64;
    figures.add(Figure::new(format!("the whole journey, over {name}"), connections, "connections"));
}

/// How long a key pair takes, and that the commit does not wait for it once somebody types.
fn key_pair(figures: &mut Figures) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let pair = || {
        let began = Instant::now();
        assert!(runtime.block_on(async { PairInMaking::begin().made().await }).is_some());
        millis(began.elapsed())
    };
    figures.add(Figure::new("a key pair", median((0..PAIRS).map(|_| pair())), "ms"));
    let commit = |typing| median((0..5).map(|_| millis(of(&walk(Duration::ZERO, false, typing), JobKind::Commit))));
    let (cold, ready) = (commit(Duration::ZERO), commit(TYPING));
    figures.add(Figure::new("setting the password, typed at once", cold, "ms"));
    let figure = Figure::new("setting the password, typed by a person", ready, "ms");
    figures.add(figure.beside_floor("typed at once", cold).times_floor(1.0));
}

fn of(told: &Told, job: JobKind) -> Duration {
    told.took.iter().filter(|(of, _)| *of == job).map(|(_, took)| *took).sum()
}

fn whole(told: &Told) -> f64 {
    told.took.iter().map(|(_, took)| millis(*took)).sum()
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<_> = times.collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
