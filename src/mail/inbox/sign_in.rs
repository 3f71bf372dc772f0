//! The sign-in to a mailbox: once, in a way that the server offers.
//!
//! A server that offers none with a password is told nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncWrite};
use zeroize::Zeroizing;

use super::Account;
use super::conversation::{Conversation, Refused};
use super::failure::Failure;
use super::quoted::quoted;
use crate::domain::InboxFault;

/// The most bytes that the server may say to one command of the sign-in.
const BUDGET: usize = 64 * 1024;

/// Signs in by LOGIN; where that is turned off (RFC 3501, section 6.2.3) or the letters are none that it takes, by
/// AUTHENTICATE, whose first answer is never said with the command, because not every server takes it so.
pub(super) async fn sign_in<S>(server: &mut Conversation<S>, account: &Account) -> Result<(), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (user, password) = (account.server.user.as_str(), account.password.reveal());
    let able = capabilities(server).await?;
    let has = |word: &str| able.iter().any(|able| able == word);
    let takes_login = !has("LOGINDISABLED");
    let signed_in = match (quoted(user), quoted(password)) {
        (Some(user), Some(password)) if takes_login => {
            let command = Zeroizing::new(format!("LOGIN {} {}", *user, *password));
            match server.command(&command, BUDGET, drop).await {
                // It did not look at the password: the command itself is turned off.
                Err(Refused::Bad(_)) if has("AUTH=PLAIN") => authenticate(server, account, true).await,
                signed_in => signed_in,
            }
        }
        _ if !(takes_login || has("AUTH=PLAIN") || has("AUTH=LOGIN")) => return Err(InboxFault::NoSignIn.into()),
        _ => authenticate(server, account, has("AUTH=PLAIN") || !has("AUTH=LOGIN")).await,
    };
    signed_in.map_err(|refused| Failure::from_sign_in(&refused, server.said()))
}

/// PLAIN (RFC 4616), or the older LOGIN with two questions: the name first, unless the server asks for the password by its
/// name. Each is said once.
async fn authenticate<S>(server: &mut Conversation<S>, account: &Account, by_plain: bool) -> Result<(), Refused>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (user, password) = (account.server.user.as_str(), account.password.reveal());
    let coded = |text: &str| Zeroizing::new(STANDARD.encode(text));
    if by_plain {
        let mut both = Some(coded(&Zeroizing::new(format!("\0{user}\0{password}"))));
        return server.dialogue("AUTHENTICATE PLAIN", BUDGET, |_| both.take()).await;
    }
    let (mut user, mut password) = (Some(coded(user)), Some(coded(password)));
    let answer = |question: &[u8]| {
        let wants_password = String::from_utf8_lossy(question).to_ascii_lowercase().contains("pass");
        if wants_password || user.is_none() { password.take() } else { user.take() }
    };
    server.dialogue("AUTHENTICATE LOGIN", BUDGET, answer).await
}

/// What the server is able to do, in capital letters. Most say it with their greeting; a server that does not say it when
/// asked takes LOGIN, as all did before.
async fn capabilities<S>(server: &mut Conversation<S>) -> Result<Vec<String>, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if server.said().capabilities.is_empty() {
        match server.command("CAPABILITY", BUDGET, drop).await {
            Ok(()) | Err(Refused::No(_) | Refused::Bad(_)) => {}
            Err(refused) => return Err(Failure::from_refused(&refused, server.said())),
        }
    }
    Ok(server.said().capabilities.split_whitespace().map(str::to_owned).collect())
}
