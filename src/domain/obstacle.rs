//! Why a camera does not do what it was asked, when neither code nor password is to blame. Nothing was changed.

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// It is busy or updates itself.
    Busy,
    /// It must restart first.
    RestartNeeded,
    /// It does this for its own network only.
    OtherNetwork,
    /// It wants a sign-in for this, so it hides it from this computer.
    SignInWanted,
    /// Only its administrator may do this.
    NotAdmin,
    /// Too many people are signed in.
    TooManyUsers,
    /// It says that something in it is broken.
    Defect,
    /// It never had a password.
    NotActivated,
    /// No address is saved in it.
    NoSavedEmail,
}

impl Obstacle {
    /// The name under which the words are kept, and which machine-readable output shows.
    pub fn name(self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::RestartNeeded => "restart_needed",
            Self::OtherNetwork => "other_network",
            Self::SignInWanted => "sign_in_wanted",
            Self::NotAdmin => "not_admin",
            Self::TooManyUsers => "too_many_users",
            Self::Defect => "defect",
            Self::NotActivated => "no_password_yet",
            Self::NoSavedEmail => "no_email_saved",
        }
    }
}
