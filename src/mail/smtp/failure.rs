//! Why one attempt to send failed: what the person is told, and whether the server asked for another attempt.

use super::refusal::meaning;
use super::reply::Reply;
use super::stage::Stage;
use crate::domain::MailFault;
use crate::mail::broken::Broken;

/// Why one attempt failed.
#[derive(Debug)]
pub(super) struct Failure {
    /// For the person.
    pub fault: MailFault,
    /// The server itself asked for another try of this message. No sign-in is tried twice, whatever it says.
    pub may_retry: bool,
}

impl From<MailFault> for Failure {
    fn from(fault: MailFault) -> Self {
        Self { fault, may_retry: false }
    }
}

impl Stage {
    /// The reply, unless it is a no. "Go on" (3yz) is a yes only where something is to go on with (DOCUMENTED: RFC 5321,
    /// section 4.2.1); elsewhere the server speaks of something else, and behind the message nobody knows of what.
    pub fn positive(self, reply: Reply) -> Result<Reply, Failure> {
        match reply.code {
            ..300 => return Ok(reply),
            300..400 if matches!(self, Self::SignIn | Self::Data) => return Ok(reply),
            300..400 => return Err(self.broken(Broken::NotUnderstood)),
            _ => {}
        }
        // The words may repeat addresses: the log gets the number.
        tracing::info!(stage = ?self, code = reply.code, "the mail server did not go along");
        let fault = meaning(self, reply.code, &reply.words());
        let is_temporary = matches!(fault, MailFault::TryLater(_) | MailFault::Greylisted(_));
        Err(Failure { fault, may_retry: is_temporary && self != Self::SignIn })
    }

    /// There is no reply, or one to something else. Behind the message it is not known what became of it.
    pub fn broken(self, broken: Broken) -> Failure {
        tracing::info!(stage = ?self, ?broken, "the mail server gave no reply");
        let fault = match broken {
            _ if self == Self::Message => MailFault::MaybeSent,
            Broken::HungUp => MailFault::HungUp,
            Broken::Offline => MailFault::Offline,
            Broken::NotUnderstood => MailFault::NotUnderstood,
        };
        fault.into()
    }
}
