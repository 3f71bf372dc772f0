//! `regain relay`: the camera's own page through this computer, until it is stopped. It tells what it saw, never a value.

use serde_json::{Value, json};
use tokio::sync::mpsc::unbounded_channel;

use super::output::{Failure, runtime, say, say_json};
use super::probe::unreachable;
use crate::camera::{Camera, Connection, Limits, Ports};
use crate::domain::{CommitOutcome, DialectFit, SeenReset, Target};
use crate::relay::{Observation, Relay, Words};
use crate::text;

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    runtime()?.block_on(async {
        let ports = Ports { port: address.port, is_tls: address.is_tls, https_port: None };
        let connection = Camera::connect(&address.host, ports, Limits::default()).await;
        let connection = connection.map_err(|error| unreachable(&error, address))?;
        let (sender, mut seen) = unbounded_channel();
        // The receiver lives as long as this function.
        let tell = move |observation| drop(sender.send(observation));
        let relay = Relay::start(&address.host, connection.transport, words(), tell).await;
        let relay = relay.map_err(|error| Failure::because(text::cli_no_relay, &error))?;
        ready(&relay.link(), &connection, json)?;
        while let Some(observation) = seen.recv().await {
            tell_one(&observation, json)?;
            // A link works once; a browser that is closed and opened again needs the next one.
            if matches!(observation, Observation::Opened) {
                next_link(&relay.link(), json)?;
            }
        }
        Ok(())
    })
}

pub(super) fn words() -> Words {
    Words {
        opening: text::relay_opening(),
        refused: text::relay_refused(),
        unreachable: text::relay_unreachable(),
        elsewhere: text::relay_elsewhere(),
        lost: text::relay_lost(),
    }
}

fn ready(link: &str, connection: &Connection, json: bool) -> Result<(), Failure> {
    let (is_https, is_old) = (connection.transport.is_encrypted(), connection.outdated_tls);
    if json {
        return say_json(&json!({ "event": "ready", "url": link, "https": is_https, "outdated_tls": is_old }));
    }
    if is_old {
        say(&text::cli_relay_old_protection())?;
    }
    say(&text::cli_relay_ready(link))
}

fn next_link(link: &str, json: bool) -> Result<(), Failure> {
    match json {
        true => say_json(&json!({ "event": "link", "url": link })),
        false => say(&text::cli_relay_link(link)),
    }
}

fn tell_one(observation: &Observation, json: bool) -> Result<(), Failure> {
    if json { say_json(&machine(observation)) } else { say(&human(observation)) }
}

fn machine(observation: &Observation) -> Value {
    match observation {
        Observation::Opened => json!({ "event": "opened" }),
        Observation::Pictures(seen) => {
            json!({ "event": "picture", "count": seen.pictures.len(), "names_service": seen.service.is_some() })
        }
        Observation::Addresses(saved) => json!({ "event": "saved_addresses", "count": saved.len() }),
        Observation::AddressSaved => json!({ "event": "address_saved" }),
        Observation::EmailNotOffered => json!({ "event": "email_not_offered" }),
        Observation::Locked(wait) => json!({ "event": "locked", "wait_seconds": wait.map(|wait| wait.as_secs()) }),
        Observation::ResetSent(SeenReset { name, shape, fits, .. }) => {
            json!({ "event": "reset_sent", "request": name, "shape": shape, "dialects": names(fits) })
        }
        Observation::ResetAnswered(outcome) => {
            let (name, tries, wait) = outcome_of(outcome);
            json!({ "event": "reset_answered", "outcome": name, "tries_left": tries, "wait_seconds": wait })
        }
        Observation::LedElsewhere => json!({ "event": "led_elsewhere" }),
        Observation::Unreachable => json!({ "event": "unreachable" }),
    }
}

fn human(observation: &Observation) -> String {
    match observation {
        Observation::Opened => text::cli_relay_opened(),
        Observation::Pictures(_) => text::cli_relay_picture(),
        Observation::Addresses(saved) => text::cli_relay_addresses(saved.len()),
        Observation::AddressSaved => text::cli_relay_address_saved(),
        Observation::EmailNotOffered => text::cli_relay_no_email(),
        Observation::Locked(Some(wait)) => text::cli_relay_locked_for(wait.as_secs().div_ceil(60)),
        Observation::Locked(None) => text::cli_relay_locked(),
        Observation::ResetSent(SeenReset { name, shape, fits, .. }) => {
            let known = match fits.is_empty() {
                true => text::cli_relay_unknown_form(),
                false => text::cli_relay_known_form(names(fits).join(", ")),
            };
            format!("{}\n{known}", text::cli_relay_sent(name.as_str(), shape.as_str()))
        }
        Observation::ResetAnswered(outcome) => text::cli_relay_answered(outcome_of(outcome).0),
        Observation::LedElsewhere => text::relay_elsewhere(),
        Observation::Unreachable => text::relay_unreachable(),
    }
}

/// The names of the dialects that a request may be written in.
fn names(fits: &[DialectFit]) -> Vec<&'static str> {
    fits.iter().map(|fit| fit.dialect).collect()
}

/// Its name, the tries that are left, and how many seconds a pause takes.
fn outcome_of(outcome: &CommitOutcome) -> (&'static str, Option<u32>, Option<u64>) {
    match outcome {
        CommitOutcome::Accepted => ("accepted", None, None),
        CommitOutcome::WrongCode { tries_left } => ("wrong_code", *tries_left, None),
        CommitOutcome::WrongAnswers { tries_left } => ("wrong_answers", *tries_left, None),
        CommitOutcome::Locked { wait } => ("locked", None, wait.map(|wait| wait.as_secs())),
        CommitOutcome::PasswordRefused(_) => ("password_refused", None, None),
        CommitOutcome::Refused(_) => ("refused", None, None),
        CommitOutcome::Hindered(..) => ("hindered", None, None),
        CommitOutcome::Lost => ("lost", None, None),
        _ => ("not_understood", None, None),
    }
}
