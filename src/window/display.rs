//! Is there a display at all? Asked before any library is loaded, so that the answer is quick and never a panic.

use winit::event_loop::EventLoopBuilder;

use super::Error;

/// Fails when there is certainly no display.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn check() -> Result<(), Error> {
    Ok(())
}

/// Fails when there is certainly no display.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn check() -> Result<(), Error> {
    let is_there = unix::wayland_answers() || unix::x11_answers();
    if is_there { Ok(()) } else { Err(Error::NoDisplay) }
}

/// Whether the display is named by the computer that it is on, as behind SSH: then it is another one, or reached as one.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn is_elsewhere() -> bool {
    unix::x11_is_elsewhere()
}

/// Which kind of display the window is on: there is one.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn kind() -> Option<&'static str> {
    None
}

/// Which kind of display the window is on.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn kind() -> Option<&'static str> {
    Some(if takes_wayland() { "Wayland" } else { "X11" })
}

/// Leaves the choice to the windowing library: there is one backend.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn choose_backend<T: 'static>(_builder: &mut EventLoopBuilder<T>) {}

/// Takes X11 where Wayland is named but does not answer; the windowing library looks only at the name.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn choose_backend<T: 'static>(builder: &mut EventLoopBuilder<T>) {
    use winit::platform::x11::EventLoopBuilderExtX11;
    if !unix::wayland_answers() {
        builder.with_x11();
    }
}

/// Whether the window will be one of Wayland.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn takes_wayland() -> bool {
    unix::wayland_answers()
}

#[cfg(all(unix, not(target_os = "macos")))]
mod unix {
    use std::ffi::OsString;
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::path::PathBuf;
    use std::time::Duration;

    fn named(variable: &str) -> Option<OsString> {
        std::env::var_os(variable).filter(|value| !value.is_empty())
    }

    pub fn wayland_answers() -> bool {
        if named("WAYLAND_SOCKET").is_some() {
            return true;
        }
        let Some(name) = named("WAYLAND_DISPLAY") else {
            return false;
        };
        // An absolute name stands for itself; join keeps it.
        let folder = named("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
        UnixStream::connect(folder.join(name)).is_ok()
    }

    pub fn x11_answers() -> bool {
        let Some(display) = named("DISPLAY") else {
            return false;
        };
        // What we cannot read, the X library may.
        display.to_str().and_then(X11::parse).is_none_or(|display| display.answers())
    }

    pub fn x11_is_elsewhere() -> bool {
        let display = named("DISPLAY");
        let display = display.as_deref().and_then(|display| display.to_str()).and_then(X11::parse);
        display.is_some_and(|display| display.is_elsewhere())
    }

    /// `host:number.screen`; without a host on this computer.
    #[derive(Debug, PartialEq, Eq)]
    pub struct X11<'a> {
        host: &'a str,
        number: u16,
    }

    impl<'a> X11<'a> {
        pub fn parse(display: &'a str) -> Option<Self> {
            let (host, rest) = display.rsplit_once(':')?;
            let number = rest.split('.').next()?.parse().ok()?;
            Some(Self { host: host.strip_suffix("/unix").unwrap_or(host), number })
        }

        fn is_elsewhere(&self) -> bool {
            !self.is_here() && !self.host.starts_with('/')
        }

        fn is_here(&self) -> bool {
            self.host.is_empty() || self.host == "unix"
        }

        fn answers(&self) -> bool {
            if self.is_here() {
                return UnixStream::connect(format!("/tmp/.X11-unix/X{}", self.number)).is_ok()
                    || self.answers_by_name();
            }
            // A socket file instead of a host, as on macOS; or a display over SSH.
            if self.host.starts_with('/') {
                return true;
            }
            const TIMEOUT: Duration = Duration::from_secs(2);
            let Some(port) = self.number.checked_add(6000) else {
                return false;
            };
            let addresses = (self.host, port).to_socket_addrs();
            addresses.is_ok_and(|mut found| found.any(|one| TcpStream::connect_timeout(&one, TIMEOUT).is_ok()))
        }

        /// Inside containers the server may be reachable only by its abstract name.
        #[cfg(target_os = "linux")]
        fn answers_by_name(&self) -> bool {
            use std::os::linux::net::SocketAddrExt;
            use std::os::unix::net::SocketAddr;
            let address = SocketAddr::from_abstract_name(format!("/tmp/.X11-unix/X{}", self.number));
            address.is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
        }

        #[cfg(not(target_os = "linux"))]
        fn answers_by_name(&self) -> bool {
            false
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn reads_names_of_displays() {
            let display = |host, number| Some(X11 { host, number });
            assert_eq!(X11::parse(":0"), display("", 0));
            assert_eq!(X11::parse(":77.0"), display("", 77));
            assert_eq!(X11::parse("localhost:10.0"), display("localhost", 10));
            assert_eq!(X11::parse("nonsense"), None);
        }

        #[test]
        fn a_display_with_the_name_of_a_computer_is_elsewhere() {
            let is_elsewhere = |name| X11::parse(name).map(|display| display.is_elsewhere());
            for here in [":0", ":77.0", "unix:0", "/private/tmp/x:0"] {
                assert_eq!(is_elsewhere(here), Some(false), "{here}");
            }
            for elsewhere in ["localhost:10.0", "10.0.0.4:0", "study:0"] {
                assert_eq!(is_elsewhere(elsewhere), Some(true), "{elsewhere}");
            }
        }

        #[test]
        fn nobody_answers_where_nobody_listens() {
            assert!(!X11 { host: "", number: 59_999 }.answers());
            assert!(!X11 { host: "127.0.0.1", number: 59_999 }.answers());
        }
    }
}
