//! The one line of a slip at a field: what to type, and which character is in the way.

use crate::domain::USER_NAME;
use crate::text::{self, Part, Topic};
use crate::ui::page::PageCx;
use crate::wizard::password::{OddCharacter, Rule, odd_character};
use crate::wizard::{Field, Trouble};

/// The words of a slip.
pub fn words(cx: &PageCx<'_>, trouble: &Trouble) -> String {
    let field = trouble.field();
    let typed = field.map(|field| cx.drafts.text(field)).unwrap_or_default();
    let said = match trouble {
        Trouble::PasswordRules(broken) => Some(password(typed, broken)),
        Trouble::Different if typed.is_empty() => Some(text::slip_repeat_empty()),
        _ if matches!(field, Some(Field::From | Field::InboxAddress | Field::RecoveryAddress)) => email(typed),
        _ => None,
    };
    said.unwrap_or_else(|| {
        let title = text::about(Topic::Trouble, trouble.name());
        match text::part(Topic::Trouble, trouble.name(), Part::Todo) {
            Some(todo) => text::slip_with_advice(title, todo),
            None => title,
        }
    })
}

/// What is to be changed in a password.
fn password(typed: &str, broken: &[Rule]) -> String {
    if typed.is_empty() {
        return text::slip_password_empty();
    }
    // A character that nobody sees is named first: nothing else on the page tells of it.
    match odd_character(typed) {
        Some(OddCharacter::Invisible) => return text::slip_password_invisible(),
        Some(OddCharacter::Seen(odd)) if broken.len() == 1 => return text::slip_password_sign(odd.to_string()),
        _ => {}
    }
    match broken {
        [Rule::Length(limits)] if typed.chars().count() > limits.max => text::slip_password_long(limits.max),
        [Rule::Length(limits)] => text::slip_password_short(limits.min),
        [Rule::TwoKinds] => text::slip_password_kinds(),
        [Rule::NotTheName] => text::slip_password_name(USER_NAME),
        _ => text::slip_password_several(),
    }
}

/// What stands in an email address that cannot stand there.
fn email(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    if typed.contains([',', ';']) {
        return Some(text::slip_email_comma());
    }
    if typed.contains(char::is_whitespace) {
        return Some(text::slip_email_blank());
    }
    (typed.matches('@').count() > 1).then(text::slip_email_two)
}
