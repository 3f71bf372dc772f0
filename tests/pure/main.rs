//! What needs no network, no screen and no desktop: the rules of the house, the journey's state machine, pictures, files.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[cfg(target_os = "linux")]
#[path = "../support/elsewhere.rs"]
mod elsewhere;
#[path = "../../build/ftl.rs"]
mod ftl;
#[path = "../support/program.rs"]
mod program;
#[path = "../support/script.rs"]
mod script;
#[path = "../support/skipped.rs"]
mod skipped;
#[path = "../support/told.rs"]
mod told;

mod calendar;
mod files_saving;
mod house_rules;
mod languages;
mod lessons_on_disk;
mod licences;
mod memo_on_disk;
mod preferences_on_disk;
mod qr_pictures;
mod sentences;
mod start_on_disk;
mod statements;
mod wizard;
