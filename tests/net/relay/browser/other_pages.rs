//! What another page in the same browser does: one of another port of this computer, one of another site, and one under a
//! name that points to this computer. None of it reaches the camera.

use std::io::Write as _;
use std::net::SocketAddr;

use regain::simulator::Settings;

use super::chromium::Chromium;
use super::visit::{REFUSED, Visit};
use crate::relay::camera::Camera;

/// What each address of the other page has on it. The relay's origin is in its query.
const PAGES: [(&str, &str); 3] = [
    (
        "/form",
        "<form method=post enctype=text/plain><input name='{\"EmailCertification\":{\"a' value='b\":1}}'></form>
        <script>
        const form = document.forms[0];
        form.action = relay + '/ISAPI/Security/emailCertification?format=json';
        form.submit();
        </script>",
    ),
    ("/link", "<a id=link>a prize</a><script>link.href = relay + '/doc/page/login.asp'</script>"),
    (
        "/quiet",
        "<script>
        const path = relay + '/ISAPI/Security/email/qrCode?format=json';
        const part = (name, given) => new Promise((done) => {
            const part = document.createElement(name);
            part.onload = () => done(name + ' came');
            part.onerror = () => done('');
            Object.assign(part, given);
            document.body.append(part);
        });
        const socket = () => new Promise((done) => {
            const socket = new WebSocket(relay.replace('http', 'ws') + '/');
            socket.onopen = () => done('socket came');
            socket.onerror = () => done('');
        });
        const fetched = (init) => fetch(path, { credentials: 'include', ...init }).then(() => 'fetch came', () => '');
        const all = () => Promise.all([
            fetched({}),
            fetched({ method: 'PUT', body: '{}', headers: { 'Content-Type': 'application/json' } }),
            fetch(path, { mode: 'no-cors', credentials: 'include', method: 'POST', body: 'x' })
                .then((reply) => reply.type == 'opaque' ? '' : 'fetch came'),
            part('img', { src: relay + '/qrcode.png' }),
            part('script', { src: relay + '/doc/script/page.js' }),
            socket(),
            part('iframe', { src: relay + '/doc/page/login.asp' }).then(() => ''),
        ]).then((came) => came.join(''));
        </script>",
    ),
];

/// A web server of somebody else.
fn others() -> Camera {
    Camera::by_hand(|head, connection| {
        let path = head.split(' ').nth(1).unwrap_or_default();
        let (path, relay) = path.split_once('?').unwrap_or((path, ""));
        let page = PAGES.iter().find(|(its, _)| *its == path).map_or("", |(_, page)| page);
        let page = format!("<!DOCTYPE html><body><script>const relay = '{relay}';</script>{page}</body>");
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n", page.len());
        connection.write_all(format!("{head}{page}").as_bytes()).is_ok()
    })
}

#[tokio::test]
async fn no_other_page_in_the_same_browser_gets_anything_through() {
    let name = "no_other_page_in_the_same_browser_gets_anything_through";
    let mut visit = Visit::start(Settings::default()).await;
    let link = visit.relay.link();
    let ours: SocketAddr = link.split('/').nth(2).unwrap().parse().unwrap();
    let Some(browser) = Chromium::open_rebound(name, ours.ip()).await else { return };
    browser.opens(&link).await;
    visit.asks_for_the_picture(&browser).await;
    let page = browser.address().await;
    let relay = page.split("/doc").next().unwrap().to_owned();
    let before = visit.camera.counts();
    let others = others();
    let port = others.address.port();
    for host in [format!("127.0.0.1:{port}"), format!("evil.example:{port}"), format!("localhost:{port}")] {
        browser.goes_to(&format!("http://{host}/form?{relay}")).await;
        browser.comes_to_read("body", REFUSED).await;
        browser.goes_to(&format!("http://{host}/link?{relay}")).await;
        browser.clicks("#link").await;
        browser.comes_to_read("body", REFUSED).await;
        browser.goes_to(&format!("http://{host}/quiet?{relay}")).await;
        assert_eq!(browser.awaits("all()").await, "", "from {host}");
    }
    // A page under this name, once loaded from elsewhere, finds the relay behind it.
    browser.goes_to(&format!("http://rebound.example:{}/", ours.port())).await;
    assert_eq!(browser.reads("body").await, REFUSED);
    let asks = "fetch('/ISAPI/Security/email/qrCode?format=json').then((reply) => reply.status)";
    assert_eq!(browser.awaits(asks).await, 403);
    assert_eq!(visit.camera.counts(), before, "the camera hears nothing");
    visit.sees_nothing_more();
    // And the page of the camera goes on.
    browser.opens(&format!("{relay}/")).await;
    visit.draws(&browser).await;
}
