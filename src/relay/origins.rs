//! The two names of one page: the camera's own, and ours for it. It turns one into the other where a header has one.

use hyper::header::{HeaderMap, HeaderName};
use reqwest::Url;

use super::letters;
use crate::domain::Transport;

/// The camera's origin and ours.
pub struct Origins {
    camera: Url,
    ours: Url,
}

/// Where an address in a header leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Way {
    /// To the camera, by this address of ours.
    Camera(String),
    /// To the camera, but under HTTPS at this port, where we do not speak with it.
    CameraByTls(u16),
    /// To the camera without HTTPS, but at this port, where we do not speak with it.
    CameraAtPort(u16),
    /// To somebody else, of this name.
    Elsewhere(String),
}

impl Origins {
    /// The origins of a camera (its host without brackets) on a transport, and of our own server. `None`: no host.
    pub fn new(host: &str, transport: Transport, ours: &str) -> Option<Self> {
        let (scheme, port) = match transport {
            Transport::Plain { port } => ("http", port),
            Transport::Tls { port, .. } => ("https", port),
        };
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        Some(Self { camera: Url::parse(&format!("{scheme}://{host}:{port}/")).ok()?, ours: Url::parse(ours).ok()? })
    }

    /// The camera's origin, as a browser writes it that speaks with the camera itself.
    pub fn camera_origin(&self) -> String {
        self.camera.origin().ascii_serialization()
    }

    /// What stands in `Host`.
    pub fn camera_authority(&self) -> String {
        self.camera_origin().split_once("://").map(|(_, authority)| authority.to_owned()).unwrap_or_default()
    }

    /// An address of ours, as the camera knows it. `None`: it is not ours.
    pub fn to_camera(&self, address: &str) -> Option<String> {
        let url = Url::parse(address).ok().filter(|url| url.origin() == self.ours.origin())?;
        Some(moved(&url, &self.camera))
    }

    /// Where an address leads that the camera named, seen from a page at `path`.
    pub fn way(&self, address: &str, path: &str) -> Way {
        let here = self.camera.join(path).unwrap_or_else(|_| self.camera.clone());
        let Ok(url) = here.join(address.trim()) else { return Way::Elsewhere(String::new()) };
        let is_web = matches!(url.scheme(), "http" | "https");
        if url.origin() == self.ours.origin() {
            return Way::Camera(url.into());
        }
        if !is_web || url.host() != self.camera.host() {
            return Way::Elsewhere(url.host_str().unwrap_or_default().to_owned());
        }
        let port = url.port_or_known_default().unwrap_or_default();
        let is_here = self.camera.port_or_known_default() == Some(port);
        match (self.camera.scheme(), url.scheme()) {
            ("http", "https") => Way::CameraByTls(port),
            ("https", "https") if !is_here => Way::CameraByTls(port),
            ("http", "http") if !is_here => Way::CameraAtPort(port),
            // HTTPS is at least as good as what it names, and the only door that we have is this one.
            _ => Way::Camera(moved(&url, &self.ours)),
        }
    }

    /// Whether the camera is spoken with over HTTPS.
    pub fn is_tls(&self) -> bool {
        self.camera.scheme() == "https"
    }

    /// Our own origin.
    pub fn ours(&self) -> String {
        self.ours.origin().ascii_serialization()
    }

    /// Our own origin, as an address of a WebSocket begins.
    pub fn ours_for_sockets(&self) -> String {
        self.ours().replacen("http", "ws", 1)
    }

    /// Whether a host, with a port or without or with any (`*`), is the camera where we speak with it.
    pub fn is_cameras(&self, authority: &str) -> bool {
        let host = self.camera.host_str().unwrap_or_default();
        let Some((told, rest)) = authority.split_at_checked(host.len()) else { return false };
        let is_port = match rest.strip_prefix(':') {
            None => rest.is_empty(),
            Some("*" | "80" | "443") => true,
            Some(port) => port.parse().ok() == self.camera.port_or_known_default(),
        };
        told.eq_ignore_ascii_case(host) && is_port
    }

    /// Text with our origin in place of each of the camera's, also where it stands for WebSocket.
    pub fn in_text(&self, text: &str) -> String {
        self.renamed(text, "//")
    }

    /// The text of a page, where an address can also stand inside a script's text.
    pub fn in_page(&self, text: &str) -> String {
        self.renamed(&self.renamed(text, "//"), r"\/\/")
    }

    fn renamed(&self, text: &str, slashes: &str) -> String {
        let (mut said, mut rest) = (String::with_capacity(text.len()), text);
        while let Some(at) = rest.find(slashes) {
            let (before, behind) = (&rest[..at], &rest[at + slashes.len()..]);
            let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:[]*".contains(c);
            let authority = &behind[..behind.find(|c| !is_part(c)).unwrap_or(behind.len())];
            match self.is_cameras(authority).then(|| self.ours_behind(before)).flatten() {
                Some((before, ours)) => said.extend([before, &ours.replacen("//", slashes, 1)]),
                None => said.extend([before, slashes, authority]),
            }
            rest = &behind[authority.len()..];
        }
        said.push_str(rest);
        said
    }

