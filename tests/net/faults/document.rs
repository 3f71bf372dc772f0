//! The table as a document for people: fault, place, what is read, what is kept, how it goes on. Places with the same
//! outcome stand in one row.

use regain::text::{self, Topic};
use regain::wizard::JobKind;

use super::fault::Fault;
use super::person::{Outcome, STAGES};
use super::plan::{Place, Strike};
use super::world::Way;

/// A row: what differs from other rows, and the places that share it.
struct Row {
    way: Way,
    fault: Fault,
    read: Vec<(&'static str, String)>,
    missing: Vec<&'static str>,
    places: Vec<Place>,
}

/// The whole document.
pub fn write(cells: &[(Way, Strike)], outcomes: &[(Way, Outcome)]) -> String {
    let mut rows: Vec<Row> = Vec::new();
    // In the order of the cells, whatever was played first.
    for (way, strike) in cells {
        let is_it = |(at, outcome): &&(Way, Outcome)| {
            (*at, outcome.fault, &outcome.place) == (*way, strike.fault, &strike.place)
        };
        let Some((_, Outcome { fault, place, read, missing })) = outcomes.iter().find(is_it) else { continue };
        let is_same = |row: &&mut Row| {
            let has_stage = row.places.iter().any(|other| other.stage == place.stage);
            (row.way, row.fault, &row.read, &row.missing) == (*way, *fault, read, missing)
                && (has_stage || kept(row.places[0].stage) == kept(place.stage))
        };
        match rows.iter_mut().find(is_same) {
            Some(row) => row.places.push(place.clone()),
            None => rows.push(Row {
                way: *way,
                fault: *fault,
                read: read.clone(),
                missing: missing.clone(),
                places: vec![place.clone()],
            }),
        }
    }
    let of_mail = |row: &Row| row.places.iter().all(|place| place.stage == JobKind::SendMail);
    let mut document = HEAD.to_owned();
    for (title, is_here) in [
        ("At the camera, over plain HTTP", &(|row: &Row| row.way != Way::Tls && !of_mail(row)) as &dyn Fn(&Row) -> bool),
        ("At the camera, over HTTPS", &|row: &Row| row.way == Way::Tls),
        ("At the mail server", &|row: &Row| row.way != Way::Tls && of_mail(row)),
    ] {
        document += &format!("\n## {title}\n\n{COLUMNS}");
        for row in rows.iter().filter(|row| is_here(row)) {
            document += &line(row, cells);
        }
    }
    document + TAIL
}

fn line(row: &Row, cells: &[(Way, Strike)]) -> String {
    let titles: Vec<_> = row.read.iter().map(|(name, _)| text::about(Topic::Trouble, name)).collect();
    let ways: Vec<_> = row.read.iter().map(|(_, way)| way.clone()).collect();
    let (titles, ways) = match (titles.is_empty(), row.missing.is_empty()) {
        (true, true) => ("*nothing*".to_owned(), "by itself".to_owned()),
        (true, false) => ("*nothing*".to_owned(), format!("by itself; the last page is without {}", row.missing.join(", "))),
        _ => (titles.join("; then: "), ways.join("; then: ")),
    };
    let stage = row.places[0].stage;
    format!("| {} | {} | {titles} | {} | {ways} |\n", row.fault.words(), places(row, cells), kept(stage))
}

/// The places of a row, those of a whole stage as that.
fn places(row: &Row, cells: &[(Way, Strike)]) -> String {
    let mut words = Vec::new();
    for stage in STAGES {
        let here: Vec<_> = row.places.iter().filter(|place| place.stage == stage).collect();
        let all = cells.iter().filter(|(way, strike)| {
            (*way, strike.fault, strike.place.stage) == (row.way, row.fault, stage)
        });
        match (here.len(), all.count()) {
            (0, _) => {}
            (some, all) if some == all => words.push(format!("**{}**", doing(stage))),
            _ => {
                let requests: Vec<_> = here.iter().map(|place| format!("`{}`", short(&place.request))).collect();
                words.push(format!("**{}**: {}", doing(stage), requests.join(", ")));
            }
        }
    }
    words.join("; ")
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

Written by `tests/net/faults`, which plays every row: the real wizard and engine, the built-in camera, and a wire between
them that has accidents. In every row the title below stands on the page with its reason and its advice, nothing that was
typed is lost, and once the fault is mended the journey comes to its end: the new password signs in, and the camera has
read exactly one request for it. After a change: `REGAIN_FAULTS=write cargo test --test net faults`.

A place in bold alone stands for each of its requests, one after the other. `signed` is a request with credentials; (2) is
one that is asked again in the same step.
";

const COLUMNS: &str = "| fault | place | what the person reads | what is kept | how it goes on |\n|---|---|---|---|---|\n";

const TAIL: &str = "";
