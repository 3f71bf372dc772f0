//! A fault at every request of the journey: what the person reads, what is kept, how it goes on, and that the journey
//! comes to its end once the fault is mended.
//!
//! The real wizard and the real engine go through it; the built-in camera and its mail desk stand behind a wire that has
//! accidents. One journey without any tells which requests there are, so that no place is forgotten when that changes.
//! What came of it all is `docs/faults.md`; `REGAIN_FAULTS=write cargo test --test faults` writes it anew.

//!
//! It is a program of its own: its many journeys would take the time of other tests beside it.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::disallowed_methods, reason = "the journeys go on at the time of the test")]

#[path = "../support/certificate.rs"]
mod certificate;
mod document;
mod fault;
mod mail;
mod neighbours;
mod person;
mod plan;
mod table;
#[path = "../support/tools.rs"]
mod tools;
mod wire;
mod world;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use regain::wizard::JobKind;
use tokio::runtime::{Builder, Handle};

use self::person::{STAGES, play};
use self::plan::Place;
use self::table::{Results, cells, journeys, run};
use self::world::{Way, World};

/// How many journeys go on at a time: those that only wait for a limit of time, and all others.
const AT_A_TIME: [usize; 2] = [48, 8];

#[test]
fn every_fault_at_every_place_is_told_and_the_mended_journey_finishes() {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let runtime = runtime.handle();
    let cells = cells(&asked(runtime, Way::Plain), &asked(runtime, Way::Tls));
    let results = Mutex::new(Results::default());
    let (slow, fast): (Vec<_>, Vec<_>) =
        journeys(&cells).into_iter().partition(|journey| journey.strikes.iter().any(|strike| strike.fault.is_slow()));
    std::thread::scope(|scope| {
        for (journeys, at_a_time) in [&slow, &fast].into_iter().zip(AT_A_TIME) {
            let results = &results;
            scope.spawn(move || run(runtime, journeys, at_a_time, results));
        }
    });
    // What one fault leaves behind may keep another one from striking: that one has a journey of its own.
    let missed = results.lock().unwrap().missed(&cells);
    let alone: Vec<_> = missed.iter().flat_map(|cell| journeys(std::slice::from_ref(cell))).collect();
    run(runtime, &alone, AT_A_TIME[1], &results);
    // On a busy machine a limit of time may pass that should not: what differs is played once more, by itself.
    let kept = std::fs::read_to_string(document_path()).unwrap_or_default();
    let is_written = std::env::var("REGAIN_FAULTS").as_deref() == Ok("write");
    let doubtful = document::doubtful(&cells, &results.lock().unwrap().outcomes, &kept);
    if !is_written && results.lock().unwrap().failures.is_empty() && doubtful.len() < cells.len() / 4 {
        results.lock().unwrap().forget(&doubtful);
        let alone: Vec<_> = doubtful.iter().flat_map(|cell| journeys(std::slice::from_ref(cell))).collect();
        run(runtime, &alone, 2, &results);
    }
    let results = results.into_inner().unwrap();
    assert!(results.failures.is_empty(), "{}", results.failures.join("\n"));
    let missed = results.missed(&cells);
    assert!(missed.is_empty(), "these never struck: {missed:?}");
    let written = document::write(&cells, &results.outcomes);
    if is_written {
        std::fs::write(document_path(), written).unwrap();
        return;
    }
    let new: Vec<_> = written.lines().filter(|line| !kept.lines().any(|other| other == *line)).collect();
    assert!(kept == written, "docs/faults.md is another one; these lines are new:\n{}", new.join("\n"));
}

fn document_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/faults.md")
}

/// What a journey without a fault asks, each request once.
fn asked(runtime: &Handle, way: Way) -> Vec<Place> {
    let world = World::new(runtime, way, Vec::new());
    let outcomes = play(&world).unwrap();
    assert!(outcomes.is_empty(), "{outcomes:?}");
    let mut asked = world.plan.asked();
    // A probe asks two things at once, in any order, and so does the proof after a sign-in.
    let stage = |place: &Place| STAGES.iter().position(|stage| *stage == place.stage);
    let is_first = |place: &Place| place.request.contains("userCheck");
    let is_any = |place: &Place| match place.stage {
        JobKind::Probe => true,
        JobKind::SignIn => !is_first(place),
        _ => false,
    };
    asked.sort_by_key(|place| (stage(place), is_any(place).then(|| place.request.clone())));
    asked
}
