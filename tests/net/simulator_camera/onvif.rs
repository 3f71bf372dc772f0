//! WS-Discovery over loopback.

use std::net::{Ipv4Addr, SocketAddr};

use regain::simulator::Settings;

use super::raw::{LIMIT, start};
use super::search::{hear, listener};

fn message(action: &str, inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\" \
         xmlns:w=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
         xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" \
         xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\"><e:Header>\
         <w:MessageID>uuid:7f2d1c1e-0000-4000-8000-00000000000a</w:MessageID>\
         <w:To e:mustUnderstand=\"true\">urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>\
         <w:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/{action}</w:Action></e:Header>\
         <e:Body><d:{action}>{inside}</d:{action}></e:Body></e:Envelope>"
    )
}

#[tokio::test]
async fn a_probe_is_answered_to_the_asker() {
    let camera = start(Settings { onvif: Some(0), sadp: None, ..Settings::default() }).await;
    let port = camera.onvif_port().unwrap();
    assert_eq!(camera.sadp_port(), None);
    let Some((listener, asker)) = listener("a_probe_is_answered_to_the_asker", port).await else { return };
    let group = SocketAddr::from(([239, 255, 255, 250], port));
    let own = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    for other in
        [&message("Probe", "<d:Types>x:Printer</d:Types>"), &message("Resolve", ""), &message("Hello", ""), "<x"]
    {
        asker.send_to(other.as_bytes(), own).await.unwrap();
    }
    asker.send_to(message("Probe", "<d:Types>dn:NetworkVideoTransmitter</d:Types>").as_bytes(), group).await.unwrap();
    let (reply, from) = hear(&asker, LIMIT).await.unwrap();
    assert_eq!(from, own);
    let http = camera.camera_address().port();
    for part in [
        "<a:RelatesTo>uuid:7f2d1c1e-0000-4000-8000-00000000000a</a:RelatesTo>".to_owned(),
        "discovery/ProbeMatches</a:Action>".to_owned(),
        "<a:Address>urn:uuid:0f3c6a52-1234-4821-9a0b-4a47cc124821</a:Address>".to_owned(),
        "<d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types>".to_owned(),
        "onvif://www.onvif.org/MAC/4a:47:cc:12:48:21 ".to_owned(),
        "onvif://www.onvif.org/hardware/DS-2CD2143G2-I ".to_owned(),
        format!(
            "<d:XAddrs>http://127.0.0.1:{http}/onvif/device_service http://[fe80::4847:ccff:fe12:4821]:{http}/onvif"
        ),
        "xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\"".to_owned(),
    ] {
        assert!(reply.contains(&part), "{part} in {reply}");
    }
    assert_eq!(reply.matches("<a:MessageID>urn:uuid:").count(), 1);
    assert!(!reply.contains("<a:MessageID>urn:uuid:7f2d1c1e"), "an identifier of its own");
    let (heard, _) = hear(&listener, LIMIT).await.unwrap();
    assert!(heard.contains("Probe>") && !heard.contains("ProbeMatch"), "the group hears the question only");
    let counts = camera.counts();
    assert_eq!((counts.onvif_probes, counts.onvif_other, counts.sadp_probes), (2, 2, 0));
}
