//! Save dialog, safe writing, and opening things with the system's own programs.
//!
//! It knows the disk and the desktop. It must not know what it writes: pictures, drafts and memos are bytes here.
//! Everything in it blocks: call it from a worker thread.

mod atomic;
mod clipboard;
mod compose;
mod dialog;
mod error;
mod folders;
mod newest;
mod open;
mod picker;
mod read;
mod timeout;

pub use atomic::{has_contents, remove_leftovers, sync_folder, write_atomic, write_private};
pub use clipboard::{Copied, clear_copied, copied, copied_text};
pub use compose::{NewMail, can_compose, compose};
pub use dialog::{
    Choice, ask_picture_file, ask_save_path, belong_to, belong_to_nobody, inform, tell, window_left_front,
};
pub use error::Error;
pub use folders::{downloads_folder, free_name, pictures_folder, pictures_folder_of};
pub use newest::newest_picture;
pub use open::{open_file, open_page, show_in_folder};
pub use read::read_limited;
pub use timeout::{TimedOut, with_timeout};
