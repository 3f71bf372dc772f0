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
            let count = match stage {
                _ if is_whole => 1,
                // The sign-in, and the proof as a whole: it asks several things at once.
                JobKind::SignIn => 3,
                _ => of_stage.len(),
            };
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
        let is_fork = |place: &Place| place.stage == JobKind::Commit && place.request.starts_with("PUT");
        let is_entangled = |one: &Place, other: &Place| {
            (is_fork(one) && other.stage == JobKind::SignIn) || (is_fork(other) && one.stage == JobKind::SignIn)
        };
        let fits = |journey: &&mut Journey| {
            let others = &journey.strikes;
            journey.way == *way
                && others.iter().all(|other| {
                    other.fault == strike.fault
                        && other.place.stage != strike.place.stage
                        && !is_entangled(&other.place, &strike.place)
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

impl Results {
    /// Forgets what came of these cells.
    pub fn forget(&mut self, cells: &[(Way, Strike)]) {
        let is_meant = |way: Way, outcome: &Outcome| {
            cells.iter().any(|(at, strike)| (*at, strike.fault, &strike.place) == (way, outcome.fault, &outcome.place))
        };
        self.outcomes.retain(|(way, outcome)| !is_meant(*way, outcome));
    }
}

/// Plays journeys, so many at a time.
pub fn run(runtime: &Handle, journeys: &[Journey], threads: usize, results: &Mutex<Results>) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(journeys.len()) {
            scope.spawn(|| {
                while let Some(journey) = journeys.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let played = one(runtime, journey);
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
    for outcome in &outcomes {
        if let Some((name, _)) = outcome.read.iter().find(|(name, _)| !may_read(outcome.fault, name)) {
            return Err(format!("{name} is not what {:?} is: {outcomes:?}", outcome.fault));
        }
    }
    Ok(outcomes)
}

/// Whether a trouble of this name can be what a person reads after this fault: first what it is, else what may follow.
fn may_read(fault: Fault, name: &str) -> bool {
    let silent =
        ["camera_offline", "picture_offline", "not_delivered", "still_offline", "clock_offline", "recovery_offline"];
    let broken = ["camera_broken_off", "broken_off"];
    let strange = ["unknown_reply", "nothing_sent", "picture_unreadable", "picture_refused", "not_a_camera"];
    let strange_after = ["clock_refused", "recovery_refused", "page_not_used"];
    let other = ["different_camera", "clock_different_camera", "recovery_different_camera"];
    let by_name = ["wrong_code", "refused_by_unknown", "clock_signed_out", "recovery_signed_out"];
    let doubt = ["not_sure", "not_changed", "clock_lost", "recovery_lost"];
    let mail = ["send_offline", "send_hung_up", "send_maybe", "send_not_understood"];
    let all: &[&[&str]] = match fault {
        Fault::Bomb | Fault::Loop => &[&silent, &strange, &strange_after, &doubt],
        Fault::Portal => &[&silent, &["not_a_camera"], &doubt, &mail],
        Fault::TakenOver | Fault::OtherCertificate => &[&other, &doubt],
        Fault::NameLies => &[&by_name, &doubt],
        Fault::Refused | Fault::Moved => &[&silent, &doubt, &mail],
        Fault::WrongLength => &[],
        Fault::Reset | Fault::Lost | Fault::Half | Fault::Drip | Fault::Big | Fault::HandshakeCut => {
            &[&silent, &broken, &doubt, &mail]
        }
    };
    all.iter().any(|names| names.contains(&name))
}
