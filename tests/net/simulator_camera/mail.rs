//! The mail desk over raw SMTP.

use std::io::Cursor;
use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::{GrayImage, ImageFormat, Luma};
use regain::simulator::{Settings, Simulator};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::raw::{LIMIT, get, start};
use super::reset::{mailbox, next_code};

/// The picture of a text, as an image file.
fn draw(text: &str, format: ImageFormat) -> Vec<u8> {
    let qr = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::L).build().unwrap();
    let (module, margin) = (6, 4);
    let side = u32::try_from((qr.size + 2 * margin) * module).unwrap();
    let image = GrayImage::from_fn(side, side, |x, y| {
        let at = |pixel: u32| (pixel as usize / module).checked_sub(margin).filter(|at| *at < qr.size);
        let dark = at(x).zip(at(y)).is_some_and(|(x, y)| qr[y][x].value());
        Luma([if dark { 0 } else { 255 }])
    });
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

async fn text_of(camera: SocketAddr) -> String {
    let reply = get(camera, "/ISAPI/Security/email/qrCode?format=json").await.json();
    reply["SecurityEmailQrCode"]["SecurityInformation"][0]["qrCode"].as_str().unwrap_or_default().to_owned()
}

/// The camera's own picture as PNG.
pub async fn picture(camera: &Simulator) -> Vec<u8> {
    picture_of(camera.camera_address()).await
}

/// The recovery picture of the camera at an address.
pub async fn picture_of(camera: SocketAddr) -> Vec<u8> {
    draw(&text_of(camera).await, ImageFormat::Png)
}

fn letter(subject: &str, kind: &str, picture: &[u8]) -> String {
    let encoded = STANDARD.encode(picture);
    let lines: Vec<_> = encoded.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!(
        "From: <anna@example.org>\r\nTo: <pw_recovery@hikvision.com>\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPassword recovery\r\n\
         --b\r\nContent-Type: {kind}; name=\"qr.png\"\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"qr.png\"\r\n\r\n{}\r\n--b--\r\n",
        lines.join("\r\n")
    )
}

/// One SMTP conversation.
struct Smtp(BufReader<TcpStream>);

impl Smtp {
    async fn open(camera: &Simulator) -> Self {
        let mut smtp = Self(BufReader::new(TcpStream::connect(camera.smtp_address().unwrap()).await.unwrap()));
        assert!(smtp.reply().await.starts_with("220 "));
        smtp
    }

    /// A whole reply; empty when the desk left.
    async fn reply(&mut self) -> String {
        let mut reply = String::new();
        loop {
            let start = reply.len();
            let size = timeout(LIMIT, self.0.read_line(&mut reply)).await.unwrap().unwrap();
            if size == 0 || reply.as_bytes().get(start + 3) != Some(&b'-') {
                return reply;
            }
        }
    }

    async fn say(&mut self, words: &str) -> String {
        self.0.get_mut().write_all(format!("{words}\r\n").as_bytes()).await.unwrap();
        self.reply().await
    }

    async fn expect(&mut self, words: &str, code: &str) {
        let reply = self.say(words).await;
        assert!(reply.starts_with(code), "{words:.60} -> {reply}");
    }

    /// Sends a mail with dots doubled where a line begins with one.
    async fn send(&mut self, mail: &str) {
        self.expect("MAIL FROM:<anna@example.org> BODY=8BITMIME", "250").await;
        self.expect("RCPT TO:<pw_recovery@hikvision.com>", "250").await;
        self.expect("DATA", "354").await;
        let stuffed = mail.replace("\r\n.", "\r\n..");
        self.expect(&format!("{}\r\n.", stuffed.trim_end()), "250").await;
    }
}

/// Sends a mail with this PNG, from greeting to farewell.
pub async fn post(camera: &Simulator, png: &[u8]) {
    let mut smtp = Smtp::open(camera).await;
    smtp.expect("EHLO localhost", "250").await;
    smtp.send(&letter("Password recovery", "image/png", png)).await;
    smtp.expect("QUIT", "221").await;
}

#[tokio::test]
async fn png_and_jpeg_are_answered_with_the_same_code() {
    let camera = start(Settings::default()).await;
    let (text, mut mails) = (text_of(camera.camera_address()).await, mailbox(&camera));
    let mut smtp = Smtp::open(&camera).await;
    let greeting = smtp.say("EHLO localhost").await;
    assert!(greeting.contains("SIZE 10485760") && greeting.contains("AUTH PLAIN") && !greeting.contains("STARTTLS"));
    // Whoever plays with the desk types some password: any will do.
    smtp.expect("AUTH PLAIN AGFubmEAeA==", "235").await;
    smtp.expect("AUTH PLAIN eA==", "501").await;
    smtp.expect("AUTH LOGIN", "504").await;
    smtp.send(&letter("Password recovery", "image/png", &draw(&text, ImageFormat::Png))).await;
    let first = next_code(&mut mails).await;
    smtp.send(&letter("Password recovery", "image/jpeg", &draw(&text, ImageFormat::Jpeg))).await;
    assert_eq!(next_code(&mut mails).await, first);
    let counts = camera.counts();
    assert_eq!((counts.mails_received, counts.mails_answered, counts.mails_refused), (2, 2, 0));
}

