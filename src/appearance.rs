//! How the desktop wants every program to look: light or dark, with more contrast, without motion.
//!
//! It knows the desktop's service for settings, and the noun of the domain for what it says. It must not know the screen.
//! Where there is no such service it says nothing: then the window says what it knows by itself.

#[cfg(target_os = "linux")]
mod portal;

use crate::domain::SystemWishes;

/// Tells what the desktop wants, and tells again whenever that changes. Ends only where nothing will be told any more.
#[cfg(target_os = "linux")]
pub async fn watch(tell: impl Fn(SystemWishes) + Send) {
    if let Err(error) = portal::follow(tell).await {
        tracing::debug!(%error, "the desktop does not say how it wants the screen");
    }
}

/// On Windows and macOS the windowing library tells light and dark by itself. What else those systems want is not read
/// yet: the crates that ask for it could not be tried.
#[cfg(not(target_os = "linux"))]
pub async fn watch(_tell: impl Fn(SystemWishes) + Send) {
    std::future::ready(()).await;
}
