//! What the app and its libraries log while the tests run, as much as the log file ever takes, kept in memory.

use std::io::{self, Write};
use std::sync::{Mutex, Once};

use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

static PAGES: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static OPENED: Once = Once::new();

struct Pen;

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        PAGES.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Begins to listen, for all tests of this program together.
pub fn open() {
    OPENED.call_once(|| {
        let log = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(|| Pen);
        tracing_subscriber::registry().with(log.with_filter(regain::log::filter(Some("trace")))).init();
    });
}

/// Sees that none of these was logged until now.
#[track_caller]
pub fn check(secrets: &[String]) {
    let log = String::from_utf8(PAGES.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the page has changed"), "the log listens: {log}");
    assert!(!log.contains('@'), "an e-mail address is in the log: {log}");
    for secret in secrets {
        assert!(!secret.is_empty() && !log.contains(secret), "the log holds {secret:?}");
    }
}
