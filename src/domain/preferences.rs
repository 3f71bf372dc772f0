//! How the screen is wanted: by the person, and by the system. Nouns only; who decides between them is the wizard.

use std::path::PathBuf;

use super::language::{Language, Speech};

/// Which colours the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl ThemeChoice {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name on disk.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// How large the person wants everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TextSize {
    /// More fits on the screen.
    Smaller,
    /// As it is drawn.
    #[default]
    Normal,
    /// A quarter larger.
    Larger,
    /// Half as large again.
    Largest,
}

impl TextSize {
    /// All, from the smallest on.
    pub const ALL: [Self; 4] = [Self::Smaller, Self::Normal, Self::Larger, Self::Largest];

    /// Its name on disk.
    pub fn name(self) -> &'static str {
        match self {
            Self::Smaller => "smaller",
            Self::Normal => "normal",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }

    /// The one of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// By how much everything is enlarged.
    pub fn factor(self) -> f32 {
        match self {
            Self::Smaller => 0.9,
            Self::Normal => 1.0,
            Self::Larger => 1.25,
            Self::Largest => 1.5,
        }
    }

    /// The next larger one; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::ALL.into_iter().find(|size| *size > self).unwrap_or(self)
    }

    /// The next smaller one; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::ALL.into_iter().rev().find(|size| *size < self).unwrap_or(self)
    }
}

/// What the person has chosen in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Preferences {
    /// Which colours.
    pub theme: ThemeChoice,
    /// How large.
    pub text_size: TextSize,
    /// Which language; `None`: the system's.
    pub language: Option<Language>,
}

/// What the system wants of every program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SystemWishes {
    /// Light on dark; `None`: it does not say.
    pub dark: Option<bool>,
    /// Colours that stand out more.
    pub high_contrast: bool,
    /// Nothing moves that need not.
    pub reduced_motion: bool,
}

/// A folder of Regain's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFolder {
    /// Where it keeps what it needs to go on.
    Data,
    /// Where its log lies.
    Log,
}

/// What became of everything that Regain keeps on this computer, once it was told to forget it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// Its files are gone.
    pub files: bool,
    /// The passwords of mailboxes that it kept in the system's store are gone, or there were none.
    pub mailboxes: bool,
}

/// Where Regain runs: what a helper asks for, and what the person may want to find.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// The system and its kind of screen, in a few words.
    pub system: String,
    /// How the system wants the person spoken to.
    pub speech: Speech,
    /// What draws the window, and why that.
    pub renderer: String,
    /// How large a point is on the screen, in hundredths of a pixel; 0 where nothing is on a screen.
    pub scale: u32,
    /// Where Regain keeps what it needs to go on.
    pub data_folder: PathBuf,
    /// Where its log lies.
    pub log_folder: PathBuf,
    /// What was copied is gone when the window closes: no other program takes it over.
    pub loses_copies: bool,
}

/// The version and the commit, as it is written everywhere: "0.2.0 (abc1234)".
pub const VERSION: &str = env!("REGAIN_VERSION");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_found_by_its_name() {
        assert!(ThemeChoice::ALL.into_iter().all(|choice| ThemeChoice::parse(choice.name()) == Some(choice)));
        assert!(TextSize::ALL.into_iter().all(|size| TextSize::parse(size.name()) == Some(size)));
        assert_eq!((ThemeChoice::parse("Dark"), TextSize::parse("")), (None, None));
    }

    #[test]
    fn sizes_end_at_both_ends() {
        assert_eq!((TextSize::Smaller.smaller(), TextSize::Largest.larger()), (TextSize::Smaller, TextSize::Largest));
        assert_eq!((TextSize::Normal.larger(), TextSize::Normal.smaller()), (TextSize::Larger, TextSize::Smaller));
        assert!(TextSize::ALL.is_sorted_by(|one, other| one.factor() < other.factor()));
    }

    #[test]
    fn the_version_names_the_release_first() {
        assert!(VERSION.starts_with(env!("CARGO_PKG_VERSION")), "{VERSION}");
    }
}
