//! Who may use the relay: the browser that came by the link, from the camera's page as we show it, and nobody else.
//!
//! Every program on this computer reaches its port, and every web page can make the browser ask it. So a link works once
//! and is exchanged for a cookie; a request without that cookie, under another name, or from another page is refused. It
//! knows headers and nothing of cameras.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::header::{HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN, REFERER};
use hyper::http::request::Parts;
use rand_core::{OsRng, RngCore as _};
use subtle::ConstantTimeEq as _;

use super::cookies::{self, Cookie};

/// Links that were not followed yet; more than these were never meant to be.
const MAX_LINKS: usize = 4;

/// How a link begins. No page of a camera is called like that.
const OPENING: &str = "/regain-open/";

/// The header by which browsers say where a request comes from (DOCUMENTED, Fetch Metadata).
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A random word of 128 bits, for a link and for a cookie.
struct Key([u8; 16]);

impl Key {
    fn new() -> Self {
        let mut bytes = [0; 16];
        OsRng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    fn text(&self) -> String {
        hex::encode(self.0)
    }

    /// Takes the same time wherever they differ.
    fn is(&self, told: &str) -> bool {
        self.text().as_bytes().ct_eq(told.as_bytes()).into()
    }
}

/// What a request may do.
#[derive(Debug, PartialEq, Eq)]
pub enum Admission {
    /// It came by a link that had not been used: it gets this cookie, and is led to the camera's page.
    Welcome { cookie: String },
    /// It may pass.
    Pass,
    /// It is refused.
    Refuse,
}

/// Keeps the door of one relay.
pub struct Guard {
    /// As browsers name us: host and port.
    authority: String,
    cookie_name: String,
    cookie: Key,
    links: Mutex<VecDeque<Key>>,
    /// What the browser brought when it came for the first time: cookies of other programs on this computer.
    before: Mutex<Option<Arc<[Cookie]>>>,
}

impl Guard {
    /// A guard for a relay at this host and port.
    pub fn new(authority: String, port: u16) -> Self {
        // Cookies do not separate ports, so the name does.
        let cookie_name = format!("{}{port}", cookies::OURS);
        Self { authority, cookie_name, cookie: Key::new(), links: Mutex::default(), before: Mutex::default() }
    }

    /// Our own origin, as browsers write it.
    pub fn origin(&self) -> String {
        format!("http://{}", self.authority)
    }

    /// Cookies that are none of the camera's: the browser had them before it came here.
    pub fn before(&self) -> Arc<[Cookie]> {
        self.before.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default()
    }

    /// Cookies of these names are the camera's from now on: it has set them.
    pub fn are_set(&self, names: &[String]) {
        let mut before = self.before.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(all) = before.as_mut().filter(|all| all.iter().any(|(name, _)| names.contains(name))) {
            let others = all.iter().filter(|(name, _)| !names.contains(name));
            *all = others.map(|(name, value)| (name.clone(), value.clone())).collect();
        }
    }

    /// A link that works once. The oldest one that nobody has followed ends when there are too many.
    pub fn link(&self) -> String {
        let key = Key::new();
        let link = format!("{}{OPENING}{}", self.origin(), key.text());
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        links.push_back(key);
        if links.len() > MAX_LINKS {
            links.pop_front();
        }
        link
    }

    /// Judges a request by its head.
    pub fn admit(&self, head: &Parts) -> Admission {
        if !self.is_for_us(head) {
            return Admission::Refuse;
        }
        if let Some(key) = head.uri.path().strip_prefix(OPENING) {
            let cookie = || format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name, self.cookie.text());
            let is_visit = head.method == hyper::Method::GET;
            return if is_visit && self.take(key) {
                let mut before = self.before.lock().unwrap_or_else(PoisonError::into_inner);
                before.get_or_insert_with(|| cookies::brought(&head.headers).into());
                Admission::Welcome { cookie: cookie() }
            } else {
                Admission::Refuse
            };
        }
        match self.has_cookie(&head.headers) && self.is_from_us(&head.headers) {
            true => Admission::Pass,
            false => Admission::Refuse,
        }
    }

    /// A name that somebody else has pointed to this computer is not ours.
    fn is_for_us(&self, head: &Parts) -> bool {
        let mut hosts = head.headers.get_all(HOST).iter();
        let host = hosts.next().is_some_and(|host| host.as_bytes() == self.authority.as_bytes());
        let in_line = head.uri.authority().is_none_or(|authority| authority.as_str() == self.authority);
        host && hosts.next().is_none() && in_line && head.method != hyper::Method::CONNECT
    }

    fn take(&self, told: &str) -> bool {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        let at = links.iter().position(|key| key.is(told));
        at.is_some_and(|at| links.remove(at).is_some())
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        cookies::brought(headers).iter().any(|(name, value)| *name == self.cookie_name && self.cookie.is(value))
    }

