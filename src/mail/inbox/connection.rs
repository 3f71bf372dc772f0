//! The connection to the server: a name looked up, TCP, and TLS before anything is said about anybody.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::Account;
use super::conversation::{Conversation, Refused};
use super::failure::{Failure, said_goodbye};
use super::response::{Response, Status};
use crate::domain::{InboxFault, MailSecurity};
use crate::mail::broken::Broken;
use crate::mail::tls::{self, Fault};

/// The longest greeting, in bytes.
const GREETING: usize = 16 * 1024;

/// Of so few addresses, none has more time than of this many: the name may have been given to one that is gone.
const FEW: u32 = 4;

/// The least time for one address: TCP says its first word again after a second (DOCUMENTED: RFC 6298).
const SHORTEST: Duration = Duration::from_millis(1_200);

/// TCP keepalive: a silent connection is probed this often, so that a dead one is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// Connects to the first address that answers; each has its share of the time. The server has greeted.
pub(super) async fn connect(account: &Account) -> Result<Conversation<TlsStream<TcpStream>>, InboxFault> {
    let limit = account.pace.answer;
    let mut tcp = reach(account).await?;
    let alive = TcpKeepalive::new().with_time(KEEP_ALIVE);
    if let Err(error) = SockRef::from(&tcp).set_tcp_keepalive(&alive) {
        tracing::debug!(%error, "no TCP keepalive on this connection");
    }
    let begins_in_clear = account.server.security != MailSecurity::Tls;
    if begins_in_clear {
        tcp = start_tls(tcp, limit).await?;
    }
    let protected = timeout(limit, tls::over(tcp, &account.server.name, &account.trust)).await;
    let stream = protected.map_err(|_| InboxFault::Offline)?.map_err(|fault| match fault {
        Fault::Name => InboxFault::ServerUnknown,
        Fault::Certificate => InboxFault::Certificate,
        Fault::Other => InboxFault::NotMail,
        Fault::HungUp => InboxFault::HungUp,
        Fault::Broken => InboxFault::Offline,
    })?;
    let mut server = Conversation::new(stream, limit);
    if !begins_in_clear {
        greeting(&mut server).await?;
    }
    Ok(server)
}

/// Asks for TLS (RFC 3501, section 6.2.1, DOCUMENTED). Without a yes nothing else is said; what the server said in clear
/// text is forgotten, and asked for again behind TLS. Where more stands behind the yes, somebody on the way has put it
/// there, and there is no TLS.
async fn start_tls(tcp: TcpStream, limit: Duration) -> Result<TcpStream, InboxFault> {
    let mut server = Conversation::new(tcp, limit);
    greeting(&mut server).await?;
    match server.command("STARTTLS", GREETING, drop).await {
        Ok(()) => server.into_inner().ok_or(InboxFault::NotMail),
        Err(Refused::No(_) | Refused::Bad(_)) => Err(InboxFault::NotMail),
        Err(refused) => Err(Failure::from_refused(&refused, server.said()).fault()),
    }
}

/// What greets in another way is no mail server; a server that is willing to talk later says goodbye (RFC 3501, section
/// 7.1.5).
async fn greeting<S>(server: &mut Conversation<S>) -> Result<(), InboxFault>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let greeting = server.greeting(GREETING).await;
    if let Some(fault) = said_goodbye(server.said()) {
        return Err(fault);
    }
    match greeting {
        Ok(Response::Verdict(verdict)) if verdict.tag == "*" => match verdict.status {
            Status::Ok | Status::PreAuth => Ok(()),
            Status::No | Status::Bad => Err(InboxFault::Busy),
            Status::Bye => Err(InboxFault::HungUp),
        },
        Err(Broken::HungUp) => Err(InboxFault::HungUp),
        Err(Broken::Offline) => Err(InboxFault::Offline),
        Ok(_) | Err(Broken::NotUnderstood) => Err(InboxFault::NotMail),
    }
}

