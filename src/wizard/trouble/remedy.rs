//! What a person can do about a trouble.

/// A way on, or a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// Change what is on the page and press its main button again.
    Edit,
    /// Search once more.
    LookAgain,
    /// Type the camera's address.
    TypeAddress,
    /// Press the page's main button again: it is worth a second try.
    TryAgain,
    /// Save the picture elsewhere.
    SavePicture,
    /// Send the mail another way: the page with the picture.
    SendOtherwise,
    /// Get a new picture and send it.
    NewRequest,
    /// Go back to the code.
    EnterCode,
    /// Finish on the camera's own page.
    UseCameraPage,
    /// Find out by one sign-in.
    CheckAgain,
    /// Choose another camera.
    StartAgain,
    /// Stay with the code that is there.
    KeepCode,
    /// Undo the last step.
    Back,
    /// Close the app; the journey is kept.
    Close,
    /// Open the camera's page in the browser.
    OpenPage,
    /// Ask the camera for its security questions.
    UseQuestions,
    /// Look for the code in the mailbox.
    AwaitCode,
    /// Open the mail as a draft in the person's mail program.
    OpenDraft,
    /// Set the camera's clock once more.
    SetClock,
    /// Show the new password.
    ShowPassword,
    /// Show the sheet for who can help.
    ShowSupport,
}

impl Remedy {
    /// The name under which the words on its button are kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::LookAgain => "look_again",
            Self::TypeAddress => "type_address",
            Self::TryAgain => "try_again",
            Self::SavePicture => "save_picture",
            Self::SendOtherwise => "send_otherwise",
            Self::NewRequest => "new_request",
            Self::EnterCode => "enter_code",
            Self::UseCameraPage => "use_own_page",
            Self::CheckAgain => "check_again",
            Self::StartAgain => "start_again",
            Self::KeepCode => "keep_code",
            Self::Back => "back",
            Self::Close => "close",
            Self::OpenPage => "open_page",
            Self::UseQuestions => "use_questions",
            Self::AwaitCode => "await_code",
            Self::OpenDraft => "open_draft",
            Self::SetClock => "set_clock",
            Self::ShowPassword => "show_password",
            Self::ShowSupport => "show_support",
        }
    }
}
