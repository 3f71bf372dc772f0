//! Where codes go the next time the password is lost: told, and changed by a form that opens on request.

use std::time::SystemTime;

use egui::Ui;

use super::super::{parts, trouble};
use super::is_running;
use crate::domain::{MaskedEmail, RecoveryAddresses};
use crate::text;
use crate::ui::drafts::field_id;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, FieldSpec};
use crate::ui::{Action, Drafts};
use crate::wizard::{Event, Field, JobKind, Receipt, Trouble, Wizard};

/// Whether the form is open. What is wrong with what was typed opens it, and success closes it.
pub(super) fn is_open(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> bool {
    let Some(receipt) = wizard.receipt().filter(|receipt| receipt.is_signed_in(now)) else { return false };
    let is_wrong = matches!(wizard.trouble(), Some(Trouble::RecoveryAddress(_) | Trouble::RecoveryAddressForm(_)));
    let is_saving = is_running(wizard, JobKind::SetRecoveryAddress);
    receipt.addresses.is_some() && (drafts.view.unfolded || is_wrong || is_saving)
}

/// Reports what was typed.
pub(super) fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::SetRecoveryAddress(drafts.trimmed(Field::RecoveryAddress).to_owned())))
}

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt) {
    // A camera without such a way says nothing about it.
    let Some(addresses) = &receipt.addresses else { return };
    let is_open = is_open(cx.wizard, cx.drafts, cx.now);
    let is_saving = is_running(cx.wizard, JobKind::SetRecoveryAddress);
    if is_saving {
        cx.drafts.view.unfolded = false;
    }
    widgets::card(ui, |ui| {
        widgets::subheading(ui, &text::done_recovery());
        widgets::paragraph(ui, &told(addresses));
        if receipt.has_saved_address && !is_open {
            widgets::status(ui, &text::done_recovery_saved(), false);
        }
        if is_open {
            form(ui, cx, addresses);
        }
        if let Some(trouble) = cx.wizard.trouble().filter(|trouble| is_about_this(trouble)) {
            ui.add_space(space::S);
            trouble::in_part(ui, cx, trouble);
        }
        if is_saving {
            widgets::status(ui, &text::done_saving_address(), true);
        } else if is_open {
            leave_link(ui, cx);
        } else if receipt.is_signed_in(cx.now) {
            ui.add_space(space::XS);
            open(ui, cx, addresses);
        } else if !cx.wizard.trouble().is_some_and(is_about_this) {
            widgets::small(ui, &text::done_signed_out());
        }
    });
    ui.add_space(space::S);
}

fn told(addresses: &RecoveryAddresses) -> String {
    let saved: Vec<&str> = addresses.saved.iter().map(MaskedEmail::as_str).collect();
    if saved.is_empty() { text::done_recovery_none() } else { text::done_recovery_to(saved.join(", ")) }
}

/// The button that opens the form.
fn open(ui: &mut Ui, cx: &mut PageCx<'_>, addresses: &RecoveryAddresses) {
    let words = if addresses.saved.is_empty() { text::button_type_address() } else { text::button_change_address() };
    if widgets::button(ui, ButtonStyle::Secondary, &words, Some(Icon::Mail)).clicked() {
        cx.drafts.view.unfolded = true;
        cx.drafts.view.wanted_focus = Some(field_id(Field::RecoveryAddress));
    }
}

/// Whether it stands in this part, and not beside the field.
fn is_about_this(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::RecoveryAddress(_)) && trouble.field().is_none()
}

fn form(ui: &mut Ui, cx: &mut PageCx<'_>, addresses: &RecoveryAddresses) {
    ui.add_space(space::S);
    let field = FieldSpec::new(text::field_recovery_address(), 420.0).example(text::hint_from());
    parts::field_with(ui, cx, Field::RecoveryAddress, &field, |ui, _| {
        widgets::small(ui, &text::done_recovery_replaces(addresses.saved.len()));
    });
}

/// The way out of the form. Where something went wrong, it tells the wizard that this is over.
fn leave_link(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if widgets::link(ui, &text::link_keep_address()).clicked() {
        cx.drafts.view.unfolded = false;
        cx.tell(Event::KeepRecoveryAddress);
    }
}
