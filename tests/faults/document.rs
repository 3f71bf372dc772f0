//! The table as a document for people: fault, place, what is read, what is kept, how it goes on. Places with the same
//! outcome stand in one row.

use regain::text::{self, Topic};
use regain::wizard::JobKind;

use super::fault::Fault;
use super::person::{Outcome, STAGES};
use super::plan::{Place, Strike};
use super::world::Way;

/// A row: what differs from other rows, and the faults and places that share it.
struct Row {
    way: Way,
    faults: Vec<Fault>,
    read: Vec<(&'static str, String)>,
    missing: Vec<&'static str>,
    stage: JobKind,
    requests: Vec<Place>,
}

/// The whole document.
pub fn write(cells: &[(Way, Strike)], outcomes: &[(Way, Outcome)]) -> String {
    let rows = rows(cells, outcomes);
    let mut document = HEAD.to_owned();
    for (title, is_here) in [
        ("At the camera", (|row: &Row| row.way != Way::Tls && row.stage != JobKind::SendMail) as fn(&Row) -> bool),
        ("At a camera over HTTPS", |row| row.way == Way::Tls),
        ("At the mail server", |row| row.way != Way::Tls && row.stage == JobKind::SendMail),
    ] {
        document += &format!("\n## {title}\n\n{COLUMNS}");
        rows.iter().filter(|row| is_here(row)).for_each(|row| document += &line(row, cells));
    }
    document + TAIL
}

/// The cells whose rows do not stand in a document.
pub fn doubtful(cells: &[(Way, Strike)], outcomes: &[(Way, Outcome)], document: &str) -> Vec<(Way, Strike)> {
    let rows = rows(cells, outcomes);
    let other = rows.iter().filter(|row| !document.contains(&line(row, cells)));
    let has = |row: &Row, (way, strike): &(Way, Strike)| {
        row.way == *way && row.faults.contains(&strike.fault) && row.requests.contains(&strike.place)
    };
    let other: Vec<_> = other.collect();
    cells.iter().filter(|cell| other.iter().any(|row| has(row, cell))).cloned().collect()
}

/// A reset before the mail server's first word comes while one connects, or after that: the two are told differently, and both
/// are right. It is played, and has no row.
fn is_told_in_two_ways(strike: &Strike) -> bool {
    matches!(strike.fault, Fault::Reset | Fault::Lost) && strike.place.request == "greeting"
}

/// All rows, in the order of the stages and then of the cells, whatever was played first.
fn rows(cells: &[(Way, Strike)], outcomes: &[(Way, Outcome)]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (way, strike) in cells.iter().filter(|(_, strike)| !is_told_in_two_ways(strike)) {
        let is_it = |(at, outcome): &&(Way, Outcome)| {
            (*at, outcome.fault, &outcome.place) == (*way, strike.fault, &strike.place)
        };
        let Some((_, Outcome { fault, place, read, missing })) = outcomes.iter().find(is_it) else { continue };
        let is_same = |row: &&mut Row| {
            (row.way, &row.faults[..], row.stage) == (*way, &[*fault], place.stage)
                && (&row.read, &row.missing) == (read, missing)
        };
        match rows.iter_mut().find(is_same) {
            Some(row) => row.requests.push(place.clone()),
            None => rows.push(Row {
                way: *way,
                faults: vec![*fault],
                read: read.clone(),
                missing: missing.clone(),
                stage: place.stage,
                requests: vec![place.clone()],
            }),
        }
    }
    let mut joined: Vec<Row> = Vec::new();
    for stage in STAGES {
        for row in rows.extract_if(.., |row| row.stage == stage) {
            let is_same = |other: &&mut Row| {
                (other.way, other.stage, &other.requests) == (row.way, row.stage, &row.requests)
                    && (&other.read, &other.missing) == (&row.read, &row.missing)
            };
            match joined.iter_mut().find(is_same) {
                Some(other) => other.faults.extend(row.faults),
                None => joined.push(row),
            }
        }
    }
    joined
}

fn line(row: &Row, cells: &[(Way, Strike)]) -> String {
    let titles: Vec<_> = row.read.iter().map(|(name, _)| text::about(Topic::Trouble, name)).collect();
    let ways: Vec<_> = row.read.iter().map(|(_, way)| way.clone()).collect();
    let (titles, ways) = match (titles.is_empty(), row.missing.is_empty()) {
        (true, true) => ("*nothing*".to_owned(), "by itself".to_owned()),
        (true, false) => {
            ("*nothing*".to_owned(), format!("by itself; the last page is without {}", row.missing.join(", ")))
        }
        _ => (titles.join("; then: "), ways.join("; then: ")),
    };
    let faults: Vec<_> = row.faults.iter().map(|fault| fault.words()).collect();
    format!("| {} | {} | {titles} | {} | {ways} |\n", faults.join("; "), places(row, cells), kept(row.stage))
}

/// The places of a row, those of a whole stage as that.
fn places(row: &Row, cells: &[(Way, Strike)]) -> String {
    let all = cells
        .iter()
        .filter(|(way, strike)| (*way, strike.fault, strike.place.stage) == (row.way, row.faults[0], row.stage));
    if row.requests.len() == all.count() {
        return format!("**{}**", doing(row.stage));
    }
    let requests: Vec<_> = row.requests.iter().map(|place| format!("`{}`", short(&place.request))).collect();
    format!("**{}**: {}", doing(row.stage), requests.join(", "))
}

/// A request without what all of them have.
fn short(request: &str) -> String {
    request.replace("/ISAPI/", "")
}

fn doing(stage: JobKind) -> &'static str {
    match stage {
        JobKind::Probe => "looking at the camera",
        JobKind::FetchPicture => "getting the picture",
        JobKind::SendMail => "sending the mail",
        JobKind::Commit => "setting the password",
        JobKind::SignIn => "signing in",
        JobKind::SetClock => "setting the clock",
        _ => "changing the recovery address",
    }
}

