//! How a search of the network went.

/// How a search went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SearchReport {
    /// On how many network adapters a question left this computer.
    pub adapters: usize,
    /// How many adapters there were to search on, whether or not a question left.
    pub adapters_up: usize,
    /// How many adapters were left out because they lead into a tunnel (VPN).
    pub tunnels: usize,
    /// How many were left out because they lead to containers or virtual machines on this computer.
    pub virtual_adapters: usize,
    /// Whether one of the searched adapters is wireless. `None`: this system does not say.
    pub wireless: Option<bool>,
    /// Another program holds the port that some cameras answer to: the list may be incomplete.
    pub port_taken: bool,
    /// This system did not allow to send a question.
    pub not_allowed: bool,
    /// This system knew no way to send a question.
    pub no_route: bool,
    /// Something came in, whatever it was.
    pub heard: bool,
    /// Which system this is: each has its own way to keep a program from the network.
    pub system: System,
}

impl System {
    /// The system that this program was built for.
    pub const CURRENT: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::Macos
    } else if cfg!(target_os = "linux") {
        Self::Linux
    } else {
        Self::Other
    };
}

/// The systems that keep programs from the network, each in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum System {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Macos,
    /// Any other.
    #[default]
    Other,
}
