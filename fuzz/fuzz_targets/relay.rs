//! Any bytes as what a browser and a camera say to the relay between them: the browser's, then a line `~~~`, then the camera's.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::relay::parse_visit;

/// Headers of a camera that no browser may have from us.
const STAYS_BEHIND: [&str; 3] = ["strict-transport-security:", "alt-svc:", "clear-site-data:"];

fuzz_target!(|bytes: &[u8]| {
    let between = b"\n~~~\n";
    let at = bytes.windows(between.len()).position(|window| window == between);
    let (browser, camera) = at.map_or((bytes, &b""[..]), |at| (&bytes[..at], &bytes[at + between.len()..]));
    let is_tls = bytes.len() % 2 == 1;
    let visit = parse_visit(browser, camera, is_tls);

    // Who does not show the cookie reaches no camera.
    let shows = browser.windows(8).any(|window| window == b"@COOKIE@");
    assert!(shows || visit.to_camera.is_empty());
    for line in head(&visit.to_camera) {
        let cookies = line.strip_prefix("cookie:").unwrap_or_default();
        assert!(!cookies.split(';').any(|pair| pair.trim().starts_with("regain_relay_")), "{line}");
        assert!(!line.starts_with("host:") || line == "host: 192.168.1.64", "{line}");
        assert!(!line.starts_with("origin:") || line.ends_with("://192.168.1.64"), "{line}");
    }
    let to_browser = head(&visit.to_browser);
    // A page of our own, which is the first of a connection, sets our cookie; a camera never does.
    let is_ours = to_browser.iter().any(|line| line == "referrer-policy: no-referrer");
    for line in to_browser {
        if let Some(address) = line.strip_prefix("location:") {
            let address = address.trim();
            assert!(address.starts_with("http://127.0.0.1:4000") || !address.contains("//"), "{line}");
            assert!(!address.contains(['\\', '\t']), "{line}");
        }
        assert!(is_ours || !line.replace([' ', '\t', '='], "").starts_with("set-cookie:regain_relay_"), "{line}");
        assert!(!STAYS_BEHIND.iter().any(|name| line.starts_with(name)), "{line}");
    }
});

/// The lines of the first head, in small letters.
fn head(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.split("\r\n").skip(1).take_while(|line| !line.is_empty());
    lines.map(str::to_ascii_lowercase).collect()
}
