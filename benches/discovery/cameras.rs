//! A thousand cameras in one process, in a namespace of its own: each answers each question once, from its own address and
//! at the pace that was wanted. It shares no code with what it measures. It is told what to do on its standard input, a line
//! each, and answers with a line.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::io::{self, BufRead as _};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use socket2::{Domain, Protocol, Socket, Type};

use super::{CAMERAS, now};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// The address of the network's first device, by which it hears the group.
const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 2);
/// The ports of both searches; whatever is kept for each search is kept in this order.
const PORTS: [u16; 2] = [37020, 3702];
/// What goes over a cable beside the datagram itself: headers of UDP, IP and Ethernet, its checksum, and the gap behind it.
const HEADERS: usize = 8 + 20 + 18 + 20;
/// Below this, waiting for a moment means to look at the clock until it has come.
const NEAR: Duration = Duration::from_micros(150);

enum Message {
    Asked(Question),
    Told(Value),
}

struct Question {
    search: usize,
    asker: SocketAddr,
    id: String,
}

/// The answer of one camera, at its time.
#[derive(PartialEq, Eq)]
struct Answer {
    due: Instant,
    number: u64,
    camera: usize,
    question: usize,
}

impl Ord for Answer {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.due, self.number).cmp(&(other.due, other.number))
    }
}

impl PartialOrd for Answer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All cameras, and what they do.
struct Cameras {
    /// For each search, the sockets of all.
    sockets: [Vec<UdpSocket>; 2],
    questions: Vec<Question>,
    due: BinaryHeap<Reverse<Answer>>,
    /// The cable carries nothing else before this.
    free: Instant,
    count: usize,
    spread: Duration,
    megabits: f64,
    /// For each search and camera, when it answered first: in milliseconds of the time of day.
    first: [Vec<Option<f64>>; 2],
    /// How many answers were sent.
    answers: u64,
    /// Chance, the same in each run.
    seed: u32,
}

/// The process: cameras until the standard input ends.
pub fn run() {
    println!("{}", json!({ "is": "here" }));
    let mut lines = io::stdin().lock().lines().map_while(Result::ok);
    // Only then the other end of the cable is in this namespace.
    lines.next();
    for arguments in [
        &["link", "set", "lo", "up"][..],
        &["addr", "add", "10.77.0.2/16", "dev", "eth1"],
        &["link", "set", "eth1", "up"],
        &["route", "add", "239.0.0.0/8", "dev", "eth1"],
        &["route", "add", "local", "10.77.4.0/22", "dev", "lo"],
    ] {
        assert!(Command::new("ip").args(arguments).status().expect("ip").success(), "ip {arguments:?}");
    }
    let (sender, messages) = channel();
    for search in [0, 1] {
        listen(search, sender.clone());
    }
    let mut cameras = Cameras::new();
    println!("{}", json!({ "is": "ready" }));
    thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            let told = serde_json::from_str(&line).expect("an order");
            sender.send(Message::Told(told)).expect("cameras");
        }
        std::process::exit(0);
    });
    drop(lines);
    cameras.live(&messages);
}

/// Hears the questions of one search.
fn listen(search: usize, sender: Sender<Message>) {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).expect("a socket");
    socket.set_reuse_address(true).expect("a shared port");
    socket.bind(&SocketAddr::from((GROUP, PORTS[search])).into()).expect("the group's port");
    socket.join_multicast_v4(&GROUP, &ADDRESS).expect("the group");
    let socket = UdpSocket::from(socket);
    thread::spawn(move || {
        let mut datagram = [0; 4096];
        loop {
            let (length, asker) = socket.recv_from(&mut datagram).expect("a question");
            let text = String::from_utf8_lossy(&datagram[..length]);
            let is_asked = if search == 0 { text.contains("<Types>inquiry</Types>") } else { text.contains("Probe") };
            let name = if search == 0 { "Uuid" } else { "MessageID" };
            if let Some(id) = Some(&text).filter(|_| is_asked).and_then(|text| text_of(text, name)) {
                sender.send(Message::Asked(Question { search, asker, id: id.to_owned() })).expect("cameras");
            }
        }
    });
}

/// What stands in the first element of this name, whatever its prefix.
fn text_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let behind = text.split_once(name)?.1;
    behind.split_once('>')?.1.split_once('<').map(|(inner, _)| inner)
}