    /// The text before the slashes of an address without its scheme, and our own origin under a scheme of that kind.
    fn ours_behind<'t>(&self, before: &'t str) -> Option<(&'t str, String)> {
        let Some(behind) = before.strip_suffix(':') else {
            // Without a scheme it stands alone, or it is part of a path.
            let stands_alone =
                before.chars().next_back().is_none_or(|c| c.is_ascii_whitespace() || "\"'=(<,;".contains(c));
            return stands_alone.then(|| (before, self.ours().replacen("http:", "", 1)));
        };
        let at = behind
            .rfind(|c: char| !c.is_ascii_alphabetic())
            .map_or(0, |at| at + behind[at..].chars().next().map_or(1, char::len_utf8));
        match behind[at..].to_ascii_lowercase().as_str() {
            "http" | "https" => Some((&behind[..at], self.ours())),
            "ws" | "wss" => Some((&behind[..at], self.ours_for_sockets())),
            _ => None,
        }
    }

    /// Puts another value in place of a header's, where it has one.
    pub fn rewrite(headers: &mut HeaderMap, name: HeaderName, to: impl Fn(&str) -> Option<String>) {
        let Some(value) = headers.get(&name) else { return };
        match to(&letters::text(value)).and_then(|value| letters::value(&value)) {
            Some(value) => drop(headers.insert(name, value)),
            None => drop(headers.remove(name)),
        }
    }
}

/// An address at another origin: path, query and fragment stay.
fn moved(url: &Url, to: &Url) -> String {
    let part = |mark: char, part: Option<&str>| part.map(|part| format!("{mark}{part}")).unwrap_or_default();
    let (query, fragment) = (part('?', url.query()), part('#', url.fragment()));
    format!("{}{}{query}{fragment}", to.origin().ascii_serialization(), url.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origins(transport: Transport) -> Origins {
        Origins::new("192.168.1.64", transport, "http://127.0.0.1:4000").unwrap()
    }

    #[test]
    fn what_leads_to_the_camera_leads_to_us_and_nothing_else_does() {
        let ours = |path: &str| Way::Camera(format!("http://127.0.0.1:4000{path}"));
        let plain = origins(Transport::Plain { port: 80 });
        for (told, way) in [
            ("/doc/page/login.asp", ours("/doc/page/login.asp")),
            ("login.asp?a=b#c", ours("/doc/login.asp?a=b#c")),
            ("http://192.168.1.64/doc/", ours("/doc/")),
            ("http://192.168.1.64:8080/doc/", Way::CameraAtPort(8080)),
            ("//192.168.1.64/doc/", ours("/doc/")),
            ("http://127.0.0.1:4000/doc/", ours("/doc/")),
            ("https://192.168.1.64/", Way::CameraByTls(443)),
            ("https://192.168.1.64:8443/a", Way::CameraByTls(8443)),
            ("http://evil.example/", Way::Elsewhere("evil.example".to_owned())),
            ("//evil.example/", Way::Elsewhere("evil.example".to_owned())),
            ("http://192.168.1.64@evil.example/", Way::Elsewhere("evil.example".to_owned())),
            ("javascript:alert(1)", Way::Elsewhere(String::new())),
        ] {
            assert_eq!(plain.way(told, "/doc/x.htm"), way, "{told}");
        }
        let tls = origins(Transport::Tls { port: 443, pin: None });
        assert_eq!(tls.way("https://192.168.1.64/a", "/"), ours("/a"));
        assert_eq!(tls.way("http://192.168.1.64/a", "/"), ours("/a"));
        assert_eq!(tls.way("https://192.168.1.64:8443/a", "/"), Way::CameraByTls(8443));
    }

    #[test]
    fn what_the_browser_says_of_us_the_camera_hears_of_itself() {
        let tls = origins(Transport::Tls { port: 8443, pin: None });
        assert_eq!(tls.camera_authority(), "192.168.1.64:8443");
        assert_eq!(
            tls.to_camera("http://127.0.0.1:4000/doc/a?b").as_deref(),
            Some("https://192.168.1.64:8443/doc/a?b")
        );
        assert_eq!(tls.to_camera("http://127.0.0.1:4001/doc"), None);
        let policy = "default-src https://192.168.1.64:8443; connect-src wss://192.168.1.64:8443";
        let ours = "default-src http://127.0.0.1:4000; connect-src ws://127.0.0.1:4000";
        assert_eq!(tls.in_text(policy), ours);
        for other in [
            "https://192.168.1.64:84430/a",
            "https://192.168.1.640/",
            "https://192.168.1.64.evil.example",
            "://",
            "a://",
        ] {
            assert_eq!(tls.in_text(other), other);
        }
        let six = Origins::new("fe80::1", Transport::Plain { port: 80 }, "http://127.0.0.1:1").unwrap();
        assert_eq!(six.camera_authority(), "[fe80::1]");
    }
}
