//! A mail server on loopback for the tests: it follows its script, remembers what it was told, and stops on drop.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
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
    pub start_tls: Option<Option<Arc<ServerConfig>>>,
    /// The one user and password that it takes. `None`: offers no sign-in.
    pub login: Option<(&'static str, &'static str)>,
    /// What it answers to a command that begins so, in place of yes.
    pub answers: Vec<(&'static str, &'static str)>,
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

async fn serve(mut stream: TcpStream, script: Script, told: Arc<Mutex<Told>>) {
    match script.instead {
        Instead::Talk => {}
        Instead::Silence => return drop(tokio::io::copy(&mut stream, &mut tokio::io::sink()).await),
        Instead::Flood => {
            while stream.write_all(&[b'2'; 4096]).await.is_ok() {
                told.lock().unwrap().flooded += 4096;
            }
            return;
        }
    }
    if let Some(config) = &script.tls {
        if let Ok(stream) = TlsAcceptor::from(Arc::clone(config)).accept(stream).await {
            drop(talk(stream, &script, &told, true, true).await);
        }
        return;
    }
    if let Ok(Some(stream)) = talk(stream, &script, &told, false, true).await
        && let Some(Some(config)) = &script.start_tls
        && let Ok(stream) = TlsAcceptor::from(Arc::clone(config)).accept(stream).await
    {
        drop(talk(stream, &script, &told, true, false).await);
    }
}

/// One conversation; gives the stream back when it shall switch to TLS.
async fn talk<S>(stream: S, script: &Script, told: &Mutex<Told>, tls: bool, greet: bool) -> std::io::Result<Option<S>>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut stream = BufReader::new(stream);
    if greet {
        stream.write_all(b"220 mail.test ready\r\n").await?;
    }
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let command = line.trim_end().to_owned();
        told.lock().unwrap().lines.push((tls, command.clone()));
        let scripted = script.answers.iter().find(|(start, _)| command.starts_with(start));
        let reply = match (scripted, command.split(' ').next().unwrap()) {
            (Some((_, reply)), _) => (*reply).to_owned(),
            (None, "EHLO") => hello(script, tls),
            (None, "STARTTLS") if matches!(script.start_tls, Some(None)) => "454 TLS is out of order".to_owned(),
            (None, "STARTTLS") => {
                stream.write_all(b"220 go ahead\r\n").await?;
                return Ok(Some(stream.into_inner()));
            }
            (None, "AUTH") => sign_in(script, &command),
            (None, "DATA") => {
                stream.write_all(b"354 go on\r\n").await?;
                let message = message(&mut stream).await?;
                told.lock().unwrap().messages.push(message);
                let scripted = script.answers.iter().find(|(start, _)| *start == ".");
                scripted.map_or("250 taken", |(_, reply)| reply).to_owned()
            }
            (None, "QUIT") => "221 bye".to_owned(),
            (None, _) => "250 yes".to_owned(),
        };
        stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
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

/// An authority that no computer trusts by itself.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        params.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn der(&self) -> Vec<u8> {
        self.0.der().to_vec()
    }

    /// A server certificate for these names.
    pub fn vouch_for(&self, names: &[&str]) -> Arc<ServerConfig> {
        self.vouch(CertificateParams::new(names.iter().map(ToString::to_string).collect::<Vec<_>>()).unwrap())
    }

    /// A certificate that has run out.
    pub fn vouch_for_the_past(&self, name: &str) -> Arc<ServerConfig> {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2001, 1, 1);
        params.not_after = rcgen::date_time_ymd(2002, 1, 1);
        self.vouch(params)
    }

    fn vouch(&self, mut params: CertificateParams) -> Arc<ServerConfig> {
        params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        regain::mail::install_tls();
        Arc::new(ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap())
    }
}
