//! The transaction of SMTP (RFC 5321, section 3.3): sender, recipient, message, each with its own kind of refusal.

use lettre::address::{Address, Envelope};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailParameter};

use super::failure::{Failure, at};
use super::refusal::Stage;
use crate::domain::MailFault;

/// Hands the message over. `is_out` is called before its first byte goes out: from then on the server may have it,
/// whatever happens to the connection.
pub(super) async fn hand_over(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    message: &[u8],
    is_out: impl FnOnce(),
) -> Result<(), Failure> {
    // The message itself is plain ASCII; an address may not be.
    let mut options = Vec::new();
    let all_ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    if !envelope.from().into_iter().chain(envelope.to()).all(all_ascii) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(MailFault::Sender(String::new()).into());
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    connection.command(Mail::new(envelope.from().cloned(), options)).await.map_err(at(Stage::Sender))?;
    for to in envelope.to() {
        connection.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(at(Stage::Recipient))?;
    }
    connection.command(Data).await.map_err(at(Stage::Data))?;
    is_out();
    connection.message(message).await.map_err(at(Stage::Message))?;
    Ok(())
}
