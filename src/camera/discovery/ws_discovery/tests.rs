//! Answers written by hand in the manner of cameras, and what is read from them.

use proptest::prelude::*;

use super::*;

fn from() -> SocketAddr {
    "10.0.0.9:3702".parse().unwrap()
}

fn answer(device: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\" \
         xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" xmlns:x=\"http://www.onvif.org/ver10/device/wsdl\" \
         xmlns:wsdp=\"http://schemas.xmlsoap.org/ws/2006/02/devprof\"><env:Header/><env:Body><d:ProbeMatches>\
         {device}</d:ProbeMatches></env:Body></env:Envelope>"
    )
}

const CAMERA: &str = "<d:ProbeMatch><a:EndpointReference><a:Address>urn:uuid:aa85c000-6324-11b3-819e-4447cc000002</a:Address>\
    </a:EndpointReference><d:Types>dn:NetworkVideoTransmitter x:Device</d:Types><d:Scopes>onvif://www.onvif.org/type/ptz\n \
    onvif://www.onvif.org/hardware/DS-2CD2143G2-I onvif://www.onvif.org/name/HIKVISION%20DS-2CD2143G2-I \
    onvif://www.onvif.org/MAC/44:47:cc:00:00:02</d:Scopes><d:XAddrs>http://[fe80::1]/onvif/device_service \
    http://169.254.3.4/onvif/device_service https://192.168.1.64/onvif/device_service \
    http://192.168.1.64:88/onvif/device_service</d:XAddrs></d:ProbeMatch>";

#[test]
fn a_whole_answer() {
    let expected = FoundCamera {
        model: Some("DS-2CD2143G2-I".into()),
        mac: Some("44:47:cc:00:00:02".into()),
        seen: Sighting { https_port: Some(443), is_hikvision: true, via_ws_discovery: true, ..Sighting::default() },
        ..FoundCamera::at(Target::new("192.168.1.64", 88))
    };
    assert_eq!(read(answer(CAMERA).as_bytes(), from()), std::slice::from_ref(&expected));
    let hello = answer(CAMERA).replace("ProbeMatch>", "Hello>").replace("ProbeMatches>", "Other>");
    assert_eq!(read(hello.as_bytes(), from()), std::slice::from_ref(&expected), "a device that has just started");
    let without_mac = answer(&CAMERA.replace("onvif://www.onvif.org/MAC/44:47:cc:00:00:02", ""));
    assert_eq!(read(without_mac.as_bytes(), from()), [expected], "the identifier ends with it");
}

#[test]
fn a_name_is_what_the_owner_gave() {
    let name = |name: &str| {
        let device = CAMERA.replace("HIKVISION%20DS-2CD2143G2-I", name);
        read(answer(&device).as_bytes(), from()).remove(0).seen.name
    };
    assert_eq!(name("Front%20door"), Some("Front door".into()));
    assert_eq!(name("HIKVISION%20Gar%c3%a4ge"), Some("Garäge".into()));
    assert_eq!(name("Hikvision"), None);
    assert_eq!(name("50%"), Some("50%".into()));
}

#[test]
fn what_is_missing_is_missing() {
    let bare = "<d:ProbeMatch><d:Types>x:Device</d:Types></d:ProbeMatch>";
    assert_eq!(
        read(answer(bare).as_bytes(), from()),
        [FoundCamera {
            seen: Sighting { via_ws_discovery: true, ..Sighting::default() },
            ..FoundCamera::at(Target::new("10.0.0.9", 80))
        }]
    );
    let other_maker = CAMERA.replace("HIKVISION", "Lens").replace("onvif://www.onvif.org/MAC/44:47:cc:00:00:02", "");
    let found = read(answer(&other_maker).as_bytes(), from()).remove(0);
    assert!(!found.seen.is_hikvision && found.mac.is_none(), "others fill identifiers in their own way");
}

#[test]
fn printers_and_computers_are_no_cameras() {
    for device in [
        "<d:ProbeMatch><d:Types>wsdp:Device pub:Computer</d:Types><d:XAddrs>http://192.168.1.5:5357/x</d:XAddrs></d:ProbeMatch>",
        "<d:ProbeMatch><d:Types>other:Device</d:Types></d:ProbeMatch>",
        "<d:ProbeMatch/>",
        "",
    ] {
        assert_eq!(read(answer(device).as_bytes(), from()), [], "{device}");
    }
    assert_eq!(read(probe("u", DeviceType::Device).as_bytes(), from()), [], "our own question");
}

#[test]
fn many_devices_in_one_answer_are_bounded() {
    let devices = "<d:ProbeMatch><d:Types>x:Device</d:Types></d:ProbeMatch>".repeat(500);
    assert_eq!(read(answer(&devices).as_bytes(), from()).len(), MAX_DEVICES);
}

