//! What a mail server's no means: reply code, enhanced code and the words that providers use.
//!
//! Reply codes are of RFC 5321 and RFC 4954, enhanced codes of RFC 3463 and RFC 7504 (DOCUMENTED). What single
//! providers make of them is OBSERVED in public reports; the words are only looked at where the codes say too little.

use super::stage::Stage;
use crate::domain::MailFault;

/// What a refusal means. `words` may begin with an enhanced code; they go into the fault where the person may need them.
pub(super) fn meaning(stage: Stage, code: u16, words: &str) -> MailFault {
    let said = Said { code, words: words.to_lowercase() };
    let words = || words.to_owned();
    if stage == Stage::StartTls || said.asks_for_tls() {
        return MailFault::NoEncryption;
    }
    // OBSERVED with permanent codes too: Yahoo's 535 "too many bad auth attempts", Gmail's 550 5.4.5 daily limit.
    if said.is_too_many() {
        return MailFault::TooMany(words());
    }
    if stage == Stage::SignIn || matches!(code, 534 | 535) {
        return at_sign_in(&said, words());
    }
    if said.is_about_the_greeting() {
        return MailFault::Greeting(words());
    }
    match (stage, code) {
        // It wants a sign-in, and none was asked for.
        (_, 530) => MailFault::Relay(words()),
        (_, 450 | 451) if said.is_greylisting() => MailFault::Greylisted(words()),
        (_, 400..=499) => MailFault::TryLater(words()),
        (Stage::Connect | Stage::Hello, _) => MailFault::Greeting(words()),
        _ if said.is_too_big() => MailFault::TooBig,
        (Stage::Sender, _) => MailFault::Sender(words()),
        // Many servers judge the sender only once they know the recipient.
        _ if said.names_any(&["sender address", "sender verify", "not owned by user", "sendasdenied"]) => {
            MailFault::Sender(words())
        }
        (Stage::Recipient, _) if said.is_about_relaying() => MailFault::Relay(words()),
        (Stage::Recipient, _) => MailFault::Recipient(words()),
        _ if said.names_any(&["relay"]) => MailFault::Relay(words()),
        _ => MailFault::Refused(words()),
    }
}

fn at_sign_in(said: &Said, words: String) -> MailFault {
    // OBSERVED: Gmail 534 5.7.9; Fastmail and others say it in words; QQ and 163 in Chinese.
    let app = ["application-specific", "app-specific", "app password", "app-password", "授权码", "authorization code"];
    // OBSERVED: Gmail 534 5.7.14, and 5.7.9 with the same words.
    let blocked = ["webloginrequired", "web login required", "web browser", "unusual sign-in", "unusual activity"];
    // OBSERVED: Outlook.com and Microsoft 365, 535 5.7.139.
    let off = ["basic authentication is disabled", "smtpclientauthentication is disabled"];
    let wrong = ["password", "credentials", "authenticat", "auth failed", "login fail", "\u{5bc6}\u{7801}"];
    if said.names_any(&app) {
        MailFault::AppPassword
    } else if said.has("5.7.14") || said.names_any(&blocked) {
        MailFault::SignInBlocked(words)
    } else if said.has("5.7.9") {
        MailFault::AppPassword
    } else if said.has("5.7.139") || said.names_any(&off) {
        MailFault::NoPasswords
    } else if said.code < 500 {
        MailFault::TryLater(words)
    } else if said.code == 535 || said.has("5.7.8") {
        MailFault::SignIn
    } else if matches!(said.code, 500..=504) {
        // It did not understand the way of the sign-in: that says nothing about the password (RFC 4954, section 6).
        MailFault::Refused(words)
    } else if said.code == 534 {
        MailFault::SignInBlocked(words)
    } else if said.names_any(&wrong) {
        MailFault::SignIn
    } else {
        MailFault::Refused(words)
    }
}

/// A refusal, ready to be looked through.
struct Said {
    code: u16,
    words: String,
}

impl Said {
    /// Whether one of the lines begins with this enhanced code.
    fn has(&self, enhanced: &str) -> bool {
        self.words.split_whitespace().any(|word| word == enhanced)
    }

