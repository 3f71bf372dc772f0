//! `regain probe`: what one camera offers, asked without credentials and without changing anything. It tells no secret
//! and no e-mail address of the owner.

use serde_json::{Value, json};

use super::output::{Failure, runtime, say, say_json};
use crate::camera::{Camera, Connection, Error, Limits, Ports, ProbeRecord};
use crate::domain::{
    Capabilities, FoundCamera, NamedBy, OtherRecovery, PasswordLimits, Target, Transport, is_makers_domain,
    usual_service,
};
use crate::secret::Email;
use crate::text;

pub(super) fn run(address: &Target, json: bool) -> Result<(), Failure> {
    let ports = Ports { port: address.port, is_tls: address.is_tls, https_port: None };
    let connect = Camera::connect(&address.host, ports, Limits::default());
    let connection = runtime()?.block_on(connect).map_err(|error| unreachable(&error, address))?;
    if json { say_json(&machine(&connection, address)) } else { human(&connection) }
}

fn machine(connection: &Connection, address: &Target) -> Value {
    let (probe, offered) = (&connection.probe, &connection.probe.capabilities);
    let (service, named_by) = service(offered, address);
    let records: Vec<Value> = probe.records.iter().map(record).collect();
    let has = |way| offered.other_ways.contains(&way);
    json!({
        "address": address.host, "port": address.port, "https": matches!(connection.transport, Transport::Tls { .. }),
        "outdated_https": connection.outdated_tls, "same_network": offered.is_on_link, "activated": offered.activated,
        "reset_by_email": offered.email_way.name(), "why": offered.email_way.why(),
        "address_saved": probe.has_saved_address, "addresses_saved": offered.saved_addresses.len(), "service": service.as_str(), "service_named_by": named_by.name(),
        "password_length": probe.password_limits.map(|PasswordLimits { min, max }| [min, max]),
        "security_questions": has(OtherRecovery::SecurityQuestions), "guid_file": has(OtherRecovery::GuidFile),
        "hik_connect": has(OtherRecovery::HikConnect), "realm": probe.auth.realm, "sign_in": probe.auth.schemes,
        "model": offered.model, "firmware": probe.firmware, "asked": records,
    })
}

/// Where the mail for this camera goes, and who says so.
fn service(offered: &Capabilities, target: &Target) -> (Email, NamedBy) {
    let camera = FoundCamera { model: offered.model.clone(), ..FoundCamera::at(target.clone()) };
    let is_makers = |service: &Email| is_makers_domain(&service.domain().to_ascii_lowercase());
    match offered.service.clone() {
        Some(service) if is_makers(&service) => (service, NamedBy::Camera),
        Some(stranger) => (stranger, NamedBy::CameraAlone),
        None => usual_service(Some(&camera)),
    }
}

fn record(record: &ProbeRecord) -> Value {
    let answer = record.status.map_or_else(|| "silent".into(), Value::from);
    json!({ "path": record.path, "answer": answer, "reason": record.reason })
}

fn human(connection: &Connection) -> Result<(), Failure> {
    let (probe, offered) = (&connection.probe, &connection.probe.capabilities);
    let activated = match offered.activated {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    if let Some(model) = &offered.model {
        say(&text::cli_probe_model(model.as_str()))?;
    }
    say(&text::cli_probe_activated(activated))?;
    say(&text::cli_probe_way(offered.email_way.why().unwrap_or(offered.email_way.name())))?;
    for way in &offered.other_ways {
        say(&text::cli_probe_other_way(match way {
            OtherRecovery::SecurityQuestions => text::other_questions(),
            OtherRecovery::GuidFile => text::other_file(),
            OtherRecovery::HikConnect => text::other_app(),
        }))?;
    }
    for record in &probe.records {
        let answer = record.status.map_or_else(text::cli_probe_silent, |status| status.to_string());
        let reason = record.reason.map(|reason| format!(" {reason}")).unwrap_or_default();
        say(&text::cli_probe_asked(record.path, answer + &reason))?;
    }
    Ok(())
}

pub(super) fn unreachable(error: &Error, address: &Target) -> Failure {
    let address = address.to_string();
    Failure::new(if error.is_name_unknown() {
        text::cli_probe_unknown(address)
    } else if error.is_other_camera() {
        text::cli_probe_changes(address)
    } else if error.is_broken_off() {
        text::cli_probe_broken_off(address)
    } else if error.is_outdated_tls() {
        text::cli_probe_outdated(address)
    } else if error.is_offline() {
        text::cli_probe_offline(address)
    } else {
        text::cli_probe_other(address)
    })
}
