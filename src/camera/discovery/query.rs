//! Sends the queries of a search on every adapter in every protocol, several times, and tells what comes back.

use std::collections::HashSet;
use std::io::{self, ErrorKind};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep_until};

use super::adapters::Adapters;
use super::receiver::{Reader, Receiver};
use super::sockets;
use crate::domain::{FoundCamera, SearchReport, System};

/// When a query is sent: a single datagram may be lost.
const SENT_AFTER: [Duration; 3] = [Duration::ZERO, Duration::from_millis(500), Duration::from_millis(1500)];

/// How long it may take to read what is left at the end.
const READ_LATER: Duration = Duration::from_secs(1);

/// One protocol of discovery: what is sent where, and how the answers are read.
pub(super) struct Protocol {
    pub(super) group: Ipv4Addr,
    pub(super) port: u16,
    pub(super) queries: Vec<String>,
    pub(super) read: Reader,
    /// Whether some devices answer to the group only, so that its port must be ours too.
    pub(super) needs_port: bool,
}

/// A socket that sends the queries of one protocol from one adapter.
struct Querier<'a> {
    adapter: Ipv4Addr,
    socket: Arc<UdpSocket>,
    protocol: &'a Protocol,
}

/// Searches everywhere, and tells each answer.
pub(super) async fn search_all(
    adapters: &Adapters,
    protocols: &[Protocol],
    listen: Duration,
    mut on_found: impl FnMut(FoundCamera) + Send,
) -> SearchReport {
    let mut receiver = Receiver::new();
    let mut report = SearchReport {
        adapters_up: adapters.chosen.len(),
        tunnels: adapters.tunnels,
        virtual_adapters: adapters.virtual_adapters,
        wireless: adapters.wireless,
        system: System::CURRENT,
        ..SearchReport::default()
    };
    let queriers = queriers(&mut receiver, protocols, &adapters.chosen);
    for protocol in protocols {
        report.port_taken |= !hears_group(&mut receiver, protocol, adapters) && protocol.needs_port;
    }
    if queriers.is_empty() {
        report.adapters_up = 0;
        return report;
    }
    let mut sent_from = HashSet::new();
    let mut schedule = Schedule::new(listen);
    while let Some(event) = schedule.next(&mut receiver).await {
        match event {
            SearchEvent::SendQueries => {
                for querier in &queriers {
                    // Multicast to oneself is not to be relied on; a camera on this computer is asked by unicast too.
                    let itself = querier.adapter.is_loopback().then_some(querier.adapter);
                    let group = (!adapters.without_group).then_some(querier.protocol.group);
                    for to in [group, itself].into_iter().flatten() {
                        match querier.send(to).await {
                            Ok(()) => {
                                sent_from.insert(querier.adapter);
                            }
                            Err(error) => note_cause(&mut report, &error),
                        }
                    }
                }
            }
            SearchEvent::Received(cameras) => {
                cameras.into_iter().for_each(&mut on_found);
                // First it is heard what else has come: to read an answer takes longer than to send one.
                yield_now().await;
            }
        }
    }
    // What came in time counts, though there was no time yet to read it.
    let end = Instant::now() + READ_LATER;
    for _ in 0..receiver.close() {
        if Instant::now() >= end {
            break;
        }
        receiver.next().await.into_iter().for_each(&mut on_found);
        yield_now().await;
    }
    report.adapters = sent_from.len();
    report.heard = receiver.has_heard;
    report
}

