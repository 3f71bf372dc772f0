//! What was learned from cameras' own pages, on disk: which dialect a model with a firmware wants its reset in.
//!
//! It has no place for a secret, an address or the number of a single device. What is damaged, too large or newer is passed
//! over: then it is learned again.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Error;
use crate::domain::{CameraKind, EvidenceKind, Lesson};
use crate::files;

pub(super) const FILE: &str = "learned.json";
/// The shape that this program reads and writes.
const VERSION: u32 = 1;
/// In bytes. One lesson has some two hundred.
const MAX_FILE: u64 = 256 * 1024;
/// How many lessons are kept: the newest.
const MOST: usize = 200;
/// How many dialects one lesson names, and how long a name is.
const MOST_DIALECTS: usize = 8;
const LONGEST_NAME: usize = 40;

/// The lessons of one folder. Cheap; two of one folder see one file.
#[derive(Clone, Debug)]
pub struct Lessons {
    path: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Shape {
    version: u32,
    lessons: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    model: String,
    firmware: String,
    #[serde(with = "super::shape::EvidenceName")]
    evidence: EvidenceKind,
    dialects: Vec<String>,
}

/// What the file holds.
enum Found {
    Lessons(Vec<Lesson>),
    Newer(u32),
}

impl Lessons {
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join(FILE) }
    }

    /// All of them, the newest last. What cannot be read is passed over, and said in the log.
    pub fn all(&self) -> Vec<Lesson> {
        match self.find() {
            Found::Lessons(lessons) => lessons,
            Found::Newer(version) => {
                tracing::warn!(version, "what was learned was written by a newer version of this program");
                Vec::new()
            }
        }
    }

    /// Keeps this one, in place of what was known of the same cameras. What a newer program wrote stays as it is.
    pub fn keep(&self, lesson: Lesson) -> Result<(), Error> {
        self.change(|lessons| {
            lessons.retain(|known| known.kind != lesson.kind || known.evidence != lesson.evidence);
            lessons.push(lesson);
        })
    }

    /// Removes what was learned of these cameras.
    pub fn remove(&self, kind: &CameraKind, evidence: EvidenceKind) -> Result<(), Error> {
        self.change(|lessons| lessons.retain(|known| known.kind != *kind || known.evidence != evidence))
    }

    /// Removes everything that was learned, whoever wrote it. `Ok` also when there was nothing.
    pub fn forget(&self) -> Result<(), Error> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(files::Error::from(error).into()),
            _ => Ok(()),
        }
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Lesson>)) -> Result<(), Error> {
        let Found::Lessons(mut lessons) = self.find() else { return Err(Error::Newer) };
        change(&mut lessons);
        if lessons.is_empty() {
            return self.forget();
        }
        let from = lessons.len().saturating_sub(MOST);
        let shape = Shape { version: VERSION, lessons: lessons.drain(from..).map(Entry::from).collect() };
        let json = serde_json::to_vec_pretty(&shape).map_err(|error| files::Error::from(io::Error::from(error)))?;
        Ok(files::write_private(&self.path, &json)?)
    }

    fn find(&self) -> Found {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let none = || Found::Lessons(Vec::new());
        let json = match files::read_limited(&self.path, MAX_FILE) {
            Ok(Some(json)) => json,
            Ok(None) => {
                tracing::warn!("the file of what was learned is too large; it is passed over");
                return none();
            }
            Err(files::Error::Disk(error)) if error.kind() == io::ErrorKind::NotFound => return none(),
            Err(error) => {
                tracing::warn!(%error, "what was learned cannot be opened");
                return none();
            }
        };
        // The parser's own words would quote the file.
        let read = |version| match version {
            0..=VERSION => serde_json::from_slice::<Shape>(&json).map(|shape| Found::Lessons(shape.lessons())),
            newer => Ok(Found::Newer(newer)),
        };
        let found = serde_json::from_slice(&json).and_then(|Versioned { version }| read(version));
        found.unwrap_or_else(|error| {
            tracing::warn!(line = error.line(), "what was learned cannot be read; it is passed over");
            none()
        })
    }
}

impl Shape {
    /// Those that make sense, the newest last.
    fn lessons(self) -> Vec<Lesson> {
        let from = self.lessons.len().saturating_sub(MOST);
        self.lessons.into_iter().skip(from).filter_map(Entry::lesson).collect()
    }
}

impl From<Lesson> for Entry {
    fn from(Lesson { kind, evidence, dialects }: Lesson) -> Self {
        Self { model: kind.model, firmware: kind.firmware, evidence, dialects }
    }
}

impl Entry {
    fn lesson(self) -> Option<Lesson> {
        let is_name = |name: &String| {
            (1..=LONGEST_NAME).contains(&name.len())
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        let dialects: Vec<_> = self.dialects.into_iter().filter(is_name).take(MOST_DIALECTS).collect();
        let kind = CameraKind::new(&self.model, &self.firmware)?;
        (!dialects.is_empty()).then_some(Lesson { kind, evidence: self.evidence, dialects })
    }
}
