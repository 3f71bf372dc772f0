//! Pages beside the journey: other ways that the app can only explain, and the sheet for the maker's support.

/// What a page beside the journey is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The key file that was saved at set-up.
    KeyFile,
    /// The phone app that the camera is bound to.
    PhoneApp,
    /// The button or switch that puts everything back to new.
    FactoryReset,
    /// The facts for the maker's support.
    Support,
}

impl Aside {
    /// The name of the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeyFile => "key_file",
            Self::PhoneApp => "phone_app",
            Self::FactoryReset => "factory_reset",
            Self::Support => "support",
        }
    }
}

/// The words of the support sheet. They name the camera in full, so `Debug` hides them.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetText(pub String);

impl std::fmt::Debug for SheetText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SheetText(hidden)")
    }
}
