//! What can go wrong around a journey, each fault with its sentence. It knows neither sockets nor pages.

use std::time::Duration;

/// One kind of accident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    // --- of one answer, until it is mended ---
    /// The connection is reset before the request was passed on.
    Reset,
    /// The request arrives, and the connection is reset in place of its answer.
    Lost,
    /// The answer ends in the middle.
    Half,
    /// The answer comes a byte at a time, too slowly for anybody.
    Drip,
    /// Ten megabytes more than there should be.
    Big,
    /// The head announces more than there is.
    WrongLength,
    /// A document that unfolds to millions of letters.
    Bomb,
    /// A redirect to where one is already.
    Loop,
    // --- of everything from here on, until it is mended ---
    /// Nothing listens any more.
    Refused,
    /// Another camera has the address.
    TakenOver,
    /// The router gave the camera another address. Nobody gives it back.
    Moved,
    /// The name leads to another camera.
    NameLies,
    /// Every request gets the page of a guest network.
    Portal,
    /// Every handshake of TLS is cut.
    HandshakeCut,
    /// Another certificate is shown.
    OtherCertificate,
}

impl Fault {
    /// Those of one answer of the camera.
    pub const OF_ANSWERS: [Self; 8] =
        [Self::Reset, Self::Lost, Self::Half, Self::Drip, Self::Big, Self::WrongLength, Self::Bomb, Self::Loop];

    /// Those of the network around the camera, over plain HTTP.
    pub const AROUND: [Self; 5] = [Self::Refused, Self::TakenOver, Self::Moved, Self::NameLies, Self::Portal];

    /// Those of a camera that is spoken to over TLS.
    pub const OF_TLS: [Self; 2] = [Self::HandshakeCut, Self::OtherCertificate];

    /// Those that a mail server can have, too. A server has one connection, so it can only be gone before it begins.
    pub const OF_MAIL: [Self; 6] = [Self::Reset, Self::Lost, Self::Half, Self::Drip, Self::Big, Self::Portal];

    /// What it is, in a few words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Reset => "Reset before the request is read",
            Self::Lost => "Reset in place of the answer",
            Self::Half => "Half an answer",
            Self::Drip => "A byte at a time",
            Self::Big => "10 MB",
            Self::WrongLength => "Wrong length announced",
            Self::Bomb => "A bomb (nested entities)",
            Self::Loop => "A redirect in a circle",
            Self::Refused => "Connection refused",
            Self::TakenOver => "Another camera has the address",
            Self::Moved => "The camera has another address",
            Self::NameLies => "Its name leads to another camera",
            Self::Portal => "The page of a guest network",
            Self::HandshakeCut => "TLS handshake cut",
            Self::OtherCertificate => "Another certificate",
        }
    }

    /// It changes all that comes after it, and not one answer only.
    pub fn is_around(self) -> bool {
        !Self::OF_ANSWERS.contains(&self)
    }

    /// Nothing is heard of the camera where it was.
    pub fn shuts_the_door(self) -> bool {
        matches!(self, Self::Refused | Self::Moved)
    }

    /// It happens to the network of the house, at any time: within one step of the journey it is a matter of milliseconds.
    pub fn is_of_the_house(self) -> bool {
        matches!(self, Self::TakenOver | Self::Moved | Self::NameLies)
    }

    /// Whoever meets it waits for a limit of time to pass.
    pub fn is_slow(self) -> bool {
        self == Self::Drip
    }
}

/// Between two bytes of a drip.
pub const DRIP: Duration = Duration::from_millis(250);

/// How much too much there is.
const TOO_MUCH: usize = 10 << 20;

/// An answer of the camera as this fault leaves it.
pub fn spoiled(fault: Fault, answer: &[u8], path: &str) -> Vec<u8> {
    let body_at = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(answer.len(), |at| at + 4);
    let (head, body) = answer.split_at(body_at);
    match fault {
        Fault::Half if body.is_empty() => head[..head.len() / 2].to_vec(),
        Fault::Half => answer[..body_at + body.len() / 2].to_vec(),
        Fault::Big => {
            let announced = with_length(head, body.len() + TOO_MUCH);
            [announced.as_slice(), body, &vec![b' '; TOO_MUCH]].concat()
        }
        Fault::WrongLength => [&with_length(head, body.len() + 1000), body].concat(),
        Fault::Bomb => {
            let bomb = bomb();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {}", bomb.len());
            format!("{head}\r\nConnection: close\r\n\r\n{bomb}").into_bytes()
        }
        Fault::Loop => {
            format!("HTTP/1.1 302 Found\r\nLocation: {path}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").into()
        }
        _ => answer.to_vec(),
    }
}

/// What a guest network says to every request.
pub fn portal() -> Vec<u8> {
    let page = "<html><head><title>Welcome</title></head><body><form>Room number: <input></form></body></html>";
    let head = "HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/login\r\nContent-Type: text/html";
    format!("{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}", page.len()).into_bytes()
}

/// The head with another length.
fn with_length(head: &[u8], length: usize) -> Vec<u8> {
    let head = String::from_utf8_lossy(head);
    let others = head.trim_end().split("\r\n").filter(|line| !line.to_ascii_lowercase().starts_with("content-length"));
    let lines: Vec<_> = others.map(str::to_owned).chain([format!("Content-Length: {length}")]).collect();
    format!("{}\r\n\r\n", lines.join("\r\n")).into_bytes()
}

/// Ten entities, each ten times the one before.
fn bomb() -> String {
    let mut entities = "<!ENTITY e0 \"boom boom \">".to_owned();
    for level in 1..10 {
        entities += &format!("<!ENTITY e{level} \"{}\">", format!("&e{};", level - 1).repeat(10));
    }
    format!("<?xml version=\"1.0\"?><!DOCTYPE b [{entities}]><ResponseStatus><a>&e9;</a></ResponseStatus>")
}