    /// Another page, also one of this computer's, says so in one of three ways.
    fn is_from_us(&self, headers: &HeaderMap) -> bool {
        let origin = self.origin();
        let all = |name, is_ours: &dyn Fn(&HeaderValue) -> bool| headers.get_all(name).iter().all(is_ours);
        // A page that hides where it comes from names no origin; the browser knows it all the same.
        let is_known = headers.get(FETCH_SITE).is_some_and(|told| told == "same-origin");
        all(ORIGIN, &|told| told.as_bytes() == origin.as_bytes() || (is_known && told == "null"))
            && all(FETCH_SITE, &|told| matches!(told.as_bytes(), b"same-origin" | b"none"))
            && all(REFERER, &|told| {
                told.as_bytes()
                    .strip_prefix(origin.as_bytes())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
            })
    }
}

#[cfg(test)]
mod tests {
    use hyper::Request;

    use super::*;

    fn head(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = Request::get(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_link_works_once_and_gives_the_cookie_that_lets_pass() {
        let guard = Guard::new("127.0.0.1:4000".to_owned(), 4000);
        let host = ("host", "127.0.0.1:4000");
        let link = guard.link();
        let path = link.strip_prefix("http://127.0.0.1:4000").unwrap();
        let Admission::Welcome { cookie } = guard.admit(&head(path, &[host])) else { panic!("the link is good") };
        assert_eq!(guard.admit(&head(path, &[host])), Admission::Refuse, "and only once");
        let cookie = cookie.split(';').next().unwrap().to_owned();
        assert_eq!(guard.admit(&head("/", &[host, ("cookie", &cookie)])), Admission::Pass);
        let beside = format!("a=b; {cookie}; WebSession_1=2");
        let mut odd = head("/", &[host]);
        let odd_cookie = [b"user=caf\xe9; ", cookie.as_bytes()].concat();
        odd.headers.insert("cookie", HeaderValue::from_bytes(&odd_cookie).unwrap());
        assert_eq!(guard.admit(&odd), Admission::Pass, "whatever other cookies there are");
        let ours = ("origin", "http://127.0.0.1:4000");
        assert_eq!(guard.admit(&head("/a", &[host, ("cookie", &beside), ours])), Admission::Pass);
        let hidden = [("origin", "null"), ("sec-fetch-site", "same-origin")];
        assert_eq!(guard.admit(&head("/a", &[&[host, ("cookie", &*beside)], &hidden[..]].concat())), Admission::Pass);
        for (what, headers) in [
            ("no cookie", vec![host]),
            ("another cookie", vec![host, ("cookie", "regain_relay_4000=00000000000000000000000000000000")]),
            ("an empty cookie", vec![host, ("cookie", "regain_relay_4000=")]),
            ("another name", vec![("host", "evil.example:4000"), ("cookie", &cookie)]),
            ("this computer by its name", vec![("host", "localhost:4000"), ("cookie", &cookie)]),
            ("no name", vec![("cookie", &*cookie)]),
            ("two names", vec![host, ("host", "evil.example"), ("cookie", &cookie)]),
            ("another page", vec![host, ("cookie", &cookie), ("origin", "http://evil.example")]),
            ("a page without a name", vec![host, ("cookie", &cookie), ("origin", "null")]),
            ("a page in a box", vec![host, ("cookie", &cookie), ("origin", "null"), ("sec-fetch-site", "cross-site")]),
            ("a page of another port", vec![host, ("cookie", &cookie), ("sec-fetch-site", "same-site")]),
            ("a page that shows us", vec![host, ("cookie", &cookie), ("referer", "http://evil.example/a")]),
            ("a page that looks like us", vec![host, ("cookie", &cookie), ("referer", "http://127.0.0.1:40000/")]),
        ] {
            assert_eq!(guard.admit(&head("/", &headers)), Admission::Refuse, "{what}");
        }
        let elsewhere = head("http://evil.example/", &[host, ("cookie", &cookie)]);
        assert_eq!(guard.admit(&elsewhere), Admission::Refuse, "a proxy for everybody it is not");
    }

    #[test]
    fn links_are_few_and_all_different() {
        let guard = Guard::new("127.0.0.1:1".to_owned(), 1);
        let links: Vec<String> = (0..=MAX_LINKS).map(|_| guard.link()).collect();
        let follow = |link: &str| {
            guard.admit(&head(link.strip_prefix("http://127.0.0.1:1").unwrap(), &[("host", "127.0.0.1:1")]))
        };
        assert_eq!(follow(&links[0]), Admission::Refuse, "the oldest has ended");
        assert!(links[1..].iter().all(|link| matches!(follow(link), Admission::Welcome { .. })));
    }
}
