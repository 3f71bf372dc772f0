//! How Dovecot is set up: one mailbox an account, with a folder for junk, over TLS only.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::daemon::ServiceUser;
use super::{DOMAIN, Options, certificate};

/// The name of the program.
pub(super) const PROGRAM: &str = "dovecot";

pub(super) fn arguments(folder: &Path) -> Vec<String> {
    vec!["-F".to_owned(), "-c".to_owned(), settings(folder).display().to_string()]
}

/// Where the mails of a folder of a mailbox lie. The inbox is `""`; other folders lie in it, with a dot in front.
pub(super) fn maildir(folder: &Path, account: &str, mailbox: &str) -> PathBuf {
    let inbox = folder.join("mail").join(account).join("Maildir");
    if mailbox.is_empty() { inbox } else { inbox.join(format!(".{mailbox}")) }
}

/// The file that it logs to.
pub(super) fn log(folder: &Path) -> PathBuf {
    folder.join("dovecot.log")
}

/// Writes its configuration and the accounts.
pub(super) fn write(folder: &Path, options: &Options<'_>, user: &ServiceUser, imap: u16, imaps: u16) -> io::Result<()> {
    let mut accounts = String::new();
    for account in options.accounts {
        let home = folder.join("mail").join(account.name);
        fs::create_dir_all(&home)?;
        accounts.push_str(&format!(
            "{}@{DOMAIN}:{{PLAIN}}{}:{}:{}::{}\n",
            account.name,
            account.password.reveal(),
            user.uid,
            user.gid,
            home.display()
        ));
    }
    let passwords = folder.join("passwords");
    fs::write(&passwords, accounts)?;
    fs::create_dir_all(folder.join("run"))?;
    // The words between sign-in and mailbox stay those of the program, but for the one that is left out.
    let idle = if options.idle { "" } else { "imap_capability = IMAP4rev1 SASL-IR ENABLE LITERAL+ SPECIAL-USE\n" };
    let text = format!(
        "base_dir = {run}
state_dir = {run}
log_path = {log}
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 0
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
mail_location = maildir:~/Maildir
{idle}auth_mechanisms = plain login
auth_failure_delay = 0
mailbox_idle_check_interval = 1 secs
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {passwords}
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {passwords}
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
",
        run = folder.join("run").display(),
        log = log(folder).display(),
        user = user.name,
        group = user.group_name,
        chain = certificate::chain(folder).display(),
        key = certificate::key(folder).display(),
        passwords = passwords.display(),
    );
    fs::write(settings(folder), text)
}

fn settings(folder: &Path) -> PathBuf {
    folder.join("dovecot.conf")
}
