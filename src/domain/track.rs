//! Who presses the buttons: the app itself, or the person on the camera's own page.

/// How the journey is led.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Track {
    /// The app asks the camera for the picture, and gives it the code and the new password.
    #[default]
    Direct,
    /// The person does both on the camera's own page, and the app says what to press there.
    Guided,
}
