//! `regain probe`: what one camera offers, asked without credentials and without changing anything.

use serde_json::json;

use super::{Failure, say, say_json};
use crate::camera::{Camera, Door, Error, Limits, Line, SavedAddress};
use crate::engine::email_way;
use crate::text;
use crate::wizard::Target;

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    let door = Door { port: address.port, is_tls: address.is_tls, https_port: None };
    let look = Camera::reach(&address.host, door, Limits::default());
    let reached = super::runtime()?.block_on(look).map_err(|error| unreachable(&error, address))?;
    let offer = reached.offer;
    let way = email_way(&offer).name();
    if json {
        let saved = match offer.saved_address {
            SavedAddress::Masked(_) => Some(true),
            SavedAddress::NotSet => Some(false),
            SavedAddress::Unknown => None,
        };
        return say_json(&json!({
            "address": address.host, "port": address.port, "https": matches!(reached.line, Line::Tls { .. }),
            "outdated_https": reached.outdated_tls, "activated": offer.activated, "reset_by_email": way,
            "address_saved": saved, "service": offer.service.as_ref().map(crate::secret::Email::as_str),
            "password_length": offer.limits, "security_questions": offer.security_questions,
            "guid_file": offer.guid_file, "hik_connect": offer.hik_connect,
        }));
    }
    let activated = match offer.activated {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    say(&text::say_with("cli-probe-activated", &[("answer", activated.into())]))?;
    say(&text::say_with("cli-probe-way", &[("way", way.into())]))
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
