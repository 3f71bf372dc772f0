//! The search against cameras that are sockets on loopback: what it asks, what it hears, how it ends.

use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::skipped::skipped;
use regain::camera::discovery::{Interfaces, Search, ask, search};
use regain::camera::wire::sadp;
use regain::domain::{FoundCamera, SearchReport};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;

const HERE: Ipv4Addr = Ipv4Addr::LOCALHOST;

fn answer(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<ProbeMatch><Types>inquiry</Types>\r\n{inner}</ProbeMatch>\r\n"
    )
}

/// A camera on loopback: it answers every datagram with all of these, and writes down what it was asked.
struct Device {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    answering: JoinHandle<()>,
}

impl Device {
    fn start(socket: UdpSocket, to_group: bool, answers: Vec<Vec<u8>>) -> Self {
        let port = socket.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        let answering = tokio::spawn(async move {
            let mut datagram = vec![0; 65_536];
            while let Ok((length, from)) = socket.recv_from(&mut datagram).await {
                let text = String::from_utf8(datagram[..length].to_vec()).unwrap();
                if text.contains("<ProbeMatch>") {
                    continue;
                }
                log.lock().unwrap().push(text);
                let to: SocketAddr = if to_group { (sadp::GROUP, port).into() } else { from };
                for answer in &answers {
                    socket.send_to(answer, to).await.unwrap();
                }
            }
        });
        Self { port, asked, answering }
    }

    async fn answering(answers: &[String]) -> Self {
        let socket = UdpSocket::bind((HERE, 0)).await.unwrap();
        Self::start(socket, false, answers.iter().map(|answer| answer.clone().into_bytes()).collect())
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.answering.abort();
    }
}

/// A socket at this address that may send to the group on loopback. `None`: this system has no multicast there.
fn group_socket(at: Ipv4Addr, hears_the_group: bool) -> Option<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).unwrap();
    socket.set_reuse_address(true).unwrap();
    #[cfg(target_vendor = "apple")]
    socket.set_reuse_port(true).unwrap();
    socket.bind(&SocketAddrV4::new(at, 0).into()).unwrap();
    socket.set_nonblocking(true).unwrap();
    socket.join_multicast_v4(&sadp::GROUP, &HERE).and_then(|()| socket.set_multicast_if_v4(&HERE)).ok()?;
    if !hears_the_group {
        socket.leave_multicast_v4(&sadp::GROUP, &HERE).unwrap();
    }
    Some(UdpSocket::from_std(socket.into()).unwrap())
}

fn on(port: u16, listen: u64) -> Search {
    Search {
        interfaces: Interfaces::Only(HERE),
        sadp_port: port,
        ws_discovery_port: None,
        listen: Duration::from_millis(listen),
    }
}

async fn find(search_for: Search) -> (Vec<FoundCamera>, SearchReport) {
    let mut found = Vec::new();
    let report = search(search_for, |camera| found.push(camera)).await;
    (found, report)
}

#[tokio::test]
async fn a_camera_answers_straight_back() {
    let device = Device::answering(&[answer(
        "<DeviceDescription>DS-2CD2143G2-I</DeviceDescription><MAC>44-47-cc-00-00-02</MAC><HttpPort>8080</HttpPort>\
         <IPv4Address>127.0.0.1</IPv4Address><Activated>true</Activated><SupportMailBox>true</SupportMailBox>",
    )])
    .await;
    let started = Instant::now();
    let mut first = None;
    let mut calls = 0;
    let report = search(on(device.port, 1700), |camera| {
        calls += 1;
        first.get_or_insert((camera, started.elapsed()));
    })
    .await;
    let (camera, after) = first.expect("the camera was found");
    assert_eq!(camera.target.to_string(), "127.0.0.1:8080");
    assert_eq!((camera.mac.as_deref(), camera.reset_by_email), (Some("44:47:cc:00:00:02"), Some(true)));
    assert_eq!(calls, 1, "one camera, however often it answers");
    eprintln!("the first row came {after:?} after the search began");
    assert!(after < Duration::from_millis(400), "rows come as they come, not at the end: {after:?}");
    assert_eq!((report.adapters, report.port_taken, report.heard), (1, false, true));
    let asked = device.asked();
    assert!(asked.len() >= 3, "asked three times: {}", asked.len());
}

