//! What Windows has for graphics, as its registry lists it. Must not know how the registry is read.

use super::Choice;

/// A graphics adapter that is, or was, installed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Adapter {
    /// Who made its driver.
    pub provider: String,
    /// Whether the driver brings OpenGL: it names a library for that (DOCUMENTED: `OpenGLDriverName`).
    pub has_opengl: bool,
}

impl Adapter {
    /// Drivers that come with Windows (Basic Display, Hyper-V, Remote Display, indirect displays) have only the OpenGL 1.1 of
    /// Windows itself, which is less than the window needs. Of a stranger's, one does not know.
    fn may_have_opengl(&self) -> bool {
        self.has_opengl || self.provider != "Microsoft"
    }
}

/// In front of which screen the person sits.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sessions {
    /// The session that this computer's own screen shows (DOCUMENTED: `GlassSessionId`).
    pub at_screen: Option<u32>,
    /// The sessions of this person; nearly always one.
    pub own: Vec<u32>,
    /// The name of the session when the person signed in: `Console`, or `RDP-Tcp#` and a number.
    pub name: Option<String>,
}

impl Sessions {
    fn is_remote(&self) -> bool {
        match self.at_screen {
            // A session moves between screens, and keeps its first name in the environment.
            Some(at_screen) if !self.own.is_empty() => !self.own.contains(&at_screen),
            _ => self.name.as_deref().is_some_and(|name| name.starts_with("RDP-")),
        }
    }
}

/// The window that fits.
pub fn fitting(sessions: &Sessions, adapters: &[Adapter]) -> Choice {
    if sessions.is_remote() {
        return Choice::software("the session is a remote one");
    }
    if adapters.is_empty() {
        return Choice::gl("the graphics hardware is not listed");
    }
    if adapters.iter().any(Adapter::may_have_opengl) {
        return Choice::gl("a driver with OpenGL");
    }
    Choice::software("no driver with OpenGL")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::graphics::Kind;

    fn adapter(provider: &str, has_opengl: bool) -> Adapter {
        Adapter { provider: provider.to_owned(), has_opengl }
    }

    #[test]
    fn opengl_opens_where_a_driver_may_have_it() {
        for (adapters, window) in [
            (vec![], Kind::Gl),
            (vec![adapter("Intel Corporation", true)], Kind::Gl),
            (vec![adapter("Microsoft", false)], Kind::Software),
            (vec![adapter("Microsoft", false), adapter("Microsoft", false)], Kind::Software),
            (vec![adapter("Microsoft", false), adapter("NVIDIA", true)], Kind::Gl),
            // Wine lists its adapter without a provider and without a library (OBSERVED in its source), and has OpenGL all the same.
            (vec![Adapter::default()], Kind::Gl),
            (vec![adapter("DisplayLink Corp.", false)], Kind::Gl),
            (vec![adapter("Microsoft", true)], Kind::Gl),
        ] {
            let choice = fitting(&Sessions::default(), &adapters);
            assert_eq!(choice.window, window, "{adapters:?}: {}", choice.reason);
        }
    }

    #[test]
    fn a_session_over_the_network_has_the_software_window() {
        let named = |name: &str| Some(name.to_owned());
        for (at_screen, own, name, is_remote) in [
            (None, vec![], None, false),
            (None, vec![], named("Console"), false),
            (None, vec![], named("RDP-Tcp#3"), true),
            (Some(1), vec![1], named("Console"), false),
            (Some(1), vec![2], named("RDP-Tcp#3"), true),
            // It was moved to another screen since the person signed in.
            (Some(2), vec![2], named("RDP-Tcp#3"), false),
            (Some(1), vec![2], named("Console"), true),
            (Some(1), vec![], named("RDP-Tcp#3"), true),
            (Some(1), vec![2, 1], named("Console"), false),
        ] {
            let sessions = Sessions { at_screen, own, name };
            assert_eq!(sessions.is_remote(), is_remote, "{sessions:?}");
            let choice = fitting(&sessions, &[adapter("NVIDIA", true)]);
            assert_eq!(choice.window == Kind::Software, is_remote);
        }
    }
}