    fn names_any(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.words.contains(part))
    }

    fn asks_for_tls(&self) -> bool {
        self.code == 538 || (self.code == 530 && self.words.contains("starttls"))
    }

    fn is_too_many(&self) -> bool {
        let by_code = matches!(self.code, 421 | 454) && self.has("4.7.0");
        let words = ["too many", "rate limit", "limit exceeded", "sending limit", "connection limit", "throttl"];
        by_code || self.has("5.4.5") || self.names_any(&words)
    }

    /// OBSERVED: many servers judge the greeting only at the recipient; Postfix says "Helo command rejected".
    fn is_about_the_greeting(&self) -> bool {
        let mut names = self.words.split(|c: char| !c.is_ascii_alphanumeric());
        let is_named = names.any(|word| matches!(word, "helo" | "ehlo"));
        (self.code >= 500 && is_named) || self.words.contains("helo command rejected")
    }

    fn is_greylisting(&self) -> bool {
        self.has("4.7.1") || self.names_any(&["greylist", "graylist", "grey-list"])
    }

    /// 552 is also said of a full mailbox (5.2.2), which is another matter.
    fn is_too_big(&self) -> bool {
        let by_code = self.code == 552 && !self.has("5.2.2");
        by_code || self.has("5.3.4") || self.has("5.2.3") || self.names_any(&["message too large", "message size"])
    }

    fn is_about_relaying(&self) -> bool {
        self.names_any(&["relay"]) || self.has("5.7.1") || self.has("5.7.0")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_is_known_by_its_codes_and_words() {
        use Stage::{Connect, Data, Hello, Message, Recipient, Sender, SignIn};
        let cases = [
            (SignIn, 535, "5.7.8 Username and Password not accepted.", "SignIn"),
            (SignIn, 535, "authentication failed", "SignIn"),
            (SignIn, 534, "5.7.9 Application-specific password required.", "AppPassword"),
            (SignIn, 535, "5.7.8 use an app password", "AppPassword"),
            (SignIn, 535, "Login fail. Account is abnormal, please use 授权码", "AppPassword"),
            (SignIn, 534, "5.7.14 Please log in via your web browser and then try again.", "SignInBlocked(hidden)"),
            (SignIn, 535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.", "NoPasswords"),
            (SignIn, 535, "5.7.0 (#AUTH005) Too many bad auth attempts.", "TooMany(hidden)"),
            (SignIn, 454, "4.7.0 Temporary authentication failure", "TooMany(hidden)"),
            (SignIn, 454, "cannot authenticate now", "TryLater(hidden)"),
            (Sender, 530, "5.7.0 Must issue a STARTTLS command first", "NoEncryption"),
            (Sender, 530, "5.7.0 Authentication required", "Relay(hidden)"),
            (SignIn, 534, "5.7.9 Please log in with your web browser and then try again.", "SignInBlocked(hidden)"),
            (SignIn, 534, "what you like", "SignInBlocked(hidden)"),
            (SignIn, 504, "5.7.4 Unrecognized authentication type", "Refused(hidden)"),
            (SignIn, 501, "cannot decode", "Refused(hidden)"),
            (SignIn, 550, "Authentication failed", "SignIn"),
            (SignIn, 550, "no such thing", "Refused(hidden)"),
            (SignIn, 421, "too many connections from your address", "TooMany(hidden)"),
            (Connect, 554, "5.7.1 your address is on a list", "Greeting(hidden)"),
            (Connect, 521, "does not accept mail", "Greeting(hidden)"),
            (Connect, 421, "come back", "TryLater(hidden)"),
            (Connect, 421, "4.7.0 Too many connections", "TooMany(hidden)"),
            (Hello, 501, "syntax error", "Greeting(hidden)"),
            (Hello, 550, "Access denied - Invalid HELO name", "Greeting(hidden)"),
            (Hello, 504, "5.5.2 need a full name", "Greeting(hidden)"),
            (Recipient, 504, "5.5.2 <x>: Helo command rejected: need fully-qualified hostname", "Greeting(hidden)"),
            (Recipient, 450, "4.7.1 <x>: Helo command rejected: Host not found", "Greeting(hidden)"),
            (Sender, 550, "5.7.1 bad HELO/EHLO", "Greeting(hidden)"),
            (Recipient, 550, "5.1.1 michelob@example.org: no such user", "Recipient(hidden)"),
            (Sender, 552, "5.3.4 Message size exceeds fixed maximum", "TooBig"),
            (Sender, 553, "5.7.1 sender is not yours", "Sender(hidden)"),
            (Sender, 421, "4.7.0 Too many connections", "TooMany(hidden)"),
            (Recipient, 451, "4.7.1 Greylisted, come back", "Greylisted(hidden)"),
            (Recipient, 450, "4.2.0 Recipient address rejected: Greylisted", "Greylisted(hidden)"),
            (Recipient, 450, "4.2.1 mailbox busy", "TryLater(hidden)"),
            (Recipient, 554, "5.7.1 Relay access denied", "Relay(hidden)"),
            (Recipient, 550, "relay not permitted", "Relay(hidden)"),
            (Recipient, 550, "5.1.1 no such user", "Recipient(hidden)"),
            (Recipient, 553, "5.7.1 Sender address rejected: not owned by user", "Sender(hidden)"),
            (Data, 421, "too busy", "TryLater(hidden)"),
            (Message, 552, "too large", "TooBig"),
            (Message, 552, "5.2.2 mailbox full", "Refused(hidden)"),
            (Message, 550, "5.4.5 Daily user sending limit exceeded", "TooMany(hidden)"),
            (Message, 554, "5.7.1 looks like spam", "Refused(hidden)"),
        ];
        for (stage, code, words, expected) in cases {
            assert_eq!(format!("{:?}", meaning(stage, code, words)), expected, "{stage:?} {code} {words}");
        }
        assert_eq!(meaning(Stage::StartTls, 454, "TLS is out of order"), MailFault::NoEncryption);
    }
}
