//! A whole conversation over replies that were written down before: for fuzzing, since strangers write them.

use lettre::address::Envelope;
use tokio::runtime::Builder;

use super::conversation::Conversation;
use super::{sign_in, transaction};
use crate::secret::Password;

/// Hears these bytes as everything that a mail server says, from its greeting on. Returns whether it has taken the mail.
pub fn parse_answers(replies: &[u8]) -> bool {
    let Ok(runtime) = Builder::new_current_thread().build() else { return false };
    runtime.block_on(conversation(replies)).unwrap_or(false)
}

async fn conversation(replies: &[u8]) -> Option<bool> {
    let address = |text: &str| text.parse().ok();
    let envelope = Envelope::new(address("anna@example.org"), vec![address("desk@recovery.test")?]).ok()?;
    let stream = tokio::io::join(replies, tokio::io::sink());
    let mut server = Conversation::begin(stream, "[127.0.0.1]").await.ok()?;
    sign_in::sign_in(&mut server, &("anna".to_owned(), Password::new("none"))).await.ok()?;
    transaction::hand_over(&mut server, &envelope, b"Subject: x\r\n\r\nx\r\n", || {}).await.ok()?;
    Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_conversation_has_handed_the_mail_over() {
        let whole = b"220 hi\r\n250-x\r\n250 AUTH PLAIN\r\n235 in\r\n250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n";
        assert!(parse_answers(whole));
        // The last number alone is enough of its line.
        for end in 0..whole.len() - b" taken\r\n".len() {
            assert!(!parse_answers(&whole[..end]), "{end}");
        }
    }
}
