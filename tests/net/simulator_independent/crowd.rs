//! A thousand cameras in one program answer one question; the time and the memory are told.

use std::path::Path;

use serde_json::Value;

use super::network::play;

/// Asks by SADP and then by ONVIF. One question may get lost in such a crowd, so up to three are asked, as every search
/// does.
const CROWD: &str = r#"
import socket, time

sadp = '<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>U-%d</Uuid><Types>inquiry</Types></Probe>'
onvif = ('<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"'
         ' xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
         ' xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><e:Header><w:MessageID>uuid:%d</w:MessageID>'
         '</e:Header><e:Body><d:Probe/></e:Body></e:Envelope>')
told = {"connected": 0}
for name, port, question in (("sadp", 37020, sadp), ("onvif", 3702, onvif)):
    asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    asker.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
    asker.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(here))
    asker.bind((here, 0))
    asker.settimeout(1.5)
    answered, at_once = {}, None
    for turn in range(3):
        began = last = time.monotonic()
        asker.sendto((question % turn).encode(), ("239.255.255.250", port))
        try:
            while len(answered) < len(cameras):
                answer, (address, _) = asker.recvfrom(4096)
                answered[address] = answer.decode()
                last = time.monotonic()
        except socket.timeout:
            pass
        at_once = at_once or (len(answered), round((last - began) * 1000))
        if len(answered) == len(cameras):
            break
    assert answered.keys() == addresses, (name, len(answered))
    for camera in cameras:
        key = camera["serial"] if name == "sadp" else camera["mac"]
        assert key in answered[camera["address"]], camera
    told[name] = {"answers_to_one_question": at_once[0], "milliseconds": at_once[1], "questions": turn + 1}
for camera in cameras[::100]:
    with socket.create_connection((camera["address"], camera["http_port"]), timeout=5) as web:
        web.sendall(b"GET /SDK/activateStatus HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        reply = web.makefile("rb").read()
    assert b" 200 " in reply and str(camera["activated"]).lower().encode() in reply, reply
    told["connected"] += 1
status = open(f"/proc/{simulator.pid}/status").read()
told["peak_kib"] = int(status.split("VmHWM:")[1].split()[0])
print(json.dumps(told))
"#;

#[test]
fn a_thousand_cameras_answer() {
    let name = "a_thousand_cameras_answer";
    let Some(said) = play(name, 1000, &["--onvif"], "python3", Path::new("."), CROWD) else { return };
    eprintln!("a thousand cameras: {}", said.trim());
    let told: Value = serde_json::from_str(&said).unwrap();
    for protocol in ["sadp", "onvif"] {
        let answered = &told[protocol];
        assert!(answered["answers_to_one_question"].as_u64().unwrap() > 500, "{told}");
        assert!(answered["milliseconds"].as_u64().unwrap() < 5000, "{told}");
    }
    assert_eq!(told["connected"], 10);
    assert!(told["peak_kib"].as_u64().unwrap() < 100_000, "{told}");
}
