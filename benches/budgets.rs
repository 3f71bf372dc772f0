//! What the program may cost, measured with the release binary on a display of its own. Run by
//! `cargo bench --bench budgets`; exit code 1 when a budget is broken.
//!
//! The time until the first frame is taken from outside: from the start of the process until its log has the line.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the table is what this program is for")]

#[path = "budgets/display.rs"]
mod display;
#[path = "budgets/process.rs"]
mod process;
#[path = "budgets/table.rs"]
mod table;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use display::Display;
use process::Running;
use table::Table;

const PROGRAM: &str = env!("CARGO_BIN_EXE_regain");

/// Runs that count; one more before them warms the caches.
const RUNS: usize = 8;

/// Until a window has nothing more to do: the search, and its spinner, end after five seconds.
const SETTLE: Duration = Duration::from_secs(8);

const IDLE: Duration = Duration::from_secs(10);

/// What a window may cost.
struct Budget {
    renderer: &'static str,
    first_frame_ms: f64,
    memory_mb: f64,
}

const BUDGETS: [Budget; 2] = [
    Budget { renderer: "gl", first_frame_ms: 200.0, memory_mb: 120.0 },
    Budget { renderer: "software", first_frame_ms: 60.0, memory_mb: 40.0 },
];

const IDLE_CPU_PERCENT: f64 = 0.5;
/// None of them is ours: the D-Bus helper thread of AccessKit looks up twice a second (OBSERVED with `accesskit_unix` 0.24).
const IDLE_WAKE_UPS_PER_SECOND: f64 = 3.0;
const BINARY_MB: f64 = 20.0;

fn main() -> ExitCode {
    match measure() {
        Ok(table) => {
            println!("{table}");
            if table.is_kept() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(reason) => {
            let is_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
            eprintln!("{} budgets: {reason}", if is_ci { "FAILED" } else { "SKIPPED" });
            if is_ci { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
    }
}

fn measure() -> Result<Table, Box<dyn Error>> {
    if !cfg!(target_os = "linux") {
        return Err("measured on Linux only".into());
    }
    let display = Display::start()?;
    let home = tempfile::tempdir()?;
    let mut table = Table::default();
    for budget in &BUDGETS {
        measure_window(&mut table, budget, &display, home.path())?;
    }
    let bytes = Path::new(PROGRAM).metadata()?.len();
    table.row("release binary", megabytes(bytes), BINARY_MB, "MB");
    Ok(table)
}

fn measure_window(table: &mut Table, budget: &Budget, display: &Display, home: &Path) -> Result<(), Box<dyn Error>> {
    let name = budget.renderer;
    let mut times = Vec::new();
    for run in 0..=RUNS {
        let (_running, time) = Running::start(PROGRAM, name, display.name(), home)?;
        if run > 0 {
            times.push(time.as_secs_f64() * 1000.0);
        }
    }
    times.sort_by(f64::total_cmp);
    let median = f64::midpoint(times[RUNS / 2 - 1], times[RUNS / 2]);
    table.row(&format!("{name}: first frame, median of {RUNS}"), median, budget.first_frame_ms, "ms");

    let (running, _) = Running::start(PROGRAM, name, display.name(), home)?;
    std::thread::sleep(SETTLE);
    table.row(&format!("{name}: memory (RSS)"), megabytes(running.memory()?), budget.memory_mb, "MB");
    let (cpu, wake_ups) = running.activity_over(IDLE)?;
    table.row(&format!("{name}: idle CPU"), cpu, IDLE_CPU_PERCENT, "%");
    table.row(&format!("{name}: idle wake-ups"), wake_ups, IDLE_WAKE_UPS_PER_SECOND, "/s");
    Ok(())
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
