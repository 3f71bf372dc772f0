//! The owner's saved mailbox: where the recovery service's answers arrive. It knows who listens and nothing else.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::secret::{Code, Email};

/// A mail with a code, from the recovery service.
pub struct ReplyMail {
    /// The owner's saved mailbox.
    pub to: Email,
    /// The verification code that the mail brings.
    pub code: Code,
    /// The whole text. INFERRED: nobody has published what such a mail says.
    pub text: String,
}

impl fmt::Debug for ReplyMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyMail(hidden)")
    }
}

type Listener = Arc<dyn Fn(ReplyMail) + Send + Sync>;

/// The listeners that are told of a new mail.
#[derive(Default)]
pub(super) struct Mailbox(Mutex<Vec<Listener>>);

impl Mailbox {
    /// Adds a listener, for all mails from now on.
    pub(super) fn listen(&self, listener: impl Fn(ReplyMail) + Send + Sync + 'static) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(listener));
    }

    /// Tells all listeners of a mail. No lock is held meanwhile, so a listener may ask the simulator anything.
    pub(super) fn deliver(&self, to: &Email, code: &Code) {
        let listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for listener in listeners {
            let text = format!("Verification code: {}\r\nValid for 48 hours.\r\n", code.reveal());
            listener(ReplyMail { to: to.clone(), code: Code::new(code.reveal()), text });
        }
    }
}
