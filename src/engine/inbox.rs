//! The watched inbox, with the password that the store keeps for it.

use crate::domain::{Inbox, InboxEvent, InboxFault};
use crate::mail::Trust;
use crate::mail::inbox::{self, Account, Mailbox};
use crate::secret::Password;
use crate::vault::{self, EntryName};

/// Watches until it is cancelled; the result tells why it ended by itself.
pub(super) async fn watch(
    inbox: Inbox,
    trust: Trust,
    tell: impl Fn(InboxEvent) + Clone + Send + Sync + 'static,
) -> InboxFault {
    match account(&inbox, trust).await {
        Ok(account) => {
            let mut keep = inbox.keep.then(|| Password::new(account.password.reveal()));
            let on_event = |event| {
                // A password is kept once it has worked.
                let worked = matches!(event, InboxEvent::Watching);
                tell(event);
                if let Some(password) = keep.take_if(|_| worked) {
                    let (name, tell) = (EntryName::mailbox(&inbox.address), tell.clone());
                    tokio::spawn(async move { tell(InboxEvent::Kept(vault::keep(name, password).await)) });
                }
            };
            inbox::watch(&account, inbox.since, on_event).await
        }
        Err(fault) => fault,
    }
}

async fn account(inbox: &Inbox, trust: Trust) -> Result<Account, InboxFault> {
    let mailbox = Mailbox::find(inbox).await?;
    Ok(match &inbox.password {
        Some(typed) => mailbox.account(typed, inbox, trust),
        None => mailbox.account(&vault::mailbox_password(&inbox.address).await?, inbox, trust),
    })
}
