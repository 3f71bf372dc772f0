//! Mail servers that mean harm, on real sockets: each misdeed at each stage of both protocols ends in the right trouble,
//! in time, with one sign-in at most and little memory.
//!
//! Each table runs in a process of its own, so that the peak of its memory is its own.

mod imap;
mod misdeeds;
mod smtp;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::elsewhere;
use crate::mail_servers::authority::Authority;

/// How long a server may take for one answer in these tests.
const LIMIT: Duration = Duration::from_secs(3);
/// Long enough for a busy machine on top of that.
const SLACK: Duration = Duration::from_secs(15);
/// So many conversations at once.
const AT_ONCE: usize = 24;
/// The most that the peak of the memory may grow, in KiB, with the servers' own share and all that run at once.
const MEMORY: u64 = 64 * 1024;

/// Runs a table in a process of its own and measures the peak of its memory.
fn alone(test: &str, table: impl AsyncFnOnce() -> usize) {
    // With one authority in the system's list: reading the whole list for each connection would take most of the time.
    let world = |home: &Path| {
        let file = home.join("authorities.pem");
        std::fs::write(&file, Authority::new().vouch_in_pem(&["127.0.0.1"]).0).unwrap();
        let mut command = Command::new("env");
        command.env("SSL_CERT_FILE", file).env("SSL_CERT_DIR", home);
        command
    };
    elsewhere::run(test, &["env"], world, |_| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (before, began) = (peak(), Instant::now());
        let runs = runtime.block_on(table());
        let grown = peak() - before;
        say(&format!("{runs} attacks in {:?}, peak memory {} KiB more than {before} KiB", began.elapsed(), grown));
        assert!(grown < MEMORY, "the peak of the memory grew by {grown} KiB");
    });
}

/// Runs all of these, so many at once, and gives their number.
async fn all_of(runs: impl IntoIterator<Item = impl Future<Output = ()> + Send + 'static>) -> usize {
    let (mut running, mut count) = (JoinSet::new(), 0);
    for run in runs {
        running.spawn(run);
        count += 1;
        if running.len() >= AT_ONCE {
            running.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(done) = running.join_next().await {
        done.unwrap();
    }
    count
}

/// The peak of this process's memory, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[expect(clippy::print_stderr, reason = "figures for whoever runs it with --nocapture")]
fn say(words: &str) {
    eprintln!("{words}");
}
