//! What the relay adds: to a request, to the first byte of a stream, to each piece of one, in both directions; and how much
//! memory a long download takes. On loopback, beside the same without the relay, and beside a bare copy of bytes from one
//! connection to another. Run by `cargo bench -p regain-benches --bench relay`; exit code 1 when a goal is missed.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark tells what it measured")]
#![expect(clippy::expect_used, reason = "a benchmark stops when it cannot go on")]

#[path = "relay/browser.rs"]
mod browser;
#[path = "relay/camera.rs"]
mod camera;
#[path = "support/figures.rs"]
#[expect(dead_code, reason = "no goal here is a multiple of a floor")]
mod figures;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::time::Duration;

use browser::{Line, Place};
use camera::{DOWNLOAD, PIECES, STREAMS, UPLOAD, UPLOADED};
use figures::{Figure, Figures};
use regain::domain::Transport;
use regain::mail::install_tls;
use regain::relay::{Relay, Words};
use regain::simulator::{Settings, Simulator};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

/// Something long over one connection.
type Run = fn(&Place) -> Duration;

/// What the relay may add.
const ADDED_MS: f64 = 1.0;

/// How much more memory a process may take for a long download or upload.
const GROWTH_MB: f64 = 4.0;

/// How often each request is measured.
const TIMES: usize = 1000;

/// How often the first byte of a stream is: each time over connections of its own.
const STARTS: usize = 200;

/// What only passes, what is read along, and a larger file.
const PATHS: [&str; 3] = ["/SDK/activateStatus", "/ISAPI/Security/email/qrCode?format=json", "/doc/script/cipher.js"];

fn main() -> ExitCode {
    install_tls();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let mut figures = Figures::of("relay");
    requests(&mut figures, &runtime);
    streams(&mut figures, &runtime);
    figures.finish()
}

/// Whole replies of the built-in camera, without and with TLS.
fn requests(figures: &mut Figures, runtime: &Runtime) {
    let settings = Settings { https_port: Some(0), ..Settings::default() };
    let simulator = runtime.block_on(Simulator::start(settings)).expect("a camera");
    let plain = simulator.camera_address();
    let secure = Transport::Tls { port: simulator.https_port().expect("a port"), pin: None };
    let copied = Place::at(copying(runtime, plain));
    for (name, transport) in [("HTTP", Transport::Plain { port: plain.port() }), ("HTTPS", secure)] {
        let relay = relay(runtime, transport);
        let places = [Place::at(plain), copied.clone(), Place::by(&relay.link())];
        let mut lines = places.map(|place| Line::to(&place));
        for path in PATHS {
            let mut took: [Vec<Duration>; 3] = Default::default();
            // By turns, so that whatever else the machine does meets all alike.
            for _ in 0..TIMES {
                lines.iter_mut().zip(&mut took).for_each(|(line, took)| took.push(line.ask(path).0));
            }
            add(figures, &format!("{path} of a camera with {name}"), took);
        }
        drop((runtime.enter(), relay));
    }
}

/// Streams and long bodies of a camera by hand.
fn streams(figures: &mut Figures, runtime: &Runtime) {
    let camera = camera::start();
    let relay = relay(runtime, Transport::Plain { port: camera.port() });
    let places = [Place::at(camera), Place::at(copying(runtime, camera)), Place::by(&relay.link())];
    let each = |one: &dyn Fn(&Place) -> Vec<Duration>| [0, 1, 2].map(|at| one(&places[at]));
    for stream in STREAMS {
        let mut took: [Vec<Duration>; 3] = Default::default();
        for _ in 0..STARTS {
            places.iter().zip(&mut took).for_each(|(place, took)| took.push(Line::to(place).first_byte(stream)));
        }
        add(figures, &format!("a stream, {}: first byte, with new connections", stream.name), took);
        let title = format!("a stream, {}: a piece on its way", stream.name);
        add(figures, &title, each(&|place| Line::to(place).pieces(stream)));
    }
    let uploaded = |place: &Place| Line::to(place).upload(PIECES * UPLOADED, Duration::from_millis(5)).1;
    add(figures, "an upload: a piece on its way", each(&uploaded));

    let long: [(String, Run); 3] = [
        (format!("a download of {} MB", DOWNLOAD >> 20), |place| Line::to(place).download(Duration::ZERO)),
        (format!("a download of {} MB, of which nothing is read for 300 ms", DOWNLOAD >> 20), |place| {
            Line::to(place).download(Duration::from_millis(300))
        }),
        (format!("an upload of {} MB", UPLOAD >> 20), |place| Line::to(place).upload_all()),
    ];
    for (title, run) in long {
        let [directly, copied, relayed] = [0, 1, 2].map(|at| {
            // The first warms the buffers that stay.
            run(&places[at]);
            let before = memory::forget_peak();
            let took = run(&places[at]);
            (ms(took), before.zip(memory::peak_mb()).map(|(before, peak)| peak - before))
        });
        let figure = Figure::new(format!("{title}: time"), relayed.0, "ms").beside_floor("directly", directly.0);
        figures.add(figure.beside_peer("copied", copied.0));
        let (Some(directly), Some(copied), Some(relayed)) = (directly.1, copied.1, relayed.1) else { continue };
        let figure = Figure::new(format!("{title}: more memory"), relayed, "MB").beside_peer("directly", directly);
        figures.add(figure.beside_peer("copied", copied).at_most(GROWTH_MB));
    }
    drop((runtime.enter(), relay));
}

/// Adds what the relay takes, beside what the same takes directly and through a bare copy.
fn add(figures: &mut Figures, title: &str, took: [Vec<Duration>; 3]) {
    let [directly, copied, relayed] = took.map(|mut took| {
        took.sort_unstable();
        took
    });
    for (name, part) in [("median", 500), ("99th percentile", 990)] {
        let at = |took: &[Duration]| ms(took[(took.len() * part / 1000).min(took.len() - 1)]);
        let goal = ((at(&directly) + ADDED_MS) * 1000.0).round() / 1000.0;
        let figure = Figure::new(format!("{title}: {name}"), at(&relayed), "ms");
        figures.add(figure.beside_floor("directly", at(&directly)).beside_peer("copied", at(&copied)).at_most(goal));
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn relay(runtime: &Runtime, transport: Transport) -> Relay {
    let words = Words::default();
    runtime.block_on(Relay::start("127.0.0.1", transport, words, |_| ())).expect("a relay")
}

/// Copies bytes from one connection to another and back, and knows nothing of them.
fn copying(runtime: &Runtime, to: SocketAddr) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).expect("a free port");
    let address = listener.local_addr().expect("its port");
    runtime.spawn(async move {
        loop {
            let (mut near, _) = listener.accept().await.expect("a connection");
            tokio::spawn(async move {
                let mut far = TcpStream::connect(to).await.expect("the camera");
                near.set_nodelay(true).and_then(|()| far.set_nodelay(true)).expect("connections");
                // A browser that has seen enough hangs up.
                drop(tokio::io::copy_bidirectional(&mut near, &mut far).await);
            });
        }
    });
    address
}

/// The memory of this process: the camera, the browser and the relay together. `None`: this system does not tell.
mod memory {
    use std::fs;

    fn mb(name: &str) -> Option<f64> {
        let text = fs::read_to_string("/proc/self/status").ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
    }

    /// From now on the peak is that of what comes. Gives what is in use now.
    pub fn forget_peak() -> Option<f64> {
        fs::write("/proc/self/clear_refs", "5").ok()?;
        mb("VmRSS:")
    }

    /// The most that was in use.
    pub fn peak_mb() -> Option<f64> {
        mb("VmHWM:")
    }
}
