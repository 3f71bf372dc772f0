//! The recovery picture.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::camera::wire::Meaning;
use regain::camera::{QrContent, RecoveryPicture, RecoveryPictures};
use regain::domain::Obstacle;
use regain::secret::Email;

use super::server::{Reply, Server, json, page, reply, xml};

async fn fetch(script: impl Fn() -> Reply + Send + Sync + 'static) -> Result<RecoveryPictures, regain::camera::Error> {
    let server = Server::start(move |_| script()).await;
    let answer = server.camera().recovery_pictures().await;
    assert_eq!(server.count("GET", "/ISAPI/Security/email/qrCode"), 1, "asked once");
    assert_eq!(server.authorizations(), 0);
    answer
}

fn text(given: &RecoveryPictures) -> &str {
    match &given.pictures[0].content {
        QrContent::Text(text) => text.reveal(),
        QrContent::Image(_) => panic!("a picture file, not a text"),
    }
}

fn service(picture: &RecoveryPictures) -> Option<&str> {
    picture.service.as_ref().map(Email::as_str)
}

#[tokio::test]
async fn the_text_is_found_under_many_names() {
    for (body, service_is) in [
        (r#"{"qrCode":" aB/+=  9\u0041 "}"#, None),
        (r#"{"SecurityEmailQRCode":{"version":"1.0","QRCode":" aB/+=  9A "}}"#, None),
        (
            r#"{"X":[{"szQrCodes":[" aB/+=  9A "],"szMailBoxAddr":"anna@example.org","szServiceMailBoxAddr":"pw@example.com"}]}"#,
            Some("pw@example.com"),
        ),
        (
            r#"{"EmailQRCode":{"isSupport":"true","MailBox":"a***@example.org","content":" aB/+=  9A ","SupportMailBox":"pw@example.com"}}"#,
            Some("pw@example.com"),
        ),
        (r#"{"qrCode":" aB/+=  9A ","emailAddress":"anna@example.org","serviceEmail":"p***@example.com"}"#, None),
    ] {
        let body_text = body.to_owned();
        let picture = fetch(move || json(200, &body_text)).await.unwrap();
        assert_eq!(text(&picture), " aB/+=  9A ", "byte for byte: {body}");
        assert_eq!(service(&picture), service_is, "{body}");
        assert!(!format!("{picture:?}").contains("aB") && !format!("{picture:?}").contains("example"));
    }
    assert_eq!(text(&fetch(|| xml("<Q><qrCode>abc</qrCode></Q>")).await.unwrap()), "abc");
}

#[tokio::test]
async fn each_saved_address_has_a_picture_of_its_own() {
    let reply = r#"{"SecurityEmailQrCode":{"SecurityInformation":[{"emailAddress":"i****@example.com","qrCode":"TEXT one"},
        {"emailAddress":"o****@example.org","qrCode":"TEXT two",}],"serverEmailAddress":"codes@recovery.example",
        "isDisclaimerDisplay":true}}"#;
    let given = fetch(move || json(200, reply)).await.unwrap();
    let addresses: Vec<_> =
        given.pictures.iter().map(|one| one.address.as_ref().map(regain::domain::MaskedEmail::as_str)).collect();
    assert_eq!(addresses, [Some("i****@example.com"), Some("o****@example.org")]);
    assert_eq!((text(&given), service(&given)), ("TEXT one", Some("codes@recovery.example")));
    assert!(matches!(&given.pictures[1].content, QrContent::Text(text) if text.reveal() == "TEXT two"));
    assert!(!format!("{given:?}").contains("TEXT") && !format!("{given:?}").contains("example"));
}

#[tokio::test]
async fn a_picture_file_is_taken_as_it_is() {
    let png = b"\x89PNG\r\n\x1a\nand so on".to_vec();
    let encoded = STANDARD.encode(&png);
    let (raw, inline, plain) = (png.clone(), encoded.clone(), encoded);
    let pictures = [
        fetch(move || reply(200, &[("Content-Type", "image/png")], &raw)).await.unwrap(),
        fetch(move || json(200, &format!(r#"{{"qrCode":"data:image/png;base64,{inline}"}}"#))).await.unwrap(),
        fetch(move || json(200, &format!(r#"{{"qrCode":"{plain}"}}"#))).await.unwrap(),
    ];
    for given in pictures {
        assert!(
            matches!(given.pictures.as_slice(), [RecoveryPicture { address: None, content: QrContent::Image(bytes) }] if **bytes == png)
        );
    }
    assert_eq!(
        text(&fetch(|| json(200, r#"{"qrCode":"iVBOR is only a text"}"#)).await.unwrap()),
        "iVBOR is only a text"
    );
}

#[tokio::test]
async fn a_refusal_is_told_with_its_reason() {
    let not_set = fetch(|| {
        json(403, r#"{"statusCode":4,"statusString":"Invalid Operation","subStatusCode":"noSetSecurityEmail"}"#)
    });
    let refusal = not_set.await.unwrap_err().refusal().unwrap().clone();
    assert!(refusal.meaning() == Meaning::Hindered(Obstacle::NoSavedEmail) && refusal.is_understood());
    assert_eq!(refusal.message.words.as_str(), "Invalid Operation / noSetSecurityEmail");

    for not_offered in [
        || page(404),
        || xml("<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode></ResponseStatus>"),
    ] {
        assert!(fetch(not_offered).await.unwrap_err().refusal().unwrap().meaning() == Meaning::NotOffered);
    }
    for unclear in
        [|| page(200), || page(403), || json(200, ""), || json(200, "{}"), || json(200, r#"{"qrCode":true}"#)]
    {
        let error = fetch(unclear).await.unwrap_err();
        assert!(!error.refusal().unwrap().is_understood() && !error.is_offline(), "{error}");
    }
    let error = fetch(|| page(401)).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().meaning(), Meaning::Hindered(Obstacle::SignInWanted), "{error}");
    assert!(fetch(|| Reply::Drop).await.unwrap_err().is_offline());
}

#[tokio::test]
async fn what_could_not_be_read_as_a_picture_stays_out_of_the_error() {
    let error = fetch(|| json(200, r#"{"code":"SECRET-TEXT","MailBox":"anna@example.org"}"#)).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!((refusal.message.shape.as_str(), refusal.message.numbers.as_str()), ("(MailBox,code)", "HTTP 200"));
    for told in [format!("{error} {error:?}"), refusal.message.words.as_str().to_owned()] {
        assert!(!told.contains("SECRET") && !told.contains("anna"), "{told}");
    }
}
