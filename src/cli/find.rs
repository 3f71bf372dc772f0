//! `regain find`: lists the cameras that answer, each once, as soon as enough is known of it.

use std::io::{self, Write as _};
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Map, Value, json};

use super::output::{Failure, runtime, say, say_json};
use crate::camera::discovery::{Search, search};
use crate::domain::{FoundCamera, SearchReport};
use crate::text::{self, Topic};
use crate::wizard::{Badge, badge, no_camera};

/// How long a camera that has told who it is may take to answer in the other search too, before it is printed.
const PATIENCE: Duration = Duration::from_millis(1000);
/// How often it is looked whether there is something to print.
const PULSE: Duration = Duration::from_millis(50);

/// A camera of the list.
struct Row {
    camera: FoundCamera,
    since: Instant,
    is_printed: bool,
}

impl Row {
    /// Whether nothing more is to be expected.
    fn is_complete(&self) -> bool {
        let camera = &self.camera;
        let says_who = camera.seen.via_sadp && camera.mac.is_some() && camera.serial.is_some();
        says_who && (camera.seen.via_ws_discovery || self.since.elapsed() >= PATIENCE)
    }
}

pub(super) fn run(wanted: Search, json: bool) -> Result<(), Failure> {
    let rows = Mutex::new(Vec::new());
    let report = runtime()?.block_on(async {
        let searching = search(wanted, |found| {
            if let Ok(mut rows) = rows.lock() {
                add(&mut rows, found);
            }
        });
        tokio::pin!(searching);
        let mut pulse = tokio::time::interval(PULSE);
        loop {
            tokio::select! {
                report = &mut searching => return Ok(report),
                _ = pulse.tick() => print(&rows, json, Row::is_complete)?,
            }
        }
    })?;
    print(&rows, json, |_| true)?;
    let is_empty = rows.lock().is_ok_and(|rows| rows.is_empty());
    tell(&report, is_empty)
}

fn add(rows: &mut Vec<Row>, camera: FoundCamera) {
    match FoundCamera::position(rows.iter().map(|row| &row.camera), &camera).and_then(|at| rows.get_mut(at)) {
        // It comes with everything that is known by now.
        Some(row) => row.camera = camera,
        None => rows.push(Row { camera, since: Instant::now(), is_printed: false }),
    }
}

fn print(rows: &Mutex<Vec<Row>>, json: bool, is_ready: fn(&Row) -> bool) -> Result<(), Failure> {
    let Ok(mut rows) = rows.lock() else { return Ok(()) };
    let ready = |row: &Row| !row.is_printed && is_ready(row);
    if !rows.iter().any(ready) {
        return Ok(());
    }
    let cameras: Vec<FoundCamera> = rows.iter().map(|row| row.camera.clone()).collect();
    for row in rows.iter_mut().filter(|row| ready(row)) {
        row.is_printed = true;
        if json {
            say_json(&line(&row.camera, &badge::badges(&row.camera, &cameras, SystemTime::now())))?;
        } else {
            say(&sentence(&row.camera))?;
        }
    }
    Ok(())
}

fn line(camera: &FoundCamera, marks: &[Badge]) -> Value {
    let seen = &camera.seen;
    let sources = [(seen.via_sadp, "sadp"), (seen.via_ws_discovery, "ws_discovery")];
    let sources: Vec<_> = sources.iter().filter(|(answered, _)| *answered).map(|(_, name)| name).collect();
    let mut line = json!({
        "address": camera.target.host, "port": camera.target.port, "model": camera.model, "serial": camera.serial,
        "mac": camera.mac, "firmware": camera.firmware, "sources": sources, "family": camera.family().name(),
        "marks": marks.iter().map(Badge::name).collect::<Vec<_>>(),
    });
    let borrowed = marks.iter().find_map(|mark| match mark {
        Badge::OtherSegment { borrow } => borrow.map(|borrow| format!("{}/{}", borrow.address, borrow.prefix)),
        _ => None,
    });
    let told: [(&str, Option<Value>); 5] = [
        ("https_port", seen.https_port.map(Value::from)),
        ("name", seen.name.clone().map(Value::from)),
        ("activated", camera.activated.map(Value::from)),
        ("reset_by_email", camera.reset_by_email.map(Value::from)),
        ("reach_from", borrowed.map(Value::from)),
    ];
    let told: Map<String, Value> = told.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect();
    if let Some(line) = line.as_object_mut() {
        line.extend(told);
    }
    line
}

fn sentence(camera: &FoundCamera) -> String {
    let serial = camera.serial_tail().map_or_else(text::cli_unknown_serial, str::to_owned);
    let model = camera.model.clone().unwrap_or_else(text::cli_unknown_model);
    let address = camera.target.to_string();
    text::cli_found(model, address, serial)
}

/// What the list cannot say goes to standard error: a list without cameras stays an empty list.
fn tell(report: &SearchReport, nothing: bool) -> Result<(), Failure> {
    let sentence = match no_camera::causes(report).first().filter(|_| nothing) {
        Some(likeliest) => text::about(Topic::NothingFound, likeliest.name()),
        None if report.port_taken => text::cli_port_taken(),
        None => return Ok(()),
    };
    writeln!(io::stderr(), "{sentence}").map_err(|error| Failure::because(text::cli_no_output, &error))
}
