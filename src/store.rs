//! The memos on disk: what is needed to go on after the app was closed, and nothing more.
//!
//! It knows one folder, with a folder for each journey in it: the memo, and the picture until the journey ends. It must not
//! know the wizard, and it has no place for a code, a password, the text of the picture or an e-mail address.

mod kept;
mod lessons;
mod moving;
mod preferences;
mod shape;
mod version_1;

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use etcetera::BaseStrategy as _;
use rand_core::{OsRng, RngCore as _};

use crate::domain::{JourneyId, KeptJourney, Memo, Picture, Recalled};
use crate::files;
use kept::{Found, Kept};
pub use lessons::Lessons;

/// Names another folder: for trying things out without touching what is there.
const FOLDER_VARIABLE: &str = "REGAIN_HOME";
/// One folder for each journey.
const JOURNEYS: &str = "journeys";
/// The journey that a version before kept in the folder itself. No other one gets this name.
const TAKEN_OVER: JourneyId = JourneyId(0);
/// So many journeys are read. A home has fewer cameras.
const MAX_JOURNEYS: usize = 64;
/// Stands in the folder from a mistake of the program's own until the next start.
const BROKE_OFF: &str = "broke-off";
/// Stands in the folder as long as the program runs.
const RUNNING: &str = "running";
/// Stands in the folder where a program came to no end of its own, until that was told.
const CUT_OFF: &str = "cut-off";

/// The folder with the memos. Cheap to open; two of one folder see the same memos.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
    /// Where a version before 0.3 had it.
    former: Option<PathBuf>,
    is_lasting: bool,
    is_the_persons: bool,
}

/// Why a file was not changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A newer program keeps something here. It is left alone.
    #[error("the file was written by a newer version of this program")]
    Newer,
    /// It cannot be written or removed.
    #[error(transparent)]
    File(#[from] files::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::File(error.into())
    }
}

