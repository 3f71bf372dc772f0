//! Lines of the log on their way to the disk. A thread of its own writes them, so that neither the window nor the journey
//! waits for a disk that stands still.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use tracing_subscriber::fmt::MakeWriter;

/// How many lines may wait. What comes then is lost, and the log says how much that is.
const MOST_WAITING: usize = 2048;
/// How long the end of the program waits for the lines that are left.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long whoever wants the log empty waits for that. A disk that takes longer hangs.
const HANGS: Duration = Duration::from_secs(10);
/// How long it waits for room in a queue that is full.
const AGAIN: Duration = Duration::from_millis(5);

enum Entry {
    Line(Vec<u8>),
    /// Everything before it is written: tells so.
    Mark(Sender<()>),
    /// Everything before it goes: tells whether it did.
    Empty(Sender<bool>),
}

/// The way into the log. Clones lead to the same one.
#[derive(Clone)]
pub(super) struct LogQueue {
    entries: SyncSender<Entry>,
    lost: Arc<AtomicUsize>,
}

impl LogQueue {
    /// Writes from now on into this file, which lies there and was opened to append.
    pub(super) fn into_file(file: File, path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        // Not by the file itself: some systems let nobody cut what was opened to append.
        let empty = move || match OpenOptions::new().write(true).truncate(true).open(&path) {
            // The person has removed it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            emptied => emptied.map(drop),
        };
        Self::into(file, empty, MOST_WAITING)
    }

    fn into(
        to: impl Write + Send + 'static,
        empty: impl Fn() -> io::Result<()> + Send + 'static,
        most: usize,
    ) -> io::Result<Self> {
        let (entries, waiting) = sync_channel(most);
        let lost = Arc::<AtomicUsize>::default();
        let missing = Arc::clone(&lost);
        thread::Builder::new().name("log".to_owned()).spawn(move || write_all(to, empty, &waiting, &missing))?;
        Ok(Self { entries, lost })
    }

    /// Waits until all that was logged is written, but not for a disk that stands still.
    pub(super) fn flush(&self) {
        self.flush_within(PATIENCE);
    }

    fn flush_within(&self, patience: Duration) {
        // Late: the disk stands still, and nobody could be told in its log.
        self.ask(Entry::Mark, patience);
    }

    /// Empties the log, behind every line that was handed in before: none of them follows. Whether that is done.
    pub(super) fn empty(&self) -> bool {
        self.ask(Entry::Empty, HANGS) == Some(true)
    }

    /// `None`: there was no answer in time.
    fn ask<T>(&self, question: impl FnOnce(Sender<T>) -> Entry, patience: Duration) -> Option<T> {
        let (told, answer) = channel();
        let end = Instant::now() + patience;
        let mut entry = question(told);
        while let Err(TrySendError::Full(back)) = self.entries.try_send(entry) {
            if Instant::now() >= end {
                return None;
            }
            entry = back;
            thread::sleep(AGAIN);
        }
        answer.recv_timeout(end.saturating_duration_since(Instant::now())).ok()
    }
}

fn write_all(mut to: impl Write, empty: impl Fn() -> io::Result<()>, waiting: &Receiver<Entry>, lost: &AtomicUsize) {
    for entry in waiting {
        // A log that cannot be written stops nothing, and there is nowhere to say so but in itself.
        match entry {
            Entry::Line(line) => drop(to.write_all(&line)),
            Entry::Mark(told) => drop(told.send(())),
            Entry::Empty(told) => drop(told.send(empty().is_ok())),
        }
        match lost.swap(0, Ordering::Relaxed) {
            0 => {}
            lines => drop(to.write_all(format!("{lines} lines are missing here: the disk was slow\n").as_bytes())),
        }
    }
}

/// One line, as it is handed in whole.
impl Write for LogQueue {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Err(TrySendError::Full(_)) = self.entries.try_send(Entry::Line(line.to_vec())) {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for LogQueue {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk that begins to write only when it is let, and tells what it has written.
    struct Disk(Receiver<()>, Sender<Vec<u8>>);

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.recv().ok();
            self.1.send(bytes.to_vec()).map_err(io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn nobody_waits_for_a_disk_that_stands_still_and_what_is_lost_is_counted() {
        let (go, may_write) = channel();
        let (written, all) = channel();
        let mut queue = LogQueue::into(Disk(may_write, written), || Ok(()), 3).unwrap();
        // One is being written, at most, three wait, and the rest is lost.
        for line in 0..10 {
            queue.write_all(format!("{line}\n").as_bytes()).unwrap();
        }
        // Neither a full queue nor one with room for the mark is waited for.
        queue.flush_within(Duration::from_millis(1));
        drop(go);
        drop(queue);
        let all: Vec<u8> = all.iter().flatten().collect();
        let all = String::from_utf8(all).unwrap();
        let kept = all.lines().filter(|line| line.len() == 1).count();
        assert!((3..=4).contains(&kept), "{all}");
        assert!(all.contains(&format!("{} lines are missing here", 10 - kept)), "{all}");
    }

    #[test]
    fn all_is_written_when_it_is_flushed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let mut queue = LogQueue::into_file(File::create(&path).unwrap(), &path).unwrap();
        for line in 0..500 {
            queue.write_all(format!("{line}\n").as_bytes()).unwrap();
        }
        queue.flush();
        assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 500);
    }

    /// A line that waits while everything is forgotten would be written behind it.
    #[test]
    fn no_older_line_follows_when_the_log_is_emptied() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let file = || OpenOptions::new().append(true).create(true).open(&path).unwrap();
        // The disk is slow: all lines wait while the log is to be emptied.
        let ((entries, waiting), (told, is_emptied)) = (sync_channel(9), channel());
        let camera = (0..5).map(|line| Entry::Line(format!("camera {line}\n").into_bytes()));
        for entry in camera.chain([Entry::Empty(told), Entry::Line(b"later\n".to_vec())]) {
            entries.send(entry).unwrap();
        }
        drop(entries);
        let cut = path.clone();
        write_all(file(), move || File::create(&cut).map(drop), &waiting, &AtomicUsize::new(0));
        assert!(is_emptied.recv().unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "later\n");
        let mut queue = LogQueue::into_file(file(), &path).unwrap();
        queue.write_all(b"camera\n").unwrap();
        assert!(queue.empty());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "");
        std::fs::remove_file(&path).unwrap();
        assert!(queue.empty(), "what is gone is empty");
        std::fs::create_dir(&path).unwrap();
        assert!(!queue.empty(), "it is told when it cannot be emptied");
    }
}