/// Asks one address, until it answers or the time is over. Devices that answer to the group only are heard as well.
pub(super) async fn query_host(
    adapters: &Adapters,
    protocol: &Protocol,
    address: Ipv4Addr,
    limit: Duration,
) -> Option<FoundCamera> {
    let mut receiver = Receiver::new();
    hears_group(&mut receiver, protocol, adapters);
    let from = if adapters.without_group { Ipv4Addr::LOCALHOST } else { Ipv4Addr::UNSPECIFIED };
    let queriers = queriers(&mut receiver, std::slice::from_ref(protocol), &[from]);
    let mut schedule = Schedule::new(limit);
    while let Some(event) = schedule.next(&mut receiver).await {
        match event {
            SearchEvent::SendQueries => {
                for querier in &queriers {
                    if let Err(error) = querier.send(address).await {
                        tracing::debug!(%error, "the typed address could not be asked");
                    }
                }
            }
            SearchEvent::Received(cameras) => {
                if let Some(camera) = cameras.into_iter().find(|camera| camera.target.host.parse() == Ok(address)) {
                    return Some(camera);
                }
            }
        }
    }
    None
}

impl Querier<'_> {
    async fn send(&self, to: Ipv4Addr) -> io::Result<()> {
        for query in &self.protocol.queries {
            let sent = self.socket.send_to(query.as_bytes(), (to, self.protocol.port)).await;
            sent.inspect_err(
                |error| tracing::debug!(adapter = %self.adapter, %to, %error, "a query could not be sent"),
            )?;
        }
        Ok(())
    }
}

fn queriers<'a>(receiver: &mut Receiver, protocols: &'a [Protocol], adapters: &[Ipv4Addr]) -> Vec<Querier<'a>> {
    let mut queriers = Vec::new();
    for (protocol, adapter) in protocols.iter().flat_map(|protocol| adapters.iter().map(move |at| (protocol, *at))) {
        match sockets::query_socket(adapter) {
            Ok(socket) => {
                let socket = Arc::new(socket);
                receiver.add_unicast(socket.clone(), protocol.read);
                queriers.push(Querier { adapter, socket, protocol });
            }
            Err(error) => tracing::debug!(%adapter, %error, "this adapter cannot be searched"),
        }
    }
    queriers
}

/// Listens to the group of a protocol. `false`: another program holds its port.
fn hears_group(receiver: &mut Receiver, protocol: &Protocol, adapters: &Adapters) -> bool {
    // Windows has a group heard by a socket of all adapters only. For this computer alone that would be one too many: its
    // firewall asks the person about it, and strangers reach it.
    let is_loopback = adapters.chosen.iter().all(Ipv4Addr::is_loopback);
    if adapters.without_group || (cfg!(windows) && is_loopback) {
        return true;
    }
    match sockets::group_socket(&adapters.chosen, protocol.group, protocol.port) {
        Ok(socket) => {
            receiver.add_multicast(socket, protocol.read);
            true
        }
        Err(error) => {
            tracing::info!(port = protocol.port, %error, "the group's port cannot be listened to");
            false
        }
    }
}

fn note_cause(report: &mut SearchReport, error: &io::Error) {
    match error.kind() {
        ErrorKind::PermissionDenied => report.not_allowed = true,
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => report.no_route = true,
        _ => {}
    }
}

/// What a search does next.
enum SearchEvent {
    SendQueries,
    Received(Vec<FoundCamera>),
}

/// When one search sends its queries, and when it ends.
struct Schedule {
    end: Instant,
    sends: std::vec::IntoIter<Instant>,
    next: Option<Instant>,
}

impl Schedule {
    fn new(listen: Duration) -> Self {
        let start = Instant::now();
        let end = start + listen;
        let sends: Vec<Instant> = SENT_AFTER.iter().map(|after| start + *after).filter(|at| *at < end).collect();
        let mut sends = sends.into_iter();
        Self { end, next: sends.next(), sends }
    }

    /// The next event. `None`: the search is over.
    async fn next(&mut self, receiver: &mut Receiver) -> Option<SearchEvent> {
        tokio::select! {
            () = sleep_until(self.end) => None,
            () = sleep_until(self.next.unwrap_or(self.end)), if self.next.is_some() => {
                self.next = self.sends.next();
                Some(SearchEvent::SendQueries)
            }
            cameras = receiver.next() => Some(SearchEvent::Received(cameras)),
        }
    }
}
