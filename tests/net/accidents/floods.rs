//! What strangers send without an end or without measure, and the most memory that it costs: measured for each kind in a
//! process of its own, with the share of whoever sends it.

use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use regain::camera::discovery::{Interfaces, Search, search};
use regain::domain::{Endpoint, Target};
use regain::wizard::{Job, JobResult};

use crate::bench::{Bench, read_head};
use crate::elsewhere;
use crate::skipped::skipped;

/// So much is sent where there is no end: far more than anything may cost.
const SENT: usize = 256 << 20;
/// So much of what is read piece by piece until the time is up.
const SENT_SLOWLY: usize = 1 << 20;

/// A server that answers everything with this head and then this piece again and again, until nobody listens.
fn endless(head: &str, piece: Vec<u8>) -> Endpoint {
    flooding(head, piece, SENT)
}

fn flooding(head: &str, piece: Vec<u8>, most: usize) -> Endpoint {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (address, head) = (listener.local_addr().unwrap(), head.to_owned());
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            read_head(&mut connection);
            let mut sent = connection.write_all(head.as_bytes()).map_or(most, |()| 0);
            while sent < most {
                sent = connection.write_all(&piece).map_or(most, |()| sent + piece.len());
            }
        }
    });
    Target::new(address.ip().to_string(), address.port()).into()
}

/// A server that answers everything with this body.
fn once(content_type: &str, body: Vec<u8>) -> Endpoint {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            read_head(&mut connection);
            // Who asked may have heard enough.
            connection.write_all(head.as_bytes()).and_then(|()| connection.write_all(&body)).ok();
        }
    });
    Target::new(address.ip().to_string(), address.port()).into()
}

fn of_memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_start_matches(':').trim().trim_end_matches(" kB").parse().unwrap()
}

