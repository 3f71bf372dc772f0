//! The sign-in with a user name and a password (RFC 4954), by PLAIN or by LOGIN: each at most once.
//!
//! A server that offers neither is told nothing.

use base64::Engine as _;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::Login;
use super::conversation::{Conversation, Stream};
use super::failure::Failure;
use super::reply::Reply;
use super::stage::Stage;
use crate::domain::MailFault;
use crate::mail::broken::Broken;

/// So many questions are answered. PLAIN needs none or one, LOGIN two.
const QUESTIONS: usize = 4;

/// The server has another question.
const QUESTION: u16 = 334;
/// The server does not know the way of the sign-in (RFC 4954, section 4): nothing was said about the password.
const UNKNOWN_MECHANISM: u16 = 504;

/// Signs in, in a way that the server offers.
pub(super) async fn sign_in<S: Stream>(conversation: &mut Conversation<S>, login: &Login) -> Result<(), Failure> {
    let (by_plain, by_login) = (conversation.offer.plain, conversation.offer.login);
    let reply = match (by_plain, by_login) {
        (true, _) => match plain(conversation, login).await {
            Ok(reply) if reply.code == UNKNOWN_MECHANISM && by_login => self::login(conversation, login).await,
            reply => reply,
        },
        (false, true) => self::login(conversation, login).await,
        // Some offer it only behind TLS, which was not chosen.
        (false, false) if conversation.offer.start_tls => return Err(MailFault::NoEncryption.into()),
        (false, false) => return Err(MailFault::NoSignIn.into()),
    };
    let reply = Stage::SignIn.positive(reply.map_err(|broken| Stage::SignIn.broken(broken))?)?;
    // A server that asks on and on wants something else than name and password.
    if reply.code >= 300 { Err(MailFault::NotUnderstood.into()) } else { Ok(()) }
}

/// Name and password in one line; said once more where the server asks for it behind the command.
async fn plain<S: Stream>(conversation: &mut Conversation<S>, (user, password): &Login) -> Result<Reply, Broken> {
    let both = coded(&format!("\0{user}\0{}", password.reveal()));
    let reply = conversation.say(&[b"AUTH PLAIN ", both.as_bytes(), b"\r\n"]).await?;
    if reply.code == QUESTION { conversation.exchange(both.as_bytes()).await } else { Ok(reply) }
}

/// Name and password one by one, in the order in which the server asks; where its questions say nothing, the name first.
async fn login<S: Stream>(conversation: &mut Conversation<S>, (user, password): &Login) -> Result<Reply, Broken> {
    let (user, password) = (coded(user), coded(password.reveal()));
    let mut reply = conversation.exchange(b"AUTH LOGIN").await?;
    let mut name_is_said = false;
    for _ in 0..QUESTIONS {
        if reply.code != QUESTION {
            break;
        }
        let wants_password = match asks_for(&reply.words()) {
            Some(Asked::Password) => true,
            Some(Asked::Name) => false,
            None => name_is_said,
        };
        name_is_said |= !wants_password;
        reply = conversation.exchange(if wants_password { password.as_bytes() } else { user.as_bytes() }).await?;
    }
    Ok(reply)
}

/// What a question of LOGIN asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Name,
    Password,
}

/// OBSERVED: "Username:", "User Name", "Password:", mostly in base64; some write them plainly or in another language, or
/// leave them out.
fn asks_for(question: &str) -> Option<Asked> {
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let decoded = GeneralPurpose::new(&ALPHABET, lenient).decode(question.trim());
    let decoded = decoded.ok().filter(|decoded| !decoded.is_empty());
    let words = decoded.map_or_else(|| question.to_owned(), |decoded| String::from_utf8_lossy(&decoded).into_owned());
    [words.as_str(), question].into_iter().map(str::to_lowercase).find_map(|words| {
        let says = |any: &[&str]| any.iter().any(|one| words.contains(one));
        if says(&[
            "pass",
            "pwd",
            "kennwort",
            "contrase",
            "senha",
            "\u{5bc6}\u{7801}",
            "\u{43f}\u{430}\u{440}\u{43e}\u{43b}",
        ]) {
            Some(Asked::Password)
        } else if says(&["user", "name", "login", "account", "mail", "\u{7528}\u{6237}", "\u{8d26}\u{53f7}"]) {
            Some(Asked::Name)
        } else {
            None
        }
    })
}

fn coded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(STANDARD.encode(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_understood_in_every_form() {
        for (question, expected) in [
            ("VXNlcm5hbWU6", Some(Asked::Name)),
            ("VXNlciBOYW1lAA==", Some(Asked::Name)),
            ("UGFzc3dvcmQ6", Some(Asked::Password)),
            ("UGFzc3dvcmQ", Some(Asked::Password)),
            ("Username:", Some(Asked::Name)),
            ("password please", Some(Asked::Password)),
            ("", None),
            ("Pz8/", None),
            ("***", None),
        ] {
            assert_eq!(asks_for(question), expected, "{question}");
        }
    }
}
