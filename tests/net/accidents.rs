//! What can happen to a computer meanwhile: a disk that is full, read-only or gone, a program that is told to end or killed,
//! two programs at one file.

pub mod commit;
#[cfg(target_os = "linux")]
mod disks;
mod files;
#[cfg(target_os = "linux")]
mod floods;
#[cfg(unix)]
mod killed;
#[cfg(unix)]
mod pictures;
#[cfg(target_os = "linux")]
mod power;