#[tokio::test]
async fn what_the_desk_cannot_use_stays_unanswered() {
    let camera = start(Settings::default()).await;
    let (own, mut mails) = (picture(&camera).await, mailbox(&camera));
    let two = letter("Password recovery", "image/png", &own)
        .replace("--b--", "--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment\r\n\r\nx\r\n--b--");
    let unusable = [
        letter("Password recovery", "image/png", &draw("SOME-OTHER-CAMERA", ImageFormat::Png)),
        letter("Hello", "image/png", &own),
        letter("Password recovery", "application/pdf", &own),
        letter("Password recovery", "image/jpeg", &own),
        letter("Password recovery", "image/png", b"no picture"),
        two,
        "Subject: Password recovery\r\n\r\n.hello\r\n".to_owned(),
    ];
    let mut smtp = Smtp::open(&camera).await;
    smtp.expect("HELO localhost", "250").await;
    for mail in &unusable {
        smtp.send(mail).await;
    }
    smtp.send(&letter("Password recovery", "image/png", &own)).await;
    next_code(&mut mails).await;
    let judged = async {
        while camera.counts().mails_refused < 7 {
            tokio::task::yield_now().await;
        }
    };
    timeout(LIMIT, judged).await.unwrap();
    let counts = camera.counts();
    assert_eq!((counts.mails_received, counts.mails_answered, counts.codes_mailed), (8, 1, 1));
    assert!(mails.try_recv().is_err());
}

#[tokio::test]
async fn the_conversation_keeps_to_the_rules() {
    let camera = start(Settings::default()).await;
    let mut smtp = Smtp::open(&camera).await;
    smtp.expect("MAIL FROM:<anna@example.org>", "503").await;
    smtp.expect("EHLO", "501").await;
    smtp.expect("ehlo localhost", "250").await;
    smtp.expect("AUTH PLAIN AGEAYg==", "235").await;
    smtp.expect("STARTTLS", "500").await;
    smtp.expect("DATA", "503").await;
    smtp.expect("RCPT TO:<pw_recovery@hikvision.com>", "503").await;
    smtp.expect("MAIL FROM:<anna@example.org> SIZE=20000000", "552").await;
    smtp.expect("MAIL FROM:anna@example.org", "501").await;
    smtp.expect("MAIL FROM:<anna@example.org> SIZE=2000", "250").await;
    smtp.expect("RCPT TO:<somebody@example.org>", "550").await;
    smtp.expect("RCPT TO:<PW_Recovery@Device-Service.com>", "250").await;
    smtp.expect("RSET", "250").await;
    smtp.expect("NOOP", "250").await;
    smtp.expect("DATA", "503").await;
    smtp.expect("QUIT", "221").await;
    assert_eq!(smtp.reply().await, "", "and hangs up");
    for long in ["x".repeat(5000), "bare line feed\n\r".to_owned()] {
        let mut smtp = Smtp::open(&camera).await;
        assert!(smtp.say(&long).await.starts_with("500"));
    }
    assert_eq!(camera.counts().mails_received, 0);
}

#[tokio::test]
async fn a_mail_that_is_too_long_is_refused() {
    let camera = start(Settings::default()).await;
    let mut smtp = Smtp::open(&camera).await;
    smtp.expect("EHLO localhost", "250").await;
    smtp.expect("MAIL FROM:<anna@example.org>", "250").await;
    smtp.expect("RCPT TO:<pw_recovery@hikvision.com>", "250").await;
    smtp.expect("DATA", "354").await;
    let line = format!("{}\r\n", "x".repeat(998));
    smtp.expect(&format!("{}.", line.repeat(10_600)), "552").await;
    smtp.expect("NOOP", "250").await;
    assert_eq!(camera.counts().mails_received, 0);
}

#[tokio::test]
async fn a_mail_of_another_client_is_understood() {
    use lettre::message::{Attachment, MultiPart, SinglePart, header::ContentType};
    use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

    let camera = start(Settings::default()).await;
    let (png, mut mails) = (picture(&camera).await, mailbox(&camera));
    let attachment = Attachment::new("qr.png".to_owned()).body(png, ContentType::parse("image/png").unwrap());
    let text = SinglePart::plain("Password recovery\r\n.\r\nA line with a dot".to_owned());
    let message = Message::builder()
        .from("Anna <anna@example.org>".parse().unwrap())
        .to("pw_recovery@hikvision.com".parse().unwrap())
        .subject("Password recovery")
        .multipart(MultiPart::mixed().singlepart(text).singlepart(attachment))
        .unwrap();
    let address = camera.smtp_address().unwrap();
    let desk = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(address.ip().to_string()).port(address.port());
    desk.build().send(message).await.unwrap();
    next_code(&mut mails).await;
    assert_eq!(camera.counts().mails_answered, 1);
}

#[tokio::test]
async fn a_dot_in_front_of_a_line_is_taken_off() {
    let camera = start(Settings::default()).await;
    let (png, mut mails) = (picture(&camera).await, mailbox(&camera));
    let mail = letter("Password recovery", "image/png", &png);
    let dotted: Vec<_> =
        mail.lines().map(|line| if line.is_empty() { String::new() } else { format!(".{line}") }).collect();
    let mut smtp = Smtp::open(&camera).await;
    smtp.expect("EHLO localhost", "250").await;
    smtp.expect("MAIL FROM:<>", "250").await;
    smtp.expect("RCPT TO:<pw_recovery@hikvision.com>", "250").await;
    smtp.expect("DATA", "354").await;
    smtp.expect(&format!("{}\r\n.", dotted.join("\r\n")), "250").await;
    next_code(&mut mails).await;
}
