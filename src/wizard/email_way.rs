//! Whether a camera can be reset by e-mail, as far as it told.

/// Whether the e-mail way can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailWay {
    /// The camera offers it and has an address.
    Offered,
    /// The camera offers it, but nobody ever saved an address: the service has nowhere to send a code.
    NoAddressSaved,
    /// The camera did not say clearly; trying tells.
    Maybe(Why),
    /// The camera said no to every question about it.
    NotOffered,
    /// The camera never had a password.
    NotActivated,
}

/// Why it is not clear whether the e-mail way can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The camera says that this computer is on another network than its own.
    OtherSegment,
    /// The camera refuses to tell, or is silent about it.
    Hidden,
}

impl Default for EmailWay {
    fn default() -> Self {
        Self::Maybe(Why::Hidden)
    }
}

impl EmailWay {
    /// The name in machine-readable output, and the one under which the words are chosen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::NoAddressSaved => "no_address_saved",
            Self::Maybe(_) => "maybe",
            Self::NotOffered => "not_offered",
            Self::NotActivated => "not_activated",
        }
    }

    /// Why it is not clear, by name.
    pub fn why(self) -> Option<&'static str> {
        match self {
            Self::Maybe(Why::OtherSegment) => Some("other_segment"),
            Self::Maybe(Why::Hidden) => Some("hidden"),
            _ => None,
        }
    }
}
