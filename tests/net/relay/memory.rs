//! What stays of a reset that has passed: nothing in the log, in what is told, in a file, or in the memory of the process.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::camera::Camera;
use super::read_reply;
use crate::process_memory::in_memory;
use crate::rehearsal::regain;
use crate::skipped::skipped;

const YES: &str = r#"{"statusCode":1,"statusString":"OK","subStatusCode":"ok"}"#;

/// Ended when it is dropped.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// What only passes: a code and a password, as they are written on the way.
fn written(code: &str, password: &str) -> Vec<Vec<u8>> {
    let all = [code, password].into_iter();
    let forms = |value: &str| [value.to_owned(), STANDARD.encode(value), hex::encode(value)];
    all.flat_map(forms).map(String::into_bytes).collect()
}

/// Resets in many shapes, and what else carries a secret. `0` and `1` stand for code and password.
fn requests(cookie: &str, host: &str, code: &str, password: &str) -> Vec<String> {
    let json = |code: &str, password: &str| {
        format!(r#"{{"EmailCertification":{{"securityCode":"{code}","resetPassword":"{password}"}}}}"#)
    };
    let base64 = |value: &str| STANDARD.encode(value);
    let reset = "PUT /ISAPI/Security/emailCertification";
    let form = format!("securityCode={code}&resetPassword={password}");
    let xml = format!(
        "<EmailCertification><securityCode>{code}</securityCode><resetPassword>{password}</resetPassword></EmailCertification>"
    );
    let part = format!("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n{code}&{password}\r\n--b--\r\n");
    let sign_in = format!("Authorization: Basic {}\r\n", base64(&format!("ad:{password}")));
    let plain = [
        (format!("{reset}?format=json"), String::new(), json(code, password)),
        (format!("{reset}?format=json"), String::new(), json(&base64(code), &base64(password))),
        (
            format!("{reset}?security=1&iv={}", hex::encode(code)),
            String::new(),
            json(&hex::encode(code), &hex::encode(password)),
        ),
        (format!("{reset}?code={code}&password={}", base64(password)), String::new(), form.clone()),
        (reset.to_owned(), String::new(), xml),
        (format!("{reset}?{password}"), String::new(), base64(password)),
        (
            "POST /ISAPI/Security/GUIDFileData".to_owned(),
            "Content-Type: multipart/form-data; boundary=b\r\n".to_owned(),
            part,
        ),
        (format!("PUT /ISAPI/Security/resetPassword/{code}"), String::new(), format!("{code}{password}")),
        ("GET /ISAPI/Security/userCheck".to_owned(), sign_in, String::new()),
        ("POST /ISAPI/Security/sessionLogin?timeStamp=1".to_owned(), format!("X-Code: {code}\r\n"), form),
        (reset.to_owned(), String::new(), format!("{}{}", json(code, password), " ".repeat(300_000))),
    ];
    plain
        .into_iter()
        .map(|(line, more, body)| {
            format!(
                "{line} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n{more}Content-Length: {}\r\n\r\n{body}",
                body.len()
            )
        })
        .collect()
}

/// Everything in the files of a folder.
fn in_files(folder: &Path) -> Vec<u8> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { in_files(&path) } else { std::fs::read(path).unwrap_or_default() })
        .collect()
}