#[test]
fn addresses_of_every_kind() {
    let read = |url: &str| {
        place(url).map(|place| (place.address.map(|address| address.to_string()), place.port, place.is_tls))
    };
    let at = |address: &str, port, is_tls| Some((Some(address.to_owned()), port, is_tls));
    assert_eq!(read("http://192.168.1.64/onvif"), at("192.168.1.64", 80, false));
    assert_eq!(read("HTTPS://192.168.1.64:8443"), at("192.168.1.64", 8443, true));
    for (named, port, is_tls) in [
        ("http://camera.local/", 80, false),
        ("https://camera.local:8443/onvif/device_service", 8443, true),
        ("http://[fe80::1%eth0]:8080/onvif", 8080, false),
        ("http://[fe80::1%25eth0]:80", 80, false),
        ("http://[::1]/", 80, false),
        ("https://fe80::1/onvif", 443, true),
    ] {
        assert_eq!(read(named), Some((None, port, is_tls)), "{named}");
    }
    for none in [
        "ftp://192.168.1.64",
        "http://192.168.1.64:0/",
        "http://camera.local:0/",
        "http://camera.local:99999/",
        "http://192.168.1.640/",
        "http://[fe80::1/",
        "http://",
        "x",
    ] {
        assert_eq!(read(none), None, "{none}");
    }
    assert_eq!(read("http://0.0.0.0/"), None);
}

#[test]
fn of_several_named_addresses_the_one_that_the_answer_came_from_is_taken() {
    let device = |addresses: &str| {
        answer(&format!(
            "<d:ProbeMatch><d:Types>x:Device</d:Types><d:Scopes>onvif://www.onvif.org/hardware/DS-7608NI-I2</d:Scopes>\
             <d:XAddrs>{addresses}</d:XAddrs></d:ProbeMatch>"
        ))
    };
    let target = |addresses: &str, ours: &'static str| {
        let is_ours = move |address: Ipv4Addr| address.to_string().starts_with(ours);
        read_as(device(addresses).as_bytes(), from(), &is_ours).remove(0).target
    };
    let inner = "http://192.168.254.1/onvif/device_service";
    assert_eq!(target(&format!("{inner} http://10.0.0.9:8000/onvif"), "x"), Target::new("10.0.0.9", 8000));
    assert_eq!(target(&format!("http://10.0.0.9/onvif {inner}"), "192."), Target::new("10.0.0.9", 80));
    assert_eq!(target(&format!("{inner} http://172.16.4.4:81/"), "172.16."), Target::new("172.16.4.4", 81));
    assert_eq!(target(&format!("http://169.254.9.9/ {inner}"), "x"), Target::new("192.168.254.1", 80));
    assert_eq!(target(inner, "x"), Target::new("192.168.254.1", 80), "the only one");
    for named in ["http://camera.local:8081/onvif", "http://[fe80::1%eth0]:8081/onvif"] {
        assert_eq!(target(named, "x"), Target::new("10.0.0.9", 8081), "{named}");
    }
    assert_eq!(target(&format!("http://recorder.lan:8081/ {inner}"), "x"), Target::new("192.168.254.1", 80));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, from());
    }

    #[test]
    fn a_damaged_answer_is_read_without_a_panic(at in 0..1400_usize, byte in any::<u8>(), cut in 0..1400_usize) {
        let mut bytes = answer(CAMERA).into_bytes();
        let last = bytes.len() - 1;
        bytes[at.min(last)] = byte;
        let _ = read(&bytes, from());
        bytes.truncate(cut);
        let _ = read(&bytes, from());
    }
}

#[test]
fn many_types_with_many_prefixes_are_no_work() {
    let types: String = (0..3000).map(|n| format!("p{n}:Device ")).collect();
    let filler = "<x/>".repeat(8000);
    let flood = answer(&format!("<d:ProbeMatch><d:Types>{types}</d:Types></d:ProbeMatch>{filler}"));
    let one = answer(&format!("<d:ProbeMatch><d:Types>p1:Device</d:Types></d:ProbeMatch>{filler}"));
    let took = |datagram: &str| {
        let begun = std::time::Instant::now();
        (0..8).for_each(|_| assert!(read(datagram.as_bytes(), from()).is_empty()));
        begun.elapsed()
    };
    // Reading the elements is the work; the types add next to nothing. Before, each walked through all of them.
    let (few, many) = (took(&one), took(&flood));
    assert!(many < 6 * few, "{many:?} for {few:?}");
    // The first declaration counts, wherever it stands.
    let declared =
        "<d:ProbeMatch xmlns:q=\"http://www.onvif.org/ver10/device/wsdl\"><d:Types>q:Device</d:Types></d:ProbeMatch>";
    assert_eq!(read(answer(declared).as_bytes(), from()).len(), 1);
    let other = declared.replace("www.onvif.org", "printers.example");
    assert!(read(answer(&other).as_bytes(), from()).is_empty());
}
