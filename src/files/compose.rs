//! Opens a new mail with an attachment in the person's mail program, where the program is known to take one.
//!
//! On Linux the common way (`xdg-email --attach`, seen in xdg-utils 1.1.3) hands an attachment over to Thunderbird only,
//! by its own option; every other program gets a `mailto:` link, from which most drop the attachment. So Thunderbird is
//! asked directly when it is the person's mail program, and everybody else gets the mail as a file.

use std::path::Path;

/// A mail to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewMail<'a> {
    /// To whom.
    pub to: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// The file that is attached.
    pub attachment: &'a Path,
}

/// Whether a program took the mail with its attachment. `false`: no such program here.
#[cfg(not(target_os = "linux"))]
pub fn compose(_: NewMail<'_>) -> bool {
    false
}

/// Whether a program took the mail with its attachment. `false`: no such program here.
#[cfg(target_os = "linux")]
pub fn compose(mail: NewMail<'_>) -> bool {
    linux::compose(mail)
}

/// Whether [`compose`] has a program to ask.
#[cfg(not(target_os = "linux"))]
pub fn can_compose() -> bool {
    false
}

/// Whether [`compose`] has a program to ask.
#[cfg(target_os = "linux")]
pub fn can_compose() -> bool {
    linux::program().is_some()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::PathBuf;
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use super::NewMail;
    use crate::files::timeout::{TimedOut, with_timeout};

    /// How long the desktop may take to say which program it is.
    const ANSWER: Duration = Duration::from_secs(3);
    /// How long a program may take to say that it cannot. Longer means that its window is coming.
    const START: Duration = Duration::from_secs(3);

    pub(super) fn compose(mail: NewMail<'_>) -> bool {
        let (Some(program), Some(argument)) = (program(), compose_argument(mail)) else { return false };
        let run = move || quiet(Command::new(program).arg("-compose").arg(argument)).status();
        match with_timeout(START, run) {
            Ok(Ok(status)) => status.success(),
            Ok(Err(error)) => {
                tracing::info!(%error, "the mail program does not start");
                false
            }
            Err(TimedOut) => true,
        }
    }

    /// The person's mail program, when it is Thunderbird under whatever path.
    pub(super) fn program() -> Option<PathBuf> {
        let query = || quiet(Command::new("xdg-mime").args(["query", "default", "x-scheme-handler/mailto"])).output();
        let entry = String::from_utf8(with_timeout(ANSWER, query).ok()?.ok()?.stdout).ok()?;
        let entry = entry.trim();
        // A name of a file, and nothing that leads out of the folders it is looked for in.
        let is_name = entry.ends_with(".desktop") && !entry.contains('/');
        let text =
            folders().iter().filter(|_| is_name).find_map(|folder| std::fs::read_to_string(folder.join(entry)).ok())?;
        let line = text.lines().find_map(|line| line.strip_prefix("Exec="))?;
        let program = PathBuf::from(line.split_whitespace().next()?.trim_matches('"'));
        let name = program.file_name()?.to_str()?;
        ["thunderbird", "icedove", "betterbird"].iter().any(|known| name.starts_with(known)).then_some(program)
    }

    /// Where the desktop keeps the entries of programs (DOCUMENTED: XDG base directories).
    fn folders() -> Vec<PathBuf> {
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let own = std::env::var_os("XDG_DATA_HOME").map_or_else(|| home.join(".local/share"), PathBuf::from);
        let all = std::env::var_os("XDG_DATA_DIRS").filter(|all| !all.is_empty());
        let all = all.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
        let rest: Vec<PathBuf> = std::env::split_paths(&all).collect();
        std::iter::once(own).chain(rest).map(|folder| folder.join("applications")).collect()
    }

    /// The form that Thunderbird takes: values in single quotes, so there must be none inside.
    fn compose_argument(mail: NewMail<'_>) -> Option<String> {
        let attachment = mail.attachment.to_str()?;
        let values = [mail.to, mail.subject, mail.body, attachment];
        let plain = values.iter().all(|value| !value.contains(['\'', '\n', '\r']));
        let [to, subject, body, attachment] = values;
        plain.then(|| format!("to='{to}',subject='{subject}',body='{body}',attachment='{attachment}'"))
    }

    fn quiet(command: &mut Command) -> &mut Command {
        command.stdin(Stdio::null()).stderr(Stdio::null())
    }
}
