//! A link with a delay, between the app and a camera on this computer: what goes in comes out later, in its order, and nothing
//! is lost. A connection takes its round trip too: what is said on it before that counts as said then.
//!
//! Threads and blocking sockets, because a link of a tenth of a millisecond wants a finer clock than a runtime's.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The clock of the system wakes nobody as exactly as this: the rest is waited for awake.
const COARSE: Duration = Duration::from_micros(300);

/// A link that is open.
pub struct Link {
    delay: Duration,
    is_over: Arc<AtomicBool>,
    tally: Arc<Tally>,
    doors: Vec<SocketAddr>,
    datagrams: Option<SocketAddr>,
}

/// What went over it.
#[derive(Default)]
struct Tally {
    connections: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
    lines: Mutex<Vec<TcpStream>>,
}

impl Link {
    /// A link with this round trip; nothing leads over it yet.
    pub fn with_round_trip(round_trip: Duration) -> Self {
        let (is_over, tally) = (Arc::default(), Arc::default());
        Self { delay: round_trip / 2, is_over, tally, doors: Vec::new(), datagrams: None }
    }

    /// Leads connections from here to there.
    pub fn lead(&mut self, from: SocketAddr, to: SocketAddr) {
        let listener = TcpListener::bind(from).unwrap();
        self.doors.push(from);
        let (delay, is_over, tally) = (self.delay, Arc::clone(&self.is_over), Arc::clone(&self.tally));
        std::thread::spawn(move || {
            for near in listener.incoming() {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(near) = near else { continue };
                pass(near, to, delay, &tally);
            }
        });
    }

    /// Leads datagrams from a free port of this address to there, and what is answered back. Which port it is.
    pub fn lead_datagrams(&mut self, from: Ipv4Addr, to: SocketAddr) -> u16 {
        let near = Arc::new(UdpSocket::bind((from, 0)).unwrap());
        let address = near.local_addr().unwrap();
        self.datagrams = Some(address);
        let (delay, is_over) = (self.delay, Arc::clone(&self.is_over));
        std::thread::spawn(move || {
            let mut datagram = vec![0; 8192];
            while let Ok((length, asker)) = near.recv_from(&mut datagram) {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                let (said, near) = (datagram[..length].to_vec(), Arc::clone(&near));
                std::thread::spawn(move || {
                    let arrives = Instant::now() + delay;
                    let far = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
                    far.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
                    wait_until(arrives);
                    far.send_to(&said, to).ok();
                    let mut answer = vec![0; 8192];
                    if let Ok(length) = far.recv(&mut answer) {
                        wait_until(Instant::now() + delay);
                        near.send_to(&answer[..length], asker).ok();
                    }
                });
            }
        });
        address.port()
    }

    /// Ends all connections, as a camera does that waits no longer.
    pub fn cut(&self) {
        for line in self.tally.lines.lock().unwrap().drain(..) {
            line.shutdown(Shutdown::Both).ok();
        }
    }

    /// How many connections there were, and how many at a time at most.
    pub fn connections(&self) -> (usize, usize) {
        (self.tally.connections.load(Ordering::SeqCst), self.tally.most_open.load(Ordering::SeqCst))
    }
}

impl Drop for Link {
    /// Wakes who waits at the doors, so that they close.
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        for door in &self.doors {
            TcpStream::connect(door).ok();
        }
        if let (Some(door), Ok(own)) = (self.datagrams, UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))) {
            own.send_to(&[], door).ok();
        }
    }
}

fn pass(near: TcpStream, to: SocketAddr, delay: Duration, tally: &Arc<Tally>) {
    let Ok(far) = TcpStream::connect(to) else { return };
    let opened = Instant::now() + 2 * delay;
    near.set_nodelay(true).unwrap();
    far.set_nodelay(true).unwrap();
    tally.connections.fetch_add(1, Ordering::SeqCst);
    let open = tally.open.fetch_add(1, Ordering::SeqCst) + 1;
    tally.most_open.fetch_max(open, Ordering::SeqCst);
    tally.lines.lock().unwrap().push(near.try_clone().unwrap());
    let (near_too, far_too) = (near.try_clone().unwrap(), far.try_clone().unwrap());
    let tally = Arc::clone(tally);
    carry(near, far, opened, delay, move || _ = tally.open.fetch_sub(1, Ordering::SeqCst));
    carry(far_too, near_too, opened, delay, || ());
}

/// Carries what comes from one side to the other, and the end.
fn carry(from: TcpStream, to: TcpStream, opened: Instant, delay: Duration, ended: impl FnOnce() + Send + 'static) {
    let (sender, pieces) = channel();
    std::thread::spawn(move || {
        let (mut from, mut piece) = (from, vec![0; 64 * 1024]);
        loop {
            let read = from.read(&mut piece).unwrap_or(0);
            let arrives = Instant::now().max(opened) + delay;
            if sender.send((arrives, piece[..read].to_vec())).is_err() || read == 0 {
                break;
            }
        }
        ended();
    });
    std::thread::spawn(move || deliver(&pieces, to));
}

fn deliver(pieces: &Receiver<(Instant, Vec<u8>)>, mut to: TcpStream) {
    for (arrives, piece) in pieces {
        wait_until(arrives);
        if piece.is_empty() || to.write_all(&piece).is_err() {
            break;
        }
    }
    to.shutdown(Shutdown::Write).ok();
}

fn wait_until(moment: Instant) {
    let left = moment.saturating_duration_since(Instant::now());
    if left > COARSE {
        std::thread::sleep(left.saturating_sub(COARSE));
    }
    while Instant::now() < moment {
        std::thread::yield_now();
    }
}