#[tokio::test]
async fn nothing_but_the_question_is_ever_sent() {
    let device = Device::answering(&[answer("<MAC>44-47-cc-00-00-02</MAC><Activated>false</Activated>")]).await;
    for _ in 0..2 {
        find(on(device.port, 600)).await;
    }
    let asked = device.asked();
    let mut searches = std::collections::BTreeSet::new();
    for datagram in &asked {
        let uuid = datagram.split("<Uuid>").nth(1).unwrap().split("</Uuid>").next().unwrap();
        assert_eq!(*datagram, sadp::inquiry(uuid));
        searches.insert(uuid.to_owned());
    }
    assert_eq!(searches.len(), 2, "an identifier for each search");
}

#[tokio::test]
async fn a_camera_answers_only_to_the_group() {
    let Some(socket) = group_socket(Ipv4Addr::UNSPECIFIED, false) else {
        return skipped("a_camera_answers_only_to_the_group", "no multicast on loopback");
    };
    let device = Device::start(
        socket,
        true,
        vec![answer("<MAC>44-47-cc-00-00-02</MAC><IPv4Address>192.168.1.64</IPv4Address>").into()],
    );
    let (found, report) = find(on(device.port, 600)).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].target.host, "192.168.1.64", "an address of another network");
    assert_eq!((report.adapters, report.port_taken, report.heard), (1, false, true));
}

#[cfg(unix)]
#[tokio::test]
async fn the_question_goes_to_the_group() {
    // Bound to the group, it hears nothing that is sent to this computer by its own address.
    let Some(socket) = group_socket(sadp::GROUP, true) else {
        return skipped("the_question_goes_to_the_group", "no multicast on loopback");
    };
    let device = Device::start(socket, false, Vec::new());
    let (found, _) = find(on(device.port, 100)).await;
    assert!(found.is_empty());
    assert_eq!(device.asked().len(), 1, "asked once within a tenth of a second");
    assert!(device.asked()[0].contains("<Types>inquiry</Types>"));
}

#[tokio::test]
async fn more_becomes_known_and_rubbish_is_passed_over() {
    let device = Device::answering(&[
        "\x21\x02\x01\x42 no XML at all".to_owned(),
        answer("<MAC>44-47-cc-00-00-02</MAC>"),
        "<Probe><Uuid>X</Uuid><Types>inquiry</Types></Probe>".to_owned(),
        answer("<MAC>44-47-cc-00-00-02</MAC><DeviceDescription>DS-X</DeviceDescription>"),
        answer("<MAC>44-47-cc-00-00-03</MAC><DeviceDescription>DS-Y</DeviceDescription><Activated>false</Activated>"),
        "<ProbeMatch><Types>update</Types><MAC>44-47-cc-00-00-04</MAC></ProbeMatch>".to_owned(),
    ])
    .await;
    // On a thread of its own, as the engine does.
    let (found, _) = tokio::spawn(find(on(device.port, 700))).await.unwrap();
    let seen: Vec<_> = found.iter().map(|camera| (camera.mac.as_deref().unwrap(), camera.model.as_deref())).collect();
    let (two, three) = ("44:47:cc:00:00:02", "44:47:cc:00:00:03");
    assert_eq!(seen, [(two, None), (two, Some("DS-X")), (three, Some("DS-Y"))]);
    assert_eq!(found[2].activated, Some(false));
}

