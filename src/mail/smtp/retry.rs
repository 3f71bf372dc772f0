//! Tries again when the server itself asked for it, at a civil pace, and with the very same message.

use std::time::Duration;

use super::{Account, send};
use crate::mail::{Error, Letter};

/// The pauses before the second, third and fourth attempt. Servers that put off strangers want a few minutes
/// (DOCUMENTED: RFC 6647 advises from one minute on).
pub const PAUSES: [Duration; 3] = [Duration::from_secs(60), Duration::from_secs(5 * 60), Duration::from_secs(15 * 60)];

/// Sends the letter, and sends the same one again after each pause for as long as the server asks for that. Nothing else
/// is tried twice: no sign-in, no lost connection. `delayed` hears of every pause before it begins.
pub async fn send_patiently(
    letter: &Letter,
    account: &Account,
    pauses: &[Duration],
    mut delayed: impl FnMut(Duration, &Error),
) -> Result<(), Error> {
    for pause in pauses {
        match send(letter, account).await {
            Err(error) if error.is_temporary() => {
                delayed(*pause, &error);
                tokio::time::sleep(*pause).await;
            }
            result => return result,
        }
    }
    send(letter, account).await
}
