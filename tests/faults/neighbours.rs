//! The neighbours' answers to a search: the built-in camera's own, with the address that it has now, or those of whoever
//! took it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::fault::Fault;
use super::plan::Plan;

/// Who is there.
pub struct Neighbours {
    pub plan: Arc<Plan>,
    /// Where the camera is, and where it goes.
    pub address: Ipv4Addr,
    pub other_address: Ipv4Addr,
    /// The port where its web page is found.
    pub http_port: u16,
    /// The port of the search, and the web server, behind: the camera's, and the stranger's.
    pub camera: (u16, SocketAddr),
    pub stranger: (u16, SocketAddr),
}

/// Answers searches on a free port of these addresses, and of loopback itself, until the tasks are aborted.
pub fn serve(neighbours: Neighbours) -> io::Result<(u16, Vec<JoinHandle<()>>)> {
    // A search asks loopback itself; whoever is asked alone is asked at its own address.
    let own = (neighbours.address != Ipv4Addr::LOCALHOST).then_some(neighbours.address);
    let addresses = [Some(Ipv4Addr::LOCALHOST), own, Some(neighbours.other_address)];
    let (mut port, mut tasks) = (0, Vec::new());
    let neighbours = Arc::new(neighbours);
    for address in addresses.into_iter().flatten() {
        let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
        // Not to be shared: a free port is one that no other journey's neighbours answer on.
        socket.bind(&SocketAddr::from((address, port)).into())?;
        socket.set_nonblocking(true)?;
        let socket = UdpSocket::from_std(socket.into())?;
        port = socket.local_addr()?.port();
        let neighbours = Arc::clone(&neighbours);
        tasks.push(tokio::spawn(async move {
            let mut datagram = vec![0; 8192];
            while let Ok((length, asker)) = socket.recv_from(&mut datagram).await {
                if let Some(answer) = neighbours.answer(address, &datagram[..length]).await {
                    socket.send_to(answer.as_bytes(), asker).await.ok();
                }
            }
        }));
    }
    Ok((port, tasks))
}

impl Neighbours {
    /// What is answered to a question that was sent to this address.
    async fn answer(&self, asked: Ipv4Addr, question: &[u8]) -> Option<String> {
        let fault = self.plan.broken();
        let has_moved = self.plan.has_moved();
        let here = if has_moved { self.other_address } else { self.address };
        let is_asked = asked == here || asked == Ipv4Addr::LOCALHOST;
        if !is_asked || matches!(fault, Some(Fault::Refused | Fault::Portal)) {
            return None;
        }
        let is_taken = matches!(fault, Some(Fault::TakenOver | Fault::NameLies));
        let (sadp_port, web) = if is_taken { self.stranger } else { self.camera };
        let behind = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.ok()?;
        behind.send_to(question, (web.ip(), sadp_port)).await.ok()?;
        let mut datagram = vec![0; 8192];
        let heard = timeout(Duration::from_secs(5), behind.recv(&mut datagram)).await.ok()?.ok()?;
        let said = String::from_utf8_lossy(&datagram[..heard]).into_owned();
        let said = said.replace(&format!(">{}<", self.address), &format!(">{here}<"));
        Some(said.replace(&format!("<HttpPort>{}<", web.port()), &format!("<HttpPort>{}<", self.http_port)))
    }
}
