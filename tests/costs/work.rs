//! What the pure parts cost.

use std::process::{Command, Stdio};

use crate::skipped::skipped;
use crate::table::{Room, compare};
use crate::{callgrind, parts};

/// Begins a line about a part, among what the test runner prints.
const LINE: &str = "counted:";

/// Valgrind counts what happens in here...
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}

/// ...and writes down after this what it has counted.
#[inline(never)]
fn written_down(work: &mut dyn FnMut()) {
    counted(work);
}

#[test]
#[ignore = "the test below runs it, once by itself and once under Valgrind"]
fn every_part_once() {
    for mut part in parts::all() {
        // What is made once and kept, such as words and letters, is there by now.
        (part.work)();
        let memory = allocation_counter::measure(|| written_down(&mut part.work));
        println!("{LINE}{}\t{}\t{}", part.name, memory.count_total, memory.bytes_max);
    }
}

#[test]
fn the_pure_parts_cost_what_the_table_says() {
    let parts: Vec<_> = parts::all().into_iter().map(|part| part.name).collect();
    let told = run(Command::new(std::env::current_exe().unwrap()));
    let lines: Vec<Vec<&str>> =
        told.lines().filter_map(|line| Some(line.split_once(LINE)?.1.split('\t').collect())).collect();
    assert_eq!(lines.iter().map(|line| line[0]).collect::<Vec<_>>(), parts, "{told}");
    let mut memory = Vec::new();
    for line in lines {
        memory.push((format!("{}: allocations", line[0]), line[1].parse().unwrap()));
        memory.push((format!("{}: bytes at once", line[0]), line[2].parse().unwrap()));
    }
    // Tables of random order grow a little earlier or later.
    compare(&memory, Room { more: 5.0, less: 10.0 });

    if !callgrind::is_there() {
        return skipped("the_pure_parts_cost_what_the_table_says", "no Valgrind to count instructions");
    }
    let folder = tempfile::tempdir().unwrap();
    let options = ["--collect-atstart=no", "--toggle-collect=*work::counted*", "--dump-after=*work::written_down*"];
    let told = run(callgrind::command(std::env::current_exe().unwrap(), folder.path(), &options));
    let counted = callgrind::dumps(folder.path());
    assert!(counted.len() >= parts.len(), "{} counts: {told}", counted.len());
    let instructions: Vec<_> =
        parts.iter().zip(counted).map(|(part, count)| (format!("{part}: instructions"), count)).collect();
    // Which way a library hashes or copies depends on what the processor can do.
    compare(&instructions, Room { more: 6.0, less: 12.0 });
}

/// What the counted process prints.
fn run(mut command: Command) -> String {
    command.args(["--exact", "work::every_part_once", "--ignored", "--nocapture", "--test-threads=1"]);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    told
}
