//! A notice of the desktop: a line or two that stands beside the windows for a while.
//!
//! It knows nothing of the others: the words are its arguments, and they must hold nothing that the whole room may not
//! read. Where there is no service for notices, none is shown, and nobody is bothered with that.

/// Shows a notice. Blocks until the service has taken it: call it from a worker.
#[cfg(target_os = "linux")]
pub fn show(title: &str, body: &str) {
    if let Err(error) = ask(title, body) {
        tracing::debug!(%error, "no notice was shown");
    }
}

/// Elsewhere the window asks for attention, and that is all.
#[cfg(not(target_os = "linux"))]
pub fn show(_title: &str, _body: &str) {}

/// Desktop Notifications Specification 1.2, `org.freedesktop.Notifications.Notify` (DOCUMENTED).
#[cfg(target_os = "linux")]
fn ask(title: &str, body: &str) -> zbus::Result<()> {
    use std::collections::HashMap;

    use zbus::zvariant::Value;

    const PROGRAM: &str = "regain";
    /// The service decides how long it stays.
    const USUAL: i32 = -1;

    let hints = HashMap::from([("desktop-entry", Value::from(PROGRAM)), ("category", Value::from("email.arrived"))]);
    let actions: [&str; 0] = [];
    let place = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    let arguments = (PROGRAM, 0_u32, PROGRAM, title, body, actions.as_slice(), hints, USUAL);
    zbus::blocking::connection::Builder::session()?
        .method_timeout(std::time::Duration::from_secs(5))
        .build()?
        .call_method(Some(place.0), place.1, Some(place.0), "Notify", &arguments)?;
    Ok(())
}
