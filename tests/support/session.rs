//! Desktop sessions for the tests: a bus of their own, away from the person's, and no screen unless one is given.

use std::path::Path;
use std::process::Command;

/// A session like the person's; `before` is a line of shell that prepares it.
pub fn session(before: &str) -> Command {
    run(Command::new("dbus-run-session"), before)
}

/// A session that nothing lives in and that starts nothing.
pub fn bare_session(home: &Path, before: &str) -> Command {
    const CONFIG: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
        <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    let config = home.join("bus.conf");
    std::fs::write(&config, CONFIG).unwrap();
    let mut command = Command::new("dbus-run-session");
    command.arg("--config-file").arg(config);
    run(command, before)
}

fn run(mut command: Command, before: &str) -> Command {
    command.args(["--", "sh", "-c", &format!("{before}\n\"$0\" \"$@\"")]);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}
