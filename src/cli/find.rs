//! `regain find`: lists the cameras that answer, as they answer.

use serde_json::{Value, json};

use super::{Failure, say, say_json};
use crate::camera::discovery::{Found, Report, Search, search};
use crate::text;

pub(super) fn run(wanted: Search, json: bool) -> Result<(), Failure> {
    let runtime = super::runtime()?;
    let mut seen: Vec<Found> = Vec::new();
    let report = runtime.block_on(search(wanted, |found| {
        // A camera comes again when more became known about it; it is listed once, at the end, with all of it.
        match seen.iter_mut().find(|known| is_same(known, &found)) {
            Some(known) => *known = found,
            None => seen.push(found),
        }
    }));
    for found in &seen {
        if json { say_json(&line(found))? } else { say(&sentence(found))? }
    }
    if !json { tell(&report, seen.is_empty()) } else { Ok(()) }
}

fn is_same(a: &Found, b: &Found) -> bool {
    match (&a.mac, &b.mac, &a.serial, &b.serial) {
        (Some(a), Some(b), ..) => a == b,
        (_, _, Some(a), Some(b)) => a == b,
        _ => a.address == b.address && a.http_port == b.http_port,
    }
}

fn line(found: &Found) -> Value {
    json!({
        "address": found.address, "port": found.http_port, "model": found.model, "serial": found.serial,
        "mac": found.mac, "firmware": found.firmware, "activated": found.activated,
        "reset_by_email": found.reset_by_email, "sources": ["sadp"],
    })
}

fn sentence(found: &Found) -> String {
    let serial = found.serial.as_deref().map(tail).unwrap_or_else(|| text::say("cli-unknown-serial"));
    let model = found.model.clone().unwrap_or_else(|| text::say("cli-unknown-model"));
    let address = crate::wizard::Target::new(found.address.to_string(), found.http_port).to_string();
    text::say_with("cli-found", &[("model", model.into()), ("address", address.into()), ("serial", serial.into())])
}

/// The last four characters.
fn tail(serial: &str) -> String {
    let skipped = serial.chars().count().saturating_sub(4);
    serial.chars().skip(skipped).collect()
}

fn tell(report: &Report, nothing: bool) -> Result<(), Failure> {
    if nothing {
        say(&text::say("cli-found-none"))?;
    }
    if report.port_taken { say(&text::say("cli-port-taken")) } else { Ok(()) }
}
