//! The table of what the screen promises, `docs/statements.md`: it is whole, and every test that it names exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many statements there are.
const COUNT: usize = 72;

/// A row: its number, its statement, and by what it is held.
fn rows() -> Vec<[String; 3]> {
    let table = fs::read_to_string(root().join("docs/statements.md")).unwrap();
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let lines = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    lines.map(|line| cells(line).try_into().unwrap_or_else(|row| panic!("three cells: {row:?}"))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all tests below a folder: functions that `#[test]` stands above.
fn tests_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests_in(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let after = text.split("#[test]").skip(1);
            found.extend(after.filter_map(|rest| Some(rest.split_once("fn ")?.1.split_once('(')?.0.to_owned())));
        }
    }
}

#[test]
fn every_statement_is_there_once_and_is_held_by_something() {
    let rows = rows();
    let numbers: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(numbers, (1..=COUNT).map(|number| number.to_string()).collect::<Vec<_>>());
    for [number, statement, by] in &rows {
        assert!(!statement.is_empty(), "{number}");
        let is_held = by.starts_with('`') || by.starts_with("Picture: ") || by == "Open";
        assert!(is_held, "{number}: {by}");
    }
}

#[test]
fn every_test_that_the_table_names_exists() {
    let mut known = BTreeSet::new();
    for folder in ["src", "tests"] {
        tests_in(&root().join(folder), &mut known);
    }
    let mut named = 0;
    for [number, _, by] in rows() {
        for test in by.split('`').skip(1).step_by(2) {
            assert!(known.contains(test), "{number}: there is no test {test}");
            named += 1;
        }
    }
    assert!(named > COUNT, "only {named} tests are named");
}
