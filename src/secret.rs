//! Passwords and codes: kept out of sight, wiped after use.
//!
//! This room knows no other but `typed`. What it promises: a secret has no `Display`, no `Serialize` and no `Clone`;
//! its `Debug` shows only its name; [`Secret::reveal`] is the one way to look; the memory is wiped when it is dropped.
//! What it cannot promise: copies that the windowing system, the allocator or a library made along the way.

pub mod memory;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::typed;

/// A password: of the camera or of a mailbox.
pub type Password = Secret<PasswordKind>;

/// The code that the recovery service mails.
pub type Code = Secret<CodeKind>;

/// The text inside the recovery picture. It identifies the camera towards the recovery service.
pub type QrText = Secret<QrTextKind>;

/// The text of the mail that brought a code.
pub type MailText = Secret<MailTextKind>;
/// An answer to one of the camera's security questions.
pub type GivenAnswer = Secret<GivenAnswerKind>;

/// Gives a kind of secret its name, the only thing that `Debug` shows.
pub trait Kind {
    /// The name of the kind.
    const NAME: &'static str;
}

/// Marks a [`Password`].
pub enum PasswordKind {}
/// Marks a [`Code`].
pub enum CodeKind {}
/// Marks a [`QrText`].
pub enum QrTextKind {}
/// Marks a [`MailText`].
pub enum MailTextKind {}
/// Marks a [`GivenAnswer`].
pub enum GivenAnswerKind {}

impl Kind for PasswordKind {
    const NAME: &'static str = "Password";
}
impl Kind for CodeKind {
    const NAME: &'static str = "Code";
}
impl Kind for QrTextKind {
    const NAME: &'static str = "QrText";
}
impl Kind for MailTextKind {
    const NAME: &'static str = "MailText";
}
impl Kind for GivenAnswerKind {
    const NAME: &'static str = "GivenAnswer";
}

/// A text that must not be seen by accident.
pub struct Secret<K: Kind>(Zeroizing<String>, PhantomData<K>);

impl<K: Kind> Secret<K> {
    /// Takes the text exactly as it is.
    pub fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()), PhantomData)
    }

    /// The one way to look.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many characters it has.
    pub fn chars(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether both hold the same text; takes the same time wherever they differ.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Password {
    /// This password without whitespace, and without what no eye can see: passwords that a service makes are often shown
    /// in groups that are not part of them, and are copied from web pages.
    #[must_use]
    pub fn without_whitespace(&self) -> Self {
        let mut kept = Zeroizing::new(String::with_capacity(self.0.len()));
        kept.extend(self.0.chars().filter(|c| !c.is_whitespace() && !typed::is_invisible(*c)));
        Self(kept, PhantomData)
    }

    /// This password without what no eye can see and no keyboard types: invisible characters are gone, a blank of another
    /// width is a blank, and a line end at its end was copied along. Blanks stay.
    ///
    /// For mailboxes, whose passwords are pasted from web pages. A camera's password is taken as it is.
    #[must_use]
    pub fn without_invisible(&self) -> Self {
        let mut kept = Zeroizing::new(String::with_capacity(self.0.len()));
        let line = self.0.trim_matches(|c: char| c != ' ' && c != '\u{a0}' && c.is_whitespace());
        let blank = |c: char| if c.is_whitespace() { ' ' } else { c };
        kept.extend(line.chars().filter(|c| !typed::is_invisible(*c)).map(blank));
        Self(kept, PhantomData)
    }
}

impl Code {
    /// Takes a code as people paste it: whitespace and dashes around and inside are dropped and so is what no eye can see;
    /// a digit or letter of full width is the plain one; the case stays.
    ///
    /// INFERRED: nobody has published what a code looks like; a blank or a dash inside is taken for decoration.
    pub fn from_typed(typed: &str) -> Self {
        let mut kept = Zeroizing::new(String::with_capacity(typed.len()));
        let visible = typed.chars().filter(|c| !typed::is_invisible(*c));
        kept.extend(visible.map(typed::plain).filter(|c| !matches!(c, ' ' | '-')));
        Self(kept, PhantomData)
    }
}

impl<K: Kind> fmt::Debug for Secret<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(hidden)", K::NAME)
    }
}

