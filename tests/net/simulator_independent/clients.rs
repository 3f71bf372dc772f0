//! After a reset by our client, programs that others wrote sign in with the new password and not with the old one.
//!
//! The camera is the program `regain simulate`; the mail goes to its own desk. They talk on loopback.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use regain::camera::recovery::QrContent;
use regain::camera::{Camera, Limits, Ports};
use regain::domain::{Evidence, ResetOrder};
use regain::mail::install_tls;
use regain::qr;
use regain::secret::{Code, Password};
use serde_json::Value;

use crate::others;
use crate::sending::{self, Sending};

const NEW: &str = "Maple-Garden7";

/// A camera as a program; stopped when dropped.
struct Simulated {
    program: Child,
    lines: Lines<BufReader<ChildStdout>>,
    ready: Value,
}

impl Simulated {
    fn start(options: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_regain"));
        command.args(["simulate", "--json"]).args(options).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut program = command.spawn().unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let ready = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
        Self { program, lines, ready }
    }

    fn port(&self, name: &str) -> Option<u16> {
        self.ready[name].as_u64().map(|port| u16::try_from(port).unwrap())
    }

    fn http(&self) -> SocketAddr {
        ([127, 0, 0, 1], self.port("http_port").unwrap()).into()
    }

    /// The whole way back in, by our client.
    async fn reset(&mut self) {
        install_tls();
        let door = Ports { port: self.http().port(), is_tls: false, https_port: self.port("https_port") };
        let connection = Camera::connect("127.0.0.1", door, Limits::default()).await.unwrap();
        let camera = Camera::on("127.0.0.1", connection.transport, Limits::default()).unwrap();
        let picture = camera.recovery_pictures().await.unwrap();
        let QrContent::Text(text) = &picture.pictures[0].content else { panic!("a text") };
        let png = qr::draw(text).unwrap().png;
        let letter = sending::letter(picture.service.unwrap().as_str(), &png, "regain-qr.png");
        Sending::to(([127, 0, 0, 1], self.port("smtp_port").unwrap()).into()).with(letter).send().await.unwrap();
        let mail: Value = serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap();
        let order = ResetOrder {
            evidence: Evidence::Code(Code::new(mail["code"].as_str().unwrap())),
            password: Password::new(NEW),
        };
        camera.reset_password(order, None).await.unwrap();
    }

    /// Plays a text of another program, which signs in and prints what came of it.
    fn play(&self, interpreter: &Path, place: &Path, option: &str, text: &str, password: &str) -> String {
        let scheme_and_port = match self.port("https_port") {
            Some(port) => format!("https 127.0.0.1 {port}"),
            None => format!("http 127.0.0.1 {}", self.http().port()),
        };
        let mut command = Command::new("timeout");
        command.arg("60").arg(interpreter).args([option, text]).current_dir(place).stdin(Stdio::piped());
        // Where these are set, `requests` checks certificates although it was told not to.
        command.env_remove("REQUESTS_CA_BUNDLE").env_remove("CURL_CA_BUNDLE");
        let mut program = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Not as an argument, where everybody on this computer could read it.
        let said = format!("{scheme_and_port} {password}\n");
        program.stdin.take().unwrap().write_all(said.as_bytes()).unwrap();
        let output = program.wait_with_output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{}\n{out}\n{err}", output.status);
        out.trim().to_owned()
    }
}

impl Drop for Simulated {
    fn drop(&mut self) {
        self.program.kill().and_then(|()| self.program.wait().map(drop)).unwrap();
    }
}

/// The model with the new password, nothing with the old one.
async fn check(interpreter: &Path, place: &Path, option: &str, text: &str, options: &[&str]) {
    let mut camera = Simulated::start(options);
    let old = camera.ready["password"].as_str().unwrap().to_owned();
    let sign_in = |camera: &Simulated, password: &str| camera.play(interpreter, place, option, text, password);
    assert_eq!(sign_in(&camera, &old), "DS-2CD2143G2-I", "{options:?}: before the reset the old one opens");
    camera.reset().await;
    assert_eq!(sign_in(&camera, NEW), "DS-2CD2143G2-I", "{options:?}");
    assert_eq!(sign_in(&camera, &old), "refused", "{options:?}");
}

