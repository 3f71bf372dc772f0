//! What words can be about: things whose words are found by the name of the thing, such as `trouble-no_camera`, and the
//! parts that such words can have.
//!
//! The build reads this as well: messages about these things have no function of their own.

/// A kind of thing that has words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What went wrong.
    Trouble,
    /// A way on from a trouble, or out of it: the words on its button.
    Remedy,
    /// The causes that "I'm stuck" names on a page, one a line.
    Help,
    /// What is worth knowing about a camera of the list.
    Badge,
    /// Why the list of cameras is empty.
    Cause,
    /// Why a search on the command line found nothing.
    NothingFound,
    /// A kind of device.
    Family,
    /// What a mail service wants first.
    Service,
    /// Who named the address of the recovery service.
    NamedBy,
    /// A page on which the e-mail way ends.
    End,
    /// A page beside the journey.
    Aside,
}

impl Topic {
    /// All topics.
    pub const ALL: [Self; 11] = [
        Self::Trouble,
        Self::Remedy,
        Self::Help,
        Self::Badge,
        Self::Cause,
        Self::NothingFound,
        Self::Family,
        Self::Service,
        Self::NamedBy,
        Self::End,
        Self::Aside,
    ];

    /// The message about the thing of this name.
    pub fn id(self, name: &str) -> String {
        format!("{}{name}", self.prefix())
    }

    /// The name of the thing that a message is about; `None`: the message is about something else.
    pub fn name_in(self, id: &str) -> Option<&str> {
        id.strip_prefix(self.prefix())
    }

    fn prefix(self) -> &'static str {
        match self {
            Self::Trouble => "trouble-",
            Self::Remedy => "remedy-",
            Self::Help => "help-",
            Self::Badge => "badge-",
            Self::Cause => "cause-",
            Self::NothingFound => "cli-none-",
            Self::Family => "family-",
            Self::Service => "service-",
            Self::NamedBy => "named-by-",
            Self::End => "end-",
            Self::Aside => "aside-",
        }
    }
}

/// A part of the words about a thing: an attribute of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Why something is so.
    Why,
    /// What is still as it was.
    Safe,
    /// What to do.
    Todo,
    /// One sentence or two under a title.
    Lead,
    /// What to do, one step a line.
    Steps,
    /// What a way costs, in a few words.
    Cost,
    /// What a way costs, in full.
    CostInFull,
    /// What a mail service wants before its inbox can be watched, when that is not what it wants before it sends.
    Inbox,
}

impl Part {
    /// The name of the attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Safe => "safe",
            Self::Todo => "do",
            Self::Lead => "lead",
            Self::Steps => "steps",
            Self::Cost => "cost",
            Self::CostInFull => "cost-in-full",
            Self::Inbox => "inbox",
        }
    }
}
