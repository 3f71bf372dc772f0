//! Linux and the BSDs: hardware that this program may use, and a display that is drawn by it. Must not know the devices.

use std::path::Path;

use x11rb::protocol::xproto::ConnectionExt as _;

use super::{Choice, devices};
use crate::window::display;

/// The window that fits this computer and this display.
pub fn fitting() -> Choice {
    let is_x11 = !display::takes_wayland();
    let seen = Seen {
        wants_software: wants_software(|name| std::env::var(name).ok()),
        is_elsewhere: is_x11 && display::is_elsewhere(),
        device: devices::usable(Path::new("/dev"), Path::new("/sys/class/drm")),
    };
    seen.choose(|| if is_x11 { draws_directly() } else { None })
}

/// What can be seen without asking the display.
struct Seen {
    /// The person has told OpenGL to leave the hardware alone.
    wants_software: bool,
    /// The display is on another computer.
    is_elsewhere: bool,
    /// What kind of hardware there is for us.
    device: Option<&'static str>,
}

impl Seen {
    /// `draws_directly` asks the display whether programs may draw on it by the hardware; `None`: it does not say.
    fn choose(&self, draws_directly: impl FnOnce() -> Option<bool>) -> Choice {
        if self.wants_software {
            return Choice::software("OpenGL without hardware is asked for");
        }
        if self.is_elsewhere {
            return Choice::software("the display is on another computer");
        }
        let Some(device) = self.device else {
            return Choice::software("no graphics hardware");
        };
        // Such as Xvfb, VNC and xrdp: the hardware here draws nothing there.
        match draws_directly() {
            Some(false) => Choice::software("the display is not drawn by hardware"),
            Some(true) | None => Choice::gl(device),
        }
    }
}

/// Whether the environment tells Mesa, which nearly all OpenGL here is, to do without hardware (DOCUMENTED: its list of
/// environment variables).
fn wants_software(variable: impl Fn(&str) -> Option<String>) -> bool {
    let is_on = |name| variable(name).is_some_and(|value| ["1", "true", "yes", "y", "t"].contains(&value.as_str()));
    let painters = ["llvmpipe", "softpipe"];
    is_on("LIBGL_ALWAYS_SOFTWARE")
        || is_on("LIBGL_ALWAYS_INDIRECT")
        || variable("GALLIUM_DRIVER").is_some_and(|driver| painters.contains(&driver.as_str()))
}

/// The extensions by which a program draws on an X11 display itself: of the drivers of the kernel, and of NVIDIA's own.
const DIRECT: [&[u8]; 3] = [b"DRI3", b"DRI2", b"NV-GLX"];

fn draws_directly() -> Option<bool> {
    let (connection, _) = x11rb::connect(None).ok()?;
    let extensions = connection.list_extensions().ok()?.reply().ok()?.names;
    Some(extensions.iter().any(|extension| DIRECT.contains(&extension.name.as_slice())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::graphics::Kind;

    #[test]
    fn opengl_opens_where_hardware_draws_the_display_and_in_doubt() {
        const NODE: Option<&str> = Some("a render node");
        for (wants_software, is_elsewhere, device, direct, window) in [
            (false, false, NODE, Some(true), Kind::Gl),
            // Wayland, or an X11 that does not answer.
            (false, false, NODE, None, Kind::Gl),
            (false, false, NODE, Some(false), Kind::Software),
            (false, false, None, Some(true), Kind::Software),
            (false, false, None, None, Kind::Software),
            (false, true, NODE, Some(true), Kind::Software),
            (true, false, NODE, Some(true), Kind::Software),
        ] {
            let seen = Seen { wants_software, is_elsewhere, device };
            let choice = seen.choose(|| direct);
            assert_eq!(choice.window, window, "{}", choice.reason);
            assert!(window == Kind::Software || choice.reason == "a render node");
        }
    }

    #[test]
    fn the_display_is_not_asked_where_the_answer_is_known() {
        let seen = Seen { wants_software: false, is_elsewhere: false, device: None };
        assert_eq!(seen.choose(|| panic!("asked")), Choice::software("no graphics hardware"));
    }

    #[test]
    fn a_wish_for_software_is_read_as_mesa_reads_it() {
        let wish =
            |name: &'static str, value: &'static str| wants_software(|asked| (asked == name).then(|| value.to_owned()));
        for on in ["1", "true", "yes"] {
            assert!(wish("LIBGL_ALWAYS_SOFTWARE", on), "{on}");
        }
        for off in ["0", "false", "no", ""] {
            assert!(!wish("LIBGL_ALWAYS_SOFTWARE", off), "{off}");
        }
        assert!(wish("LIBGL_ALWAYS_INDIRECT", "1"));
        assert!(wish("GALLIUM_DRIVER", "llvmpipe") && !wish("GALLIUM_DRIVER", "radeonsi"));
        assert!(!wish("DISPLAY", "1"));
    }
}
