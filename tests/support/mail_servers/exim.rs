//! Exim in a folder of its own: takes mail after a sign-in through TLS and puts it into a Maildir.
//!
//! Runs as whoever runs the tests. Started by root, it gives up root for everything but the ports, so the folders are
//! open to its user.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::authority::Authority;

/// The one user, and the password.
pub const USER: &str = "anna@example.org";
pub const PASSWORD: &str = "Blue-Door-77";

/// How long it may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running Exim.
pub struct Exim {
    /// Where it wants STARTTLS.
    pub start_tls: SocketAddr,
    /// Where TLS comes first.
    pub tls: SocketAddr,
    folder: tempfile::TempDir,
    child: Child,
}

/// Where Exim lies, if it is installed.
pub fn program() -> Option<PathBuf> {
    ["/usr/sbin/exim4", "/usr/sbin/exim"].into_iter().map(PathBuf::from).find(|path| path.is_file())
}

impl Exim {
    /// Starts it with a certificate of this authority for these names. More rules of its own go into `recipient_rules`
    /// (a part of the access list for recipients).
    pub fn start(program: &Path, authority: &Authority, names: &[&str], recipient_rules: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        open_to_all(&path);
        for name in ["spool", "log", "mail"] {
            fs::create_dir(path.join(name)).unwrap();
            open_to_all(&path.join(name));
        }
        let (certificate, key) = authority.vouch_in_pem(names);
        fs::write(path.join("cert.pem"), certificate).unwrap();
        fs::write(path.join("key.pem"), key).unwrap();
        // Another program may take a port between our look and Exim's: then the next pair is tried.
        for _ in 0..5 {
            let ports = free_ports();
            fs::write(path.join("exim.conf"), configuration(&path, ports, recipient_rules)).unwrap();
            let log = fs::File::create(path.join("said")).unwrap();
            let mut child = Command::new(program)
                .arg("-C")
                .arg(path.join("exim.conf"))
                .arg("-bdf")
                .stdin(Stdio::null())
                .stdout(log.try_clone().unwrap())
                .stderr(log)
                .spawn()
                .unwrap();
            let [start_tls, tls] = ports.map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
            if is_up(&mut child, &[start_tls, tls]) {
                return Self { start_tls, tls, folder, child };
            }
            stop(&mut child);
        }
        panic!("Exim does not start: {}", fs::read_to_string(path.join("said")).unwrap_or_default());
    }

    /// The mails that were delivered, once there are so many. The first line of each is the one that Exim puts there.
    pub fn delivered(&self, count: usize) -> Vec<Vec<u8>> {
        let until = Instant::now() + PATIENCE;
        loop {
            let new = self.folder.path().join("mail/new");
            let mut files: Vec<PathBuf> =
                fs::read_dir(new).map(|all| all.map(|entry| entry.unwrap().path()).collect()).unwrap_or_default();
            if files.len() >= count || Instant::now() > until {
                files.sort();
                return files.iter().map(|file| fs::read(file).unwrap()).collect();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// What it wrote into its log.
    pub fn log(&self) -> String {
        ["main", "reject"]
            .map(|name| fs::read_to_string(self.folder.path().join(format!("log/{name}log"))).unwrap_or_default())
            .concat()
    }
}

impl Drop for Exim {
    fn drop(&mut self) {
        stop(&mut self.child);
    }
}

fn stop(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

fn open_to_all(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
}

fn free_ports() -> [u16; 2] {
    let held = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    held.map(|listener| listener.local_addr().unwrap().port())
}

fn is_up(child: &mut Child, addresses: &[SocketAddr]) -> bool {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until && child.try_wait().unwrap().is_none() {
        if addresses.iter().all(|address| TcpStream::connect(address).is_ok()) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

fn id(which: &str) -> String {
    let output = Command::new("id").arg(which).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn configuration(folder: &Path, [start_tls, tls]: [u16; 2], recipient_rules: &str) -> String {
    let folder = folder.display();
    let (user, group) = (id("-u"), id("-g"));
    // As an ordinary user it must take that user for its own; as root it wants another one for the Maildir.
    let (own, delivery) = match user.as_str() {
        "0" => (String::new(), "user = Debian-exim\n  group = Debian-exim"),
        _ => (format!("exim_user = {user}\nexim_group = {group}"), ""),
    };
    format!(
        r"
{own}
primary_hostname = mail.test
spool_directory = {folder}/spool
log_file_path = {folder}/log/%slog
pid_file_path = {folder}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {start_tls} : {tls}
tls_on_connect_ports = {tls}
tls_advertise_hosts = *
tls_certificate = {folder}/cert.pem
tls_privatekey = {folder}/key.pem
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}{{}}}}
message_size_limit = 100K
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_mail = of_sender
acl_smtp_rcpt = of_recipient

begin acl
of_sender:
  deny
    condition = ${{if eq{{$sender_address}}{{somebody.else@example.org}}}}
    message = 550 5.7.1 you are not $sender_address
  accept
of_recipient:
  deny
    !authenticated = *
    message = 550 5.7.1 relay not permitted
{recipient_rules}
  accept

begin routers
all:
  driver = accept
  transport = box

begin transports
box:
  driver = appendfile
  directory = {folder}/mail
  maildir_format
  create_directory
  {delivery}

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{USER}}}}}{{eq{{$auth3}}{{{PASSWORD}}}}}}}}}
  server_set_id = $auth2
"
    )
}