async fn check_python(name: &str, text: &str, all_options: &[&[&str]]) {
    let Some(place) = others::python(name) else { return };
    let text = format!(
        "import sys, urllib3\nurllib3.disable_warnings()\nscheme, host, port, password = sys.stdin.readline().split()\n{text}"
    );
    for options in all_options {
        check(&place.join("bin/python3"), &place, "-c", &text, options).await;
    }
}

const DIGESTS: [&[&str]; 2] = [&[], &["--scenario", "digest_sha256"]];

#[tokio::test]
async fn hikvisionapi_signs_in() {
    let text = r#"
import requests
from hikvisionapi import Client
try:
    client = Client(f"{scheme}://{host}:{port}", "admin", password)
    print(client.System.deviceInfo(method="get")["DeviceInfo"]["model"])
except requests.HTTPError as error:
    assert error.response.status_code == 401, error
    print("refused")
"#;
    check_python("hikvisionapi_signs_in", text, &DIGESTS).await;
}

#[tokio::test]
async fn pyhik_signs_in() {
    let text = r#"
import logging
import pyhik.hikvision
said = []
log = logging.getLogger("pyhik.hikvision")
log.addHandler(type("Said", (logging.Handler,), {"emit": lambda self, record: said.append(record.getMessage())})())
camera = pyhik.hikvision.HikCamera(f"{scheme}://{host}", int(port), "admin", password, verify_ssl=False)
info = camera.get_device_info()
assert info or set(said) == {"Authentication failed"}, said
print(info["model"] if info else "refused")
"#;
    let over_tls: &[&str] = &["--https-port", "0"];
    check_python("pyhik_signs_in", text, &[DIGESTS[0], DIGESTS[1], over_tls]).await;
}

#[tokio::test]
async fn hikaxpro_logs_in_to_a_session() {
    let text = r#"
import consts, hikaxpro, re
panel = hikaxpro.HikAxPro(f"{host}:{port}", "admin", password)
if panel.connect():
    said = panel.make_request(f"http://{host}:{port}/ISAPI/System/deviceInfo", consts.Method.GET)
    print(re.search("<model>(.*)</model>", said.text).group(1))
else:
    print("refused")
"#;
    let sessions: &[&str] = &["--scenario", "session_login"];
    check_python("hikaxpro_logs_in_to_a_session", text, &[sessions]).await;
}

#[tokio::test]
async fn onvif_zeep_signs_in_by_a_name_token() {
    let text = r#"
from onvif import ONVIFCamera, ONVIFError
camera = ONVIFCamera(host, int(port), "admin", password)
assert camera.devicemgmt.GetSystemDateAndTime().UTCDateTime.Date.Year >= 2026
try:
    print(camera.devicemgmt.GetDeviceInformation().Model)
except ONVIFError as error:
    assert "not authorized" in str(error), error
    print("refused")
"#;
    check_python("onvif_zeep_signs_in_by_a_name_token", text, &[DIGESTS[0]]).await;
}

#[tokio::test]
async fn onvif_of_npm_signs_in_by_a_name_token() {
    let name = "onvif_of_npm_signs_in_by_a_name_token";
    let Some(place) = others::node(name) else { return };
    let text = r"
const [scheme, host, port, password] = require('fs').readFileSync(0, 'utf8').trim().split(' ');
const { Cam } = require('onvif');
const camera = new Cam({ hostname: host, port: Number(port), username: 'admin', password, autoconnect: false });
camera.getSystemDateAndTime((error, date) => {
    if (error || date.getFullYear() < 2026) throw error || new Error(String(date));
    camera.getDeviceInformation((error, info) => {
        if (error && !/not authorized/i.test(String(error))) throw error;
        console.log(error ? 'refused' : info.model);
    });
});
";
    check(Path::new("node"), &place, "-e", text, &[]).await;
}

#[tokio::test]
async fn digest_fetch_signs_in() {
    let name = "digest_fetch_signs_in";
    let Some(place) = others::node(name) else { return };
    let text = r"
const [scheme, host, port, password] = require('fs').readFileSync(0, 'utf8').trim().split(' ');
import('digest-fetch').then(async ({ default: DigestClient }) => {
    const camera = new DigestClient('admin', password);
    const reply = await camera.fetch(`${scheme}://${host}:${port}/ISAPI/System/deviceInfo`);
    const said = await reply.text();
    console.log(reply.status === 401 ? 'refused' : said.match(/<model>(.*)<\/model>/)[1]);
}).catch(error => { console.error(error); process.exit(1); });
";
    check(Path::new("node"), &place, "-e", text, &[]).await;
}