impl Store {
    /// The person's own: `REGAIN_HOME` when it is set, else `regain` in the system's folder for program data. Where the
    /// folder cannot be made, each attempt to remember tries again, and tells why it failed.
    ///
    /// # Errors
    ///
    /// When the person has no folder for programs at all.
    pub fn for_user() -> io::Result<Self> {
        let named = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty());
        let (folder, former) = match named {
            Some(folder) => (folder.into(), None),
            None => own_folders()?,
        };
        make_private_folder(&folder).ok();
        Ok(Self { folder, former, is_lasting: true, is_the_persons: true })
    }

    /// In this folder, which is made when it is missing, for the person alone.
    pub fn in_folder(folder: PathBuf) -> io::Result<Self> {
        make_private_folder(&folder)?;
        Ok(Self { folder, former: None, is_lasting: true, is_the_persons: false })
    }

    /// A folder that had another place before: what is still there comes here with [`Self::move_in`].
    #[must_use]
    pub fn formerly_in(self, former: PathBuf) -> Self {
        Self { former: Some(former), ..self }
    }

    /// Brings what lies where the folder was before. What cannot be moved stays there until the next start, which goes on
    /// with it. Only for the one program in this folder, before it reads anything.
    pub fn move_in(&self) {
        if let Some(former) = &self.former
            && let Err(error) = moving::move_in(former, &self.folder, &|from, to| fs::rename(from, to))
        {
            tracing::warn!(%error, "something stays in the folder of a version before");
        }
    }

    /// In a folder that goes with this run of the program: what is remembered there cannot be carried on later.
    pub fn passing(folder: PathBuf) -> io::Result<Self> {
        Ok(Self { is_lasting: false, ..Self::in_folder(folder)? })
    }

    /// Whether a later start finds what is remembered.
    pub fn is_lasting(&self) -> bool {
        self.is_lasting
    }

    /// Writes the memo of this journey. `Some` picture (a PNG file) replaces the one beside it; `None` leaves it, for the
    /// same request goes on.
    pub fn remember(&self, id: JourneyId, memo: &Memo, png: Option<&[u8]>) -> Result<(), Error> {
        make_private_folder(&self.folder.join(JOURNEYS))?;
        self.kept(id).write(memo, png)
    }

    /// Reads the memos and their pictures, which `adopt` takes in, the latest first. What cannot be read is moved aside,
    /// together with its picture. What a newer program wrote stays where it is. What a killed program left half written
    /// goes.
    pub fn recall(&self, adopt: impl Fn(Vec<u8>) -> Option<Picture>) -> Recalled {
        files::remove_leftovers(&self.folder);
        let free = JourneyId((OsRng.next_u64() >> 1).max(1));
        let (broke_off, cut_off) = (self.take(BROKE_OFF), self.take(CUT_OFF));
        let mut recalled = Recalled { free, broke_off, cut_off: cut_off && !broke_off, ..Recalled::default() };
        self.take_over(&mut recalled, &adopt);
        for id in self.names().into_iter().take(MAX_JOURNEYS) {
            let kept = self.kept(id);
            files::remove_leftovers(kept.folder());
            match kept.find() {
                Found::Nothing => kept.sweep(),
                Found::Memo(memo) => {
                    recalled.journeys.push(KeptJourney { id, memo, picture: self.picture(id, &adopt) });
                }
                Found::Newer(version) => pass_over_newer(version, &mut recalled),
                Found::Damaged(line) => pass_over_damaged(&kept, line, &mut recalled),
            }
        }
        recalled.journeys.sort_by_key(|kept| std::cmp::Reverse(kept.memo.request.map(|request| request.at)));
        recalled
    }

    /// Removes memo and picture of this journey. `Ok` also when there were none.
    pub fn forget(&self, id: JourneyId) -> Result<(), Error> {
        let kept = self.kept(id);
        kept.remove()?;
        kept.remove_folder()?;
        if id == TAKEN_OVER {
            self.old().remove()?;
        }
        // It stays while it holds another one.
        fs::remove_dir(self.folder.join(JOURNEYS)).ok();
        Ok(())
    }

    /// Whether it is the person's own, and not one for a demo or a trial.
    pub fn is_the_persons(&self) -> bool {
        self.is_the_persons
    }

    /// What was learned from cameras' own pages. It outlives the journeys.
    pub fn lessons(&self) -> Lessons {
        Lessons::in_folder(&self.folder)
    }

    /// The folder itself: drafts may lie there too.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder for the log, made when it is missing.
    pub fn log_folder(&self) -> io::Result<PathBuf> {
        let folder = self.folder.join("log");
        make_private_folder(&folder)?;
        Ok(folder)
    }

    /// Leaves word for the next start that the program came to its end by a mistake of its own.
    pub fn note_break(&self) {
        if let Err(error) = files::write_private(&self.folder.join(BROKE_OFF), b"") {
            tracing::warn!(%error, "the next start will not know of the mistake");
        }
    }

    /// The program begins: gives the file that stands there until it ends. Whoever ends in order removes it; where it is
    /// still there, the program before was killed, or the computer lost its power. Only for the one program in this folder.
    pub fn begin(&self) -> PathBuf {
        let running = self.folder.join(RUNNING);
        fs::rename(&running, self.folder.join(CUT_OFF)).ok();
        if let Err(error) = files::write_private(&running, b"") {
            tracing::info!(%error, "the next start will not know how this one ended");
        }
        running
    }

    fn take(&self, mark: &str) -> bool {
        fs::remove_file(self.folder.join(mark)).is_ok()
    }

    /// Where this journey lies.
    fn kept(&self, id: JourneyId) -> Kept {
        Kept::in_folder(self.folder.join(JOURNEYS).join(format!("{:016x}", id.0)))
    }

    /// The one that a version before 0.3 kept, in the folder itself.
    fn old(&self) -> Kept {
        Kept::in_folder(self.folder.clone())
    }

    /// The picture of this journey, which may still lie where a version before 0.3 put it.
    fn picture(&self, id: JourneyId, adopt: impl Fn(Vec<u8>) -> Option<Picture>) -> Option<Picture> {
        let left = || (id == TAKEN_OVER).then(|| self.old().picture()).flatten();
        self.kept(id).picture().or_else(left).and_then(adopt)
    }

    /// The journeys that have a folder, the one that was changed last first. What else lies there is not ours.
    fn names(&self) -> Vec<JourneyId> {
        let Ok(entries) = fs::read_dir(self.folder.join(JOURNEYS)) else { return Vec::new() };
        let named = entries.filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let id = u64::from_str_radix(&name, 16).ok().map(JourneyId)?;
            let changed = entry.metadata().and_then(|there| there.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
            (format!("{:016x}", id.0) == name).then_some((changed, id))
        });
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(changed, id)| std::cmp::Reverse((*changed, id.0)));
        named.into_iter().map(|(_, id)| id).collect()
    }

    /// Versions before 0.3 kept one journey, in the folder itself: it gets a folder like the others.
    fn take_over(&self, recalled: &mut Recalled, adopt: impl Fn(Vec<u8>) -> Option<Picture>) {
        let old = self.old();
        match old.find() {
            Found::Nothing => {}
            // It was taken over before, where it could not be removed, and has gone on since.
            Found::Memo(_) if self.kept(TAKEN_OVER).is_there() => {}
            Found::Memo(memo) => {
                let moved = make_private_folder(&self.folder.join(JOURNEYS))
                    .and_then(|()| old.move_to(self.kept(TAKEN_OVER).folder()));
                if let Err(error) = moved {
                    tracing::warn!(%error, "the journey of an earlier version stays where it is");
                    recalled.journeys.push(KeptJourney {
                        id: TAKEN_OVER,
                        memo,
                        picture: self.picture(TAKEN_OVER, adopt),
                    });
                }
            }
            Found::Newer(version) => pass_over_newer(version, recalled),
            Found::Damaged(line) => pass_over_damaged(&old, line, recalled),
        }
    }
}

fn pass_over_newer(version: u32, recalled: &mut Recalled) {
    tracing::warn!(version, "a newer version of this program keeps a journey here; it is left alone");
    recalled.has_newer = true;
}

fn pass_over_damaged(kept: &Kept, line: usize, recalled: &mut Recalled) {
    tracing::warn!(line, "a memo cannot be read; it is moved aside");
    kept.move_aside();
    recalled.has_damaged = true;
}

/// The folder, and where it was before. On Windows it does not go along to other computers of the person's firm, as it did.
fn own_folders() -> io::Result<(PathBuf, Option<PathBuf>)> {
    const NAME: &str = "regain";
    let strategy = etcetera::base_strategy::choose_native_strategy().map_err(io::Error::other)?;
    let usual = strategy.data_dir().join(NAME);
    if cfg!(windows) {
        return Ok((strategy.cache_dir().join(NAME), Some(usual)));
    }
    Ok((usual, None))
}

/// Makes a folder that only the person can read, and those above it; their names last through a power cut. One that is there
/// is only looked at: a disk that stands still answers that, and lets nobody make anything.
fn make_private_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let new: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    new.iter().filter_map(|folder| folder.parent()).try_for_each(files::sync_folder)
}
