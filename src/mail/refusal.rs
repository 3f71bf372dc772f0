//! What a mail server's no means: reply code, enhanced code and the words that providers use.
//!
//! Reply codes are of RFC 5321 and RFC 4954, enhanced codes of RFC 3463 and RFC 7504 (DOCUMENTED). What single
//! providers make of them is OBSERVED in public reports; the words are only looked at where the codes say too little.

use super::error::{Kind, Stage};

/// The kind of a refusal. `words` may begin with an enhanced code.
pub(super) fn kind(stage: Stage, code: u16, words: &str) -> Kind {
    let said = Said { code, words: words.to_lowercase() };
    if stage == Stage::StartTls || said.asks_for_tls() {
        return Kind::NoEncryption;
    }
    // OBSERVED with permanent codes too: Yahoo's 535 "too many bad auth attempts", Gmail's 550 5.4.5 daily limit.
    if said.is_too_many() {
        return Kind::TooMany;
    }
    if stage == Stage::SignIn || matches!(code, 530 | 534 | 535) {
        return at_sign_in(&said);
    }
    match (stage, code) {
        (_, 450 | 451) if said.is_greylisting() => Kind::Greylisted,
        (_, 400..=499) => Kind::TryLater,
        _ if said.is_too_big() => Kind::TooBig,
        (Stage::Sender, _) => Kind::Sender,
        // Many servers judge the sender only once they know the recipient.
        _ if said.names_any(&["sender address", "sender verify", "not owned by user", "sendasdenied"]) => Kind::Sender,
        (Stage::Recipient, _) if said.is_about_relaying() => Kind::Relay,
        (Stage::Recipient, _) => Kind::Recipient,
        _ if said.names_any(&["relay"]) => Kind::Relay,
        _ => Kind::Refused,
    }
}

fn at_sign_in(said: &Said) -> Kind {
    // OBSERVED: Gmail 534 5.7.9; Fastmail and others say it in words; QQ and 163 in Chinese.
    let app = ["application-specific", "app-specific", "app password", "app-password", "授权码", "authorization code"];
    // OBSERVED: Gmail 534 5.7.14.
    let blocked = ["webloginrequired", "web login required", "log in via your web browser", "unusual sign-in"];
    // OBSERVED: Outlook.com and Microsoft 365, 535 5.7.139.
    let off = ["basic authentication is disabled", "smtpclientauthentication is disabled"];
    if said.has("5.7.9") || said.names_any(&app) {
        Kind::AppPassword
    } else if said.has("5.7.14") || said.names_any(&blocked) {
        Kind::SignInBlocked
    } else if said.has("5.7.139") || said.names_any(&off) {
        Kind::NoPasswords
    } else if said.code < 500 {
        Kind::TryLater
    } else {
        Kind::SignIn
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
        by_code || self.has("5.4.5") || self.names_any(&["too many", "rate limit", "limit exceeded", "sending limit"])
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
        use Stage::{Data, Message, Recipient, Sender, SignIn};
        let cases = [
            (SignIn, 535, "5.7.8 Username and Password not accepted.", Kind::SignIn),
            (SignIn, 535, "authentication failed", Kind::SignIn),
            (SignIn, 534, "5.7.9 Application-specific password required.", Kind::AppPassword),
            (SignIn, 535, "5.7.8 use an app password", Kind::AppPassword),
            (SignIn, 535, "Login fail. Account is abnormal, please use 授权码", Kind::AppPassword),
            (SignIn, 534, "5.7.14 Please log in via your web browser and then try again.", Kind::SignInBlocked),
            (SignIn, 535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.", Kind::NoPasswords),
            (SignIn, 535, "5.7.0 (#AUTH005) Too many bad auth attempts.", Kind::TooMany),
            (SignIn, 454, "4.7.0 Temporary authentication failure", Kind::TooMany),
            (SignIn, 454, "cannot authenticate now", Kind::TryLater),
            (Sender, 530, "5.7.0 Must issue a STARTTLS command first", Kind::NoEncryption),
            (Sender, 530, "5.7.0 Authentication required", Kind::SignIn),
            (Sender, 552, "5.3.4 Message size exceeds fixed maximum", Kind::TooBig),
            (Sender, 553, "5.7.1 sender is not yours", Kind::Sender),
            (Sender, 421, "4.7.0 Too many connections", Kind::TooMany),
            (Recipient, 451, "4.7.1 Greylisted, come back", Kind::Greylisted),
            (Recipient, 450, "4.2.0 Recipient address rejected: Greylisted", Kind::Greylisted),
            (Recipient, 450, "4.2.1 mailbox busy", Kind::TryLater),
            (Recipient, 554, "5.7.1 Relay access denied", Kind::Relay),
            (Recipient, 550, "relay not permitted", Kind::Relay),
            (Recipient, 550, "5.1.1 no such user", Kind::Recipient),
            (Recipient, 553, "5.7.1 Sender address rejected: not owned by user", Kind::Sender),
            (Data, 421, "too busy", Kind::TryLater),
            (Message, 552, "too large", Kind::TooBig),
            (Message, 552, "5.2.2 mailbox full", Kind::Refused),
            (Message, 550, "5.4.5 Daily user sending limit exceeded", Kind::TooMany),
            (Message, 554, "5.7.1 looks like spam", Kind::Refused),
        ];
        for (stage, code, words, expected) in cases {
            assert_eq!(kind(stage, code, words), expected, "{stage:?} {code} {words}");
        }
        assert_eq!(kind(Stage::StartTls, 454, "TLS is out of order"), Kind::NoEncryption);
    }
}
