//! `regain simulate`: the built-in camera, or a row of them, as a program, until it is stopped.

use std::io;

use serde_json::json;

use super::output::{Failure, runtime, say, say_json};
use crate::simulator::{Label, ReplyMail, Settings, Simulator};
use crate::text;

/// What a program is told that has as many files and connections open as the system allows it. The number is that of
/// every Unix; Windows has no such limit.
const TOO_MANY_FILES: i32 = 24;

pub(super) fn run(settings: Settings, json: bool) -> Result<(), Failure> {
    let (scenario, count) = (settings.scenario, settings.count);
    runtime()?.block_on(async {
        let simulator = Simulator::start(settings).await.map_err(|error| no_simulator(&error))?;
        let (sender, mut mails) = tokio::sync::mpsc::unbounded_channel();
        // The receiver lives as long as this function.
        simulator.on_mail(move |mail| drop(sender.send(mail)));
        let address = simulator.camera_address();
        let password = simulator.password().reveal();
        if json {
            say_json(&json!({
                "event": "ready", "address": address.ip(), "http_port": address.port(), "https_port": simulator.https_port(),
                "password": password,
                "count": count, "sadp_port": simulator.sadp_port(), "onvif_port": simulator.onvif_port(), "smtp_port": simulator.smtp_address().map(|smtp| smtp.port()),
                "scenario": scenario.name(),
            }))?;
        } else {
            say(&text::cli_simulating(address.to_string(), password))?;
        }
        if count > 1 {
            simulator.labels().try_for_each(|label| introduce(&label, json))?;
        }
        while let Some(mail) = mails.recv().await {
            tell(&mail, json)?;
        }
        Ok(())
    })
}

fn no_simulator(error: &io::Error) -> Failure {
    match error.raw_os_error() {
        Some(TOO_MANY_FILES) => Failure::new(text::cli_too_many_files()),
        _ => Failure::because(text::cli_no_simulator, error),
    }
}

/// One camera of a row.
fn introduce(label: &Label, json: bool) -> Result<(), Failure> {
    let Label { address, model, serial, mac, activated } = label;
    if json {
        return say_json(&json!({
            "event": "camera", "address": address.ip(), "http_port": address.port(), "model": model,
            "serial": serial, "mac": mac, "activated": activated,
        }));
    }
    say(&text::cli_simulated_camera(*model, address.to_string(), serial.as_str()))
}

/// The owner's mailbox is invented too, so its mail may be shown.
fn tell(mail: &ReplyMail, json: bool) -> Result<(), Failure> {
    let code = mail.code.reveal();
    match json {
        true => say_json(&json!({ "event": "mail", "to": mail.to.as_str(), "code": code })),
        false => say(&text::cli_simulated_mail(code.to_owned())),
    }
}
