//! Sends the letter through the person's own mail server.

use std::sync::Arc;

use crate::mail::{self, smtp};
use crate::wizard::answer::SendFault;
use crate::wizard::{Letter, Outbox, Security};

pub(super) async fn send(letter: Letter, outbox: Outbox) -> Result<(), SendFault> {
    let letter = mail::Letter {
        from: outbox.from,
        to: letter.to,
        png: Arc::clone(&letter.picture.png),
        file_name: letter.file_name,
        written_at: outbox.written_at,
    };
    let account = smtp::Account {
        server: outbox.server,
        port: outbox.port,
        security: match outbox.security {
            Security::StartTls => smtp::Security::StartTls,
            Security::Tls => smtp::Security::Tls,
            Security::None => smtp::Security::None,
        },
        login: outbox.login,
        trust: smtp::Trust::default(),
    };
    smtp::send(&letter, &account).await.map_err(|error| {
        tracing::info!(%error, "the mail was not sent");
        fault(&error)
    })
}

fn fault(error: &mail::Error) -> SendFault {
    let words = || error.words().to_owned();
    if error.is_server_unknown() {
        SendFault::ServerUnknown
    } else if error.is_certificate() {
        SendFault::Certificate
    } else if error.is_no_encryption() {
        SendFault::NoEncryption
    } else if error.is_sign_in() {
        SendFault::SignIn
    } else if error.try_later() {
        SendFault::TryLater(words())
    } else if error.is_offline() {
        SendFault::Offline
    } else {
        SendFault::Refused(words())
    }
}
