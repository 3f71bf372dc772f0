//! The sign-in to a mailbox: once, in a way that the server offers.
//!
//! A server that offers none with a password is told nothing.

use async_imap::error::Error as ImapError;
use async_imap::{Authenticator, Client};
use zeroize::Zeroizing;

use super::Account;
use super::connection::Stream;
use super::failure::Failure;
use crate::domain::InboxFault;

/// The conversation with a server that has let us in.
pub(super) type Imap = async_imap::Session<Stream>;

/// Signs in by LOGIN; where that is turned off (RFC 3501, section 6.2.3) or the letters are none that it takes, by
/// AUTHENTICATE, whose first answer is never said with the command, because not every server takes it so.
pub(super) async fn sign_in(mut client: Client<Stream>, account: &Account) -> Result<Imap, Failure> {
    let (user, password) = (account.server.user.as_str(), account.password.reveal());
    let able = capabilities(&mut client).await?;
    let has = |word: &str| able.iter().any(|able| able == word);
    let takes_login = !has("LOGINDISABLED");
    // The plain command takes plain letters only.
    if takes_login && user.is_ascii() && password.is_ascii() {
        match client.login(user, password).await {
            Ok(imap) => return Ok(imap),
            // It did not look at the password: the command itself is turned off.
            Err((ImapError::Bad(_), back)) if has("AUTH=PLAIN") => client = back,
            Err((error, back)) => return Err(Failure::from_sign_in(&error, back.get_ref().said())),
        }
    } else if !(takes_login || has("AUTH=PLAIN") || has("AUTH=LOGIN")) {
        return Err(InboxFault::NoSignIn.into());
    }
    let signed_in = if has("AUTH=LOGIN") && !has("AUTH=PLAIN") {
        let answers = [Zeroizing::new(user.to_owned()), Zeroizing::new(password.to_owned())];
        client.authenticate("LOGIN", OneByOne { answers, asked: 0 }).await
    } else {
        client.authenticate("PLAIN", Plain(Zeroizing::new(format!("\0{user}\0{password}")))).await
    };
    signed_in.map_err(|(error, client)| Failure::from_sign_in(&error, client.get_ref().said()))
}

/// What the server is able to do, in capital letters. Most say it with their greeting; a server that does not say it when
/// asked takes LOGIN, as all did before.
async fn capabilities(client: &mut Client<Stream>) -> Result<Vec<String>, Failure> {
    if client.get_ref().said().capabilities.is_empty() {
        match client.run_command_and_check_ok("CAPABILITY", None).await {
            Ok(()) | Err(ImapError::No(_) | ImapError::Bad(_)) => {}
            Err(error) => return Err(Failure::from_imap(&error, client.get_ref().said())),
        }
    }
    Ok(client.get_ref().said().capabilities.split_whitespace().map(str::to_owned).collect())
}

/// The sign-in of RFC 4616.
struct Plain(Zeroizing<String>);

impl Authenticator for Plain {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&mut self, _challenge: &[u8]) -> Self::Response {
        Zeroizing::new(self.0.as_bytes().to_vec())
    }
}

/// The older sign-in with two questions: the name first, unless the server asks for the password by its name.
struct OneByOne {
    answers: [Zeroizing<String>; 2],
    asked: usize,
}

impl Authenticator for OneByOne {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&mut self, challenge: &[u8]) -> Self::Response {
        let wants_password = String::from_utf8_lossy(challenge).to_ascii_lowercase().contains("pass");
        self.asked += 1;
        let at = usize::from(wants_password || self.asked > 1);
        Zeroizing::new(self.answers.get(at).map(|answer| answer.as_bytes().to_vec()).unwrap_or_default())
    }
}
