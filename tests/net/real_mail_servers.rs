//! The real mail servers: who may send what to whom, and who may read it.

use std::process::Command;

use crate::skipped::skipped;
use regain::secret::Password;
use regain::simulator::mail_servers::{Account, Error, MailServers, Options};

/// Opens one for anna and ben. `None`: skipped.
fn open(test: &str, folder: &std::path::Path) -> Option<MailServers> {
    let account = |name, password| Account { name, password: Password::new(password) };
    let accounts = [account("anna", "letmein-1"), account("ben", "letmein-2")];
    match MailServers::start(&Options { folder, accounts: &accounts, desk: None, idle: true }) {
        Ok(servers) => Some(servers),
        Err(Error::Missing(what)) => {
            skipped(test, &format!("{what} is not installed"));
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Another program's view of it, written in Python: sends as anna, is refused as a stranger, reads as ben.
const VISIT: &str = r#"
import imaplib, smtplib, ssl, sys, time
smtp, smtps, imaps, root = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
trust = ssl.create_default_context(cadata=open(root, "rb").read())
post = smtplib.SMTP("localhost", smtp, timeout=20)
post.ehlo()
assert not post.has_extn("auth"), "no sign-in in clear text"
post.starttls(context=trust)
post.ehlo()
try:
    post.sendmail("x@example.org", ["ben@example.org"], "Subject: no\r\n\r\nno")
    raise SystemExit("a stranger may send")
except smtplib.SMTPRecipientsRefused: pass
post.login("anna@example.org", "letmein-1")
assert not post.sendmail("anna@example.org", ["ben@example.org"], "Subject: hello\r\n\r\nhi")
try:
    post.sendmail("anna@example.org", ["nobody@example.org"], "Subject: no\r\n\r\nno")
except smtplib.SMTPRecipientsRefused: pass
post.quit()
tls = smtplib.SMTP_SSL("localhost", smtps, context=trust, timeout=20)
try:
    tls.login("anna@example.org", "wrong")
    raise SystemExit("a wrong password works")
except smtplib.SMTPAuthenticationError as error: assert error.smtp_code == 535
box = imaplib.IMAP4_SSL("localhost", imaps, ssl_context=trust, timeout=20)
box.login("ben@example.org", "letmein-2")
assert "IDLE" in box.capabilities, box.capabilities
assert any(b"\\Junk" in line for line in box.list()[1])
for _ in range(400):
    if box.select("INBOX", readonly=True)[1] == [b"1"]: break
    time.sleep(0.05)
else: raise SystemExit("nothing came")
assert b"Subject: hello" in box.fetch("1", "(BODY.PEEK[HEADER])")[1][0][1]
"#;

#[test]
fn mail_goes_in_and_comes_out() {
    let folder = tempfile::tempdir().unwrap();
    let Some(servers) = open("mail_goes_in_and_comes_out", folder.path()) else { return };
    let root = folder.path().join("authority.der");
    std::fs::write(&root, servers.authority()).unwrap();
    let ports = [servers.smtp_port(), servers.smtps_port(), servers.imaps_port()].map(|port| port.to_string());
    let visit = Command::new("python3").args(["-c", VISIT]).args(&ports).arg(&root).output().unwrap();
    assert!(visit.status.success(), "{}", String::from_utf8_lossy(&visit.stderr));
    assert!(servers.mailbox_log().contains("Login: user=<ben@example.org>"));
    let mails = servers.mails("ben").unwrap();
    assert_eq!(mails.len(), 1);
    assert!(String::from_utf8_lossy(&mails[0]).contains("Subject: hello"));

    servers.deliver("ben", "Junk", "one", b"Subject: second\r\n\r\nhi").unwrap();
    assert!(folder.path().join("mail/ben/Maildir/.Junk/new/one").exists());

    let port = servers.smtp_port();
    drop(servers);
    assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err(), "it stops with its owner");
}
