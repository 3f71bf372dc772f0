//! `regain probe`: what one camera offers, asked without credentials and without changing anything. It tells no secret
//! and no e-mail address of the owner.

use serde_json::{Value, json};

use super::output::{Failure, runtime, say, say_json};
use crate::camera::{Asked, Camera, Door, Error, Limits, Offer, Reached, SavedAddress};
use crate::domain::{Target, Transport};
use crate::engine::{email_way, service};
use crate::text;

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    let door = Door { port: address.port, is_tls: address.is_tls, https_port: None };
    let look = Camera::reach(&address.host, door, Limits::default());
    let reached = runtime()?.block_on(look).map_err(|error| unreachable(&error, address))?;
    if json { say_json(&machine(&reached, address)) } else { human(&reached.offer) }
}

fn machine(reached: &Reached, address: &Target) -> Value {
    let offer = &reached.offer;
    let way = email_way(offer);
    let (service, named_by) = service(offer, address);
    let asked: Vec<Value> = offer.asked.iter().map(question).collect();
    json!({
        "address": address.host, "port": address.port, "https": matches!(reached.line, Transport::Tls { .. }),
        "outdated_https": reached.outdated_tls, "activated": offer.activated,
        "reset_by_email": way.name(), "why": way.why(), "address_saved": is_saved(offer),
        "service": service.as_str(), "service_named_by": named_by.name(),
        "password_length": offer.limits, "security_questions": offer.security_questions,
        "guid_file": offer.guid_file, "hik_connect": offer.hik_connect,
        "realm": offer.auth.realm, "sign_in": offer.auth.schemes,
        "model": offer.model, "firmware": offer.firmware, "asked": asked,
    })
}

fn question(asked: &Asked) -> Value {
    let answer = asked.status.map_or_else(|| "silent".into(), Value::from);
    json!({ "path": asked.path, "answer": answer, "reason": asked.reason })
}

fn is_saved(offer: &Offer) -> Option<bool> {
    match offer.saved_address {
        SavedAddress::Masked(_) => Some(true),
        SavedAddress::NotSet => Some(false),
        SavedAddress::Unknown => None,
    }
}

fn human(offer: &Offer) -> Result<(), Failure> {
    let activated = match offer.activated {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    if let Some(model) = &offer.model {
        say(&text::cli_probe_model(model.as_str()))?;
    }
    say(&text::cli_probe_activated(activated))?;
    let way = email_way(offer);
    let name = way.why().unwrap_or(way.name());
    say(&text::cli_probe_way(name))?;
    let others = [
        (offer.security_questions, text::other_questions()),
        (offer.guid_file, text::other_file()),
        (offer.hik_connect, text::other_app()),
    ];
    for (_, way) in others.into_iter().filter(|(offered, _)| *offered) {
        say(&text::cli_probe_other_way(way))?;
    }
    for asked in &offer.asked {
        let answer = asked.status.map_or_else(text::cli_probe_silent, |status| status.to_string());
        let reason = asked.reason.map(|reason| format!(" {reason}")).unwrap_or_default();
        say(&text::cli_probe_asked(asked.path, answer + &reason))?;
    }
    Ok(())
}

fn unreachable(error: &Error, address: &Target) -> Failure {
    let address = address.to_string();
    Failure::new(if error.is_name_unknown() {
        text::cli_probe_unknown(address)
    } else if error.is_offline() {
        text::cli_probe_offline(address)
    } else {
        text::cli_probe_other(address)
    })
}