/// An e-mail address: no secret, but nothing for a log either. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Email(Cow<'static, str>);

impl Email {
    /// An address that is known when the program is built.
    pub const fn fixed(address: &'static str) -> Self {
        Self(Cow::Borrowed(address))
    }

    /// Takes an address as it is meant ([`typed::meant`]); `None` when it cannot be an address.
    ///
    /// Only the plain shape is checked (one `@`, something before, a dotted or bare host behind, no whitespace inside):
    /// whether the mailbox exists is for its server to say.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed::meant(typed);
        let (local, domain) = typed.rsplit_once('@')?;
        let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '@' | ',' | ';' | '<' | '>');
        let bad_domain = domain.starts_with('.') || domain.ends_with('.') || domain.contains("..");
        if local.is_empty() || domain.is_empty() || bad_domain || local.contains(odd) || domain.contains(odd) {
            return None;
        }
        Some(Self(Cow::Owned(typed)))
    }

    /// The address as text, for a screen or for the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_only_the_kind() {
        let both = (Code::new("3F8K2LQ9"), Password::new("Maple-Garden7"));
        assert_eq!(format!("{both:?}"), "(Code(hidden), Password(hidden))");
        let email = Email::parse("anna@example.org").unwrap();
        assert!(!format!("{email:?}").contains("anna"));
    }

    #[test]
    fn a_pasted_code_loses_its_decoration_and_keeps_its_case() {
        assert_eq!(Code::from_typed("  3f8K-2LQ9 \r\n").reveal(), "3f8K2LQ9");
        assert_eq!(Code::from_typed("3f8K\u{2013}2L Q9").reveal(), "3f8K2LQ9");
        assert_eq!(Code::from_typed("77\u{ad}12\u{200c}0943\u{feff}").reveal(), "77120943");
        assert_eq!(Code::from_typed("\u{ff17}\u{ff17}\u{ff11}2\u{3000}0943").reveal(), "77120943");
        assert_eq!(Code::from_typed("\u{202d}3F\u{a0}8K\u{2212}2L\u{202c}").reveal(), "3F8K2L");
    }

    #[test]
    fn a_made_password_loses_its_whitespace_only() {
        assert_eq!(Password::new(" abcd efgh\u{a0}ijkl-mnop\n").without_whitespace().reveal(), "abcdefghijkl-mnop");
    }

    #[test]
    fn a_pasted_password_of_a_mailbox_loses_only_what_no_eye_can_see() {
        for (pasted, meant) in [
            ("Maple\u{200b}Garden7\r\n", "MapleGarden7"),
            ("two words ", "two words "),
            ("abcd\u{a0}efgh", "abcd efgh"),
            ("\u{feff}\u{fc}ber\u{ff11}", "\u{fc}ber\u{ff11}"),
        ] {
            assert_eq!(Password::new(pasted).without_invisible().reveal(), meant, "{pasted:?}");
        }
        assert_eq!(Password::new("ab\u{200b}cd\u{2060} efgh").without_whitespace().reveal(), "abcdefgh");
    }

    #[test]
    fn addresses_are_told_from_other_words() {
        for (pasted, meant) in [
            ("anna\u{200b}@example.org\u{2060}", "anna@example.org"),
            ("\u{ff41}nna\u{ff20}example\u{ff0e}org", "anna@example.org"),
            ("\u{a0}anna@example\u{3002}org\u{a0}", "anna@example.org"),
        ] {
            assert_eq!(
                Email::parse(pasted).map(|email| email.as_str().to_owned()).as_deref(),
                Some(meant),
                "{pasted:?}"
            );
        }
        for good in ["a@b.de", " anna.b+cam@mail.example.org ", "x@localhost"] {
            assert!(Email::parse(good).is_some(), "{good}");
        }
        for bad in ["", "anna", "@b.de", "a@", "a b@c.de", "a@b..de", "a@b@c.de", "a@b.de, c@d.de", "a@.de"] {
            assert!(Email::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn equality_is_of_the_whole_text() {
        assert!(Password::new("abc").same_as(&Password::new("abc")));
        assert!(!Password::new("abc").same_as(&Password::new("abd")));
        assert!(!Password::new("abc").same_as(&Password::new("abcd")));
    }
}
