//! Passwords that a mail service makes for a single app: how they are typed, and what it means when one is missing.

use crate::domain::WantedPassword;
use crate::secret::Password;

/// The password as the server takes it, without what no eye can see. OBSERVED: app passwords are shown in groups of four,
/// and people copy the spaces between them too.
pub(super) fn as_sent(typed: &Password, wanted: Option<WantedPassword>) -> Password {
    match wanted {
        Some(WantedPassword::App) => typed.without_whitespace(),
        _ => typed.without_invisible(),
    }
}

/// Whether a refused sign-in most likely means that the ordinary password was typed. OBSERVED: services that want an app
/// password mostly say no more than "wrong".
pub(super) fn is_likely_missing(wanted: Option<WantedPassword>) -> bool {
    wanted == Some(WantedPassword::App)
}
