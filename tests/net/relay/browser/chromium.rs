//! A Chromium without a window, with a profile of its own, driven by Debian's `chromedriver`. It knows browsers and no camera.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::program::find;
use crate::skipped::skipped;

/// No test waits longer for anything that a page does.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// What keeps it from reaching for other hosts.
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Two names that stand for this computer.
const NAMES: &str = "MAP evil.example 127.0.0.1, MAP camera.example 127.0.0.1";

/// A browser. It is closed when this is dropped, also when a test fails.
pub struct Chromium {
    client: Client,
    _driver: Driver,
}

/// The program that moves the browser, and the folder of both.
struct Driver {
    process: Child,
    address: SocketAddr,
    session: String,
    profile: tempfile::TempDir,
}

impl Driver {
    /// Starts one. `None`: it has found no port.
    fn start(program: &Path) -> Option<Self> {
        let profile = tempfile::tempdir().unwrap();
        let process = Command::new(program)
            .arg("--port=0")
            .env("HOME", profile.path())
            .env("TMPDIR", profile.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (session, address) = (String::new(), SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let mut driver = Self { process, address, session, profile };
        let mut told = BufReader::new(driver.process.stdout.take().unwrap()).lines().map_while(Result::ok);
        let port = told.find_map(|line| line.strip_suffix('.')?.rsplit_once("successfully on port ")?.1.parse().ok());
        driver.address.set_port(port?);
        Some(driver)
    }

    /// Has it close the browser. A driver that is only ended leaves the browser open.
    fn close_browser(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (session, host) = (&self.session, self.address);
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        stream.read(&mut [0]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            drop(self.close_browser());
        }
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Chromium {
    /// Opens one. `None`: this machine has none, which was said.
    pub async fn open(test: &str) -> Option<Self> {
        Self::open_with(test, NAMES).await
    }

    /// Opens one for which the name `rebound.example` stands for this address, as the name server of a stranger may say.
    pub async fn open_rebound(test: &str, to: IpAddr) -> Option<Self> {
        Self::open_with(test, &format!("{NAMES}, MAP rebound.example {to}")).await
    }

    async fn open_with(test: &str, names: &str) -> Option<Self> {
        let (Some(browser), Some(driver)) = (find("chromium"), find("chromedriver")) else {
            skipped(test, "Chromium and its driver are missing (Debian: chromium, chromium-driver)");
            return None;
        };
        // It wants one port in two families of addresses, which another program may have in one of them.
        let mut driver = (0..5).find_map(|_| Driver::start(&driver)).expect("the driver's port");
        let folder = format!("--user-data-dir={}", driver.profile.path().join("profile").display());
        let names = format!("--host-resolver-rules={names}");
        let arguments: Vec<&str> = ARGUMENTS.into_iter().chain([folder.as_str(), names.as_str()]).collect();
        let Value::Object(wishes) = json!({"goog:chromeOptions": {"binary": browser, "args": arguments}}) else {
            panic!("an object");
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(wishes).connect(&format!("http://{}", driver.address)).await.unwrap();
        driver.session = client.session_id().await.unwrap().unwrap();
        Some(Self { client, _driver: driver })
    }

    /// Goes to an address, as if it was typed.
    pub async fn goes_to(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Goes to an address that leads to the page of the camera, and waits until that is there.
    pub async fn opens(&self, url: &str) {
        self.goes_to(url).await;
        self.sees("#forgot").await;
    }

    /// Goes the way of the camera's page to its picture.
    pub async fn forgot_the_password(&self) {
        self.clicks("#forgot").await;
        self.accepts().await;
    }

    /// Chooses the e-mail way, and ticks the policy.
    pub async fn accepts(&self) {
        for part in ["#by-mail", "#agreed", "#agree"] {
            self.clicks(part).await;
        }
    }

    /// The first element of this kind, once there is one that can be seen.
    pub async fn sees(&self, css: &str) -> Element {
        let begin = Instant::now();
        loop {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && element.is_displayed().await.unwrap_or_default()
            {
                return element;
            }
            assert!(begin.elapsed() < PATIENCE, "{css} is not to be seen in {}", self.shows().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the element of this kind has this text.
    pub async fn comes_to_read(&self, css: &str, text: &str) {
        let begin = Instant::now();
        while self.reads(css).await != text {
            assert!(begin.elapsed() < PATIENCE, "{text:?} does not come up in {}", self.shows().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The text of the element of this kind; nothing while there is none.
    pub async fn reads(&self, css: &str) -> String {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Fills in the field of this name.
    pub async fn fills(&self, name: &str, value: &str) {
        let field = self.sees(&format!("[name={name}]")).await;
        field.clear().await.unwrap();
        field.send_keys(value).await.unwrap();
    }

    /// Clicks on an element.
    pub async fn clicks(&self, css: &str) {
        self.sees(css).await.click().await.unwrap();
    }

    /// What a script on the page returns.
    pub async fn runs(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// What the promise of an expression on the page comes to.
    pub async fn awaits(&self, promise: &str) -> Value {
        let script = format!("const done = arguments[0]; ({promise}).then(done, (error) => done(String(error)));");
        self.client.execute_async(&script, Vec::new()).await.unwrap()
    }

    /// Where it is.
    pub async fn address(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    /// Waits until it is at this address.
    pub async fn comes_to_be_at(&self, url: &str) {
        let begin = Instant::now();
        while self.address().await != url {
            assert!(begin.elapsed() < PATIENCE, "{url} does not come up, but {}", self.address().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn shows(&self) -> String {
        self.client.source().await.unwrap_or_default()
    }
}