#[tokio::test]
async fn one_camera_by_cable_and_by_wifi_is_one_row() {
    let of = |mac: &str, address: &str| {
        let serial = "<DeviceSN>DS-X20230101AAWRK12344821</DeviceSN>";
        answer(&format!("<MAC>{mac}</MAC>{serial}<IPv4Address>{address}</IPv4Address>"))
    };
    let device = Device::answering(&[of("44-47-cc-00-00-02", "127.0.0.1"), of("44-47-cc-00-00-03", "127.0.0.2")]).await;
    let (found, _) = find(on(device.port, 700)).await;
    let told: Vec<_> =
        found.iter().map(|camera| (camera.mac.as_deref().unwrap(), camera.target.host.as_str())).collect();
    assert_eq!(told, [("44:47:cc:00:00:02", "127.0.0.1")]);
}

#[tokio::test]
async fn one_sender_cannot_flood_the_list() {
    let many =
        (0..2000).map(|camera| answer(&format!("<MAC>44-47-cc-00-{:02x}-{:02x}</MAC>", camera / 256, camera % 256)));
    let device = Device::answering(&many.collect::<Vec<_>>()).await;
    let (found, _) = find(on(device.port, 400)).await;
    assert!((1..=512).contains(&found.len()), "{} cameras from one sender", found.len());
}

/// One answer of the general search may tell of many devices.
#[tokio::test]
async fn one_sender_cannot_flood_the_list_with_few_answers() {
    let device = |number: usize| {
        let mac = format!("4447cc00{:02x}{:02x}", number / 256, number % 256);
        format!(
            "<d:ProbeMatch><d:Types>dn:NetworkVideoTransmitter</d:Types><d:Scopes>onvif://www.onvif.org/MAC/{mac} \
             onvif://www.onvif.org/name/HIKVISION</d:Scopes><d:XAddrs>http://127.0.0.9:{}/onvif</d:XAddrs></d:ProbeMatch>",
            1000 + number
        )
    };
    let answer = |first: usize| {
        let devices: String = (first..first + 60).map(device).collect();
        format!("<e:Envelope><e:Body><d:ProbeMatches>{devices}</d:ProbeMatches></e:Body></e:Envelope>")
    };
    let general = Device::answering(&(0..2000).step_by(60).map(answer).collect::<Vec<_>>()).await;
    let silent = Device::answering(&[]).await;
    let both = Search { ws_discovery_port: Some(general.port), ..on(silent.port, 400) };
    let (found, _) = find(both).await;
    assert_eq!(found.len(), 512, "cameras from one sender");
}

#[tokio::test]
async fn another_program_on_the_port_is_told_and_no_hindrance() {
    // Without address reuse, as some tools hold it.
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
    let device = Device::start(socket, false, vec![answer("<MAC>44-47-cc-00-00-02</MAC>").into()]);
    let (found, report) = find(on(device.port, 400)).await;
    assert_eq!(found.len(), 1);
    assert_eq!((report.adapters, report.port_taken, report.heard), (1, true, true));
}

