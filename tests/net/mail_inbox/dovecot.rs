//! A real Dovecot in a folder of its own: one mailbox, TLS only, started by whoever runs the tests and gone with them.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime};

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use tempfile::TempDir;

use crate::program;
use crate::skipped::skipped;

pub const USER: &str = "anna@example.org";
pub const PASSWORD: &str = "Blue-Door-77 \u{e4}\"\\";

/// How long a busy machine may take to start it.
const PATIENCE: Duration = Duration::from_secs(20);

/// How this one differs.
#[derive(Clone, Copy, Default)]
pub struct Habits {
    /// Does not offer to tell of new mail by itself.
    pub is_silent: bool,
    /// Has no mark on its folder for junk, only the name.
    pub junk_by_name: bool,
}

pub struct Dovecot {
    folder: TempDir,
    child: Child,
    pub address: SocketAddr,
    /// Where it begins in clear text.
    pub open_address: SocketAddr,
    root: Vec<u8>,
}

impl Dovecot {
    /// `None`: it is not installed, which was said.
    pub fn start(test: &str, habits: Habits) -> Option<Self> {
        let Some(program) =
            program::find("dovecot").or_else(|| Some(PathBuf::from("/usr/sbin/dovecot")).filter(|path| path.is_file()))
        else {
            skipped(test, "dovecot is not installed");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("regain-dovecot-").tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let root = certificate(folder.path());
        // The ports are free when they are chosen; should another program be quicker, the next ones are tried.
        for _ in 0..5 {
            let held = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
            let [address, open_address] = held.map(|listener| listener.local_addr().unwrap());
            let config = config(folder.path(), [address, open_address].map(|address| address.port()), habits);
            fs::write(folder.path().join("dovecot.conf"), config).unwrap();
            make_mailbox(folder.path());
            let mut child = Command::new(&program)
                .arg("-F")
                .arg("-c")
                .arg(folder.path().join("dovecot.conf"))
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(fs::File::create(folder.path().join("stderr")).unwrap())
                .spawn()
                .unwrap();
            let began = Instant::now();
            while began.elapsed() < PATIENCE && child.try_wait().unwrap().is_none() {
                if [address, open_address].iter().all(|address| TcpStream::connect(address).is_ok()) {
                    return Some(Self { folder, child, address, open_address, root });
                }
                std::thread::sleep(Duration::from_millis(10));
            }
            child.kill().ok();
            child.wait().unwrap();
        }
        let said = fs::read_to_string(folder.path().join("stderr")).unwrap_or_default();
        let log = fs::read_to_string(folder.path().join("log")).unwrap_or_default();
        panic!("dovecot does not start: {said}{log}");
    }

    /// The authority behind its certificate.
    pub fn root(&self) -> Vec<u8> {
        self.root.clone()
    }

    /// The root certificate as a file.
    pub fn root_file(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// Puts a mail into a folder, as a delivery does: the inbox is "".
    pub fn deliver(&self, into: &str, from: &str, subject: &str, text: &str) {
        let name = format!("{:032x}", rand_core::RngCore::next_u64(&mut rand_core::OsRng));
        let mail = format!(
            "From: {from}\r\nTo: {USER}\r\nSubject: {subject}\r\nMessage-ID: <{name}@test>\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        );
        self.put(into, "new", &name, mail.as_bytes(), None);
    }

    /// Writes a mail file, with the time at which it came.
    pub fn put(&self, into: &str, state: &str, name: &str, mail: &[u8], came: Option<SystemTime>) {
        let maildir = self.maildir().join(into);
        let (draft, place) = (maildir.join("tmp").join(name), maildir.join(state).join(name));
        fs::write(&draft, mail).unwrap();
        if let Some(came) = came {
            fs::File::options().write(true).open(&draft).unwrap().set_modified(came).unwrap();
        }
        if let Some(owner) = owner() {
            chown(&draft, Some(owner), Some(owner)).unwrap();
        }
        fs::rename(draft, place).unwrap();
    }

    pub fn maildir(&self) -> PathBuf {
        self.folder.path().join("mail/Maildir")
    }

    /// Every line that clients said after they had signed in.
    pub fn heard(&self) -> String {
        let logs = fs::read_dir(self.folder.path().join("rawlog")).unwrap().map(|entry| entry.unwrap().path());
        let said = logs.filter(|path| path.extension().is_some_and(|end| end == "in"));
        said.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
    }

    /// What it wrote into its log.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // It ends its own children when it is asked to end.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if asked.is_ok_and(|status| status.success()) {
            let began = Instant::now();
            while began.elapsed() < Duration::from_secs(5) {
                if self.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Root's own mail is not served, so then the mailbox belongs to nobody; else to whoever runs the tests.
fn owner() -> Option<u32> {
    static OWNER: LazyLock<Option<u32>> = LazyLock::new(|| (id("-u") == "0").then_some(65534));
    *OWNER
}

fn id(what: &str) -> String {
    String::from_utf8(Command::new("id").arg(what).output().unwrap().stdout).unwrap().trim().to_owned()
}

fn make_mailbox(folder: &Path) {
    for path in ["mail", "mail/Maildir", "rawlog"] {
        fs::create_dir_all(folder.join(path)).unwrap();
    }
    for path in ["", ".Spam", ".Junk", ".Archive"] {
        for part in ["", "new", "cur", "tmp"] {
            fs::create_dir_all(folder.join("mail/Maildir").join(path).join(part)).unwrap();
        }
    }
    if let Some(owner) = owner() {
        let mut all = Command::new("chown");
        all.arg("-R").arg(format!("{owner}:{owner}")).arg(folder.join("mail")).arg(folder.join("rawlog"));
        assert!(all.status().unwrap().success());
    }
}

/// Makes an authority and a certificate for this computer's own address; returns the authority.
fn certificate(folder: &Path) -> Vec<u8> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let certificate = params.signed_by(&key, &authority).unwrap();
    fs::write(folder.join("cert.pem"), certificate.pem()).unwrap();
    fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
    fs::write(folder.join("root.pem"), authority.pem()).unwrap();
    authority.der().to_vec()
}

fn config(folder: &Path, [port, open]: [u16; 2], habits: Habits) -> String {
    let dir = folder.display();
    // Started by root, it takes the users that were made for it; else it has only whoever started it.
    let (user, login, group) = match owner() {
        Some(_) => ("dovecot".to_owned(), "dovenull".to_owned(), "dovecot".to_owned()),
        None => (id("-un"), id("-un"), id("-gn")),
    };
    let owner = owner().map_or_else(|| id("-u"), |owner| owner.to_string());
    let quoted = PASSWORD.replace('\\', "\\\\");
    fs::write(folder.join("users"), format!("{USER}:{{PLAIN}}{quoted}\n").replace("\\\\", "\\")).unwrap();
    let idle = if habits.is_silent { "imap_capability = IMAP4rev1 LITERAL+ SPECIAL-USE" } else { "" };
    let mark = if habits.junk_by_name { "" } else { "mailbox Junk {\n special_use = \\Junk\n }" };
    format!(
        "base_dir = {dir}/run\nstate_dir = {dir}/state\nlog_path = {dir}/log\nprotocols = imap\nlisten = 127.0.0.1\n\
         default_internal_user = {user}\ndefault_login_user = {login}\ndefault_internal_group = {group}\n\
         first_valid_uid = 1\nssl = required\nssl_cert = <{dir}/cert.pem\nssl_key = <{dir}/key.pem\nssl_dh =\n\
         auth_mechanisms = plain\nauth_failure_delay = 0\nmail_location = maildir:{dir}/mail/Maildir\n{idle}\n\
         mailbox_idle_check_interval = 1 secs\n\
         passdb {{\n driver = passwd-file\n args = scheme=PLAIN username_format=%u {dir}/users\n}}\n\
         userdb {{\n driver = static\n args = uid={owner} gid={owner} home={dir}/mail\n}}\n\
         namespace inbox {{\n inbox = yes\n separator = .\n {mark}\n}}\n\
         protocol imap {{\n rawlog_dir = {dir}/rawlog\n}}\n\
         service imap-login {{\n chroot =\n inet_listener imap {{\n address = 127.0.0.1\n port = {open}\n }}\n\
         inet_listener imaps {{\n address = 127.0.0.1\n port = {port}\n ssl = yes\n }}\n}}\n\
         service anvil {{\n chroot =\n unix_listener anvil-auth-penalty {{\n mode = 0\n }}\n}}\n\
         service imap {{\n process_limit = 50\n}}\n\
         service stats {{\n chroot =\n}}\n"
    )
}
