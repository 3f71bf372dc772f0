//! A client that somebody else wrote signs in: Python's `requests`.

use std::process::Command;

use regain::simulator::Settings;

use super::raw::start;
use crate::skipped::skipped;

const PROGRAM: &str = r"
import sys
try:
    import requests
    from requests.auth import HTTPDigestAuth
except ImportError:
    sys.exit(77)
session = requests.Session()
session.trust_env = False
base, password = sys.argv[1], sys.stdin.read()
for path in ('/ISAPI/System/status', '/ISAPI/Security/userCheck', '/ISAPI/System/deviceInfo'):
    session.auth = session.auth or HTTPDigestAuth('admin', password)
    reply = session.get(base + path, timeout=10)
    assert reply.status_code == 200, (path, reply.status_code)
assert requests.get(base + path, auth=('admin', password), timeout=10).status_code == 401, 'Basic'
";

#[tokio::test]
async fn another_client_signs_in() {
    let camera = start(Settings::default()).await;
    let base = format!("http://{}", camera.camera_address());
    let password = camera.password().reveal().to_owned();
    let run = tokio::task::spawn_blocking(move || {
        use std::io::Write as _;
        let mut command = Command::new("python3");
        command.args(["-c", PROGRAM, &base]).stdin(std::process::Stdio::piped()).env("NO_PROXY", "127.0.0.1");
        let mut child = command.spawn()?;
        child.stdin.take().unwrap().write_all(password.as_bytes())?;
        child.wait()
    });
    match run.await.unwrap() {
        Ok(status) if status.success() => {
            let counts = camera.counts();
            assert_eq!((counts.sign_ins, counts.wrong_passwords), (1, 0));
        }
        Ok(status) if status.code() == Some(77) => {
            skipped("another_client_signs_in", "no requests for python3");
        }
        Ok(status) => panic!("the client failed: {status}"),
        Err(error) => skipped("another_client_signs_in", &format!("no python3 ({error})")),
    }
}
