//! Cameras with old certificates and old protocols, played by OpenSSL: what we still speak with, and what we do not.

use crate::skipped::skipped;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use regain::camera::{Camera, Connection, Error, Limits, Ports};
use regain::domain::Transport;

/// The reply to the one question that tells a camera from others. The server gives it as it stands in a file.
const ACTIVATED: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nConnection: close\r\n\r\n\
    <ActivateStatus><Activated>true</Activated></ActivateStatus>";

/// A server that ends with the test.
struct Server(Child, u16);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().and_then(|()| self.0.wait().map(drop)).unwrap();
    }
}

fn openssl(folder: &Path, arguments: &str) -> bool {
    let mut command = Command::new("openssl");
    command.args(arguments.split(' ')).current_dir(folder).stdin(Stdio::null());
    command.output().is_ok_and(|output| output.status.success())
}

/// A certificate of the first X.509 version, long over, in a folder with the camera's one answer.
fn certificate(folder: &Path, key: &str) -> bool {
    std::fs::create_dir(folder.join("SDK")).unwrap();
    std::fs::write(folder.join("SDK/activateStatus"), ACTIVATED).unwrap();
    let key = match key {
        "ec" => "ecparam -name prime256v1 -genkey -noout -out key.pem".to_owned(),
        bits => format!("genrsa -out key.pem {bits}"),
    };
    openssl(folder, &key)
        && openssl(folder, "req -new -key key.pem -subj /CN=camera -out request.pem")
        && openssl(folder, "x509 -req -in request.pem -signkey key.pem -days 1 -out certificate.pem")
}

fn serve(folder: &Path, options: &str) -> Server {
    let mut command = Command::new("openssl");
    command.args(["s_server", "-accept", "127.0.0.1:0", "-HTTP", "-cert", "certificate.pem", "-key", "key.pem"]);
    command.args(options.split(' ')).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut server = command.stderr(Stdio::null()).spawn().unwrap();
    let mut said = BufReader::new(server.stdout.take().unwrap());
    let mut port = None;
    while port.is_none() {
        let mut line = String::new();
        assert!(said.read_line(&mut line).unwrap() > 0, "openssl does not take {options}");
        port = line.strip_prefix("ACCEPT 127.0.0.1:").map(|port| port.trim().parse().unwrap());
    }
    // What else it says must go somewhere.
    std::thread::spawn(move || said.read_to_end(&mut Vec::new()));
    Server(server, port.unwrap())
}

/// Reaches a camera with such a key that is served with such options.
async fn reach(name: &str, key: &str, options: &str, is_tls: bool) -> Option<Result<Connection, Error>> {
    let folder = tempfile::tempdir().unwrap();
    if !certificate(folder.path(), key) {
        skipped(name, "openssl is missing, or cannot make such a certificate");
        return None;
    }
    let server = serve(folder.path(), options);
    let door = Ports { port: server.1, is_tls, https_port: None };
    Some(Camera::connect("127.0.0.1", door, Limits::default()).await)
}

const ANY: &str = "-cipher ALL:@SECLEVEL=0";

async fn is_reached(name: &str, key: &str, options: &str) {
    let Some(reached) = reach(name, key, options, true).await else { return };
    let connection = reached.unwrap_or_else(|error| panic!("{key} {options}: {error}"));
    assert!(
        matches!(connection.transport, Transport::Tls { pin: Some(_), .. })
            && connection.probe.capabilities.activated == Some(true)
    );
}

async fn is_outdated(name: &str, key: &str, options: &str) {
    // The port may have been typed without its scheme.
    for is_tls in [true, false] {
        let Some(reached) = reach(name, key, options, is_tls).await else { return };
        let error = reached.unwrap_err();
        assert!(error.is_outdated_tls() && !error.is_other_camera() && !error.is_offline(), "{key} {options}: {error}");
    }
}

#[tokio::test]
async fn a_certificate_of_the_first_version() {
    is_reached("a_certificate_of_the_first_version", "2048", "-tls1_2").await;
    is_reached("a_certificate_of_the_first_version", "2048", "-tls1_3").await;
    is_reached("a_certificate_of_the_first_version", "ec", "-tls1_2").await;
}

#[tokio::test]
async fn a_short_key() {
    is_reached("a_short_key", "1024", &format!("-tls1_2 {ANY}")).await;
    is_reached("a_short_key", "1024", &format!("-tls1_3 {ANY}")).await;
}

#[tokio::test]
async fn an_old_hash() {
    is_reached("an_old_hash", "2048", &format!("-tls1_2 -sigalgs RSA+SHA1 {ANY}")).await;
    is_reached("an_old_hash", "1024", &format!("-tls1_2 -sigalgs RSA+SHA1 {ANY}")).await;
}

#[tokio::test]
async fn an_old_protocol_is_outdated() {
    is_outdated("an_old_protocol_is_outdated", "2048", &format!("-tls1 {ANY}")).await;
    is_outdated("an_old_protocol_is_outdated", "2048", &format!("-tls1_1 {ANY}")).await;
}

#[tokio::test]
async fn old_ciphers_are_outdated() {
    is_outdated("old_ciphers_are_outdated", "2048", "-tls1_2 -cipher AES128-SHA:AES256-GCM-SHA384:@SECLEVEL=0").await;
    is_outdated("old_ciphers_are_outdated", "2048", "-tls1_2 -cipher DHE-RSA-AES128-SHA:@SECLEVEL=0").await;
}
