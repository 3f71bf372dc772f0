//! A real mail server takes the mail, and refuses it in its own words.

use std::process::{Command, Stdio};
use std::time::Duration;

use regain::domain::{Letter, MailProgress, MailSecurity};
use regain::qr;
use regain::secret::{Email, QrText};

use super::kind;
use super::message::{assert_python_content, by_python};
use crate::mail_servers::authority::Authority;
use crate::mail_servers::exim::{self, Exim, PASSWORD, USER};
use crate::program;
use crate::sending::{self, Sending};
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
    let png = qr::draw(&QrText::new("what the camera gave")).unwrap().png;
    sending::letter("desk@recovery.test", &png, "regain-qr-DS-2CD2143G2-I-4821.png")
}

fn sending(exim: &Exim, authority: &Authority, security: MailSecurity) -> Sending {
    let address = if security == MailSecurity::Tls { exim.tls } else { exim.start_tls };
    let sending = Sending::to(address).protected(security, Some(authority.der())).with(letter());
    assert_eq!(sending.outbox.from.as_str(), USER);
    sending.with_login(PASSWORD)
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
    let written_at = std::time::SystemTime::now();
    for security in [MailSecurity::Tls, MailSecurity::StartTls] {
        let mut sending = sending(&exim, &authority, security);
        sending.outbox.written_at = written_at;
        sending.send().await.unwrap();
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
    assert_python_content(&read, &letter().picture.png);
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
    let good = || sending(&exim, &authority, MailSecurity::Tls);
    let to = |name: &str| {
        let letter = Letter { to: Email::parse(&format!("{name}@recovery.test")).unwrap(), ..letter() };
        good().with(letter)
    };
    let mut as_other = good();
    as_other.outbox.from = Email::parse("somebody.else@example.org").unwrap();
    let big = good().with(sending::letter("desk@recovery.test", &vec![0; 200 * 1024], "big.png"));
    let mut stranger = good();
    stranger.trust.extra_roots.clear();
    let mut without_login = good();
    without_login.outbox.login = None;
    let other_port = |security| {
        let mut sending = good();
        (sending.outbox.port, sending.outbox.security) = (exim.start_tls.port(), security);
        sending
    };
    let cases = [
        (good().with_login("wrong"), "SignIn"),
        (without_login, "Relay"),
        (stranger, "Certificate"),
        (other_port(MailSecurity::Tls), "NoEncryption"),
        (other_port(MailSecurity::None), "NoEncryption"),
        (as_other, "Sender"),
        (big, "TooBig"),
        (to("nobody"), "Recipient"),
        (to("grey"), "Greylisted"),
        (to("spoof"), "Sender"),
    ];
    for (sending, expected) in cases {
        let result = sending.send().await;
        let said = result.as_ref().err().and_then(|fault| fault.words()).map(str::to_owned);
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
    let on_progress = |progress| {
        let MailProgress::Delayed(pause) = progress else { return };
        pauses.push(pause);
        if pauses.len() == 2 {
            std::fs::write(&known, "").unwrap();
        }
    };
    let short = [1, 2, 3].map(Duration::from_millis);
    let mut sending = sending(&exim, &authority, MailSecurity::StartTls);
    sending.policy.pauses = short.to_vec();
    sending.send_and_tell(on_progress).await.unwrap();
    assert_eq!(pauses, short[..2]);
    assert_eq!(exim.delivered(1).len(), 1, "{}", exim.log());
}

#[test]
fn a_mail_program_takes_the_draft_apart() {
    let Some(munpack) = program::find("munpack") else {
        return skipped("a_mail_program_takes_the_draft_apart", "munpack (mpack) is not installed");
    };
    let letter = letter();
    let folder = tempfile::tempdir().unwrap();
    let draft = regain::mail::draft::write(folder.path(), &letter.to, &letter.picture.png, &letter.file_name).unwrap();
    let output = Command::new(munpack)
        .current_dir(folder.path())
        .args(["-q", "-t"])
        .stdin(Stdio::from(std::fs::File::open(draft).unwrap()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(std::fs::read(folder.path().join(&letter.file_name)).unwrap() == *letter.picture.png, "byte for byte");
    assert_eq!(std::fs::read_to_string(folder.path().join("part1")).unwrap().trim(), "Password recovery");
}
