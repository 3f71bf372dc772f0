//! A desktop's service for file dialogs that shows none, and answers as it is told to.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{fdo, interface, message};

/// How the service behaves.
#[derive(Clone, Copy)]
pub enum Behaviour {
    /// It ends the question with this number, and names this file.
    Answers(u32, Option<&'static str>),
    /// It does not take the question.
    Refuses,
    /// It takes the question and never answers it.
    KeepsSilent,
}

struct FileChooser {
    behaviour: Behaviour,
    /// Whether the service could look at who asked.
    asked: Sender<bool>,
}

type Options = std::collections::HashMap<String, OwnedValue>;

#[expect(clippy::needless_pass_by_value, reason = "the library hands values over")]
#[interface(name = "org.freedesktop.portal.FileChooser")]
impl FileChooser {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        3
    }

    #[zbus(name = "SaveFile")]
    fn save_file(
        &self,
        #[zbus(header)] header: message::Header<'_>,
        #[zbus(connection)] bus: &zbus::Connection,
        _parent: &str,
        _title: &str,
        options: Options,
    ) -> fdo::Result<OwnedObjectPath> {
        self.asked.send(is_visible()).ok();
        let sender = header.sender().unwrap().to_string();
        let token = String::try_from(options["handle_token"].try_clone().unwrap()).unwrap();
        let mark = sender.trim_start_matches(':').replace('.', "_");
        let path = format!("/org/freedesktop/portal/desktop/request/{mark}/{token}");
        match self.behaviour {
            Behaviour::Refuses => return Err(fdo::Error::Failed("no backend".to_owned())),
            Behaviour::KeepsSilent => {}
            Behaviour::Answers(number, file) => {
                let mut results = std::collections::HashMap::new();
                if let Some(file) = file {
                    results.insert("uris", Value::from(vec![file]));
                }
                let (bus, path) = (bus.clone(), path.clone());
                // The signal goes out behind the reply, or before it: who asks must cope with either.
                std::thread::spawn(move || {
                    let interface = "org.freedesktop.portal.Request";
                    let bus = Connection::from(bus);
                    bus.emit_signal(Some(sender.as_str()), path.as_str(), interface, "Response", &(number, results))
                        .unwrap();
                });
            }
        }
        Ok(OwnedObjectPath::try_from(path).unwrap())
    }
}

/// Whether other programs may look into this one.
pub fn is_visible() -> bool {
    rustix::process::dumpable_behavior().unwrap() == rustix::process::DumpableBehavior::Dumpable
}

/// Starts the service on the session bus. It tells when it is asked, and is gone when the connection is dropped.
pub fn start(behaviour: Behaviour) -> (Connection, Receiver<bool>) {
    let (asked, told) = channel();
    let builder = connection::Builder::session().unwrap();
    let builder = builder.name("org.freedesktop.portal.Desktop").unwrap();
    let chooser = FileChooser { behaviour, asked };
    let builder = builder.serve_at("/org/freedesktop/portal/desktop", chooser).unwrap();
    (builder.method_timeout(Duration::from_secs(20)).build().unwrap(), told)
}
