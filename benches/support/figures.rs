//! What a bench measured: a line for each figure, beside its floor, its peers and its goal. Printed for who runs the bench, and
//! left in `target/figures/BENCH.json` for `benches/run`, which makes `benches/RESULTS.md` of all of them.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

use serde_json::{Value, json};

/// One thing that was measured.
pub struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    floor: Option<(String, f64)>,
    peers: Vec<(String, f64)>,
    goal: Option<Goal>,
}

/// What is aimed at; less is better.
#[derive(Clone, Copy)]
enum Goal {
    /// At most this, in the unit of the figure.
    AtMost(f64),
    /// At most this many times its floor.
    TimesFloor(f64),
}

impl Figure {
    /// A figure without a goal. Its unit follows the value: `ms`, `MB`, `requests`.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, floor: None, peers: Vec::new(), goal: None }
    }

    /// The least that this can be on this machine, measured in the same run: the name says of what.
    #[must_use]
    pub fn beside_floor(mut self, name: impl Into<String>, value: f64) -> Self {
        self.floor = Some((name.into(), value));
        self
    }

    /// What another program takes for the same, in the same run.
    #[must_use]
    pub fn beside_peer(mut self, name: impl Into<String>, value: f64) -> Self {
        self.peers.push((name.into(), value));
        self
    }

    /// The goal is this, in the unit of the figure.
    #[must_use]
    pub fn at_most(mut self, goal: f64) -> Self {
        self.goal = Some(Goal::AtMost(goal));
        self
    }

    /// The goal is this many times the floor.
    #[must_use]
    pub fn times_floor(mut self, times: f64) -> Self {
        self.goal = Some(Goal::TimesFloor(times));
        self
    }

    /// How much more than the floor it is.
    fn ratio(&self) -> Option<f64> {
        self.floor.as_ref().map(|(_, floor)| self.value / floor)
    }

    /// The goal in words, and whether it is reached.
    fn verdict(&self) -> Option<(String, bool)> {
        match self.goal? {
            Goal::AtMost(most) => Some((format!("{most} {}", self.unit), self.value <= most)),
            Goal::TimesFloor(times) => {
                let ratio = self.ratio().unwrap_or(f64::INFINITY);
                Some((format!("{times} x floor"), ratio <= times))
            }
        }
    }

    fn json(&self) -> Value {
        let verdict = self.verdict();
        let beside = |(name, value): &(String, f64)| json!({ "name": name, "value": value });
        json!({
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "floor": self.floor.as_ref().map(beside),
            "peers": self.peers.iter().map(beside).collect::<Vec<_>>(),
            "ratio": self.ratio(),
            "goal": verdict.as_ref().map(|(goal, _)| goal),
            "reached": verdict.as_ref().map(|(_, reached)| reached),
        })
    }
}

/// What one bench measured.
pub struct Figures {
    bench: &'static str,
    figures: Vec<Figure>,
}

impl Figures {
    /// Nothing was measured yet by the bench of this name.
    pub fn of(bench: &'static str) -> Self {
        Self { bench, figures: Vec::new() }
    }

    /// Takes a figure, and prints it.
    pub fn add(&mut self, figure: Figure) {
        let Figure { name, value, unit, .. } = &figure;
        let beside = figure.floor.iter().chain(&figure.peers).map(|(name, value)| format!("; {name} {value:.2}"));
        let beside: String = beside.collect();
        let verdict = figure.verdict().map(|(goal, reached)| match reached {
            true => format!("; goal {goal}: reached"),
            false => format!("; goal {goal}: MISSED"),
        });
        println!("{name}: {value:.2} {unit}{beside}{}", verdict.unwrap_or_default());
        self.figures.push(figure);
    }

    /// Writes what was measured. The exit code is a failure when a goal is missed.
    pub fn finish(self) -> ExitCode {
        let written = self.write();
        if let Err(error) = &written {
            eprintln!("{}: {error}", self.bench);
        }
        let missed = self.figures.iter().filter_map(Figure::verdict).any(|(_, reached)| !reached);
        if missed || written.is_err() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }

    fn write(&self) -> io::Result<()> {
        // The bench itself lies in `target/PROFILE/deps`, wherever that folder is.
        let program = std::env::current_exe()?;
        let target: PathBuf = program.ancestors().nth(3).unwrap_or(&program).join("figures");
        fs::create_dir_all(&target)?;
        let figures: Vec<_> = self.figures.iter().map(Figure::json).collect();
        fs::write(target.join(format!("{}.json", self.bench)), serde_json::to_vec_pretty(&figures)?)
    }
}