#[test]
fn nothing_of_a_reset_stays_when_it_has_passed() {
    let camera = Camera::by_hand(|head, connection| {
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))
            .map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        connection.read_exact(&mut body).unwrap();
        // Some repeat what they were told.
        let echo = if head.starts_with("PUT") {
            String::from_utf8_lossy(&body[..length.min(200)]).replace('"', "'")
        } else {
            String::new()
        };
        let body = YES.replace("\"OK\"", &format!("\"OK {}\"", echo.replace(['\r', '\n', '\\'], " ")));
        connection
            .write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).as_bytes())
            .is_ok()
    });
    let home = tempfile::tempdir().unwrap();
    let mut command = regain(&["relay", &camera.address.to_string(), "--json"]);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
        command.env(name, home.path());
    }
    let child = command.env("REGAIN_LOG", "trace").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut program = Program(child);
    let told = Arc::new(Mutex::new(String::new()));
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    let ready: serde_json::Value = serde_json::from_str(&lines.next().unwrap()).unwrap();
    let kept = Arc::clone(&told);
    let hearing = std::thread::spawn(move || lines.for_each(|line| kept.lock().unwrap().push_str(&line)));
    let mut complaints = program.0.stderr.take().unwrap();
    let complaining = std::thread::spawn(move || {
        let mut said = String::new();
        complaints.read_to_string(&mut said).map(|_| said).unwrap_or_default()
    });

    let (host, path) = ready["url"].as_str().unwrap().strip_prefix("http://").unwrap().split_once('/').unwrap();
    // Made here, so that they stand in no program.
    let mark = hex::encode(ring::digest::digest(&ring::digest::SHA256, host.as_bytes()));
    let (code, password) = (format!("Q{}", mark[..9].to_uppercase()), format!("Pw-{}", &mark[20..33]));
    let send = |request: &str| {
        let mut stream = TcpStream::connect(host).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        read_reply(&mut stream, false)
    };
    let welcome = send(&format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    let cookie = welcome.all("set-cookie")[0].split(';').next().unwrap().to_owned();
    let words = written(&code, &password);
    // That the search finds what is there: the key of the door is.
    let key = cookie.split('=').nth(1).unwrap();
    let door = hex::decode(key).unwrap();
    let there = in_memory(program.0.id(), std::slice::from_ref(&door));
    let Some(there) = there else {
        return skipped("nothing_of_a_reset_stays_when_it_has_passed", "the memory of another process may not be read");
    };
    assert!(there[0] > 0, "the search finds nothing");
    for _ in 0..2 {
        for request in requests(&cookie, host, &code, &password) {
            assert_eq!(send(&request).status, 200);
        }
    }
    // Whoever comes last leaves nothing either: its connections are over when those of the program are.
    let begin = std::time::Instant::now();
    let left = loop {
        let left = in_memory(program.0.id(), &words).unwrap();
        if left.iter().all(|count| *count == 0) || begin.elapsed() > std::time::Duration::from_secs(5) {
            break left;
        }
        std::thread::yield_now();
    };
    assert!(left.iter().all(|count| *count == 0), "in memory, of each form: {left:?}");
    drop(program);
    hearing.join().unwrap();
    let told = std::mem::take(&mut *told.lock().unwrap());
    let said = complaining.join().unwrap();
    assert!(told.contains("reset_answered"), "{told}");
    let files = in_files(home.path());
    for word in words {
        let word = String::from_utf8(word).unwrap();
        assert!(!told.contains(&word), "{word} in {told}");
        assert!(!said.contains(&word), "{word} in {said}");
        assert!(memchr::memmem::find(&files, word.as_bytes()).is_none(), "{word} in a file");
    }
}

/// The most memory that a process has had at one time, in MiB.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

/// A camera that sends much: as what is read along, as a page, compressed, as a head, and without an end.
#[test]
fn much_takes_no_more_memory_than_little() {
    const MEGABYTES: usize = 32;
    let camera = Camera::by_hand(|head, connection| {
        let kind = match head.split(' ').nth(1).unwrap_or_default() {
            "/heads" => {
                let begin = connection.write_all(b"HTTP/1.1 200 OK\r\n").is_ok();
                return begin
                    && (0..1 << 20)
                        .all(|_| connection.write_all(&[b"X: ", [b'y'; 1000].as_slice(), b"\r\n"].concat()).is_ok());
            }
            "/page" => "Content-Type: text/html\r\n",
            "/gzip" => "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            "/other" | "/ISAPI/Security/email/qrCode" => "Content-Type: application/json\r\nContent-Encoding: gzip\r\n",
            _ => {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", YES.len());
                return connection.write_all(format!("{head}{YES}").as_bytes()).is_ok();
            }
        };
        connection.write_all(format!("HTTP/1.1 200 OK\r\n{kind}\r\n").as_bytes()).ok();
        let piece = vec![b'x'; 1 << 20];
        for _ in 0..MEGABYTES {
            if connection.write_all(&piece).is_err() {
                break;
            }
        }
        // The end of the connection is the end of the answer.
        false
    });
    let (program, host, cookie) = started(&camera);
    let ask = |path: &str| {
        let mut stream = TcpStream::connect(&host).unwrap();
        stream
            .write_all(
                format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n")
                    .as_bytes(),
            )
            .unwrap();
        std::io::copy(&mut stream, &mut std::io::sink()).unwrap_or_default()
    };
    ask("/");
    let before = peak(program.0.id());
    for path in ["/page", "/gzip", "/other", "/ISAPI/Security/email/qrCode"] {
        assert!(ask(path) >= u64::try_from(MEGABYTES << 20).unwrap(), "{path} has passed");
    }
    assert!(ask("/heads") < 10_000, "is refused");
    let after = peak(program.0.id());
    assert!(after < before + 24, "{before} MiB, then {after}");
}

/// The program before a camera, its host and port, and the cookie that lets pass.
fn started(camera: &Camera) -> (Program, String, String) {
    let mut command = regain(&["relay", &camera.address.to_string(), "--json"]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut program = Program(child);
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    let ready: serde_json::Value = serde_json::from_str(&lines.next().unwrap()).unwrap();
    std::thread::spawn(move || lines.for_each(drop));
    let (host, path) = ready["url"].as_str().unwrap().strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
    let welcome = read_reply(&mut stream, false);
    (program, host.to_owned(), welcome.all("set-cookie")[0].split(';').next().unwrap().to_owned())
}
