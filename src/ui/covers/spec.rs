//! What can lie over a page, and what the frame has to know of it before it draws it.

/// What can lie over a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Cover {
    /// "I'm stuck".
    Help,
    /// Theme, size of the text, and the way to the others.
    Menu,
    /// Which language is spoken.
    Language,
    /// What Regain is, and where it keeps what.
    About,
    /// Who made its parts, and under which terms.
    Licences,
    /// Asks once before everything goes.
    Forget,
}

/// What a button in the footer does while something lies over the page.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Press {
    /// Back to the page.
    Close,
    /// To another one.
    Open(Cover),
    /// Everything goes.
    Forget,
}

/// What the frame needs to know of it.
pub(in crate::ui) struct CoverSpec {
    /// The title, which is the only heading. `None`: the page's own.
    pub title: Option<String>,
    /// The words on the main button.
    pub primary: String,
    /// What the main button does.
    pub press: Press,
    /// Whether the main button's work is under way.
    pub busy: bool,
    /// What Back does; `None`: there is no Back.
    pub back: Option<Press>,
}
