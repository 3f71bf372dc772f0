//! Where one camera is, as it travels with everything that the camera is asked: where, how, and who should be there.

use std::time::SystemTime;

use super::camera::FoundCamera;
use super::identity::Identity;
use super::target::Target;
use super::transport::{Protection, Transport};

/// Where a camera answers, how it is reached, and which one it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its host and port.
    pub target: Target,
    /// How it is reached, once a probe has found it out.
    pub transport: Option<Transport>,
    /// The port for HTTPS by the camera's own word.
    pub https_port: Option<u16>,
    /// The best protection that the camera was seen to offer: it gets nothing weaker.
    pub protection: Protection,
    /// What the camera must be known again by.
    pub identity: Identity,
    /// When it had booted, by its own clock, at the time of the request that is going on.
    pub booted_at: Option<SystemTime>,
    /// The dialect that cameras of its kind were seen to want for the reset. `None`: nobody has seen it.
    pub seen_dialect: Option<String>,
}

impl Endpoint {
    /// To a camera as the journey knows it, without the time of a request.
    pub fn to(camera: &FoundCamera) -> Self {
        let (transport, https_port, protection) =
            (camera.seen.transport, camera.seen.https_port, camera.seen.protection);
        Self { transport, https_port, protection, identity: camera.identity(), ..Self::from(camera.target.clone()) }
    }

    /// The address of its page for a browser, under the scheme that works.
    pub fn page(&self) -> String {
        let Target { host, port, is_tls } = &self.target;
        let (scheme, port) = match self.transport {
            Some(Transport::Plain { port }) => ("http", port),
            Some(Transport::Tls { port, .. }) => ("https", port),
            None if *is_tls => ("https", *port),
            None => ("http", *port),
        };
        let host = if host.contains(':') { format!("[{host}]") } else { host.clone() };
        let port =
            if matches!((scheme, port), ("http", 80) | ("https", 443)) { String::new() } else { format!(":{port}") };
        format!("{scheme}://{host}{port}/")
    }
}

impl From<Target> for Endpoint {
    fn from(target: Target) -> Self {
        Self {
            target,
            transport: None,
            https_port: None,
            protection: Protection::default(),
            identity: Identity::default(),
            booted_at: None,
            seen_dialect: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_the_scheme_that_works() {
        let page =
            |target: &str, transport| Endpoint { transport, ..Endpoint::from(Target::parse(target).unwrap()) }.page();
        assert_eq!(page("10.0.0.1", None), "http://10.0.0.1/");
        assert_eq!(page("10.0.0.1:8080", Some(Transport::Plain { port: 8080 })), "http://10.0.0.1:8080/");
        assert_eq!(page("10.0.0.1", Some(Transport::Tls { port: 443, pin: None })), "https://10.0.0.1/");
        assert_eq!(page("[::1]:81", Some(Transport::Tls { port: 8443, pin: None })), "https://[::1]:8443/");
        assert_eq!(page("https://front-door", None), "https://front-door/");
        assert_eq!(page("https://front-door", Some(Transport::Plain { port: 80 })), "http://front-door/");
    }
}
