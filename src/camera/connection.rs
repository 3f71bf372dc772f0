//! Finds out how one camera is reached, plain or over TLS, without sending anything that matters.
//!
//! HTTPS comes first where it answers. Both ports are knocked at at once, so that a camera without HTTPS takes no longer, and
//! plain HTTP is asked where that for HTTPS is closed, says nothing for a while, or leads to nothing: a camera that has both is
//! asked everything once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use super::Camera;
use super::capabilities::{self, Probe};
use super::dial::HEAD_START;
use super::error::{Error, Fault};
use super::http::{Http, Limits};
use crate::domain::{Target, Transport};

/// The ports where a camera may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// The port that was typed or found.
    pub port: u16,
    /// It is meant for HTTPS.
    pub is_tls: bool,
    /// The port for HTTPS, when the camera says one.
    pub https_port: Option<u16>,
}

/// How a camera is reached, and what it told over that.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The camera, with the lines on which it was asked.
    pub camera: Camera,
    /// The transport that answered, with the certificate that it showed.
    pub transport: Transport,
    /// What the camera told.
    pub probe: Probe,
    /// The camera speaks TLS, but only of a kind that nobody should speak any more.
    pub outdated_tls: bool,
}

/// How long a port for HTTPS may take to open. Where a port is neither open nor closed, this is what it costs.
const TLS_CONNECT_TIMEOUT: Duration = Duration::from_millis(1200);

impl Ports {
    /// The ports for HTTPS and for plain HTTP. A typed `https://` is copied from a browser as often as not, so both of
    /// the usual ports belong to one camera; of other ports that is not sure.
    fn both(self) -> (Option<u16>, Option<u16>) {
        const HTTP: u16 = Target::USUAL_PORT;
        const HTTPS: u16 = Target::USUAL_TLS_PORT;
        match (self.is_tls, self.port) {
            (true, HTTPS) => (Some(HTTPS), Some(HTTP)),
            (true, port) => (Some(port), None),
            (false, HTTP) => (Some(self.https_port.unwrap_or(HTTPS)), Some(HTTP)),
            (false, port) => (self.https_port, Some(port)),
        }
    }
}

/// Finds the transport and probes what the camera offers. Read-only, without credentials.
pub(super) async fn connect(host: &str, ports: Ports, limits: Limits) -> Result<Connection, Error> {
    let (secure, plain) = ports.both();
    let (opens, is_open) = watch::channel(false);
    let secure = async {
        // Whoever waits for HTTPS waits no longer than this is there.
        let opens = opens;
        match secure {
            Some(port) => over_tls(host, port, limits, || _ = opens.send_replace(true)).await,
            None => Err(nobody()),
        }
    };
    let plain = async {
        match plain {
            Some(port) => in_plain(host, port, limits, turn(is_open)).await,
            None => Err(nobody()),
        }
    };
    tokio::pin!(secure, plain);
    let (secure, plain) = tokio::select! {
        secure = &mut secure => match secure {
            Ok(connection) => return Ok(connection),
            // Its certificate changes while it is asked: nothing about it is sure, and plain HTTP would be even less.
            Err(error) if error.is_other_camera() => return Err(error),
            Err(error) => (error, plain.await),
        },
        plain = &mut plain => match secure.await {
            Ok(connection) => return Ok(connection),
            Err(error) if error.is_other_camera() => return Err(error),
            Err(error) => (error, plain),
        },
    };
    tracing::debug!(error = %secure, "no HTTPS");
    match plain {
        Ok(connection) => Ok(Connection { outdated_tls: secure.is_outdated_tls(), ..connection }),
        // Who answers something knows more than who does not.
        Err(plain) => {
            let knows_more = !secure.is_offline() || (secure.is_broken_off() && !plain.is_broken_off());
            Err(if plain.is_offline() && knows_more { secure } else { plain })
        }
    }
}

/// Ends when it is plain HTTP's turn: HTTPS is over, or its port says nothing for a while.
async fn turn(mut is_open: watch::Receiver<bool>) {
    let opened = timeout(HEAD_START, is_open.wait_for(|is_open| *is_open)).await.is_ok_and(|opened| opened.is_ok());
    if opened {
        // Until the sender is gone.
        while is_open.changed().await.is_ok() {}
    }
}

/// HTTPS on this port.
async fn over_tls(host: &str, port: u16, limits: Limits, opened: impl FnOnce()) -> Result<Connection, Error> {
    let http = Http::new(host, Transport::Tls { port, pin: None }, limits)?;
    http.knock(TLS_CONNECT_TIMEOUT).await?;
    opened();
    let probe = capabilities::probe(&http).await?;
    Ok(connection(http, probe))
}

/// Plain HTTP on this port, unless its pages say that HTTPS is on another one. Nothing is asked before it is its turn.
async fn in_plain(host: &str, port: u16, limits: Limits, turn: impl Future<Output = ()>) -> Result<Connection, Error> {
    let http = Http::new(host, Transport::Plain { port }, limits)?;
    let turn = async {
        turn.await;
        Ok(())
    };
    tokio::try_join!(http.knock(limits.connect), turn)?;
    match (capabilities::probe(&http).await, http.leads_to_tls()) {
        (Ok(probe), _) => Ok(connection(http, probe)),
        (Err(_), Some(port)) => over_tls(host, port, limits, || ()).await,
        // Somebody is there and does not speak HTTP: a port for HTTPS, typed without its scheme.
        (Err(error), None) if error.is_somebody_else() => match over_tls(host, port, limits, || ()).await {
            Err(secure) if !secure.is_outdated_tls() => Err(error),
            known => known,
        },
        (Err(error), None) => Err(error),
    }
}

fn connection(http: Http, probe: Probe) -> Connection {
    let transport = http.transport();
    Connection { camera: Camera::over(Arc::new(http)), transport, probe, outdated_tls: false }
}

fn nobody() -> Error {
    Error::new(Fault::NoConnection(std::io::ErrorKind::NotConnected), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_is_tried_where_it_may_be() {
        let ports = |port, is_tls, https_port| Ports { port, is_tls, https_port }.both();
        assert_eq!(ports(80, false, None), (Some(443), Some(80)));
        assert_eq!(ports(80, false, Some(8443)), (Some(8443), Some(80)));
        assert_eq!(ports(8080, false, None), (None, Some(8080)), "443 of that address may be another camera");
        assert_eq!(ports(8080, false, Some(8443)), (Some(8443), Some(8080)));
        assert_eq!(ports(443, true, None), (Some(443), Some(80)));
        assert_eq!(ports(8443, true, None), (Some(8443), None));
    }
}
