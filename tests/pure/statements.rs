//! The tables of what the screen promises, `docs/statements.md`, and of what becomes of attacks, `docs/attacks.md`: they are
//! whole, and every test that they name exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many statements there are.
const COUNT: usize = 72;

/// How many kinds of attack there are.
const ATTACKS: usize = 74;

/// The rows of a table that begin with a number, by their cells.
fn rows<const CELLS: usize>(file: &str) -> Vec<[String; CELLS]> {
    let table = fs::read_to_string(root().join("docs").join(file)).unwrap();
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let lines = table.lines().filter(|line| {
        line.strip_prefix("| ").is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    });
    lines.map(|line| cells(line).try_into().unwrap_or_else(|row| panic!("{CELLS} cells: {row:?}"))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all tests below a folder: functions that `#[test]` or `#[tokio::test]` stands above.
fn tests_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests_in(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let after = ["#[test]", "#[tokio::test"].into_iter().flat_map(|mark| text.split(mark).skip(1));
            found.extend(after.filter_map(|rest| Some(rest.split_once("fn ")?.1.split_once('(')?.0.to_owned())));
        }
    }
}

#[test]
fn every_statement_is_there_once_and_is_held_by_something() {
    let rows = rows::<3>("statements.md");
    let numbers: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(numbers, (1..=COUNT).map(|number| number.to_string()).collect::<Vec<_>>());
    for [number, statement, by] in &rows {
        assert!(!statement.is_empty(), "{number}");
        let is_held = by.starts_with('`') || by.starts_with("Picture: ") || by == "Open";
        assert!(is_held, "{number}: {by}");
    }
}

#[test]
fn every_attack_is_there_once_and_is_held_by_something() {
    let rows = rows::<4>("attacks.md");
    let numbers: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(numbers, (1..=ATTACKS).map(|number| number.to_string()).collect::<Vec<_>>());
    for [number, attack, now, by] in &rows {
        assert!(!attack.is_empty() && !now.is_empty(), "{number}");
        assert!(by.starts_with('`') || by == "Open", "{number}: {by}");
    }
}

/// Every word in backquotes without a dot, a blank or a dash: the names of tests.
fn named_in(file: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("docs").join(file)).unwrap();
    let quoted =
        text.lines().flat_map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    quoted.filter(|word| word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))).collect()
}

#[test]
fn every_test_that_the_tables_name_exists() {
    let mut known = BTreeSet::new();
    for folder in ["src", "tests"] {
        tests_in(&root().join(folder), &mut known);
    }
    for (file, least) in [("statements.md", COUNT), ("attacks.md", ATTACKS)] {
        let named = named_in(file);
        assert!(named.len() > least, "only {} tests are named in {file}", named.len());
        for test in named {
            assert!(known.contains(&test), "{file}: there is no test {test}");
        }
    }
}