#[tokio::test]
async fn an_address_is_asked_who_is_there() {
    let device = Device::answering(&[
        answer("<DeviceSN>S-2</DeviceSN><IPv4Address>127.0.0.2</IPv4Address>"),
        answer("<DeviceSN>S-1</DeviceSN><IPv4Address>127.0.0.1</IPv4Address>"),
    ])
    .await;
    let camera = ask(HERE, on(device.port, 0), Duration::from_secs(10)).await.expect("it answers");
    assert_eq!((camera.serial.as_deref(), camera.seen.is_on_link), (Some("S-1"), Some(true)), "not the other one");
    assert_eq!(device.asked().len(), 1);
    let started = Instant::now();
    let stranger = Device::answering(&[answer("<IPv4Address>127.0.0.2</IPv4Address>")]).await;
    assert_eq!(ask(HERE, on(stranger.port, 0), Duration::from_millis(200)).await, None);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn the_general_search_asks_in_two_ways_and_is_brought_together_with_the_own_one() {
    let match_of = |address: &str, model: &str| {
        format!(
            "<e:Envelope><e:Body><d:ProbeMatches><d:ProbeMatch><d:Types>dn:NetworkVideoTransmitter</d:Types>\
             <d:Scopes>onvif://www.onvif.org/hardware/{model} onvif://www.onvif.org/MAC/4447cc000002</d:Scopes>\
             <d:XAddrs>http://{address}:8000/onvif/device_service</d:XAddrs></d:ProbeMatch></d:ProbeMatches></e:Body>\
             </e:Envelope>"
        )
    };
    let own = Device::answering(&[answer("<MAC>44-47-cc-00-00-02</MAC><IPv4Address>127.0.0.1</IPv4Address>")]).await;
    let general = Device::answering(&[match_of("127.0.0.9", "DS-X"), "<printer/>".to_owned()]).await;
    let both = Search { ws_discovery_port: Some(general.port), ..on(own.port, 300) };
    let (found, _) = find(both).await;
    let last = found.last().unwrap();
    assert!(last.seen.via_sadp && last.seen.via_ws_discovery, "{found:?}");
    let told = (last.target.to_string(), last.model.as_deref(), last.seen.is_on_link);
    assert_eq!(told, ("127.0.0.1".to_owned(), Some("DS-X"), Some(true)), "its own word counts for the place");
    let mut asked = general.asked();
    asked.dedup();
    assert!(asked.len() >= 2 && asked.iter().all(|question| !question.contains('\n')), "{asked:?}");
    assert!(
        ["dn:NetworkVideoTransmitter", "tds:Device"].iter().all(|kind| asked.iter().any(|asked| asked.contains(kind)))
    );
}

#[tokio::test]
async fn what_came_in_time_is_listed_though_the_time_is_over() {
    let camera = |number: usize| {
        answer(&format!(
            "<DeviceDescription>DS-X</DeviceDescription><MAC>44-47-cc-00-01-{number:02x}</MAC><HttpPort>{}</HttpPort>",
            8000 + number
        ))
    };
    let device = Device::answering(&(0..40).map(camera).collect::<Vec<_>>()).await;
    let mut rows = 0;
    // Whoever is told takes longer than the search may last.
    search(on(device.port, 200), |_| {
        rows += 1;
        std::thread::sleep(Duration::from_millis(10));
    })
    .await;
    assert_eq!(rows, 40);
}

#[tokio::test]
async fn silence_ends_in_time_with_an_empty_list() {
    let (_socket, port) = {
        let socket = UdpSocket::bind((HERE, 0)).await.unwrap();
        let port = socket.local_addr().unwrap().port();
        (socket, port)
    };
    let started = Instant::now();
    let (found, report) = find(on(port, 300)).await;
    assert!(found.is_empty() && report.adapters == 1 && !report.heard, "{report:?}");
    assert!(
        (Duration::from_millis(290)..Duration::from_secs(3)).contains(&started.elapsed()),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn an_address_that_is_not_here_is_no_adapter() {
    // From the block for documentation: no adapter has it.
    let nowhere = Search { interfaces: Interfaces::Only(Ipv4Addr::new(192, 0, 2, 1)), ..on(9, 5000) };
    let started = Instant::now();
    let (found, report) = find(nowhere).await;
    assert!(found.is_empty() && report.adapters == 0 && report.adapters_up == 0);
    assert!(started.elapsed() < Duration::from_secs(2), "nothing to wait for");
}

#[tokio::test]
async fn a_dropped_search_lets_go_of_its_port() {
    let device = Device::answering(&[answer("<MAC>44-47-cc-00-00-02</MAC>")]).await;
    let port = device.port;
    let (tell, heard) = tokio::sync::oneshot::channel();
    let mut tell = Some(tell);
    let searching = search(on(port, 60_000), move |_| {
        if let Some(tell) = tell.take() {
            tell.send(()).unwrap();
        }
    });
    tokio::select! {
        _ = searching => panic!("it ended by itself"),
        heard = heard => heard.unwrap(),
    }
    // While the search lived, its shared socket kept everybody from holding this alone.
    let taken = || std::net::UdpSocket::bind((sadp::GROUP, port));
    let freed = async {
        while taken().is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    if !cfg!(windows) {
        tokio::time::timeout(Duration::from_secs(5), freed).await.expect("the port is free again");
    }
}
