//! A real mail server takes the mail, and refuses it in its own words.

use std::process::{Command, Stdio};
use std::time::Duration;

use regain::mail::smtp::{self, Account, Security, Trust};
use regain::mail::{Error, Letter};
use regain::qr;
use regain::secret::{Email, Password, QrText};

use super::kind;
use super::message::{assert_python_content, by_python};
use crate::mail_servers::authority::Authority;
use crate::mail_servers::exim::{self, Exim, PASSWORD, USER};
use crate::program;
use crate::skipped::skipped;

/// A server and its authority, or a word that Exim is not here.
fn start(test: &str, rules: &str) -> Option<(Exim, Authority)> {
    let Some(program) = exim::program() else {
        skipped(test, "Exim is not installed");
        return None;
    };
    let authority = Authority::new();
    let exim = Exim::start(&program, &authority, &["127.0.0.1"], rules);
    Some((exim, authority))
}

fn letter() -> Letter {
    Letter {
        from: Email::parse(USER).unwrap(),
        to: Email::parse("desk@recovery.test").unwrap(),
        png: qr::draw(&QrText::new("what the camera gave")).unwrap().png.into(),
        file_name: "regain-qr-DS-2CD2143G2-I-4821.png".to_owned(),
        written_at: std::time::SystemTime::now(),
    }
}

fn account(exim: &Exim, authority: &Authority, security: Security) -> Account {
    let address = if security == Security::Tls { exim.tls } else { exim.start_tls };
    Account {
        server: address.ip().to_string(),
        port: address.port(),
        security,
        login: Some((USER.to_owned(), Password::new(PASSWORD))),
        trust: Trust { extra_roots: vec![authority.der()] },
    }
}

/// What arrived, without the lines that the server itself put on top.
fn as_sent(delivered: &[u8]) -> String {
    let text = String::from_utf8(delivered.to_vec()).unwrap();
    let at = text.find("\nFrom: ").unwrap() + 1;
    text[at..].to_owned()
}

#[tokio::test]
async fn exim_delivers_the_same_picture_through_both_kinds_of_tls() {
    let Some((exim, authority)) = start("exim_delivers_the_same_picture_through_both_kinds_of_tls", "") else { return };
    let letter = letter();
    for security in [Security::Tls, Security::StartTls] {
        smtp::send(&letter, &account(&exim, &authority, security)).await.unwrap();
    }
    let delivered = exim.delivered(2);
    assert_eq!(delivered.len(), 2, "{}", exim.log());
    assert_eq!(as_sent(&delivered[0]), as_sent(&delivered[1]), "the same letter is the same message, byte for byte");
    let first = String::from_utf8_lossy(&delivered[0]).into_owned();
    assert!(first.contains("with esmtpsa") && first.contains("for desk@recovery.test"), "{first}");
    let Some(python) = program::find("python3") else {
        return skipped("exim_delivers_the_same_picture_through_both_kinds_of_tls", "python3 is not installed");
    };
    let read = by_python(&python, &delivered[0]);
    for (header, value) in [("from", USER), ("to", "desk@recovery.test"), ("subject", "Password recovery")] {
        assert_eq!(read["headers"][header], value);
    }
    assert_python_content(&read, &letter.png);
}

#[tokio::test]
async fn each_no_of_exim_is_told_as_what_it_is() {
    let rules = "
  deny
    local_parts = nobody
    message = 550 5.1.1 no such mailbox
  defer
    local_parts = grey
    message = 451 4.7.1 greylisted, come back
  deny
    local_parts = spoof
    message = 553 5.7.1 Sender address rejected: not owned by user";
    let Some((exim, authority)) = start("each_no_of_exim_is_told_as_what_it_is", rules) else { return };
    let good = || account(&exim, &authority, Security::Tls);
    let to = |name: &str| Letter { to: Email::parse(&format!("{name}@recovery.test")).unwrap(), ..letter() };
    let as_other = Letter { from: Email::parse("somebody.else@example.org").unwrap(), ..letter() };
    let big = Letter { png: vec![0; 200 * 1024].into(), ..letter() };
    let wrong = Account { login: Some((USER.to_owned(), Password::new("wrong"))), ..good() };
    let stranger = Account { trust: Trust::default(), ..good() };
    let cases = [
        (letter(), wrong, "sign-in"),
        (letter(), Account { login: None, ..good() }, "relay"),
        (letter(), stranger, "certificate"),
        (letter(), Account { security: Security::Tls, port: exim.start_tls.port(), ..good() }, "no encryption"),
        (letter(), Account { security: Security::None, port: exim.start_tls.port(), ..good() }, "sign-in"),
        (as_other, good(), "sender"),
        (big, good(), "too big"),
        (to("nobody"), good(), "recipient"),
        (to("grey"), good(), "greylisted"),
        (to("spoof"), good(), "sender"),
    ];
    for (letter, account, expected) in cases {
        let result = smtp::send(&letter, &account).await;
        let said = result.as_ref().err().map(|error| format!("{error} {}", error.words()));
        assert_eq!(kind(result), expected, "{said:?} {}", exim.log());
    }
    assert!(exim.delivered(0).is_empty(), "nothing was delivered");
}

#[tokio::test]
async fn a_greylisting_exim_gets_the_same_mail_after_the_pause_and_delivers_it_once() {
    let test = "a_greylisting_exim_gets_the_same_mail_after_the_pause_and_delivers_it_once";
    let folder = tempfile::tempdir().unwrap();
    let known = folder.path().join("known");
    let rules = format!(
        "
  defer
    condition = ${{if !exists{{{}}}}}
    message = 451 4.7.1 greylisted, come back",
        known.display()
    );
    std::fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let Some((exim, authority)) = start(test, &rules) else { return };
    let mut pauses = Vec::new();
    let delayed = |pause, error: &Error| {
        pauses.push((pause, error.is_greylisted()));
        if pauses.len() == 2 {
            std::fs::write(&known, "").unwrap();
        }
    };
    let short = [1, 2, 3].map(Duration::from_millis);
    let account = account(&exim, &authority, Security::StartTls);
    smtp::send_patiently(&letter(), &account, &short, delayed).await.unwrap();
    assert_eq!(pauses, [(short[0], true), (short[1], true)]);
    assert_eq!(exim.delivered(1).len(), 1, "{}", exim.log());
}

#[test]
fn a_mail_program_takes_the_draft_apart() {
    let Some(munpack) = program::find("munpack") else {
        return skipped("a_mail_program_takes_the_draft_apart", "munpack (mpack) is not installed");
    };
    let letter = letter();
    let folder = tempfile::tempdir().unwrap();
    let draft = regain::mail::draft::write(folder.path(), &letter.to, &letter.png, &letter.file_name).unwrap();
    let output = Command::new(munpack)
        .current_dir(folder.path())
        .args(["-q", "-t"])
        .stdin(Stdio::from(std::fs::File::open(draft).unwrap()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(std::fs::read(folder.path().join(&letter.file_name)).unwrap() == *letter.png, "byte for byte");
    assert_eq!(std::fs::read_to_string(folder.path().join("part1")).unwrap().trim(), "Password recovery");
}
