//! The table of what things cost: a line each, what is counted and how often. Read, compared, and written anew when asked to.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;

/// Asks for the table to be written.
const WRITE: &str = "REGAIN_COSTS";

/// Tests write one after the other.
static WRITING: Mutex<()> = Mutex::new(());

/// How far a figure may lie from the table, in percent.
#[derive(Clone, Copy)]
pub struct Room {
    /// More than this is a loss that somebody has to see.
    pub more: f64,
    /// Less than this is a gain, which the table has to keep.
    pub less: f64,
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/costs/table.tsv")
}

fn read() -> BTreeMap<String, u64> {
    let text = std::fs::read_to_string(path()).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.rsplit_once('\t'));
    rows.map(|(name, count)| (name.to_owned(), count.parse().unwrap())).collect()
}

/// Holds what was counted against the table: all of it, or with `REGAIN_COSTS=write` puts it there.
pub fn compare(counted: &[(String, u64)], room: Room) {
    let mut table = read();
    if std::env::var(WRITE).as_deref() == Ok("write") {
        let _alone = WRITING.lock().unwrap();
        table = read();
        table.extend(counted.iter().cloned());
        let mut text = "# What things cost; written by REGAIN_COSTS=write cargo test --test costs\n".to_owned();
        for (name, count) in &table {
            writeln!(text, "{name}\t{count}").unwrap();
        }
        std::fs::write(path(), text).unwrap();
        return;
    }
    let told: String = counted.iter().filter_map(|(name, count)| differs(&table, name, *count, room)).collect();
    assert!(
        told.is_empty(),
        "{told}What costs more on purpose, and what costs less from now on, is written down by {WRITE}=write cargo test --test costs"
    );
}

fn differs(table: &BTreeMap<String, u64>, name: &str, count: u64, room: Room) -> Option<String> {
    let Some(kept) = table.get(name).copied() else {
        return Some(format!("{name}: {count}, and the table has no such line\n"));
    };
    let percent = (count as f64 / kept.max(1) as f64 - 1.0) * 100.0;
    (percent > room.more || percent < -room.less)
        .then(|| format!("{name}: {count} instead of {kept} ({percent:+.1} %)\n"))
}

#[test]
fn a_figure_that_grows_or_shrinks_beyond_its_room_is_told() {
    let table = BTreeMap::from([("a mail".to_owned(), 1000)]);
    let room = Room { more: 5.0, less: 10.0 };
    for (count, is_told) in [(1000, false), (1049, false), (1051, true), (901, false), (899, true), (0, true)] {
        assert_eq!(differs(&table, "a mail", count, room).is_some(), is_told, "{count}");
    }
    assert!(differs(&table, "something new", 1, room).is_some(), "what is not in the table is told");
}
