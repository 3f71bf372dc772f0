//! The message and the draft as other programs read them.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use super::server::{Script, Server};
use crate::program;
use crate::sending::{Sending, letter};
use crate::skipped::skipped;
use mail_parser::{MessageParser, MimeHeaders as _};
use regain::mail::draft;
use regain::qr;
use regain::secret::{Email, QrText};

const FILE_NAME: &str = "regain-qr-DS-2CD2143G2-I-4821.png";

/// The message as a server receives it, and the picture that was attached.
async fn received() -> (Vec<u8>, Arc<[u8]>) {
    let png = qr::draw(&QrText::new("what the camera gave")).unwrap().png;
    let server = Server::start(Script::default()).await;
    Sending::to(server.address).with(letter("desk@recovery.test", &png, FILE_NAME)).send().await.unwrap();
    (server.told(|told| told.messages[0].clone()), png)
}

/// The draft as it lies in its folder, and the picture in it.
fn drafted() -> (Vec<u8>, Arc<[u8]>) {
    let png = qr::draw(&QrText::new("what the camera gave")).unwrap().png;
    let folder = tempfile::tempdir().unwrap();
    let path = draft::write(folder.path(), &Email::parse("desk@recovery.test").unwrap(), &png, FILE_NAME).unwrap();
    assert_eq!(path.file_name().unwrap(), "regain-qr-DS-2CD2143G2-I-4821.eml");
    (std::fs::read(path).unwrap(), png)
}

#[tokio::test]
async fn the_message_says_what_the_service_expects_and_no_more() {
    let (message, png) = received().await;
    let parsed = MessageParser::default().parse(&message).unwrap();
    let mut names: Vec<_> = parsed.headers().iter().map(|header| header.name().to_lowercase()).collect();
    names.sort();
    assert_eq!(names, ["content-type", "date", "from", "message-id", "mime-version", "subject", "to"]);
    assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some("anna@example.org"));
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("desk@recovery.test"));
    assert_eq!(parsed.subject(), Some("Password recovery"));
    let (random, domain) = parsed.message_id().unwrap().split_once('@').unwrap();
    assert!(random.len() == 32 && random.chars().all(|c| c.is_ascii_hexdigit()) && domain == "example.org");
    assert_ne!(MessageParser::default().parse(&received().await.0).unwrap().message_id(), parsed.message_id());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(now.abs_diff(u64::try_from(parsed.date().unwrap().to_timestamp()).unwrap()) < 120);
    assert_content(&parsed, &png);
}

#[test]
fn the_draft_is_ready_to_be_sent_and_has_no_sender() {
    let (draft, png) = drafted();
    let parsed = MessageParser::default().parse(&draft).unwrap();
    let mut names: Vec<_> = parsed.headers().iter().map(|header| header.name().to_lowercase()).collect();
    names.sort();
    assert_eq!(names, ["content-type", "mime-version", "subject", "to", "x-unsent"]);
    assert_eq!(parsed.header_raw("X-Unsent").map(str::trim), Some("1"));
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("desk@recovery.test"));
    assert_eq!(parsed.subject(), Some("Password recovery"));
    assert_content(&parsed, &png);
}

fn assert_content(parsed: &mail_parser::Message<'_>, png: &[u8]) {
    assert_eq!(parsed.body_text(0).unwrap().trim_end(), "Password recovery");
    assert_eq!((parsed.text_body_count(), parsed.attachment_count()), (1, 1));
    let attachment = parsed.attachment(0).unwrap();
    assert_eq!(attachment.attachment_name(), Some(FILE_NAME));
    assert!(attachment.is_content_type("image", "png"));
    assert!(attachment.contents() == png, "the attachment is the picture, byte for byte");
}

#[tokio::test]
async fn another_mail_library_reads_the_same() {
    let Some(python) = program::find("python3") else {
        return skipped("another_mail_library_reads_the_same", "python3 is not installed");
    };
    let (message, png) = received().await;
    let read = by_python(&python, &message);
    for (header, value) in [
        ("from", "anna@example.org"),
        ("to", "desk@recovery.test"),
        ("subject", "Password recovery"),
        ("mime-version", "1.0"),
    ] {
        assert_eq!(read["headers"][header], value, "{header}");
    }
    assert_python_content(&read, &png);

    let (draft, png) = drafted();
    let read = by_python(&python, &draft);
    assert_eq!((&read["headers"]["x-unsent"], &read["headers"]["from"]), (&"1".into(), &serde_json::Value::Null));
    assert_eq!(read["headers"]["to"], "desk@recovery.test");
    assert_python_content(&read, &png);
}

pub fn assert_python_content(read: &serde_json::Value, png: &[u8]) {
    use base64::Engine as _;
    assert_eq!(read["defects"], serde_json::json!([]));
    assert_eq!(read["parts"][0][0], "text/plain");
    assert_eq!(read["parts"][0][2], base64::engine::general_purpose::STANDARD.encode("Password recovery\n"));
    assert_eq!((&read["parts"][1][0], &read["parts"][1][1]), (&"image/png".into(), &FILE_NAME.into()));
    assert_eq!(read["parts"][1][2], base64::engine::general_purpose::STANDARD.encode(png));
    assert_eq!(read["parts"].as_array().unwrap().len(), 2);
}

/// Takes a message apart with Python's own library, strict about defects.
pub fn by_python(python: &std::path::Path, message: &[u8]) -> serde_json::Value {
    const SCRIPT: &str = r#"
import sys, json, base64
from email import message_from_binary_file, policy
m = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
parts = [[p.get_content_type(), p.get_filename(), base64.b64encode(
    p.get_content().replace("\r\n", "\n").rstrip("\n").encode() + b"\n" if p.get_content_maintype() == "text"
    else p.get_payload(decode=True)).decode()] for p in m.iter_parts()]
defects = [str(d) for p in m.walk() for d in p.defects]
print(json.dumps({"headers": {k.lower(): str(v) for k, v in m.items()}, "parts": parts, "defects": defects}))
"#;
    let mut child =
        Command::new(python).args(["-c", SCRIPT]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(message).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
