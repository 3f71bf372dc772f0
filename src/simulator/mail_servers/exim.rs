//! How Exim is set up: takes mail from who signs in over TLS, keeps that of its own domain, hands that of the recovery
//! service on to the mail desk, and refuses the rest.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::daemon::ServiceUser;
use super::{DOMAIN, Options, certificate, dovecot};

/// The name of the program in Debian.
pub(super) const PROGRAM: &str = "exim4";

/// The domains of the recovery service. DOCUMENTED in the manuals of the cameras.
const SERVICE: &str = "hikvision.com : device-service.com";

pub(super) fn arguments(folder: &Path) -> Vec<String> {
    vec!["-C".to_owned(), settings(folder).display().to_string(), "-bdf".to_owned()]
}

/// Writes its configuration and the accounts.
pub(super) fn write(folder: &Path, options: &Options<'_>, user: &ServiceUser, smtp: u16, smtps: u16) -> io::Result<()> {
    let at = |name: &str| folder.join(name).display().to_string();
    for name in ["spool", "exim-log"] {
        fs::create_dir_all(folder.join(name))?;
    }
    let users: String = options
        .accounts
        .iter()
        .map(|account| {
            let place = dovecot::maildir(folder, account.name, "").display().to_string();
            format!("{}: {place}\n", account.name)
        })
        .collect();
    fs::write(folder.join("users"), users)?;
    let knows = |user: &str, password: &str| {
        let one = |account: &super::Account| {
            let whole = format!("{}@{DOMAIN}", account.name);
            format!("{{and{{{{eq{{{user}}}{{{whole}}}}}{{eq{{{password}}}{{{}}}}}}}}}", account.password.reveal())
        };
        format!("${{if or{{{}}}}}", options.accounts.iter().map(one).collect::<Vec<_>>().join(""))
    };
    let desk = options.desk.map_or_else(String::new, |desk| {
        format!(
            "desk:\n  driver = manualroute\n  domains = {SERVICE}\n  transport = desk\n  \
             route_list = * 127.0.0.1::{} byname\n  self = send\n",
            desk.port()
        )
    });
    let (user, group) = (user.uid, user.gid);
    let (chain, key) =
        (certificate::chain(folder).display().to_string(), certificate::key(folder).display().to_string());
    let (plain, login) = (knows("$auth2", "$auth3"), knows("$auth1", "$auth2"));
    let text = format!(
        "exim_user = {user}
exim_group = {group}
keep_environment =
spool_directory = {}
log_file_path = {}/%s
pid_file_path = {}
local_interfaces = 127.0.0.1
daemon_smtp_ports = {smtp} : {smtps}
tls_on_connect_ports = {smtps}
primary_hostname = mail.{DOMAIN}
qualify_domain = {DOMAIN}
tls_advertise_hosts = *
tls_certificate = {chain}
tls_privatekey = {key}
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
acl_smtp_rcpt = recipient
host_lookup =
rfc1413_hosts =
message_size_limit = 5M
begin acl
recipient:
  accept authenticated = *
  deny message = relay not permitted
begin routers
{desk}here:
  driver = accept
  domains = {DOMAIN}
  local_parts = lsearch;{users}
  transport = maildir
begin transports
desk:
  driver = smtp
  allow_localhost
  hosts_avoid_tls = *
maildir:
  driver = appendfile
  maildir_format
  directory = ${{lookup{{$local_part}}lsearch{{{users}}}{{$value}}fail}}
  create_directory
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = {plain}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = {login}
  server_set_id = $auth1
",
        at("spool"),
        at("exim-log"),
        at("exim.pid"),
        users = at("users"),
    );
    fs::write(settings(folder), text)
}

fn settings(folder: &Path) -> PathBuf {
    folder.join("exim.conf")
}
