//! What is only of the screen: what is unfolded, shown or focused. It starts anew on each page.

use egui::Id;

use super::rows::Rows;
use super::textures::Textures;
use crate::wizard::Field;

/// The state of the screen beside the journey.
#[derive(Default)]
pub(super) struct View {
    /// The page that was drawn last.
    pub page: &'static str,
    /// The help is open.
    pub help_open: bool,
    /// Fields whose secret is shown.
    shown: Vec<Field>,
    /// The part of the page that is folded by default is open.
    pub unfolded: bool,
    /// The other side's own words are shown.
    pub details_open: bool,
    /// The address field was open in the last frame.
    pub was_typing: bool,
    /// The focus was moved to the field in error since the main button was pressed.
    pub error_focused: bool,
    /// The words of the trouble are still to be scrolled into view.
    pub reveal_trouble: bool,
    /// The last thing pressed was a key, so the heading shows where the focus is.
    pub by_keyboard: bool,
    /// What had the focus in the last frame.
    pub last_focus: Option<Id>,
    /// What gets the focus as soon as it is drawn.
    pub wanted_focus: Option<Id>,
    /// The rows of the list of cameras.
    pub rows: Rows,
    /// The form for the inbox was filled in with what is known.
    pub inbox_filled: bool,
    /// The mail that arrived is shown.
    pub mail_shown: bool,
    /// Pictures that the screen keeps ready to draw.
    pub textures: Textures,
}

impl View {
    /// Begins a page: everything folded, secrets hidden.
    pub fn begin(&mut self, page: &'static str) {
        self.page = page;
        self.help_open = false;
        self.shown.clear();
        (self.unfolded, self.details_open, self.was_typing) = (false, false, false);
        (self.inbox_filled, self.mail_shown) = (false, false);
    }

    /// Whether the secret in this field is shown.
    pub fn is_shown(&self, field: Field) -> bool {
        self.shown.contains(&field)
    }

    /// Shows or hides it.
    pub fn show(&mut self, field: Field, on: bool) {
        self.shown.retain(|shown| *shown != field);
        if on {
            self.shown.push(field);
        }
    }
}
