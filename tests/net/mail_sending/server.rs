//! A mail server on loopback for the tests: it follows its script, remembers what it was told, and stops on drop.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use rustls::ServerConfig;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// How the server behaves. The default takes every mail, in clear text, without a sign-in.
#[derive(Clone, Default)]
pub struct Script {
    /// TLS from the first byte.
    pub tls: Option<Arc<ServerConfig>>,
    /// Offers STARTTLS; `Some(None)` offers it and then refuses.
    #[expect(clippy::option_option, reason = "not offered; offered and refused; offered")]
    pub start_tls: Option<Option<Arc<ServerConfig>>>,
    /// The one user and password that it takes. `None`: offers no sign-in.
    pub login: Option<(&'static str, &'static str)>,
    /// What it answers to a command that begins so, in place of yes.
    pub answers: Vec<(&'static str, &'static str)>,
    /// So many times it gives the answer of the script, then it says yes; 0: always.
    pub at_first: usize,
    /// It hangs up in place of an answer to a command that begins so.
    pub hangs_up: Option<&'static str>,
    /// What it says in clear text, in one breath with its yes to TLS, as somebody on the way might add.
    pub injects: &'static str,
    /// It says nothing more after the message.
    pub falls_silent: bool,
    /// How it greets; empty: as a mail server for outgoing mail.
    pub greeting: &'static str,
    /// What it does in place of talking.
    pub instead: Instead,
}

/// Servers that do not talk.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Instead {
    /// It talks.
    #[default]
    Talk,
    /// Says nothing.
    Silence,
    /// Says one endless word.
    Flood,
}

/// What the server was told.
#[derive(Default)]
pub struct Told {
    pub connections: usize,
    /// Each line, marked when it came through TLS.
    pub lines: Vec<(bool, String)>,
    pub messages: Vec<Vec<u8>>,
    /// How often an answer of the script was given.
    pub scripted: usize,
    /// How many bytes of the endless word went out.
    pub flooded: usize,
}

impl Told {
    /// Whether a line began so.
    pub fn heard(&self, command: &str) -> bool {
        self.lines.iter().any(|(_, line)| line.starts_with(command))
    }
}

pub struct Server {
    pub address: SocketAddr,
    told: Arc<Mutex<Told>>,
    running: JoinHandle<()>,
}

impl Server {
    pub async fn start(script: Script) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let told = Arc::new(Mutex::new(Told::default()));
        let shared = Arc::clone(&told);
        let running = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.lock().unwrap().connections += 1;
                tokio::spawn(serve(stream, script.clone(), Arc::clone(&shared)));
            }
        });
        Self { address, told, running }
    }

    pub fn told<T>(&self, look: impl FnOnce(&Told) -> T) -> T {
        look(&self.told.lock().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn serve(stream: TcpStream, script: Script, told: Arc<Mutex<Told>>) {
    if let Some(config) = &script.tls {
        if let Ok(stream) = TlsAcceptor::from(Arc::clone(config)).accept(stream).await {
            match script.instead {
                Instead::Talk => drop(talk(stream, &script, &told, true, true).await),
                instead => say(instead, stream, &told).await,
            }
        }
        return;
    }
    if script.instead != Instead::Talk {
        return say(script.instead, stream, &told).await;
    }
    if let Ok(Some(stream)) = talk(stream, &script, &told, false, true).await
        && let Some(Some(config)) = &script.start_tls
        && let Ok(stream) = TlsAcceptor::from(Arc::clone(config)).accept(stream).await
    {
        drop(talk(stream, &script, &told, true, false).await);
    }
}

/// Says what is no conversation.
async fn say(instead: Instead, mut stream: impl AsyncRead + AsyncWrite + Unpin, told: &Mutex<Told>) {
    match instead {
        Instead::Talk | Instead::Silence => drop(tokio::io::copy(&mut stream, &mut tokio::io::sink()).await),
        Instead::Flood => {
            while stream.write_all(&[b'2'; 4096]).await.is_ok() {
                told.lock().unwrap().flooded += 4096;
            }
        }
    }
}

/// One conversation; gives the stream back when it shall switch to TLS.
async fn talk<S>(stream: S, script: &Script, told: &Mutex<Told>, tls: bool, greet: bool) -> std::io::Result<Option<S>>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut stream = BufReader::new(stream);
    if greet {
        let greeting = if script.greeting.is_empty() { "220 mail.test ready" } else { script.greeting };
        stream.write_all(format!("{greeting}\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let command = line.trim_end().to_owned();
        told.lock().unwrap().lines.push((tls, command.clone()));
        if script.hangs_up.is_some_and(|start| command.starts_with(start)) {
            return Ok(None);
        }
        let by_script = scripted(script, told, |start| command.starts_with(start));
        let reply = match (by_script, command.split(' ').next().unwrap()) {
            (Some(reply), _) => reply.to_owned(),
            (None, "EHLO") => hello(script, tls),
            (None, "STARTTLS") if matches!(script.start_tls, Some(None)) => "454 TLS is out of order".to_owned(),
            (None, "STARTTLS") => {
                stream.write_all(format!("220 go ahead\r\n{}", script.injects).as_bytes()).await?;
                return Ok(Some(stream.into_inner()));
            }
            (None, "AUTH") => sign_in(script, &command),
            (None, "DATA") => {
                stream.write_all(b"354 go on\r\n").await?;
                let message = message(&mut stream).await?;
                told.lock().unwrap().messages.push(message);
                if script.hangs_up == Some(".") {
                    return Ok(None);
                }
                if script.falls_silent {
                    tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
                    return Ok(None);
                }
                scripted(script, told, |start| start == ".").unwrap_or("250 taken").to_owned()
            }
            (None, "QUIT") => "221 bye".to_owned(),
            (None, _) => "250 yes".to_owned(),
        };
        stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
}

/// The answer of the script, as long as it lasts.
fn scripted(script: &Script, told: &Mutex<Told>, is_asked: impl Fn(&str) -> bool) -> Option<&'static str> {
    let (_, reply) = script.answers.iter().find(|(start, _)| is_asked(start))?;
    let mut told = told.lock().unwrap();
    told.scripted += 1;
    (script.at_first == 0 || told.scripted <= script.at_first).then_some(*reply)
}

fn hello(script: &Script, tls: bool) -> String {
    let mut lines = vec!["mail.test"];
    if script.start_tls.is_some() && !tls {
        lines.push("STARTTLS");
    }
    if script.login.is_some() {
        lines.push("AUTH PLAIN LOGIN");
    }
    let last = lines.pop().unwrap();
    lines.iter().map(|line| format!("250-{line}\r\n")).chain([format!("250 {last}")]).collect()
}

fn sign_in(script: &Script, command: &str) -> String {
    use base64::Engine as _;
    let expected = script.login.map(|(user, password)| format!("\0{user}\0{password}"));
    let given = command.strip_prefix("AUTH PLAIN ").unwrap_or_default();
    let given = base64::engine::general_purpose::STANDARD.decode(given).unwrap_or_default();
    if Some(given) == expected.map(String::into_bytes) { "235 welcome" } else { "535 5.7.8 no such user or password" }
        .to_owned()
}

/// Reads up to the dot and undoes the stuffing (RFC 5321 4.5.2).
async fn message(stream: &mut (impl tokio::io::AsyncBufRead + Unpin)) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let start = message.len();
        if stream.read_until(b'\n', &mut message).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if &message[start..] == b".\r\n" {
            message.truncate(start);
            return Ok(message);
        }
        if message[start] == b'.' {
            message.remove(start);
        }
    }
}
