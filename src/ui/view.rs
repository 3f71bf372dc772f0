//! The state of the screen beside the journey: what is unfolded, shown or focused. Most of it starts afresh on each
//! page.

use egui::Id;

use super::covers::spec::Cover;
use super::look::Look;
use super::motion::{Travel, Turn};
use super::press::Presses;
use super::rows::Rows;
use super::textures::Textures;
use crate::wizard::Field;

/// What is unfolded, shown or focused.
#[derive(Default)]
pub(super) struct View {
    /// The page that was drawn last.
    pub page: &'static str,
    /// How far that page is on the way.
    place: Place,
    /// The page that was drawn last comes in, or came in. `None`: it is the first one.
    pub turn: Option<Turn>,
    /// Since when that page is shown, in seconds.
    pub since: f64,
    /// What lies over the page, opened from the rail.
    pub cover: Option<Cover>,
    /// The look that was installed last.
    pub look: Look,
    /// The fields whose secret is shown.
    shown: Vec<Field>,
    /// Whether the part of the page that is folded at first is open.
    pub unfolded: bool,
    /// Whether what was just unfolded is still to be scrolled into view and to get the focus.
    pub reveal_unfolded: bool,
    /// Whether it is told how phones and recorders get the new password.
    pub how_open: bool,
    /// Whether the details of a trouble are shown: the camera's or the mail server's own words.
    pub details_open: bool,
    /// Whether the address field was open in the last frame.
    pub was_typing: bool,
    /// Whether the focus was moved to the field in error since the main button was pressed.
    pub error_focused: bool,
    /// Whether the trouble is still to be scrolled into view.
    pub reveal_trouble: bool,
    /// Whether the last input was a key, so that the heading shows that it has the focus.
    pub by_keyboard: bool,
    /// Whether the list has the focus: the keys that scroll are its own then.
    pub list_focused: bool,
    /// What had the focus in the last frame.
    pub last_focus: Option<Id>,
    /// What gets the focus as soon as it is drawn.
    pub wanted_focus: Option<Id>,
    /// The rows of the list of cameras.
    pub rows: Rows,
    /// Whether the form for the inbox was filled in with what is known.
    pub inbox_filled: bool,
    /// Which of the mails that arrived is shown, by its number.
    pub mail_shown: Option<usize>,
    /// Which presses count.
    pub presses: Presses,
    /// The textures of the pictures on the pages.
    pub textures: Textures,
}

/// How far a page is on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The number of its stage.
    pub stage: usize,
    /// How many pages lie below it.
    pub depth: usize,
}

impl Place {
    /// Where a page comes from that is here, after one that was there.
    fn travel_from(self, before: Self) -> Travel {
        let is_earlier = self.stage < before.stage || (self.stage == before.stage && self.depth < before.depth);
        if is_earlier { Travel::Back } else { Travel::Forward }
    }
}

impl View {
    /// Starts a page with everything folded and all secrets hidden.
    pub fn begin(&mut self, page: &'static str, place: Place, now: f64) {
        let is_first = self.page.is_empty();
        self.turn = (!is_first).then(|| Turn { travel: place.travel_from(self.place), since: now });
        (self.page, self.place, self.since) = (page, place, now);
        // What became of everything is told on the page that comes then.
        self.cover = self.cover.filter(|cover| *cover == Cover::Forget);
        self.shown.clear();
        (self.unfolded, self.details_open, self.was_typing) = (false, false, false);
        (self.inbox_filled, self.mail_shown, self.list_focused) = (false, None, false);
        (self.how_open, self.reveal_unfolded) = (false, false);
    }

    /// Whether the secret in this field is shown.
    pub fn is_shown(&self, field: Field) -> bool {
        self.shown.contains(&field)
    }

    /// Shows or hides the secret in this field.
    pub fn show(&mut self, field: Field, on: bool) {
        self.shown.retain(|shown| *shown != field);
        if on {
            self.shown.push(field);
        }
    }
}