impl Cameras {
    fn new() -> Self {
        let socket = |camera: usize, port: u16| {
            let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).expect("a socket");
            socket.set_reuse_address(true).expect("a shared port");
            socket.bind(&SocketAddr::from((address(camera), port)).into()).expect("the camera's address");
            UdpSocket::from(socket)
        };
        Self {
            sockets: PORTS.map(|port| (0..CAMERAS).map(|camera| socket(camera, port)).collect()),
            questions: Vec::new(),
            due: BinaryHeap::new(),
            free: Instant::now(),
            count: 0,
            spread: Duration::ZERO,
            megabits: 1000.0,
            first: [vec![None; CAMERAS], vec![None; CAMERAS]],
            answers: 0,
            seed: 1,
        }
    }

    /// A number between nothing and one (DOCUMENTED, Marsaglia's xorshift).
    fn chance(&mut self) -> f64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 17;
        self.seed ^= self.seed << 5;
        f64::from(self.seed) / f64::from(u32::MAX)
    }

    fn live(&mut self, messages: &Receiver<Message>) {
        loop {
            let message = match self.due.peek().map(|Reverse(next)| next.due.max(self.free)) {
                None => messages.recv().ok(),
                Some(until) => match until.saturating_duration_since(Instant::now()) {
                    Duration::ZERO => None,
                    left if left < NEAR => {
                        std::hint::spin_loop();
                        continue;
                    }
                    left => match messages.recv_timeout(left.saturating_sub(NEAR)) {
                        Ok(message) => Some(message),
                        Err(RecvTimeoutError::Timeout) => continue,
                        Err(RecvTimeoutError::Disconnected) => return,
                    },
                },
            };
            match message {
                Some(Message::Asked(question)) => self.plan(question),
                Some(Message::Told(told)) => self.obey(&told),
                None => self.answer(),
            }
        }
    }

    fn obey(&mut self, told: &Value) {
        if let Some(count) = told["count"].as_u64() {
            self.questions.clear();
            self.due.clear();
            self.first = [vec![None; CAMERAS], vec![None; CAMERAS]];
            self.answers = 0;
            self.count = usize::try_from(count).expect("a number of cameras");
            self.spread = Duration::from_millis(told["spread"].as_u64().expect("milliseconds"));
            self.megabits = told["megabits"].as_f64().expect("the speed of a link");
            println!("{}", json!({ "is": "told" }));
        } else {
            println!("{}", json!({ "answers": self.answers, "first": self.first }));
        }
    }

    /// Each camera waits as long as chance will have it, but no longer than the spread.
    fn plan(&mut self, question: Question) {
        let (asked, at) = (Instant::now(), self.questions.len());
        self.questions.push(question);
        for camera in 0..self.count {
            let number = self.answers + u64::try_from(self.due.len()).expect("a number");
            let part = self.chance();
            self.due.push(Reverse(Answer { due: asked + self.spread.mul_f64(part), number, camera, question: at }));
        }
    }

    fn answer(&mut self) {
        let Some(Reverse(Answer { camera, question, .. })) = self.due.pop() else { return };
        let question = &self.questions[question];
        let text = if question.search == 0 {
            sadp(camera, &question.id)
        } else {
            ws_discovery(camera, self.answers, &question.id)
        };
        let began = Instant::now();
        self.first[question.search][camera].get_or_insert_with(now);
        self.sockets[question.search][camera].send_to(text.as_bytes(), question.asker).expect("an answer is sent");
        self.answers += 1;
        let bits = (text.len() + HEADERS) as f64 * 8.0;
        self.free = began + Duration::from_secs_f64(bits / (self.megabits * 1e6));
    }
}

fn address(camera: usize) -> Ipv4Addr {
    let byte = |number: usize| u8::try_from(number).expect("a byte");
    Ipv4Addr::new(10, 77, byte(4 + camera / 250), byte(camera % 250 + 1))
}

/// The hardware address, by which each is known again.
pub fn mac(camera: usize) -> String {
    format!("02:00:5e:00:{:02x}:{:02x}", camera / 256, camera % 256)
}

