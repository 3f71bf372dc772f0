//! The owner's saved mailbox: where the recovery service's answers arrive. It knows who listens and nothing else.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::secret::{Code, Email};

/// The recovery service's answer.
pub struct ReplyMail {
    /// The owner's saved mailbox.
    pub to: Email,
    /// The code.
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

/// Everybody who is told of a new mail.
#[derive(Default)]
pub(super) struct Mailbox(Mutex<Vec<Listener>>);

impl Mailbox {
    /// Tells this one, too.
    pub(super) fn listen(&self, listener: impl Fn(ReplyMail) + Send + Sync + 'static) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(listener));
    }

    /// Brings a mail. Nobody holds a lock while it is read, so a listener may ask the simulator anything.
    pub(super) fn deliver(&self, to: &Email, code: &Code) {
        let listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for listener in listeners {
            let text = format!("Verification code: {}\r\nValid for 48 hours.\r\n", code.reveal());
            listener(ReplyMail { to: to.clone(), code: Code::new(code.reveal()), text });
        }
    }
}
