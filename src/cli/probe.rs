//! `regain probe`: what one camera offers, asked without credentials and without changing anything. It tells no secret
//! and no e-mail address of the owner.

use serde_json::{Value, json};

use super::{Failure, say, say_json};
use crate::camera::{Asked, Camera, Door, Error, Limits, Offer, Reached, SavedAddress};
use crate::domain::{Target, Transport};
use crate::engine::{email_way, service};
use crate::text;

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    let door = Door { port: address.port, is_tls: address.is_tls, https_port: None };
    let look = Camera::reach(&address.host, door, Limits::default());
    let reached = super::runtime()?.block_on(look).map_err(|error| unreachable(&error, address))?;
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
        say(&text::say_with("cli-probe-model", &[("model", model.as_str().into())]))?;
    }
    say(&text::say_with("cli-probe-activated", &[("answer", activated.into())]))?;
    let way = email_way(offer);
    let name = way.why().unwrap_or(way.name());
    say(&text::say_with("cli-probe-way", &[("way", name.into())]))?;
    let others = [
        (offer.security_questions, "other-questions"),
        (offer.guid_file, "other-file"),
        (offer.hik_connect, "other-app"),
    ];
    for (_, id) in others.into_iter().filter(|(offered, _)| *offered) {
        say(&text::say_with("cli-probe-other-way", &[("way", text::say(id).into())]))?;
    }
    for asked in &offer.asked {
        let answer = asked.status.map_or_else(|| text::say("cli-probe-silent"), |status| status.to_string());
        let reason = asked.reason.map(|reason| format!(" {reason}")).unwrap_or_default();
        let args = [("path", asked.path.into()), ("answer", (answer + &reason).into())];
        say(&text::say_with("cli-probe-asked", &args))?;
    }
    Ok(())
}

fn unreachable(error: &Error, address: &Target) -> Failure {
    let id = if error.is_name_unknown() {
        "cli-probe-unknown"
    } else if error.is_offline() {
        "cli-probe-offline"
    } else {
        "cli-probe-other"
    };
    Failure::new(text::say_with(id, &[("address", address.to_string().into())]))
}
