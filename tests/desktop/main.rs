//! What needs a desktop: the real window, dialogs, clipboard, notices and password stores, each test on a display and a
//! session bus of its own.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "../support/elsewhere.rs"]
mod elsewhere;
#[path = "../support/process_memory.rs"]
mod process_memory;
#[path = "../support/program.rs"]
mod program;
#[path = "../support/session.rs"]
mod session;
#[path = "../support/skipped.rs"]
mod skipped;

mod appearance;
mod files_dialog;
mod portal;
mod services;
mod vault_keyring;
mod window;
