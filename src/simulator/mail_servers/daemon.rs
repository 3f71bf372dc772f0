//! A program in the background: started as an ordinary user, waited for until its ports answer, stopped when dropped.

#[cfg(unix)]
use std::fs;
use std::fs::File;
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Error;

/// How long a program may take until it answers.
const START_TIMEOUT: Duration = Duration::from_secs(20);
/// How long to wait between two looks at a program.
const POLL_INTERVAL: Duration = Duration::from_millis(10);
/// How long a program may take to stop.
const STOP_TIMEOUT: Duration = Duration::from_secs(3);

/// Free TCP ports of loopback, no two the same.
pub(super) fn free_ports<const N: usize>() -> io::Result<[u16; N]> {
    // All are held until all are known, so that none is given twice.
    let mut held = Vec::with_capacity(N);
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}

/// The user as whom the programs run: whoever runs this one, but never root, which mail programs refuse.
pub(super) struct ServiceUser {
    /// The number of the user.
    pub(super) uid: u32,
    /// The number of the group.
    pub(super) gid: u32,
    /// The name of the user.
    pub(super) name: String,
    /// The name of the group.
    pub(super) group_name: String,
    #[cfg(unix)]
    is_root: bool,
}

impl ServiceUser {
    /// The owner of the folder, who is whoever runs this program; for root, `nobody`.
    #[cfg(unix)]
    pub(super) fn find(folder: &Path) -> Result<Self, Error> {
        use std::os::unix::fs::MetadataExt as _;
        let owner = fs::metadata(folder)?;
        let is_root = owner.uid() == 0;
        let (users, groups) = (fs::read_to_string("/etc/passwd")?, fs::read_to_string("/etc/group")?);
        let found = if is_root { line(&users, 0, "nobody") } else { line(&users, 2, &owner.uid().to_string()) };
        let found = found.ok_or(Error::Missing("the user"))?;
        let number = |at: usize| found.get(at).and_then(|text| text.parse().ok()).ok_or(Error::Missing("the user"));
        let (uid, gid): (u32, u32) = (number(2)?, number(3)?);
        let group_name = line(&groups, 2, &gid.to_string()).ok_or(Error::Missing("the group"))?;
        let name = |fields: &[&str]| fields.first().copied().unwrap_or_default().to_owned();
        Ok(Self { uid, gid, name: name(&found), group_name: name(&group_name), is_root })
    }

    /// Missing, as the programs are: they are there on Unix only.
    #[cfg(not(unix))]
    pub(super) fn find(_folder: &Path) -> Result<Self, Error> {
        Err(Error::Missing("Exim"))
    }

    /// Gives a folder and all in it to that user.
    #[cfg(unix)]
    pub(super) fn give(&self, path: &Path) -> io::Result<()> {
        if !self.is_root {
            return Ok(());
        }
        std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid))?;
        if path.is_dir() {
            for entry in fs::read_dir(path)? {
                self.give(&entry?.path())?;
            }
        }
        Ok(())
    }

    /// Does nothing, where there are no users to give to.
    #[cfg(not(unix))]
    pub(super) fn give(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    #[cfg(unix)]
    fn run_as(&self, command: &mut Command) {
        use std::os::unix::process::CommandExt as _;
        if self.is_root {
            command.uid(self.uid).gid(self.gid);
        }
    }

    #[cfg(not(unix))]
    fn run_as(&self, _command: &mut Command) {}
}

/// The fields of the line of a file like `/etc/passwd` of which one, counted from nought, is this text.
#[cfg(unix)]
fn line<'a>(file: &'a str, at: usize, says: &str) -> Option<Vec<&'a str>> {
    file.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|fields| fields.get(at) == Some(&says))
}

/// A running program.
pub(super) struct Daemon(Child);

impl Daemon {
    /// Starts it, and waits until all these ports answer.
    pub(super) fn start(
        user: &ServiceUser,
        program: &'static str,
        arguments: &[String],
        ports: &[u16],
    ) -> Result<Self, Error> {
        // Both live where ordinary users do not look for programs.
        let path = ["/usr/sbin", "/usr/bin", "/usr/local/sbin"].map(|folder| Path::new(folder).join(program));
        let path = path.into_iter().find(|path| path.exists()).ok_or(Error::Missing(program))?;
        if ports.iter().any(|port| answers(*port)) {
            return Err(io::Error::from(io::ErrorKind::AddrInUse).into());
        }
        let mut command = Command::new(path);
        let null = || File::options().write(true).open("/dev/null").map_or(Stdio::null(), Stdio::from);
        command.args(arguments).current_dir("/").stdin(Stdio::null()).stdout(null()).stderr(null());
        user.run_as(&mut command);
        let mut daemon = Self(command.spawn()?);
        let deadline = Instant::now() + START_TIMEOUT;
        for port in ports {
            while !answers(*port) {
                if Instant::now() > deadline || daemon.0.try_wait()?.is_some() {
                    return Err(io::Error::other(format!("{program} did not start")).into());
                }
                thread::sleep(POLL_INTERVAL);
            }
        }
        Ok(daemon)
    }
}

/// Whether a program listens on this port of loopback.
fn answers(port: u16) -> bool {
    TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
}

impl Drop for Daemon {
    /// Asks it to stop, so that it stops its own children; then makes it.
    fn drop(&mut self) {
        let asked = Command::new("kill").arg(self.0.id().to_string()).stderr(Stdio::null()).status();
        if asked.is_ok_and(|status| status.success()) {
            let deadline = Instant::now() + STOP_TIMEOUT;
            while Instant::now() < deadline {
                if !matches!(self.0.try_wait(), Ok(None)) {
                    return;
                }
                thread::sleep(POLL_INTERVAL);
            }
        }
        if self.0.kill().and_then(|()| self.0.wait()).is_err() {
            tracing::debug!("a mail program did not stop");
        }
    }
}
