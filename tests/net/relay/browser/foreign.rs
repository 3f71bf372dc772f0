//! Pages of cameras that nobody here has written firmware for, in a real Chromium through the relay: what real front-ends
//! do, and what real web servers write into their heads.

mod server;

use std::io::Write as _;
use std::net::SocketAddr;

use regain::domain::{CommitOutcome, Transport};
use regain::relay::{Observation, Relay, Words};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use self::server::{serve, with_tls};
use super::chromium::Chromium;
use super::visit::REFUSED;
use crate::relay::camera::Camera;

/// A relay to a camera, and the browser that came to it.
struct Guest<'b> {
    relay: Relay,
    seen: UnboundedReceiver<Observation>,
    browser: &'b Chromium,
    origin: String,
}

impl<'b> Guest<'b> {
    async fn comes(browser: &'b Chromium, transport: Transport) -> Self {
        let (tell, seen) = unbounded_channel();
        let words = Words { refused: REFUSED.to_owned(), elsewhere: "elsewhere".to_owned(), ..Words::default() };
        let tell = move |observation| drop(tell.send(observation));
        let relay = Relay::start("127.0.0.1", transport, words, tell).await.unwrap();
        let link = relay.link();
        let origin = link.split("/regain").next().unwrap().to_owned();
        browser.goes_to(&link).await;
        Self { relay, seen, browser, origin }
    }

    /// Goes to a page, and waits for what it comes to.
    async fn reads(&self, path: &str, said: &str) {
        self.browser.goes_to(&format!("{}{path}", self.origin)).await;
        self.browser.comes_to_read("#done", said).await;
        let address = self.browser.address().await;
        assert!(address.starts_with(&self.origin), "{path} has led to {address}");
    }

    /// Everything that was seen so far.
    fn all(&mut self) -> Vec<Observation> {
        std::iter::from_fn(|| self.seen.try_recv().ok()).collect()
    }
}

fn plain(address: SocketAddr) -> Transport {
    Transport::Plain { port: address.port() }
}

/// Text as bytes, one each.
pub fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(letter).unwrap()).collect()
}

#[tokio::test]
async fn pages_of_other_cameras_work_and_are_read_along() {
    let Some(browser) = Chromium::open("pages_of_other_cameras_work_and_are_read_along").await else { return };
    let (http, https) = (serve("http"), serve("https"));
    let tls = with_tls(https.address);
    for transport in [plain(http.address), Transport::Tls { port: tls.port(), pin: None }] {
        let mut guest = Guest::comes(&browser, transport).await;
        browser.comes_to_be_at(&format!("{}/frames", guest.origin)).await;
        guest.reads("/old.html", "works").await;
        browser.clicks("#forgot").await;
        browser.comes_to_read("#done", "plain").await;
        guest.reads("/moved.html", "plain").await;
        guest.reads("/strict.html", "works").await;
        browser.clicks("#send").await;
        browser.comes_to_read("#done", "a=b").await;
        guest.reads("/windows.html", "").await;
        browser.clicks("#forgot").await;
        browser.comes_to_read("#done", "1 popup").await;
        browser.clicks("#save").await;
        guest.reads("/written.html", "works").await;
        assert!(matches!(guest.all()[..], [Observation::Opened]));
        guest.reads("/app.html", "works").await;
        let seen = guest.all();
        assert!(
            matches!(
                seen[..],
                [
                    Observation::Pictures(_),
                    Observation::ResetSent { .. },
                    Observation::ResetAnswered(CommitOutcome::Accepted)
                ]
            ),
            "{seen:?}"
        );
        drop(guest.relay);
    }
}

#[tokio::test]
async fn a_camera_may_lead_to_another_of_its_ports_and_to_no_other_host() {
    let name = "a_camera_may_lead_to_another_of_its_ports_and_to_no_other_host";
    let Some(browser) = Chromium::open(name).await else { return };
    let (http, https) = (serve("http"), serve("https"));
    let tls = with_tls(https.address);
    // A browser asks for an icon by itself: that must not be what opens the door.
    let leads = |to: String| {
        Camera::by_hand(move |head, connection| {
            let reply = match head.starts_with("GET / ") {
                true => format!("301 Moved\r\nLocation: {to}"),
                false => "404 Not Found".to_owned(),
            };
            let reply = format!("HTTP/1.1 {reply}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            connection.write_all(reply.as_bytes()).ok();
            false
        })
    };
    for (to, said) in [(format!("http://{}/plain", http.address), "plain"), (format!("https://{tls}/plain"), "plain")] {
        let door = leads(to);
        let guest = Guest::comes(&browser, plain(door.address)).await;
        browser.comes_to_read("#done", said).await;
        guest.reads("/app.html", "works").await;
        let knocks = door.heads().iter().filter(|head| head.starts_with("GET / ")).count();
        assert_eq!(knocks, 1, "the first door is not used again");
    }
    for to in ["http://evil.example/", "//evil.example/", "ftp://127.0.0.1/"] {
        let door = leads(to.to_owned());
        let guest = Guest::comes(&browser, plain(door.address)).await;
        browser.comes_to_read("p", "elsewhere").await;
        assert!(browser.address().await.starts_with(&guest.origin));
    }
}
