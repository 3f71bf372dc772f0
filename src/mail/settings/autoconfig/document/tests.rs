//! Documents as they are published, and what could stand in their place.

use super::*;

const PAGE: &str = r#"<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">
  <domain>example.org</domain>
  <incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType>
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
  <incomingServer type="imap"><hostname>in.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <authentication>OAuth2</authentication><authentication>password-cleartext</authentication>
    <username>%EMAILLOCALPART%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>open.example.org</hostname><port>25</port><socketType>plain</socketType>
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
  <outgoingServer type="smtp"><hostname>out.example.org</hostname><port>587</port><socketType>STARTTLS</socketType>
    <username>%EMAILADDRESS%</username><authentication>plain</authentication></outgoingServer>
</emailProvider></clientConfig>"#;

fn read(xml: &[u8]) -> Option<(MailServer, Option<MailServer>)> {
    super::read(xml, "example.org", &Email::fixed("anna@example.org"))
}

fn shown(server: &MailServer) -> String {
    format!("{}:{} {:?} {}", server.name, server.port, server.security, server.user)
}

fn both(xml: &str) -> Option<(String, Option<String>)> {
    read(xml.as_bytes()).map(|(smtp, imap)| (shown(&smtp), imap.as_ref().map(shown)))
}

#[test]
fn the_first_protected_server_with_a_password_is_taken() {
    let (smtp, imap) = both(PAGE).unwrap();
    assert_eq!(smtp, "out.example.org:587 StartTls anna@example.org");
    assert_eq!(imap.unwrap(), "in.example.org:993 Tls anna");
}

/// Shapes that are published: the elements of Mozilla's format beside those that we read, and the habits of authors.
#[test]
fn odd_but_real_documents_are_read() {
    let server = |kind: &str, host: &str| {
        format!(
            "<{kind} type=\"{}\"><hostname>{host}</hostname><port>465</port><socketType>SSL</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{kind}>",
            if kind == "outgoingServer" { "smtp" } else { "imap" }
        )
    };
    let (incoming, outgoing) =
        (server("incomingServer", "in.example.org"), server("outgoingServer", "out.example.org"));
    let around =
        |inside: &str| format!("<clientConfig version=\"1.1\"><emailProvider>{inside}</emailProvider></clientConfig>");
    let documents = [
        ("in turns", around(&format!("{incoming}{outgoing}{incoming}{outgoing}"))),
        (
            "with all that the format knows besides",
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE clientConfig>\n<!-- ours -->\n\
                 <clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>\
                 <domain purpose=\"mx\">example.net</domain><displayName>Ex <b>&amp;</b> Co</displayName>\
                 <displayShortName/>{incoming}{outgoing}<enable visiturl=\"https://example.org/\"><instruction \
                 lang=\"de\">Ein</instruction></enable><documentation url=\"https://example.org/\"><descr lang=\"en\">\
                 How</descr></documentation></emailProvider><oAuth2><issuer>x</issuer><scope>y z</scope></oAuth2>\
                 <webMail><loginPage url=\"https://example.org/\"/><loginPageInfo url=\"x\"><username>%EMAILADDRESS%\
                 </username><usernameField id=\"u\"/></loginPageInfo></webMail>\
                 <clientConfigUpdate url=\"https://example.org/\"/></clientConfig>"
            ),
        ),
        (
            "with an entity that nobody declared",
            around(&format!("<displayName>Caf&eacute;</displayName>{incoming}{outgoing}")),
        ),
        (
            "with a namespace",
            around(&format!("{incoming}{outgoing}"))
                .replace("</", "</m:")
                .replace("<c", "<m:c")
                .replace("<e", "<m:e")
                .replace("<i", "<m:i")
                .replace("<o", "<m:o")
                .replace("<h", "<m:h")
                .replace("<p", "<m:p")
                .replace("<s", "<m:s")
                .replace("<u", "<m:u")
                .replace("<a", "<m:a")
                .replace("version=", "xmlns:m=\"urn:x\" version="),
        ),
        ("with room around the values", around(&format!("{incoming}{outgoing}")).replace(">465<", ">\n 465\t<")),
        (
            "with comments and sections",
            around(&format!("{incoming}{outgoing}")).replace(">465<", "><!-- TLS --><![CDATA[465]]><"),
        ),
        ("with attributes", around(&format!("{incoming}{outgoing}")).replace("<port>", "<port checked=\"yes\">")),
        ("with stray words", around(&format!("see {incoming} and {outgoing} below"))),
        (
            "with what belongs to one server only",
            around(&format!("{incoming}{outgoing}")).replace(
                "</username>",
                "</username><restriction>clientIPAddress</restriction><addThisServer>true</addThisServer>\
                 <pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>",
            ),
        ),
        (
            "with two providers",
            format!(
                "<clientConfig><emailProvider>{incoming}</emailProvider><webMail/><emailProvider>{outgoing}\
                 </emailProvider></clientConfig>"
            ),
        ),
        ("with a mark of byte order", format!("\u{feff}{}", around(&format!("{incoming}{outgoing}")))),
        ("with the type in capitals", around(&format!("{incoming}{outgoing}")).replace("\"smtp\"", "\"SMTP\"")),
        ("with a name given twice", around(&format!("{incoming}{outgoing}")).replace("<port>", "<port>1</port><port>")),
    ];
    for (name, document) in documents {
        let expected = (
            "out.example.org:465 Tls anna@example.org".to_owned(),
            Some("in.example.org:465 Tls anna@example.org".to_owned()),
        );
        assert_eq!(both(&document), Some(expected), "{name}: {document}");
    }
}

/// ISO 8859-1, as older documents are: what is not UTF-8 stands in names that we do not show.
#[test]
fn a_document_in_an_old_coding_is_read() {
    let page = PAGE.replace("<domain>", "<displayName>Caf#</displayName><domain>");
    let old: Vec<u8> = page.bytes().map(|byte| if byte == b'#' { 0xe9 } else { byte }).collect();
    assert!(read(&old).is_some());
}

proptest::proptest! {
    #[test]
    fn no_page_upsets_the_reader(page in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400), cut in 0..PAGE.len()) {
        let mixed = [PAGE.as_bytes().get(..cut).unwrap_or_default(), &page].concat();
        for bytes in [&page, &mixed] {
            if let Some((smtp, _)) = read(bytes) {
                proptest::prop_assert!(smtp.port > 0 && smtp.name.contains('.'));
            }
        }
    }
}

#[test]
fn a_page_nested_as_deep_as_it_is_long_is_read_to_its_end() {
    let (open, close) = ("<a>".repeat(10_000), "</a>".repeat(10_000));
    for place in ["<domain>", "<hostname>", "<port>"] {
        let deep = PAGE.replace(place, &format!("{open}{close}{place}"));
        assert!(read(deep.as_bytes()).is_some(), "{place}");
    }
    assert!(read(open.as_bytes()).is_none());
}

#[test]
fn nothing_is_taken_from_a_page_that_offers_nothing_we_can_use() {
    let without = |what: &str| PAGE.replace(what, "none");
    for page in [without("STARTTLS"), without("out.example.org"), without("587"), without(">plain<")] {
        assert!(read(page.replace("<port>none", "<port>0").as_bytes()).is_none(), "{page}");
    }
    for page in ["", "<html>", "<clientConfig><outgoingServer><hostname>x", "\u{0}\u{1}<<<>>>"] {
        assert!(read(page.as_bytes()).is_none());
    }
}
