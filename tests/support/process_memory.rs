//! A look into the memory of another process, for what should not be there.

use std::os::unix::fs::FileExt as _;

/// How often each of these words is in all memory that a process can write to. `None`: it may not be read.
pub fn in_memory(pid: u32, words: &[Vec<u8>]) -> Option<Vec<usize>> {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).ok()?;
    let memory = std::fs::File::open(format!("/proc/{pid}/mem")).ok()?;
    let (mut found, mut read) = (vec![0; words.len()], 0);
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
        let (from, to) = line.split(' ').next()?.split_once('-')?;
        let (from, to) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
        let mut bytes = vec![0; usize::try_from(to - from).ok()?];
        // Some regions are the system's own.
        let Ok(length) = memory.read_at(&mut bytes, from) else { continue };
        read += length;
        for (word, found) in words.iter().zip(&mut found) {
            *found += memchr::memmem::find_iter(&bytes[..length], word).count();
        }
    }
    (read > 0).then_some(found)
}
