//! The camera as others see it, from outside the program: asked by Python, and its picture read by another QR reader.

use std::path::Path;

use serde_json::Value;

use super::person::Person;

const ASK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/desktop/window/ask.py");

/// The program that reads QR codes.
pub const READER: &str = "zbarimg";

fn ask(person: &Person, path: &str, password: Option<&str>) -> (u64, String) {
    let url = format!("http://127.0.0.1:{}{path}", person.program.ready()["http_port"]);
    let arguments: Vec<_> = [ASK, &url].into_iter().chain(password).collect();
    let answer = person.desk.ask("/usr/bin/python3", &arguments).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    (answer["status"].as_u64().unwrap(), answer["body"].as_str().unwrap().to_owned())
}

/// Whether the camera lets somebody in.
pub fn takes(person: &Person, password: &str) -> bool {
    match ask(person, "/ISAPI/System/deviceInfo", Some(password)).0 {
        200 => true,
        401 => false,
        status => panic!("the camera answered {status}"),
    }
}

/// A saved picture says what the camera says.
pub fn assert_is_of_camera(person: &Person, picture: &Path) {
    let (_, body) = ask(person, "/ISAPI/Security/email/qrCode?format=json", None);
    let body: Value = serde_json::from_str(&body).unwrap();
    let said = body["SecurityEmailQrCode"]["SecurityInformation"][0]["qrCode"].as_str().unwrap();
    assert!(said.len() > 20, "the camera gave no text");
    let read = person.desk.ask(READER, &["--raw", "-q", &picture.to_string_lossy()]).unwrap();
    assert_eq!(read.trim_end(), said);
}
