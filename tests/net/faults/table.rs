//! All cells of the table: each fault at each place where it can strike, packed into journeys, and what came of them.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use regain::wizard::JobKind;
use tokio::runtime::Handle;

use super::fault::Fault;
use super::person::{NEW_PASSWORD, Outcome, STAGES, play};
use super::plan::{Place, Strike};
use super::world::{Way, World};

/// A fault at a place, of a camera that is reached in this way.
pub type Cell = (Way, Fault, Place);

/// A journey with the faults that it meets, at most one in each stage.
pub struct Journey {
    pub way: Way,
    pub strikes: Vec<Strike>,
}

/// All cells, from what journeys without a fault have asked.
pub fn cells(plain: &[Place], tls: &[Place]) -> Vec<(Way, Strike)> {
    let mut cells = Vec::new();
    for fault in Fault::OF_ANSWERS {
        let of_camera = plain.iter().filter(|place| place.stage != JobKind::SendMail);
        cells.extend(of_camera.map(|place| (Way::Plain, Strike { fault, place: place.clone(), after: None })));
    }
    for fault in Fault::OF_MAIL {
        let of_mail = plain.iter().filter(|place| place.stage == JobKind::SendMail);
        cells.extend(of_mail.map(|place| (Way::Plain, Strike { fault, place: place.clone(), after: None })));
    }
    let around = Fault::AROUND.map(|fault| (if fault == Fault::NameLies { Way::Named } else { Way::Plain }, fault));
    let of_tls = Fault::OF_TLS.map(|fault| (Way::Tls, fault));
    for (way, fault) in around.into_iter().chain(of_tls) {
        let places = if way == Way::Tls { tls } else { plain };
        for stage in STAGES {
            let of_stage: Vec<_> = places.iter().filter(|place| place.stage == stage).collect();
            // A mail server has one connection, and a probe asks several things at once: both are gone as a whole.
            let is_whole = matches!(stage, JobKind::Probe | JobKind::SendMail) || fault.is_of_the_house();
            let is_possible = match (stage, fault) {
                (JobKind::SendMail, fault) => (way, fault) == (Way::Plain, Fault::Refused),
                // What is typed says nothing of which camera it is; and a name is not asked who it is.
                (JobKind::Probe, Fault::TakenOver | Fault::NameLies | Fault::OtherCertificate) => false,
                (JobKind::FetchPicture, Fault::NameLies) => false,
                _ => true,
            };
            if !is_possible {
                continue;
            }
            let count = if is_whole { 1 } else { of_stage.len() };
            for (at, place) in of_stage.iter().enumerate().take(count) {
                let after = at.checked_sub(1).map(|before| of_stage[before].request.clone());
                cells.push((way, Strike { fault, place: (*place).clone(), after }));
            }
        }
    }
    cells
}

/// Packs cells into journeys: one of each stage, where what one leaves behind does not touch the next.
pub fn journeys(cells: &[(Way, Strike)]) -> Vec<Journey> {
    let mut journeys: Vec<Journey> = Vec::new();
    for (way, strike) in cells {
        let at_most = match strike.fault {
            fault if fault.is_of_the_house() => 1,
            fault if fault.is_slow() => 3,
            _ => STAGES.len(),
        };
        // What becomes of the new password decides what is asked next.
        let is_entangled = |one: JobKind, other: JobKind| {
            [one, other].iter().all(|stage| matches!(stage, JobKind::Commit | JobKind::SignIn))
        };
        let fits = |journey: &&mut Journey| {
            let others = &journey.strikes;
            journey.way == *way
                && others.iter().all(|other| {
                    other.fault == strike.fault && other.place.stage != strike.place.stage
                        && !is_entangled(other.place.stage, strike.place.stage)
                })
                && others.len() < at_most
        };
        match journeys.iter_mut().find(fits) {
            Some(journey) => journey.strikes.push(strike.clone()),
            None => journeys.push(Journey { way: *way, strikes: vec![strike.clone()] }),
        }
    }
    journeys
}

/// What came of the journeys, and what went wrong.
#[derive(Default)]
pub struct Results {
    pub outcomes: Vec<(Way, Outcome)>,
    pub failures: Vec<String>,
}

impl Results {
    /// The cells whose fault did not strike.
    pub fn missed(&self, cells: &[(Way, Strike)]) -> Vec<(Way, Strike)> {
        let met: HashSet<Cell> =
            self.outcomes.iter().map(|(way, outcome)| (*way, outcome.fault, outcome.place.clone())).collect();
        let is_missed = |(way, strike): &&(Way, Strike)| !met.contains(&(*way, strike.fault, strike.place.clone()));
        cells.iter().filter(is_missed).cloned().collect()
    }
}

/// Plays journeys, so many at a time.
pub fn run(runtime: &Handle, journeys: &[Journey], threads: usize, results: &Mutex<Results>) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(journeys.len()) {
            scope.spawn(|| {
                while let Some(journey) = journeys.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let t = std::time::Instant::now();
                    let played = one(runtime, journey);
                    eprintln!("{:?} {:?} {} {:?} {}", t.elapsed(), journey.way, journey.strikes[0].fault.words(), journey.strikes.iter().map(|s| s.place.request.clone()).collect::<Vec<_>>(), played.as_ref().err().cloned().unwrap_or_default());
                    let mut results = results.lock().unwrap();
                    match played {
                        Ok(outcomes) => {
                            results.outcomes.extend(outcomes.into_iter().map(|outcome| (journey.way, outcome)));
                        }
                        Err(why) => results.failures.push(format!("{:?} {:?}: {why}", journey.way, journey.strikes)),
                    }
                }
            });
        }
    });
}

/// One journey to its end, and what must be true then whatever has struck.
fn one(runtime: &Handle, journey: &Journey) -> Result<Vec<Outcome>, String> {
    let world = World::new(runtime, journey.way, journey.strikes.clone());
    let outcomes = play(&world)?;
    let (ours, theirs) = (world.camera.counts(), world.stranger.counts());
    if !world.lets_in(NEW_PASSWORD) {
        return Err(format!("the new password does not sign in: {outcomes:?}"));
    }
    // Where it is not sure whether the request arrived, one sign-in finds out.
    if ours.commits != 1 {
        return Err(format!("{} commits: {outcomes:?}", ours.commits));
    }
    // Nobody can say which camera it is that is known by a name alone, in plain HTTP.
    if (theirs.commits, theirs.sign_ins) != (0, 0) && journey.way != Way::Named {
        return Err(format!("the stranger was given something: {outcomes:?}"));
    }
    Ok(outcomes)
}
