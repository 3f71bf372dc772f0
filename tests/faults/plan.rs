//! Where the fault of a journey strikes: at which request of which stage, and until when. It knows no sockets.

use std::collections::HashMap;
use std::sync::Mutex;

use regain::wizard::JobKind;

use super::fault::Fault;

/// One request of the journey: what is being done, and what is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub stage: JobKind,
    pub request: String,
}

/// What is to strike at a place.
#[derive(Clone, Debug)]
pub struct Strike {
    pub fault: Fault,
    pub place: Place,
    /// The request of the stage after whose answer everything changes. `None`: it changes before the stage begins.
    pub after: Option<String>,
}

/// What becomes of a request.
pub enum Fate {
    /// It is passed on.
    Passes,
    /// It meets this.
    Meets(Fault),
}

/// The plan of one journey, and what was asked until now.
#[derive(Default)]
pub struct Plan(Mutex<State>);

#[derive(Default)]
struct State {
    strikes: Vec<Strike>,
    stage: Option<JobKind>,
    /// How often each request was made in this stage.
    counts: HashMap<String, usize>,
    asked: Vec<Place>,
    /// What may strike in this stage.
    armed: Option<Strike>,
    /// What has changed everything.
    broken: Option<Fault>,
    was_met: bool,
    /// The camera has another address, for good.
    has_moved: bool,
}

impl Plan {
    pub fn of(strikes: Vec<Strike>) -> Self {
        Self(Mutex::new(State { strikes, ..State::default() }))
    }

    /// A stage begins, for the first time or again. Gives what changes everything right now.
    pub fn begin(&self, stage: JobKind) -> Option<Fault> {
        let mut state = self.0.lock().unwrap();
        (state.stage, state.counts) = (Some(stage), HashMap::new());
        if state.broken.is_some() {
            return None;
        }
        let at = state.strikes.iter().position(|strike| strike.place.stage == stage);
        state.armed = at.map(|at| state.strikes.remove(at));
        state.was_met = false;
        let now = state.armed.as_ref().filter(|strike| strike.fault.is_around() && strike.after.is_none());
        let now = now.map(|strike| strike.fault);
        state.change(now);
        now
    }

    /// Something is asked: `base` is what, without how often.
    pub fn meet(&self, base: &str) -> (String, Fate) {
        let mut state = self.0.lock().unwrap();
        let count = state.counts.entry(base.to_owned()).or_default();
        *count += 1;
        let request = if *count == 1 { base.to_owned() } else { format!("{base} ({count})") };
        if let Some(stage) = state.stage {
            state.asked.push(Place { stage, request: request.clone() });
        }
        // The wire itself is shut where nobody answers; what comes through all the same is well.
        if let Some(fault) = state.broken.filter(|fault| !fault.shuts_the_door()) {
            return (request, Fate::Meets(fault));
        }
        let is_here = |strike: &&Strike| !strike.fault.is_around() && strike.place.request == request;
        match state.armed.as_ref().filter(is_here).map(|strike| strike.fault) {
            Some(fault) => {
                state.was_met = true;
                (request, Fate::Meets(fault))
            }
            None => (request, Fate::Passes),
        }
    }

    /// The answer to this request is there, and not passed back yet. Gives what changes everything right now.
    pub fn answered(&self, request: &str) -> Option<Fault> {
        let mut state = self.0.lock().unwrap();
        let is_next = |strike: &&Strike| strike.fault.is_around() && strike.after.as_deref() == Some(request);
        let fault = state.armed.as_ref().filter(is_next).map(|strike| strike.fault).filter(|_| !state.was_met);
        state.change(fault);
        fault
    }

    /// All is well again. Gives what is to be undone.
    pub fn mend(&self) -> Option<Fault> {
        let mut state = self.0.lock().unwrap();
        state.armed = None;
        state.broken.take()
    }

    /// What changes everything right now.
    pub fn broken(&self) -> Option<Fault> {
        self.0.lock().unwrap().broken
    }

    /// Whether the camera has another address.
    pub fn has_moved(&self) -> bool {
        self.0.lock().unwrap().has_moved
    }

    /// Whether the fault of this stage has struck, and where.
    pub fn met(&self) -> Option<(Fault, Place)> {
        let state = self.0.lock().unwrap();
        let armed = state.armed.as_ref().filter(|_| state.was_met);
        armed.map(|strike| (strike.fault, strike.place.clone()))
    }

    /// All that was asked, in order.
    pub fn asked(&self) -> Vec<Place> {
        self.0.lock().unwrap().asked.clone()
    }
}

impl State {
    fn change(&mut self, fault: Option<Fault>) {
        if fault.is_some() {
            (self.broken, self.was_met) = (fault, true);
            self.has_moved |= fault == Some(Fault::Moved);
        }
    }
}
