//! Save dialog, safe writing, and opening things with the system's own programs.
//!
//! It knows the disk and the desktop. It must not know what it writes: pictures, drafts and memos are bytes here.
//! Everything in it blocks: call it from a worker thread.

mod clipboard;
mod compose;
mod dialog;
mod error;
mod folders;
mod open;
mod patience;
mod read;
mod whole;

pub use clipboard::{Copied, copied, copied_text};
pub use compose::{NewMail, can_compose, compose};
pub use dialog::{Asked, ask_where, ask_which};
pub use error::Error;
pub use folders::{free_name, pictures_folder, pictures_folder_of};
pub use open::{open_file, open_page};
pub use read::read_small;
pub use whole::{holds, write_private, write_whole};
