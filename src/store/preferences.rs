//! What the person chose in the menu, as a small file beside the memo; and the end of all files.
//!
//! A file that is damaged, from a newer program or cannot be read is passed over: the app opens as it was drawn.

use std::fs::{self, OpenOptions};
use std::io;

use serde::{Deserialize, Serialize};

use super::{BROKE_OFF, CUT_OFF, Error, JOURNEYS, Store, lessons};
use crate::domain::{Language, Preferences, TextSize, ThemeChoice};
use crate::files;

const FILE: &str = "preferences.json";
/// The version that this program writes.
const VERSION: u32 = 1;
/// In bytes.
const MAX: u64 = 64 * 1024;

/// The file. What is not known is left as it is drawn.
#[derive(Serialize, Deserialize)]
struct Shape {
    version: u32,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    text_size: String,
    /// Its tag; empty: the system's.
    #[serde(default)]
    language: String,
}

impl Store {
    /// What was chosen another time.
    pub fn preferences(&self) -> Preferences {
        let Ok(Some(json)) = files::read_limited(&self.folder.join(FILE), MAX) else { return Preferences::default() };
        match serde_json::from_slice::<Shape>(&json) {
            Ok(shape) if shape.version == VERSION => Preferences {
                theme: ThemeChoice::parse(&shape.theme).unwrap_or_default(),
                text_size: TextSize::parse(&shape.text_size).unwrap_or_default(),
                language: Language::parse(&shape.language),
            },
            Ok(_) => Preferences::default(),
            Err(error) => {
                tracing::warn!(line = error.line(), "what was chosen in the menu cannot be read");
                Preferences::default()
            }
        }
    }

    /// Writes down what was chosen. What a newer program wrote is left alone.
    pub fn prefer(&self, preferences: Preferences) -> Result<(), Error> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let found = files::read_limited(&self.folder.join(FILE), MAX).ok().flatten();
        let found = found.and_then(|json| serde_json::from_slice::<Versioned>(&json).ok());
        if found.is_some_and(|found| found.version > VERSION) {
            return Err(Error::Newer);
        }
        let shape = Shape {
            version: VERSION,
            theme: preferences.theme.name().to_owned(),
            text_size: preferences.text_size.name().to_owned(),
            language: preferences.language.map(|language| language.tag().to_owned()).unwrap_or_default(),
        };
        let json = serde_json::to_vec_pretty(&shape).map_err(|error| files::Error::from(io::Error::from(error)))?;
        Ok(files::write_private(&self.folder.join(FILE), &json)?)
    }

    /// Removes every file of ours, also those of a newer program: the person has said so. The log that is being written
    /// is emptied. Goes on where one cannot be removed, and tells of the first of them.
    pub fn forget_everything(&self) -> Result<(), Error> {
        let mut result = self.old().clear();
        for kept in self.names().into_iter().map(|id| self.kept(id)) {
            result = result.and(kept.clear()).and(kept.remove_folder());
        }
        match fs::remove_dir(self.folder.join(JOURNEYS)) {
            // What lies there besides is not ours.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
            removed => result = result.and(gone(removed)),
        }
        files::remove_leftovers(&self.folder);
        for name in [FILE, lessons::FILE, BROKE_OFF, CUT_OFF, "log/regain.old.log"] {
            result = result.and(gone(fs::remove_file(self.folder.join(name))));
        }
        let log = self.folder.join("log/regain.log");
        if log.is_file() {
            result = result.and(gone(OpenOptions::new().write(true).truncate(true).open(log).map(drop)));
        }
        result
    }
}

/// What was not there is gone as well.
pub(super) fn gone(result: io::Result<()>) -> Result<(), Error> {
    match result {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Err(error.into())
        }
        _ => Ok(()),
    }
}