fn kept(stage: JobKind) -> &'static str {
    match stage {
        JobKind::Probe => "the address",
        JobKind::FetchPicture => "the camera, and what it offers",
        JobKind::SendMail => "the picture, the mail form",
        JobKind::Commit => "the picture, the code, the new password",
        JobKind::SignIn => "the new password; that it may be set",
        _ => "the new password, which works",
    }
}

const HEAD: &str = "# A fault at every request of the journey

Written by `tests/faults`, which plays every row: the real wizard and engine, the built-in camera, and a wire between
them that has accidents. In every row the title below stands on the page with its reason and its advice, nothing that was
typed is lost, and once the fault is mended the journey comes to its end: the new password signs in, and the camera has
read exactly one request for it. After a change: `REGAIN_FAULTS=write cargo test --test faults`.

A place in bold alone stands for each of its requests, one after the other. `signed` is a request with credentials; (2) is
one that is asked again in the same step.
";

const COLUMNS: &str =
    "| fault | place | what the person reads | what is kept | how it goes on |\n|---|---|---|---|---|\n";

const TAIL: &str = "
## Elsewhere

A camera that was typed by its name is known by nothing but its certificate. Over plain HTTP a name that leads to another
camera while the picture is fetched gives that one's picture, and no code comes: a new request helps.

| fault | what the person reads | shown by |
|---|---|---|
| The keyring is locked, or there is none | The last page says that the password was not kept | `tests/desktop/vault_keyring.rs` |
| The file dialog fails, or its service goes away | Where the picture was saved, or that it was not | `tests/desktop/files_dialog.rs`, `tests/desktop/window/saving.rs` |
| No session bus | The picture is saved without a dialog | `tests/desktop/window/saving.rs`, `tests/desktop/appearance.rs` |
| The name of the camera is not known | Your network does not know this name | `tests/net/engine.rs` |
| The camera restarts meanwhile | The camera has restarted | `tests/net/rehearsal.rs` |
";