/// An answer as long as that of a real camera, with the fields of one.
fn sadp(camera: usize, uuid: &str) -> String {
    let (address, mac) = (address(camera), mac(camera).replace(':', "-"));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<ProbeMatch><Uuid>{uuid}</Uuid>\r\n<Types>inquiry</Types>\r\n\
        <DeviceType>141841</DeviceType>\r\n<DeviceDescription>DS-2CD2143G2-I</DeviceDescription>\r\n\
        <DeviceSN>DS-2CD2143G2-I20230102AAWRK{camera:08}</DeviceSN>\r\n<CommandPort>8000</CommandPort>\r\n\
        <HttpPort>80</HttpPort>\r\n<MAC>{mac}</MAC>\r\n<IPv4Address>{address}</IPv4Address>\r\n\
        <IPv4SubnetMask>255.255.0.0</IPv4SubnetMask>\r\n<IPv4Gateway>10.77.0.1</IPv4Gateway>\r\n\
        <IPv6Address>::</IPv6Address>\r\n<IPv6Gateway>::</IPv6Gateway>\r\n<IPv6MaskLen>64</IPv6MaskLen>\r\n\
        <DHCP>true</DHCP>\r\n<AnalogChannelNum>0</AnalogChannelNum>\r\n<DigitalChannelNum>1</DigitalChannelNum>\r\n\
        <SoftwareVersion>V5.7.1build 230101</SoftwareVersion>\r\n<DSPVersion>V7.3 build 230101</DSPVersion>\r\n\
        <BootTime>2026-11-22 06:16:36</BootTime>\r\n<Encrypt>true</Encrypt>\r\n<ResetAbility>false</ResetAbility>\r\n\
        <DiskNumber>0</DiskNumber>\r\n<Activated>true</Activated>\r\n<PasswordResetAbility>true</PasswordResetAbility>\r\n\
        <PasswordResetModeSecond>true</PasswordResetModeSecond>\r\n<SupportSecurityQuestion>true</SupportSecurityQuestion>\
        \r\n<SupportHCPlatform>true</SupportHCPlatform>\r\n<HCPlatformEnable>flase</HCPlatformEnable>\r\n\
        <IsModifyVerificationCode>true</IsModifyVerificationCode>\r\n<Salt>{}</Salt>\r\n<DeviceLock>true</DeviceLock>\r\n\
        <SDKServerStatus>true</SDKServerStatus>\r\n<SDKOverTLSServerStatus>true</SDKOverTLSServerStatus>\r\n\
        <SDKOverTLSPort>8443</SDKOverTLSPort>\r\n<SupportMailBox>true</SupportMailBox>\r\n</ProbeMatch>\r\n",
        "0".repeat(64)
    )
}

/// `message`: its number, since each has its own.
fn ws_discovery(camera: usize, message: u64, question: &str) -> String {
    let (address, mac) = (address(camera), mac(camera));
    let number = mac.replace(':', "");
    let scopes = ["type/video_encoder", "Profile/Streaming", "Profile/G", "Profile/T", "hardware/DS-2CD2143G2-I"]
        .map(|scope| format!("onvif://www.onvif.org/{scope} "))
        .concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\" \
        xmlns:wsadis=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
        xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" \
        xmlns:dn=\"http://www.onvif.org/ver10/network/wsdl\" xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\">\
        <env:Header><wsadis:MessageID>urn:uuid:00000000-0000-4000-8000-{message:012x}</wsadis:MessageID>\
        <wsadis:RelatesTo>{question}</wsadis:RelatesTo>\
        <wsadis:To>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</wsadis:To>\
        <wsadis:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/ProbeMatches</wsadis:Action>\
        <d:AppSequence InstanceId=\"1637072188\" MessageNumber=\"17\"/></env:Header>\
        <env:Body><d:ProbeMatches><d:ProbeMatch><wsadis:EndpointReference>\
        <wsadis:Address>urn:uuid:aa85c000-6324-11b3-819e-{number}</wsadis:Address></wsadis:EndpointReference>\
        <d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types>\
        <d:Scopes>{scopes}onvif://www.onvif.org/MAC/{mac} onvif://www.onvif.org/name/HIKVISION%20DS-2CD2143G2-I</d:Scopes>\
        <d:XAddrs>http://{address}/onvif/device_service http://[fe80::5ed:1ff:fe00:{camera:x}]/onvif/device_service\
        </d:XAddrs><d:MetadataVersion>10</d:MetadataVersion></d:ProbeMatch></d:ProbeMatches></env:Body></env:Envelope>"
    )
}
