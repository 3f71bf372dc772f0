//! The transaction of SMTP (RFC 5321, section 3.3): sender, recipient, message, each with its own kind of refusal.

use lettre::address::{Address, Envelope};

use super::conversation::{Conversation, Stream};
use super::failure::Failure;
use super::stage::Stage;
use crate::domain::MailFault;

/// Hands the message over. `is_out` is called before its first byte goes out: from then on the server may have it,
/// whatever happens to the connection.
pub(super) async fn hand_over<S: Stream>(
    conversation: &mut Conversation<S>,
    envelope: &Envelope,
    message: &[u8],
    is_out: impl FnOnce(),
) -> Result<(), Failure> {
    // The message itself is plain ASCII; an address may not be.
    let mut option = "";
    let all_ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    if !envelope.from().into_iter().chain(envelope.to()).all(all_ascii) {
        if !conversation.offer.utf8 {
            return Err(MailFault::Sender(String::new()).into());
        }
        option = " SMTPUTF8";
    }
    let from = envelope.from().map_or("", AsRef::as_ref);
    conversation.ask(&format!("MAIL FROM:<{from}>{option}"), Stage::Sender).await?;
    for to in envelope.to() {
        conversation.ask(&format!("RCPT TO:<{to}>"), Stage::Recipient).await?;
    }
    let go = conversation.ask("DATA", Stage::Data).await?;
    if go.code < 300 {
        // It takes the question for the message; what it would make of the message nobody knows.
        return Err(MailFault::NotUnderstood.into());
    }
    is_out();
    let reply = conversation.say(&[&stuffed(message), b".\r\n"]).await;
    Stage::Message.positive(reply.map_err(|broken| Stage::Message.broken(broken))?)?;
    Ok(())
}

/// The message as it goes over the wire: a dot at the beginning of a line is doubled (section 4.5.2), and the last line
/// has an end.
fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut stuffed = Vec::with_capacity(message.len() + 16);
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b".") {
            stuffed.push(b'.');
        }
        stuffed.extend_from_slice(line);
    }
    if !stuffed.ends_with(b"\r\n") {
        stuffed.extend_from_slice(b"\r\n");
    }
    stuffed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_message_can_be_taken_for_its_end() {
        for (message, expected) in [
            (&b"a\r\n.\r\nb\r\n"[..], &b"a\r\n..\r\nb\r\n"[..]),
            (b".", b"..\r\n"),
            (b"a.b\r\n..c", b"a.b\r\n...c\r\n"),
            (b"", b"\r\n"),
        ] {
            assert_eq!(stuffed(message), expected);
        }
    }
}