/// Begins to measure anew from here; `false`: this system cannot.
fn begin_anew() -> bool {
    std::fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// How many KiB more than before are in use at the same time while this is done.
fn peak_of(what: &str, work: impl FnOnce()) -> u64 {
    begin_anew();
    let before = of_memory("VmRSS");
    work();
    let grown = of_memory("VmHWM").saturating_sub(before);
    say(&format!("{what}: {grown} KiB"));
    grown
}

#[expect(clippy::print_stderr, reason = "figures for whoever runs it with --nocapture")]
fn say(words: &str) {
    eprintln!("{words}");
}

/// Its name, what is asked, who answers, and the most MiB that it may cost.
type Flood = (&'static str, fn(Endpoint) -> Job, Endpoint, u64);

/// What cameras may answer, by the question that it answers, and the most MiB that it may cost.
fn answers() -> Vec<Flood> {
    let xml = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<DeviceInfo>";
    let json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
    let head = "HTTP/1.1 200 OK\r\n";
    let pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let bomb = (0..60).map(|n| format!("<!ENTITY e{} \"{}\">", n + 1, format!("&e{n};").repeat(20)));
    let bomb = format!("<!DOCTYPE x [<!ENTITY e0 \"lol\">{}]><x>&e60;</x>", bomb.collect::<String>());
    let members = (0..60_000).map(|n| format!("\"k{n}\":{n},")).collect::<String>();
    let below_many_names =
        format!("{{\"SecurityEmailCap\":{}[{}\"\"]{}}}", "{\"a\":".repeat(30), "\"\",".repeat(345_000), "}".repeat(30));
    let objects = format!("{{\"SecurityCap\":1,\"x\":[{}{{}}]}}", "{\"\":0},".repeat(149_000));
    vec![
        ("elements without an end", Job::Probe, endless(xml, b"<a>b</a>".repeat(8192)), 24),
        ("elements in elements without an end", Job::Probe, endless(xml, b"<a>".repeat(20_000)), 24),
        ("an attribute without an end", Job::Probe, endless(&format!("{xml}<a b='"), vec![b'x'; 65_536]), 24),
        ("members without an end", Job::Probe, endless(json, b"\"a\":{".repeat(12_000)), 24),
        ("a head without an end", Job::Probe, endless(head, b"X-Y: zzzzzzzzzzzzzzzz\r\n".repeat(3000)), 24),
        ("a header without an end", Job::Probe, endless(&format!("{head}X: "), vec![b'x'; 65_536]), 24),
        (
            "more and more heads",
            Job::FetchPicture,
            flooding("", b"HTTP/1.1 100 Continue\r\n\r\n".repeat(2500), SENT_SLOWLY),
            24,
        ),
        ("pieces of one byte", Job::FetchPicture, flooding(pieces, b"1\r\nx\r\n".repeat(10_000), SENT_SLOWLY), 24),
        ("a bomb of entities", Job::Probe, once("application/xml", bomb.into_bytes()), 24),
        (
            "sixty thousand members",
            Job::Probe,
            once("application/json", format!("{{{members}\"z\":1}}").into_bytes()),
            64,
        ),
        ("texts below many names", Job::Probe, once("application/json", below_many_names.into_bytes()), 24),
        ("objects without a name", Job::Probe, once("application/json", objects.into_bytes()), 24),
        ("a text for the picture without an end", Job::FetchPicture, endless(json, b"\"qrCode\":\"".repeat(6000)), 24),
    ]
}

fn costs_little(test: &str, floods: fn() -> Vec<Flood>) {
    if !begin_anew() {
        return skipped(test, "this system does not measure memory anew");
    }
    let world = |_: &Path| Command::new("env");
    elsewhere::run(test, &["env"], world, |_| {
        for (what, job, endpoint, most) in floods() {
            let mut bench = Bench::new();
            let grown = peak_of(what, || {
                let answer = bench.ask_through(job(endpoint));
                let is_no = matches!(answer, JobResult::Probe(_) | JobResult::FetchPicture(Err(_)));
                assert!(is_no, "{what}: {answer:?}");
            });
            assert!(grown < most * 1024, "{what}: {grown} KiB");
        }
    });
}

#[test]
fn no_flood_of_a_camera_takes_more_memory_than_it_may() {
    costs_little("no_flood_of_a_camera_takes_more_memory_than_it_may", answers);
}

/// The datagram with this number.
type Datagram = fn(u32) -> String;

fn answer(inner: &str) -> String {
    let head = "<ProbeMatch><Types>inquiry</Types><IPv4Address>192.0.2.7</IPv4Address><DeviceDescription>";
    format!("{head}{inner}</ProbeMatch>")
}

#[test]
fn no_flood_of_answers_to_a_search_takes_more_memory_than_it_may() {
    let test = "no_flood_of_answers_to_a_search_takes_more_memory_than_it_may";
    if !begin_anew() {
        return skipped(test, "this system does not measure memory anew");
    }
    elsewhere::run(
        test,
        &["env"],
        |_| Command::new("env"),
        |_| {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
            let kinds: [(&str, Datagram); 3] = [
                ("fifty thousand cameras of one sender", |n| {
                    let [_, a, b, c] = n.to_be_bytes();
                    answer(&format!("DS-2CD</DeviceDescription><MAC>44-19-b6-{a:02x}-{b:02x}-{c:02x}</MAC>"))
                }),
                ("names of 600 characters", |n| {
                    let name = format!("{}{n}", "x".repeat(600));
                    answer(&format!("{name}</DeviceDescription><DeviceSN>{name}</DeviceSN>"))
                }),
                ("datagrams of 60 kB", |n| answer(&format!("</DeviceDescription>{}", format!("<a{n}>").repeat(6000)))),
            ];
            for (what, datagram) in kinds {
                let flooding = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
                let port = flooding.local_addr().unwrap().port();
                std::thread::spawn(move || {
                    let (_, asker) = flooding.recv_from(&mut [0; 2048]).unwrap();
                    for n in 0..50_000 {
                        // Whoever has heard enough closes its door.
                        if flooding.send_to(datagram(n).as_bytes(), asker).is_err() {
                            break;
                        }
                    }
                });
                let wanted = Search {
                    interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
                    sadp_port: port,
                    ws_discovery_port: None,
                    listen: Duration::from_secs(2),
                };
                let mut rows = 0;
                let grown = peak_of(what, || {
                    runtime.block_on(search(wanted, |_| rows += 1));
                });
                assert!(grown < 32 * 1024, "{what}: {grown} KiB");
                assert!(rows <= 4096, "{what}: {rows} rows");
            }
        },
    );
}