async fn reach(account: &Account) -> Result<TcpStream, InboxFault> {
    let limit = account.pace.answer;
    let look_up = tokio::net::lookup_host((account.server.name.as_str(), account.server.port));
    let addresses: Vec<SocketAddr> = match timeout(limit, look_up).await {
        Ok(Ok(addresses)) => addresses.collect(),
        Ok(Err(_)) => return Err(InboxFault::ServerUnknown),
        Err(_) => return Err(InboxFault::Offline),
    };
    if addresses.is_empty() {
        return Err(InboxFault::ServerUnknown);
    }
    first_that_answers(&addresses, limit).await.ok_or(InboxFault::Offline)
}

/// IPv6 and IPv4 in turns, as RFC 8305 (section 4, DOCUMENTED) wants it: a network may swallow one of the two as a whole.
fn in_turns(addresses: &[SocketAddr]) -> Vec<SocketAddr> {
    let first = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut ones, mut others): (VecDeque<SocketAddr>, VecDeque<SocketAddr>) =
        addresses.iter().partition(|address| address.is_ipv6() == first);
    let mut all = Vec::with_capacity(addresses.len());
    while !(ones.is_empty() && others.is_empty()) {
        all.extend(ones.pop_front());
        all.extend(others.pop_front());
    }
    all
}

/// How long one of so many addresses may take: none uses up the time of the next, and all have the time for an answer.
fn share(limit: Duration, addresses: usize) -> Duration {
    let count = u32::try_from(addresses).unwrap_or(u32::MAX).max(FEW);
    (limit / count).max(SHORTEST.min(limit / FEW))
}

/// All addresses together may take as long as one answer, since a name can have any number of them.
async fn first_that_answers(addresses: &[SocketAddr], limit: Duration) -> Option<TcpStream> {
    let one_by_one = async {
        let share = share(limit, addresses.len());
        for address in in_turns(addresses) {
            if let Ok(Ok(stream)) = timeout(share, TcpStream::connect(address)).await {
                return Some(stream);
            }
        }
        None
    };
    timeout(limit, one_by_one).await.ok().flatten()
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};
    use std::time::Instant;

    use socket2::{Domain, Socket, Type};

    use super::*;

    /// An address whose queue is full: whoever knocks hears nothing, or is sent away at once, as its system likes. It is
    /// so as long as what is returned lives.
    async fn silent() -> (SocketAddr, impl Sized) {
        let silent = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        silent.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
        silent.listen(0).unwrap();
        let address = silent.local_addr().unwrap().as_socket().unwrap();
        let mut knocking = Vec::new();
        while let Ok(Ok(stream)) = timeout(Duration::from_millis(200), TcpStream::connect(address)).await {
            knocking.push(stream);
        }
        (address, (silent, knocking))
    }

    #[tokio::test]
    async fn any_number_of_addresses_that_swallow_everything_costs_one_answer() {
        let (address, _silent) = silent().await;
        let limit = Duration::from_millis(400);
        let began = Instant::now();
        assert!(first_that_answers(&[address; 100], limit).await.is_none());
        assert!(began.elapsed() < limit * 10, "{:?}", began.elapsed());
    }

    #[tokio::test]
    async fn an_address_that_answers_is_reached_behind_any_few_that_swallow_everything() {
        let (address, _silent) = silent().await;
        let there = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        for (swallow, limit) in [(1, 400), (5, 8_000)] {
            let mut addresses = vec![address; swallow];
            addresses.push(there.local_addr().unwrap());
            assert!(first_that_answers(&addresses, Duration::from_millis(limit)).await.is_some(), "{swallow}");
        }
    }

    #[test]
    fn a_network_that_swallows_one_family_leaves_the_time_for_the_other() {
        let ones: Vec<SocketAddr> = (0..8).map(|at| SocketAddr::from((Ipv6Addr::LOCALHOST, at))).collect();
        let others: Vec<SocketAddr> = (0..3).map(|at| SocketAddr::from((Ipv4Addr::LOCALHOST, at))).collect();
        let all = [ones.clone(), others.clone()].concat();
        let turns = in_turns(&all);
        assert_eq!(turns[..7], [ones[0], others[0], ones[1], others[1], ones[2], others[2], ones[3]]);
        assert_eq!(turns.len(), all.len());
        let limit = Duration::from_secs(20);
        assert_eq!([1, 4, 5, 1_000].map(|count| share(limit, count).as_millis()), [5_000, 5_000, 4_000, 1_200]);
    }
}
