//! The identities of what every page has, for whoever moves the focus there.

use egui::Id;

/// The identity of the heading, which every page has.
pub(super) fn heading_id() -> Id {
    Id::unique("regain heading")
}

/// The identity of the title of the help, which gets the focus when the help opens.
pub(super) fn help_id() -> Id {
    Id::unique("regain help")
}

/// The identity of "I'm stuck", in the rail and in the strip.
pub(super) fn stuck_id() -> Id {
    Id::unique("regain stuck")
}

/// The identity of "Menu", in the rail and in the strip.
pub(super) fn menu_id() -> Id {
    Id::unique("regain menu")
}
