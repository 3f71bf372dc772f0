//! `regain simulate`: the built-in camera as a program, until it is stopped.

use serde_json::json;

use super::{Failure, say, say_json};
use crate::simulator::{ReplyMail, Settings, Simulator};
use crate::text;

pub(super) fn run(settings: Settings, json: bool) -> Result<(), Failure> {
    let scenario = settings.scenario;
    super::runtime()?.block_on(async {
        let simulator =
            Simulator::start(settings).await.map_err(|error| Failure::because("cli-no-simulator", &error))?;
        let (sender, mut mails) = tokio::sync::mpsc::unbounded_channel();
        // The receiver lives as long as this function.
        simulator.on_mail(move |mail| drop(sender.send(mail)));
        let address = simulator.camera_address();
        let password = simulator.password().reveal();
        if json {
            say_json(&json!({
                "event": "ready", "address": address.ip(), "http_port": address.port(), "password": password,
                "sadp_port": simulator.sadp_port(), "smtp_port": simulator.smtp_address().map(|smtp| smtp.port()),
                "scenario": scenario.name(),
            }))?;
        } else {
            let args = [("address", address.to_string().into()), ("password", password.to_owned().into())];
            say(&text::say_with("cli-simulating", &args))?;
        }
        while let Some(mail) = mails.recv().await {
            tell(&mail, json)?;
        }
        Ok(())
    })
}

/// The owner's mailbox is invented too, so its mail may be shown.
fn tell(mail: &ReplyMail, json: bool) -> Result<(), Failure> {
    let code = mail.code.reveal();
    match json {
        true => say_json(&json!({ "event": "mail", "to": mail.to.as_str(), "code": code })),
        false => say(&text::say_with("cli-simulated-mail", &[("code", code.to_owned().into())])),
    }
}
