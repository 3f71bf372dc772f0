//! How the desktop wants the screen, asked of a service of our own on a bus of its own: it says, changes its mind, hangs,
//! comes late, goes and comes back, or is not there at all.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use regain::appearance;
use regain::domain::SystemWishes;
use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedValue, Value};

use crate::elsewhere;
use crate::session::bare_session;

const PATIENCE: Duration = Duration::from_secs(20);
const PLACE: &str = "/org/freedesktop/portal/desktop";
const SHARED: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";

/// What a desktop says: namespace, key, value.
pub type Says = Vec<(&'static str, &'static str, Value<'static>)>;

/// Stands in for the desktop. `None`: it never answers.
struct Settings(Option<Says>);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    async fn read_all(&self, namespaces: Vec<String>) -> HashMap<String, HashMap<String, OwnedValue>> {
        let Some(says) = &self.0 else { return std::future::pending().await };
        let mut all: HashMap<String, HashMap<String, OwnedValue>> = HashMap::new();
        for (namespace, key, value) in
            says.iter().filter(|(namespace, ..)| namespaces.iter().any(|one| one == namespace))
        {
            let value = value.try_to_owned().unwrap();
            all.entry((*namespace).to_owned()).or_default().insert((*key).to_owned(), value);
        }
        all
    }
}

/// A desktop that says this, on the bus of the builder.
pub fn desktop(builder: connection::Builder<'_>, says: Option<Says>) -> Connection {
    let builder = builder.serve_at(PLACE, Settings(says)).unwrap();
    builder.name("org.freedesktop.portal.Desktop").unwrap().build().unwrap()
}

/// The desktop changes its mind.
pub fn change(desktop: &Connection, namespace: &str, key: &str, value: Value<'_>) {
    let change = (namespace, key, value);
    desktop.emit_signal(None::<&str>, PLACE, "org.freedesktop.portal.Settings", "SettingChanged", &change).unwrap();
}

fn session() -> connection::Builder<'static> {
    connection::Builder::session().unwrap()
}

/// What is told from now on.
struct Watch {
    told: Receiver<SystemWishes>,
    runtime: tokio::runtime::Runtime,
    task: tokio::task::JoinHandle<()>,
}

impl Watch {
    fn begin() -> Self {
        let (tell, told) = channel();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let task = runtime.spawn(appearance::watch(move |wishes| tell.send(wishes).unwrap_or_default()));
        Self { told, runtime, task }
    }

    #[track_caller]
    fn next(&self) -> SystemWishes {
        self.told.recv_timeout(PATIENCE).unwrap()
    }

    /// Something else may be told before; nothing may come instead.
    #[track_caller]
    fn until(&self, wanted: SystemWishes) {
        while self.next() != wanted {}
    }
}

fn dark(on: bool) -> SystemWishes {
    SystemWishes { dark: Some(on), ..SystemWishes::default() }
}

fn inside(test: &str, body: impl FnOnce()) {
    elsewhere::run(test, &["dbus-run-session"], |home| bare_session(home, ""), |_| body());
}

#[test]
fn a_desktop_that_wants_dark_is_heard_and_heard_again_when_it_changes() {
    inside("a_desktop_that_wants_dark_is_heard_and_heard_again_when_it_changes", || {
        let says = vec![(SHARED, "color-scheme", Value::U32(1)), ("org.example", "color-scheme", Value::U32(2))];
        let desktop = desktop(session(), Some(says));
        let watch = Watch::begin();
        assert_eq!(watch.next(), dark(true));
        change(&desktop, SHARED, "color-scheme", Value::U32(2));
        assert_eq!(watch.next(), dark(false));
        change(&desktop, SHARED, "accent-color", Value::from((0.1, 0.2, 0.3)));
        change(&desktop, SHARED, "color-scheme", Value::U32(0));
        assert_eq!(watch.next(), SystemWishes::default(), "what does not concern us is not told");
        change(&desktop, SHARED, "contrast", Value::U32(1));
        assert!(watch.next().high_contrast);
        change(&desktop, GNOME, "enable-animations", Value::Bool(false));
        let all = SystemWishes { dark: None, high_contrast: true, reduced_motion: true };
        assert_eq!(watch.next(), all);
    });
}

#[test]
fn contrast_and_stillness_are_heard_at_once() {
    inside("contrast_and_stillness_are_heard_at_once", || {
        let says = vec![
            (SHARED, "color-scheme", Value::U32(2)),
            (SHARED, "contrast", Value::U32(1)),
            (GNOME, "enable-animations", Value::Bool(false)),
        ];
        let _desktop = desktop(session(), Some(says));
        let wanted = SystemWishes { dark: Some(false), high_contrast: true, reduced_motion: true };
        assert_eq!(Watch::begin().next(), wanted);
    });
}

#[test]
fn a_service_that_hangs_keeps_nobody_from_hearing_of_changes() {
    inside("a_service_that_hangs_keeps_nobody_from_hearing_of_changes", || {
        let desktop = desktop(session(), None);
        let watch = Watch::begin();
        // It is not known when the watch has begun to listen: the change is told until it is heard.
        let heard = (0..200).find_map(|_| {
            change(&desktop, SHARED, "color-scheme", Value::U32(1));
            watch.told.recv_timeout(Duration::from_millis(100)).ok()
        });
        assert_eq!(heard, Some(dark(true)));
    });
}

#[test]
fn a_service_that_comes_late_goes_and_comes_back_is_heard_each_time() {
    inside("a_service_that_comes_late_goes_and_comes_back_is_heard_each_time", || {
        let watch = Watch::begin();
        let first = desktop(session(), Some(vec![(SHARED, "color-scheme", Value::U32(1))]));
        watch.until(dark(true));
        drop(first);
        let _second = desktop(session(), Some(vec![(SHARED, "color-scheme", Value::U32(2))]));
        watch.until(dark(false));
    });
}

#[test]
fn without_a_bus_the_watch_ends_and_tells_nothing() {
    let world = |home: &std::path::Path| {
        let mut command =
            bare_session(home, "DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; export DBUS_SESSION_BUS_ADDRESS");
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    };
    elsewhere::run("without_a_bus_the_watch_ends_and_tells_nothing", &["dbus-run-session"], world, |_| {
        let Watch { told, runtime, task } = Watch::begin();
        runtime.block_on(async { tokio::time::timeout(PATIENCE, task).await }).unwrap().unwrap();
        assert!(told.recv().is_err());
    });
}
