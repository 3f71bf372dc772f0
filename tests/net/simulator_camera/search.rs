//! SADP over loopback.

pub use crate::skipped::skipped;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use regain::simulator::{SadpMode, SadpSettings, Scenario, Settings};
use socket2::{Domain, Socket, Type};
use tokio::net::UdpSocket;
use tokio::time::timeout;

use super::raw::{LIMIT, start};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);

/// A question as the manufacturer's tool writes it.
pub fn probe(kind: &str, uuid: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><Probe><Uuid>{uuid}</Uuid><Types>{kind}</Types></Probe>")
}

/// The next datagram. `None`: none came.
pub async fn hear(socket: &UdpSocket, within: Duration) -> Option<(String, SocketAddr)> {
    let mut buffer = vec![0; 4096];
    let (size, from) = timeout(within, socket.recv_from(&mut buffer)).await.ok()?.unwrap();
    Some((String::from_utf8(buffer[..size].to_vec()).unwrap(), from))
}

#[tokio::test]
async fn a_search_is_answered_and_nothing_else() {
    let camera = start(Settings::default()).await;
    let port = camera.sadp_port().unwrap();
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    socket.connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    for other in [&probe("reset", "U-1"), &probe("update", "U-2"), "\u{21}\u{2}binary", "<Probe>", "<x/>"] {
        socket.send(other.as_bytes()).await.unwrap();
    }
    for (kind, uuid) in [("inquiry", "13A888A9-F1B1-4020-AE9F-05607682D23B"), ("inquiry_v32", "B&amp;1")] {
        socket.send(probe(kind, uuid).as_bytes()).await.unwrap();
        let (reply, from) = hear(&socket, LIMIT).await.unwrap();
        assert_eq!(from.port(), port);
        let start = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<ProbeMatch><Uuid>{uuid}</Uuid>\r\n");
        assert!(reply.starts_with(&start), "{reply}");
        assert!(reply.ends_with("</ProbeMatch>\r\n") && !reply.replace("\r\n", "").contains('\n'));
        for element in [
            "<Types>inquiry</Types>",
            "<DeviceDescription>DS-2CD2143G2-I</DeviceDescription>",
            "<DeviceSN>DS-2CD2143G2-I20230102AAWRK12344821</DeviceSN>",
            "<IPv4Address>127.0.0.1</IPv4Address>",
            "<HCPlatformEnable>flase</HCPlatformEnable>",
            "<Activated>true</Activated>",
            "<SupportMailBox>true</SupportMailBox>",
            &format!("<HttpPort>{}</HttpPort>", camera.camera_address().port()),
        ] {
            assert!(reply.contains(element), "{element} in {reply}");
        }
        assert!((400..=1600).contains(&reply.len()), "{}", reply.len());
    }
    let counts = camera.counts();
    assert_eq!((counts.sadp_probes, counts.sadp_other), (2, 5));
}

#[tokio::test]
async fn a_camera_without_a_first_password_says_so() {
    let camera = start(Settings::of(Scenario::NotActivated)).await;
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let to = (Ipv4Addr::LOCALHOST, camera.sadp_port().unwrap());
    socket.send_to(probe("inquiry", "U").as_bytes(), to).await.unwrap();
    assert!(hear(&socket, LIMIT).await.unwrap().0.contains("<Activated>false</Activated>"));
}

#[tokio::test]
async fn answers_go_to_the_group_as_well() {
    let camera = start(Settings::default()).await;
    let port = camera.sadp_port().unwrap();
    let Some((listener, asker)) = listener("answers_go_to_the_group_as_well", port).await else { return };
    asker.send_to(probe("inquiry", "U-7").as_bytes(), (GROUP, port)).await.unwrap();
    // The listener hears the question itself as well, as every member of the group does.
    let (question, _) = hear(&listener, LIMIT).await.unwrap();
    assert!(question.contains("<Probe>"), "{question}");
    let (to_all, _) = hear(&listener, LIMIT).await.unwrap();
    let (to_asker, from) = hear(&asker, LIMIT).await.unwrap();
    assert_eq!(to_all, to_asker);
    assert!(to_all.contains("<Uuid>U-7</Uuid>"));
    assert_eq!(from, SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    assert_eq!((camera.counts().sadp_probes, camera.counts().sadp_other), (1, 0));
}

#[tokio::test]
async fn without_multicast_it_answers_the_asker_only() {
    let sadp = Some(SadpSettings { port: 0, mode: SadpMode::Unicast, ..SadpSettings::default() });
    let camera = start(Settings { sadp, ..Settings::default() }).await;
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let to = (Ipv4Addr::LOCALHOST, camera.sadp_port().unwrap());
    socket.send_to(probe("inquiry", "U").as_bytes(), to).await.unwrap();
    assert!(hear(&socket, LIMIT).await.is_some());
    drop(camera);
    let sadp = Some(SadpSettings { port: to.1, mode: SadpMode::Unicast, ..SadpSettings::default() });
    let again = start(Settings { sadp, ..Settings::default() }).await;
    assert_eq!(again.sadp_port(), Some(to.1), "a port that was asked for");
    let none = start(Settings { sadp: None, mail_desk: false, ..Settings::default() }).await;
    assert_eq!((none.sadp_port(), none.smtp_address()), (None, None));
}

/// A member of the group on a port, and a socket that asks the group, both on loopback. `None`: skipped, since loopback
/// carries no multicast here.
pub async fn listener(name: &str, port: u16) -> Option<(UdpSocket, UdpSocket)> {
    let carried = pair(port).await;
    if carried.is_none() {
        skipped(name, "loopback carries no multicast here");
    }
    carried
}

async fn pair(port: u16) -> Option<(UdpSocket, UdpSocket)> {
    let (listener, asker) = (joined(port)?, UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap());
    socket2::SockRef::from(&asker).set_multicast_if_v4(&Ipv4Addr::LOCALHOST).unwrap();
    // Tried on a port of its own, so that nobody hears it.
    let trial = joined(0)?;
    asker.send_to(b"trial", (GROUP, trial.local_addr().unwrap().port())).await.ok()?;
    hear(&trial, Duration::from_secs(3)).await.map(|_| (listener, asker))
}

fn joined(port: u16) -> Option<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None).unwrap();
    socket.set_reuse_address(port != 0).unwrap();
    #[cfg(all(unix, not(target_os = "linux")))]
    socket.set_reuse_port(port != 0).unwrap();
    socket.set_nonblocking(true).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)).into()).unwrap();
    socket.join_multicast_v4(&GROUP, &Ipv4Addr::LOCALHOST).ok()?;
    Some(UdpSocket::from_std(socket.into()).unwrap())
}
