//! `regain relay`: the camera's own page through this computer, until it is stopped. It tells what it saw, never a value.

use serde_json::{Value, json};
use tokio::sync::mpsc::unbounded_channel;

use super::output::{Failure, runtime, say, say_json};
use super::probe::unreachable;
use crate::camera::{Camera, Limits, Ports};
use crate::domain::{CommitOutcome, DialectFit, Endpoint, SeenReset, Target, Transport};
use crate::relay::{Observation, Relay, Words};
use crate::secret::memory;
use crate::{log, text};

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    // What is typed into the page passes through here, as in the window.
    log::panics_by_place();
    memory::keep_to_ourselves();
    runtime()?.block_on(async {
        let ports = Ports { port: address.port, is_tls: address.is_tls, https_port: None };
        let connection = Camera::connect(&address.host, ports, Limits::default()).await;
        let connection = connection.map_err(|error| match error.is_outdated_tls() {
            true => old_protection(address, None),
            false => unreachable(&error, address),
        })?;
        // As in the window: what only has an outdated TLS is not passed without any.
        if connection.outdated_tls {
            return Err(old_protection(address, Some(connection.transport)));
        }
        let (sender, mut seen) = unbounded_channel();
        // The receiver lives as long as this function.
        let tell = move |observation| drop(sender.send(observation));
        let relay = Relay::start(&address.host, connection.transport, words(), tell).await;
        let relay = relay.map_err(|error| Failure::because(text::cli_no_relay, &error))?;
        ready(&relay.link(), connection.transport, json)?;
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
        other_camera: text::relay_other_camera(),
        outdated: text::relay_old_protection(),
    }
}

/// Its page is opened without this computer between.
fn old_protection(address: &Target, transport: Option<Transport>) -> Failure {
    let endpoint = Endpoint { transport, ..address.clone().into() };
    Failure::new(text::cli_relay_old_protection(endpoint.page()))
}

fn ready(link: &str, transport: Transport, json: bool) -> Result<(), Failure> {
    match json {
        true => say_json(&json!({ "event": "ready", "url": link, "https": transport.is_encrypted() })),
        false => say(&text::cli_relay_ready(link)),
    }
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
        Observation::OldProtection => json!({ "event": "old_protection" }),
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
                false if fits.len() > 1 => text::cli_relay_one_of_forms(text::listed(names(fits))),
                false => text::cli_relay_known_form(text::listed(names(fits))),
            };
            format!("{}\n{known}", text::cli_relay_sent(name.as_str(), shape.as_str()))
        }
        Observation::ResetAnswered(outcome) => text::cli_relay_answered(outcome_of(outcome).0),
        Observation::OldProtection => text::relay_old_protection(),
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
