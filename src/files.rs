//! Save dialog, safe writing, and opening things with the system's own programs.
//!
//! It knows the disk and the desktop. It must not know what it writes: pictures, drafts and memos are bytes here.
//! Everything in it blocks: call it from a worker thread.

mod compose;
mod dialog;
mod error;
mod folders;
mod open;
mod patience;
mod whole;

pub use compose::{NewMail, can_compose, compose};
pub use dialog::{Asked, ask_where};
pub use error::Error;
pub use folders::{free_name, pictures_folder, pictures_folder_of};
pub use open::{open_file, open_page};
pub use whole::{holds, write_private, write_whole};
