//! Asks on every adapter in every way, several times, and tells what comes back.

use std::collections::HashSet;
use std::io::{self, ErrorKind};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::time::{Instant, sleep_until};

use super::ears::{Ears, Reader};
use super::interfaces::Survey;
use super::{Found, Report, sockets};

/// When a question is asked: a single one may be lost.
const ASKED_AFTER: [Duration; 3] = [Duration::ZERO, Duration::from_millis(500), Duration::from_millis(1500)];

/// One way of asking: what is sent where, and how the answers are read.
pub(super) struct Way {
    pub(super) group: Ipv4Addr,
    pub(super) port: u16,
    pub(super) questions: Vec<String>,
    pub(super) read: Reader,
    /// Whether some devices answer to the group only, so that its port must be ours too.
    pub(super) needs_port: bool,
}

/// A socket that asks.
struct Asker<'a> {
    adapter: Ipv4Addr,
    socket: Arc<UdpSocket>,
    way: &'a Way,
}

/// Asks everybody, and tells each answer.
pub(super) async fn everybody(
    survey: &Survey,
    ways: &[Way],
    listen: Duration,
    mut on_found: impl FnMut(Found) + Send,
) -> Report {
    let mut ears = Ears::new();
    let mut report = Report {
        adapters_up: survey.chosen.len(),
        tunnels: survey.tunnels,
        virtual_ones: survey.virtual_ones,
        wireless: survey.wireless,
        ..Report::default()
    };
    let askers = askers(&mut ears, ways, &survey.chosen);
    for way in ways {
        report.port_taken |= !listens(&mut ears, way, &survey.chosen) && way.needs_port;
    }
    if askers.is_empty() {
        report.adapters_up = 0;
        return report;
    }
    let mut asked_from = HashSet::new();
    let mut rounds = Rounds::new(listen);
    while let Some(moment) = rounds.next(&mut ears).await {
        match moment {
            Moment::Ask => {
                for asker in &askers {
                    // Multicast to oneself is not to be relied on; a camera on this computer is asked by name too.
                    let itself = asker.adapter.is_loopback().then_some(asker.adapter);
                    for to in [Some(asker.way.group), itself].into_iter().flatten() {
                        match asker.ask(to).await {
                            Ok(()) => {
                                asked_from.insert(asker.adapter);
                            }
                            Err(error) => blame(&mut report, &error),
                        }
                    }
                }
            }
            Moment::Heard(cameras) => cameras.into_iter().for_each(&mut on_found),
        }
    }
    report.adapters = asked_from.len();
    report.heard = ears.anything;
    report
}

/// Asks one address, until it answers or the time is over. Devices that answer to the group only are heard as well.
pub(super) async fn one(survey: &Survey, way: &Way, address: Ipv4Addr, limit: Duration) -> Option<Found> {
    let mut ears = Ears::new();
    listens(&mut ears, way, &survey.chosen);
    let askers = askers(&mut ears, std::slice::from_ref(way), &[Ipv4Addr::UNSPECIFIED]);
    let mut rounds = Rounds::new(limit);
    while let Some(moment) = rounds.next(&mut ears).await {
        match moment {
            Moment::Ask => {
                for asker in &askers {
                    if let Err(error) = asker.ask(address).await {
                        tracing::debug!(%error, "the typed address could not be asked");
                    }
                }
            }
            Moment::Heard(cameras) => {
                if let Some(camera) = cameras.into_iter().find(|camera| camera.address == address) {
                    return Some(camera);
                }
            }
        }
    }
    None
}

impl Asker<'_> {
    async fn ask(&self, to: Ipv4Addr) -> io::Result<()> {
        for question in &self.way.questions {
            let sent = self.socket.send_to(question.as_bytes(), (to, self.way.port)).await;
            sent.inspect_err(
                |error| tracing::debug!(adapter = %self.adapter, %to, %error, "a question could not be sent"),
            )?;
        }
        Ok(())
    }
}

fn askers<'a>(ears: &mut Ears, ways: &'a [Way], adapters: &[Ipv4Addr]) -> Vec<Asker<'a>> {
    let mut askers = Vec::new();
    for (way, adapter) in ways.iter().flat_map(|way| adapters.iter().map(move |adapter| (way, *adapter))) {
        match sockets::asking(adapter) {
            Ok(socket) => {
                let socket = Arc::new(socket);
                ears.add_asking(socket.clone(), way.read);
                askers.push(Asker { adapter, socket, way });
            }
            Err(error) => tracing::debug!(%adapter, %error, "this adapter cannot be searched"),
        }
    }
    askers
}

/// Listens to the group of a way. `false`: another program holds its port.
fn listens(ears: &mut Ears, way: &Way, adapters: &[Ipv4Addr]) -> bool {
    match sockets::listening(adapters, way.group, way.port) {
        Ok(socket) => {
            ears.add_listening(socket, way.read);
            true
        }
        Err(error) => {
            tracing::info!(port = way.port, %error, "the group's port cannot be listened to");
            false
        }
    }
}

fn blame(report: &mut Report, error: &io::Error) {
    match error.kind() {
        ErrorKind::PermissionDenied => report.not_allowed = true,
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => report.no_route = true,
        _ => {}
    }
}

/// What a search does next.
enum Moment {
    Ask,
    Heard(Vec<Found>),
}

/// The moments of one search, until it ends.
struct Rounds {
    end: Instant,
    asks: std::vec::IntoIter<Instant>,
    next: Option<Instant>,
}

impl Rounds {
    fn new(listen: Duration) -> Self {
        let start = Instant::now();
        let end = start + listen;
        let asks: Vec<Instant> = ASKED_AFTER.iter().map(|after| start + *after).filter(|at| *at < end).collect();
        let mut asks = asks.into_iter();
        Self { end, next: asks.next(), asks }
    }

    /// `None`: it is over.
    async fn next(&mut self, ears: &mut Ears) -> Option<Moment> {
        tokio::select! {
            () = sleep_until(self.end) => None,
            () = sleep_until(self.next.unwrap_or(self.end)), if self.next.is_some() => {
                self.next = self.asks.next();
                Some(Moment::Ask)
            }
            cameras = ears.next() => Some(Moment::Heard(cameras)),
        }
    }
}
