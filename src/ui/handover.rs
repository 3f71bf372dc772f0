//! What is handed to the window from outside: a file that is dropped onto it, a picture that is pasted with the keys.
//!
//! Only the page that asks for a picture takes it; elsewhere a dropped file does nothing.

use egui::{Event as Input, Ui};

use super::Action;
use crate::wizard::{Event, Page, Wizard};

/// What was dropped or pasted in this frame, as an event for the wizard.
pub(super) fn take(ui: &Ui, wizard: &Wizard) -> Option<Action> {
    if wizard.page() != Page::Export {
        return None;
    }
    let event = ui.input(|input| {
        let files: Vec<_> = input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect();
        if !files.is_empty() {
            return Some(Event::DropPicture(files));
        }
        // Text as well as pictures: a person who pastes here means the picture, and is told when it is none.
        let pasted = input.events.iter().any(|event| matches!(event, Input::Paste(_) | Input::PasteImage(_)));
        pasted.then_some(Event::PastePicture)
    });
    event.map(Action::Tell)
}

/// Whether a file is being dragged over the window.
pub(super) fn hovers(ui: &Ui) -> bool {
    ui.input(|input| !input.raw.hovered_files.is_empty())
}
