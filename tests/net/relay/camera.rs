//! A camera's web server by hand: it answers each request with what the test says, and keeps what it was asked.

use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::bench::read_head;

/// A web server, and the heads of the requests that came.
pub struct Camera {
    pub address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Camera {
    /// Answers by hand: gets the head of a request and the connection it came by; `false` closes that.
    pub fn by_hand(answer: impl Fn(&str, &mut TcpStream) -> bool + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let (address, heads) = (listener.local_addr().unwrap(), Arc::<Mutex<Vec<String>>>::default());
        let (kept, answer) = (Arc::clone(&heads), Arc::new(answer));
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let mut connection = connection.unwrap();
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                std::thread::spawn(move || {
                    loop {
                        let head = String::from_utf8_lossy(&read_head(&mut connection)).into_owned();
                        if head.is_empty() {
                            return;
                        }
                        kept.lock().unwrap().push(head.clone());
                        if !answer(&head, &mut connection) {
                            return;
                        }
                    }
                });
            }
        });
        Self { address, heads }
    }

    /// Answers everything with these bytes, and closes.
    pub fn always(reply: impl Into<Vec<u8>>) -> Self {
        let reply = reply.into();
        Self::by_hand(move |_, connection| {
            connection.write_all(&reply).ok();
            false
        })
    }

    /// The heads of all requests so far.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}
